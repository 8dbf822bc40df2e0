"""Which class a node is shown in: one a node and document, decided by that document and the ontology alone."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import replace

from ...graph.model import Mention, Node, Statement
from ...ontology.model import Ontology
from .heads import Heads
from .roles import Role, by_roles, trusted

GENERAL = "Concept"
FIXED = frozenset({"Measure", "Observation", "Condition", "Period"})
"""Classes that only a construction gives, and no word can take away."""


def classified(statements: Iterable[Statement], ontology: Ontology, heads: Heads) -> tuple[Statement, ...]:
    """The statements with one class for each node: of its name or thesaurus concept, else by its head, else by the
    roles that it plays in this document."""
    found = tuple(statements)
    roles: dict[str, list[Role]] = defaultdict(list)
    nodes: dict[str, list[Node]] = defaultdict(list)
    for one in found:
        for node, mention, side in _ends(one):
            nodes[node.iri].append(node)
            roles[node.iri].append(Role(one.finding.relation, side, mention.kind))
    kinds = {iri: kind_of(nodes[iri], roles[iri], ontology, heads) for iri in sorted(nodes)}
    return tuple(_with(one, kinds) for one in found)


def kind_of(nodes: list[Node], roles: list[Role], ontology: Ontology, heads: Heads) -> str:
    """The class of one node from all its mentions in a document."""
    node = min(nodes, key=lambda one: one.label)
    if node.name is not None:
        return node.name.kind
    known = ontology.concepts.get(node.iri)
    if known is not None:
        return known.kind if known.kind != GENERAL else heads.of_concept(known) or GENERAL
    fixed = sorted({role.kind for role in roles} & FIXED)
    if fixed:
        return fixed[0]
    by_head = heads.kind(node.label, node.language)
    return by_head or by_roles(roles, ontology) or trusted(roles, ontology) or GENERAL


def _ends(statement: Statement) -> tuple[tuple[Node, Mention, str], tuple[Node, Mention, str]]:
    found = statement.finding
    return (statement.subject, found.subject, "domain"), (statement.object, found.object, "range")


def _with(statement: Statement, kinds: Mapping[str, str]) -> Statement:
    subject, object_ = kinds[statement.subject.iri], kinds[statement.object.iri]
    finding = replace(
        statement.finding,
        subject=replace(statement.finding.subject, kind=subject),
        object=replace(statement.finding.object, kind=object_),
    )
    ends = replace(statement.subject, kind=subject), replace(statement.object, kind=object_)
    return replace(statement, subject=ends[0], object=ends[1], finding=finding)
