"""A part of a graph: the links of some relations."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from ...errors import InputError
from ...graph.nearest import nearest
from .page_graph import PageGraph, PageLink


def of_relations(graph: PageGraph, names: str | Iterable[str]) -> PageGraph:
    """The links of the relations `names`, one or several or in one text with commas, and their ends.

    A relation is named as the ontology does (`promotes`) or by its label in any language. Raises `InputError` for a
    name that no relation of the graph has.
    """
    given = [names] if isinstance(names, str) else names
    wanted = {relation for words in given for name in words.split(",") for relation in _meant(graph, name)}
    return keep(graph, [link for link in graph.links if link.relation in wanted])


def keep(graph: PageGraph, links: Iterable[PageLink]) -> PageGraph:
    """The graph with no other links, and no nodes but their ends."""
    kept = tuple(links)
    ends = {iri for link in kept for iri in (link.subject, link.object)}
    return replace(graph, nodes=tuple(node for node in graph.nodes if node.iri in ends), links=kept)


def _meant(graph: PageGraph, name: str) -> set[str]:
    """The relations of the graph that are called `name`."""
    called = _called(graph)
    found = {relation for words, relation in called if words.casefold() == name.strip().casefold()}
    if not found:
        close = nearest(name, (words for words, _ in called)) or sorted({relation for _, relation in called})
        raise InputError(f'No link of the graph has a relation "{name}": there are {", ".join(close)}.')
    return found


def _called(graph: PageGraph) -> list[tuple[str, str]]:
    """Every name of every relation that is used, with that relation."""
    used = sorted({link.relation for link in graph.links})
    labels = graph.terms.relations
    return [(words, relation) for relation in used for words in (relation, *labels.get(relation, {}).values())]
