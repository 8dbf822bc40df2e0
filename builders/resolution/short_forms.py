"""Short forms that a text gives no notice of: "the Council" for the one Council that it names, 《办法》 for one title.

Only heads of bodies and documents are looked for, only as a name (an article and a capital, or title marks), and only
where the text has exactly one name with that head. Two funds leave "the Fund" alone, and in a law that says
"this Law" the Law is itself.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from ...graph.model import Document, Mention
from ..normal import compound_form
from .places import flat

HEADS = frozenset(
    "Act Administration Agency Agreement Assembly Association Authority Bank Board Bureau Charter Code"
    " Commission Committee Compact Conference Congress Convention Corporation Council Court Decision Decree Department"
    " Directive Federation Forum Foundation Framework Fund Guidelines Initiative Institute Measures Ministry Notice"
    " Office Opinions Ordinance Outline Plan Programme Program Protocol Register Regulation Regulations Resolution"
    " Roadmap Rules Scheme Secretariat Statute Strategy Tribunal Treaty Trust".split()
)
_WORD = r"[A-Z][\w&’'-]*"
_JOINT = r"(?:of|for|on|to|with|against|between)"
_BETWEEN = r"(?: |\n(?!\n))+"
NAME = re.compile(
    rf"(?P<head>{_WORD}(?:{_BETWEEN}{_WORD})*)"
    rf"(?P<tail>(?:{_BETWEEN}(?:(?:{_JOINT}|in|and|the){_BETWEEN}){{0,3}}{_WORD})*)"
)
OPENS_SENTENCE = frozenset(
    "The This That These A An In On Under By For From With At As When If While Each All Its Their Our And But Since"
    " After Before Through To Of".split()
)
DETERMINED = re.compile(r"\b(?:[Tt]he|[Ss]aid)\s+[\"“]?$")
CHINESE_TITLE = re.compile(r"《([^《》\n]{4,120})》")
CHINESE_LONGEST = 6


@dataclass(slots=True)
class ShortForms:
    """The long names of one document, made when the first short form comes up."""

    document: Document
    heads: Mapping[str, str] | None = field(default=None)

    def long(self, mention: Mention) -> str:
        """The one name that the mention is short for; empty where there is none or more than one."""
        label = mention.label.strip('《》“”"')
        if not self._said_as_name(mention, label):
            return ""
        if self.heads is None:
            found = _only(self._names(), self.document.language)
            self.heads = {short: long for short, long in found if long != self.document.title}
        return self.heads.get(label, "")

    def _names(self) -> Iterator[tuple[str, str]]:
        """Short forms with their names; the document's own title may be meant by each head in it."""
        text, title = self.document.text, self.document.title
        yield from _titles(text) if self.document.language == "zh" else _names(text)
        yield from ((word, title) for word in title.title().split() if word in HEADS)

    def _said_as_name(self, mention: Mention, label: str) -> bool:
        text = self.document.text
        if self.document.language == "zh":
            return len(label) <= CHINESE_LONGEST and "《" in text[max(0, mention.start - 1) : mention.start + 1]
        words = label.split()
        if not words or words[-1] not in HEADS or not label[0].isupper():
            return False
        start = text.find(label, mention.start, mention.end)
        named = start >= 0 and DETERMINED.search(text, max(0, start - 8), start) is not None
        return named and not re.search(rf"\b[Tt]his\s+{words[-1]}\b", text)


def _only(found: Iterator[tuple[str, str]], language: str) -> Iterator[tuple[str, str]]:
    names: dict[str, dict[str, str]] = {}
    for short, long in found:
        names.setdefault(short, {}).setdefault(compound_form(long, language), long)
    yield from ((short, next(iter(longs.values()))) for short, longs in names.items() if len(longs) == 1)


def _names(text: str) -> Iterator[tuple[str, str]]:
    """The short forms of each capitalised name, with the name: its last word, and all before its preposition."""
    for hit in NAME.finditer(text):
        words = hit["head"].split()
        head = words[1:] if words[0] in OPENS_SENTENCE else words
        tail = flat(hit["tail"])
        if head and head[-1] in HEADS and not tail.startswith(("and ", "in ", "the ")):
            name = " ".join(filter(None, (*head, tail)))
            shorts = {head[-1], *([" ".join(head)] if tail else [])}
            yield from ((short, name) for short in sorted(shorts) if short != name)


def _titles(text: str) -> Iterator[tuple[str, str]]:
    for hit in CHINESE_TITLE.finditer(text):
        yield from ((hit[1][-n:], hit[1]) for n in range(2, CHINESE_LONGEST + 1) if n < len(hit[1]))
