"""Clauses of an English parse: who acts, what the clause's measure is called, in which modality and polarity."""

from __future__ import annotations

from spacy.tokens import Token

from ....graph.model import Mention
from .phrases import LIGHT_VERBS, case_of, conjuncts, label_of, mention, mentions, name_tokens

SUBJECT = frozenset({"nsubj", "csubj", "nsubj:outer"})
WE = frozenset({"we", "us", "i", "one", "you"})
RELATIVE = frozenset({"which", "that", "who", "whom", "whose"})
STEPS = frozenset(
    "first second third fourth fifth sixth seventh one step task priority aim goal key focus measure point next other".split()
)
VERBAL = frozenset({"VERB", "AUX"})
LONGEST_MEASURE = 14


def is_clause(token: Token) -> bool:
    """Whether the token heads a clause: a verb, or a noun or adjective with a subject or copula of its own."""
    return token.pos_ in VERBAL or any(c.dep_ in SUBJECT or c.dep_ in ("cop", "nsubj:pass") for c in token.children)


def is_passive(verb: Token) -> bool:
    """Whether the clause is passive, or a participle after its noun ("rules issued by X")."""
    if any(c.dep_ in ("aux:pass", "nsubj:pass", "auxpass", "nsubjpass") for c in verb.children):
        return True
    if verb.tag_ == "VBN" and verb.dep_ in ("acl", "advcl", "amod"):
        return not any(c.dep_ in ("aux", "obj") for c in verb.children)
    return verb.dep_ == "conj" and verb.tag_ == "VBN" and not _has_subject(verb) and is_passive(verb.head)


def _has_subject(verb: Token) -> bool:
    return any(c.dep_ in SUBJECT or c.dep_ == "nsubj:pass" for c in verb.children)


def passive_object(verb: Token) -> Token | None:
    """The noun that a passive clause acts on."""
    for child in verb.children:
        if child.dep_ in ("nsubj:pass", "nsubjpass"):
            return antecedent(child, verb)
    if verb.dep_ in ("acl", "acl:relcl", "amod"):
        return verb.head
    if verb.dep_ == "conj" and is_passive(verb.head):
        return passive_object(verb.head)
    return None


def antecedent(token: Token, verb: Token) -> Token:
    """What a relative pronoun stands for; any other word itself."""
    if token.lower_ in RELATIVE:
        clause = verb
        while clause.dep_ == "conj":
            clause = clause.head
        if clause.dep_ in ("acl:relcl", "acl"):
            return clause.head
    return token


def subject_head(clause: Token) -> Token | None:
    """The word that names the clause's subject, carried over coordination, participles and infinitives; None: nobody named."""
    seen: set[int] = set()
    while clause.i not in seen:
        seen.add(clause.i)
        for child in clause.children:
            if child.dep_ in SUBJECT:
                whole = _main_subject(child, clause)
                return whole if whole is not None else antecedent(child, clause)
        if is_passive(clause):
            return _agent(clause)
        governor = clause.head
        if clause.dep_ == "acl:relcl" or (clause.dep_ == "acl" and clause.tag_ == "VBG" and not case_of(clause)):
            return governor
        if clause.dep_ == "xcomp" and is_passive(governor):
            return passive_object(governor)
        if clause.dep_ == "xcomp":
            controlled = [c for c in governor.children if c.dep_ in ("obj", "iobj")]
            if controlled and controlled[0].i < clause.i:
                return controlled[0]
        if clause.dep_ in ("ROOT", "parataxis", "csubj", "list") or (clause.dep_ == "ccomp" and clause.tag_ == "VB"):
            return None
        clause = governor
        while not is_clause(clause) and clause.dep_ != "ROOT":
            if clause.dep_ in SUBJECT:
                return None
            clause = clause.head
    return None


def _main_subject(pronoun: Token, clause: Token) -> Token | None:
    """ "X expands Y, which helps Z": the comma makes "which" speak of what X does, not of the last noun."""
    while clause.dep_ == "conj":
        clause = clause.head
    comma = pronoun.i > 0 and pronoun.nbor(-1).text == ","
    if pronoun.lower_ != "which" or not comma or clause.dep_ != "acl:relcl" or clause.head.pos_ == "PROPN":
        return None
    main = clause.head
    while main.dep_ != "ROOT" and not (is_clause(main) and main.pos_ in VERBAL):
        if main.dep_ in SUBJECT or main.dep_ == "nsubj:pass":
            return None
        main = main.head
    return subject_head(main) if main.pos_ in VERBAL else None


def _agent(verb: Token) -> Token | None:
    for child in verb.children:
        if child.dep_ == "obl:agent" or (child.dep_ in ("obl", "nmod") and case_of(child) == "by" and child.tag_ != "VBG"):
            return child
    return None


def measure(clause: Token) -> Mention:
    """The action itself as a node of class Measure: the verb with its object."""
    kept = [clause]
    acted = passive_object(clause) if is_passive(clause) else None
    if acted is not None:
        kept += name_tokens(acted)
    for child in clause.children:
        if child.dep_ in ("compound:prt", "cop"):
            kept.append(child)
        elif child.dep_ in ("obj", "xcomp", "ccomp") and (child.pos_ in ("NOUN", "PROPN") or child.dep_ == "xcomp"):
            kept += [t for head in conjuncts(child) for t in name_tokens(head)]
    if len(kept) == 1:
        kept += [t for c in clause.children if c.dep_ in ("obl", "ccomp") and c.i > clause.i for t in (*c.lefts, *name_tokens(c))]
    tokens = sorted(set(kept), key=lambda t: t.i)[:LONGEST_MEASURE]
    first, last = tokens[0], tokens[-1]
    return Mention(first.idx, last.idx + len(last), label_of(tokens), "Measure")


def subjects(clause: Token) -> list[Mention]:
    """The mentions that stand for the clause's subject: named concepts, or its own Measure; none where a pronoun hides them."""
    head = subject_head(clause)
    if head is None or head.lower_ in WE or _enumerates(head, clause):
        return [measure(clause)]
    if head.pos_ == "PRON" and head.dep_ != "nmod":
        return [] if head.lower_ not in ("it",) or any(c.dep_ == "expl" for c in head.head.children) else []
    return ends(head)


def _enumerates(head: Token, clause: Token) -> bool:
    """ "The first step is to", "one is to", "our aim is to": the clause itself is the measure."""
    equated = head.dep_ == "nsubj:outer" or any(c.dep_ == "cop" for c in (*clause.children, *clause.head.children))
    return equated and head.lemma_.lower() in STEPS and not any(c.dep_ == "nmod" for c in head.children)


def ends(token: Token) -> list[Mention]:
    """What a word that fills a slot names: concepts of a noun phrase, or the measure of a gerund or infinitive."""
    if token.pos_ in VERBAL and not any(c.dep_ in ("det", "amod") for c in token.children):
        inner = [c for c in token.children if c.dep_ == "obj"]
        if inner and token.lemma_ in LIGHT_VERBS:
            return [m for _, m in mentions(inner[0])]
        return [measure(verb) for verb in conjuncts(token) if verb.pos_ in VERBAL]
    if token.pos_ == "PRON" and token.dep_ != "conj":
        return []
    return [m for _, m in mentions(token)] or [m for m in [mention(token)] if m is not None]
