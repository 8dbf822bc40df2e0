"""`policykg concepts`: what the graph's concepts are called, and why."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Annotated

import typer

from .arguments import Graph
from .console import console

if TYPE_CHECKING:
    from rich.text import Text

    from ...graph.listing import Listed


def concepts(
    store: Graph,
    near: Annotated[str | None, typer.Option(metavar="LABEL", help="Those called like it, to merge perhaps.")] = None,
    pairs: Annotated[bool, typer.Option("--pairs", help="Pairs that may be one concept, the likeliest first.")] = False,
) -> None:
    """List concepts, the most linked first, with labels, class, counts and the reasons why their labels are one."""
    from ...graph.decisions import shorten
    from ...graph.knowledge_graph import KnowledgeGraph

    with KnowledgeGraph.open(store) as graph:
        out = console()
        if pairs:
            for line in _alike(graph.listed(near)):
                out.print(line, soft_wrap=True)
            return
        for one in graph.listed(near):
            out.print(names(one), soft_wrap=True)
            out.print(f"    {shorten(one.concept.iri, graph.base)}  {facts(one)}", style="dim", soft_wrap=True)


def _alike(listed: Iterable[Listed]) -> Iterator[Text]:
    """Pairs of the graph's own concepts whose wording says that they may be one; for a reader to judge."""
    from rich.text import Text

    from ...builders.terms.suggest import suggest

    links: dict[str, int] = {}
    holder: dict[str, str] = {}
    for one in listed:
        if one.concept.links and one.concept.kind != "Measure":
            for label in one.concept.labels.values():
                links[label] = max(one.concept.links, links.get(label, 0))
                holder[label] = one.concept.iri
    for pair in suggest(links):
        if holder[pair.a] != holder[pair.b]:
            yield Text.assemble(
                (pair.a, "bold"), "  =?  ", (pair.b, "bold"), (f"  {pair.score:.2f}, {pair.reason}", "dim")
            )


def names(one: Listed) -> Text:
    """Preferred labels, then the others in brackets."""
    from rich.text import Text

    others = f" ({', '.join(one.concept.alternatives)})" if one.concept.alternatives else ""
    return Text.assemble((" · ".join(one.concept.labels.values()), "bold"), others)


def facts(one: Listed) -> str:
    """Class, counts and reasons."""
    if not one.concept.links:
        return f"{one.concept.kind}, in the thesaurus only"
    parts = [one.concept.kind, _count(one.concept.links, "link"), _count(one.documents, "document"), *one.reasons]
    return ", ".join(parts)


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}{'s' * (number != 1)}"
