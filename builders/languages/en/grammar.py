"""The English grammar as a whole: cues first, then the constructions that no verb or noun states."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from spacy.tokens import Doc

from ....graph.model import Finding
from ....ontology.model import Ontology
from ...context import Context
from . import verbal
from .adverbials import adverbials
from .classes import classified
from .conditions import conditions
from .cues import Pattern, compile_cues
from .duties import duties
from .figures import figures
from .groups import groups
from .hollow import hollow
from .lists import lists
from .nominal import nominal
from .papers import papers
from .plain import led_back
from .pronouns import remember
from .repair import repair
from .scope import scope
from .terms import fragment, terms, widened

_COMPILED: dict[str, Mapping[str, list[Pattern]]] = {}


def patterns_of(ontology: Ontology) -> Mapping[str, list[Pattern]]:
    """The ontology's English cues, compiled once."""
    if ontology.digest not in _COMPILED:
        _COMPILED[ontology.digest] = compile_cues(ontology)
    return _COMPILED[ontology.digest]


def extract(doc: Doc, context: Context) -> Iterator[Finding]:
    """The links of one parsed sentence; offsets count in its text. One relation a pair of ends, the surest."""
    best: dict[tuple[str, str], Finding] = {}
    repair(doc, patterns_of(context.ontology))
    known = terms(doc, context)
    if context.before is not None and context.before.parsed is not None:
        remember(doc, context.before.parsed)
    for finding in _all(doc, context):
        if any(fragment(end, doc, known) or hollow(end, doc) for end in (finding.subject, finding.object)):
            continue
        wide = replace(
            finding, subject=widened(finding.subject, doc, known), object=widened(finding.object, doc, known)
        )
        whole = replace(
            wide, subject=classified(doc, wide.subject, context), object=classified(doc, wide.object, context)
        )
        key = (whole.subject.label.lower(), whole.object.label.lower())
        if key not in best or best[key].confidence < whole.confidence:
            best[key] = whole
    yield from (led_back(doc, finding) for finding in best.values())


def _all(doc: Doc, context: Context) -> Iterator[Finding]:
    cued = list(verbal.findings(doc, patterns_of(context.ontology), context))
    stating = frozenset(t.i for t in doc for f in cued if f.cue[0] <= t.idx < f.cue[1])
    yield from cued
    yield from scope(doc, context)
    yield from conditions(doc, context)
    yield from groups(doc, context)
    yield from duties(doc, context, stating)
    yield from adverbials(doc, context, stating)
    yield from lists(doc, context, stating)
    yield from figures(doc, context)
    yield from papers(doc, context)
    yield from nominal(doc, patterns_of(context.ontology), context)
