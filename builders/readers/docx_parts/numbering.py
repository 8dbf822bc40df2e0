"""The numbers and bullets that Word counts by itself, as they are seen on the page."""

from __future__ import annotations

import re
from collections import defaultdict

from lxml.etree import _Element as Element

from .numerals import numeral
from .styles import Styles
from .xml import WORD, find, number, on, value

PLACE = re.compile(r"%([1-9])")
BULLET = "•"
LEVELS = 9


class Numbering:
    """The lists of a document, counted as its paragraphs come in order."""

    def __init__(self, root: Element | None, styles: Styles) -> None:
        """Takes the root of the numbering part."""
        self.styles = styles
        self.counts: dict[str, dict[int, int]] = defaultdict(dict)
        self.started: set[tuple[str, int]] = set()
        lists = root.findall(WORD + "num") if root is not None else []
        models = root.findall(WORD + "abstractNum") if root is not None else []
        self.models = {value(one, "abstractNumId"): one for one in models}
        self.lists = {value(one, "numId"): one for one in lists}

    def label(self, paragraph: Element) -> str:
        """The number or bullet of a paragraph with the blank behind it; empty for none."""
        listed, level = self.styles.numbered(paragraph)
        model = value(find(self.lists.get(listed), "abstractNumId"))
        if model not in self.models:
            return ""
        level = level if 0 <= level < LEVELS else self._styled(paragraph, model)
        definition = self._level(model, level)
        if definition is None:
            return ""
        if value(find(definition, "numFmt")) == "bullet":
            return BULLET + " "
        self._count(listed, model, level)
        written = PLACE.sub(lambda place: self._written(model, int(place[1]) - 1, definition), _form(definition))
        return f"{written} " if written.strip() else ""

    def _level(self, model: str, level: int) -> Element | None:
        found = self.models[model].findall(WORD + "lvl")
        return next((one for one in found if value(one, "ilvl") == str(level)), None)

    def _styled(self, paragraph: Element, model: str) -> int:
        """The level that is tied to the paragraph's style."""
        ids = [value(style, "styleId") for style in self.styles.chain(paragraph)]
        found = self.models[model].findall(WORD + "lvl")
        tied = (number(one, 0, "ilvl") for one in found if value(find(one, "pStyle")) in ids)
        return next(tied, 0)

    def _count(self, listed: str, model: str, level: int) -> None:
        counts = self.counts[model]
        overrides = self.lists[listed].findall(WORD + "lvlOverride")
        again = next((find(one, "startOverride") for one in overrides if value(one, "ilvl") == str(level)), None)
        if again is not None and (listed, level) not in self.started:
            counts[level] = number(again, 1) - 1
        self.started.add((listed, level))
        counts[level] = counts.get(level, self._start(model, level) - 1) + 1
        for deeper in [one for one in counts if one > level]:
            del counts[deeper]

    def _start(self, model: str, level: int) -> int:
        return number(find(self._level(model, level), "start"), 1)

    def _written(self, model: str, level: int, asking: Element) -> str:
        definition = self._level(model, level)
        form = "decimal" if on(find(asking, "isLgl")) else value(find(definition, "numFmt"))
        count = self.counts[model].get(level, self._start(model, level))
        return "" if form == "none" else numeral(count, form)


def _form(definition: Element) -> str:
    return value(find(definition, "lvlText"))
