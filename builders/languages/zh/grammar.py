"""The Chinese grammar: one sentence in, its links out."""

from __future__ import annotations

import re
from collections.abc import Iterator

from spacy.tokens import Doc

from ....graph.model import Finding, Mention
from ...context import Context
from .carried import acting, goes_on, items
from .clauses import NUMBERING, clauses
from .copulas import definition
from .cues import compile_cues
from .lexicon import ADVERBS
from .papers import papers
from .predicates import clause_findings
from .responsibility import responsibility
from .state import Chain
from .words import Words

LAW = re.compile(
    r"制定(?:本法|本条例|本办法|本规定|本细则|本意见|本方案|本规划|本实施|以下)|现(?:提出|就|将|制定)[^。]*(?:意见|如下|要点|方案|办法)"
)
PAPERS = (
    "要点",
    "意见",
    "通知",
    "办法",
    "规划",
    "方案",
    "条例",
    "规定",
    "报告",
    "纲要",
    "决定",
    "细则",
    "总则",
    "附则",
)


def extract(doc: Doc, context: Context) -> Iterator[Finding]:
    """The links that the sentence `doc` states, best first where two say the same; offsets count in `doc.text`."""
    grammar = compile_cues(context.ontology)
    words = Words.of(doc, ADVERBS, grammar.verbs)
    chain = Chain(words, grammar, context.kinds, context.title)
    seen: set[tuple[str, str, str]] = set()
    for finding in _findings(chain, context):
        key = finding.subject.label, finding.relation, finding.object.label
        if key not in seen:
            seen.add(key)
            yield finding


def _is_title(text: str, title: str) -> bool:
    """Whether the line is the document's title, or one that only names a paper."""
    line = text.strip(" #\n")
    return line == title or (len(line) > 8 and line.endswith(PAPERS) and not any(c in line for c in "，。；：、"))


def _findings(chain: Chain, context: Context) -> Iterator[Finding]:
    if _is_title(chain.words.text, context.title):
        return
    whole = list(responsibility(chain, context)) or list(papers(chain, context))
    if whole:
        yield from whole
        return
    number = NUMBERING.match(chain.words.text)
    start = number.end() if number else 0
    known = list(definition(chain, start)) or items(chain, context, start)
    if known is not None:
        yield from known
        return
    if not number and not chain.carried:
        chain.carried, chain.goes_on = acting(chain, context.before), goes_on(context.before)
    if LAW.search(chain.words.text) and context.title:
        chain.subjects, chain.lawlike = [Mention(0, 1, context.title, "Document")], True
    for span in clauses(chain.words, chain.grammar):
        yield from clause_findings(chain, span)
