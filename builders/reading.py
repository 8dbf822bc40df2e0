"""One document from text to facts: cut, parsed, extracted, resolved."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property, partial

from spacy.language import Language as Pipeline
from spacy.tokens import Doc

from ..graph.model import ConceptMention, Document, Finding, Mention, Reading, Sentence, Statement
from ..ontology.model import Ontology
from .context import Context, label_kinds
from .discourse import Discourse
from .facts.links import fact_statements
from .kinds import classified
from .kinds.heads import Heads
from .languages import CODES, language
from .mentions.find import mentions
from .mentions.names import Names
from .own import mention_with_own, with_own
from .resolution.labels import Labels, thesaurus_labels
from .resolution.resolver import Resolver
from .scoring.scorer import scored
from .sentences import in_order, sentences

SENTENCES_AT_ONCE = 64
LONGEST = 6000
"""Characters of a sentence. Beyond that it is a table or a list without stops, and no clause can be made out."""


@dataclass
class Reader:
    """Reads documents with one ontology; pipelines are loaded when their language first comes up."""

    ontology: Ontology
    base: str
    model: str | None = None
    min_confidence: float = 0.0
    pipelines: dict[tuple[str, str | None], Pipeline] = field(default_factory=dict)
    called: dict[str, Names] = field(default_factory=dict)

    @cached_property
    def labels(self) -> Labels:
        """The labels of the thesaurus."""
        return thesaurus_labels(self.ontology)

    @cached_property
    def heads(self) -> Heads:
        """Class by the words that a label ends in."""
        return Heads.of(self.ontology)

    @cached_property
    def kinds(self) -> dict[tuple[str, str], str]:
        """Class by language and label."""
        return label_kinds(self.ontology)

    def names(self, code: str) -> Names:
        """What a language calls the concepts, made ready once."""
        if code not in self.called:
            self.called[code] = Names.of(self.ontology, code)
        return self.called[code]

    def pipeline(self, code: str) -> Pipeline:
        """The pipeline of a language, the named one where there is one, loaded once."""
        return self._loaded(code, self.model)

    def _loaded(self, code: str, name: str | None) -> Pipeline:
        if (code, name) not in self.pipelines:
            self.pipelines[code, name] = language(code).load(name)
        return self.pipelines[code, name]

    def read(self, document: Document) -> Reading:
        """Everything that the document says."""
        whole = list(sentences(document))
        short = [sentence for sentence in whole if len(sentence.text) <= LONGEST]
        placed: list[tuple[Sentence, Finding]] = []
        named: list[ConceptMention] = []
        for doc, sentence, context, raw in self.read_sentences(document, short):
            placed += [(sentence, _placed(one, sentence)) for one in scored(doc, raw, context)]
            code = document.spoken(sentence.passage)
            here = (one for one in mentions(self.names(code), doc, sentence) if one.start >= sentence.start)
            named += (mention_with_own(one, self.base, code) for one in _spoken(here, sentence))
        resolvers = self._resolvers(document, placed)
        found = [_statement(document, resolvers[document.spoken(s.passage)], s, finding) for s, finding in placed]
        found += fact_statements(document, resolvers[document.language], self.ontology)
        sure = (s for s in found if s.finding.confidence >= self.min_confidence and s.subject.iri != s.object.iri)
        linked = classified(_once(sure), self.ontology, self.heads)
        kept = tuple(with_own(one, self.base) for one in linked)
        warnings = [_left_out(document, sentence) for sentence in whole if len(sentence.text) > LONGEST]
        unlinked = () if kept else (f"{document.id}: no link was found in it",)
        return Reading(document, kept, (*document.warnings, *warnings, *unlinked), tuple(named))

    def _resolvers(self, document: Document, placed: Sequence[tuple[Sentence, Finding]]) -> dict[str, Resolver]:
        """A resolver for each language of the document, who knows the mentions in that language."""
        ends: dict[str, list[Mention]] = {document.language: []}
        for sentence, one in placed:
            ends.setdefault(document.spoken(sentence.passage), []).extend((one.subject, one.object))
        return {
            code: Resolver(replace(document, language=code), self.labels, self.base, mentioned)
            for code, mentioned in ends.items()
        }

    def findings(self, document: Document, chosen: Iterable[Sentence]) -> Iterator[tuple[Sentence, Finding]]:
        """The findings of each chosen sentence, each with its probability, offsets in the document's text."""
        for doc, sentence, context, found in self.read_sentences(document, chosen):
            for finding in scored(doc, found, context):
                yield sentence, _placed(finding, sentence)

    def read_sentences(
        self, document: Document, chosen: Iterable[Sentence]
    ) -> Iterator[tuple[Doc, Sentence, Context, list[Finding]]]:
        """Each chosen sentence as parsed, with its surroundings and what the grammar finds, offsets in its text."""
        discourses = {code: Discourse() for code in CODES}
        for code, sentence, doc in in_order(document, chosen, partial(self._parse, document.language)):
            discourse = discourses[code]
            bare = Context(self.ontology, sentence.passage.headings, document.title, kinds=self.kinds)
            context = discourse.around(bare, sentence)
            found = tuple(one for one in language(code).extract(doc, context) if _of_its_own(one, sentence))
            discourse.add(sentence, found, doc)
            yield doc, sentence, context, [one for one in found if _named(one)]

    def _parse(self, main: str, code: str, chosen: list[Sentence]) -> Iterator[Doc]:
        prepare = language(code).prepare
        # A pipeline that the user named reads the document's main language only.
        pipeline = self._loaded(code, self.model if code == main else None)
        return pipeline.pipe((prepare(one.text) for one in chosen), batch_size=SENTENCES_AT_ONCE)


def _spoken(found: Iterable[ConceptMention], sentence: Sentence) -> Iterator[ConceptMention]:
    return (replace(one, language=sentence.passage.language) for one in found)


def _named(finding: Finding) -> bool:
    return all(end.label and end.start < end.end for end in (finding.subject, finding.object))


def _of_its_own(finding: Finding, sentence: Sentence) -> bool:
    """Whether some of it stands in the sentence itself, and not all in the words that the list's opening lends it."""
    return max(finding.subject.end, finding.object.end, finding.cue[1]) > sentence.lead


def _left_out(document: Document, sentence: Sentence) -> str:
    start, size = sentence.start, len(sentence.text)
    return f"{document.id}, character {start}: {size} characters without a full stop were not read; split the sentence"


def _once(found: Iterable[Statement]) -> Iterable[Statement]:
    """Each link once a sentence, by the surest of those that state it."""
    best: dict[tuple[int, int, str, str, str], Statement] = {}
    for one in found:
        key = (one.start, one.end, one.subject.iri, one.finding.relation, one.object.iri)
        if key not in best or best[key].finding.confidence < one.finding.confidence:
            best[key] = one
    return best.values()


def _statement(document: Document, resolver: Resolver, sentence: Sentence, finding: Finding) -> Statement:
    ends = resolver.node(finding.subject), resolver.node(finding.object)
    page = document.page(sentence.start)
    return Statement(*ends, finding, sentence.start, sentence.end, page, sentence.passage.headings)


def _placed(finding: Finding, sentence: Sentence) -> Finding:
    """The finding with the document's offsets."""
    ends = _mention(finding.subject, sentence), _mention(finding.object, sentence)
    return replace(finding, subject=ends[0], object=ends[1], cue=sentence.span(*finding.cue))


def _mention(mention: Mention, sentence: Sentence) -> Mention:
    start, end = sentence.span(mention.start, mention.end)
    return replace(mention, start=start, end=end)
