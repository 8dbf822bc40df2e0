"""Coordination inside Chinese phrases, and quotation marks that lost their partner."""

from __future__ import annotations

from .chinese_lexicon import COLLECTIVE, GENERIC, PAIRS, PLACES
from .chinese_line import Line
from .chinese_words import Part
from .triple import Words


def coordinated(line: Line, start: int, end: int) -> list[Words]:
    """The coordinated nouns between two places of a line."""
    cuts = [i for i in range(start, end) if line.parts[i] is Part.JOIN]
    pieces = [line.words[a:b] for a, b in zip([start, *[cut + 1 for cut in cuts]], [*cuts, end], strict=True)]
    return _shared([piece for piece in pieces if piece])


def _shared(pieces: list[Words]) -> list[Words]:
    """The pieces; those before the first one with an attribute are parts of it: "A和B的C"."""
    for place, piece in enumerate(pieces):
        of = next((i for i, word in enumerate(piece) if i and word.text == "的"), 0)
        if of and place and not _has_own(piece, of):
            return [*_attributes(pieces[: place + 1], of), *pieces[place + 1 :]]
        if of and not place:
            break
    return pieces


def _attributes(pieces: list[Words], of: int) -> list[Words]:
    """ "A和B的C" is "A的C" and "B的C", where A and B are nouns and C is not what joins the two."""
    last = pieces[-1]
    owners, tail = [*pieces[:-1], last[:of]], last[of:]
    nominal = all(word.pos_ in ("NOUN", "PROPN", "ADJ", "X", "PART") for owner in owners for word in owner)
    if not nominal or last[-1].text in COLLECTIVE or len(tail) < 2:
        return [list(last[0].doc[pieces[0][0].i : last[-1].i + 1])]
    shared = [last[of - 1]] if of > 1 and last[of - 1].text in GENERIC else []
    return [owner + shared + tail for owner in owners[:-1]] + [owners[-1] + tail]


def _has_own(piece: Words, of: int) -> bool:
    """Whether the attribute is the piece's own: "他的朋友", "独特的作用"."""
    return piece[0].pos_ == "PRON" or (of <= 2 and piece[of - 1].pos_ == "ADJ")


def spread(line: Line, start: int, end: int) -> list[Words]:
    """The prepositional phrase between two places, once for each of its nouns: "在甲和乙期间" is two phrases."""
    close = end
    while close > start + 2 and line.text(close - 1) in PLACES | {"等"}:
        close -= 1
    items = coordinated(line, start + 1, close)
    if len(items) < 2:
        return [line.words[start:end]]
    closing = [word for word in line.words[close:end] if word.text != "等"]
    return [[line.words[start], *item, *closing] for item in items]


def tidy(words: Words) -> Words:
    """The words without a quotation mark at the edge whose partner stands elsewhere."""
    text = "".join(word.text for word in words)
    for opening, closing in PAIRS:
        if text.count(closing) > text.count(opening) and words[-1].text == closing:
            return tidy(words[:-1])
        if text.count(opening) > text.count(closing) and words[0].text == opening:
            return tidy(words[1:])
    return words
