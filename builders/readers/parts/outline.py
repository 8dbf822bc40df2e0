"""Paragraphs into passages: what is a heading, what stands below it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from ....graph.model import Passage
from .labels import Label, label
from .lines import CLOSERS, PAGE, title_case
from .markup import plain

HAN = re.compile(r"[\u3400-\u9fff]")
DATE = re.compile(
    r"[（(]?\s*(?:[\d〇○零一二三四五六七八九十]{2,4}\s*年\s*[\d一二三四五六七八九十]{1,3}\s*月(?:\s*[\d一二三四五六七八九十]{1,3}\s*日)?"
    r"|\d{1,2}(?:st|nd|rd|th)? [A-Z][a-z]+,? \d{4}|[A-Z][a-z]+ \d{1,2}(?:st|nd|rd|th)?,? \d{4}|\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?: [\d:]+)?)\s*[）)]?"
)
DATELINE = re.compile(r".{0,20}\d{1,2}月\d{1,2}日电")
NUMBER = re.compile(r".{0,20}[〔\[（(]\s*\d{4}\s*[〕\]）)]\s*第?\s*\d+\s*号")
# Verbs that make a short first sentence a statement and no heading.
FINITE = frozenset("shall must may will should is are was were has have had can could would".split())
LITTLE = frozenset("a an and as at by for from in it of on or so that the to we with".split())
TITLE, PLAIN = 0, 30
ORDERS = frozenset("shall must may will should can".split())
# Words that begin a sentence and hardly ever a heading.
SUBJECTS = frozenset(
    "this that these those we it they in on at our their its all any each every no if when where as by since there "
    "he she i you an".split()
)
STATES = re.compile("是|应当|必须|不得|可以")
# Headings are numbered low; paragraphs of a long paper are numbered through.
HIGHEST = 20
KEYED = re.compile(r"[\u3400-\u9fff]{2,8}\s*[:：]\s*\S")
LONGEST_HAN, LONGEST_WORDS, LONGEST_SENTENCE = 40, 14, 25
RUN_IN_HAN, RUN_IN_WORDS = 30, 10
# A line shorter than this is no paragraph that a page break cut.
SHORTEST = 30
STOP = re.compile(r"[。！？]|[.!?](?=\s)")


@dataclass(frozen=True, slots=True)
class Block:
    """A piece of a document before its place in the outline is known."""

    start: int
    end: int
    kind: str = "paragraph"
    """`heading`, `paragraph`, `list item`, `table row` or `page number`."""
    rank: int = PLAIN
    """Of a heading: smaller is further out; 0 is the document's title."""


def passages(text: str, blocks: Iterable[Block]) -> tuple[Passage, ...]:
    """Passages with the headings above each; page numbers and titles head nothing."""
    path: list[tuple[int, str]] = []
    found: list[Passage] = []
    for block in blocks:
        if block.kind == "heading":
            path = [entry for entry in path if entry[0] < block.rank]
        found.append(_passage(block, tuple(words for _, words in path)))
        if block.kind == "heading" and block.rank > TITLE and (words := plain(text[block.start : block.end])):
            path.append((block.rank, words))
    return tuple(found)


def _passage(block: Block, path: tuple[str, ...]) -> Passage:
    number = block.kind == "page number"
    return Passage(block.start, block.end, "paragraph" if number else block.kind, path, on_topic=not number)


def classify(text: str, blocks: Sequence[Block]) -> Iterator[Block]:
    """Paragraphs told apart: headings (also at the start of their own paragraph), list items, page numbers."""
    merged = list(_rejoined(text, blocks))
    before: Block | None = None
    body = False
    for at, block in enumerate(merged):
        after = next((other for other in merged[at + 1 :] if not _page(text, other)), None)
        block = _classified(text, block, before, after)
        if block.kind == "heading" and block.rank == PLAIN and not body:
            block = replace(block, rank=TITLE)
        body = body or block.kind not in ("heading", "page number") and _long(text[block.start : block.end])
        for part in _run_in(text, block):
            yield part
            before = part


def _rejoined(text: str, blocks: Sequence[Block]) -> Iterator[Block]:
    """Paragraphs that a page break cut in two, as one."""
    waiting: list[Block] = []
    for block in blocks:
        if waiting and _page(text, block):
            waiting.append(block)
        elif len(waiting) > 1 and _open(text, waiting[0]) and text[block.start].islower() and block.kind == "paragraph":
            waiting = [replace(waiting[0], end=block.end)]
        else:
            yield from waiting
            waiting = [block]
    yield from waiting


def _open(text: str, block: Block) -> bool:
    words = text[block.start : block.end]
    return block.kind == "paragraph" and len(words) > SHORTEST and not _final(words) and not title_case(words)


def _page(text: str, block: Block) -> bool:
    return block.kind == "paragraph" and PAGE.fullmatch(text[block.start : block.end]) is not None


def _classified(text: str, block: Block, before: Block | None, after: Block | None) -> Block:
    words = text[block.start : block.end]
    if block.kind != "paragraph":
        return block
    if _page(text, block):
        return replace(block, kind="page number")
    mark = label(words)
    following = text[after.start : after.end] if after else ""
    if mark is None:
        return replace(block, kind="heading") if _plain_heading(words, following) else block
    enumerated = before is not None and before.kind == "list item" and before.rank == mark.rank
    if not enumerated and _numbered_heading(words, mark, following):
        return replace(block, kind="heading", rank=mark.rank)
    return replace(block, kind="paragraph" if mark.kind == "article" else "list item", rank=mark.rank)


def _numbered_heading(words: str, mark: Label, following: str) -> bool:
    rest = words[mark.end :]
    twin = label(following)
    if mark.kind == "item" or not following or twin is not None and twin.rank == mark.rank:
        return False
    if mark.kind == "article":
        # The title may stand on the line below the number.
        return not rest or not _final(rest) and (_short(rest) or "\n" in words[: mark.end])
    if not rest.strip():
        return mark.kind == "chapter"
    if not _final(rest) and not rest.endswith((",", "，", "、")):
        return _short(rest)
    # "(2) Basic principles." alone in its line, with text under it.
    if rest[-1] not in ".。" or len(STOP.findall(rest + " ")) > 1 or twin is not None and twin.rank < mark.rank:
        return False
    if _states(rest) or int("".join(filter(str.isdigit, words[: mark.end])) or 0) > HIGHEST:
        return False
    return _short(rest) or _long(following) and len(rest.split()) <= LONGEST_SENTENCE and HAN.search(rest) is None


def _states(rest: str) -> bool:
    """Whether a numbered sentence is a statement or an order, and so no heading."""
    words = rest.lower().split()
    return STATES.search(rest) is not None or bool(ORDERS & set(words)) or words[0] in SUBJECTS


def _plain_heading(words: str, following: str) -> bool:
    bold = words.startswith("**") and words.endswith("**")
    words, following = plain(words), plain(following)
    if not words or not following or not _short(words) or _final(words) or _broken(words):
        return False
    if any(form.fullmatch(words) for form in (DATE, DATELINE, NUMBER)) or DATE.match(words) or KEYED.match(words):
        return False
    if DATE.fullmatch(following):
        return False
    if words[0] in "(（[【" or words[0].islower() or sum(character.isalpha() for character in words) < 2:
        return False
    return bold or HAN.search(words) is not None or title_case(words) or words.isupper() or len(following) > 2 * len(words)


def _broken(words: str) -> bool:
    """Whether it is running text cut short: a comma at its end, a sentence inside, a little word alone."""
    inner = words.rstrip(CLOSERS)
    return words.endswith((",", "，", "、")) or STOP.search(inner) is not None or words.count("，") > 1 or words.lower() in LITTLE


def _run_in(text: str, block: Block) -> Iterator[Block]:
    """A numbered paragraph whose first sentence names it, as a heading and a paragraph."""
    words = text[block.start : block.end]
    mark = label(words)
    stop = STOP.search(words, mark.end) if mark else None
    if block.kind != "list item" or not mark or mark.kind != "number" or not stop:
        yield block
        return
    first, rest = words[mark.end : stop.end()], words[stop.end() :]
    gap = len(rest) - len(rest.lstrip())
    if not _heads(first) or not _carries(rest.strip()):
        yield block
        return
    yield Block(block.start, block.start + stop.end(), "heading", mark.rank)
    yield Block(block.start + stop.end() + gap, block.end)


def _heads(first: str) -> bool:
    if HAN.search(first):
        return len(first) <= RUN_IN_HAN and not STATES.search(first)
    words = first.rstrip(".").lower().split()
    statement = FINITE & set(words) or words[0] in SUBJECTS or words[0] == "the"
    return len(words) <= RUN_IN_WORDS and first[0].isupper() and not statement


def _carries(rest: str) -> bool:
    bracketed = rest[:1] in "（(" and rest.rstrip("。.")[-1:] in "）)"
    return not bracketed and (len(rest) > 12 if HAN.search(rest) else len(rest.split()) >= 12)


def _short(words: str) -> bool:
    han = len(HAN.findall(words))
    return han <= LONGEST_HAN and len(words) <= 120 and (han > 0 or len(words.split()) <= LONGEST_WORDS)


def _long(words: str) -> bool:
    return len(HAN.findall(words)) > LONGEST_HAN or len(words.split()) > LONGEST_WORDS


def _final(words: str) -> bool:
    return words.rstrip(CLOSERS).endswith(tuple(".!?。！？;；:：…"))
