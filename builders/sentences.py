"""Sentences of a document: the words for the parser, and where each stands."""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from importlib import import_module

from spacy.tokens import Doc

from ..graph.model import Document, Passage, Sentence
from .continued import Opened, continued
from .readers.parts.han import HAN
from .readers.parts.markup import clean

Splitter = Callable[[str], list[tuple[int, int]]]
CELLS = re.compile(r"(?<!\\)\|")
BLANK = re.compile(r"\s+")
# Letters: names such as GDP or UN stand alone in Chinese documents too.
FOREIGN = 24


def sentences(document: Document) -> Iterator[Sentence]:
    """The sentences of a document, items of lists with the words of the opening that they go on from."""
    return continued(plain_sentences(document), lambda lead: _opener(document.spoken(lead.passage))(lead.text))


def plain_sentences(document: Document) -> Iterator[Sentence]:
    """The sentences of the passages that belong to the document as they stand, in order; headings are sentences too."""
    for passage in document.passages:
        if passage.on_topic:
            for start, end in _units(document.text, passage):
                yield from _sentences(document, passage, start, end)


def in_order(
    document: Document, chosen: Iterable[Sentence], parse: Callable[[str, list[Sentence]], Iterator[Doc]]
) -> Iterator[tuple[str, Sentence, Doc]]:
    """Each chosen sentence with the code of its language and as that language's `parse` gives it."""
    chosen = list(chosen)
    codes = [document.spoken(sentence.passage) for sentence in chosen]
    apart = {code: [one for one, other in zip(chosen, codes, strict=True) if other == code] for code in set(codes)}
    parsed = {code: parse(code, sentences) for code, sentences in apart.items()}
    for code, sentence in zip(codes, chosen, strict=True):
        yield code, sentence, next(parsed[code])


def _units(text: str, passage: Passage) -> Iterator[tuple[int, int]]:
    """A passage, or the cells of a table row: no sentence goes beyond one."""
    if passage.kind != "table row":
        yield passage.start, passage.end
        return
    start = passage.start
    for match in [*CELLS.finditer(text, passage.start, passage.end), None]:
        end = match.start() if match else passage.end
        if text[start:end].strip():
            yield start, end
        start = match.end() if match else end


def _sentences(document: Document, passage: Passage, start: int, end: int) -> Iterator[Sentence]:
    words, places = clean(document.text, start, end)
    code = document.spoken(passage)
    if not any(character.isalnum() for character in words) or _foreign(code, words):
        return
    spans = _splitter(code)(words)
    edges = _edges(document.text, places, spans, start, end)
    for (first, last), (begin, stop) in zip(spans, edges, strict=True):
        where = (*places[first:last], places[last - 1] + 1)
        yield Sentence(begin, stop, words[first:last], where, passage)


def _foreign(code: str, words: str) -> bool:
    """Whether words are in another script than their passage, whose pipeline cannot read them."""
    han = len(HAN.findall(words))
    latin = sum(character.isascii() and character.isalpha() for character in words)
    return latin > FOREIGN and not han if code == "zh" else han * 3 > latin


@cache
def _splitter(code: str) -> Splitter:
    split: Splitter = import_module(f".languages.{code}.sentences", __package__).split
    return split


def _edges(text: str, places: list[int], spans: list[tuple[int, int]], start: int, end: int) -> list[tuple[int, int]]:
    """The raw spans of sentences: markup and labels that were dropped stay with the sentence they touch."""
    cuts = [start]
    for (_, last), (first, _) in itertools.pairwise(spans):
        cuts.append(_cut(text, start, places[last - 1] + 1, places[first]))
    cuts.append(end)
    return [_trimmed(text, first, last) for first, last in itertools.pairwise(cuts)]


def _cut(text: str, opened: int, end: int, start: int) -> int:
    """Where in the gap `text[end:start]` of a passage from `opened` on one sentence ends and the next begins."""
    gap = text[end:start]
    if blank := BLANK.search(gap):
        return end + blank.start()
    # Without a blank, an opening mark belongs to the next sentence, anything else to the one before.
    opening = gap.startswith(("**", "__")) and text.count(gap[:2], opened, end) % 2 == 0
    return end if opening else start


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    piece = text[start:end]
    first = start + len(piece) - len(piece.lstrip())
    return first, max(first, start + len(piece.rstrip()))


@cache
def _opener(code: str) -> Opened:
    opened: Opened = import_module(f".languages.{code}.opened", __package__).opened
    return opened
