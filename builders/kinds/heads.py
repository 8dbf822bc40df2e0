"""The class that a label's own words show: by the longest ending that the ontology or the thesaurus has a class for."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from ...ontology.model import Ontology, ThesaurusConcept
from ..normal import normal_form

GENERAL = "Concept"
# What stands behind the head of an English noun phrase.
BEHIND = re.compile(
    r"\s*[,(]|\s+(?:of|for|in|to(?!\s+\d)|on|with|from|at|by|under|between|into|onto|through|during|within|without|against|among"
    r"|across|about|after|before|over|towards?|upon|via|as|per|than|concerning|regarding|that|which|who|whose|where|when"
    r"|including|such|living|based|related|affected|set|laid|provided|described|required|referred)\b",
    re.I,
)
SHORTEST = {"en": 4, "zh": 3}
"""Characters of a thesaurus label from which on it may be the end of a longer one."""


@dataclass(frozen=True, slots=True)
class Heads:
    """Class by language and ending."""

    known: Mapping[tuple[str, str], str]

    @classmethod
    def of(cls, ontology: Ontology) -> Heads:
        """The heads of the ontology's classes, and the thesaurus labels that have a class."""
        return cls(dict(_of_thesaurus(ontology)) | dict(_of_classes(ontology)))

    def kind(self, label: str, language: str) -> str:
        """The class of the longest ending that has one: `Concept` where that ending tells none; "" for no ending."""
        return next((kind for end in endings(label, language) if (kind := self.known.get((language, end)))), "")

    def of_concept(self, concept: ThesaurusConcept) -> str:
        """The class of a thesaurus concept without one, where its preferred labels agree."""
        found = {self.kind(label, language) for language, label in concept.preferred.items()}
        return found.pop() if len(found) == 1 else ""


def endings(label: str, language: str) -> Iterator[str]:
    """The ends of a label, longest first: in English words of the noun phrase, in Chinese characters."""
    if language == "zh":
        text = re.sub(r"[(（][^()（）]*[)）]", "", label)
        yield from (text[at:] for at in range(len(text)))
        return
    cut = BEHIND.search(label, 1)
    words = normal_form(label[: cut.start()] if cut else label, language).split(" ")
    yield from (" ".join(words[at:]) for at in range(len(words)))


def _of_classes(ontology: Ontology) -> Iterator[tuple[tuple[str, str], str]]:
    for name, term in sorted(ontology.classes.items(), reverse=True):
        for language, words in term.heads.items():
            yield from (((language, normal_form(word, language)), name) for word in words)


def _of_thesaurus(ontology: Ontology) -> Iterator[tuple[tuple[str, str], str]]:
    for _, concept in sorted(ontology.concepts.items(), reverse=True):
        if concept.kind == GENERAL:
            continue
        for language, label in concept.preferred.items():
            if len(label) >= SHORTEST.get(language, 1) and " in " not in label and " of " not in label:
                yield (language, normal_form(label, language)), concept.kind
