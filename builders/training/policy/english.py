"""The English policy grammar as a whole; `sentences(count)` gives rows ready for training."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from ..convert import Row
from .english_nested import Nested
from .tree import Word, rows


class Grammar(Nested):
    """Draws sentences; equal seeds draw equal sentences."""

    def frames(self) -> list[tuple[Callable[[], Word], int]]:
        """The frames with their weights."""
        return [
            (self.imperative, 24),
            (self.heading, 6),
            (self.gerund_is, 12),
            (self.gerund_does, 8),
            (self.noun_is, 5),
            (self.noun_does, 8),
            (self.actor_does, 7),
            (self.we_will, 8),
            (self.necessary, 5),
            (self.passive, 6),
            (self.ordinal, 6),
            (self.says, 5),
            (self.ensures, 4),
            (self.enables, 5),
            (self.such_as, 5),
            (self.helps, 7),
            (self.continues, 6),
            (self.which, 6),
            (self.by_doing, 5),
            (self.process, 4),
            (self.so_that, 3),
            (self.people_who, 4),
            (self.issued, 3),
        ]

    def sentence(self) -> list[Row]:
        """One sentence with its tree."""
        makers = self.frames()
        root = self.chance.choices([m for m, _ in makers], [n for _, n in makers])[0]()
        if self.maybe(0.9):
            root.right.append(Word(".", ".", "PUNCT", ".", dep="punct", glued=True))
        return rows(root)


def sentences(count: int, seed: int = 7) -> Iterator[list[Row]]:
    """`count` sentences with trees."""
    grammar = Grammar(seed)
    for _ in range(count):
        yield grammar.sentence()
