"""The words that state a link: their shape and place in the tree, and what lies between them and the ends."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Doc, Span

from ...graph.model import Finding
from .ends import span_of
from .steps import most, step


def cue_features(finding: Finding, doc: Doc) -> Iterator[str]:
    """Nothing here names the cue's words: one that the ontology gains tomorrow is judged like the others."""
    cue = span_of(doc, *finding.cue)
    if cue is None:
        yield "cue none"
        return
    yield from _shape(cue)
    for side, end in (("s", finding.subject), ("o", finding.object)):
        span = span_of(doc, end.start, end.end)
        if span is not None:
            yield from _gap(side, span, cue, doc)


def _shape(cue: Span) -> Iterator[str]:
    head = cue.root
    under = {child.dep_.split(":")[0] for child in head.children}
    passive = any(child.dep_.endswith(":pass") for child in head.children)
    yield f"cue words={step(len(cue))}"
    yield f"cue pos={head.pos_}"
    yield f"cue tag={head.tag_}"
    yield f"cue dep={head.dep_}"
    yield f"cue depth={step(sum(1 for _ in head.ancestors))}"
    yield f"cue under={head.head.pos_ if head.head != head else 'root'}"
    yield f"cue subject={'nsubj' in under} passive={passive}"
    yield f"cue object={'obj' in under}"
    yield f"cue coordinated={'conj' in under}"


def _gap(side: str, span: Span, cue: Span, doc: Doc) -> Iterator[str]:
    if span.end <= cue.start:
        gap, where = doc[span.end : cue.start], "before"
    elif cue.end <= span.start:
        gap, where = doc[cue.end : span.start], "behind"
    else:
        yield f"{side} side=over"
        return
    kinds = [token.pos_ for token in gap]
    yield f"{side} side={where}"
    yield f"{side} gap={where} {step(len(gap))}"
    yield f"{side} gap marks={most(kinds.count('PUNCT'), 2)}"
    yield f"{side} gap verbs={most(kinds.count('VERB'), 2)}"
    yield f"{side} gap and={'CCONJ' in kinds}"
