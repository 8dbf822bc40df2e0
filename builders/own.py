"""The node that a mention's words have by themselves, kept beside the one that they were taken for."""

from __future__ import annotations

from dataclasses import replace

from ..graph import iris
from ..graph.model import ConceptMention, Mention, Node, Statement
from .normal import normal_form


def with_own(statement: Statement, base: str) -> Statement:
    """The statement with `Node.own` at both ends, so that a curator can part words from their node."""
    subject = _owned(statement.subject, statement.finding.subject, base)
    return replace(statement, subject=subject, object=_owned(statement.object, statement.finding.object, base))


def mention_with_own(mention: ConceptMention, base: str, language: str) -> ConceptMention:
    """The same for the mention of a concept of which no link need be stated."""
    return replace(mention, own=iris.concept(base, language, normal_form(mention.label, language)))


def _owned(node: Node, mention: Mention, base: str) -> Node:
    if mention.kind == "Measure" or mention.observation is not None:
        return node
    own = iris.concept(base, node.language, normal_form(mention.label, node.language))
    return node if own == node.iri else replace(node, own=own)
