"""Where English sentences end."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ...word_lists import words as word_set
from ..spans import between

# A run of stops, what closes after it (quotes, brackets, a note's number), and what comes next.
STOP = re.compile(
    r"(?P<word>\S*?)(?P<stop>[.!?]+)(?P<close>[\"'”’)\]»]*\d{0,2}[\"'”’)\]»]*)(?P<gap>\s+|$|(?=[A-Z][a-z]))"
)
NEVER = word_set(
    "mr mrs ms dr prof gen sen rep gov hon st messrs no nos art arts sec secs ch chap vol fig figs para paras",
    "pp p cf vs viz e.g i.e eg ie approx est incl pub ed eds reg ref refs cl sch app dept jan feb mar apr jun",
    "jul aug sept sep oct nov dec",
)
SOMETIMES = word_set("etc inc ltd co corp jr sr al bros a.m p.m u.s u.k u.n e.u ph.d v art")
STARTERS = word_set(
    "the this that these those it its they their we our in on at for to by from with as if when while where",
    "after before since under however therefore moreover furthermore he she his her there such all each any",
    "both an a no and but or not according during through although because",
)
INITIAL = re.compile(r"(?:^|[\s(.\"“])[A-Z]$")
ACRONYM = re.compile(r"(?:[A-Za-z]\.)+[A-Za-z]$")
URL = re.compile(r"(?:https?://|www\.|\S+@)\S*$")
OPENERS = "\"'“‘([«*_"
ENUMERATOR = re.compile(r"\s*(?:and |or )?\(?[a-z0-9]{1,4}\)")
SEMICOLON = re.compile(r";\s+")
LONG, LONG_LIST = 80, 120
SHORTEST = 6
BRACKET_REACH = 400


def split(text: str) -> list[tuple[int, int]]:
    """The spans of the sentences of one passage's clean text, in order, blanks between them left out."""
    return [part for first, last in between(text, _ends(text)) for part in _parts(text, first, last)]


def _ends(text: str) -> Iterator[int]:
    brackets = _brackets(text)
    start = 0
    for match in STOP.finditer(text):
        end = match.end("close")
        if any(first < match.start("stop") < last for first, last in brackets):
            continue
        if _ends_here(text, start, match):
            yield end
            start = end


def _ends_here(text: str, start: int, match: re.Match[str]) -> bool:
    following = text[match.end() :].lstrip(OPENERS)[:40]
    if not following:
        return True
    if following[0].islower() and (match["stop"] != "." or match["gap"]) and match["stop"][0] in ".!?":
        return False
    if not match["gap"]:
        return _runs_on(match)
    return match["stop"] != "." or _full_stop(text[start : match.start("stop")], following, match["close"])


def _runs_on(match: re.Match[str]) -> bool:
    """A stop with no blank after it ends a sentence only between a long small word and a capitalised one."""
    word = match["word"]
    return bool(re.search(r"[a-z]{3}$", word)) and not URL.search(word) and "." not in word


def _full_stop(before: str, following: str, close: str) -> bool:
    word = before.split()[-1].lstrip(OPENERS) if before.split() else ""
    first = re.split(r"\W", following, maxsplit=1)[0]
    key = word.lower()
    if before.strip().lstrip(OPENERS).isdigit() and len(word) <= 3:
        return False
    if close:
        return True
    if key in NEVER:
        return key in ("no", "mar", "may") and not following[0].isdigit() and first.lower() in STARTERS
    if key in SOMETIMES or ACRONYM.search(word):
        return first.lower() in STARTERS or key == "etc"
    return not INITIAL.search(before)


def _brackets(text: str) -> list[tuple[int, int]]:
    """Outermost round brackets that close within reach."""
    found, opened, depth = [], 0, 0
    for match in re.finditer(r"[()]", text):
        if match.group() == "(":
            fresh = not depth or match.start() - opened > BRACKET_REACH
            opened, depth = (match.start(), 1) if fresh else (opened, depth + 1)
        elif depth:
            depth -= 1
            if not depth and match.start() - opened <= BRACKET_REACH:
                found.append((opened, match.start()))
    return found


def _parts(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """A sentence, or its parts between semicolons where it is long or one part begins like a sentence."""
    cuts = [match.end() for match in SEMICOLON.finditer(text, start, end)]
    words = len(text[start:end].split())
    listed = any(ENUMERATOR.match(text, cut, end) for cut in cuts)
    limit = LONG_LIST if listed else LONG
    at = start
    for cut in cuts:
        fresh = text[cut].isupper() and not listed
        if (fresh or words > limit) and len(text[at:cut].split()) >= SHORTEST <= len(text[cut:end].split()):
            yield at, at + len(text[at:cut].rstrip())
            at = cut
    yield at, end
