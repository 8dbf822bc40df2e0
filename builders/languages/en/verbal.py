"""Links that a cue of the ontology states: verbs with their objects, nominal predicates, linkage nouns."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import combinations, pairwise

from spacy.tokens import Doc, Token

from ....graph.model import Finding, Mention
from ...context import Context
from .clauses import shared_object
from .cues import Pattern
from .measures import ends
from .modality import modality, polarity, time_of
from .statements import Stated, stated
from .trees import conjuncts

# Of a longer coordination only the neighbours are sure to be meant.
MOST_PAIRED = 4


# Words apart at which a cue is marked by its first word only.
WIDEST_CUE = 6


def findings(doc: Doc, patterns: Mapping[str, list[Pattern]], context: Context) -> Iterator[Finding]:
    """One finding for each pair of ends of each cue; a relation between the members of one coordination pairs
    neighbours."""
    found = list(stated(doc, patterns, context))
    taken = {
        shared.i
        for one in found
        if not _own_object(one.match.anchor) and (shared := shared_object(one.match.anchor)) is not None
    }
    for one in found:
        anchor = one.match.anchor
        if anchor.pos_ == "VERB" and _own_object(anchor) & taken:
            continue  # "establish and improve X" is one statement
        relation = context.ontology.relations[one.match.pattern.relation]
        cue = _cue_span(one)
        for subject, object_ in _pairs(one, relation.symmetric):
            if "Place" in relation.range and _quantity(one.match.slots.get("{o}")):
                continue
            if relation.range in ({"Observation"}, {"Period"}) and not any(c.isdigit() for c in object_.label):
                continue
            mood = modality(anchor, context.ontology)
            name, polar = _said(relation.name, mood, anchor, context)
            if subject.label.lower() != object_.label.lower() and not _overlap(subject, object_):
                yield Finding(
                    subject,
                    name,
                    object_,
                    cue,
                    modality=mood,
                    polarity=polar,
                    time=time_of(anchor),
                    confidence=_confidence(one),
                    extractor="en.cue",
                )


def _cue_span(one: Stated) -> tuple[int, int]:
    """From the cue's first word to its last, where they stand close; else the first word alone."""
    words = sorted(one.match.words, key=lambda t: t.i)
    last = words[-1] if words[-1].i - words[0].i < WIDEST_CUE else words[0]
    return words[0].idx, last.idx + len(last)


def _said(name: str, mood: str, anchor: Token, context: Context) -> tuple[str, str]:
    """Relation and polarity; what is forbidden is restricted, whatever the verb says of it."""
    banning = context.ontology.claiming("prohibition") if mood == "prohibition" else ()
    if banning and not _forbids(anchor, context):
        return banning[0].name, "affirmed"
    return name, polarity(anchor)


def _quantity(token: Token | None) -> bool:
    """A number of something is no place: "extends to six weeks"."""
    return token is not None and any(c.like_num and c.dep_ == "nummod" for c in token.children)


def _own_object(verb: Token) -> set[int]:
    return {c.i for c in verb.children if c.dep_ == "obj"}


def _forbids(anchor: Token, context: Context) -> bool:
    """Whether the word itself forbids ("ban", "prohibit"); any other under a ban is what is forbidden."""
    return any(cue.text == anchor.lemma_.lower() for cue in context.ontology.modalities["prohibition"].cues)


def _pairs(one: Stated, symmetric: bool) -> Iterator[tuple[Mention, Mention]]:
    if symmetric and "and" in one.match.pattern.after and one.match.slots.keys() >= {"{s}", "{o}"}:
        members = [m for t in conjuncts(one.match.slots["{s}"]) for m in ends(t)[:1]] + list(one.objects)
        unique = list({m.start: m for m in sorted(members, key=lambda m: m.start)}.values())
        yield from combinations(unique, 2) if len(unique) <= MOST_PAIRED else pairwise(unique)
    else:
        yield from ((s, o) for s in one.subjects for o in one.objects)


def _overlap(subject: Mention, object_: Mention) -> bool:
    """A Measure holds its object's words; two concepts never share words."""
    return (
        subject.kind != "Measure"
        and object_.kind != "Measure"
        and subject.start < object_.end
        and object_.start < subject.end
    )


def _confidence(one: Stated) -> float:
    longer = 0.05 * min(2, len(one.match.words) - 1)
    return round((0.7 if one.match.anchor.pos_ == "VERB" else 0.65) + longer, 2)
