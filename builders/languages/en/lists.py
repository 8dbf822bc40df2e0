"""Constructions of membership: "B such as A", "A and other B", "B, including A", "A is a B"."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Doc, Token

from ....graph.model import Finding, Mention
from ...context import Context
from .phrases import mention, mentions, unwrap
from .trees import case_of, conjuncts, is_nominal

MEMBERS = frozenset({"such as", "like"})
CONTENTS = frozenset({"including", "include"})
OTHERS = frozenset({"other", "others"})
ARTICLES = frozenset({"a", "an"})


def lists(doc: Doc, context: Context, stating: frozenset[int] = frozenset()) -> Iterator[Finding]:
    """Findings of all membership constructions of a sentence; `stating` are the places of words that state a link
    by cue."""
    for token in doc:
        case = case_of(token)
        if (case in MEMBERS and is_nominal(token.head)) or (
            case == "as" and is_nominal(token.head) and any(c.lower_ == "such" for c in token.head.children)
        ):
            yield from _members(token, token.head, "kind", context)
        elif case in CONTENTS and is_nominal(token.head):
            yield from _members(token, token.head, "kind" if token.head.tag_ in ("NNS", "NNPS") else "content", context)
        elif token.dep_ == "conj" and any(c.lower_ in OTHERS for c in token.children):
            yield from _others(token, context)
        elif token.i not in stating and any(c.dep_ == "cop" for c in token.children):
            yield from _copula(token, context)


def _make(
    name: str, pairs: list[tuple[Mention, Mention]], cue: Token, sure: float, context: Context
) -> Iterator[Finding]:
    for member, whole in pairs:
        if member.label.lower() == whole.label.lower():
            continue
        for relation in context.ontology.claiming(name):
            yield Finding(
                member, relation.name, whole, (cue.idx, cue.idx + len(cue)), confidence=sure, extractor=f"en.{name}"
            )


def _members(first: Token, whole: Token, name: str, context: Context) -> Iterator[Finding]:
    cue = next(c for c in first.children if c.dep_ in ("case", "mark"))
    nearest = cue.nbor(-1) if cue.i else whole
    while nearest.is_punct and nearest.i:
        nearest = nearest.nbor(-1)
    if cue.lower_ in ("such", "like") and is_nominal(nearest):
        whole = nearest
    outer = mention(unwrap(whole), among=[first])
    if outer is not None:
        yield from _make(name, [(m, outer) for _, m in mentions(first)], cue, 0.7, context)


def _others(last: Token, context: Context) -> Iterator[Finding]:
    """ "railways, ports and other infrastructure"."""
    first = last
    while first.dep_ == "conj":
        first = first.head
    cue = next(c for c in last.children if c.lower_ in OTHERS)
    outer = mention(last)
    if outer is None:
        return
    whole = Mention(outer.start, outer.end, outer.label.removeprefix("other "), outer.kind)
    all_ = conjuncts(first)
    members = [m for t in all_ if t.i < last.i for m in [mention(t, among=[o for o in all_ if o.i > t.i])] if m]
    yield from _make("kind", [(m, whole) for m in members], cue, 0.7, context)


def _copula(predicate: Token, context: Context) -> Iterator[Finding]:
    """ "A is a B", where B is no cue noun."""
    article = any(c.dep_ == "det" and c.lower_ in ARTICLES for c in predicate.children)
    many = predicate.tag_ == "NNS" and not any(
        c.dep_ in ("det", "nummod", "nmod:poss", "case") for c in predicate.children
    )
    if not is_nominal(predicate) or not (article or many):
        return
    subject = next((c for c in predicate.children if c.dep_ == "nsubj"), None)
    cop = next(c for c in predicate.children if c.dep_ == "cop")
    outer = mention(predicate)
    if subject is not None and subject.pos_ != "PRON" and outer is not None:
        yield from _make("copula-kind", [(m, outer) for _, m in mentions(subject)], cop, 0.5, context)
