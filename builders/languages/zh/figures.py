"""Stated figures: an indicator, a verb of change or reach, and a number with its unit."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ....graph.model import Finding, Mention
from .clauses import Frame
from .joints import pieces
from .modality import TIME
from .nouns import mention
from .quantities import (
    DIGITS,
    FROM_TO,
    OF_NOUN,
    QUANTITY,
    RATE,
    REACH,
    YEAR_BEFORE,
    observation,
    quantities,
    without_quantities,
)
from .state import Chain, link
from .words import Span, Words

FIGURE, CHANGE = 0.75, 0.6


def figures(words: Words, span: Span) -> Iterator[tuple[Mention, Mention, Span]]:
    """Indicator, observation and place of the verb for each figure that `span` states of its subject."""
    start = span[0]
    for found in quantities(words, span):
        before = YEAR_BEFORE.sub("", words.text[start : found.start()])
        reach = list(REACH.finditer(before))
        if reach and reach[-1].end() == len(before) and not OF_NOUN.match(words.text, found.end(), span[1]):
            yield from _stated(words, (start, span[1]), found, start + reach[-1].start())
        if words.text.startswith("、", found.end()):
            start = found.end() + 1


def _stated(words: Words, span: Span, found: re.Match[str], verb: int) -> Iterator[tuple[Mention, Mention, Span]]:
    start = span[0]
    time = TIME.match(words.text, start, verb)
    change = FROM_TO.search(words.text, start, found.start())
    end = change.start() if change else verb
    span_of_subject = (time.end() if time else start, end)
    rate = RATE.search(words.text, *span_of_subject)
    subject = mention(words, (span_of_subject[0], rate.start()) if rate else span_of_subject)
    if subject is None:
        return
    year = _year(words, span, found.start())
    shares = _shares(words, span, found, (span_of_subject[0], verb))
    if rate:
        label = words.text[rate.start() : found.end()]
        figure = observation(words, found, "", subject.label)
        yield subject, Mention(rate.start(), found.end(), label, figure.kind, figure.observation), (verb, found.start())
        return
    if shares:
        for part, quantity in shares:
            yield part, observation(words, quantity, year, part.label), (verb, found.start())
        return
    yield subject, observation(words, found, year, subject.label), (verb, found.start())
    if change and (old := QUANTITY.search(words.text, change.start("x"), change.end("x"))):
        yield (
            subject,
            observation(words, old, _year(words, change.span(), old.start()), subject.label),
            (verb, found.start()),
        )


def _shares(
    words: Words, span: Span, found: re.Match[str], subject: Span
) -> list[tuple[Mention, re.Match[str]]] | None:
    """“A、B分别为1%、2%”: each thing with its own figure; None where they are not as many."""
    if "分别" not in words.text[subject[0] : found.start()]:
        return None
    cut = words.text.index("分别", subject[0])
    things = [mention(words, part) for part in pieces(words, words.trim((subject[0], cut)))]
    numbers = list(quantities(words, (found.start(), span[1])))
    if len(things) < 2 or len(things) != len(numbers):
        return None
    return [(thing, number) for thing, number in zip(things, numbers, strict=True) if thing]


def _year(words: Words, span: Span, before: int) -> str:
    years = re.findall(r"((?:19|20)\d\d)年", words.text[span[0] : before])
    return years[-1] if years else ""


def _changed(chain: Chain, found: Frame) -> Iterator[Finding]:
    """“X标准提高30元” orders a change of the standard."""
    verb = found.verbs[-1]
    changed = chain.mention(found.subject) if found.subject else None
    relation = chain.grammar.verbs[chain.words.get(verb)][0]
    if changed and relation != chain.grammar.relation("figure"):
        chain.modality = chain.modality or "obligation"
        yield from link(chain, chain.action(found.span), relation, changed, verb, CHANGE, "change")


def figure_findings(chain: Chain, found: Frame) -> Iterator[Finding]:
    """Figures that the clause states of its subject or object."""
    relation = chain.grammar.relation("figure")
    seen = False
    start = found.subject[0] if found.subject else found.span[0]
    for subject, figure, cue in (
        figures(chain.words, (start, found.span[1])) if found.subject or not found.verbs else ()
    ):
        seen = True
        chain.subjects = []
        yield from link(chain, subject, relation, figure, cue, FIGURE, "figure")
    if seen and found.subject and found.verbs and not found.modality:
        yield from _changed(chain, found)
    if found.verbs:
        whole = chain.mention(without_quantities(chain.words, found.object))
        start = found.object[0]
        for quantity in quantities(chain.words, found.object):
            before = chain.words.trim((start, quantity.start()))
            thing = chain.mention(before) if before[1] - before[0] > 1 else whole
            start = quantity.end()
            if (
                thing
                and not seen
                and (
                    quantity.end() == found.object[1]
                    or (quantity.start() == found.object[0] and DIGITS.search(quantity[0]))
                    or chain.words.text[quantity.end()] == "、"
                )
            ):
                yield from link(
                    chain,
                    thing,
                    relation,
                    observation(chain.words, quantity, "", thing.label),
                    quantity.span(),
                    FIGURE,
                    "figure",
                )
