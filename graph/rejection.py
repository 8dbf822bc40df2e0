"""The link that a curator means: by its short id, or by subject, relation and object."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

import pyoxigraph

from ..errors import InputError
from . import selection
from .decisions import expand
from .explain import find
from .links import short_id
from .naming import named
from .said import having, said
from .store import Store
from .vocab import PKG, RDF, local

_TERMS = (PKG.claimSubject, PKG.claimRelation, PKG.claimObject)


def link_named(store: Store, link: Sequence[str]) -> tuple[str, tuple[str, str]]:
    """Subject, and relation (local name) with object; InputError where no link is named so, or several are."""
    if len(link) == 1:
        found = _by_id(store.inner, link[0].strip())
        missing = f'No link has the id "{link[0]}": `policykg explain KG CONCEPT` shows them.'
    elif len(link) == 3:
        found = _by_parts(store, *link)
        missing = f'No link says "{" ".join(link)}": `policykg explain KG "{link[0]}" "{link[2]}"` shows what there is.'
    else:
        raise InputError("A link is named by its id, or by subject, relation and object: give one word or three.")
    if not found:
        raise InputError(missing)
    if len(found) > 1:
        ids = ", ".join(sorted(map(short_id, found)))
        raise InputError(f'"{" ".join(link)}" names {len(found)} links, {ids}: give one id in full.')
    subject, relation, object_ = _parts(store.inner, found.pop())
    return subject, (local(relation), object_)


def _by_id(store: pyoxigraph.Store, id: str) -> set[str]:
    known = re.fullmatch("[0-9a-f]{6,}", local(id).lower())
    return {claim for claim in having(store, RDF.type, PKG.Claim.value) if known and local(claim).startswith(known[0])}


def _by_parts(store: Store, subject: str, relation: str, object_: str) -> set[str]:
    ends = [expand(words.strip(), store.base) for words in (subject, object_)]
    for words in ends:
        if not find(store.inner, words):
            named(store.inner, words, store.base)  # says what is called alike
    return selection.claims(store.inner, relation, ends[0], ends[1], None)


def _parts(store: pyoxigraph.Store, claim: str) -> Iterable[str]:
    for term in _TERMS:
        yield next(node.value for _, node in said(store, term, claim))
