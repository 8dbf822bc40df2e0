"""The ontology's Chinese cues, compiled: verbs with an object, and patterns with two ends."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

from ....ontology.model import Ontology
from .shapes import Pattern, lead_of, regex_of

VERB = re.compile(r"([^{}…]+)\{o\}([^{}…、，]*)")
LANGUAGE = "zh"


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

    @cached_property
    def pairs(self) -> tuple[Pattern, ...]:
        """The patterns with nothing before the two things that stand side by side."""
        return tuple(p for p in self.patterns if p.pair and not p.opens)

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
        lead = lead_of(text)
        patterns.append(Pattern(relation, text, lead, regex_of(text, lead)))
