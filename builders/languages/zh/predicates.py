"""The links of one clause: its patterns, its verbs with their objects, and what stands around them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ....graph.model import Finding, Mention
from .clauses import Frame
from .constructions import adjuncts, figure_findings, scopes
from .cues import Pattern
from .frames import frame
from .objects import COMPARES, examples, objects, pairs, relation_of
from .patterns import PATTERN, by_pattern, find_pattern
from .state import Chain, link
from .topics import conditioned, topic
from .words import Span

VERB, COPULA, ACCESS, DUTY = 0.85, 0.6, 0.6, 0.45

IS = re.compile(r"(?:就是|都是|均是|既是|也是|是)(?!否|指)")


def clause_findings(chain: Chain, span: Span) -> Iterator[Finding]:
    """All links of the clause in `span`, the chain's state moved on."""
    found = frame(chain.words, chain.grammar, span)
    if topic(chain, found):
        return
    _move(chain, found)
    yield from figure_findings(chain, found)
    matched = find_pattern(chain, found)
    copula = _copula(chain, found) if not matched or "是" not in matched[0].text else None
    if copula:
        yield from _kind(chain, found, copula)
    elif matched:
        yield from _matched(chain, found, *matched)
    elif found.ban:
        yield from _banned(chain, found)
    elif found.verbs:
        yield from _by_verb(chain, found)
    else:
        yield from _plain(chain, found)


def _matched(chain: Chain, found: Frame, pattern: Pattern, match: re.Match[str]) -> Iterator[Finding]:
    rest = chain.words.trim((match.end(), found.span[1]))
    after = frame(chain.words, chain.grammar, rest) if rest[1] - rest[0] > 2 else None
    yield from by_pattern(chain, found, pattern, match, after)
    if after and after.verbs:
        yield from _by_verb(chain, after)


def _move(chain: Chain, found: Frame) -> None:
    """Modality, time and acting subject as they stand from this clause on."""
    if found.modality:
        chain.modality = found.modality
    elif not chain.modality and found.verbs and found.subject is None and not chain.subjects:
        chain.modality = "obligation"
    chain.time = found.time or chain.time
    if found.subject is not None and not found.caused:
        acting = [m for m in chain.mentions(found.subject) if m.kind in ("Body", "Group", "Document")]
        chain.subjects = acting if found.verbs or found.modality else []


def _actors(chain: Chain, found: Frame) -> list[Mention]:
    """Who or what the clause says does it: its subject, the chain's, or the measure itself."""
    if found.subject is not None:
        named = chain.mentions(found.subject)
        if named and all(m.kind == "Place" for m in named) and not found.caused:
            chain.areas += named
        elif named:
            return named
    return chain.subjects or [chain.action(found.phrase)]


def _by_verb(chain: Chain, found: Frame) -> Iterator[Finding]:
    placed = _disposed(chain, found)
    if placed:
        yield from _by_verb(chain, placed)
        return
    if found.coverb and chain.words.text[found.span[1] : found.span[1] + 1] in "，,":
        _serve(chain, found)
        return
    named = list(objects(chain, found))
    chain.measure, chain.objects = chain.action(found.phrase), [o for o, _ in named]
    for subject in _actors(chain, found):
        for object_, confidence in named:
            relation, cue = relation_of(chain, found, subject, object_)
            if relation:
                yield from link(chain, subject, relation, object_, cue, confidence, "verb")
    yield from examples(chain, found)
    yield from pairs(chain, found)
    yield from _waiting(chain, found)
    yield from scopes(chain, found)
    yield from adjuncts(chain, found, chain.objects)
    yield from conditioned(chain, chain.action((found.verbs[0][0], found.span[1])))


def _banned(chain: Chain, found: Frame) -> Iterator[Finding]:
    """“S不得V O”: what is forbidden is O, or V where the ontology does not know it."""
    words, ban = chain.words, found.ban or (0, 0)
    relation = chain.grammar.verbs[words.get(ban)][0]
    phrase = (found.predicate if found.verbs else ban[1], found.span[1])
    action = chain.action((ban[0], found.span[1]))
    if words.text.startswith(COMPARES, ban[1]):
        things = chain.mentions(found.subject) if found.subject else chain.objects[:1]
    else:
        things = chain.mentions(found.object) if found.verbs else chain.mentions(phrase)
    for object_ in things:
        yield from link(chain, action, relation, object_, ban, VERB, "ban")
    yield from conditioned(chain, action)


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
    if found.subject and any(word == "由" for word, _ in found.adjuncts):
        chain.modality = found.modality = found.modality or "obligation"
    phrase = (found.predicate, found.span[1])
    if found.modality and phrase[1] - phrase[0] >= 4 and chain.subjects:
        yield from _entitled(chain, found, phrase)
    elif chain.conditions:
        named = chain.mentions(found.subject) if found.subject else []
        yield from conditioned(
            chain, named[0] if named else chain.action(phrase if found.predicate > found.span[0] else found.span)
        )


def _copula(chain: Chain, found: Frame) -> re.Match[str] | None:
    """The 是 of “A是B”, if no verb stands before it and B is named."""
    words, span = chain.words, found.span
    copula = IS.search(words.text, *span)
    if (
        not copula
        or copula.start() < span[0] + 2
        or words.text[span[1] - 1] == "的"
        or not copula[0].endswith(words.word(copula.end() - 1))
    ):
        return None
    before = found.verbs and found.verbs[0][0] < copula.start()
    return None if before or copula.start() not in words.borders or copula.end() not in words.borders else copula


def _kind(chain: Chain, found: Frame, copula: re.Match[str]) -> Iterator[Finding]:
    relation = chain.grammar.relation("copula-kind")
    start = found.subject[0] if found.subject and found.subject[0] < copula.start() else found.span[0]
    things = chain.mentions((copula.end(), found.span[1]))
    for subject in chain.mentions((start, copula.start())):
        for object_ in things:
            yield from link(chain, subject, relation, object_, copula.span(), COPULA, "copula")


def _entitled(chain: Chain, found: Frame, phrase: Span) -> Iterator[Finding]:
    """“G可以V O” grants V O to G; “B应当V O” makes B answer for V O."""
    action = chain.action(phrase)
    groups = [m for m in chain.subjects if m.kind == "Group"]
    name, conf = ("access", ACCESS) if found.modality == "permission" else ("responsibility", DUTY)
    actors = groups if name == "access" else chain.subjects if found.modality == "obligation" else []
    for actor in actors:
        yield from link(chain, actor, chain.grammar.relation(name), action, phrase, conf, name)
    yield from conditioned(chain, action)


def _serve(chain: Chain, found: Frame) -> None:
    """Keeps “着眼A，” until the clause that it serves."""
    inner = frame(chain.words, chain.grammar, found.object)
    verb = chain.words.get(found.verbs[-1])
    aims = chain.mentions(inner.object if inner.verbs and inner.predicate == found.object[0] else found.object)
    if aims:
        relation = chain.grammar.choose(chain.grammar.verbs[verb], "Measure", aims[0].kind)
        chain.pending.append((relation, aims, "o*", found.verbs[-1]))


def _disposed(chain: Chain, found: Frame) -> Frame | None:
    """The order inside “把推进A放在首位”."""
    for preposition, span in found.adjuncts:
        if preposition in ("把", "将"):
            inner = frame(chain.words, chain.grammar, span)
            if inner.verbs and inner.subject is None:
                return inner
    return None


def _waiting(chain: Chain, found: Frame) -> Iterator[Finding]:
    """Links whose other end is this clause."""
    pending, chain.pending = chain.pending, []
    for relation, mentions, end, cue in pending:
        action = chain.action(found.phrase)
        others = [action] if end == "o*" else chain.objects[:1] or [action]
        for known in mentions:
            for other in others:
                pair = (known, other) if end == "s" else (other, known)
                yield from link(chain, pair[0], relation, pair[1], cue, PATTERN, "pending")
