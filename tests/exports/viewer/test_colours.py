"""Colours that every eye tells apart: seen as by Machado, Oliveira and Fernandes (2009), compared in CIE Lab."""

from __future__ import annotations

import math
import re
from itertools import combinations

import pytest

from policykg.exports.viewer import style
from policykg.exports.viewer.page import STYLES, _read

Rgb = tuple[float, float, float]

EYES: dict[str, tuple[Rgb, Rgb, Rgb]] = {
    "normal": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "red-blind": ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998)),
    "green-blind": ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.011820, 0.042940, 0.968881)),
    "blue-blind": ((1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602), (0.004733, 0.691367, 0.303900)),
}
LIGHT, DARK = 0, 1
WORDS = 0.35
"""How much of the ink is mixed into a link's hue for its words; see draw.js."""


def channels(hue: str) -> Rgb:
    """Linear light of red, green and blue, 0 to 1."""
    values = (int(hue[at : at + 2], 16) / 255 for at in (1, 3, 5))
    red, green, blue = (v / 12.92 if v <= 0.04045 else ((v + 0.055) / 1.055) ** 2.4 for v in values)
    return red, green, blue


def lab(hue: str, eye: str) -> Rgb:
    """A colour's place in CIE Lab (D65), as that eye sees it."""
    light = channels(hue)
    red, green, blue = (min(1.0, max(0.0, sum(a * b for a, b in zip(row, light, strict=True)))) for row in EYES[eye])
    x = (0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.95047
    y = 0.2126 * red + 0.7152 * green + 0.0722 * blue
    z = (0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.08883
    fx, fy, fz = (v ** (1 / 3) if v > 0.008856 else 7.787 * v + 16 / 116 for v in (x, y, z))
    return 116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)


def contrast(one: str, other: str) -> float:
    """As WCAG 2 counts it."""
    lights = (sum(a * b for a, b in zip(channels(hue), (0.2126, 0.7152, 0.0722), strict=True)) for hue in (one, other))
    dim, bright = sorted(lights)
    return (bright + 0.05) / (dim + 0.05)


def mix(one: str, other: str, share: float) -> str:
    pairs = ((int(one[at : at + 2], 16), int(other[at : at + 2], 16)) for at in (1, 3, 5))
    return "#" + "".join(f"{round(a * (1 - share) + b * share):02x}" for a, b in pairs)


def variables(scheme: int) -> dict[str, str]:
    """The style sheet's colours on the light or the dark page."""
    blocks = re.findall(r":root(?:\[data-scheme=\"dark\"\])? \{(.*?)\n\}", "".join(map(_read, STYLES)), re.DOTALL)
    return dict(re.findall(r"--([\w-]+): (#[0-9a-f]{6});", blocks[scheme]))


@pytest.mark.parametrize("eye", EYES)
@pytest.mark.parametrize("scheme", [LIGHT, DARK])
def test_groups_of_links_are_told_apart(eye: str, scheme: int) -> None:
    hues = {name: pair[scheme] for name, pair in {**style.GROUPS, "denied": style.DENIED}.items()}
    near = {(a, b): math.dist(lab(hues[a], eye), lab(hues[b], eye)) for a, b in combinations(hues, 2)}
    assert {pair: distance for pair, distance in near.items() if distance < 16} == {}


@pytest.mark.parametrize("eye", EYES)
@pytest.mark.parametrize("form", ["card", "pill", "slip"])
def test_classes_of_one_form_are_told_apart(eye: str, form: str) -> None:
    hues = {name: look["hue"] for name, look in style.STYLES.items() if look["form"] == form}
    near = {(a, b): math.dist(lab(hues[a], eye), lab(hues[b], eye)) for a, b in combinations(hues, 2)}
    assert {pair: distance for pair, distance in near.items() if distance < 13} == {}


@pytest.mark.parametrize("scheme", [LIGHT, DARK])
@pytest.mark.parametrize("ground", ["canvas", "wash"])
def test_links_and_their_words_stand_out(scheme: int, ground: str) -> None:
    page = variables(scheme)
    for name, pair in {**style.GROUPS, "denied": style.DENIED}.items():
        assert contrast(pair[scheme], page[ground]) >= 3, name
        assert contrast(mix(pair[scheme], page["ink"], WORDS), page[ground]) >= 4.5, name


@pytest.mark.parametrize("scheme", [LIGHT, DARK])
def test_words_of_the_page_stand_out(scheme: int) -> None:
    page = variables(scheme)
    for words, grounds in {"ink": ("canvas", "card", "wash"), "soft": ("canvas", "card", "wash"),
                           "accent": ("card", "canvas"), "denied": ("card", "canvas")}.items():  # fmt: skip
        assert [ground for ground in grounds if contrast(page[words], page[ground]) < 4.5] == [], words
    assert page["denied"] == style.DENIED[scheme]
