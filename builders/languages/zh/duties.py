"""What a clause forbids, permits or lays down without a verb that the ontology knows."""

from __future__ import annotations

from collections.abc import Iterator

from ....graph.model import Finding, Mention
from .clauses import Frame
from .frames import frame
from .modality import TERM
from .objects import COMPARES
from .state import Chain, link
from .subjects import names
from .topics import conditioned
from .words import Span

BAN, ACCESS, DUTY = 0.85, 0.6, 0.45
LIGHT = ("予以", "加以", "给予", "进行", "不", "积极", "符合", "具备", "属于", "是", "为")
LEADING = ("按照", "根据", "依据", "依照", "按", "在", "除", "除了", "结合", "围绕", "遵照", "凭", "通过", "从", "自")


def banned(chain: Chain, found: Frame) -> Iterator[Finding]:
    """“S不得V O”: what is forbidden is O, or V where the ontology does not know it."""
    words, ban = chain.words, found.ban or (0, 0)
    relation = chain.grammar.verbs[words.get(ban)][0]
    phrase = (found.predicate if found.verbs else ban[1], found.span[1])
    action = chain.action((ban[0], found.span[1]))
    if words.word(ban[1]) in ("将", "把"):
        things = [chain.action((ban[1], found.span[1]))]
    elif words.text.startswith(COMPARES, ban[1]):
        things = chain.mentions(found.subject) if found.subject else chain.objects[:1]
    else:
        things = chain.mentions(found.object) if found.verbs else _forbidden(chain, phrase)
    for object_ in things:
        yield from link(chain, action, relation, object_, ban, BAN, "ban")
    yield from conditioned(chain, action)


def _forbidden(chain: Chain, phrase: Span) -> list[Mention]:
    """What is not to be done, as one thing, without 以… or 因… before it."""
    inner = frame(chain.words, chain.grammar, phrase)
    start = inner.predicate if inner.adjuncts and phrase[1] - inner.predicate > 1 else phrase[0]
    found = chain.mention((start, phrase[1]))
    return [found] if found else []


def _binds(text: str) -> bool:
    """Whether a clause lays down a duty as rules do, and does not only exhort (要…)."""
    return any(modal in text for modal in ("应当", "必须", "应", "须"))


def only_leads(chain: Chain, found: Frame) -> bool:
    """Whether the clause is nothing but a prepositional phrase that leads to the next one (“按照方案，”)."""
    follows = chain.words.text[found.span[1] : found.span[1] + 1] in ("，", ",")
    last = found.adjuncts[-1] if found.adjuncts else None
    return bool(follows and last and last[0] in LEADING and last[1][1] >= found.span[1])


def phrase_of(found: Frame) -> Span:
    """The verb phrase; where a prepositional phrase reaches to the clause's end, from that on."""
    start = found.predicate
    if found.span[1] - start < 2:
        first = found.adjuncts[0] if found.adjuncts else None
        start = max(found.span[0], first[1][0] - len(first[0])) if first else found.span[0]
    return start, found.span[1]


def left_of(chain: Chain, span: Span) -> list[Mention]:
    """What “A由B V” is about: A, or the noun phrase that the clause before was (“A，由B V”)."""
    span = chain.words.trim(span)
    if span[1] - span[0] > 1:
        return [m for m in chain.mentions(span) if names(chain.words, span) and m.kind != "Group"]
    return chain.theme


def entitled(chain: Chain, found: Frame, phrase: Span, things: list[Mention]) -> Iterator[Finding]:
    """“G可以V O” grants V O to G; “B应当V O” and “O由B V” (`things`: O) make B answer for V O."""
    action = chain.action(phrase)
    groups = [m for m in chain.subjects if m.kind == "Group"]
    name, conf = ("access", ACCESS) if found.modality == "permission" else ("responsibility", DUTY)
    actors = groups if name == "access" else chain.subjects if found.modality == "obligation" else []
    text = chain.words.get(found.span)
    if TERM.fullmatch(chain.words.text, *phrase):
        return
    if name == "responsibility" and (
        (chain.words.get(phrase).startswith(LIGHT) and not things) or not text.count("由") + _binds(text)
    ):
        actors = []
    for actor in actors:
        for object_ in things or [action]:
            yield from link(chain, actor, chain.grammar.relation(name), object_, phrase, conf, name)
    yield from conditioned(chain, action)
