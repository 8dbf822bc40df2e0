"""What a measure rests on: “根据A”, “按照A”, and the documents that are cited so."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ....graph.model import Finding, Mention
from .state import Chain, link
from .words import Span

BASIS = 0.6
NO_BASIS = (
    "原则",
    "要求",
    "规定",
    "思路",
    "部署",
    "标准",
    "程序",
    "比例",
    "顺序",
    "职责",
    "分工",
    "有关规定",
    "约定",
    "实际",
    "级别",
    "办法",
)
"""Norms and manners: what accords with them does not rest on them."""


NEEDED = re.compile(
    r"(?:实际|工作|具体|有关|各自|自身|本地|当地)*(?:需要|需求|情况|情形|实际)(?:需要|情况)?(?:和(?:实际)?(?:需要|情况))?"
)
"""“根据需要” says how, not on what ground."""
LAWS = ("宪法", "保险法", "劳动法", "合同法", "管理法", "组织法", "保护法", "促进法", "条例")


def bases(chain: Chain, span: Span, objects: list[Mention]) -> Iterator[Finding]:
    """What the phrase in `span` gives as the ground of `objects`, or of the next clause; a document is cited."""
    words = chain.words
    if "《" in words.text[span[0] : span[0] + 4] or words.get(span).endswith(LAWS):
        yield from _citation(chain, span)
        return
    while span[1] > span[0] and (
        cut := next((v for v in chain.grammar.verbs if words.get(span).endswith(v) and len(v) > 1), "")
    ):
        span = words.trim((span[0], span[1] - len(cut)))
    text = words.get(span)
    if text[:1].isdigit() or "计算" in text or text.startswith("要求"):
        return
    if text.endswith(NO_BASIS) or NEEDED.fullmatch(text):
        return
    relation = chain.grammar.relation("basis")
    bases = chain.mentions((span[0], span[1] - 2) if text.endswith(("情况", "因素")) else span)
    if not objects:
        chain.pending.append((relation, bases, "s", span))
    for base in bases:
        for object_ in objects[:1]:
            yield from link(chain, base, relation, object_, span, BASIS, "basis")


def _citation(chain: Chain, span: Span) -> Iterator[Finding]:
    """“根据《X》”: the document, or the measure where none is known, cites X."""
    words = chain.words
    paper = Mention(span[0], span[0] + 1, chain.title, "Document") if chain.title else chain.action(span)
    for found in re.finditer("《([^》]+)》|^([^《》，]+)$", words.get(span)):
        cited = Mention(span[0] + found.start(), span[0] + found.end(), found[1] or found[2], "Document")
        yield from link(chain, paper, chain.grammar.relation("citation"), cited, span, BASIS, "citation")
