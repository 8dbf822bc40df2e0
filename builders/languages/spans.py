"""What the sentence splitters of all languages share: from places where something ends to spans without blanks."""

from __future__ import annotations

from collections.abc import Iterable, Iterator


def between(text: str, ends: Iterable[int]) -> Iterator[tuple[int, int]]:
    """The spans between the ends (and the text's), in order, blanks at their edges left out, empty ones too."""
    start = 0
    for end in [*ends, len(text)]:
        first = start + len(text[start:end]) - len(text[start:end].lstrip())
        last = first + len(text[first:end].rstrip())
        if first < last:
            yield first, last
        start = max(start, end)
