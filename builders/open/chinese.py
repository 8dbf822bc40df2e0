"""Open triples of a Chinese sentence: a chain of clauses that share their subject."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Doc

from .chinese_clauses import Clause, read
from .chinese_lexicon import PAUSES
from .chinese_line import Line
from .chinese_phrases import tidy
from .triple import Parts, Words


def triples(doc: Doc) -> Iterator[Parts]:
    """Subject, relation and object of every fact that the sentence's clauses state."""
    lines = _lines(doc)
    subjects: list[Words] = []
    waiting: list[Words] = []
    last = -2
    for place, words in enumerate(lines):
        clause = read(Line(words))
        subjects = _speaker(subjects, clause)
        if clause.says() or (clause.verb and place == last + 1):
            clause.adverbials = waiting + clause.adverbials + _trailing(lines, place)
            waiting = []
        if clause.says():
            inner = _opened(doc, clause, lines, place)
            yield from _facts(subjects, clause)
            if inner is not None:
                subjects = inner.subjects
                yield from _facts(subjects, inner)
        elif not clause.verb:
            # What stands alone between pauses belongs to the clause that comes next.
            waiting += clause.adverbials
            last = place if clause.adverbials else last


def _speaker(before: list[Words], clause: Clause) -> list[Words]:
    """The subjects that hold from this clause on; 其 and a noun that stands alone change nothing."""
    carried = [word.text for words in clause.subjects for word in words] == ["其"]
    if not clause.subjects or (before and (carried or not clause.verb)):
        return before
    return clause.subjects


def _trailing(lines: list[Words], place: int) -> list[Words]:
    """Phrases alone behind the last pause, which belong to the clause before it."""
    if place + 2 != len(lines):
        return []
    last = read(Line(lines[-1]))
    return [] if last.verb or last.subjects else last.adverbials


def _opened(doc: Doc, clause: Clause, lines: list[Words], place: int) -> Clause | None:
    """Lets a reported clause reach to the sentence's end; gives what its first part says by itself."""
    if not clause.open_end:
        return None
    said = [word for thing in clause.objects for word in thing]
    reach = said + [word for later in lines[place + 1 :] for word in later]
    clause.objects = [list(doc[reach[0].i : reach[-1].i + 1])] if reach else []
    inner = read(Line(said)) if said else None
    return inner if inner is not None and inner.subjects and inner.says() else None


def _facts(subjects: list[Words], clause: Clause) -> Iterator[Parts]:
    """The triples of one clause: its objects, what a second verb adds, its adverbials."""
    things = [tidy(thing) for thing in clause.objects]
    for subject in subjects:
        for relation in (*clause.others, clause.relation):
            yield from ((subject, relation, thing) for thing in things)
            for base in [relation + thing for thing in things] or [relation]:
                yield from ((subject, base + words, second) for words, second in clause.further)
                yield from ((subject, base, adverbial) for adverbial in clause.adverbials)


def _lines(doc: Doc) -> list[Words]:
    """The words between pauses."""
    found: list[Words] = [[]]
    for word in doc:
        if word.text in PAUSES:
            found.append([])
        elif not word.is_space:
            found[-1].append(word)
    return [words for words in found if words]
