"""Who or what a clause speaks of, carried over coordination, participles, relative clauses and infinitives."""

from __future__ import annotations

from spacy.tokens import Token

from .clauses import SUBJECT, VERBAL, antecedent, is_clause, is_passive, passive_object
from .nouns import AIM_NOUNS, DOCUMENT
from .plain import acts_at
from .trees import case_of

# Nouns whose infinitive says what their holder does or may do.
HELD = frozenset(
    "right ability opportunity power duty obligation effort commitment option need requirement willingness "
    "capacity attempt chance freedom responsibility authority way time permission intention desire decision step "
    "consent courage potential".split()
)
# Verbs whose object is but the other half of the predicate: "take steps to", "give priority to".
SLIGHT = frozenset("make take give have accord hold attach play bear keep get do put".split())
# Verbs whose object is there to do what an infinitive says: "launch a scheme to", "require firms to".
EQUIPS = frozenset(
    "use employ utilise utilize apply launch introduce establish issue create develop devise deploy found design "
    "organise organize publish require allow enable permit ask direct urge encourage help instruct authorise "
    "authorize oblige assist invite appoint enact formulate need commission support".split()
)
# Participles that say how somebody is minded, not what is done to him: "committed to doing X".
STATES = frozenset(
    "commit committed dedicate devote determine prepare engage involve bind concern aim oblige task".split()
)
# What somebody takes or employs in order to do something.
STEPS = frozenset("measure step action effort means".split())
# What is said of a step without saying what it is.
PRAISE = frozenset(
    "necessary effective appropriate suitable adequate concrete practical active vigorous strong timely prompt proper "
    "reasonable further additional various relevant corresponding following forceful resolute decisive urgent possible "
    "immediate positive joint all other such feasible comprehensive sufficient substantive".split()
)
# After these a participle speaks of what was issued: "issued the Plan, setting targets".
ISSUES = frozenset("issue publish promulgate release adopt enact unveil launch introduce deliver".split())


def subject_head(clause: Token) -> Token | None:
    """The word that names the clause's subject, carried over coordination, participles and infinitives; None:
    nobody named."""
    seen: set[int] = set()
    below = clause
    while clause.i not in seen:
        seen.add(clause.i)
        for child in clause.children:
            if child.dep_ in SUBJECT:
                whole = _main_subject(child, clause)
                return whole if whole is not None else antecedent(child, clause)
        if is_passive(clause):
            return _agent(clause) or _course(clause) or _bearer(clause, below)
        found = _controller(clause)
        if found is not None:
            return found
        if clause.dep_ in ("ROOT", "parataxis", "csubj", "list") or (clause.dep_ == "ccomp" and clause.tag_ == "VB"):
            return None
        below, clause = clause, clause.head
        while not is_clause(clause) and clause.dep_ != "ROOT":
            if clause.dep_ in SUBJECT:
                return None
            clause = clause.head
    return None


def _controller(clause: Token) -> Token | None:
    """The word in the governing clause or phrase that does what a participle, infinitive or relative clause says."""
    governor, case = clause.head, case_of(clause)
    if clause.dep_ == "acl:relcl" or (clause.dep_ == "acl" and clause.tag_ == "VBG" and not case):
        return governor
    if clause.dep_ in ("acl", "xcomp") and case == "to" and _acts(governor):
        return None if governor.dep_ == "obj" and _bare_step(governor) else governor
    if clause.dep_ == "xcomp" and is_passive(governor):
        return passive_object(governor)
    if clause.dep_ == "advcl" and clause.tag_ == "VBG" and governor.lemma_ in ISSUES and not case:
        issued = next((c for c in governor.children if c.dep_ == "obj" and c.i < clause.i), None)
        if issued is not None:
            return issued
    if clause.dep_ == "xcomp" or (clause.dep_ == "advcl" and case == "to"):
        controlled = [c for c in governor.children if c.dep_ in ("obj", "iobj")]
        holds = governor.lemma_ in EQUIPS or (clause.dep_ == "xcomp" and governor.lemma_ not in SLIGHT)
        if controlled and controlled[0].i < clause.i and holds and not _bare_step(controlled[0]):
            return controlled[0]
    return None


def _bare_step(noun: Token) -> bool:
    """ "employ measures to": a step that nothing describes names nobody; who takes it acts."""
    return noun.lemma_.lower() in STEPS and all(
        c.dep_ in ("det", "acl") or c.i > noun.i or c.lemma_.lower() in PRAISE for c in noun.children
    )


def _bearer(passive: Token, below: Token) -> Token | None:
    """ "X is founded in 2010 and gives Y", "X is committed to doing Y", "X is designed so as to do Y": what the passive
    speaks of does what hangs on it."""
    active = below.dep_ == "conj" and below.tag_ != "VBG" and not is_passive(below)
    bound = (
        below.i != passive.i
        and below.dep_ == "advcl"
        and passive.lemma_ in STATES | (EQUIPS if case_of(below).endswith("to") else frozenset())
    )
    return passive_object(passive) if active or bound else None


def _acts(noun: Token) -> bool:
    """Whether a noun before an infinitive is what acts ("measures to cut costs"), not what somebody has or is
    ("right to vote")."""
    if (
        noun.lemma_.lower() in HELD | AIM_NOUNS
        or is_clause(noun)
        or noun.pos_ not in ("NOUN", "PROPN")
        or noun.tag_ == "VBG"
    ):
        return False
    return noun.dep_ not in ("obj", "obl") or (noun.dep_ == "obj" and noun.head.lemma_ not in SLIGHT)


def _main_subject(pronoun: Token, clause: Token) -> Token | None:
    """ "X expands Y, which helps Z": the comma makes "which" speak of what X does, not of the last noun."""
    while clause.dep_ == "conj":
        clause = clause.head
    comma = pronoun.i > 0 and pronoun.nbor(-1).text == ","
    if pronoun.lower_ != "which" or not comma or clause.dep_ not in ("acl:relcl", "parataxis", "advcl", "ccomp"):
        return None
    if clause.dep_ == "acl:relcl" and (clause.head.pos_ == "PROPN" or acts_at(clause.doc, clause.head.idx)):
        return None
    main = clause.head
    while main.dep_ != "ROOT" and not (is_clause(main) and main.pos_ in VERBAL):
        if main.dep_ in SUBJECT or main.dep_ == "nsubj:pass":
            return None
        main = main.head
    return subject_head(main) if main.pos_ in VERBAL else None


def _agent(verb: Token) -> Token | None:
    for child in verb.children:
        if child.dep_ == "obl:agent" or (
            child.dep_ in ("obl", "nmod") and case_of(child) == "by" and child.tag_ != "VBG"
        ):
            return child
        if (
            child.dep_ in ("obl", "nmod")
            and case_of(child) in ("in", "under", "by")
            and child.lemma_.lower() in DOCUMENT
            and any(c.lower_ == "this" for c in child.children)
        ):
            return child
    return None


def _course(verb: Token) -> Token | None:
    """ "In the process of X, Y is achieved": X is what brings Y about."""
    for child in verb.children:
        if child.dep_ == "obl" and child.lemma_.lower() in ("process", "course") and case_of(child) == "in":
            return next((c for c in child.children if c.dep_ in ("acl", "nmod") and case_of(c) == "of"), None)
    return None
