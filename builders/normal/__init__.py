"""Normal forms: what two wordings of one label have in common."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from . import chinese
from .number import ORDINALS, singular
from .order import compound_order
from .spelling import joined, one_spelling

ARTICLE = re.compile(r"^(?:the|a|an|its|their|our|his|her|this|these|such)\s+")
POSSESSIVE = re.compile(r"(?<=\w)['’]s?(?=\s|$)")
__all__ = ["compound_form", "normal_form", "singular"]

QUOTES = str.maketrans("", "", "\"“”‘’'《》〈〉「」『』")
NOT_WORD = re.compile(r"[^\w.%]+")


@lru_cache(maxsize=65536)
def normal_form(label: str, language: str) -> str:
    """The label without case, article, quotes, hyphens, plural endings and spellings of a country; its words in order.

    Chinese: without width, blanks and quotes.
    """
    if language == "zh":
        return chinese.plain(label)
    text = unicodedata.normalize("NFKC", label).lower().strip()
    text = POSSESSIVE.sub("", text).translate(QUOTES).strip()
    text = ARTICLE.sub("", joined(text))
    words = (word.strip(".") for word in NOT_WORD.split(text))
    return " ".join(one_spelling(singular(ORDINALS.get(word, word))) for word in words if word) or text or label


@lru_cache(maxsize=65536)
def compound_form(label: str, language: str) -> str:
    """The normal form in the order of a compound: "system of land registration" gives "land registration system"."""
    form = normal_form(label, language)
    return chinese.compound(form) if language == "zh" else " ".join(compound_order(form.split())) or form
