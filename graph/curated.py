"""A curator's half of the library's face: decisions by name. The graph must be open to write, or in memory."""

from __future__ import annotations

from . import curator, listing
from .decisions import Decision
from .listing import Listed
from .store import Store


class Curated:
    """Decisions on a graph, each a line of the file of decisions, each to be undone.

    Nodes are named by a label in any language or an IRI; InputError tells what is unknown or ambiguous. `author` is the
    user's name where none is given.
    """

    store: Store

    def merge(self, node: str, other: str, *, why: str = "", author: str | None = None) -> Decision:
        """What is called `other` becomes what is called `node`."""
        return curator.merge(self.store, node, other, why, author)

    def split(self, *labels: str, why: str = "", author: str | None = None) -> Decision:
        """Mentions in the words `labels` leave the nodes that they were taken for and form one of their own."""
        return curator.split(self.store, labels, why, author)

    def rename(
        self, label: str, new: str, *, language: str | None = None, why: str = "", author: str | None = None
    ) -> Decision:
        """`new` becomes the preferred label of what is called `label`, in `language`, else in that of `label`."""
        return curator.rename(self.store, label, new, language, why, author)

    def reject(self, *link: str, why: str = "", author: str | None = None) -> Decision:
        """The link is wrong: its `id`, or subject, relation and object."""
        return curator.reject(self.store, link, why, author)

    def undo(self, number: int, *, why: str = "", author: str | None = None) -> Decision:
        """Take back a decision by its number in `decisions()`, from 1."""
        return curator.undo(self.store, number, why, author)

    def decisions(self) -> list[Decision]:
        """Every decision, in order, those taken back and the undoings included."""
        return self.store.curation.decisions

    def listed(self, near: str | None = None) -> list[Listed]:
        """The concepts with counts and the reasons for their labels; `near`: those with a label like it, as candidates
        for a merge, the thesaurus included."""
        return listing.listed(self.store.inner) if near is None else listing.near(self.store.inner, near)
