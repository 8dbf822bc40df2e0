"""`policykg explain`: the links around a concept, or between two, each with its sentence and place."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from ...errors import InputError
from .arguments import Graph
from .console import console
from .sentence import place, sentence

if TYPE_CHECKING:
    from rich.text import Text

    from ...graph.explain import Explanation
    from ...graph.links import Link

OWN_TEXT = ("", "text", "markdown")
"""Readers whose text is the file's own, so that its lines can be counted."""
SHOWN = 3
"""Sentences that are shown of one link, unless all are asked for."""


def explain(
    store: Graph,
    concept: Annotated[str, typer.Argument(metavar="CONCEPT", help="A label or an IRI.")],
    other: Annotated[str | None, typer.Argument(metavar="CONCEPT", help="A second one: the links between.")] = None,
    everything: Annotated[
        bool, typer.Option("--all", help=f"Every sentence of a link, not the first {SHOWN}.")
    ] = False,
) -> None:
    """Show the links around a concept or between two; [ ] marks the two ends in the sentence, * * what links them."""
    from ...graph.knowledge_graph import KnowledgeGraph

    with KnowledgeGraph.open(store) as graph:
        found = graph.explain(concept, other)
        known(found, concept, other)
        derived = {held.id for held in graph.documents() if held.reader.partition(" ")[0] not in OWN_TEXT}
        out = console()
        for link in found.links:
            out.print(headline(link), soft_wrap=True)
            shown = link.evidences if everything else link.evidences[:SHOWN]
            for evidence in shown:
                out.print(sentence(evidence), soft_wrap=True)
                text = None if evidence.document in derived else graph.text(evidence.document)
                out.print(place(evidence, text), soft_wrap=True)
            if rest := len(link.evidences) - len(shown):
                out.print(f"    and {rest} more: --all shows them", style="dim")
        out.print(f"{len(found.links)} link{'s' * (len(found.links) != 1)}", style="dim")


def known(found: Explanation, concept: str, other: str | None) -> None:
    """InputError, with what is called alike, unless the graph knows both names."""
    missing = concept if not found.concepts else other if other is not None and not found.others else None
    if missing is None:
        return
    alike = ", ".join(f'"{label}"' for label in found.suggestions)
    cure = f"there are {alike}" if alike else "`policykg query KG --name top-concepts` lists what there is"
    raise InputError(f'Nothing in the graph is called "{missing}": {cure}.')


def headline(link: Link) -> Text:
    """Subject, relation and object of a link, and the id to name it by."""
    from rich.text import Text

    ends = (link.subject_label, "bold"), (link.object_label, "bold")
    return Text.assemble(ends[0], (f"  {link.relation} → ", "cyan"), ends[1], (f"  {link.id}", "dim"))
