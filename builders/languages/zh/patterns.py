"""Links that a pattern of the ontology states: words on both sides of a slot, or two things side by side."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from ....graph.model import Finding, Mention
from .clauses import Frame
from .joints import pieces
from .lexicon import ACTION_NOUNS, ADVERBS
from .shapes import Pattern
from .state import Chain, link
from .subjects import AGREED, INNER, before_adverbs, names
from .words import Span, Words

PATTERN, PAIR = 0.75, 0.75
BIDS = ("应当", "必须", "不得", "将", "把")
"""What stands in no pair of things."""
CLOSES = ("后", "并", "、", "的")


def find_pattern(chain: Chain, found: Frame) -> tuple[Pattern, re.Match[str]] | None:
    """The most telling pattern that begins no later than the clause's verb."""
    words, span = chain.words, found.span
    limit = found.verbs[0][0] if found.verbs else span[1]
    text = words.get(span)
    places = sorted(
        b
        for b in words.borders
        if span[0] <= b <= limit and words.depth[min(b, len(words.text) - 1)] == words.depth[span[0]]
    )
    for pattern in chain.grammar.patterns:
        if pattern.first not in text or not all(piece in text for piece in pattern.pieces):
            continue
        bare = pattern.pair and not pattern.opens
        done = pattern.lead == "o" and "{s}" not in pattern.text
        if (bare and found.verbs) or (done and any(word == "由" for word, _ in found.adjuncts)):
            continue
        late = pattern.opens.startswith(("由", "从")) and pattern.text.startswith("{")
        for position in _paired(found, places) if bare else _agents(words, span) if late else places:
            match = pattern.regex.match(words.text, position, span[1])
            if (
                match
                and match.end() in words.borders
                and not _crosses(chain, match)
                and _sound(chain, pattern, match, span)
            ):
                return pattern, match
    return None


def _paired(found: Frame, places: list[int]) -> list[int]:
    """Where two things that belong together may begin: behind 将 or 把, or with the clause."""
    return [span[0] for word, span in found.adjuncts if word in ("将", "把")] or places[:1]


def _agents(words: Words, span: Span) -> list[int]:
    """Where 由 or 从 stands in `span`: what they bring in closes a subject however long it is."""
    return [start for start, end in words.inside(span) if words.text[start:end] in ("由", "从")]


def _crosses(chain: Chain, match: re.Match[str]) -> bool:
    borders = chain.words.borders
    return any(match.start(g) not in borders or match.end(g) not in borders for g in match.groupdict())


def _sound(chain: Chain, pattern: Pattern, match: re.Match[str], span: Span) -> bool:
    """A pair pattern must take all of the clause and hold two things; the verb of “A由B V” must close its clause."""
    words = chain.words
    if pattern.text.startswith("{o}由{s}"):
        return words.text.startswith(CLOSES, match.end()) or match.end() == span[1]
    if not pattern.pair:
        return True
    bids = [b for b in words.borders if match.start() < b < match.end() and words.word(b) in BIDS]
    bidden = any(words.word(b + len(words.word(b))) not in ("与", "同", "和") for b in bids)
    bidden = bidden or (bool(bids) and "、" in words.text[bids[0] : match.end()])
    members = len(pieces(words, match.span("pair")))
    return match.end() == span[1] and not bidden and (members == 2 if bids else members > 1)


def by_pattern(
    chain: Chain, found: Frame, pattern: Pattern, match: re.Match[str], after: Frame | None
) -> Iterator[Finding]:
    """The links of a matched pattern; `after` is the clause behind it."""
    if pattern.pair:
        yield from neighbours(chain, pattern, match)
        return
    ends = {slot: chain.mentions(_agent(chain, pattern, match.span(slot))) for slot in match.groupdict()}
    if pattern.lead:
        placed = [span[0] for word, span in found.adjuncts if word in ("将", "把") and span[0] < match.start()]
        before = chain.words.trim((placed[0] if placed else found.span[0], match.start()))
        ends[pattern.lead] = chain.mentions(before) if placed else _lead(chain, found, pattern, before, after)
        chain.named = ends["s"] if pattern.lead == "s" and pattern.opens.startswith("是") else chain.named
    if pattern.lead == "o" and "{s}" not in pattern.text:
        ends["s"] = [chain.action(found.span)]
    chain.objects = ends.get("o") or chain.objects
    for slot in "so":
        if not ends.get(slot) and ends.get("os"["so".index(slot)]):
            other = "os"["so".index(slot)]
            # A subject that the cue does not write is the measure itself.
            end = "o*" if slot == "s" and "{s}" not in pattern.text else other
            chain.pending.append((pattern.relation, ends[other], end, match.span()))
            return
    for subject in ends.get("s", []):
        for object_ in ends.get("o", []):
            relation = _relation(chain, pattern, subject, object_)
            yield from link(chain, subject, relation, object_, match.span(), PATTERN, "pattern")


def _agent(chain: Chain, pattern: Pattern, span: Span) -> Span:
    """Behind 由, the agent without how or by what it acts; behind 对, whom or what without how or when."""
    words = chain.words
    if pattern.opens == "对":
        return before_adverbs(words, span)
    if not pattern.opens.startswith("由"):
        return span
    manner = (a for a, b in words.inside(span)[1:] if words.text[a:b] in INNER or words.text[a:b] in AGREED | ADVERBS)
    return span[0], next(manner, span[1])


def _relation(chain: Chain, pattern: Pattern, subject: Mention, object_: Mention) -> str:
    """Of the relations that share the cue, the one that fits the two ends."""
    rivals = tuple(p.relation for p in chain.grammar.patterns if p.text == pattern.text)
    return chain.grammar.choose(rivals, subject.kind, object_.kind) if len(rivals) > 1 else pattern.relation


def _lead(chain: Chain, found: Frame, pattern: Pattern, before: Span, after: Frame | None) -> list[Mention]:
    """What fills a pattern's leading slot: the words before it, the clause after it, the chain's subject."""
    if found.deed:
        return [chain.action(found.deed)]
    if pattern.opens.startswith("是") and before[1] <= before[0] and chain.named:
        return chain.named
    if found.subject and found.subject[0] < before[1]:
        named = chain.mentions((found.subject[0], min(found.subject[1], before[1])))
        if named and not any(m.kind == "Place" for m in named):
            return named
    if after and after.verbs:
        return chain.mentions(after.object)[:1] if pattern.lead == "o" else [chain.action(after.phrase)]
    if before[1] - before[0] > 1 and before[0] == found.span[0] and names(chain.words, before):
        return chain.mentions(before)
    if pattern.opens.startswith("以"):
        return [] if before[1] - before[0] < 3 or not chain.subjects else chain.subjects
    if found.predicate > before[0] or before[1] <= before[0]:
        own = [chain.action((max(before[0], min(found.predicate, match_start(found, before))), found.span[1]))]
        return chain.subjects or (
            own if pattern.lead == "s" and "{s}" not in pattern.text else chain.theme or chain.objects[:1]
        )
    return chain.mentions(before)


def match_start(found: Frame, before: Span) -> int:
    """Where the cue begins."""
    return max(before[1], found.span[0])


def joined(chain: Chain, span: Span) -> tuple[Pattern, re.Match[str]] | None:
    """The pattern by which `span` says that its members belong together."""
    text = chain.words.get(span)
    for pattern in chain.grammar.pairs:
        if pattern.first in text:
            match = pattern.regex.match(chain.words.text, *span)
            if match and match.end() == span[1] and match.start("pair") == span[0] and not _crosses(chain, match):
                members = pieces(chain.words, match.span("pair"))
                tails = chain.words.inside(members[0])
                own = len(tails) > 1 and chain.words.get(tails[-1]) in ACTION_NOUNS
                if len(members) > 1 and not (own and chain.words.get(span).endswith(("发展", "推进", "建设", "提升"))):
                    return pattern, match
    return None


def neighbours(chain: Chain, pattern: Pattern, match: re.Match[str]) -> Iterator[Finding]:
    """Links between the things that stand side by side, each with the next."""
    cuts = [m for m in map(chain.mention, pieces(chain.words, chain.words.trim(match.span("pair")))) if m]
    for first, second in pairwise(cuts):
        yield from link(chain, first, pattern.relation, second, match.span(), PAIR, "pair")
