"""“A是B”: A is a kind of B."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ....graph.model import Finding, Mention
from .clauses import Frame
from .nouns import last_de
from .state import ACTORS, Chain, link
from .words import Span, plain

COPULA, DEFINED = 0.6, 0.75
DEFINITION = re.compile(r"(?:.{0,8}所称的?)?(?P<s>[^，。]{2,30}?)，?(?:主要)?是指(?P<o>[^。；]+)[。；]?\s*$")
DEFINER = re.compile(r"的(?:行为|活动|过程|制度|人员|单位|企业|组织|机构|服务|状态|情形|工作|费用)$")
"""How a definition ends that has commas in it."""

IS = re.compile(
    r"(?:就是|都是|均是|既是|也是|是)(?!否|指)(?<!特别是)(?<!尤其是)(?<!还是)(?<!而是)(?<!不是)(?<!要是)(?<!或是)(?<!于是)"
)


def definition(chain: Chain, start: int) -> Iterator[Finding]:
    """“本办法所称A，是指B”: A is a B."""
    words = chain.words
    found = DEFINITION.match(words.text, start)
    if not found or found.end("s") not in words.borders:
        return
    wide = chain.mention(found.span("o"))
    if "，" in found["o"]:
        de = last_de(words, found.span("o"))
        head = (de + 1 if de > found["o"].rfind("，") + found.start("o") else found.end("o"), found.end("o"))
        named = DEFINER.search(found["o"])
        wide = Mention(*found.span("o"), plain(found["o"]), "Concept") if named else chain.mention(head)
    thing = chain.mention(found.span("s"))
    if thing and wide:
        cue = (found.end("s"), found.start("o"))
        yield from link(chain, thing, chain.grammar.relation("copula-kind"), wide, cue, DEFINED, "copula")


def is_told(chain: Chain, span: Span) -> bool:
    """Whether the clause says what its subject is (“B是A的主管部门，”)."""
    copula = IS.search(chain.words.text, span[0] + 1, span[1])
    return copula is not None and {copula.start(), copula.end()} <= chain.words.borders


def deed_first(chain: Chain, found: Frame) -> None:
    """Where a verb phrase is what 是 speaks of (“发展教育是全社会的责任”), makes it the subject of the clause."""
    words = chain.words
    copula = IS.search(words.text, *found.span) if found.verbs else None
    if copula is None or copula.start() <= found.verbs[-1][1] or not {copula.start(), copula.end()} <= words.borders:
        return
    start = found.subject[0] if found.subject else found.predicate
    before = words.inside((start, copula.start()))[-1]
    joined = words.get(before).endswith("的") or words.pos(before[0]) in ("VERB", "ADV", "AUX", "ADP", "CCONJ", "PUNCT")
    level = words.depth[copula.start()] <= words.depth[start]
    if level and not joined and copula[0] != "既是" and found.span[1] - copula.end() > 1:
        found.deed, found.verbs, found.subject, found.object = (start, copula.start()), [], None, (0, 0)


def copula_of(chain: Chain, found: Frame) -> re.Match[str] | None:
    """The 是 of “A是B”, if no verb stands before it and B is named."""
    words, span = chain.words, found.span
    copula = IS.search(words.text, *span)
    if (
        not copula
        or (copula.start() < span[0] + 2 and not (copula.start() == span[0] and chain.named))
        or words.text[span[1] - 1] == "的"
        or not copula[0].endswith(words.word(copula.end() - 1))
    ):
        return None
    before = found.verbs and found.verbs[0][0] < copula.start()
    return None if before or copula.start() not in words.borders or copula.end() not in words.borders else copula


def kind_links(chain: Chain, found: Frame, copula: re.Match[str]) -> Iterator[Finding]:
    """The links of the copula found by `copula_of`."""
    relation = chain.grammar.relation("copula-kind")
    start = found.subject[0] if found.subject and found.subject[0] < copula.start() else found.span[0]
    things = chain.mentions((copula.end(), found.span[1]))
    subjects = [chain.action(found.deed)] if found.deed else chain.mentions((start, copula.start()))
    chain.named = subjects = subjects or (chain.named if copula.start() == found.span[0] else [])
    chain.subjects = [m for m in subjects if m.kind in ACTORS] or chain.subjects
    for subject in subjects:
        for object_ in things:
            yield from link(chain, subject, relation, object_, copula.span(), COPULA, "copula")
