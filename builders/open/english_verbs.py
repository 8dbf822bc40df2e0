"""The verb group of an English clause, and the nouns that it governs."""

from __future__ import annotations

from spacy.tokens import Token

from .english_phrases import NEGATIONS, preposition
from .english_subjects import antecedent, is_predicate
from .tree import conjuncts, kids, ordered
from .triple import Words

NOMINAL = frozenset("NOUN PROPN PRON NUM SYM X DET ADJ".split())
GAPS = frozenset({"which", "that", "whom"})
AUXILIARY = ("aux", "aux:pass")
PARTICLES = frozenset("up down over out off back away".split())
NO_CLAUSE = frozenset("amod compound aux aux:pass cop case flat".split())
CLAUSE = frozenset("ROOT conj ccomp advcl parataxis".split())


def is_clause(token: Token) -> bool:
    """Whether the token heads a clause: a verb that is no adjective, or a word with a copula, auxiliary or object."""
    if kids(token, "cop", "nsubj:pass", *AUXILIARY) or (token.dep_ in CLAUSE and kids(token, "obj")):
        return True
    return token.pos_ in ("VERB", "AUX") and token.dep_ not in NO_CLAUSE


def is_nominal(clause: Token) -> bool:
    """Whether a copula says it: "is a city"; a participle that the tree gives a copula is a passive."""
    passive = clause.pos_ == "VERB" and clause.tag_ == "VBN"
    return bool(kids(clause, "cop")) and not (passive or _is_said(clause))


def _is_said(clause: Token) -> bool:
    """Whether the copula's complement is a clause: "the reason is that prices fell"."""
    return bool(kids(clause, "nsubj:outer")) and clause.pos_ in ("VERB", "AUX")


def group(clause: Token) -> Words:
    """The words of the predicate: auxiliaries, negation, copula or verb with its particle; no other adverbs."""
    labels = AUXILIARY if _is_said(clause) else ("cop", *AUXILIARY)
    words = kids(clause, "compound:prt", *labels)
    words += [word for word in kids(clause, "advmod") if word.lower_ in NEGATIONS]
    words += [word for word in kids(clause, "advmod") if word.lower_ in PARTICLES and word.i == clause.i + 1]
    return _shared(clause) + ordered(words if is_nominal(clause) else [*words, clause])


def _shared(clause: Token) -> Words:
    """The auxiliary that a second participle shares with the first: "was cut and [was] washed"."""
    first = clause.head
    second = clause.dep_ == "conj" and clause.tag_ == first.tag_ == "VBN"
    return kids(first, *AUXILIARY) if second and not kids(clause, "nsubj", "nsubj:pass", *AUXILIARY) else []


def objects(clause: Token) -> Words:
    """The nouns that the verb governs without a preposition, or the copula's complement, one for each coordinated."""
    if is_nominal(clause):
        found = [clause]
    elif kids(clause, "expl"):
        found = kids(clause, "nsubj", "nsubj:pass")
    else:
        found = [child for child in kids(clause, "obj", "iobj") if child.lower_ not in GAPS] + _gap(clause)
        found += [child for child in kids(clause, "xcomp") if is_complement(child)]
    return [item for thing in found for item in conjuncts(thing) if item is thing or not is_predicate(item)]


def _gap(clause: Token) -> Words:
    """The noun that a relative clause leaves out as its object: "the methods (that) they used"."""
    noun = antecedent(clause)
    if clause.dep_ != "acl:relcl" or noun is None or kids(clause, "nsubj:pass"):
        return []
    named = any(child.lower_ not in GAPS | {"who"} for child in kids(clause, "nsubj"))
    filled = any(child.lower_ not in GAPS for child in kids(clause, "obj", "ccomp", "xcomp"))
    adverbial = any(child.lower_ in ("where", "when", "why") for child in kids(clause, "advmod", "mark"))
    stranded = any(child.lower_ in GAPS | {"whose"} for child in kids(clause, "obl"))
    return [noun] if named and not (filled or adverbial or stranded) else []


def is_complement(word: Token) -> bool:
    """Whether an open complement is a noun or adjective: "became [a judge]"."""
    return word.pos_ in NOMINAL and not kids(word, "cop") and not preposition(word)
