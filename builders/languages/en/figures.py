"""Stated figures: "rose from 53.1% in 2012 to 66.2% in 2023" gives two observations of the indicator."""

from __future__ import annotations

import re
from collections.abc import Iterator

from spacy.tokens import Doc, Token

from ....graph.model import Finding, Mention, Observation
from ...context import Context
from .attachments import MEASURES_OF
from .clauses import is_clause
from .phrases import mention, mentions
from .trees import case_of, is_nominal

CURRENCY = r"(?:(?:[A-Z]{1,3})?[$€£¥]\s?|(?:USD|EUR|GBP|INR|RMB|CNY|JPY|HKD|ZAR|CHF|AUD|CAD)\s?)?"
WORDED = "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|ninety"
NUMBER = (
    rf"{CURRENCY}(?:\d{{1,3}}(?:[, ]\d{{3}})+(?:\.\d+)?|\d+:\d+|\d+(?:\.\d+|,\d{{1,2}})?(?![\d:])|\b(?:{WORDED})\b)"
)
UNIT = (
    r"\s?(?:%|‰|per\s?cent(?:age points?)?|percent|percentage points?|"
    r"(?:trillion|billion|million|thousand|hundred|bn)?\s?"
    r"(?:yuan|dollars?|euros?|people|persons|jobs|metric tons?|metric tonnes?|(?:[MGk]?t|tonnes?|tons?)(?:\s?CO2e?)?|"
    r"(?:square |cubic )?(?:kilo|centi)?met(?:re|er)s?|km2?|hectares?|ha|mu|acres?|lit(?:re|er)s|households|"
    r"[kMGT]Wh?|°\s?C|degrees(?: Celsius)?|months?|years?|days?|weeks?|hours?|minutes?)?)"
)
APPROXIMATE = (
    r"(?:(?:about|around|nearly|over|more than|less than|at least|at most|within|up to|some|almost|only|approximately|"
    r"(?:not|no) (?:less|more|fewer|greater|lower|higher|later) than|(?:greater|fewer|higher|lower) than|"
    r"(?:well )?(?:below|above))\s)*"
)
FIGURE = re.compile(rf"(?P<value>{APPROXIMATE}(?P<number>{NUMBER})(?P<unit>{UNIT}))(?=[\s,.;:)]|$)")
TIMED = re.compile(r"(?:month|year|day|week|hour|minute)s?$")
SPELL = re.compile(
    r"\b(?:over|during|for|after|every|in|within|before|until|than)\s+(?:an?\s|the\s)?(?:next\s|last\s|past\s)?$"
)
YEAR = re.compile(r"^(?:19|20)\d{2}$")
WHEN = re.compile(
    r"^\s*(?:in|by|at the end of|by the end of|for|of|during)\s+"
    r"((?:the\s+)?(?:(?:end of|fiscal year)\s+)?(?:19|20)\d{2})\b"
)
CHANGE = frozenset(
    "rise increase grow reach climb fall decline decrease drop exceed stand amount total remain hit surpass "
    "account maintain expand raise be lower reduce control keep narrow set average cut limit hold extend shorten "
    "cap restrict stabilise stabilize".split()
)
CHANGES = frozenset("rise increase growth fall decline decrease drop reduction cut improvement gain".split())
EMPTY_SIZES = CHANGES | MEASURES_OF | {"average", "extent", "value", "sum"}


def figures(doc: Doc, context: Context) -> Iterator[Finding]:
    """One finding for each figure that a sentence states of something."""
    relations = context.ontology.claiming("figure")
    for token in doc if relations else ():
        for indicator, figure in (*_changed(token), *_equated(token), *_sized(token)):
            for relation in relations:
                yield Finding(
                    indicator,
                    relation.name,
                    _labelled(figure, indicator.label),
                    (token.idx, token.idx + len(token)),
                    time=figure.observation.time if figure.observation else "",
                    confidence=0.8,
                    extractor="en.figure",
                )


def _changed(verb: Token) -> Iterator[tuple[Mention, Mention]]:
    """ "The rate rose from 5% to 7%", "raise the rate to 7%"."""
    if verb.lemma_.lower() in CHANGE and is_clause(verb):
        indicator = _indicator(verb)
        if indicator is not None:
            yield from ((indicator, figure) for figure in _figures(verb, indicator.end))


def _equated(cop: Token) -> Iterator[tuple[Mention, Mention]]:
    """ "The ratio is 2:1", "the area was 45 hectares"."""
    figure = _at(cop.doc, cop.idx + len(cop) + 1) if cop.dep_ == "cop" else None
    if figure is None or not figure.start <= cop.head.idx < figure.end:
        return
    predicate = cop.head
    while predicate.head.i != predicate.i and figure.start <= predicate.head.idx < figure.end:
        predicate = predicate.head
    subject = next((c for c in predicate.children if c.dep_ == "nsubj" and is_nominal(c)), None)
    if subject is not None:
        yield from ((indicator, figure) for _, indicator in list(mentions(subject))[:1])


def _sized(noun: Token) -> Iterator[tuple[Mention, Mention]]:
    """ "A coast of 7,517 km", "a 30% drop in the number of accidents"."""
    if noun.pos_ != "NOUN" or case_of(noun) == "with":
        return  # "cities with a population of 3 million" are a size class
    for child in noun.children:
        case = case_of(child)
        if child.dep_ == "nmod" and case == "of" and noun.lemma_.lower() not in EMPTY_SIZES:
            of = next(c for c in child.children if c.lower_ == "of")
            figure = _at(noun.doc, of.idx + 3)
            sized = mention(noun, among=[child])
            if figure is not None and sized is not None and figure.observation and figure.observation.unit:
                yield sized, figure
        elif child.dep_ == "nmod" and case in ("in", "of") and is_nominal(child) and noun.lemma_.lower() in CHANGES:
            share = next((c for c in noun.children if c.text == "%" and c.i < noun.i), None)
            figure = _at(noun.doc, share.left_edge.idx) if share is not None else None
            if figure is not None:
                yield from ((changed, figure) for _, changed in mentions(child))


def _indicator(verb: Token) -> Mention | None:
    """What the figure measures: the clause's subject, or the object of a transitive change ("raise the rate to 5%")."""
    for deps in (("obj",), ("nsubj", "nsubj:pass")):
        for child in verb.children:
            if child.dep_ in deps and child.pos_ in ("NOUN", "PROPN") and not any(c.like_num for c in child.subtree):
                found = [m for _, m in mentions(child)]
                return found[0] if found else None
    return None


def _figures(verb: Token, after: int) -> Iterator[Mention]:
    """Figures among the words that hang on the verb to its right."""
    right = sorted((t for t in verb.subtree if t.i > verb.i), key=lambda t: t.i)
    stop = min(
        (t.i for t in right if t.dep_ in ("conj", "advcl", "parataxis", "acl:relcl") and t.pos_ in ("VERB", "AUX")),
        default=10**9,
    )
    words = [t for t in right if t.i < stop]
    if not words:
        return
    end = words[-1].idx + len(words[-1])
    for hit in FIGURE.finditer(verb.doc.text, words[0].idx, end):
        if _says(hit):
            yield _figure(hit, end)


def _at(doc: Doc, start: int) -> Mention | None:
    """The figure that starts at a place."""
    hit = FIGURE.match(doc.text, start)
    return _figure(hit, len(doc.text)) if hit and _says(hit) and not TIMED.search(hit["unit"]) else None


def _says(hit: re.Match[str]) -> bool:
    """Whether the number is a figure of something: no year, no bare small number, no spell of time."""
    number, unit = hit["number"], hit["unit"].strip()
    if TIMED.search(unit) and SPELL.search(hit.string, 0, hit.start("number")):
        return False
    if unit:
        return True
    plain = len(number.replace(",", "")) >= 3 or any(mark in number for mark in ":.")
    return plain and not YEAR.match(number) and number[0].isdigit() | (number[0] in "$€£¥") | number[0].isupper()


def _figure(hit: re.Match[str], end: int) -> Mention:
    when = WHEN.match(hit.string[hit.end() : end])
    time = when[1].removeprefix("the ") if when else ""
    label = hit["value"].strip()
    observation = Observation(hit["number"].replace(",", ""), hit["unit"].strip(), time)
    start = hit.start("value")
    return Mention(start, start + len(label), f"{label} ({time})" if time else label, "Observation", observation)


def _labelled(figure: Mention, indicator: str) -> Mention:
    seen = figure.observation
    known = Observation(seen.value, seen.unit, seen.time, indicator) if seen else None
    return Mention(figure.start, figure.end, figure.label, figure.kind, known)
