"""Normal forms: what two wordings of one label have in common."""

from __future__ import annotations

import re
import unicodedata

ARTICLE = re.compile(r"^(?:the|a|an|its|their|our|his|her|this|these|such)\s+", re.I)
QUOTES = str.maketrans("", "", "\"“”‘’'《》〈〉「」『』")
NOT_WORD = re.compile(r"[^\w.%]+")
SINGULAR_TAILS = (("ies", "y"), ("sses", "ss"), ("shes", "sh"), ("ches", "ch"), ("xes", "x"), ("zes", "ze"))


def normal_form(label: str, language: str) -> str:
    """The label without case, article, quotes, hyphens and plural endings; for Chinese without blanks and quotes."""
    text = unicodedata.normalize("NFKC", label).translate(QUOTES).strip().lower()
    if language == "zh":
        return re.sub(r"\s+", "", text).strip("，。；：、,.;:") or text
    text = ARTICLE.sub("", text)
    words = [singular(word.strip(".")) for word in NOT_WORD.split(text) if word.strip(".")]
    return " ".join(words) or text


def singular(word: str) -> str:
    """The singular of an English word by its ending: `policies` gives `policy`, `status` stays."""
    if len(word) <= 3 or not word.endswith("s") or word.endswith(("ss", "us", "is", "ics")):
        return word
    for tail, instead in SINGULAR_TAILS:
        if word.endswith(tail) and len(word) > len(tail) + 1:
            return word[: -len(tail)] + instead
    return word[:-1]
