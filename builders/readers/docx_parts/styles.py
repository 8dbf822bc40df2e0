"""What a paragraph's style makes of it: title, heading, entry in a table of contents, item of a numbered list."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lxml.etree import _Element as Element

from .xml import find, name, number, on, value

HEADING = re.compile(r"(?:heading|标题)\s*([1-9])", re.IGNORECASE)
CONTENTS = re.compile(r"(?:toc|目录)\s*\d", re.IGNORECASE)
# Level 9 is that of the text.
BODY = 9


class Styles:
    """The paragraph styles by their ids."""

    def __init__(self, root: Element | None) -> None:
        """Takes the root of the styles part."""
        found = [one for one in root if name(one) == "style"] if root is not None else []
        self.known = {value(one, "styleId"): one for one in found}
        usual = (one for one in found if value(one, "type") == "paragraph" and value(one, "default") in ("1", "true"))
        self.default = value(next(usual, None), "styleId")

    def level(self, paragraph: Element) -> int | None:
        """The outline level, from 1; 0 for a title; None for text."""
        own = find(paragraph, "pPr", "outlineLvl")
        if own is not None:
            return _level(own)
        for style in self.chain(paragraph):
            called = value(find(style, "name"))
            if called.lower() in ("title", "标题"):
                return 0
            if match := HEADING.fullmatch(called):
                return int(match[1])
            if (outline := find(style, "pPr", "outlineLvl")) is not None:
                return _level(outline)
        return None

    def hidden(self, paragraph: Element) -> bool:
        """Whether it is not to be seen, like the edges of the forms of web pages."""
        return any(on(find(style, "rPr", "vanish")) for style in self.chain(paragraph))

    def contents(self, paragraph: Element) -> bool:
        """Whether it stands in a table of contents."""
        return any(CONTENTS.fullmatch(value(find(style, "name"))) for style in self.chain(paragraph))

    def numbered(self, paragraph: Element) -> tuple[str, int]:
        """The number list and the level in it; an empty list for none."""
        own = find(paragraph, "pPr", "numPr")
        for holder in (paragraph, *self.chain(paragraph)):
            found = find(holder, "pPr", "numPr")
            if found is not None and (listed := value(find(found, "numId"))):
                level = find(own if own is not None else found, "ilvl")
                return ("" if listed == "0" else listed), number(level, -1)
        return "", 0

    def chain(self, paragraph: Element) -> Iterator[Element]:
        """The paragraph's style and those that it is based on."""
        style, seen = value(find(paragraph, "pPr", "pStyle")) or self.default, set[str]()
        while style in self.known and style not in seen:
            seen.add(style)
            yield self.known[style]
            style = value(find(self.known[style], "basedOn"))


def _level(outline: Element) -> int | None:
    level = number(outline, BODY)
    return level + 1 if 0 <= level < BODY else None
