"""A label made ready for the rules: one spelling of quotes, brackets and blanks."""

from __future__ import annotations

import re
import unicodedata

QUOTES = str.maketrans("‘’‛′‐‑–—―−", "''''------", '"“”„‟«»「」『』')
BETWEEN_CHINESE = re.compile(r"(?<=[^\x00-\x7f])\s+|\s+(?=[^\x00-\x7f])")
ARTICLE = re.compile(r"^the\s+", re.I)


def tidy(label: str, language: str) -> str:
    """The label without outer article, quotation marks and needless blanks; 《》 stay, for they tell a title."""
    text = re.sub(r"\s+", " ", unicodedata.normalize("NFKC", label).translate(QUOTES)).strip(" ,;:.、，。；")
    return BETWEEN_CHINESE.sub("", text) if language == "zh" else ARTICLE.sub("", text)


def slug(text: str) -> str:
    """Letters and digits joined by hyphens, in lower case; Chinese stays."""
    return "-".join(re.findall(r"[^\W_]+", text.lower().replace("'", "")))
