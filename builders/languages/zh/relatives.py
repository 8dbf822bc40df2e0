"""Relative clauses before an object that say what it rests on: “以信用为基础的监管机制”."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ....graph.model import Finding, Mention
from .state import Chain, link
from .words import Span

PART = r"(?:以[^，、的]{2,}?为[^，、的]{2,}|覆盖[^，、的]{2,})"
RELATIVE = re.compile(rf"{PART}(?:[、，]{PART})*的(?=[^，]{{2}})")
BASED = re.compile(r"以(?P<a>[^，、的]{2,}?)为(?P<role>[^，、的]{2,})")
GROUND = 0.65


def _based(chain: Chain, span: Span) -> tuple[int, list[tuple[Span, str]]]:
    """Where such a clause ends, and what it names by a cue of the ontology, with the relation."""
    words = chain.words
    whole = RELATIVE.match(words.text, *span)
    if whole is None or whole.end() not in words.borders:
        return span[0], []
    cues = {p.text: p.relation for p in chain.grammar.patterns}
    found = [
        (m.span("a"), cues.get(f"{{o}}以{{s}}为{m['role']}", "")) for m in BASED.finditer(words.text, *whole.span())
    ]
    known = [(ground, relation) for ground, relation in found if relation]
    return (whole.end() if known else span[0]), known


def without_relative(chain: Chain, span: Span) -> Span:
    """An object without such a clause before it."""
    return _based(chain, span)[0], span[1]


def grounds(chain: Chain, span: Span, things: list[Mention]) -> Iterator[Finding]:
    """“以A为基础的B”: what the cue “B以A为基础” states."""
    for place, relation in _based(chain, span)[1]:
        ground = chain.mention(place)
        for thing in things[:1]:
            if ground:
                yield from link(chain, ground, relation, thing, place, GROUND, "basis")
