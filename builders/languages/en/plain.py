"""The sentence as the parser reads it: without numbering, notes, short asides and quotes, lists of acts as one word.

Brackets and numbers of acts tear a parse apart and name nothing that a link joins. Offsets of findings are led back.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from spacy.tokens import Doc

from ....graph.model import Finding, Mention
from .numbered import LIST, joined, numbered
from .titles import titles

NUMBERING = re.compile(
    r"\s*(?:[*•▪–-]\s+|\(?(?:[a-z]{1,2}|[ivx]{1,5}|\d{1,3})\)\s+|\d{1,3}(?:\.\d{1,2})*\.?\s+(?=[A-Z])"
    r"|(?:Article|Section|Sec\.|Chapter)\s+\d+(?:-\d+)?\s*[:.—]?\s+(?=[A-Z(])"
    r"|[A-Z][\w-]*(?: [\w-]+){0,3}:\s+(?=[A-Z])){1,3}"
)
ASIDE = re.compile(
    r"(?<!\) and)(?<!\) or)(?<!\) to)(?<!\),)\s+"
    r"[(\[](?!(?:such as|including|e\.g|i\.e|like|for example|in particular|EU|EC|EEC|Euratom)\b)"
    r"[^()\[\]]{1,60}[)\]](?!\w)"
    r"|\[\^?\d{1,3}\]|(?<=[a-z]{4})\d{1,3}(?=[\s,.;:)]|$)"
)
NICKNAME = re.compile(
    r"\s+\((?:hereinafter|henceforth|hereafter|also known as|known as)\b[^()]*(?:\([^()]*\)[^()]*)?\)"
)
# Says nothing but tears a clause apart.
NEEDLESS = re.compile(
    r",\s+(?:where|if|as|when|wherever)\s+(?:appropriate|necessary|applicable|relevant|required|possible|needed)(?:,|(?=[.;]))"
)
QUOTES = re.compile('["“”„«»*]')
MOST_WORDS = 7
KEY = "plain"


@dataclass(frozen=True, slots=True)
class Plain:
    """A sentence's reading copy."""

    text: str
    origin: tuple[int, ...]
    """Place in the sentence of each character of the copy, and of its end."""
    acts: dict[int, tuple[str, ...]]
    """Labels of the acts that one word of the copy stands for, by its place."""


def plain(text: str) -> Plain:
    """The reading copy of a sentence."""
    gaps = sorted(_gaps(text))
    acts = {start: (end, word, labels) for start, end, word, labels in _lists(text)}
    acts |= {start: (end, word, (title,)) for start, end, word, title in titles(text)}
    copy, origin, named = "", list[int](), dict[int, tuple[str, ...]]()
    place = 0
    while place < len(text):
        gap = max((end for start, end in gaps if start <= place < end), default=0)
        if place in acts:
            end, word, labels = acts[place]
            named[len(copy)] = labels
            copy += word
            origin += [place] * (len(word) - 1) + [end - 1]
            place = end
        elif gap:
            place = gap
        else:
            copy += "-" if text[place] in "‐‑" else text[place]
            origin.append(place)
            place += 1
    return Plain(copy, (*origin, len(text)), named)


def _gaps(text: str) -> Iterator[tuple[int, int]]:
    lead = NUMBERING.match(text)
    if lead and lead.end() < len(text):
        yield 0, lead.end()
    for hit in ASIDE.finditer(text):
        if len(hit[0].split()) <= MOST_WORDS:
            yield hit.span()
    for pattern in (NICKNAME, NEEDLESS, QUOTES):
        yield from (hit.span() for hit in pattern.finditer(text))


def _lists(text: str) -> Iterator[tuple[int, int, str, tuple[str, ...]]]:
    """Place, end, standing word and labels of each list of numbered acts, joined lists as one."""
    found = list(LIST.finditer(text))
    while found:
        first = last = found.pop(0)
        while found and joined(text[last.end() : found[0].start()]):
            last = found.pop(0)
        labels = tuple(act.label for act in numbered(text, first.start(), last.end()))
        yield first.start(), last.end(), first["kind"] + ("s" if len(labels) > 1 else ""), labels


class PlainTokenizer:
    """A tokenizer that reads the copy and leaves it with the document (`user_data["plain"]`)."""

    def __init__(self, inner: Callable[[str], Doc]) -> None:
        """`inner`: the pipeline's own tokenizer."""
        self.inner = inner

    def __call__(self, text: str) -> Doc:
        """The tokens of the reading copy."""
        copy = plain(text)
        doc = self.inner(copy.text)
        doc.user_data[KEY] = copy
        return doc


def acts_at(doc: Doc, place: int) -> tuple[str, ...]:
    """Labels of the acts that the word at `place` stands for."""
    copy = doc.user_data.get(KEY)
    return copy.acts.get(place, ()) if isinstance(copy, Plain) else ()


def led_back(doc: Doc, finding: Finding) -> Finding:
    """The finding with offsets in the sentence itself."""
    copy = doc.user_data.get(KEY)
    if not isinstance(copy, Plain):
        return finding

    def span(start: int, end: int) -> tuple[int, int]:
        return copy.origin[start], copy.origin[max(start, end - 1)] + (end > start)

    def back(mention: Mention) -> Mention:
        start, end = span(mention.start, mention.end)
        return replace(mention, start=start, end=end)

    return replace(finding, subject=back(finding.subject), object=back(finding.object), cue=span(*finding.cue))
