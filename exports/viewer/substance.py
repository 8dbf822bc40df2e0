"""How much a concept says by its name alone, whatever is linked with it.

A bare word ("path", "information") hardly tells a reader what a document is about, a short measure ("putting people") is
often cut out of a longer one, and a word that most documents of a collection speak of tells them apart as little as a
common word does in a search: inverse document frequency (Sparck Jones, "A statistical interpretation of term
specificity", 1972).
"""

from __future__ import annotations

import math
import re
from collections.abc import Mapping

from .page_graph import PageGraph, PageNode

ACTORS = frozenset({"Body", "Group", "Place"})
"""Classes whose members are called by a single word as a rule ("women")."""
BARE = {"known": 0.5, "unknown": 0.2, "known actor": 0.9, "unknown actor": 0.45}
"""Of a single word, by whether it is the thesaurus's."""
SHORT = 0.35
"""Of a measure that has hardly more than its verb."""
UNKNOWN = 0.85
"""Of what no thesaurus knows, beside what one does."""
_WORD = re.compile(r"[\u3400-\u9fff]|[^\W_\u3400-\u9fff]+")


def substance(graph: PageGraph) -> dict[str, float]:
    """For each node, by IRI, from above 0 to 1."""
    common = _commonness(graph)
    return {node.iri: _shape(node) * common[node.iri] ** (1.0 if _words(node) <= 1 else 0.5) for node in graph.nodes}


def _shape(node: PageNode) -> float:
    words = _words(node)
    if words <= 1:
        return BARE[("known" if node.known else "unknown") + (" actor" if node.kind in ACTORS else "")]
    if words <= 2 and node.kind == "Measure" and not node.known:
        return SHORT
    return 1.0 if node.known else UNKNOWN


def _words(node: PageNode) -> float:
    """Words of its shortest label; two Chinese characters are one."""
    return min((sum(0.5 if "\u3400" <= word <= "\u9fff" else 1 for word in _WORD.findall(label))
                for label in node.labels.values()), default=1)  # fmt: skip


def _commonness(graph: PageGraph) -> Mapping[str, float]:
    """1 for what one document speaks of, less the more documents do."""
    papers: dict[str, set[str]] = {node.iri: set() for node in graph.nodes}
    for link in graph.links:
        for end in (link.subject, link.object):
            papers[end].update(said.document for said in link.evidences)
    count = len(set().union(*papers.values()))
    whole = math.log1p(count)
    return {iri: math.log1p(count / len(some)) / whole if some else 1.0 for iri, some in papers.items()}
