"""Lines about documents: who issued them and when, at which meeting they were adopted, what they cite and repeal."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ....graph.model import Finding, Mention
from ...context import Context
from .state import Chain, link

DATE = r"(?:[12]\d{3}年\d{1,2}月\d{1,2}日|[二〇○零一]{4}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日)"
SIGNED_BODY = re.compile(
    r"\s*([\u4e00-\u9fff]{0,30}(?:政府办公厅|政府办公室|人民政府|国务院办公厅|国务院|委员会|办公厅|办公室|(?<![全内])部|(?<![布格全大])局|厅|委|院))\s*"
)
SIGNED_DATE = re.compile(rf"\s*({DATE})\s*")
ADOPTED = re.compile(
    rf"[（(]?\s*(?P<date>{DATE})\s*(?P<meeting>[\u4e00-\u9fff\d]*?会议)(?P<paper>《.+》)?(?:修订|审议|表决)?(?P<how>通过|修正|修订|批准)"
)


def papers(chain: Chain, context: Context) -> Iterator[Finding]:
    """Links of a line that holds nothing but a signature, a date or an adoption."""
    text = chain.words.text
    paper = _title(context)
    if paper is None:
        return
    if found := ADOPTED.search(text):
        yield from _adopted(chain, found, paper)
    elif found := SIGNED_DATE.fullmatch(text):
        yield from _fact(chain, paper, "issue-date", found, 1, "Period")
    elif (found := SIGNED_BODY.fullmatch(text)) and len(found[1]) > 3 and not _orders(chain, found):
        yield from _fact(chain, paper, "issuer", found, 1, "Body")


def _title(context: Context) -> Mention | None:
    return Mention(0, 1, context.title, "Document") if context.title else None


def _orders(chain: Chain, found: re.Match[str]) -> bool:
    """Whether the line begins with a verb: a heading and no signature."""
    return chain.words.longest(found.start(1), found.end(1), chain.grammar.verbs) > found.start(1)


def _fact(
    chain: Chain, paper: Mention, construction: str, found: re.Match[str], group: int | str, kind: str
) -> Iterator[Finding]:
    end = Mention(*found.span(group), found[group], kind)
    yield from link(chain, paper, chain.grammar.relation(construction), end, found.span(group), 0.8, construction)


def _adopted(chain: Chain, found: re.Match[str], paper: Mention) -> Iterator[Finding]:
    if found["paper"]:
        paper = Mention(*found.span("paper"), found["paper"].strip("《》"), "Document")
    yield from _fact(chain, paper, "adoption", found, "meeting", "Event")
    yield from _fact(chain, paper, "issue-date", found, "date", "Period")
