"""Documents in two languages: which of their passages are in the other one."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from ..graph.model import Document, Passage
from .detect import ENGLISH, LETTERS_A_CHARACTER, WORD, looks_foreign
from .readers.parts.han import HAN

ADDRESS = re.compile(r"(?:https?://|www\.)\S+|\S+@\S+")
# Fewer Latin letters than this show no language: GDP and UN stand in Chinese headings, too.
SHORT = 24
# A Chinese name quoted in an English paragraph is a smaller part of it than this.
QUOTED_SHARE = 0.05
LATIN = re.compile(r"[A-Za-z]")


def told_apart(document: Document) -> Document:
    """The document with `Passage.language` where that is not the document's; a short passage is in its neighbours'."""
    texts = [document.text[passage.start : passage.end] for passage in document.passages]
    own = [_own(text) for text in texts]
    if not {*own} - {"", document.language}:
        return document
    found = (code or _near(text, own, at) for at, (code, text) in enumerate(zip(own, texts, strict=True)))
    return replace(document, passages=_marked(document, tuple(found)))


def _marked(document: Document, codes: Sequence[str]) -> tuple[Passage, ...]:
    pairs = zip(document.passages, codes, strict=True)
    return tuple(one if code in ("", document.language) else replace(one, language=code) for one, code in pairs)


def _own(text: str) -> str:
    """The language that a passage shows by itself, or ""."""
    text = ADDRESS.sub(" ", text)
    han, latin = len(HAN.findall(text)), len(LATIN.findall(text))
    if han * LETTERS_A_CHARACTER > latin:
        return "zh"
    if latin <= SHORT or han > QUOTED_SHARE * latin:
        return ""
    words = WORD.findall(text.lower())
    return "en" if any(word in ENGLISH for word in words) and not looks_foreign(words) else ""


def _near(text: str, own: Sequence[str], at: int) -> str:
    """What the nearest passages that show a language are in; where these differ, Latin letters are English."""
    before = next((code for code in reversed(own[:at]) if code), "")
    after = next((code for code in own[at + 1 :] if code), "")
    if before and after and before != after:
        return "" if HAN.search(text) else "en"
    return before or after
