"""Whether the members of a coordination share the head of the last one."""

from __future__ import annotations

from .lexicon import ACTION_NOUNS, LIGHT_HEADS, RELATIONAL_NOUNS
from .nouns import kind_of
from .words import Span, Words

OFFICES = ("局", "委", "厅", "部", "委员会", "办公室", "管理中心", "部门", "总局", "协会")


def tail(words: Words, span: Span) -> str:
    """The last word of `span`, of a long one its action or head noun."""
    inside = words.inside(words.trim(span))
    word = words.get(inside[-1]) if inside else ""
    return word[-2:] if len(word) > 3 and (word[-2:] in ACTION_NOUNS or word[-2:] in RELATIONAL_NOUNS) else word


def _of_bodies(words: Words, members: list[Span]) -> bool:
    """Whether all but the last name bodies and the last goes on from one to what is theirs (“党中央、国务院部署”)."""
    last = words.inside(words.trim(members[-1]))
    if any(kind_of(words.get(words.trim(m))) != "Body" for m in members[:-1]) or len(last) < 2:
        return False
    return kind_of(words.get((last[0][0], last[-2][1]))) == "Body" and kind_of(words.get(last[-1])) == "Concept"


def _one_body(words: Words, members: list[Span]) -> bool:
    """Whether the members are the name of one body (“住房和城乡建设局”)."""
    named = words.get(words.trim(members[-1])).endswith(OFFICES)
    return named and len(members) == 2 and kind_of(words.get(words.trim(members[0]))) == "Concept"


def shared_head(words: Words, members: list[Span]) -> bool:
    """Whether the last member's end is the head of all members (“使用和监管机制”)."""
    first, last = (tail(words, m) for m in (members[0], members[-1]))
    kinds = {kind_of(words.get(words.trim(m))) for m in (members[0], members[-1])}
    if len(kinds) == 1 and kinds != {"Concept"}:
        return False
    if all(words.get(words.trim(m)).startswith("各") for m in members):
        return False
    if _of_bodies(words, members) or _one_body(words, members):
        return True
    if last in LIGHT_HEADS and first not in LIGHT_HEADS:
        inner = words.inside(members[-1])[:-1]
        last = words.get(inner[-1]) if inner else last
        if last not in RELATIONAL_NOUNS:
            return False
    if (
        len(words.inside(members[0])) > 1
        and all(words.get(m) in ACTION_NOUNS for m in members[1:])
        and len(members) > 2
    ):
        return True
    if first[-1:] == last[-1:]:
        return False
    if last in RELATIONAL_NOUNS:
        return first not in RELATIONAL_NOUNS and words.get(members[-1]) != last
    if last in ACTION_NOUNS:
        return first not in ACTION_NOUNS and (first not in RELATIONAL_NOUNS or len(words.inside(members[0])) == 1)
    lengths = [len(words.get(m)) for m in members]
    return max(lengths[:-1]) <= 2 and lengths[-1] == 4 and len(words.inside(members[-1])) == 2
