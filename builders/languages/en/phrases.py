"""Noun phrases of an English parse (Universal Dependencies) as mentions with cleaned labels."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Token

from ....graph.model import Mention
from .nouns import BODY, GROUP, PLACE
from .plain import acts_at

# Prepositions whose phrase is part of the name: "integration into society", "access to services".
NAMING = frozenset({"of", "between", "into", "to", "against", "with", "over", "towards", "toward", "among"})
# Nouns that take "in" as an argument: "investment in railways" is one concept.
TAKES_IN = frozenset(
    "investment increase reduction decrease decline improvement progress participation role change difference interest "
    "achievement success shortcoming inefficiency confidence trust rise fall growth drop share disparity inequality involvement".split()
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
TAKES_TO = frozenset("transition transfer shift access contribution barrier obstacle threat commitment response".split())
# Words that say that something is done, not what: "the promotion of X" names X.
LIGHT = frozenset(
    "promotion construction implementation achievement realization realisation advancement acceleration process "
    "facilitation attainment fulfilment fulfillment carrying execution".split()
)
LIGHT_VERBS = frozenset(
    "promote achieve realize realise advance accelerate implement build construct carry do make conduct pursue undertake "
    "drive foster".split()
)
# "improvements in X" names X.
BETTER = frozenset({"improvement", "advance"})
MEASURES_OF = frozenset("number amount quantity variety range series set majority lot total group percent % batch".split())
EMPTY = frozenset({"etc", "so on", "so forth", "others", "other", "following", "each other", "one another"})
WHO_OR_WHERE = GROUP | PLACE | BODY
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
    part = [t for member in conjuncts(token) for t in _one_body(member)]
    found = [t for t in conjuncts(token) if t is token or ((is_nominal(t) or t.tag_ == "VBG") and t not in part)]
    if len(found) == 2 and (_fixed_pair(found) or _shares_head(found)):
        return [token]
    if len(found) > 2 and _bare_list(found):
        return [token]
    return found


def _bare_list(members: list[Token]) -> bool:
    """ "road, rail and port infrastructure": bare singular nouns before a last one with a modifier of its own share its head."""
    last = members[-1]
    shared = last.tag_ == "NNS" or last.lemma_.lower() in SHARED_HEADS
    own = any(c.dep_ == "compound" and c.i == last.i - 1 for c in last.children)
    bare = all(
        m.tag_ == "NN" and not any(c.dep_ not in ("conj", "cc", "punct", "case") and c.i < m.i for c in m.children) for m in members[:-1]
    )
    return shared and own and bare


def _fixed_pair(pair: list[Token]) -> bool:
    """"system and mechanism of X": two bare nouns that share what follows."""
    first, second = pair
    people = first.lemma_.lower() in WHO_OR_WHERE or second.lemma_.lower() in WHO_OR_WHERE
    return second.i - first.i == 2 and not people and any(
        c.dep_ == "nmod" and case_of(c) == "of" and c.i > second.i for c in (*first.children, *second.children)
    )


def _shares_head(pair: list[Token]) -> bool:
    """ "prevention and control system", read as two nouns, is one system: the first lends a modifier to the second's head."""
    first, second = pair
    joined = [c for c in second.children if c.dep_ in ("cc", "punct") and c.i < second.i]
    if "-" in first.text and second.i - first.i <= 3 and any(c.dep_ in ("amod", "compound") for c in second.children):
        return first.tag_ != "NNS"
    if any(c.dep_ == "det" for c in second.children):
        return False
    if second.lemma_.lower() in BODY and first.pos_ == "PROPN" and first.text[0].isupper() and second.text[0].isupper():
        return True
    return (
        second.lemma_.lower() in SHARED_HEADS
        and second.i - first.i in (2, 3)
        and [c.lower_ for c in joined] == ["and"]
        and first.lemma_.lower() not in SHARED_HEADS
        and first.tag_ in ("NN", "VBG", "NNP")
        and not any(c.dep_ == "det" for c in second.children)
        and (not any(c.dep_ in ("amod", "compound") for c in first.children) or _alike(first, second))
    )


def _alike(first: Token, second: Token) -> bool:
    """ "data consolidation and optimization requirements": the second's modifier is formed as the first is."""
    inner = second.nbor(-1)
    return inner.dep_ == "compound" and inner.text[-4:] == first.text[-4:]


def takes(noun: Token, case: str) -> bool:
    """Whether the noun takes a phrase with that preposition as part of its name."""
    lemma = noun.lemma_.lower()
    nouns = {"in": TAKES_IN, "for": TAKES_FOR, "on": TAKES_ON, "from": TAKES_ON, "to": TAKES_TO}.get(case)
    return nouns is not None and lemma in nouns


def _keeps(child: Token, head: Token) -> bool:
    """Whether a dependent of a noun belongs to its name."""
    if child.dep_ in INSIDE:
        return not (child.dep_ == "nmod:poss" and child.pos_ == "PRON")
    if child.dep_ == "appos":
        return child.i == head.i + 1 and child.pos_ in ("PROPN", "NOUN")
    if child.dep_ == "nummod":
        return head.pos_ == "PROPN" or not _is_quantity(child)
    if child.dep_ in ("nmod", "nmod:of", "obl") and child.i > head.i:
        case = case_of(child)
        return (
            (case in NAMING and not (case in ("to", "toward", "towards") and child.lemma_.lower() in GROUP))
            or (takes(head, case) and not (case == "for" and child.lemma_.lower() in WHO_OR_WHERE))
            or (case == "with" and head.lemma_.lower() in PLACE)
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
        if _keeps(child, head) and (among is None or child not in among) and not _of_later(child, head):
            kept += [t for t in _whole(child) if among is None or not any(a == t or a in t.ancestors for a in among)]
    for name in _one_body(head):
        kept += [t for t in name.subtree]
    if head.dep_ == "conj" and is_nominal(head):
        kept += [t for child in _lent(head) if among is None or child not in among for t in _whole(child)]
    if head.dep_ != "conj":
        pair = heads(head)
        for second in conjuncts(head)[1:] if len(pair) == 1 else []:
            kept += [t for t in second.children if t.dep_ in ("cc", "punct") and t.i < second.i] + name_tokens(second)
    return sorted(set(kept), key=lambda t: t.i)


def _of_later(child: Token, head: Token) -> bool:
    """ "cost savings, and transition to cloud services": what follows a later member, but for "of", is that member's alone."""
    later = [c for c in head.children if c.dep_ == "conj" and c.i < child.i]
    case = case_of(child)
    if child.i < head.i or not later or not case:
        return False
    return case != "of" or (any(c.dep_ == "compound" for c in head.children) and not any(c.dep_ in INSIDE for c in later[-1].children))


def _lent(member: Token) -> list[Token]:
    """Phrases that the parser gave to the first member of a coordination though they stand behind this last one."""
    first = member.head
    while first.dep_ == "conj":
        first = first.head
    later = [c for c in first.children if c.i > member.i and c.dep_ in ("nmod", "acl") and _keeps(c, member) and case_of(c)]
    return [c for c in later if not any(t.dep_ == "conj" and member.i < t.i < c.i for t in first.subtree)]


def _one_body(head: Token) -> list[Token]:
    """ "Office of Management and Budget", "Department of Housing and Urban Development": capitals that no article parts."""
    if head.lemma_.lower() not in BODY or not head.text[0].isupper():
        return []
    names = [c for c in head.children if c.dep_ == "conj" and c.text[0].isupper() and c.lemma_.lower() not in BODY]
    return [c for c in names if not any(d.dep_ in ("det", "punct") for d in c.children) and any(d.dep_ == "cc" for d in c.children)]


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
    while (head.lemma_.lower() in LIGHT and head.tag_ == "NN") or head.lemma_.lower() in MEASURES_OF | BETTER:
        link = "in" if head.lemma_.lower() in BETTER else "of"
        inner = [c for c in head.children if c.dep_ in ("nmod", "acl", "obl") and case_of(c) == link and c.i > head.i]
        if any(c.dep_ == "compound" and c.i == head.i - 1 and "-" not in c.text for c in head.children):
            break
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
    if label.lower() in EMPTY:
        return None
    return Mention(tokens[0].idx, tokens[-1].idx + len(tokens[-1]), label, kind) if label else None


def named_act(head: Token, act: str) -> Mention:
    """The document that one word stands for, with the capitals before it ("Framework Convention on Climate Change")."""
    before = [t for t in name_tokens(head) if t.i < head.i and t.text[0].isupper()]
    start = before[0].idx if before else head.idx
    return Mention(start, head.idx + len(head), f"{label_of(before)} {act}".strip(), "Document")


def mentions(token: Token, kind: str = "Concept") -> Iterator[tuple[Token, Mention]]:
    """Every coordinated concept of the phrase headed by `token`, with its head."""
    outer = unwrap(token)
    for head in heads(outer):
        inner = unwrap(head)
        for part in heads(inner) if inner is not head else [inner]:
            acts = acts_at(part.doc, part.idx)
            if acts:
                yield from ((part, named_act(part, act)) for act in acts)
                continue
            found = mention(part, kind)
            if found is not None:
                yield part, found
