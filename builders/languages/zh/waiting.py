"""What waits for the next clause: aims that a coverb names, links whose other end comes later."""

from __future__ import annotations

from collections.abc import Iterator

from ....graph.model import Finding, Mention
from .clauses import Frame
from .constructions import CIRCUMSTANCES
from .frames import frame
from .state import Chain, link

AREAS = ("领域", "地区", "行业", "区域")
WAITED = 0.65


def serve(chain: Chain, found: Frame) -> None:
    """Keeps “着眼A，” until the clause that it serves."""
    inner = frame(chain.words, chain.grammar, found.object)
    verb = chain.words.get(found.verbs[-1])
    aims = chain.mentions(inner.object if inner.verbs and inner.predicate == found.object[0] else found.object)
    if aims and not chain.words.get(found.object).endswith(CIRCUMSTANCES[:3]):
        relation = chain.grammar.choose(chain.grammar.verbs[verb], "Measure", aims[0].kind)
        if relation == chain.grammar.relation("group") and chain.words.get(found.object).endswith(AREAS):
            relation = chain.grammar.relation("place")
        chain.pending.append((relation, aims, "o*", found.verbs[-1]))


def waiting(chain: Chain, found: Frame) -> Iterator[Finding]:
    """Links whose other end is this clause."""
    pending, chain.pending = chain.pending, []
    for relation, mentions, end, cue in pending:
        action = chain.action(found.phrase)
        others = [action] if end == "o*" else chain.objects[:1] or [action]
        for known in mentions:
            for other in others:
                pair = (known, other) if end == "s" else (other, known)
                yield from link(chain, pair[0], relation, pair[1], cue, WAITED, "pending")


def entering(chain: Chain, found: Frame) -> list[Mention]:
    """“缴纳A，记入B”: what is entered into B is A, not who pays it."""
    verb = chain.words.get(found.verbs[-1])
    known = chain.grammar.relation("content") in chain.grammar.verbs[verb]
    return chain.objects if known and verb.endswith("入") and found.subject is None and chain.subjects else []
