"""The subject of a clause: the noun phrase up to its modal, its verb or a prepositional phrase."""

from __future__ import annotations

from .clauses import Frame
from .cues import Grammar
from .lexicon import ACTION_NOUNS, ADVERBS, CAUSATIVES, NOMINAL_VERBS, PREPOSITIONS, RELATIONAL_NOUNS, RELATIVE_VERBS
from .modality import modal_end
from .verbs import AGENTS, STRONG_MODALS, candidates, leads, predicate_end
from .words import Span, Words

SURE = ("通过", "将", "把", "由", "按照", "根据", "按", "依据", "凭", "依照")
INNER = frozenset(("通过", "对", "将", "把", "按照", "根据", "按", "依据", "凭", "向", "依照", "为", "由", "在"))
AGREED = frozenset(("协商", "共同", "会商", "研究"))
"""How several act as one."""
JOINING, NOMINAL = ("ADP", "CCONJ", "SCONJ"), frozenset(("NOUN", "PROPN", "PRON", "NUM", "X"))
"""Tags of what begins no subject, and of what a subject has at least one of."""


def read_subject(words: Words, grammar: Grammar, found: Frame, position: int) -> int:
    """Past the subject, up to the modal or verb behind it."""
    end = found.span[1]
    places = [c for c in candidates(words, grammar, position, end) if c - position >= 2]
    strong = [c for c in places if words.text.startswith(STRONG_MODALS, c) and modal_end(words, grammar, c, end)[0] > c]
    strong = [c for c in strong if not _in_relative(words, position, c, end)]
    close = (strong or places or [position])[0]
    inner = inner_preposition(words, position, close if close > position else end)
    close = inner or close
    span = without_adverbs(words, words.trim((position, close))) if close > position else (close, close)
    denied = any(words.get(part) in grammar.negations for part in words.inside((span[1], close)))
    found.negated = found.negated or denied
    if span[1] > span[0] and names(words, span):
        found.subject = span
    return close


def without_adverbs(words: Words, span: Span) -> Span:
    """A subject without the adverbs at its end; nothing where it is a manner of doing (“实时”, “综合施策”)."""
    parts = words.inside(span)
    while parts and (
        words.pos(parts[-1][0]) in ("ADV", "AUX") or words.dependencies.get(parts[-1][0]) in ("advmod", "aux", "mark")
    ):
        parts = parts[:-1]
    if not parts:
        return span[0], span[0]
    first, end = words.get(parts[0]), parts[-1][1]
    manner = first in ADVERBS and end - span[0] <= 4 and not words.get((span[0], end)).endswith(AGENTS)
    return (span[0], span[0] if manner or words.get((span[0], end)).endswith(("式地", "式")) else end)


def before_adverbs(words: Words, span: Span) -> Span:
    """What a preposition governs, without the adverbs before the verb (“对资金定期进行…”)."""
    parts = words.inside(span)
    while len(parts) > 1 and (words.get(parts[-1]) in ADVERBS or words.pos(parts[-1][0]) == "ADV"):
        parts = parts[:-1]
    return span[0], parts[-1][1] if parts else span[1]


def begins_subject(words: Words, grammar: Grammar, position: int, verb: int, end: int) -> bool:
    """Whether the verb at `position` begins a noun that a modal follows (“建设用地要…”, “推进改革应当…”)."""
    text = words.text[position:verb]
    if text in PREPOSITIONS or (text in CAUSATIVES and text not in NOMINAL_VERBS):
        return False
    for modal in sorted(words.borders):
        if verb < modal < end and words.depth[modal] <= words.depth[position]:
            stop, _ = modal_end(words, grammar, modal, end)
            if stop > modal and words.text[modal:stop] in STRONG_MODALS and words.text[modal - 1] not in "的、和与及或":
                plain = "的" not in words.text[modal:end] or text in NOMINAL_VERBS
                return plain or _is_bidden(words, verb, modal, stop)
    return _of_actor(words, grammar, (position, verb), end)


def _is_bidden(words: Words, verb: int, modal: int, stop: int) -> bool:
    """Whether the modal bids what stands before it, though a 的 follows (“设置A应当符合B的规定”)."""
    actor = "的" in words.text[verb:modal] and words.text[:modal].endswith(AGENTS)
    word = words.word(stop)
    opens = word != "由" and (word in PREPOSITIONS or word in RELATIVE_VERBS)
    return actor or (words.text[modal:stop] == "应当" and opens and words.text[stop + len(word)] != "的")


def _of_actor(words: Words, grammar: Grammar, verb: Span, end: int) -> bool:
    """Whether the verb only says which body or group acts (“负责A的机构组织B”): one follows that has its own verb."""
    marks = grammar.relation("responsibility"), grammar.relation("access")
    if words.get(verb) not in RELATIVE_VERBS and not set(marks) & set(grammar.verbs.get(words.get(verb), ())):
        return False
    for head in sorted(words.borders):
        actor = verb[1] < head < end and words.text[verb[1] : head].endswith(AGENTS)
        if actor and "的" in words.text[verb[1] : head] and words.text[head] not in "的、和与及或等":
            return bool(predicate_end(words, grammar, head, end)) or leads(words, grammar, head, end)
    return False


def names(words: Words, span: Span) -> bool:
    """Whether a subject ends like a noun."""
    parts = words.inside(span)
    tags = [words.pos(start) for start, _ in parts]
    if not parts or tags[0] in JOINING or not (NOMINAL.intersection(tags) or _acts(words, parts)):
        return False
    last = words.get(parts[-1])
    noun = last.endswith(AGENTS) or last in NOMINAL_VERBS or last in ACTION_NOUNS or last in RELATIONAL_NOUNS
    pos = words.pos(parts[-1][0])
    if pos == "VERB" and len(parts) > 1:
        return noun or (len(last) > 1 and last not in words.verbs)
    return noun or pos not in ("VERB", "ADV", "AUX", "ADP", "CCONJ") or len(last) > 3


def _acts(words: Words, parts: list[Span]) -> bool:
    """Whether words without a noun's tag name one who acts, or hold a subject by the tree."""
    subject = any(words.dependencies.get(start, "").startswith(("nsubj", "csubj")) for start, _ in parts)
    return subject or words.get(parts[-1]).endswith(AGENTS)


def _in_relative(words: Words, start: int, modal: int, end: int) -> bool:
    """Whether a modal belongs to a relative clause (“应当缴纳的费用由…承担”, “A是公民应当享有的权利”)."""
    if "的" in words.text[modal:end] and any(words.word(b) == "是" for b in words.borders if start < b < modal):
        return True
    by = next((b for b in sorted(words.borders) if modal < b < end and words.word(b) == "由"), 0)
    return by > 0 and "的" in words.text[modal:by]


def agent_end(words: Words, start: int, end: int) -> int:
    """Where the agent behind 由 ends: at a body or group that a verb or prepositional phrase follows; 0 if nowhere."""
    for position in sorted(words.borders):
        agent = start + 2 <= position < end and words.text[start:position].endswith(AGENTS)
        acts = words.pos(position) in ("VERB", "ADP", "ADV") or words.dependencies.get(position) == "advmod"
        if agent and acts and words.text[position] not in "的、和与及或":
            return position
    return 0


def inner_preposition(words: Words, start: int, end: int) -> int:
    """Where a prepositional phrase begins between a subject and its verb (“国家通过…支持…”), 0 if nowhere."""
    for position in sorted(words.borders):
        word = words.word(position)
        inside = start + 2 <= position < end and word in INNER and words.text[position - 1] not in "的、和与及或"
        if inside and (word in SURE or "的" not in words.text[position:end] or _towards(words, start, position, end)):
            return position
    return 0


def _towards(words: Words, start: int, position: int, end: int) -> bool:
    """Whether 对 behind a body or group says whom it acts on (“国家对…的组织给予…”), not what its act is about."""
    if words.word(position) != "对" or not words.text[start:position].endswith(AGENTS):
        return False
    last = words.inside((position, end))[-1:]
    deed = any(words.pos(a) == "VERB" or words.text[a:b] in {*words.verbs, *ACTION_NOUNS} for a, b in last)
    return not deed
