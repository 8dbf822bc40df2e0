"""The objects of a clause: what the verbs act on, by which relation, and what the object itself says."""

from __future__ import annotations

from collections.abc import Iterator

from ....graph.model import Finding, Mention
from .clauses import Frame
from .coordination import SAYS_NOTHING, Nouns, nouns
from .frames import frame
from .joints import JOINTS
from .lexicon import ACTION_NOUNS, CAUSATIVES
from .nouns import last_de
from .patterns import joined, neighbours
from .phrases import embedded
from .quantities import QUANTITY, without_quantities
from .relatives import without_relative
from .state import Chain, link
from .words import Span

VERB, KIND = 0.85, 0.6

LONGEST_DEED = 12
URGES = ("引导", "推动", "促进", "鼓励", "支持", "推进", "鼓励支持", "鼓励引导", "帮助", "带动")
SHORT_CLAUSE = 14
"""A clause up to this length names itself with its subject (“引导居民节水”)."""
COMPARES = ("低于", "高于", "超过", "少于", "多于", "大于", "小于", "早于", "晚于")


def relation_of(chain: Chain, found: Frame, subject: Mention, object_: Mention) -> tuple[str, Span]:
    """The relation that the verbs state, the last verb first, and its cue; nothing where none can be a measure's."""
    words, grammar = chain.words, chain.grammar
    if subject.kind == "Measure" and words.get(found.verbs[-1]).startswith("是"):
        return "", (0, 0)  # of what it is said, the clause does not tell
    for (start, tail), relation in grammar.tailed.items():
        if words.get(found.verbs[-1]) == start and words.get(found.object).endswith(tail):
            return relation, found.verbs[-1]
    towards = _towards(chain, found)
    for cue in reversed([*found.verbs, towards[1]] if towards else found.verbs):
        relation = grammar.choose(_of_kind(chain, cue, subject), subject.kind, object_.kind)
        if subject.kind != "Measure" or grammar.fits(relation, subject.kind, "Concept"):
            return relation, cue
    return "", (0, 0)


def _of_kind(chain: Chain, cue: Span, subject: Mention) -> tuple[str, ...]:
    """The relations of the verb; what a group gets (办理, 申请) a body does."""
    relations = chain.grammar.verbs[chain.words.get(cue)]
    done = tuple(r for r in relations if r != chain.grammar.relation("access"))
    return done if done and subject.kind == "Body" else relations


def objects(chain: Chain, found: Frame) -> Iterator[tuple[Mention, float]]:
    """The objects of the clause with the confidence of their cut."""
    words = chain.words
    span = without_relative(chain, _bare(chain, found, without_quantities(words, found.object)))
    towards = _towards(chain, found)
    if towards:
        for object_ in chain.mentions(towards[0]):
            yield object_, VERB - 0.1
        return
    if joined(chain, span):
        whole = chain.mention(span)
        if whole:
            yield whole, VERB
        return
    if words.get(found.verbs[-1]) in CAUSATIVES:
        inner = embedded(words, span, frozenset(chain.grammar.verbs))
        if inner:
            short = span[1] - span[0] <= SHORT_CLAUSE and words.get(found.verbs[-1]) in URGES
            phrase = chain.mention(span if short else inner[1])
            if phrase:
                yield phrase, VERB - 0.1
            return
    for object_ in chain.mentions(span):
        if not QUANTITY.fullmatch(object_.label):
            yield object_, VERB


def _bare(chain: Chain, found: Frame, span: Span) -> Span:
    """What one has a right to, without adverb and 向… before it (“有权依法向法院起诉”)."""
    if chain.words.get(found.verbs[-1]) not in chain.grammar.modalities:
        return span
    inner = frame(chain.words, chain.grammar, span)
    start = inner.verbs[0][0] if inner.verbs else inner.predicate
    return (start, span[1]) if not inner.subject and span[0] < start <= span[1] - 2 else span


def _towards(chain: Chain, found: Frame) -> tuple[Span, Span] | None:
    """“加强对A的B”, where B is an action that the ontology knows: A and B."""
    words = chain.words
    parts = words.inside(found.object)
    if len(parts) < 3 or words.get(parts[0]) not in ("对", "对于"):
        return None
    de = last_de(words, found.object)
    tail = [part for part in parts[1:] if part[0] > de] if de > 0 else parts[-1:]
    joint = next((i for i, part in enumerate(tail) if i and words.get(part) in JOINTS), len(tail))
    deed = tail[joint - 1] if tail else None
    if deed is None or words.get(deed) not in chain.grammar.verbs or found.object[1] - deed[0] > LONGEST_DEED:
        return None
    deeds = {*chain.grammar.verbs, *ACTION_NOUNS}
    manner = (words.pos(a) in ("ADJ", "ADV") or words.text[a:b] in deeds for a, b in tail[: max(0, joint - 1)])
    bare = de > 0 and all(manner)
    return words.trim((parts[0][1], de if bare else deed[0]), " 、的"), deed


def examples(chain: Chain, span: Span) -> Iterator[Finding]:
    """“A、B等C”: A and B are kinds of C."""
    kinds = nouns(chain.words, span)
    relation = chain.grammar.relation("kind")
    yield from _fields(chain, kinds)
    head = chain.mention(kinds.wide or kinds.members[0]) if kinds.examples else None
    for example in kinds.examples:
        member = chain.mention(example)
        if member and head:
            yield from link(chain, member, relation, head, example, KIND, "kind")


def others(chain: Chain, members: list[Mention]) -> Iterator[Finding]:
    """“A、B和其他C”: A and B are kinds of C."""
    last = members[-1] if members else None
    open_ = last and last.label.startswith(("其他", "其它")) and last.label[2:4] not in SAYS_NOTHING
    wide = chain.mention((last.start + 2, last.end)) if last and open_ else None
    for member in members[:-1]:
        if wide and len(members) > 2:
            yield from link(
                chain, member, chain.grammar.relation("kind"), wide, (member.start, member.end), KIND, "kind"
            )


def _fields(chain: Chain, kinds: Nouns) -> Iterator[Finding]:
    """“在A、B等领域” and “A、B等群体” inside an object."""
    for thing in filter(None, map(chain.mention, kinds.members[:1])):
        for field in filter(None, map(chain.mention, kinds.fields)):
            name = "group" if field.kind == "Group" else "place"
            yield from link(chain, thing, chain.grammar.relation(name), field, (field.start, field.end), KIND, name)


def pairs(chain: Chain, found: Frame) -> Iterator[Finding]:
    """“推动A和B融合”: a pattern with two neighbouring slots inside the object."""
    parts = [found.object] if joined(chain, found.object) else nouns(chain.words, found.object).members
    for part in parts:
        together = joined(chain, part)
        if together:
            yield from neighbours(chain, *together)
