"""What is known of the links of one sentence besides the names of their relations, as words for a linear model."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from spacy.tokens import Doc

from ...graph.model import Finding, Mention
from ..context import Context
from .cues import cue_features
from .ends import end_features
from .fits import fit_features
from .neighbours import Neighbours
from .steps import step

COMMAS = frozenset(",，、;；")
BRACKETS = frozenset("()（）")


def features(doc: Doc, findings: Sequence[Finding], context: Context) -> list[list[str]]:
    """The features of each finding, in order; offsets of the findings count in the sentence `doc`."""
    whole = list(_sentence(doc, len(findings)))
    around = Neighbours(findings)
    ends: dict[tuple[str, Mention], list[str]] = {}
    found = []
    for finding in findings:
        own = [f"by={finding.extractor}", *around.features(finding), *fit_features(finding, context)]
        for end in (("s", finding.subject), ("o", finding.object)):
            if end not in ends:  # links of one sentence share their ends
                ends[end] = list(end_features(*end, doc, context))
            own += ends[end]
        own += cue_features(finding, doc)
        found.append(whole + own)
    return found


def _sentence(doc: Doc, links: int) -> Iterator[str]:
    words = [token for token in doc if not token.is_space]
    if not words:
        return
    roots = [token for token in words if token.head == token]
    yield f"words={step(len(words))}"
    yield f"links={step(links)}"
    yield f"verbs={step(sum(token.pos_ == 'VERB' for token in words))}"
    yield f"commas={step(sum(token.text in COMMAS for token in words))}"
    yield f"roots={step(len(roots))}"
    yield f"root={roots[0].pos_}" if roots else "root="
    yield f"opens={words[0].pos_}"
    yield f"stop={words[-1].is_punct}"
    yield f"brackets={any(token.text in BRACKETS for token in words)}"
    yield f"figures={any(token.is_digit for token in words)}"
