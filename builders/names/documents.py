"""Documents: by their number where they have one, else well-known ones by name, else by title in 《》."""

from __future__ import annotations

import re
from dataclasses import replace

from ...graph.model import Name
from .bodies import body
from .gazettes import numbered
from .numerals import CHINESE, ORDINAL, chinese, in_chinese, nth
from .periods import plan_number, plan_years
from .table import table
from .text import slug, tidy

STATE = "中华人民共和国"
TITLED = re.compile(r"《(?P<title>[^《》]*(?:《[^《》]*》[^《》]*)*)》(?:\((?P<number>.+)\))?")
LAW_ZH = re.compile(rf"(?:{STATE})?(?P<what>[^\x00-\x7f的、,。]{{1,24}}?(?:法|法典|宪法))")
CODE_ZH = re.compile(rf"{STATE}(?P<what>[^\x00-\x7f、,。]{{1,30}}?(?:法|法典|条例))(?:实施条例)?")
LAW_EN = re.compile(r"(?P<what>[A-Z][\w' -]*? (?:Law|Code)) of (?:the )?(?:People's Republic of China|PRC)")
PLAN_EN = re.compile(
    rf"(?:Outline of (?:the )?)?(?:China's )?(?P<n>{ORDINAL}) Five[- ]Year Plan(?: \(\d{{4}}-\d{{2,4}}\))?"
    r"(?: for (?:China's )?(?:National )?Economic and Social Development)?(?: of (?:the )?People's Republic of China)?"
    r"(?: and (?:the )?(?:Vision|(?:Outline of )?(?:the )?Long-Range Objectives (?:through|for)(?: the year)?) 2035)?"
    r"(?: \(\d{4}-\d{2,4}\))?",
    re.I,
)
PLAN_ZH = re.compile(
    rf"(?:国家|{STATE})?(?:(?P<n>{CHINESE}{{1,3}})五(?:规划|计划)|(?:国民经济和社会发展)第?(?P<m>{CHINESE}{{1,3}})(?:个五年|五)(?:规划|计划))"
    r"(?:纲要)?(?:和2035年远景目标(?:纲要)?)?(?:\(\d{4}年?-+\d{4}年?\))?"
)
GENERAL = ("宪法", "民法典", "预算法")
"""What every state has one of; without 《》 or the state's name none is meant for certain."""
PART_EN = re.compile(
    r"(?P<unit>Article|Section|Chapter|Annex|Title|Part) (?P<n>[\dIVXLC]+[a-z]?(?:\(\w+\))*) (?:of|to) (?P<whole>.+)",
    re.I,
)
PART_ZH = re.compile(rf"(?P<whole>.+)第(?P<n>{CHINESE}{{1,4}})(?P<unit>[条章节])")
ORDERS = {
    "zh": (re.compile(rf"(?P<body>.{{2,24}}?)(?:令|公告)\(?第(?P<n>{CHINESE}{{1,6}})号\)?"),),
    "en": (
        re.compile(r"(?:Order|Decree) No\.? ?(?P<n>\d+) of (?P<body>.+)", re.I),
        re.compile(r"(?P<body>.+?)(?:'s)? (?:Order|Decree) No\.? ?(?P<n>\d+)", re.I),
    ),
}
UNITS = {"条": "article", "章": "chapter", "节": "section"}


def document(label: str, language: str) -> Name | None:
    """The document, or the numbered part of one, that the whole label names."""
    return _part(label, language) or _whole(label, language)


def _whole(label: str, language: str) -> Name | None:
    rules = (_numbered, _plan, _titled, _known, _law, _order)
    return next((name for rule in rules if (name := rule(label, language))), None)


def _numbered(label: str, _: str) -> Name | None:
    found = numbered(label)
    if found is None:
        return None
    key, number = found
    return Name(f"document-{key}", "Document", "document number", {}, identifier=number)


def _order(label: str, language: str) -> Name | None:
    """An order of a body: 国务院令第663号, Order No. 663 of the State Council."""
    found = next((hit for pattern in ORDERS[language] if (hit := pattern.fullmatch(label))), None)
    if found is None:
        return None
    number, issuer = chinese(found["n"]), tidy(found["body"], language)
    by = body(issuer, language) or (body(STATE + issuer, language) if language == "zh" else None)
    if by is None or not number:
        return None
    return Name(f"document-order-{by.key.removeprefix('body-')}-{number}", "Document", "document number", {})


def _plan(label: str, language: str) -> Name | None:
    """A five-year plan of China, which is another thing than its period."""
    hit = (PLAN_EN if language == "en" else PLAN_ZH).fullmatch(label.strip("《》"))
    number = plan_number(hit, language) if hit else None
    if not number or plan_years(number) is None:
        return None
    labels = {"en": f"{nth(number)} Five-Year Plan", "zh": f"“{in_chinese(number)}五”规划"}
    return Name(f"document-cn-five-year-plan-{number}", "Document", "five-year plan", labels)


def _titled(label: str, language: str) -> Name | None:
    """A title in 《》, with its number or without; the number is the surer name."""
    hit = TITLED.fullmatch(label)
    if hit is None:
        return None
    title = hit["title"]
    if hit["number"] and (by_number := _numbered(hit["number"], language) or _order(hit["number"], language)):
        return replace(by_number, labels={language: title}, identifier=by_number.identifier or hit["number"])
    if hit["number"]:
        return None
    known = (
        _numbered(title, language)
        or _known(title, language)
        or _known(STATE + title, language)
        or _law(title, language)
    )
    return known or Name(f"document-title-{slug(title)}", "Document", "title", {language: title})


def _known(label: str, language: str) -> Name | None:
    row = table("documents").find(label, language)
    if row is None and language == "zh" and label not in GENERAL and LAW_ZH.fullmatch(label):
        row = table("documents").find(STATE + label, language)
    return Name(f"document-{row.key}", "Document", "well-known document", row.preferred) if row else None


def _law(label: str, language: str) -> Name | None:
    """A law that names its state: 中华人民共和国…法."""
    hit = (LAW_EN if language == "en" else CODE_ZH).fullmatch(label)
    if hit is None:
        return None
    return Name(
        f"document-cn-law-{slug(label.removeprefix(STATE) if language == 'zh' else hit['what'])}",
        "Document",
        "law",
        {language: label},
    )


def _part(label: str, language: str) -> Name | None:
    """An article of a document: a thing of its own, told by the whole and its number."""
    hit = (PART_EN if language == "en" else PART_ZH).fullmatch(label)
    whole = _whole(tidy(hit["whole"], language), language) if hit else None
    if hit is None or whole is None:
        return None
    unit = UNITS.get(hit["unit"], hit["unit"].lower())
    number = str(chinese(hit["n"]) or "") if language == "zh" else hit["n"].lower()
    return Name(f"{whole.key}-{unit}-{slug(number)}", "Document", "part of a document", {}) if number else None


def titles_with_numbers(text: str, language: str) -> dict[str, str]:
    """Title and number, as they stand, to "《title》(number)" for every title that the text gives with its number.

    So the title alone and the number alone are one document in a text that joins them.
    """
    found: dict[str, str] = {}
    for hit in (JOINED_ZH if language == "zh" else JOINED_EN).finditer(text):
        title, number = " ".join(hit["title"].split()), tidy(hit["number"], language)
        if _numbered(number, language) or _order(number, language):
            for part in (title, number, hit["number"]):
                found.setdefault(part, f"《{title}》({number})")
    return found


JOINED_ZH = re.compile(
    r"《(?P<title>[^《》\n]{2,120}(?:《[^《》\n]*》[^《》\n]*)?)》\s*[（(](?P<number>[^（）()\n，,；;]{3,40}(?:[（(]\d{4}[)）][^（）()\n，,；;]{1,12})?)[，,；;）)]"
)
JOINED_EN = re.compile(
    r"[“\"](?P<title>[^”\"\n]{4,200})[”\"],?\s*\((?P<number>[^()\n,;]{3,40}(?:\([^()\n]{2,8}\)[^()\n,;]{0,20})?)[,;)]"
)
