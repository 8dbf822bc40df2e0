"""What looks like a heading: by its number, its length, its last character and what follows it."""

from __future__ import annotations

import re

from ...word_lists import words as word_set
from .han import HAN
from .labels import Label, label
from .lines import CLOSERS, title_case
from .markup import plain

DATE = re.compile(
    r"[（(]?\s*(?:[\d〇○零一二三四五六七八九十]{2,4}\s*年\s*[\d一二三四五六七八九十]{1,3}\s*月"
    r"(?:\s*[\d一二三四五六七八九十]{1,3}\s*日)?"
    r"|\d{1,2}(?:st|nd|rd|th)? [A-Z][a-z]+,? \d{4}|[A-Z][a-z]+ \d{1,2}(?:st|nd|rd|th)?,? \d{4}"
    r"|\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?: [\d:]+)?)\s*[）)]?"
)
DATELINE = re.compile(r".{0,20}\d{1,2}月\d{1,2}日电")
NUMBER = re.compile(r".{0,20}[〔\[（(]\s*\d{4}\s*[〕\]）)]\s*第?\s*\d+\s*号|第\s*[\d〇零一二三四五六七八九十百]+\s*号")
# Verbs that make a short first sentence a statement and no heading.
FINITE = word_set("shall must may will should is are was were has have had can could would")
LITTLE = word_set("a an and as at by for from in it of on or so that the to we with")
ORDERS = word_set("shall must may will should can")
# Words that begin a sentence and hardly ever a heading.
SUBJECTS = word_set(
    "this that these those we it they in on at our their its all any each every no if when where as by since",
    "there he she i you an",
)
STATES = re.compile("是|应当|必须|不得|可以")
# Headings are numbered low; paragraphs of a long paper are numbered through.
HIGHEST = 20
KEYED = re.compile(r"[\u3400-\u9fff]{2,8}\s*[:：]\s*\S")
# A name and its value, as in "Sponsor: Mr Wells"; what such a value may hold and a heading hardly.
NAMED = re.compile(r"(?:[A-Z][A-Za-z'’/-]*)(?: [A-Za-z'’/-]+){0,3}:\s+(?P<value>\S.*)")
VALUE = re.compile(r"[\d(\[$€£]|.*(?:[\[@]|\d[/-]\d)")
LONGEST_HAN, LONGEST_WORDS, LONGEST_SENTENCE = 40, 14, 25
RUN_IN_HAN, RUN_IN_WORDS = 30, 10
STOP = re.compile(r"[。！？]|[.!?](?=\s)")


def numbered(words: str, mark: Label, following: str) -> bool:
    """Whether a labelled paragraph is a heading, `following` being the next paragraph's words."""
    rest = words[mark.end :]
    twin = label(following)
    if mark.kind == "item" or not following or (twin is not None and twin.rank == mark.rank):
        return False
    if mark.kind == "article":
        # The title may stand on the line below the number.
        return not rest or (not final(rest) and (_short(rest) or "\n" in words[: mark.end]))
    if not rest.strip():
        return mark.kind == "chapter"
    if not final(rest) and not rest.endswith((",", "，", "、")):
        return _short(rest)
    # "(2) Basic principles." alone in its line, with text under it.
    if rest[-1] not in ".。" or len(STOP.findall(rest + " ")) > 1 or (twin is not None and twin.rank < mark.rank):
        return False
    if _states(rest) or int("".join(filter(str.isdecimal, words[: mark.end])) or 0) > HIGHEST:
        return False
    return _short(rest) or (long(following) and len(rest.split()) <= LONGEST_SENTENCE and HAN.search(rest) is None)


def _states(rest: str) -> bool:
    """Whether a numbered sentence is a statement or an order, and so no heading."""
    words = rest.lower().split()
    return STATES.search(rest) is not None or bool(ORDERS & set(words)) or words[0] in SUBJECTS


def standing(words: str, following: str) -> bool:
    """Whether a line without a label is a heading, `following` being the next paragraph's words."""
    bold = words.startswith("**") and words.endswith("**")
    words, following = plain(words), plain(following)
    if not words or not following or not _short(words) or final(words) or _broken(words):
        return False
    if any(form.fullmatch(words) for form in (DATE, DATELINE, NUMBER)) or DATE.match(words) or KEYED.match(words):
        return False
    if DATE.fullmatch(following) or _valued(words, following):
        return False
    if words[0] in "(（[【" or words[0].islower() or sum(character.isalpha() for character in words) < 2:
        return False
    prominent = bold or HAN.search(words) is not None or title_case(words) or words.isupper()
    return prominent or len(following) > 2 * len(words)


def _valued(words: str, following: str) -> bool:
    """Whether it is a name with its value: by the value, or since another such line follows."""
    found = NAMED.fullmatch(words)
    if found is None:
        return False
    after = NAMED.fullmatch(following) is not None and _short(following) and not final(following)
    return after or VALUE.match(found["value"]) is not None or DATE.search(found["value"]) is not None


def _broken(words: str) -> bool:
    """Whether it is running text cut short: a comma at its end, a sentence inside, a little word alone."""
    if words.endswith((",", "，", "、")) or words.count("，") > 1 or words.lower() in LITTLE:
        return True
    return STOP.search(words.rstrip(CLOSERS)) is not None


def leads(first: str) -> bool:
    """Whether the first sentence of a numbered paragraph names it, as a heading does."""
    if HAN.search(first):
        return len(first) <= RUN_IN_HAN and not STATES.search(first)
    words = first.rstrip(".").lower().split()
    if not words or not first[0].isupper() or len(words) > RUN_IN_WORDS:
        return False
    return words[0] not in SUBJECTS and words[0] != "the" and not FINITE & set(words)


def carries(rest: str) -> bool:
    """Whether the rest of a paragraph is long enough to need a heading."""
    bracketed = rest[:1] in "（(" and rest.rstrip("。.")[-1:] in "）)"
    return not bracketed and (len(rest) > 12 if HAN.search(rest) else len(rest.split()) >= 12)


def _short(words: str) -> bool:
    han = len(HAN.findall(words))
    return han <= LONGEST_HAN and len(words) <= 120 and (han > 0 or len(words.split()) <= LONGEST_WORDS)


def long(words: str) -> bool:
    """Whether words are too many for a heading."""
    return len(HAN.findall(words)) > LONGEST_HAN or len(words.split()) > LONGEST_WORDS


def final(words: str) -> bool:
    """Whether words end as sentences and list heads do."""
    return words.rstrip(CLOSERS).endswith(tuple(".!?。！？;；:：…"))
