"""From a reading to quads: everything that a document says, in the document's own named graph."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from pyoxigraph import NamedNode, Quad, Triple

from . import iris
from .model import Document, Reading, Run, Statement
from .preferred import Names, chosen
from .terms import Terms
from .vocab import BASE
from .write_document import document_triples, run_triples
from .write_evidence import claim_triples, evidence_iri, evidence_triples
from .write_mentions import mention_triples
from .write_nodes import node_triples
from .write_resolutions import resolution_triples

_ANY = Terms()
_NO_NAMES: Names = {}


def quads(reading: Reading, run: Run, base: str = BASE, terms: Terms = _ANY) -> Iterator[Quad]:
    """What `triples` gives, in the document's graph."""
    graph = NamedNode(iris.document_graph(base, reading.document.id))
    for triple in triples(reading, run, base, terms):
        yield Quad(triple.subject, triple.predicate, triple.object, graph)


def triples(
    reading: Reading, run: Run, base: str = BASE, terms: Terms = _ANY, names: Names = _NO_NAMES
) -> list[Triple]:
    """Document, run, nodes, resolutions, mentions, claims, evidence, plain triples, each once.

    `names` are labels that curators prefer.
    """
    document, made_by = reading.document, NamedNode(iris.run(base, run))
    own = NamedNode(iris.document(base, document.id))
    said = _once(reading.statements, document, base, terms)
    found: dict[Triple, None] = dict.fromkeys(document_triples(document, made_by, base))
    found |= dict.fromkeys(run_triples(run, base))
    spoken_of = (*node_triples(said, own, terms), *mention_triples(reading, base))
    found |= dict.fromkeys(chosen(spoken_of, names))
    found |= dict.fromkeys(resolution_triples(said, document, base, names))
    for statement in said:
        found |= dict.fromkeys(claim_triples(statement, base, terms))
        found |= dict.fromkeys(evidence_triples(statement, document, made_by, base, terms))
    return list(found)


def _once(statements: Iterable[Statement], document: Document, base: str, terms: Terms) -> list[Statement]:
    """One statement an evidence: the surest of those that say the same in the same words."""
    best: dict[NamedNode, Statement] = {}
    for statement in statements:
        node = evidence_iri(statement, document, base, terms)
        if node not in best or _rank(statement) < _rank(best[node]):
            best[node] = statement
    return list(best.values())


def _rank(statement: Statement) -> tuple[float, str, str]:
    """The surest first; what follows only makes the choice the same whatever the order."""
    return (-statement.finding.confidence, statement.finding.extractor, repr(statement))
