"""On what condition something holds: "if", "where", "as long as", "subject to", "with the approval of"."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Doc, Token

from ....graph.model import Finding, Mention
from ...context import Context
from .clauses import VERBAL
from .labels import label_of
from .measures import clause_of, ends, measure
from .stating import stating
from .trees import case_of, conjuncts, is_nominal

WORDS = frozenset({"if", "provided", "where", "unless", "once", "when"})
# Nouns of leave that somebody gives, and what stands before them.
LEAVE = frozenset("approval consent permission authorisation authorization licence license assent".split())
BEFORE_LEAVE = frozenset({"with", "without", "upon", "on", "after", "following", "subject to"})
TEMPORAL = frozenset({"when", "once", "where"})
LONGEST = 16


def conditions(doc: Doc, context: Context) -> Iterator[Finding]:
    """Findings of all conditions of a sentence."""
    for token in doc:
        if token.dep_ == "advcl" and token.head.pos_ in (*VERBAL, "ADV"):
            yield from _clause(token, context)
        elif token.dep_ in ("obl", "nmod") and is_nominal(token):
            yield from _phrase(token, context)


def _clause(token: Token, context: Context) -> Iterator[Finding]:
    """ "If A and B, do C": C holds only if A and only if B."""
    long_ = token.head if token.head.lower_ == "long" and case_of(token) == "as" else None
    cue = long_ or next(
        (c for c in token.children if c.lower_ in WORDS and c.dep_ in ("mark", "advmod") and c.i < token.i), None
    )
    held = clause_of(token.head)
    if cue is None or held.pos_ not in VERBAL or _time_or_need(token, cue):
        return
    if cue.lower_ in TEMPORAL and _told(held):
        return
    start = max(cue.i, next((c.i for c in token.children if c.dep_ == "mark"), cue.i))
    parts = [v for v in conjuncts(token) if v is token or (_own_subject(v) and not _own_mood(v))]
    for verb in parts:
        label = _words(verb, start, [p for p in parts if p is not verb and p.i > verb.i])
        if label is not None:
            yield from stating("condition", measure(held), label, cue, held, 0.55, context)


def _time_or_need(token: Token, cue: Token) -> bool:
    """ "When drafting the rules, ...", "where necessary": no condition that a text sets."""
    return (cue.lower_ == "when" and token.tag_ == "VBG") or (
        token.pos_ == "ADJ" and not _own_subject(token) and not any(c.dep_ in ("nsubj", "cop") for c in token.children)
    )


def _told(clause: Token) -> bool:
    """ "The fund was set up when prices fell": what happened, and no condition."""
    finite = clause.tag_ == "VBD" or any(c.tag_ == "VBD" for c in clause.children if c.dep_.startswith(("aux", "cop")))
    return finite and not any(c.tag_ == "MD" for c in clause.children)


def _words(verb: Token, start: int, later: list[Token]) -> Mention | None:
    skipped = {t.i for c in verb.children if c.dep_ == "nsubj" and c.pos_ == "PRON" for t in c.subtree}
    skipped |= {t.i for c in verb.children if c.dep_ == "conj" and (_own_mood(c) or c in later) for t in c.subtree}
    tokens = [t for t in verb.subtree if t.i > start and t.dep_ != "punct" and t.i not in skipped]
    while tokens and tokens[0].dep_ == "cc":
        tokens = tokens[1:]
    tokens = [t for t in tokens if t.i <= verb.i or t.dep_ != "cc" or t.head.i not in skipped][:LONGEST]
    while tokens and tokens[-1].dep_ in ("case", "det", "cc", "mark", "aux", "amod", "compound", "nmod:poss"):
        tokens = tokens[:-1]  # where the label is cut short, it ends with a word that can end it
    if not tokens:
        return None
    return Mention(tokens[0].idx, tokens[-1].idx + len(tokens[-1]), label_of(tokens), "Condition")


def _own_subject(verb: Token) -> bool:
    return verb.pos_ in VERBAL and any(c.dep_ in ("nsubj", "nsubj:pass", "expl") for c in verb.children)


def _own_mood(clause: Token) -> bool:
    """A coordinated verb with a modal of its own belongs to the main clause, not to the condition."""
    return any(c.dep_ == "aux" and c.tag_ == "MD" for c in clause.children)


def _phrase(token: Token, context: Context) -> Iterator[Finding]:
    """ "With the approval of the council", "without consent", "subject to sufficient funds"."""
    case = case_of(token)
    subject = token.head if case == "to" and token.head.lower_ == "subject" else None
    leave = case in BEFORE_LEAVE and token.lemma_.lower() in LEAVE
    clause = clause_of(subject.head if subject is not None else token.head)
    apart = subject is not None and (subject.i == 0 or subject.nbor(-1).text == ",")
    if not (leave or apart) or clause.pos_ not in VERBAL or clause is subject:
        return
    cue = subject or next(c for c in token.children if c.dep_ in ("case", "mark"))
    for held in ends(token):
        yield from stating("condition", measure(clause), held, cue, clause, 0.55, context)
