"""The links of one clause: its patterns, its verbs with their objects, and what stands around them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ....graph.model import Finding, Mention
from .clauses import Frame
from .constructions import adjuncts, scopes
from .copulas import copula_of, kind_links
from .cues import Pattern
from .figures import figure_findings
from .frames import frame
from .objects import COMPARES, examples, objects, others, pairs, relation_of
from .patterns import by_pattern, find_pattern
from .state import Chain, link
from .topics import conditioned, topic
from .words import Span

BAN, WAITED, ACCESS, DUTY = 0.85, 0.65, 0.6, 0.45


LIGHT = ("予以", "加以", "给予", "进行", "不", "积极", "符合", "具备", "属于", "是", "为")
PUTS = re.compile("摆在|放在|摆上|作为|列为|落到|当作|贯穿|放到")


def clause_findings(chain: Chain, span: Span) -> Iterator[Finding]:
    """All links of the clause in `span`, the chain's state moved on."""
    found = frame(chain.words, chain.grammar, span)
    chain.negated = found.negated
    if topic(chain, found):
        return
    _move(chain, found)
    yield from figure_findings(chain, found)
    matched = find_pattern(chain, found)
    copula = copula_of(chain, found) if not matched or "是" not in matched[0].text else None
    if copula:
        yield from kind_links(chain, found, copula)
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
    actors = _entering(chain, found) or _actors(chain, found)
    chain.measure, chain.objects = chain.action(found.phrase), [o for o, _ in named]
    yield from others(chain, actors)
    for subject in actors:
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
        yield from link(chain, action, relation, object_, ban, BAN, "ban")
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
    phrase = _phrase(found)
    if found.subject and any(word == "由" for word, _ in found.adjuncts):
        chain.subjects = [m for m in chain.mentions(found.subject) if m.kind != "Place"]
    if found.modality and phrase[1] - phrase[0] >= 4 and chain.subjects:
        yield from _entitled(chain, found, phrase)
    elif chain.conditions:
        named = chain.mentions(found.subject) if found.subject else []
        yield from conditioned(
            chain, named[0] if named else chain.action(phrase)
        )


def _binds(text: str) -> bool:
    """Whether a clause lays down a duty as rules do, and does not only exhort (要…)."""
    return any(modal in text for modal in ("应当", "必须", "应", "须"))


def _phrase(found: Frame) -> Span:
    """The verb phrase; where a prepositional phrase reaches to the clause's end, from that on."""
    start = found.predicate
    if found.span[1] - start < 2:
        first = found.adjuncts[0] if found.adjuncts else None
        start = max(found.span[0], first[1][0] - len(first[0])) if first else found.span[0]
    return start, found.span[1]


def _entitled(chain: Chain, found: Frame, phrase: Span) -> Iterator[Finding]:
    """“G可以V O” grants V O to G; “B应当V O” makes B answer for V O."""
    action = chain.action(phrase)
    groups = [m for m in chain.subjects if m.kind == "Group"]
    name, conf = ("access", ACCESS) if found.modality == "permission" else ("responsibility", DUTY)
    actors = groups if name == "access" else chain.subjects if found.modality == "obligation" else []
    text = chain.words.get(found.span)
    if name == "responsibility" and (chain.words.get(phrase).startswith(LIGHT) or not text.count("由") + _binds(text)):
        actors = []
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


def _entering(chain: Chain, found: Frame) -> list[Mention]:
    """“缴纳A，记入B”: what is entered into B is A, not who pays it."""
    verb = chain.words.get(found.verbs[-1])
    known = chain.grammar.relation("content") in chain.grammar.verbs[verb]
    return chain.objects if known and verb.endswith("入") and found.subject is None and chain.subjects else []


def _disposed(chain: Chain, found: Frame) -> Frame | None:
    """The order inside “把推进A放在首位”."""
    for preposition, span in found.adjuncts:
        if preposition in ("把", "将"):
            cut = PUTS.search(chain.words.text, *span)
            span = (span[0], cut.start()) if cut else span
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
                yield from link(chain, pair[0], relation, pair[1], cue, WAITED, "pending")
