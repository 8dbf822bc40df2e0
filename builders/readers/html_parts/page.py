"""A page as a tree of elements, by libxml2: no link is followed, no entity of the page's own is expanded."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from lxml import etree

from ....errors import InputError

# Browsers stop at 512; libxml2 loses text from 2048 on.
DEEPEST = 1000


def parsed(text: str, name: str) -> Any:
    """The root element, or None for a page without any. Raises `InputError` for a page nested too deep."""
    parser = etree.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True, no_network=True, huge_tree=True)
    try:
        root = etree.fromstring(text.replace("\0", " ").encode("utf-8", errors="replace"), parser)
    except etree.ParserError:
        return None
    except etree.XMLSyntaxError as error:
        if text.strip() and "empty" not in str(error).lower():
            raise InputError(f"{name} cannot be read as HTML ({error.msg}); open and save it in a browser.") from error
        return None
    if root is not None and _depth(root) > DEEPEST:
        raise InputError(f"{name} nests its elements more than {DEEPEST} deep; save the page's text anew.")
    return root


def events(root: Any) -> Any:
    """`start` and `end` of each element in order, with `skip_subtree`; nothing recurses."""
    return etree.iterwalk(root, events=("start", "end"))


def elements(root: Any) -> Iterator[Any]:
    """The elements that are no comment or instruction, in order."""
    return (element for element in root.iter() if isinstance(element.tag, str))


def _depth(root: Any) -> int:
    deepest = depth = 0
    for event, _ in events(root):
        depth += 1 if event == "start" else -1
        deepest = max(deepest, depth)
    return deepest
