"""Labels that once were one concept and are not the same thing."""

from __future__ import annotations

import pytest

from .pairs import Pair, merged


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("全国社会保障基金", "社会保险基金"),
        ("建制镇", "小城镇"),
        ("成渝城市群", "成渝地区双城经济圈"),
        ("县级以上人民政府", "各级人民政府"),
        ("物价上涨", "通货膨胀"),
        ("赔偿责任", "民事责任"),
        ("法规", "条例"),
        ("行政法规", "条例"),
        ("社会预期", "市场预期"),
        ("用人单位", "用工单位"),
        ("土地承包权", "土地承包经营权"),
        ("commercial insurance", "insurance"),
        ("multi-level social security system", "social security system"),
        ("housing provident fund", "housing fund"),
        ("commercial banks", "banks"),
        ("retail investors", "end investors"),
        ("AI systems", "artificial intelligence"),
    ],
)
def test_two_concepts(one: str, other: str) -> None:
    language = "en" if one.isascii() else "zh"
    assert not merged(Pair(one, language, other, language, same=False, kind="apart"))


@pytest.mark.parametrize(
    ("one", "other"),
    [("教育行政主管部门", "教育部门"), ("商务行政部门", "商务部门"), ("社会保险基金", "social insurance fund")],
)
def test_one_concept(one: str, other: str) -> None:
    assert merged(Pair(one, "zh", other, "en" if other.isascii() else "zh", same=True, kind="apart"))
