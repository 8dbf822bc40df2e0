"""Numbers with their units, and the words by which a text reaches them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ....graph.model import Mention, Observation
from .words import Span, Words

NUMBER = (
    r"(?:约|近|大约|大概|共|超|至少|最高|最多|平均)?"
    r"[0-9０-９一二三四五六七八九十两几百千]+(?:[.,．，][0-9０-９]+)*(?:[百千万亿]+)?(?:余|多|左右)?"
)


UNIT = (
    r"(?:个?百分点|[%％‰]|万?亿元|万元|元|人次|万人|人|户|平方米|平方公里|公里|千米|米|公顷|亩|吨|公斤|斤|个月|个工作日|工作日|个|家|项|所|座|套|张|台|辆|件|倍|年|天|日|小时|分钟|立方米|千瓦时|千瓦|兆瓦"
    r"|床|名|岁|次|条|处|批|折|分|美元|期|级|位|颗|度|册|场|艘|架|种|间|株|头|只|斤)"
)


QUANTITY = re.compile(
    rf"(?P<number>{NUMBER})\s*(?P<more>[余多])?(?P<unit>{UNIT}|(?<=[万亿])(?=左右|多|余|[\u4e00-\u9fff]))(?P<tail>以上|以下|以内|左右|之多)?"
)


REACH = re.compile(
    r"(?:将)?(?:累计|分别|同比|年均|平均|预计|预期|总量|力争|稳定|突破|已|进一步|再|净|达|约|左右|由|从)*"
    r"(?:达到|达|提高到|提高至|提升到|提升至|增长到|增加到|增至|增长|下降到|下降至|下降|降至|降到|降低到|降低|减少到|减少|突破|超过|保持在|控制在|稳定在|不低于|不超过|不少于|不高于|不得超过|不得低于|不得少于|不得高于|上升到|上升至|上升|扩大到|缩短到|缩短至|压缩到"
    r"|提高|提升|增加|上涨|完成|实现|新增|净增|为|是|占|位居|限|积|扣|缩减到|缩小到|延长到|覆盖|建成|新建|改造|安排|发放)(?:了|约|近|超过)*"
)


REACHED = re.compile(r"(?:达到|超过|突破|达|约|占)+$")


OF_NOUN = re.compile(r"的(?!水平|目标|标准|比例|速度)")


RATE = re.compile(r"每[^每，、]{1,10}$")
"""“每满1年” before 积5分: for what the figure is reckoned, no part of the thing's name."""


YEAR_BEFORE = re.compile(r"(?:19|20)\d\d年(?:底|末|初)?的?(?:约|近)?$")


DIGITS = re.compile(r"[0-9０-９]+(?:[.．][0-9０-９]+)?")


FROM_TO = re.compile(
    r"(?:由|从)(?P<a>[^，]{0,14}?)(?<![0-9])(?!(?:19|20)[0-9]{2}年)(?P<x>"
    + QUANTITY.pattern.replace("?P<number>", "?:")
    .replace("?P<more>", "?:")
    .replace("?P<unit>", "?:")
    .replace("?P<tail>", "?:")
    + ")[^，]{0,8}?(?:提高|增加|提升|增长|下降|降低|减少|上升|扩大|缩小|调整|降|增|升)(?:到|至|为)"
)


def quantities(words: Words, span: Span) -> Iterator[re.Match[str]]:
    """The quantities of `span`, dates left out."""
    for found in QUANTITY.finditer(words.text, *span):
        if found["unit"] in ("年", "日", "月") and re.search(r"(?:19|20)\d\d$", found["number"]):
            continue
        if (found["number"].startswith(("一", "几")) and len(found["number"]) == 1) or (
            found["unit"] in ("级", "批") and not DIGITS.search(found["number"])
        ):
            continue
        if found["unit"] in ("日", "天") and words.text[: found.start()].endswith("月"):
            continue
        if words.depth[found.start()] > min(words.depth[span[0] : span[1]]):
            continue
        yield found


def observation(words: Words, found: re.Match[str], year: str, indicator: str) -> Mention:
    """The mention of a quantity, labelled as written with the year in brackets."""
    value = DIGITS.search(found[0])
    label = f"{found[0]}（{year}）" if year else found[0]
    unit = re.sub(r"^[^百千万亿]*", "", found["number"].rstrip("余多左右")) + found["unit"]
    number = value[0] if value else found["number"]
    return Mention(found.start(), found.end(), label, "Observation", Observation(number, unit, year, indicator))


def without_quantities(words: Words, span: Span) -> Span:
    """An object without the list of quantities at its end or the one at its beginning."""
    found = list(quantities(words, span))
    if found and found[-1].end() == span[1] and found[0].start() > span[0] + 1:
        reach = REACHED.search(words.text, span[0], found[0].start())
        return words.trim((span[0], reach.start() if reach else found[0].start()))
    if found and found[0].start() == span[0] and found[0].end() < span[1] - 1:
        if found[0]["unit"] in ("人", "户", "家", "个") and words.text.startswith("的", found[0].end()):
            return span
        return words.trim((found[0].end(), span[1]), " 、的左右")
    return span
