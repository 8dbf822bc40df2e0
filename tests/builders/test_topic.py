"""What surrounds a document is told from it; nothing of the document itself is lost."""

from __future__ import annotations

from pathlib import Path

import pytest

from policykg.builders.readers import read
from policykg.graph.model import Document

EN = """\
Night buses for the harbour district
The council extends the night buses of the harbour district to all seven days of the week. \
Residents of the district asked for night buses in two surveys.
1. More buses at night
The transport office buys twelve electric buses for the night lines. The new buses serve the \
harbour district first and the northern district a year later.
The transport office trains forty drivers for the night lines. Drivers who work at night receive an \
allowance and a day of rest.
2. Lower fares
Residents under twenty ride the night buses at half the fare. The district pays the difference to \
the transport office every quarter.
The council reviews the fares of the night buses every year and publishes how many residents use the buses.
Shift workers in the harbour district may buy a monthly pass for the night buses, which their employers subsidise.
"""
EN_TAIL = """\
A goalkeeper from the islands joined a club abroad for a record sum on Monday and said he had dreamt of
Bakers competed for the longest loaf of bread in the valley last weekend, and the winner measured nearly
The singer announced a third encore after fans waited for her outside the opera until dawn, some of them in
"""
ZH = """\
关于改进港区夜间公交服务的通知
　　为方便港区居民夜间出行，现就改进夜间公交服务通知如下。
　　一、增加夜间公交班次
　　各公交企业要在港区增加夜间公交班次，每二十分钟一班，方便居民夜间出行。
　　市交通局要为夜间公交购置电动公交车，优先用于港区夜间公交线路。
　　二、降低夜间公交票价
　　港区居民乘坐夜间公交享受半价优惠，所需资金由市财政和公交企业共同承担。
　　市交通局每年评估夜间公交服务，公布居民乘坐夜间公交的情况。

市交通局
2031年3月5日
"""
ZH_TAIL = """\
一名登山爱好者在雪山上捡到一台老相机，胶卷冲洗后发现竟然是
昨晚的音乐节上，乐队返场三次，歌迷冒雨合唱直到凌晨，许多人表示
面包师用两吨面粉烤出巨型蛋糕，吸引游客排队品尝，现场
"""
CHROME_ZH = "首页\n>\n政务公开\n>\n下载\n打印\n收藏\n【字号：\n加大\n减小\n】\n"


@pytest.fixture
def load(tmp_path: Path):
    def _load(text: str) -> Document:
        path = tmp_path / "a.txt"
        path.write_text(text, encoding="utf-8")
        return read(path)

    return _load


def off(document: Document) -> list[str]:
    return [document.text[p.start : p.end] for p in document.passages if not p.on_topic]


@pytest.mark.parametrize("text", [EN, ZH])
def test_a_document_is_kept_whole(load, text: str):
    assert off(load(text)) == []


@pytest.mark.parametrize(("text", "tail"), [(EN, EN_TAIL), (ZH, ZH_TAIL)])
def test_unrelated_teasers_are_dropped(load, text: str, tail: str):
    assert off(load(text + tail)) == tail.splitlines()


@pytest.mark.parametrize(
    ("text", "tail"),
    [
        (EN, "Related news\nTwins open a cheese shop\nComet seen over the lake\n"),
        (ZH, "相关阅读：\n湖面上空出现彗星\n双胞胎姐妹开起奶酪店\n"),
        (
            EN,
            "We use cookies on this site. Accept all\nShare on Facebook\n© 2031 Harbour Times. All rights reserved.\n",
        ),
        (ZH, "分享到：\n扫一扫在手机打开当前页\n版权所有 港区日报社 ICP备20310001号\n"),
    ],
)
def test_site_furniture_is_dropped(load, text: str, tail: str):
    assert off(load(text + tail)) == tail.splitlines()


def test_headlines_that_name_the_town_are_dropped_after_a_link_bar(load):
    tail = "Home | News | Sport | Weather\nHarbour district wins the night cup final\n" + EN_TAIL
    assert off(load(EN + tail)) == tail.splitlines()


def test_navigation_before_the_title_is_dropped(load):
    document = load(CHROME_ZH + ZH)
    assert off(document) == CHROME_ZH.splitlines()
    assert document.title == "关于改进港区夜间公交服务的通知"


@pytest.mark.parametrize(
    ("text", "tail"),
    [
        (EN, "Annex\n1. Fleet list: Volta 12, Volta 18, Kestrel 9.\n2. Depots: Quay Street, Lantern Hill.\n"),
        (EN, "This Decision takes effect on 1 May 2031.\nHarbour Council\n5 March 2031\n"),
        (ZH, "（此件公开发布）\n"),
        (ZH, "附件1\n1.车型目录：甲型十二米，乙型十八米。\n2.场站名录：码头街，灯塔山。\n"),
        (ZH, "市交通局办公室  2031年3月6日印发\n"),
    ],
)
def test_signatures_annexes_and_final_clauses_are_kept(load, text: str, tail: str):
    assert off(load(text + tail)) == []


def test_page_numbers_are_no_text(load):
    assert off(load(EN.replace("2. Lower fares", "- 12 -\n2. Lower fares"))) == ["- 12 -"]
