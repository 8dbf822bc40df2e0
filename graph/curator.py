"""Decisions made by name: what a curator says becomes a line of the file, and the graph follows it."""

from __future__ import annotations

import getpass
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from ..errors import InputError
from .decisions import Decision, shorten, standing
from .labels import has_chinese
from .naming import named
from .nodes import Nodes, is_a
from .rejection import link_named
from .spoken import Spoken, spoken
from .store import Store
from .vocab import QB


def merge(store: Store, node: str, other: str, why: str = "", author: str | None = None) -> Decision:
    """What is called `other` becomes what is called `node`; InputError where either is unknown or ambiguous."""
    kept, gone = (named(store.inner, words, store.base).iri for words in (node, other))
    if kept == gone:
        raise InputError(f'"{node}" and "{other}" are one node already: nothing is to be done.')
    for iri, words in ((kept, node), (gone, other)):
        _no_figure(store, iri, words)
    if any(document.iri == gone for document in store.documents()):
        raise InputError(f'"{other}" is a document that was read: name it first, and what is to become it second.')
    concept = Nodes(store.inner)[kept]
    labels = tuple(sorted(concept.labels.items()))
    return _decide(store, Decision("merge", kept, (gone,), concept.kind, labels), why, author)


def split(store: Store, labels: Sequence[str], why: str = "", author: str | None = None) -> Decision:
    """Mentions in these words leave the nodes that they were taken for and form one of their own."""
    found = [spoken(store, label) for label in labels]
    every = list(dict.fromkeys(own for one in found for own in one.own))
    if all(one.nodes <= {every[0]} for one in found):
        raise _stays(store, found, every[0])
    label = (found[0].language, found[0].label)
    return _decide(store, Decision("split", every[0], tuple(every[1:]), labels=(label,)), why, author)


def rename(
    store: Store, label: str, new: str, language: str | None = None, why: str = "", author: str | None = None
) -> Decision:
    """`new` becomes the preferred label of what is called `label`, in `language`, else in that of `label`."""
    meant, words = named(store.inner, label, store.base), " ".join(new.split())
    _no_figure(store, meant.iri, label)
    code = language or meant.language
    if not words or not code or (not language and has_chinese(words) != has_chinese(label)):
        raise InputError(f'The language of "{new}" is not clear: name it with --lang.')
    if Nodes(store.inner)[meant.iri].labels.get(code) == words:
        raise InputError(f'"{label}" is called "{words}" already: nothing is to be done.')
    return _decide(store, Decision("rename", meant.iri, labels=((code, words),)), why, author)


def reject(store: Store, link: Sequence[str], why: str = "", author: str | None = None) -> Decision:
    """The link is wrong: `link` is its id as `explain` shows it, or subject, relation and object."""
    return _decide(store, Decision("reject", *link_named(store, link)), why, author)


def undo(store: Store, number: int, why: str = "", author: str | None = None) -> Decision:
    """Take back the decision with this number, as `decisions` lists them, from 1."""
    held = store.curation.decisions
    if not 0 < number <= len(held):
        raise InputError(f"There is no decision {number}: `policykg decisions KG` lists those that there are.")
    chosen = held[number - 1]
    if chosen not in standing(held):
        raise InputError(f"Decision {number} was taken back already: nothing is to be done.")
    return _decide(store, Decision("undo", chosen.id), why, author)


def _decide(store: Store, bare: Decision, why: str, author: str | None) -> Decision:
    """Sign the decision, add it to the file and let the graph follow."""
    store.for_writing()
    short = [shorten(name, store.base) for name in (bare.node, *bare.others)]
    now = datetime.now(UTC).replace(microsecond=0)
    by = _user() if author is None else author
    decision = replace(bare, node=short[0], others=tuple(short[1:]), why=why, author=by, time=now.isoformat())
    held = {one.line() for one in store.curation.decisions}
    while decision.line() in held:  # made, undone and made again within a second; a line is known by what it says
        now += timedelta(seconds=1)
        decision = replace(decision, time=now.isoformat())
    store.curation.add(decision)
    return decision


def _user() -> str:
    """The user's name as the environment has it; "" where it has none."""
    try:
        return getpass.getuser()
    except (OSError, KeyError):
        return ""


def _no_figure(store: Store, iri: str, words: str) -> None:
    if is_a(store.inner, iri, QB.Observation):
        raise InputError(f'"{words}" is a figure that a text states: only concepts can be merged or renamed.')


def _stays(store: Store, found: Sequence[Spoken], node: str) -> InputError:
    others = sorted(set(Nodes(store.inner)[node].alternatives) - {one.label for one in found})
    cure = f"split the others from it, such as {others[0]!r}" if others else "no other label is there"
    return InputError(f'"{found[0].label}" is what its node is named by: {cure}.')
