"""Counters of lists as Word writes them."""

from __future__ import annotations

ROMAN = (
    (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"),
    (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
)  # fmt: skip
DIGITS = "零一二三四五六七八九"
# No list counts further.
HIGHEST = 999


def numeral(count: int, form: str) -> str:
    """A counter in one of Word's number formats; unknown formats and unlikely counts are written in digits."""
    if not 0 < count <= HIGHEST:
        return str(count)
    if form.endswith("Letter"):
        letters = chr(ord("a") + (count - 1) % 26) * ((count - 1) // 26 + 1)
        return letters if form == "lowerLetter" else letters.upper()
    if form.endswith("Roman"):
        return _roman(count) if form == "upperRoman" else _roman(count).lower()
    if form.startswith(("chinese", "japaneseC", "taiwaneseC", "ideographDigital", "ideographTraditional")):
        return _chinese(count)
    if form.startswith("decimalEnclosedCircle") and count <= 20:
        return chr(ord("①") + count - 1)
    return f"{count:02}" if form == "decimalZero" else str(count)


def _roman(count: int) -> str:
    written = ""
    for size, sign in ROMAN:
        written += sign * (count // size)
        count %= size
    return written


def _chinese(count: int) -> str:
    hundreds, rest = divmod(count, 100)
    tens, ones = divmod(rest, 10)
    written = f"{DIGITS[hundreds]}百" if hundreds else ""
    if tens:
        written += (DIGITS[tens] if tens > 1 or hundreds else "") + "十"
    elif hundreds and ones:
        written += "零"
    return written + (DIGITS[ones] if ones else "")
