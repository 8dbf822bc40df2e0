"""Lines that name who has to do what stands before: “（牵头单位：A、B）”, “（A牵头，B配合）”."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ....graph.model import Finding, Mention
from ...context import Context
from .clauses import NUMBERING
from .coordination import nouns
from .lexicon import ADVERBS
from .nouns import kind_of
from .state import Chain, link
from .words import Span, plain

ROLE = r"(?:牵头|责任|配合|主管|负责|承办|主办|协办|参加|参与|组织|实施|落实|完成)"
UNIT_LIST = re.compile(rf"(?P<role>{ROLE}{ROLE}?(?:单位|部门|主体|人|处室|科室))\s*[：:]\s*(?P<bodies>[^。；;）)]+)")
BODY_LIST = re.compile(
    rf"(?:由)?(?P<bodies>[^，,。；;：:（）()]{{2,}}?)(?P<role>(?:分别|共同|按职责分工)?{ROLE}(?:{ROLE})?)(?=[，,。；;）)]|$)"
)
LINE = re.compile(r"\s*[（(【\[]?.*[)）】\]]?[。；;]?\s*", re.S)
# Without those of one character: 就 begins 就业 too, and here nothing says where a word ends.
LEADING = re.compile(rf"^(?:{'|'.join(sorted((a for a in ADVERBS if len(a) > 1), key=len, reverse=True))})+")
NOBODY = re.compile(r"^(?:各|按|分工|等)+$")


def responsibility(chain: Chain, context: Context) -> Iterator[Finding]:
    """Links from every named body to the measure that the heading above, or the sentence before the bracket, states."""
    text = chain.words.text.strip()
    start = chain.words.text.find(text)
    if UNIT_LIST.search(text) and (text[0] in "（(【[" or UNIT_LIST.match(text)):
        found = list(UNIT_LIST.finditer(text))
    elif text[:1] in "（(" and text[-1:] in "）)。" and re.search(ROLE + r"[，,；;）)]", text):
        found = list(BODY_LIST.finditer(text, 1))
    else:
        return
    measure = theme(context, len(chain.words.text))
    relation = chain.grammar.relation("responsibility")
    if measure is None:
        return
    chain.modality = "obligation"
    for hit in found:
        named, role = ((start + first, start + last) for first, last in (hit.span("bodies"), hit.span("role")))
        for body in bodies(chain, named):
            yield from link(chain, body, relation, measure, role, 0.9, "responsibility")


def bodies(chain: Chain, span: Span) -> Iterator[Mention]:
    """The bodies of a list."""
    for part in chain.words.split(span, "，,、"):
        members = nouns(chain.words, part).members
        if not all(kind_of(chain.words.get(m)) == "Body" for m in members):
            members = (part,)
        for member in members:
            found = chain.mention(member, "Body")
            if found and not NOBODY.match(found.label):
                yield found


def theme(context: Context, end: int) -> Mention | None:
    """The measure that the innermost heading states; it stands outside the sentence, so it is placed at its end."""
    heading = context.headings[-1] if context.headings else ""
    if not heading:
        return None
    number = NUMBERING.match(heading)
    first = heading[number.end() if number else 0 :].split("。")[0].split("，")[0]
    first = LEADING.sub("", first) or first
    label = plain(first)
    return Mention(max(0, end - 1), end, label, "Measure") if len(label) > 1 else None
