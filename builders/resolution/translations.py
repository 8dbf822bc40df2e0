"""Names that a text gives in two languages: night-school voucher (夜校券), 共牧公约（shared grazing compact）.

What is in the bracket must be a name and nothing more; what stands before it must be quoted or a mention that ends
there, or end with a mention's label behind an article or another small word. A text's gloss binds in that text only.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from ...graph.model import Mention
from ..normal import normal_form
from .places import BACK, flat, name_before, quote

CHINESE = re.compile(r"[\u4e00-\u9fff]")
LATIN = re.compile(r"[A-Za-z]")
BRACKET = re.compile(r"[（(]\s*[\"“‘'《]*(?P<inside>[^()（）\n]{2,80}?)[\"”’'》]*\s*[）)]")
CHINESE_NAME = re.compile(r"[\u4e00-\u9fff·“”、]{2,24}")
LATIN_NAME = re.compile(r"[A-Za-z][\w&’'./-]*(?: [\w&’'./-]+){0,9}")
# Words that make a clause or a remark of what stands in the bracket.
REMARK = re.compile(
    r"由|被|把|须|应当|不得|不含|包括|包含|详见|参见|除外|以下|简称|其中|例如|^含|^见|^如|^即|^原|^不|等$"
    r"|^(?:see|cf|e\.?g|i\.?e|in|on|at|from|of|for|by|including|incl|except|as|also|the|hereinafter|hereafter|formerly)\b"
)
SMALL = re.compile(
    r"(?:^|[\s(\"“‘])(?:the|a|an|of|in|on|for|to|by|with|from|and|or|as|its|their|this|these)\s+$|[.,;:(\"“]\s*$|^\s*$",
    re.I,
)
STOPS = re.compile(r"[。，、；：！？“”《》（）\s]$|^$")


@dataclass(frozen=True, slots=True)
class Gloss:
    """A name in another language, with the words of the text that give it."""

    label: str
    language: str
    words: str


def script(label: str, language: str) -> str:
    """The language that the label's letters belong to, `language` where they do not tell."""
    if CHINESE.search(label):
        return "zh"
    return "en" if language == "zh" and LATIN.search(label) else language


def glosses(text: str, mentioned: Mapping[int, str], mentions: Iterable[Mention]) -> Mapping[tuple[str, str], Gloss]:
    """The other language's name by language and normal form; a name that is given two others is left out."""
    labels = sorted({mention.label for mention in mentions}, key=lambda label: (-len(label), label))
    found: dict[tuple[str, str], Gloss] = {}
    unsure: set[tuple[str, str]] = set()
    for one, other, words in _pairs(text, mentioned, labels):
        for mine, theirs in ((one, other), (other, one)):
            key, gloss = (mine[0], normal_form(mine[1], mine[0])), Gloss(theirs[1], theirs[0], words)
            held = found.setdefault(key, gloss)
            if normal_form(held.label, held.language) != normal_form(gloss.label, gloss.language):
                unsure.add(key)
    return {key: gloss for key, gloss in found.items() if key not in unsure}


Named = tuple[str, str]


def _pairs(text: str, mentioned: Mapping[int, str], labels: list[str]) -> Iterator[tuple[Named, Named, str]]:
    for hit in BRACKET.finditer(text):
        inside = flat(hit["inside"])
        language = "zh" if CHINESE_NAME.fullmatch(inside) else "en" if LATIN_NAME.fullmatch(inside) else ""
        if not language or REMARK.search(inside):
            continue
        before = name_before(text, hit.start(), mentioned) or _ending(
            flat(text[max(0, hit.start() - BACK) : hit.start()]), labels
        )
        if before and script(before, "en") != language:
            other = "en" if language == "zh" else "zh"
            yield (language, inside), (other, before), quote(text, before, hit.start(), hit.end())


def _ending(before: str, labels: list[str]) -> str:
    """The longest label that `before` ends with, as a whole name."""
    bare = before.rstrip("\"”’'》 ")
    boundary = STOPS if CHINESE.search(bare[-1:]) else SMALL
    return next(
        (x for x in labels if bare.lower().endswith(x.lower()) and boundary.search(bare[: len(bare) - len(x)])), ""
    )
