"""Stated figures: "rose from 53.1% in 2012 to 66.2% in 2023" gives two observations of the indicator."""

from __future__ import annotations

import re
from collections.abc import Iterator

from spacy.tokens import Doc, Token

from ....graph.model import Finding, Mention, Observation
from ...context import Context
from .clauses import is_clause
from .phrases import mentions

NUMBER = r"(?:(?:[A-Z]{1,3})?[$€£¥]\s?)?\d{1,3}(?:,\d{3})+(?:\.\d+)?|(?:(?:[A-Z]{1,3})?[$€£¥]\s?)?\d+(?:\.\d+)?"
UNIT = (
    r"\s?(?:%|‰|per\s?cent(?:age points?)?|percent|percentage points?|(?:trillion|billion|million|thousand|hundred)?\s?"
    r"(?:yuan|dollars?|euros?|people|persons|jobs|tonnes|tons|kilomet(?:re|er)s|hectares|mu|households|"
    r"square met(?:re|er)s|"
    r"months?|years?|days?|weeks?)?)"
)
APPROXIMATE = (
    r"(?:(?:about|around|nearly|over|more than|less than|at least|at most|within|up to|some|almost|not less than|"
    r"no less than|no more than)\s)?"
)
FIGURE = re.compile(rf"(?P<value>{APPROXIMATE}(?P<number>{NUMBER})(?P<unit>{UNIT}))(?=[\s,.;:)]|$)")
YEAR = re.compile(r"^(?:19|20)\d{2}$")
WHEN = re.compile(
    r"^\s*(?:in|by|at the end of|by the end of|for|of|during)\s+"
    r"((?:the\s+)?(?:(?:end of|fiscal year)\s+)?(?:19|20)\d{2})\b"
)
CHANGE = frozenset(
    "rise increase grow reach climb fall decline decrease drop exceed stand amount total remain hit surpass "
    "account maintain expand raise be lower reduce control keep narrow set average".split()
)


def figures(doc: Doc, context: Context) -> Iterator[Finding]:
    """One finding for each figure that a verb states of a subject."""
    relations = context.ontology.claiming("figure")
    for token in doc:
        if token.lemma_.lower() not in CHANGE or not is_clause(token) or not relations:
            continue
        indicator = _indicator(token)
        if indicator is None:
            continue
        for figure in _figures(token, indicator.end):
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
    text = verb.doc.text
    start, end = words[0].idx, words[-1].idx + len(words[-1])
    for hit in FIGURE.finditer(text, start, end):
        if YEAR.match(hit["number"]) and not hit["unit"].strip():
            continue
        if not hit["unit"].strip() and len(hit["number"].replace(",", "")) < 3:
            continue
        when = WHEN.match(text[hit.end() : end])
        time = when[1].removeprefix("the ") if when else ""
        label = hit["value"].strip()
        observation = Observation(hit["number"].replace(",", ""), hit["unit"].strip(), time)
        yield Mention(
            hit.start("value"),
            hit.start("value") + len(label),
            f"{label} ({time})" if time else label,
            "Observation",
            observation,
        )


def _labelled(figure: Mention, indicator: str) -> Mention:
    seen = figure.observation
    known = Observation(seen.value, seen.unit, seen.time, indicator) if seen else None
    return Mention(figure.start, figure.end, figure.label, figure.kind, known)
