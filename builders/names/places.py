"""Places: countries from the CLDR by way of Babel, provinces and cities of China from our own table.

A province and a city of one name stay two, and a name that may be either of two countries' (Georgia) names neither.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

from ...graph.model import Name
from .regions import Region, regions

AMBIGUOUS = frozenset({"Georgia", "Micronesia", "Congo"})
OWN = frozenset({"HK", "MO", "TW", "EU", "EZ", "UN", "ZZ", "XA", "XB", "QO"})
"""Codes that are no countries here: regions of China, unions and private use."""
OTHERS: dict[str, tuple[str, ...]] = {
    "CN": ("People's Republic of China", "PRC", "中华人民共和国"),
    "US": ("United States of America", "USA", "U.S.", "US", "U.S.A.", "美利坚合众国"),
    "GB": (
        "UK",
        "U.K.",
        "Great Britain",
        "Britain",
        "United Kingdom of Great Britain and Northern Ireland",
        "大不列颠及北爱尔兰联合王国",
    ),
    "RU": ("Russian Federation", "俄罗斯联邦"),
    "KR": ("Republic of Korea", "ROK", "大韩民国"),
    "KP": ("Democratic People's Republic of Korea", "DPRK", "朝鲜民主主义人民共和国"),
    "DE": ("Federal Republic of Germany", "德意志联邦共和国"),
    "FR": ("French Republic", "法兰西共和国"),
    "VN": ("Viet Nam", "Socialist Republic of Vietnam"),
    "TR": ("Türkiye", "Turkey", "Republic of Türkiye"),
    "CZ": ("Czech Republic", "Czechia"),
    "IR": ("Islamic Republic of Iran",),
    "LA": ("Lao People's Democratic Republic", "Lao PDR"),
    "SY": ("Syrian Arab Republic",),
    "CI": ("Côte d'Ivoire", "Ivory Coast"),
    "ZA": ("Republic of South Africa",),
    "IN": ("Republic of India",),
    "NL": ("The Netherlands", "Kingdom of the Netherlands"),
    "MM": ("Myanmar", "Burma"),
}
DISTRICT = re.compile(r"[^\x00-\x7f的、,。《》]{1,8}?(?:新区|自治县|自治旗|市|县|区|旗)")
NOT_DISTRICT = re.compile(
    r"(?:.*(?:城区|市区|郊区|地区|辖区|园区|小区|社区|开发区|示范区|试验区|保护区|各|全|等|及|和|与).*)"
)


def place(label: str, language: str) -> Name | None:
    """The place that the whole label names: country, province, prefecture, or a county of a known one."""
    region = regions().get((language, label)) or _joined(label, language)
    if region is not None:
        return _named(region)
    return _below(label) if language == "zh" else _country(label, language)


def _named(region: Region) -> Name:
    labels = {"en": region.english[0], "zh": region.chinese[0]}
    return Name(f"place-{region.code}", "Place", "region of China", labels, identifier=region.code.upper())


def _joined(label: str, language: str) -> Region | None:
    """广东省广州市 and `Guangzhou, Guangdong Province`: a prefecture with its province."""
    if language == "zh":
        pairs = [(label[:cut], label[cut:]) for cut in range(2, min(9, len(label) - 1))]
    else:
        inner, comma, outer = label.partition(", ")
        pairs = [(outer, inner)] if comma else []
    for outer, inner in pairs:
        province, city = regions().get((language, outer)), regions().get((language, inner))
        if province and city and city.code.startswith(province.code + "-"):
            return city
    return None


def _below(label: str) -> Name | None:
    """A district or county behind the prefecture or province that it lies in; else a country."""
    for cut in range(min(14, len(label) - 2), 1, -1):
        region = regions().get(("zh", label[:cut])) or _joined(label[:cut], "zh")
        rest = label[cut:]
        if region and label[:cut].endswith(("省", "市", "州", "区", "盟")) and DISTRICT.fullmatch(rest):
            if NOT_DISTRICT.fullmatch(rest):
                return None
            return Name(f"place-{region.code}-{rest}", "Place", "district of China", {"zh": region.chinese[0] + rest})
    return _country(label, "zh")


@cache
def countries() -> Mapping[tuple[str, str], str]:
    """Code of ISO 3166-1 by language and name. Babel is read when the first label asks, not when policykg starts."""
    found: dict[tuple[str, str], str] = {}
    for language, names in territories().items():
        found |= {(language, name.replace("’", "'")): code for code, name in names.items() if name not in AMBIGUOUS}
    for code, others in OTHERS.items():
        found |= {("en" if name.isascii() or name[0].isascii() else "zh", name): code for name in others}
    return found


@cache
def territories() -> Mapping[str, Mapping[str, str]]:
    """Names of countries by language and code."""
    from babel import Locale

    return {
        language: {
            code: name for code, name in Locale(language).territories.items() if code.isalpha() and code not in OWN
        }
        for language in ("en", "zh")
    }


def _country(label: str, language: str) -> Name | None:
    code = countries().get((language, label))
    if code is None:
        return None
    labels = {tongue: names[code] for tongue, names in territories().items()}
    return Name(f"place-{code.lower()}", "Place", "country", labels, identifier=code)
