"""Characters of PDF fonts as the characters they stand for."""

from __future__ import annotations

import re
import unicodedata
from functools import cache

BLANKS = frozenset(" \t\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000")
HYPHEN, SOFT = "-", "\u00ad"
BOUND = "\u00a0"
"""A blank at which no line is broken."""
BULLET = "•"
PICTURES = re.compile(r"wingdings|webdings|dingbats|symbol", re.IGNORECASE)
# Ligatures, Kangxi radicals and the compatibility copies of Chinese characters, full-width letters and digits: each is
# another code for the same character. Full-width punctuation is the Chinese one, and ², ½ and ① say more than 2 and 1.
SAME = re.compile(r"[\ufb00-\ufb06\u2e80-\u2fd5\uf900-\ufad9\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]")


@cache
def character(code: int, hyphen: bool, font: str) -> str:
    """The text of one glyph: nothing where it cannot be seen or is no character, a bullet for a picture font's sign."""
    if hyphen:
        return HYPHEN
    if PICTURES.search(font) and (code < 0x20 or 0xE000 <= code < 0xF900):
        return BULLET
    if code < 0x20 or 0x7F <= code < 0xA0 or 0xD800 <= code < 0xF900 or code in (0xFFFE, 0xFFFF) or code > 0x10FFFF:
        return ""
    found = chr(code)
    if found == BOUND:
        return BOUND
    if found in BLANKS:
        return " "
    if found in "\u2010\u2011":
        return HYPHEN
    if found != SOFT and unicodedata.category(found) in ("Cf", "Cc", "Zl", "Zp"):
        return ""
    return unicodedata.normalize("NFKC", found) if SAME.match(found) else found
