"""The ontology's Chinese cues, compiled: verbs with an object, and patterns with two ends."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

from ....ontology.model import Ontology

VERB = re.compile(r"([^{}…]+)\{o\}([^{}…、，]*)")
SLOT = re.compile(r"(\{s\}(?:和|与|同|、)\{o\}|\{s\}|\{o\}|…)")
PAIR = re.compile(r"\{s\}(?:和|与|同|、)\{o\}")
FLEXIBLE = re.compile(r"^(的|提供|奠定|创造|给予|作出|注入|实行|进行|实施|开展)(?=.)")
COPULAS = ("是", "作为", "成为", "属于")
MANNER = "(?:相|有机|紧密|深度|有效|良性|协同|同步|一体化|协调|统筹|双向|全面|相互|加快|更好|逐步)*"
TOGETHER = "(?:和|发展|推进|起来|提升|联动|互动|共享|衔接|建设|融合|治理|协同)*$"
LANGUAGE = "zh"


@dataclass(frozen=True)
class Pattern:
    """A cue with words on both sides of a slot."""

    relation: str
    text: str
    lead: str
    """The slot that stands before the first words: `s`, `o` or none."""
    regex: re.Pattern[str]
    """What follows the leading slot, with the groups `s`, `o` or `pair`."""

    @cached_property
    def pieces(self) -> tuple[str, ...]:
        """The words between the slots."""
        literal = (p for p in re.split(r"\{[so]\}(?:和|与|同|、)\{[so]\}|\{[so]\}|…", self.text) if p)
        return tuple(part for p in literal for part in FLEXIBLE.split(p) if part)

    @cached_property
    def opens(self) -> str:
        """The words before the first slot that follows the leading one; none where a pair stands first."""
        return re.split(r"\{|…", self.text[3:] if self.lead and self.text.startswith("{") else self.text)[0]

    @cached_property
    def pair(self) -> bool:
        """Whether the two ends stand side by side (“产业和城镇融合”)."""
        return "pair" in self.regex.groupindex


@dataclass(frozen=True)
class Grammar:
    """All that the ontology says about Chinese words."""

    verbs: Mapping[str, tuple[str, ...]]
    """Verb to the relations that it states with its object."""
    tailed: Mapping[tuple[str, str], str]
    """Verb and end of its object to the relation that only both together state (“保障…权益”)."""
    patterns: tuple[Pattern, ...]
    modalities: Mapping[str, str]
    negations: frozenset[str]
    constructions: Mapping[str, str] = field(default_factory=dict)
    """Construction to the relation that claims it."""
    domains: Mapping[str, frozenset[str]] = field(default_factory=dict)
    ranges: Mapping[str, frozenset[str]] = field(default_factory=dict)
    parents: Mapping[str, str | None] = field(default_factory=dict)

    def relation(self, construction: str) -> str:
        """The relation that claims `construction`, or nothing."""
        return self.constructions.get(construction, "")

    def fits(self, relation: str, subject: str, object_: str) -> bool:
        """Whether the classes of the two ends are among those that the relation names."""
        return self._is_a(subject, self.domains.get(relation)) and self._is_a(object_, self.ranges.get(relation))

    def _is_a(self, kind: str, wanted: frozenset[str] | None) -> bool:
        if not wanted or kind == "Concept":
            return True
        above: str | None = kind
        while above:
            if above in wanted:
                return True
            above = self.parents.get(above)
        return False

    def choose(self, relations: tuple[str, ...], subject: str, object_: str) -> str:
        """The one of `relations` that fits the classes best, the first of several."""
        return max(relations, key=lambda r: self._score(r, subject, object_))

    def _score(self, relation: str, subject: str, object_: str) -> int:
        ends = ((subject, self.domains.get(relation)), (object_, self.ranges.get(relation)))
        return sum(self._end(kind, wanted) for kind, wanted in ends)

    def _end(self, kind: str, wanted: frozenset[str] | None) -> int:
        if not wanted:
            return 1
        if kind == "Concept":
            return 0
        return 2 if self._is_a(kind, wanted) else -3


_compiled: dict[str, Grammar] = {}


def compile_cues(ontology: Ontology) -> Grammar:
    """The grammar of `ontology`, made once for each of its digests."""
    if ontology.digest not in _compiled:
        _compiled[ontology.digest] = _compile(ontology)
    return _compiled[ontology.digest]


def _compile(ontology: Ontology) -> Grammar:
    verbs: dict[str, tuple[str, ...]] = {}
    tailed: dict[tuple[str, str], str] = {}
    patterns: list[Pattern] = []
    for name, relation in sorted(ontology.relations.items()):
        for cue in relation.cues:
            if cue.language == LANGUAGE:
                _add(cue.text.replace(" ", ""), name, verbs, tailed, patterns)
    names = {c for r in ontology.relations.values() for c in r.constructions}
    return Grammar(
        verbs,
        tailed,
        tuple(sorted(patterns, key=lambda p: (-len(re.sub(r"\{.\}|…", "", p.text)), p.text))),
        {c.text: m.name for m in ontology.modalities.values() for c in m.cues if c.language == LANGUAGE},
        frozenset(c.text for p in ontology.polarities.values() for c in p.cues if c.language == LANGUAGE),
        {c: ontology.claiming(c)[0].name for c in names},
        {n: r.domain for n, r in ontology.relations.items()},
        {n: r.range for n, r in ontology.relations.items()},
        {n: t.parent for n, t in ontology.classes.items()},
    )


def _add(
    text: str,
    relation: str,
    verbs: dict[str, tuple[str, ...]],
    tailed: dict[tuple[str, str], str],
    patterns: list[Pattern],
) -> None:
    verb = VERB.fullmatch(text)
    if verb and not verb[2]:
        verbs[verb[1]] = (*verbs.get(verb[1], ()), relation)
    elif verb and len(verb[1]) > 1:
        tailed[verb[1], verb[2]] = relation
    else:
        lead = _lead(text)
        patterns.append(Pattern(relation, text, lead, _regex(text, lead)))


def _lead(text: str) -> str:
    """The slot before the first words of a cue: written there, or not written at all."""
    if text.startswith(("{s}", "{o}")) and not PAIR.match(text):
        return text[1]
    if "{s}" in text and "{o}" in text:
        return ""
    return "o" if "{s}" in text else "s"


def _regex(text: str, lead: str) -> re.Pattern[str]:
    """“为{o}提供…支撑” as a regular expression; two neighbouring slots become one group `pair`."""
    body = text[3:] if text.startswith(("{s}", "{o}")) and lead else text
    out = [_piece(piece) for piece in SLOT.split(body) if piece]
    paired = "(?P<pair>" in "".join(out)
    if paired:
        last = "" if out[-1].startswith("(?P") else out.pop()
        return re.compile("".join(out) + MANNER + last + TOGETHER)
    # A cue that ends in a slot, or a sentence of the form "A is B", takes all of the clause.
    closed = text.endswith("}") or body.startswith(COPULAS)
    return re.compile("".join(out) + ("$" if closed else ""))


def _piece(piece: str) -> str:
    if PAIR.match(piece):
        return "(?P<pair>.{3,}?)"
    if piece in ("{s}", "{o}"):
        return f"(?P<{piece[1]}>.{{2,}}?)"
    if piece == "…":
        return ".{0,10}?"
    # Adjectives may stand before the noun of a cue: 是…的重要基础, 提供有力支撑.
    return re.sub(FLEXIBLE, r"\1.{0,8}?", re.escape(piece))
