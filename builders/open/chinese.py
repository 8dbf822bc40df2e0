"""Open triples of a Chinese sentence: a chain of clauses that share their subject."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Doc

from .chinese_clauses import Clause, read
from .chinese_phrases import Line, tidy
from .chinese_words import PAUSES
from .triple import Parts, Words


def triples(doc: Doc) -> Iterator[Parts]:
    """Subject, relation and object of every fact that the sentence's clauses state."""
    subjects: list[Words] = []
    waiting: list[Words] = []
    lines = clauses(doc)
    for place, words in enumerate(lines):
        clause = read(Line(words))
        if clause.subjects and not (subjects and not clause.relation) and not (subjects and is_its(clause)):
            subjects = clause.subjects
        if not has_verb(clause):
            if not clause.verb: waiting += clause.adverbials
            continue
        clause.adverbials = waiting + clause.adverbials
        waiting = []
        if place + 2 == len(lines):
            last = read(Line(lines[-1]))
            if last.adverbials and not (last.verb or last.subjects):
                clause.adverbials += last.adverbials
        if clause.open_end:
            rest = [word for later in lines[place + 1 :] for word in later]
            whole = (clause.objects[0] if clause.objects else []) + rest
            if whole:
                clause.objects = [list(doc[whole[0].i : whole[-1].i + 1])] if whole else []
        for subject in subjects:
            yield from facts(subject, clause)
        if clause.open_end:
            inner = [w for w in clause.objects[0] if w.i <= words[-1].i] if clause.objects else []
            if inner:
                c = read(Line(inner))
                if c.subjects and has_verb(c):
                    subjects = c.subjects
                    for s in subjects:
                        yield from facts(s, c)


def is_its(clause: Clause) -> bool:
    """Whether the subject is 其, which carries on the one before."""
    return [word.text for words in clause.subjects for word in words] == ["其"]


def has_verb(clause: Clause) -> bool:
    """Whether the clause has a verb and something to say with it."""
    return clause.verb and bool(clause.objects or clause.adverbials or clause.further or clause.open_end)


def facts(subject: Words, clause: Clause) -> Iterator[Parts]:
    """The triples of one clause about one subject."""
    clause.objects = [tidy(thing) for thing in clause.objects if thing]
    for thing in clause.objects:
        yield subject, clause.relation, thing
        for words, second in clause.further:
            yield subject, clause.relation + thing + words, second
    for base in [clause.relation + thing for thing in clause.objects] or [clause.relation]:
        for adverbial in clause.adverbials:
            yield subject, base, adverbial


def clauses(doc: Doc) -> list[Words]:
    """The words between pauses."""
    found: list[Words] = [[]]
    for word in doc:
        if word.text in PAUSES:
            found.append([])
        elif not word.is_space:
            found[-1].append(word)
    return [words for words in found if words]
