"""Clauses of an English parse: who acts, what the clause's measure is called, in which modality and polarity."""

from __future__ import annotations

from spacy.tokens import Token

from ....graph.model import Mention
from .nouns import DOCUMENT
from .plain import acts_at
from .phrases import LIGHT_VERBS, case_of, conjuncts, label_of, mention, mentions, name_tokens

SUBJECT = frozenset({"nsubj", "csubj", "nsubj:outer"})
WE = frozenset({"we", "us", "i", "one", "you"})
RELATIVE = frozenset({"which", "that", "who", "whom", "whose"})
ALL = frozenset({"all", "both", "each", "most", "some"})
STEPS = frozenset(
    "first second third fourth fifth sixth seventh one step task priority aim goal key focus measure point next other".split()
)
# Nouns whose infinitive says what their holder does or may do.
HELD = frozenset(
    "right ability opportunity power duty obligation effort commitment option need requirement willingness capacity attempt "
    "chance freedom responsibility authority way time permission intention desire decision step consent courage potential".split()
)
# Verbs whose object is but the other half of the predicate: "take steps to", "give priority to".
SLIGHT = frozenset("make take give have accord hold attach play bear keep get do put".split())
# Verbs whose object is there to do what an infinitive says: "launch a scheme to", "require firms to".
EQUIPS = frozenset(
    "use employ utilise utilize apply launch introduce establish issue create develop devise deploy found design organise "
    "organize publish require allow enable permit ask direct urge encourage help instruct authorise authorize oblige "
    "assist invite appoint enact".split()
)
# After these a participle speaks of what was issued: "issued the Plan, setting targets".
ISSUES = frozenset("issue publish promulgate release adopt enact unveil launch introduce deliver".split())
BIDS = frozenset("require ask direct urge oblige instruct authorise authorize request expect enable allow permit".split())
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


def shared_object(verb: Token) -> Token | None:
    """ "establish and maintain a register", "draft, adopt and publish rules": the object of the verb that follows at once."""
    last = verb
    for after in conjuncts(_first(verb)):
        if after.i <= verb.i:
            continue
        between = [t for t in verb.doc[last.i + 1 : after.i] if t.dep_ != "compound:prt"]
        if after.tag_ != verb.tag_ or any(t.pos_ in ("NOUN", "PROPN", "PRON", "VERB") for t in between):
            return None
        own = next((c for c in after.children if c.dep_ == "obj" and c.i > after.i), None)
        if own is not None:
            return own
        last = after
    return None


def antecedent(token: Token, verb: Token) -> Token:
    """What a relative pronoun stands for; any other word itself."""
    quantified = token.lower_ in ALL and any(c.lower_ in RELATIVE for c in token.children)
    if token.lower_ in RELATIVE or quantified:
        clause = verb
        while clause.dep_ == "conj":
            clause = clause.head
        if clause.dep_ in ("acl:relcl", "acl"):
            return _first(clause.head) if quantified else clause.head
    return token


def _first(member: Token) -> Token:
    """The head of the coordination that a word belongs to."""
    while member.dep_ == "conj":
        member = member.head
    return member


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
            return _agent(clause) or _course(clause)
        governor = clause.head
        if clause.dep_ == "acl:relcl" or (clause.dep_ == "acl" and clause.tag_ == "VBG" and not case_of(clause)):
            return governor
        if clause.dep_ == "acl" and case_of(clause) == "to" and _acts(governor):
            return governor
        if clause.dep_ == "xcomp" and is_passive(governor):
            return passive_object(governor)
        if clause.dep_ == "advcl" and clause.tag_ == "VBG" and governor.lemma_ in ISSUES and not case_of(clause):
            issued = next((c for c in governor.children if c.dep_ == "obj" and c.i < clause.i), None)
            if issued is not None:
                return issued
        if clause.dep_ == "xcomp" or (clause.dep_ == "advcl" and case_of(clause) == "to"):
            controlled = [c for c in governor.children if c.dep_ in ("obj", "iobj")]
            if controlled and controlled[0].i < clause.i and (clause.dep_ == "xcomp" or governor.lemma_ in EQUIPS):
                return controlled[0]
        if clause.dep_ in ("ROOT", "parataxis", "csubj", "list") or (clause.dep_ == "ccomp" and clause.tag_ == "VB"):
            return None
        clause = governor
        while not is_clause(clause) and clause.dep_ != "ROOT":
            if clause.dep_ in SUBJECT:
                return None
            clause = clause.head
    return None


def _acts(noun: Token) -> bool:
    """Whether a noun before an infinitive is what acts ("measures to cut costs"), not what somebody has or is ("right to vote")."""
    if noun.lemma_.lower() in HELD or is_clause(noun) or noun.pos_ not in ("NOUN", "PROPN"):
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
        if child.dep_ == "obl:agent" or (child.dep_ in ("obl", "nmod") and case_of(child) == "by" and child.tag_ != "VBG"):
            return child
        if child.dep_ in ("obl", "nmod") and case_of(child) in ("in", "under", "by") and child.lemma_.lower() in DOCUMENT and any(
            c.lower_ == "this" for c in child.children
        ):
            return child
    return None


def _course(verb: Token) -> Token | None:
    """ "In the process of X, Y is achieved": X is what brings Y about."""
    for child in verb.children:
        if child.dep_ == "obl" and child.lemma_.lower() in ("process", "course") and case_of(child) == "in":
            return next((c for c in child.children if c.dep_ in ("acl", "nmod") and case_of(c) == "of"), None)
    return None


def measure(clause: Token) -> Mention:
    """The action itself as a node of class Measure: the verb with its object."""
    kept = [clause]
    acted = passive_object(clause) if is_passive(clause) else None
    if acted is not None:
        kept += name_tokens(acted)
    for child in clause.children:
        if child.dep_ == "compound:prt" or (child.dep_ == "cop" and clause.pos_ != "VERB"):
            kept.append(child)
        elif child.dep_ in ("obj", "xcomp", "ccomp") and (child.pos_ in ("NOUN", "PROPN") or child.dep_ == "xcomp"):
            kept += [t for head in conjuncts(child) for t in name_tokens(head)]
    shared = shared_object(clause) if len(kept) == 1 else None
    if shared is not None:
        return Mention(clause.idx, clause.idx + len(clause), label_of([clause, *name_tokens(shared)]), "Measure")
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


def clause_of(token: Token) -> Token:
    """The verb of the clause that a word stands in."""
    while token.dep_ != "ROOT" and not (is_clause(token) and token.pos_ in VERBAL):
        token = token.head
    return token


def goals(clause: Token) -> list[Mention]:
    """What a clause brings about: its object, or the noun that a passive speaks of; else the action itself."""
    if is_passive(clause):
        acted = passive_object(clause)
        return [m for _, m in mentions(acted)] if acted is not None else []
    acted = next((c for c in clause.children if c.dep_ == "obj"), None)
    return [m for _, m in mentions(acted)] if acted is not None else [measure(clause)]
