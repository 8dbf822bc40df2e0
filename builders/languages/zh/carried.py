"""What a sentence takes from those before it: who acts, and what the items of a list are."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from ....graph.model import Finding, Mention
from ...context import Context, Said
from .frames import frame
from .state import Chain, link
from .topics import TIME_TAIL
from .words import Span

ACTS = ("zh.verb", "zh.access", "zh.responsibility", "zh.pattern")
"""The links whose subject is who acts."""
LISTS = re.compile(r"(?:下列|以下)[^，。；：:]*[：:]\s*$")
CASES = re.compile(r"(?:下列|以下)[^，。；：:]{0,8}(?:情形|行为|条件)")
NOT_ACTING = ("其", "将", "把", "对", "使", "让", "由")
"""Before a name: it is no subject, or one that belongs to another."""
ITEM = 0.6


def acting(chain: Chain, said: Said | None) -> list[Mention]:
    """The bodies or groups that act last in a sentence, placed at the beginning of the next."""
    text = chain.words.text
    if said is None or text.startswith(NOT_ACTING) or text.startswith("属于"):
        return []
    found = [f for f in said.findings if f.subject.kind in ("Body", "Group") and f.extractor in ACTS]
    subjects = {f.subject.label: f.subject for f in found if f.cue == found[-1].cue}
    if any(said.text.startswith(NOT_ACTING, max(0, s.start - 1)) for s in subjects.values()):
        return []
    return [replace(subject, start=0, end=1) for subject in subjects.values()]


def goes_on(said: Said | None) -> bool:
    """Whether the sentence before was only cut at a semicolon."""
    return said is not None and said.text.rstrip().endswith(("；", ";"))


def items(chain: Chain, context: Context, start: int) -> list[Finding] | None:
    """The links of an item of a list, from the sentence that opens the list; None where that says nothing of it."""
    lead = context.lead
    if lead is None:
        return None
    span = chain.words.trim((start, len(chain.words.text)))
    if CASES.search(lead.above + lead.text):
        return list(_case(chain, lead, span)) or None
    if not LISTS.search(lead.text):
        return None
    opened = [f for f in lead.findings if f.extractor in ACTS and f.object.end >= len(lead.text.rstrip()) - 1]
    inner = frame(chain.words, chain.grammar, span)
    right = any(f.relation == chain.grammar.relation("access") for f in opened)
    groups = all(f.subject.kind == "Group" for f in opened)
    if not opened or (inner.verbs and not right) or (right and not groups):
        chain.carried = acting(chain, lead)
        return None
    if any(modal in chain.words.get(span) for modal in ("应当", "必须", "不得")):
        chain.carried = acting(chain, lead)
        return None
    if chain.words.get(span).endswith("的"):
        return []
    return list(_things(chain, opened, lead, inner.object if inner.verbs else span))


def _case(chain: Chain, lead: Said, span: Span) -> Iterator[Finding]:
    """“有下列情形之一的，可以享受A：”: A is had if the item holds."""
    tail = TIME_TAIL.search(chain.words.get(span))
    condition = chain.mention((span[0], span[0] + tail.start()) if tail else span, "Condition")
    given = [f for f in lead.findings if f.relation == chain.grammar.relation("access")]
    for right in {f.object.label: f.object for f in given}.values():
        if condition and not condition.label.endswith("其他"):
            consequence = replace(right, start=0, end=1)
            yield from link(chain, consequence, chain.grammar.relation("condition"), condition, span, ITEM, "item")


def _things(chain: Chain, opened: list[Finding], lead: Said, span: Span) -> Iterator[Finding]:
    """“G享有下列权利：”: what the sentence says of all of them holds for the item; a body's act is the measure."""
    chain.modality = opened[-1].modality
    for thing in chain.mentions(span):
        for said in opened:
            measure = Mention(thing.start, thing.end, lead.text[slice(*said.cue)] + thing.label, "Measure")
            subject = measure if said.subject.kind == "Body" else replace(said.subject, start=0, end=1)
            yield from link(chain, subject, said.relation, thing, span, ITEM, "item")
