"""Noun phrases of an English parse (Universal Dependencies) as mentions with cleaned labels."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Token

from ....graph.model import Mention
from .nouns import GROUP, PLACE
from .plain import acts_at

# Prepositions whose phrase is part of the name: "integration into society", "access to services".
NAMING = frozenset({"of", "between", "into", "to", "against", "with", "over", "towards", "toward", "among"})
# Nouns that take "in" as an argument: "investment in railways" is one concept.
TAKES_IN = frozenset(
    "investment increase reduction decrease decline improvement progress participation role change difference interest "
    "confidence trust rise fall growth drop share disparity inequality involvement".split()
)
TAKES_FOR = frozenset(
    "support demand need responsibility policy mechanism plan scheme programme program fund subsidy system requirement rule "
    "standard strategy framework insurance allowance application procedure basis compensation deadline criterion guideline "
    "condition service assistance protection preparation account budget target objective".split()
)
TAKES_ON = frozenset(
    "policy law regulation opinion information data report restriction tax limit agreement decision plan convention "
    "ban directive statistic research restriction control dependence reliance impact effect guidance".split()
)
# Words that say that something is done, not what: "the promotion of X" names X.
LIGHT = frozenset(
    "promotion construction implementation achievement realization realisation advancement acceleration process "
    "facilitation attainment fulfilment fulfillment carrying execution".split()
)
LIGHT_VERBS = frozenset(
    "promote achieve realize realise advance accelerate implement build construct carry do make conduct pursue undertake "
    "drive foster".split()
)
MEASURES_OF = frozenset("number amount quantity variety range series set majority lot total group percent % batch".split())
WHO_OR_WHERE = GROUP | PLACE
SHARED_HEADS = frozenset(
    "system mechanism policy service network model level plan programme program scheme framework infrastructure facility "
    "institution strategy standard capacity function structure pattern management market platform fund right condition "
    "environment project area sector agency body department work task process measure requirement cost rate resource".split()
)
INSIDE = frozenset({"compound", "amod", "nmod:poss", "flat", "goeswith", "nmod:desc", "nmod:unmarked", "fixed", "compound:prt"})
NOMINAL = frozenset({"NOUN", "PROPN", "NUM", "SYM", "X", "ADJ", "PRON"})


def case_of(token: Token) -> str:
    """The preposition (or subordinating mark) that introduces `token`, lower-cased lemmas joined; empty if none."""
    words = [c for c in token.children if c.dep_ in ("case", "mark") and c.i < token.i]
    parts = [w for c in words for w in (c, *[f for f in c.children if f.dep_ == "fixed"])]
    return " ".join(w.lower_ for w in sorted(parts, key=lambda w: w.i))


def conjuncts(head: Token) -> list[Token]:
    """`head` and what is coordinated with it, in order."""
    found = [head]
    for child in head.children:
        if child.dep_ == "conj" and child.i > head.i:
            found += conjuncts(child)
    return found


def is_nominal(token: Token) -> bool:
    """Whether the token heads a noun phrase."""
    return token.pos_ in ("NOUN", "PROPN", "SYM") or (token.pos_ in ("NUM", "ADJ", "X") and any(
        c.dep_ in ("det", "amod", "compound") for c in token.children
    ))


def heads(token: Token) -> list[Token]:
    """The coordinated heads of a noun phrase, one a concept; a short pair before "of" stays one."""
    found = [t for t in conjuncts(token) if t is token or is_nominal(t) or t.tag_ == "VBG"]
    if len(found) == 2 and (_fixed_pair(found) or _shares_head(found)):
        return [token]
    return found


def _fixed_pair(pair: list[Token]) -> bool:
    """"system and mechanism of X": two bare nouns that share what follows."""
    first, second = pair
    return second.i - first.i == 2 and any(
        c.dep_ == "nmod" and case_of(c) == "of" and c.i > second.i for c in (*first.children, *second.children)
    )


def _shares_head(pair: list[Token]) -> bool:
    """ "prevention and control system", read as two nouns, is one system: the first lends a modifier to the second's head."""
    first, second = pair
    joined = [c for c in second.children if c.dep_ in ("cc", "punct") and c.i < second.i]
    return (
        second.lemma_.lower() in SHARED_HEADS
        and second.i - first.i in (2, 3)
        and [c.lower_ for c in joined] == ["and"]
        and first.lemma_.lower() not in SHARED_HEADS
        and first.tag_ in ("NN", "VBG", "NNP")
        and not any(c.dep_ == "det" for c in second.children)
    )


def _keeps(child: Token, head: Token) -> bool:
    """Whether a dependent of a noun belongs to its name."""
    if child.dep_ in INSIDE:
        return not (child.dep_ == "nmod:poss" and child.pos_ == "PRON")
    if child.dep_ == "nummod":
        return head.pos_ == "PROPN" or not _is_quantity(child)
    if child.dep_ in ("nmod", "nmod:of", "obl") and child.i > head.i:
        case = case_of(child)
        return (
            case in NAMING
            or (case == "in" and head.lemma_ in TAKES_IN)
            or (case == "for" and head.lemma_ in TAKES_FOR and child.lemma_.lower() not in WHO_OR_WHERE)
            or (case in ("on", "from") and head.lemma_ in TAKES_ON)
        )
    if child.dep_ == "acl" and child.i > head.i and child.tag_ == "VBG":
        return case_of(child) == "of" or (case_of(child) == "for" and head.lemma_ in TAKES_FOR)
    if child.dep_ in ("punct", "case"):
        return child.text in ("-", "–", "/", "&", "'s", "’s", "'", "’")
    return child.dep_ == "advmod" and child.i == head.i - 1 and head.pos_ == "ADJ"


def _is_quantity(number: Token) -> bool:
    return number.like_num or any(c.like_num for c in number.children)


def name_tokens(head: Token, among: list[Token] | None = None) -> list[Token]:
    """The tokens that name the concept headed by `head`, in order."""
    kept = [head]
    for child in head.children:
        if _keeps(child, head) and (among is None or child not in among):
            kept += _whole(child)
    if head.dep_ != "conj":
        pair = heads(head)
        if len(pair) == 1 and len(conjuncts(head)) == 2:
            second = conjuncts(head)[1]
            kept += [t for t in second.children if t.dep_ == "cc"] + name_tokens(second)
    return sorted(set(kept), key=lambda t: t.i)


def _whole(child: Token) -> list[Token]:
    """A modifier with what belongs to it: everything but relative clauses, appositions and scope phrases."""
    kept = [child]
    for part in child.children:
        if part.dep_ in ("acl:relcl", "appos", "parataxis", "dep", "advcl"):
            continue
        if part.dep_ in ("nmod", "obl") and not _keeps(part, child) and child.pos_ in ("NOUN", "PROPN"):
            continue
        if part.dep_ == "punct" and part.text in "()[]\"“”‘’":
            continue
        kept += _whole(part)
    return kept


def clean(tokens: list[Token]) -> list[Token]:
    """Without articles, quotes and dangling punctuation or function words at the edges."""
    def idle(token: Token) -> bool:
        return token.dep_ in ("det", "case", "mark", "cc", "punct", "det:predet") or token.is_space or (
            token.is_punct and token.text not in ("%",)
        )

    while tokens and (idle(tokens[0]) or tokens[0].lower_ in ("its", "their", "our", "his", "her", "such")):
        tokens = tokens[1:]
    while tokens and idle(tokens[-1]) and not tokens[-1].is_alpha:
        tokens = tokens[:-1]
    return tokens


def label_of(tokens: list[Token]) -> str:
    """The words as written, gaps closed with one blank."""
    words = ""
    for place, token in enumerate(tokens):
        gap = place and (token.i != tokens[place - 1].i + 1 or tokens[place - 1].whitespace_)
        words += (" " if gap else "") + token.text
    return words.replace('"', "").replace("“", "").replace("”", "").strip(" ,;:.")


def unwrap(head: Token) -> Token:
    """Past light nouns and quantities: "the construction of X" and "a number of X" give X."""
    while (head.lemma_.lower() in LIGHT and head.tag_ == "NN") or head.lemma_.lower() in MEASURES_OF:
        inner = [c for c in head.children if c.dep_ in ("nmod", "acl", "obl") and case_of(c) == "of" and c.i > head.i]
        if not inner:
            break
        head = inner[0]
        if head.tag_ == "VBG":
            objects = [c for c in head.children if c.dep_ == "obj"]
            if not objects or head.lemma_ not in LIGHT_VERBS:
                break
            head = objects[0]
    return head


def mention(head: Token, kind: str = "Concept", among: list[Token] | None = None) -> Mention | None:
    """The mention that `head` names, or None where nothing is left of it."""
    tokens = clean(name_tokens(head, among))
    if not tokens or not any(t.is_alpha or t.like_num for t in tokens):
        return None
    label = label_of(tokens)
    return Mention(tokens[0].idx, tokens[-1].idx + len(tokens[-1]), label, kind) if label else None


def mentions(token: Token, kind: str = "Concept") -> Iterator[tuple[Token, Mention]]:
    """Every coordinated concept of the phrase headed by `token`, with its head."""
    outer = unwrap(token)
    for head in heads(outer):
        inner = unwrap(head)
        for part in heads(inner) if inner is not head else [inner]:
            acts = acts_at(part.doc, part.idx)
            if acts:
                yield from ((part, Mention(part.idx, part.idx + len(part), act, "Document")) for act in acts)
                continue
            found = mention(part, kind)
            if found is not None:
                yield part, found
