"""From a mention to the node it stands for, inside one document."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import InitVar, dataclass, field

from ...graph.model import Document, Mention, Node
from ..names.own import numbered_titles
from ..normal import normal_form
from .given import Given, given_names
from .labels import Labels
from .places import ends
from .rules import IN_DOCUMENT, KNOWN
from .short_forms import ShortForms
from .translations import Gloss, glosses


@dataclass(slots=True)
class Resolver:
    """Resolves the mentions of one document; the same mention always gives the same node.

    `mentions` are all of the document's: where one ends before a bracket, its label is the name explained there.
    """

    document: Document
    labels: Labels
    base: str
    mentions: InitVar[Iterable[Mention]] = ()
    given: Mapping[str, Given] = field(init=False)
    glosses: Mapping[tuple[str, str], Gloss] = field(init=False)
    short_forms: ShortForms = field(init=False)
    numbered: Mapping[str, str] = field(init=False)

    def __post_init__(self, mentions: Iterable[Mention]) -> None:
        text, mentions = self.document.text, tuple(mentions)
        mentioned = ends(mentions)
        self.given = given_names(text, self.language, mentioned)
        self.glosses = glosses(text, mentioned, mentions)
        self.short_forms = ShortForms(self.document)
        titles = numbered_titles(self.document)
        self.numbered = {normal_form(part, self.language): both for part, both in titles.items()}

    @property
    def language(self) -> str:
        """Of the document."""
        return self.document.language

    def node(self, mention: Mention) -> Node:
        """The node of a mention: a Measure belongs to its document, a concept to all documents."""
        return next((node for rule in IN_DOCUMENT if (node := rule(self, mention))), None) or self.known(mention)

    def known(self, mention: Mention) -> Node:
        """The node that the mention's words have in every document, but for what this one glosses."""
        return next(node for rule in KNOWN if (node := rule(self, mention)))
