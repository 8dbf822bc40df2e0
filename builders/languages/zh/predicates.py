"""The links of one clause: its patterns, its verbs with their objects, and what stands around them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ....graph.model import Finding, Mention
from .clauses import Frame, frame
from .constructions import adjuncts, figure_findings, scopes, without_quantities
from .cues import Pattern
from .lexicon import CAUSATIVES
from .nouns import nouns
from .phrases import embedded
from .state import Chain, link
from .topics import conditioned, topic
from .words import Span

VERB, PATTERN, PAIR, KIND, COPULA, ACCESS, DUTY = 0.85, 0.75, 0.75, 0.7, 0.6, 0.6, 0.45
COMPARES = ("低于", "高于", "超过", "少于", "多于", "大于", "小于", "早于", "晚于")
IS = re.compile(r"(?:就是|都是|均是|既是|也是|是)(?!否|指)")


def clause_findings(chain: Chain, span: Span) -> Iterator[Finding]:
    """All links of the clause in `span`, the chain's state moved on."""
    found = frame(chain.words, chain.grammar, span)
    if topic(chain, found):
        return
    _move(chain, found)
    yield from figure_findings(chain, found)
    matched = _pattern(chain, found)
    if matched:
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
    yield from _by_pattern(chain, found, pattern, match, after)
    if after and after.verbs:
        yield from _by_verb(chain, after)


def _move(chain: Chain, found: Frame) -> None:
    """Modality, time and acting subject as they stand from this clause on."""
    if found.modality:
        chain.modality = found.modality
    elif not chain.modality and found.verbs and found.subject is None and not chain.subjects:
        chain.modality = "obligation"
    chain.time = found.time or chain.time
    if found.subject is not None:
        acting = [m for m in chain.mentions(found.subject) if m.kind in ("Body", "Group", "Document")]
        chain.subjects = acting if found.verbs or found.modality else []


def _actors(chain: Chain, found: Frame) -> list[Mention]:
    """Who or what the clause says does it: its subject, the chain's, or the measure itself."""
    if found.subject is not None:
        named = chain.mentions(found.subject)
        if named and any(m.kind == "Place" for m in named):
            chain.areas += named
        elif named:
            return named
    return chain.subjects or [chain.action(found.phrase)]


def _by_verb(chain: Chain, found: Frame) -> Iterator[Finding]:
    objects = list(_objects(chain, found))
    chain.measure, chain.objects = chain.action(found.phrase), [o for o, _ in objects]
    for subject in _actors(chain, found):
        for object_, confidence in objects:
            relation, cue = _relation(chain, found, subject, object_)
            if relation:
                yield from link(chain, subject, relation, object_, cue, confidence, "verb")
    yield from _examples(chain, found)
    yield from _pairs(chain, found)
    yield from _waiting(chain, found)
    yield from scopes(chain, found)
    yield from adjuncts(chain, found, chain.objects)
    yield from conditioned(chain, chain.action((found.verbs[0][0], found.span[1])))


def _relation(chain: Chain, found: Frame, subject: Mention, object_: Mention) -> tuple[str, Span]:
    """The relation that the verbs state, the last verb first, and its cue; nothing where a measure would be a person."""
    words, grammar = chain.words, chain.grammar
    for (start, tail), relation in grammar.tailed.items():
        if words.get(found.verbs[-1]) == start and words.get(found.object).endswith(tail):
            return relation, found.verbs[-1]
    for cue in reversed(found.verbs):
        relation = grammar.choose(grammar.verbs[words.get(cue)], subject.kind, object_.kind)
        if subject.kind != "Measure" or grammar.fits(relation, subject.kind, "Concept"):
            return relation, cue
    return "", (0, 0)


def _objects(chain: Chain, found: Frame) -> Iterator[tuple[Mention, float]]:
    """The objects of the clause with the confidence of their cut."""
    words = chain.words
    span = without_quantities(words, found.object)
    if words.get(found.verbs[-1]) in CAUSATIVES:
        inner = embedded(words, span, frozenset(chain.grammar.verbs))
        if inner:
            object_ = chain.mention(inner[1])
            if object_:
                yield object_, VERB - 0.1
            return
    for object_ in chain.mentions(span):
        yield object_, VERB


def _banned(chain: Chain, found: Frame) -> Iterator[Finding]:
    """“S不得V O”: what is forbidden is O, or V where the ontology does not know it."""
    words, ban = chain.words, found.ban or (0, 0)
    relation = chain.grammar.verbs[words.get(ban)][0]
    phrase = (found.predicate if found.verbs else ban[1], found.span[1])
    action = chain.action((ban[0], found.span[1]))
    if words.text.startswith(COMPARES, ban[1]):
        objects = chain.mentions(found.subject) if found.subject else chain.objects[:1]
    else:
        objects = chain.mentions(found.object) if found.verbs else chain.mentions(phrase)
    for object_ in objects:
        yield from link(chain, action, relation, object_, ban, VERB, "ban")
    yield from conditioned(chain, action)


def _plain(chain: Chain, found: Frame) -> Iterator[Finding]:
    """A clause without a known verb: “A是B”, an entitlement, or only what waits for the next clause."""
    words = chain.words
    copula = IS.search(words.text, *found.span)
    if copula and copula.start() > found.span[0] + 1 and copula.start() in words.borders and words.text[found.span[1] - 1] != "的":
        for subject in chain.mentions((found.span[0], copula.start())):
            for object_ in chain.mentions((copula.end(), found.span[1])):
                yield from link(chain, subject, chain.grammar.relation("copula-kind"), object_, copula.span(), COPULA, "copula")
        return
    yield from adjuncts(chain, found, [])
    phrase = (found.predicate, found.span[1])
    if found.modality and phrase[1] - phrase[0] >= 4 and chain.subjects:
        yield from _entitled(chain, found, phrase)


def _entitled(chain: Chain, found: Frame, phrase: Span) -> Iterator[Finding]:
    """“G可以V O” grants V O to G; “B应当V O” makes B answer for V O."""
    action = chain.action(phrase)
    groups = [m for m in chain.subjects if m.kind == "Group"]
    name, conf = ("access", ACCESS) if found.modality == "permission" else ("responsibility", DUTY)
    actors = groups if name == "access" else chain.subjects if found.modality == "obligation" else []
    for actor in actors:
        yield from link(chain, actor, chain.grammar.relation(name), action, phrase, conf, name)
    yield from conditioned(chain, action)


def _examples(chain: Chain, found: Frame) -> Iterator[Finding]:
    """“A、B等C”: A and B are kinds of C."""
    kinds = nouns(chain.words, found.object)
    relation = chain.grammar.relation("kind")
    head = chain.mention(kinds.wide or kinds.members[0]) if kinds.examples else None
    for example in kinds.examples:
        member = chain.mention(example)
        if member and head:
            yield from link(chain, member, relation, head, example, KIND, "kind")


def _pairs(chain: Chain, found: Frame) -> Iterator[Finding]:
    """“推动A和B融合”: a pattern with two neighbouring slots inside the object."""
    for part in nouns(chain.words, found.object).members:
        for pattern in chain.grammar.patterns:
            if pattern.pair:
                match = pattern.regex.match(chain.words.text, *part)
                if match and match.end() == part[1] and match.start("pair") == part[0] and not _crosses(chain, match):
                    yield from _neighbours(chain, pattern, match)
                    break


def _neighbours(chain: Chain, pattern: Pattern, match: re.Match[str]) -> Iterator[Finding]:
    cuts = chain.mentions(match.span("pair"))
    for first, second in zip(cuts, cuts[1:], strict=False):
        yield from link(chain, first, pattern.relation, second, match.span(), PAIR, "pair")


def _waiting(chain: Chain, found: Frame) -> Iterator[Finding]:
    """Links whose other end is this clause."""
    pending, chain.pending = chain.pending, []
    for relation, mentions, end, cue in pending:
        action = chain.action(found.phrase)
        others = [action] if end == "o" else chain.objects[:1] or [action]
        for known in mentions:
            for other in others:
                pair = (known, other) if end == "s" else (other, known)
                yield from link(chain, pair[0], relation, pair[1], cue, PATTERN, "pending")


def _pattern(chain: Chain, found: Frame) -> tuple[Pattern, re.Match[str]] | None:
    """The most telling pattern that begins no later than the clause's verb."""
    words, span = chain.words, found.span
    limit = found.verbs[0][0] if found.verbs else span[1]
    text = words.get(span)
    places = sorted(b for b in words.borders if span[0] <= b <= limit and words.depth[min(b, len(words.text) - 1)] == words.depth[span[0]])
    for pattern in chain.grammar.patterns:
        if not all(piece in text for piece in pattern.pieces):
            continue
        bare = pattern.pair and not pattern.opens
        if bare and found.verbs:
            continue
        for position in places[:1] if bare else places:
            match = pattern.regex.match(words.text, position, span[1])
            if match and match.end() in words.borders and not _crosses(chain, match) and not (pattern.pair and match.end() != span[1]):
                return pattern, match
    return None


def _crosses(chain: Chain, match: re.Match[str]) -> bool:
    borders = chain.words.borders
    return any(match.start(g) not in borders or match.end(g) not in borders for g in match.groupdict())


def _by_pattern(chain: Chain, found: Frame, pattern: Pattern, match: re.Match[str], after: Frame | None) -> Iterator[Finding]:
    if pattern.pair:
        yield from _neighbours(chain, pattern, match)
        return
    ends = {slot: chain.mentions(match.span(slot)) for slot in match.groupdict()}
    if pattern.lead:
        before = chain.words.trim((found.span[0], match.start()))
        ends[pattern.lead] = _lead(chain, found, pattern, before, after)
    chain.objects = ends.get("o") or chain.objects
    for slot in "so":
        if not ends.get(slot) and ends.get("os"["so".index(slot)]):
            other = "os"["so".index(slot)]
            chain.pending.append((pattern.relation, ends[other], other, match.span()))
            return
    for subject in ends.get("s", []):
        for object_ in ends.get("o", []):
            yield from link(chain, subject, pattern.relation, object_, match.span(), PATTERN, "pattern")


def _lead(chain: Chain, found: Frame, pattern: Pattern, before: Span, after: Frame | None) -> list[Mention]:
    """What fills a pattern's leading slot: the words before it, the clause after it, the chain's subject."""
    if found.subject and found.subject[0] < before[1]:
        named = chain.mentions((found.subject[0], min(found.subject[1], before[1])))
        if named and not any(m.kind == "Place" for m in named):
            return named
    if after and after.verbs:
        return chain.mentions(after.object)[:1] if pattern.lead == "o" else [chain.action(after.phrase)]
    if pattern.opens.startswith("以"):
        return []
    if found.predicate > before[0] or before[1] <= before[0]:
        own = [chain.action((max(before[0], min(found.predicate, match_start(found, before))), found.span[1]))]
        return chain.subjects or (own if pattern.lead == "s" and "{s}" not in pattern.text else chain.objects[:1])
    return chain.mentions(before)


def match_start(found: Frame, before: Span) -> int:
    """Where the cue begins."""
    return max(before[1], found.span[0])
