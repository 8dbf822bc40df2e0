"""The links of one clause: its patterns, its verbs with their objects, and what stands around them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ....graph.model import Finding, Mention
from .clauses import Frame
from .constructions import adjuncts, scopes
from .copulas import copula_of, deed_first, is_told, kind_links
from .duties import banned, entitled, left_of, only_leads, phrase_of
from .figures import figure_findings
from .frames import NORMS, frame
from .objects import examples, objects, others, pairs, relation_of
from .patterns import by_pattern, find_pattern
from .phrases import BARE
from .relatives import grounds
from .shapes import Pattern
from .state import ACTORS, Chain, link
from .topics import conditioned, topic
from .waiting import entering, serve, waiting
from .words import Span

PASSING = ("encouragement", "pilot")
"""Modalities that hold for their clause only."""
SAME_SUBJECT = ("也", "还", "又")
"""What joins a clause to the subject of the one before."""
RULING = ("应当", "可以", "有权", "不得", "必须", "也", "并", "应", "须")
TRIALS = ("试点", "试行")
PUTS = re.compile("摆在|放在|摆上|作为|列为|落到|当作|贯穿|放到")


def clause_findings(chain: Chain, span: Span) -> Iterator[Finding]:
    """All links of the clause in `span`, the chain's state moved on."""
    found = frame(chain.words, chain.grammar, span)
    deed_first(chain, found)
    chain.negated = found.negated
    if topic(chain, found):
        chain.carried = [] if chain.areas or chain.subjects else chain.carried
        return
    if _is_theme(chain, found):
        return
    _move(chain, found)
    if found.subject:
        yield from examples(chain, found.subject)
    yield from figure_findings(chain, found)
    matched = find_pattern(chain, found)
    copula = copula_of(chain, found) if not matched or "是" not in matched[0].text else None
    if copula:
        yield from kind_links(chain, found, copula)
    elif matched and not found.ban:
        yield from _matched(chain, found, *matched)
    elif found.ban:
        yield from banned(chain, found)
    elif found.verbs:
        yield from _by_verb(chain, found)
    else:
        yield from _plain(chain, found)
    chain.theme = []


def _is_theme(chain: Chain, found: Frame) -> bool:
    """Takes “A，” before “由B V” for what is done, and says whether it stands there."""
    plain_noun = not (found.verbs or found.modality or found.adjuncts)
    follows = chain.words.text.startswith(("，由", ",由"), found.span[1])
    theme = chain.mentions(found.span) if plain_noun and follows else []
    chain.theme = theme or chain.theme
    return bool(theme)


def _matched(chain: Chain, found: Frame, pattern: Pattern, match: re.Match[str]) -> Iterator[Finding]:
    rest = chain.words.trim((match.end(), found.span[1]))
    after = frame(chain.words, chain.grammar, rest) if rest[1] - rest[0] > 2 else None
    yield from by_pattern(chain, found, pattern, match, after)
    for slot in {"s", "o"} & match.groupdict().keys():
        yield from examples(chain, match.span(slot))
    if after and after.verbs:
        yield from _by_verb(chain, after)


def _move(chain: Chain, found: Frame) -> None:
    """Modality, time and acting subject as they stand from this clause on."""
    if found.modality:
        chain.modality = found.modality
    elif chain.modality in ("", *PASSING) and found.verbs and found.subject is None and not chain.subjects:
        chain.modality = "obligation"
    if chain.words.get(found.object).endswith(TRIALS):
        chain.modality = chain.grammar.modalities.get(chain.words.get(found.object)[-2:], chain.modality)
    chain.time = found.time or chain.time
    if found.subject is None and not chain.subjects and _ruled(chain, found):
        chain.subjects = chain.carried
    if found.subject is not None or (found.verbs and not found.coverb):
        chain.carried = []
    if found.subject is not None and not found.caused:
        acting = [m for m in chain.mentions(found.subject) if m.kind in ACTORS]
        chain.subjects = (
            acting if found.verbs or found.modality or _accords(chain, found) or is_told(chain, found.span) else []
        )


def _ruled(chain: Chain, found: Frame) -> bool:
    """Whether the clause goes on as rules do: with what the one before may or shall do, or with what it gets."""
    gets = chain.grammar.relation("access")
    if chain.goes_on and found.verbs and gets in chain.grammar.verbs[chain.words.get(found.verbs[-1])]:
        return True
    return bool(found.modality) and chain.words.text.startswith(RULING, found.span[0])


def _accords(chain: Chain, found: Frame) -> bool:
    """Whether the clause only names a subject and what it goes by (“B根据A，”): B acts in the next one."""
    return only_leads(chain, found) and found.adjuncts[-1][0] in NORMS


def _actors(chain: Chain, found: Frame) -> list[Mention]:
    """Who or what the clause says does it: its subject, the chain's, or the measure itself."""
    if found.subject is not None:
        named = chain.mentions(found.subject)
        if named and all(m.kind == "Place" for m in named) and not found.caused:
            chain.areas += [m for m in named if m.label not in BARE]
        elif named:
            chain.named = named
            return named
    shared = chain.named if chain.words.text.startswith(SAME_SUBJECT, found.span[0]) else []
    return chain.subjects or shared or [chain.action(found.phrase)]


def _by_verb(chain: Chain, found: Frame) -> Iterator[Finding]:
    placed = _disposed(chain, found)
    if placed:
        yield from _by_verb(chain, placed)
        return
    if found.coverb and chain.words.text[found.span[1] : found.span[1] + 1] in "，,":
        serve(chain, found)
        return
    named = list(objects(chain, found))
    actors = entering(chain, found) or _actors(chain, found)
    chain.measure, chain.objects = chain.action(found.phrase), [o for o, _ in named]
    yield from others(chain, actors)
    for subject in actors:
        for object_, confidence in named:
            relation, cue = relation_of(chain, found, subject, object_)
            if relation:
                yield from link(chain, subject, relation, object_, cue, confidence, "verb")
    yield from examples(chain, found.object)
    yield from grounds(chain, found.object, chain.objects)
    yield from pairs(chain, found)
    yield from waiting(chain, found)
    yield from scopes(chain, found)
    yield from adjuncts(chain, found, chain.objects)
    yield from conditioned(chain, chain.action((found.verbs[0][0], found.span[1])))


def _plain(chain: Chain, found: Frame) -> Iterator[Finding]:
    """A clause without a known verb: “A是B”, an entitlement, or only what waits for the next clause."""
    placed = _disposed(chain, found)
    if placed:
        yield from _by_verb(chain, placed)
        return
    if chain.lawlike and found.adjuncts and found.adjuncts[0][0] in ("为", "为了"):
        aim = frame(chain.words, chain.grammar, found.adjuncts[0][1])
        if aim.verbs:
            yield from _by_verb(chain, aim)
            return
    yield from adjuncts(chain, found, [])
    if only_leads(chain, found):
        return
    phrase = phrase_of(found)
    by = next((span for word, span in found.adjuncts if word == "由"), None)
    things: list[Mention] = []
    if found.subject and by:
        chain.modality = found.modality = found.modality or "obligation"
        chain.subjects = [m for m in chain.mentions(found.subject) if m.kind != "Place"]
        phrase = (max(phrase[0], found.subject[1]), phrase[1])
        things = left_of(chain, (found.span[0], by[0] - 1))
    if found.modality and phrase[1] - phrase[0] >= (2 if by else 4) and chain.subjects:
        yield from entitled(chain, found, phrase, things)
    elif chain.conditions:
        named = [m for m in chain.mentions(found.subject) if m.kind not in ACTORS] if found.subject else []
        yield from conditioned(chain, named[0] if named else chain.action(phrase))


def _disposed(chain: Chain, found: Frame) -> Frame | None:
    """The order inside “把推进A放在首位”."""
    for span in (span for preposition, span in found.adjuncts if preposition in ("把", "将")):
        cut = PUTS.search(chain.words.text, *span)
        inner = frame(chain.words, chain.grammar, (span[0], cut.start()) if cut else span)
        if inner.verbs and inner.subject is None:
            return inner
    return None
