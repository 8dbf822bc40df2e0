"""Labels of mentions: the words as written, without articles, quotes and dangling words at the edges."""

from __future__ import annotations

from spacy.tokens import Token


def clean(tokens: list[Token]) -> list[Token]:
    """Without articles, quotes and dangling punctuation or function words at the edges."""

    def idle(token: Token) -> bool:
        return (
            (token.dep_ in ("det", "case", "mark", "cc", "punct", "det:predet") and token.lower_ != "per")
            or token.is_space
            or (token.is_punct and token.text not in ("%",))
        )

    while tokens and (idle(tokens[0]) or tokens[0].lower_ in ("its", "their", "our", "his", "her", "such")):
        tokens = tokens[1:]
    while tokens and idle(tokens[-1]) and not tokens[-1].is_alpha:
        tokens = tokens[:-1]
    return tokens


def label_of(tokens: list[Token]) -> str:
    """The words as written, gaps closed with one blank."""
    words = ""
    for place, token in enumerate(tokens):
        gap = place and (token.i != tokens[place - 1].i + 1 or tokens[place - 1].whitespace_)
        words += (" " if gap else "") + token.text
    return words.replace('"', "").replace("“", "").replace("”", "").strip(" ,;:.")
