"""Words with their dependents, and their writing as CoNLL-U rows."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from ..convert import Row


@dataclass
class Word:
    """One word of a tree: its dependents before and after it stand in order."""

    form: str
    lemma: str
    upos: str
    xpos: str
    feats: str = ""
    dep: str = "root"
    left: list[Word] = field(default_factory=list)
    right: list[Word] = field(default_factory=list)
    glued: bool = False
    """Whether no blank stands before it."""

    def as_(self, dep: str) -> Word:
        """The same word in another relation to its head."""
        self.dep = dep
        return self

    def words(self) -> Iterator[Word]:
        """All words of the subtree in order of the sentence."""
        for word in self.left:
            yield from word.words()
        yield self
        for word in self.right:
            yield from word.words()


def rows(root: Word) -> list[Row]:
    """The sentence as rows of `convert.Row`, first letter a capital."""
    words = list(root.words())
    places = {id(word): place for place, word in enumerate(words, 1)}
    heads = {id(child): places[id(word)] for word in words for child in (*word.left, *word.right)}
    return [
        (
            word.form[:1].upper() + word.form[1:] if place == 0 else word.form,
            word.lemma,
            word.upos,
            word.xpos,
            word.feats,
            heads.get(id(word), 0),
            word.dep,
            place + 1 == len(words) or not words[place + 1].glued,
        )
        for place, word in enumerate(words)
    ]


def conllu(sentences: Iterable[list[Row]]) -> str:
    """CoNLL-U text of the sentences."""
    blocks = []
    for number, sentence in enumerate(sentences, 1):
        lines = [f"# sent_id = policy-{number}"]
        for place, (form, lemma, upos, xpos, feats, head, dep, blank) in enumerate(sentence, 1):
            space = "_" if blank else "SpaceAfter=No"
            lines.append("\t".join((str(place), form, lemma, upos, xpos, feats or "_", str(head), dep, "_", space)))
        blocks.append("\n".join(lines))
    return "\n\n".join(blocks) + "\n"
