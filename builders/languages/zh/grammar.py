"""The Chinese grammar: one sentence in, its links out."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Doc

from ....graph.model import Finding
from ...context import Context
from .clauses import clauses
from .cues import compile_cues
from .lexicon import ADVERBS
from .papers import papers
from .predicates import clause_findings
from .responsibility import responsibility
from .state import Chain
from .words import Words


def extract(doc: Doc, context: Context) -> Iterator[Finding]:
    """The links that the sentence `doc` states, best first where two say the same; offsets count in `doc.text`."""
    grammar = compile_cues(context.ontology)
    words = Words.of(doc, ADVERBS, grammar.verbs)
    chain = Chain(words, grammar, context.kinds, context.title)
    seen: set[tuple[str, str, str]] = set()
    for finding in _findings(chain, context):
        key = finding.subject.label, finding.relation, finding.object.label
        if key not in seen:
            seen.add(key)
            yield finding


def _findings(chain: Chain, context: Context) -> Iterator[Finding]:
    whole = list(responsibility(chain, context)) or list(papers(chain, context))
    if whole:
        yield from whole
        return
    for span in clauses(chain.words, chain.grammar):
        yield from clause_findings(chain, span)
