"""Why words were taken for a node, as triples: one pkg:Resolution for each label and node of a document."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator

from pyoxigraph import NamedNode, Triple

from . import iris, literals
from .model import Document, Node, Statement
from .preferred import Names
from .vocab import PKG, RDF
from .write_nodes import ends, preferred

OWN = frozenset({"measure", "figure"})
"""Rules that lead to what belongs to one document; nothing is merged there that could be split."""


def resolution_triples(
    statements: Iterable[Statement], document: Document, base: str, names: Names
) -> Iterator[Triple]:
    """The decisions behind `statements`. Words that are the node's preferred label, but for case, need none.

    `names` are labels that curators prefer.
    """
    said: dict[tuple[str, str], list[Node]] = defaultdict(list)
    shown: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    for node, mention in ends(statements):
        if node.rule and node.rule not in OWN:
            said[mention.label, node.iri].append(node)
            shown[node.iri, node.language][node.label] += 1
    for (label, iri), nodes in sorted(said.items()):
        best = min(nodes, key=lambda node: (-node.score, node.rule, node.evidence))
        if label.lower() != preferred(shown[iri, best.language], names.get(iri, {}).get(best.language)).lower():
            yield from _record(label, best, document, base)


def _record(label: str, node: Node, document: Document, base: str) -> Iterator[Triple]:
    record = NamedNode(iris.resolution(base, document.id, label, document.language, node.iri))
    yield Triple(record, RDF.type, PKG.Resolution)
    yield Triple(record, PKG.resolvedLabel, literals.text(label, node.language))
    yield Triple(record, PKG.resolvedTo, NamedNode(node.iri))
    yield Triple(record, PKG.rule, literals.text(node.rule))
    yield Triple(record, PKG.ruleEvidence, literals.text(node.evidence))
    yield Triple(record, PKG.score, literals.decimal(node.score))
