"""Numbers that documents are cited by: one key whatever brackets, dashes or abbreviations a text uses."""

from __future__ import annotations

import re
from collections.abc import Callable

OPEN, CLOSE = r"[〔\[【(]", r"[〕\]】)]"
# What English texts write for the commonest Chinese codes.
CODES = {
    "国发": "guofa",
    "国办发": "guobanfa",
    "国函": "guohan",
    "国办函": "guobanhan",
    "中发": "zhongfa",
    "中办发": "zhongbanfa",
}
NOT_CODE = ("根据", "按照", "依照", "依据", "参见", "详见", "见", "关于", "号", "第")
EU_TYPES = {"条例": "regulation", "法规": "regulation", "指令": "directive", "决定": "decision"}
UNION = r"(?:EU|EC|EEC|Euratom|EU, Euratom|JHA|CFSP)"
REST = (
    r"(?: of the European Parliament and (?:of )?(?:the )?Council| of the Council| of the Commission)?"
    r"(?:,? of \d\d? [A-Z][a-z]+ \d{4})?"
    r"(?:,? (?:on|amending|supplementing|establishing|laying down|concerning|repealing) .+)?"
)
EU_EN = re.compile(
    rf"(?P<by>(?:European Parliament and )?Council |Commission )?(?:(?:Delegated|Implementing|Framework) )?"
    rf"(?P<what>Regulation|Directive|Decision|Recommendation) (?P<domain>\({UNION}\) ?)?(?P<no>No\.? ?)?"
    rf"(?P<a>\d{{1,4}})/(?P<b>\d{{1,4}})(?P<suffix>/{UNION}| \({UNION}\))?{REST}",
    re.I,
)
EU_ZH = re.compile(
    rf"(?:欧盟|欧洲议会和理事会|欧盟委员会)?(?P<domain>\((?:{UNION}|欧盟)\)|{UNION})?(?P<no>第)?(?P<a>\d{{1,4}})/(?P<b>\d{{1,4}})"
    rf"(?P<suffix>/{UNION})?号?(?P<what>条例|法规|指令|决定)(?:\((?:{UNION}|欧盟)\))?",
    re.I,
)
ZH = re.compile(rf"(?P<code>[\u3400-\u9fff]{{1,10}}?){OPEN}(?P<y>(?:19|20)\d\d){CLOSE}第?(?P<n>\d{{1,5}})号")
PINYIN = re.compile(
    rf"(?P<code>[A-Z][a-z]+(?: ?[A-Za-z][a-z]*){{0,3}}) ?{OPEN}(?P<y>(?:19|20)\d\d){CLOSE} ?No\.? ?(?P<n>\d{{1,5}})",
    re.I,
)
UN = r"(?:UN |United Nations )?"
PLAIN: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (key, re.compile(pattern, re.I))
    for key, pattern in (
        ("eu-com-{}-{}", r"(?:European )?(?:Commission )?(?:Communication )?COM ?\((\d{4})\) ?(\d+)(?: final)?"),
        ("eu-swd-{}-{}", r"SWD ?\((\d{4})\) ?(\d+)(?: final)?"),
        ("us-omb-m-{}-{}", r"(?:OMB )?(?:Memorandum )?M-(\d\d)-(\d\d)"),
        ("us-omb-circular-{}-{}", r"(?:OMB )?Circular (?:No\. ?)?(A)-(\d{1,3})"),
        ("us-public-law-{}-{}", r"(?:U\.?S\.? )?(?:Public Law|Pub\. ?L\.|P\. ?L\.) (?:No\. ?)?(\d{2,3})-(\d{1,3})"),
        ("us-public-law-{}-{}", r"(?:美国)?公法第?(\d{2,3})-(\d{1,3})号?|(?:美国)?第(\d{2,3})-(\d{1,3})号公法"),
        ("us-executive-order-{}", r"(?:Executive Order|E\.O\.|EO) (?:No\. ?)?(\d{4,5})"),
        ("us-executive-order-{}", r"(?:美国)?(?:总统)?第(\d{4,5})号(?:总统)?行政(?:命)?令"),
        ("un-ga-resolution-{}-{}", UN + r"(?:General Assembly )?(?:resolution )?A/RES/(\d+)/(\d+)"),
        ("un-ga-resolution-{}-{}", UN + r"General Assembly resolution (\d+)/(\d+)"),
        ("un-ga-resolution-{}-{}", r"(?:联合国大会|联大)第(\d+)/(\d+)号决议"),
        ("un-sc-resolution-{}", UN + r"Security Council resolution (\d{2,4})(?: \(\d{4}\))?"),
        ("un-sc-resolution-{}", r"(?:联合国)?(?:安理会|安全理事会)第(\d{2,4})(?:\(\d{4}\))?号决议"),
    )
)


def numbered(label: str) -> tuple[str, str] | None:
    """Key and number of the document whose number the label is; None for anything else."""
    rules: tuple[Callable[[str], tuple[str, str] | None], ...] = (_chinese, _union, _plain)
    return next((found for rule in rules if (found := rule(label))), None)


def _chinese(label: str) -> tuple[str, str] | None:
    if hit := ZH.fullmatch(label):
        if hit["code"].startswith(NOT_CODE):
            return None
        code, written = CODES.get(hit["code"], hit["code"]), hit["code"]
    elif hit := PINYIN.fullmatch(label):
        code = hit["code"].replace(" ", "").lower()
        written = next((sign for sign, spelled in CODES.items() if spelled == code), "")
        if not written:
            return None
    else:
        return None
    number = int(hit["n"])
    return f"cn-{code}-{hit['y']}-{number}", f"{written}〔{hit['y']}〕{number}号"


def _union(label: str) -> tuple[str, str] | None:
    hit = EU_EN.fullmatch(label) or EU_ZH.fullmatch(label)
    if hit is None:
        return None
    what = EU_TYPES.get(hit["what"], hit["what"].lower())
    first, second = hit["a"], hit["b"]
    # "No 575/2013" counts within the year behind it; "2019/2088", and all directives and decisions, put the year first.
    late = what == "regulation" and (
        (hit["no"] is not None and not _year(first)) or (not _year(first) and len(second) == 4)
    )
    year, number = (second, first) if late else (first, second)
    known = hit["domain"] or hit["suffix"] or hit.groupdict().get("by")
    if not (_year(year) or (known and len(year) == 2)):
        return None
    year = year if len(year) == 4 else f"19{year}"
    return f"eu-{what}-{year}-{int(number)}", f"{first}/{second}"


def _year(text: str) -> bool:
    return len(text) == 4 and 1950 <= int(text) <= 2099


def _plain(label: str) -> tuple[str, str] | None:
    for key, pattern in PLAIN:
        if hit := pattern.fullmatch(label):
            parts = [part for part in hit.groups() if part]
            return key.format(*(part.lower() for part in parts)), label
    return None
