"""The subject of a clause: the noun phrase up to its modal, its verb or a prepositional phrase."""

from __future__ import annotations

from .clauses import Frame
from .cues import Grammar
from .lexicon import ACTION_NOUNS, ADVERBS, CAUSATIVES, NOMINAL_VERBS, PREPOSITIONS, RELATIONAL_NOUNS
from .modality import modal_end
from .verbs import AGENTS, STRONG_MODALS, candidates
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


def begins_subject(words: Words, grammar: Grammar, position: int, verb: int, end: int) -> bool:
    """Whether the verb at `position` begins a noun that a modal follows (“建设用地要…”, “推进改革应当…”)."""
    text = words.text[position:verb]
    if text in PREPOSITIONS or (text in CAUSATIVES and text not in NOMINAL_VERBS):
        return False
    for modal in sorted(words.borders):
        if verb < modal < end and words.depth[modal] <= words.depth[position]:
            stop, _ = modal_end(words, grammar, modal, end)
            if stop > modal and words.text[modal:stop] in STRONG_MODALS and words.text[modal - 1] not in "的、和与及或":
                return "的" not in words.text[modal:end] or text in NOMINAL_VERBS
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
        if inside and (word in SURE or "的" not in words.text[position:end]):
            return position
    return 0
