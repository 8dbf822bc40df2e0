"""What "it" and "they" stand for, where only the subject of the clause or sentence before can be meant."""

from __future__ import annotations

from spacy.tokens import Doc, Token

from .clauses import is_clause, is_passive
from .nouns import BODY, DOCUMENT, GROUP
from .phrases import mention
from .trees import conjuncts, is_nominal

MANY, ONE = frozenset({"they"}), frozenset({"it"})
SUBJECT = frozenset({"nsubj", "nsubj:pass"})
ACTORS = BODY | DOCUMENT | GROUP
KEY = "theme"


def meant(pronoun: Token) -> Token | None:
    """The subject of the clause before, in the same sentence, that agrees in number; None where it is not certain."""
    if pronoun.lower_ not in MANY | ONE or pronoun.dep_ not in SUBJECT:
        return None
    clause = pronoun.head
    before = [c for c in clause.children if c.dep_ == "advcl" and c.i < pronoun.i]
    if clause.dep_ in ("conj", "parataxis", "advcl") and clause.head.i < pronoun.i:
        before.append(clause.head)
    found = [c for other in before for c in other.children if c.dep_ in SUBJECT and c.i < pronoun.i]
    if not found:
        return None
    nearest = max(found, key=lambda t: t.i)
    if nearest.pos_ == "PRON":
        return meant(nearest)
    owned = any(c.dep_ == "nmod:poss" and c.pos_ != "PRON" for c in nearest.children)
    return nearest if is_nominal(nearest) and not owned and _many(nearest) == (pronoun.lower_ in MANY) else None


def _many(noun: Token) -> bool:
    return noun.tag_ in ("NNS", "NNPS") or len(conjuncts(noun)) > 1


def remember(doc: Doc, before: Doc) -> None:
    """Leave with a sentence what the sentence before is about."""
    noun = theme(before)
    label = mention(noun) if noun is not None else None
    if noun is not None and label is not None:
        doc.user_data[KEY] = _many(noun), label.label


def theme(doc: Doc) -> Token | None:
    """The noun that is the subject of a sentence's main clause and alone in it can be meant by a pronoun that opens the
    next: no other actor of its number stands there."""
    root = next((t for t in doc if t.dep_ == "ROOT"), None)
    found = [c for c in root.children if c.dep_ in SUBJECT] if root is not None and is_clause(root) else []
    if not found or not is_nominal(found[0]) or len(conjuncts(found[0])) > 1:
        return None
    inside = set(found[0].subtree)
    rivals = [t for t in doc if t not in inside and _acts(t) and _many(t) == _many(found[0])]
    return found[0] if not rivals else None


def _acts(noun: Token) -> bool:
    return is_nominal(noun) and (noun.lemma_.lower() in ACTORS or noun.pos_ == "PROPN") and noun.dep_ != "compound"


def opens(pronoun: Token) -> bool:
    """Whether a pronoun is the subject with which a sentence's main clause opens, and no mere "it" ("it is assumed
    that")."""
    clause = pronoun.head
    fronted = any(t.pos_ in ("NOUN", "PROPN") for t in pronoun.doc[: pronoun.i])
    bare = [t for t in clause.subtree if t.tag_ == "VB" and t.i > clause.i] if is_passive(clause) else []
    empty = any(c.dep_ in ("ccomp", "csubj") for c in clause.children) or bare
    return pronoun.dep_ in SUBJECT and clause.dep_ == "ROOT" and clause.pos_ == "VERB" and not fronted and not empty


def followed(pronoun: Token) -> str:
    """The label of the sentence before that an opening pronoun stands for; empty where it stands for none."""
    many, label = pronoun.doc.user_data.get(KEY, (False, ""))
    fits = pronoun.lower_ in (MANY if many else ONE)
    return label if fits and opens(pronoun) else ""
