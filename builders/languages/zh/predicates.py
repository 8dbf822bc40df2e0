"""The links of one clause: its patterns, its verbs with their objects, and what stands around them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ....graph.model import Finding, Mention
from .clauses import Frame, frame
from .constructions import adjuncts, condition, figure_findings, scopes
from .cues import Pattern
from .lexicon import ACTION_NOUNS, CAUSATIVES
from .nouns import nouns
from .phrases import embedded
from .state import Chain, link
from .words import Span

VERB, PATTERN, PAIR, KIND = 0.85, 0.75, 0.75, 0.7


def clause_findings(chain: Chain, span: Span) -> Iterator[Finding]:
    """All links of the clause in `span`, the chain's state moved on."""
    found = frame(chain.words, chain.grammar, span)
    _move(chain, found)
    figures = list(figure_findings(chain, found))
    if figures:
        yield from figures
    if condition(chain, found):
        return
    matched = _pattern(chain, found)
    if matched:
        pattern, match = matched
        rest = chain.words.trim((match.end(), span[1]))
        after = frame(chain.words, chain.grammar, rest) if rest[1] - rest[0] > 2 else None
        yield from _by_pattern(chain, found, pattern, match, after)
        if after and after.verbs:
            yield from _by_verb(chain, after)
        return
    yield from _by_verb(chain, found)


def _move(chain: Chain, found: Frame) -> None:
    """Modality, time and acting subject as they stand from this clause on."""
    words = chain.words
    if found.modality:
        chain.modality = found.modality
    elif not chain.modality and found.verbs and found.subject is None and not chain.subjects:
        chain.modality = "obligation"
    chain.time = found.time or chain.time
    if found.subject is not None:
        chain.subjects = [m for m in chain.mentions(found.subject) if m.kind in ("Body", "Group", "Document")]
    del words


def _actors(chain: Chain, found: Frame) -> list[Mention]:
    """Who or what the clause says does it: its subject, the chain's, or the measure itself."""
    if found.subject is not None:
        named = chain.mentions(found.subject)
        if named and not any(m.kind == "Place" for m in named):
            return named
    return chain.subjects or [chain.action(found.phrase)]


def _by_verb(chain: Chain, found: Frame) -> Iterator[Finding]:
    if not found.verbs:
        if found.adjuncts:
            yield from adjuncts(chain, found, [])
        return
    objects = list(_objects(chain, found))
    chain.measure, chain.objects = chain.action(found.phrase), [o for o, _ in objects]
    cue = found.verbs[-1]
    relations = _relations(chain, found)
    actors = _actors(chain, found)
    for subject in actors:
        for object_, confidence in objects:
            relation = chain.grammar.choose(relations, subject.kind, object_.kind)
            yield from link(chain, subject, relation, object_, cue, confidence, "verb")
    yield from _examples(chain, found)
    yield from _pairs(chain, found)
    yield from _waiting(chain, found)
    yield from scopes(chain, found)
    yield from adjuncts(chain, found, chain.objects)


def _relations(chain: Chain, found: Frame) -> tuple[str, ...]:
    words, grammar = chain.words, chain.grammar
    verb, object_ = words.get(found.verbs[-1]), words.get(found.object)
    for (start, tail), relation in grammar.tailed.items():
        if verb == start and object_.endswith(tail):
            return (relation,)
    return grammar.verbs[verb]


def _objects(chain: Chain, found: Frame) -> Iterator[tuple[Mention, float]]:
    """The objects of the clause with the confidence of their cut."""
    words = chain.words
    inner = None
    if words.get(found.verbs[-1]) in CAUSATIVES:
        inner = embedded(words, found.object, frozenset(chain.grammar.verbs))
    if inner:
        groups, phrase = inner
        object_ = chain.mention(phrase)
        if object_:
            yield object_, VERB - 0.1
        return
    members = nouns(words, found.object).members
    for member in members:
        object_ = chain.mention(member)
        if object_:
            yield object_, VERB


def _examples(chain: Chain, found: Frame) -> Iterator[Finding]:
    """“A、B等C”: A and B are kinds of C."""
    kinds = nouns(chain.words, found.object)
    relation = chain.grammar.relation("kind")
    head = chain.mention(kinds.members[0]) if kinds.examples else None
    for example in kinds.examples:
        member = chain.mention(example)
        if member and head:
            yield from link(chain, member, relation, head, example, KIND, "kind")


def _pairs(chain: Chain, found: Frame) -> Iterator[Finding]:
    """“推动A和B融合”: a pattern with two neighbouring slots inside the object."""
    for pattern in chain.grammar.patterns:
        if pattern.pair:
            match = pattern.regex.match(chain.words.text, *found.object)
            if match and match.end() == found.object[1]:
                yield from _neighbours(chain, pattern, match)
                return


def _neighbours(chain: Chain, pattern: Pattern, match: re.Match[str]) -> Iterator[Finding]:
    span = match.span("pair")
    cuts = chain.mentions(span)
    for first, second in zip(cuts, cuts[1:], strict=False):
        yield from link(chain, first, pattern.relation, second, match.span(), PAIR, "pair")


def _waiting(chain: Chain, found: Frame) -> Iterator[Finding]:
    """Links whose other end is this clause."""
    pending, chain.pending = chain.pending, []
    for relation, mentions, end, cue in pending:
        others = [chain.action(found.phrase)] if end == "o" else chain.objects[:1] or [chain.action(found.phrase)]
        for known in mentions:
            for other in others:
                pair = (known, other) if end == "s" else (other, known)
                yield from link(chain, pair[0], relation, pair[1], cue, PATTERN, "pending")


def _pattern(chain: Chain, found: Frame) -> tuple[Pattern, re.Match[str]] | None:
    """The most telling pattern that begins no later than the clause's verb."""
    words, span = chain.words, found.span
    limit = found.verbs[0][0] if found.verbs else span[1]
    for pattern in chain.grammar.patterns:
        for position in sorted(b for b in words.borders if span[0] <= b <= limit):
            match = pattern.regex.match(words.text, position, span[1])
            if match and match.end() in words.borders and not _crosses(chain, match):
                if pattern.pair and match.end() != span[1]:
                    continue
                return pattern, match
    return None


def _crosses(chain: Chain, match: re.Match[str]) -> bool:
    words = chain.words
    return any(match.start(g) not in words.borders or match.end(g) not in words.borders for g in match.groupdict())


def _by_pattern(chain: Chain, found: Frame, pattern: Pattern, match: re.Match[str], after: Frame | None) -> Iterator[Finding]:
    if pattern.pair:
        yield from _neighbours(chain, pattern, match)
        return
    ends = {slot: chain.mentions(match.span(slot)) for slot in match.groupdict()}
    if pattern.lead:
        before = chain.words.trim((found.span[0], match.start()))
        ends[pattern.lead] = _lead(chain, found, pattern, before, after)
    if not all(ends.values()):
        slot = "s" if ends.get("s") else "o"
        if ends.get(slot):
            chain.pending.append((pattern.relation, ends[slot], slot, match.span()))
        return
    for subject in ends["s"]:
        for object_ in ends["o"]:
            yield from link(chain, subject, pattern.relation, object_, match.span(), PATTERN, "pattern")


def _lead(chain: Chain, found: Frame, pattern: Pattern, before: Span, after: Frame | None) -> list[Mention]:
    """What fills a pattern's leading slot: the words before it, the clause after it, the chain's subject."""
    if found.subject and found.subject[0] < before[1]:
        before = (found.subject[0], min(found.subject[1], before[1]))
        named = chain.mentions(before)
        if named:
            return named
    if after and after.verbs:
        if pattern.lead == "o":
            return chain.mentions(after.object)[:1]
        return [chain.action(after.phrase)]
    if pattern.text.startswith(("{s}", "{o}")) or not before[1] > before[0]:
        if pattern.text[:1] in "以" or pattern.text[3:4] == "以":
            return []
        return chain.subjects or ([chain.action((before[1], found.span[1]))] if "{s}" not in pattern.text else chain.objects[:1])
    return chain.mentions(before)


_ = ACTION_NOUNS
