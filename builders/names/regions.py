"""Provinces and prefectures of China by every name that they go by."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

REGION = {
    "cn-nm": "Inner Mongolia Autonomous Region",
    "cn-gx": "Guangxi Zhuang Autonomous Region",
    "cn-xz": "Xizang Autonomous Region",
    "cn-nx": "Ningxia Hui Autonomous Region",
    "cn-xj": "Xinjiang Uygur Autonomous Region",
    "cn-hk": "Hong Kong Special Administrative Region",
    "cn-mo": "Macao Special Administrative Region",
}
MORE = {
    "cn-xz": ("Tibet", "Tibet Autonomous Region"),
    "cn-xj": ("Xinjiang Uyghur Autonomous Region",),
    "cn-nm": ("Nei Mongol",),
    "cn-hk": ("HKSAR", "Hong Kong SAR", "HK"),
    "cn-mo": ("Macau", "Macao SAR", "Macau Special Administrative Region"),
}
CITIES = frozenset({"cn-bj", "cn-tj", "cn-sh", "cn-cq"})
LEVELS = ("市", "自治州", "地区", "盟")


@dataclass(frozen=True, slots=True)
class Region:
    """A province or prefecture."""

    code: str
    """ISO 3166-2 for a province; with the English name behind it for a prefecture."""
    english: tuple[str, ...]
    """The preferred name first."""
    chinese: tuple[str, ...]
    """The full name first."""


@cache
def regions() -> Mapping[tuple[str, str], Region]:
    """Region by language and name; an English name that two cities share (Suzhou, Yulin) is nobody's."""
    provinces: dict[tuple[str, str], Region] = {}
    cities: dict[tuple[str, str], Region] = {}
    shared: set[str] = set()
    for region in _all():
        below = region.code.count("-") > 1
        into = cities if below else provinces
        for name in region.english:
            if below and ("en", name) in cities:
                shared.add(name)
            into.setdefault(("en", name), region)
        for name in region.chinese:
            into.setdefault(("zh", name), region)
    return {key: found for key, found in cities.items() if key[1] not in shared} | provinces


def _all() -> Iterator[Region]:
    province = ""
    for line in files(__package__).joinpath("regions.tsv").read_text(encoding="utf-8").splitlines():
        if line.startswith("#") or not line:
            continue
        code, *cells = line.split("\t")
        if code:
            province = code
            yield _province(code, *cells)
        else:
            yield from (_prefecture(province, entry) for entry in _entries(cells[0]))


def _province(code: str, english: str, chinese: str) -> Region:
    names: tuple[str, ...]
    if code in CITIES:
        names = (english, f"{english} Municipality", f"{english} City", f"City of {english}")
    elif code in REGION:
        names = (english, REGION[code], *MORE.get(code, ()))
    else:
        names = (english, f"{english} Province", f"Province of {english}")
    return Region(code, names, tuple(chinese.split()))


def _entries(cell: str) -> Iterator[str]:
    """`大连=Dalian 兴安盟=Hinggan League` cut before every Chinese name."""
    entry: list[str] = []
    for word in cell.split(" "):
        if "=" in word and entry:
            yield " ".join(entry)
            entry = []
        entry.append(word)
    yield " ".join(entry)


def _prefecture(province: str, entry: str) -> Region:
    chinese, _, english = entry.partition("=")
    forms, names = chinese.split("|"), english.split("|")
    if not forms[0].endswith(LEVELS):  # 广州, 杭州 are cities
        forms = [forms[0] + "市", *forms]
    first = names[0]
    key = f"{province}-{first.lower().replace(' ', '-').replace(chr(39), '')}"
    if forms[0].endswith("市") and " " not in first:
        names += [f"{first} City", f"{first} Municipality", f"City of {first}"]
    if forms[0].endswith("自治州"):
        names += [f"{first} Prefecture"]
    return Region(key, tuple(names), tuple(forms))
