"""From a mention to the node it stands for: thesaurus, short names, normal forms; with the reason kept."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from ..graph import iris
from ..graph.model import Document, Mention, Node
from ..ontology.model import Ontology, ThesaurusConcept
from .aliases import aliases
from .names import recognise
from .names.own import numbered_titles
from .normal import normal_form


def label_index(ontology: Ontology) -> Mapping[tuple[str, str], ThesaurusConcept]:
    """Thesaurus concept by language and normal form of each of its labels; preferred labels win."""
    index: dict[tuple[str, str], ThesaurusConcept] = {}
    for concept in ontology.concepts.values():
        for language, label in concept.preferred.items():
            index[language, normal_form(label, language)] = concept
    for concept in ontology.concepts.values():
        for language, label in concept.labels():
            index.setdefault((language, normal_form(label, language)), concept)
    return index


@dataclass(slots=True)
class Resolver:
    """Resolves the mentions of one document; the same mention always gives the same node."""

    document: Document
    index: Mapping[tuple[str, str], ThesaurusConcept]
    base: str
    short_names: Mapping[str, str] = field(init=False)
    numbered: Mapping[str, str] = field(init=False)

    def __post_init__(self) -> None:
        language = self.document.language
        self.short_names = aliases(self.document.text, language)
        self.numbered = {normal_form(part, language): both for part, both in numbered_titles(self.document).items()}

    def node(self, mention: Mention) -> Node:
        """The node of a mention: a Measure belongs to its document, a concept to all documents."""
        language = self.document.language
        form = normal_form(mention.label, language)
        if mention.kind == "Measure":
            iri = iris.measure(self.base, self.document.id, form)
            return Node(iri, mention.label, "Measure", language, "measure")
        if mention.observation is not None:
            iri = iris.observation(self.base, self.document.id, mention.observation)
            return Node(iri, mention.label, "Observation", language, "figure")
        return self._concept(mention, form)

    def _concept(self, mention: Mention, form: str) -> Node:
        language, reason, label = self.document.language, "normal form", mention.label
        if form in self.short_names:
            label, reason = self.short_names[form], "short name"
            form = normal_form(label, language)
        known = self.index.get((language, form))
        if known is not None:
            kind = known.kind if known.kind != "Concept" else mention.kind
            reason = "thesaurus" if reason == "normal form" else reason
            return Node(known.iri, known.preferred.get(language, label), kind, language, reason, thesaurus=True)
        return self._named(label, form) or Node(
            iris.concept(self.base, language, form), label, mention.kind, language, reason
        )

    def _named(self, label: str, form: str) -> Node | None:
        """The node of a proper name, the same in every document and language; a bare title goes by its words."""
        language = self.document.language
        name = recognise(self.numbered.get(form, label), language)
        if name is None:
            return None
        if name.rule == "title":
            return Node(iris.concept(self.base, language, form), name.labels[language], name.kind, language, name.rule)
        shown = name.labels.get(language, label)
        return Node(iris.name(self.base, name.key), shown, name.kind, language, name.rule, name=name)
