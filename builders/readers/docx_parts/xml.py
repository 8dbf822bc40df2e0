"""Looking into WordprocessingML: names and values of elements, whatever their namespaces."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from lxml.etree import _Element as Element

WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
OFF = ("0", "false", "off", "none")
# Elements that only wrap what they hold; what was inserted or moved here counts, what was deleted or moved away not.
WRAPPERS = frozenset("ins moveTo sdt sdtContent customXml smartTag hyperlink fldSimple dir bdo".split())


def name(element: Element) -> str:
    """The element's name without its namespace; empty for comments and entities."""
    tag: Any = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def children(element: Element) -> Iterator[Element]:
    """The children, with those of mere wrappers in their wrappers' place."""
    for child in element:
        if name(child) == "AlternateContent":
            # The same content twice, for new and for old programs.
            ways = [one for one in child if name(one) in ("Choice", "Fallback")]
            yield from children(ways[0]) if ways else ()
        elif name(child) in WRAPPERS:
            yield from children(child)
        else:
            yield child


def find(element: Element | None, *path: str) -> Element | None:
    """The first descendant along a path of names such as `pPr`, `numPr`."""
    for step in path:
        element = None if element is None else element.find(WORD + step)
    return element


def value(element: Element | None, key: str = "val") -> str:
    """An attribute of an element, empty where there is none."""
    return "" if element is None else str(element.get(WORD + key, ""))


def number(element: Element | None, default: int, key: str = "val") -> int:
    """An attribute of an element as a number."""
    found = value(element, key)
    return int(found) if found.lstrip("-").isdecimal() and found.isascii() and len(found) < 10 else default


def on(element: Element | None) -> bool:
    """Whether a switch is there and not off."""
    return element is not None and value(element) not in OFF
