"""Noun phrases of an English parse (Universal Dependencies) as mentions with cleaned labels."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from spacy.tokens import Token

from ....graph.model import Mention
from .attachments import BETTER, EMPTY, INSIDE, LIGHT, LIGHT_VERBS, MEASURES_OF, NAMING, WHO_OR_WHERE, takes
from .heads import heads, one_body
from .labels import clean, label_of
from .nouns import BODY, GROUP, PLACE
from .plain import acts_at
from .trees import case_of, conjuncts, is_nominal

# Nouns that make a preposition of two others, and these.
HALVES = frozenset(
    "accordance conformity line conjunction lieu term event case respect regard relation response behalf light view "
    "favour favor pursuance virtue basis addition spite connection keeping".split()
)
LINKS = frozenset({"of", "to", "with", "for"})


def _keeps(child: Token, head: Token) -> bool:
    """Whether a dependent of a noun belongs to its name."""
    if child.dep_ in INSIDE:
        return not (child.dep_ == "nmod:poss" and child.pos_ == "PRON") and not _trails(child, head)
    if child.dep_ == "appos":
        return child.i == head.i + 1 and child.pos_ in ("PROPN", "NOUN")
    if child.dep_ == "nummod":
        return head.pos_ == "PROPN" or head.lemma_.lower() in PLACE or not _is_quantity(child)
    if child.dep_ in ("nmod", "nmod:of", "obl") and child.i > head.i:
        case = case_of(child)
        return (
            (case in NAMING and not (case in ("to", "toward", "towards") and child.lemma_.lower() in GROUP | BODY))
            or (takes(head, case) and not (case == "for" and child.lemma_.lower() in WHO_OR_WHERE))
            or (case in ("for", "on") and _titled(head) and _titled(child))
        )
    if child.dep_ == "acl" and child.i > head.i and child.tag_ == "VBG":
        return case_of(child) == "of" or (case_of(child) == "for" and takes(head, "for"))
    if child.dep_ in ("punct", "case"):
        return child.lower_ == "per" or child.text in ("-", "–", "/", "&", "'s", "’s", "'", "’")
    return child.dep_ == "advmod" and child.i == head.i - 1 and head.pos_ == "ADJ"


def _titled(noun: Token) -> bool:
    """A capital inside a sentence: "the National Mission for Clean Rivers" is one name."""
    return noun.i > 0 and noun.pos_ == "PROPN" and noun.text[0].isupper() and not noun.text.isupper()


def _is_quantity(number: Token) -> bool:
    return number.like_num or any(c.like_num for c in number.children)


def name_tokens(head: Token, among: list[Token] | None = None) -> list[Token]:
    """The tokens that name the concept headed by `head`, in order."""
    kept = [head]
    for child in head.children:
        if _keeps(child, head) and (among is None or child not in among) and not _of_later(child, head):
            kept += [t for t in _whole(child) if among is None or not any(a == t or a in t.ancestors for a in among)]
    for name in one_body(head):
        kept += list(name.subtree)
    if head.dep_ == "conj" and is_nominal(head):
        kept += [t for child in _lent(head) if among is None or child not in among for t in _whole(child)]
    if head.dep_ != "conj":
        pair = heads(head)
        for second in conjuncts(head)[1:] if len(pair) == 1 else []:
            kept += [t for t in second.children if t.dep_ in ("cc", "punct") and t.i < second.i] + name_tokens(second)
    return _joined(sorted(set(kept), key=lambda t: t.i))


def _joined(kept: list[Token]) -> list[Token]:
    """With the "and" or comma that alone stands between two words of the name, wherever the parser hung it."""
    joints = [
        a.nbor()
        for a, b in pairwise(kept)
        if b.i - a.i == 2 and (a.nbor().dep_ == "cc" or (a.nbor().text == "," and a.pos_ == b.pos_))
    ]
    return sorted([*kept, *joints], key=lambda t: t.i)


def _of_later(child: Token, head: Token) -> bool:
    """ "cost savings, and transition to cloud services": what follows a later member, but for "of", is that member's
    alone."""
    later = [c for c in head.children if c.dep_ == "conj" and c.i < child.i]
    case = case_of(child)
    if child.i < head.i or not later or not case:
        return False
    return case != "of" or (
        any(c.dep_ == "compound" for c in head.children) and not any(c.dep_ in INSIDE for c in later[-1].children)
    )


def _lent(member: Token) -> list[Token]:
    """Phrases that the parser gave to the first member of a coordination though they stand behind this last one."""
    first = member.head
    while first.dep_ == "conj":
        first = first.head
    later = [
        c for c in first.children if c.i > member.i and c.dep_ in ("nmod", "acl") and _keeps(c, member) and case_of(c)
    ]
    return [c for c in later if not any(t.dep_ == "conj" and member.i < t.i < c.i for t in first.subtree)]


def _whole(child: Token) -> list[Token]:
    """A modifier with what belongs to it: everything but relative clauses, appositions and scope phrases."""
    kept = [child]
    for part in child.children:
        if part.dep_ in ("acl:relcl", "appos", "parataxis", "dep", "advcl"):
            continue
        if child.pos_ in ("NOUN", "PROPN") and _trails(part, child):
            continue
        if part.dep_ in ("nmod", "obl") and not _keeps(part, child) and child.pos_ in ("NOUN", "PROPN"):
            continue
        kept += _whole(part)
    return kept


def _trails(part: Token, noun: Token) -> bool:
    """A clause or phrase without a verb of its own behind a noun says more of it than its name does: "(the risks of)
    products sold abroad", "plans consistent with the law"."""
    if part.i < noun.i or case_of(part) not in ("", "to"):
        return False
    bare = not any(c.i > part.i for c in part.children)
    return not bare and (part.dep_ == "acl" or (part.dep_ == "amod" and part.pos_ in ("ADJ", "ADV")))


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
    if _half_preposition(head) or not tokens or not any(c.isalnum() for t in tokens for c in t.text):
        return None
    label = label_of(tokens)
    if label.lower() in EMPTY or (head.pos_ == "PRON" and len(tokens) == 1):
        return None
    return Mention(tokens[0].idx, tokens[-1].idx + len(tokens[-1]), label, kind) if label else None


def _half_preposition(head: Token) -> bool:
    """ "in accordance with", "on the basis of": a noun that only helps a preposition names nothing."""
    return head.lemma_.lower() in HALVES and bool(case_of(head)) and any(case_of(c) in LINKS for c in head.children)


def named_act(head: Token, act: str) -> Mention:
    """The document that one word stands for, with the capitals before it ("Framework Convention on Climate Change")."""
    before = [t for t in name_tokens(head) if t.i < head.i and t.text[0].isupper()]
    start = before[0].idx if before else head.idx
    return Mention(start, head.idx + len(head), f"{label_of(before)} {act}".strip(), "Document")


def mentions(token: Token, kind: str = "Concept") -> Iterator[tuple[Token, Mention]]:
    """Every coordinated concept of the phrase headed by `token`, with its head."""
    for head in [head for top in _tops(token) for head in heads(top)]:
        inner = unwrap(head)
        for part in heads(inner) if inner is not head else [inner]:
            acts = acts_at(part.doc, part.idx)
            if acts:
                yield from ((part, named_act(part, act)) for act in acts)
                continue
            found = mention(part, kind)
            if found is not None:
                yield part, found


def _tops(token: Token) -> list[Token]:
    """ "the promotion of trade and the arts": past the light noun, and what is coordinated with it all the same."""
    outer, later = unwrap(token), heads(token)[1:]
    return [outer, *map(unwrap, later)] if outer is not token and later and outer.i < later[0].i else [outer]
