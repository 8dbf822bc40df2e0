"""ClearNLP-style trees, as spaCy's own English pipelines give them, brought to Universal Dependencies.

Prepositions move under their noun, "be" under its predicate, conjunctions under what follows them; the rest is renamed.
The mapping is that of the two schemes' guidelines; nothing is learnt.
"""

from __future__ import annotations

from spacy.language import Language
from spacy.tokens import Doc, Token

NAME = "policykg_clear_to_universal"
# A parser that knows these labels writes the older scheme.
SIGNS = frozenset({"pobj", "dobj", "nsubjpass"})
RENAMED = {
    "dobj": "obj", "dative": "iobj", "nsubjpass": "nsubj:pass", "csubjpass": "csubj:pass", "auxpass": "aux:pass",
    "relcl": "acl:relcl", "poss": "nmod:poss", "prt": "compound:prt", "neg": "advmod", "npadvmod": "obl:unmarked",
    "predet": "det:predet", "nmod": "compound", "attr": "xcomp", "acomp": "xcomp", "oprd": "xcomp",
    "quantmod": "advmod", "preconj": "cc:preconj", "intj": "discourse", "meta": "dep", "complm": "mark",
}  # fmt: skip
PREDICATES = frozenset({"attr", "acomp"})
NOMINAL = frozenset({"NOUN", "PROPN", "PRON", "NUM"})


def needs_conversion(labels: tuple[str, ...]) -> bool:
    """Whether a parser with these labels writes the older scheme."""
    return bool(SIGNS & set(labels))


@Language.component(NAME)
def to_universal(doc: Doc) -> Doc:
    """The same words with heads and labels of Universal Dependencies, in place."""
    heads = [token.head.i for token in doc]
    deps = [RENAMED.get(token.dep_, token.dep_) for token in doc]
    for token in doc:
        _lower_preposition(token, heads, deps)
    for token in doc:
        _lower_copula(token, heads, deps)
        _move_conjunction(token, heads)
    for token in doc:
        token.head = doc[heads[token.i]]
        token.dep_ = "ROOT" if heads[token.i] == token.i else deps[token.i]
    return doc


def _lower_preposition(token: Token, heads: list[int], deps: list[str]) -> None:
    """ "invest in [schools]": the noun hangs on the verb, the preposition on the noun."""
    if token.dep_ not in ("prep", "agent", "dative"):
        return
    inner = next((c for c in token.children if c.dep_ in ("pobj", "pcomp")), None)
    if inner is None:
        deps[token.i] = "advmod"
        return
    clause, above = inner.dep_ == "pcomp", _above(token, heads)
    noun = above.pos_ in NOMINAL
    deps[inner.i] = ("acl" if noun else "advcl") if clause else ("nmod" if noun else "obl")
    if token.dep_ == "agent" and not clause:
        deps[inner.i] = "obl:agent"
    heads[inner.i], heads[token.i], deps[token.i] = above.i, inner.i, "mark" if clause else "case"
    for child in token.children:
        if child.i != inner.i and child.dep_ not in ("pobj", "pcomp"):
            heads[child.i] = inner.i


def _above(token: Token, heads: list[int]) -> Token:
    """What a preposition hangs on; of stacked prepositions ("out of X") what the outer one hangs on."""
    above = token.head
    while above.dep_ == "prep" and heads[above.i] != above.i:
        above = above.head
    return above


def _lower_copula(token: Token, heads: list[int], deps: list[str]) -> None:
    """ "X is [a part]": the predicate leads, the verb is its copula."""
    if token.dep_ not in PREDICATES or token.head.lemma_ != "be":
        return
    verb = token.head.i
    heads[token.i], deps[token.i] = (token.i if heads[verb] == verb else heads[verb]), deps[verb]
    heads[verb], deps[verb] = token.i, "cop"
    for other in range(len(heads)):
        if heads[other] == verb and other != token.i:
            heads[other] = token.i


def _move_conjunction(token: Token, heads: list[int]) -> None:
    """ "A and [B]": the conjunction and the comma belong to what follows."""
    if token.dep_ == "cc":
        following = [c.i for c in token.head.children if c.dep_ == "conj" and c.i > token.i]
        if following:
            heads[token.i] = following[0]
