"""The ontology files as they lie on disk: where the packaged ones are, and how one is read into an index of triples."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass, field
from importlib import resources
from pathlib import Path

from pyoxigraph import BlankNode, Literal, NamedNode, RdfFormat, Triple, parse

from ..errors import OntologyError

Value = NamedNode | BlankNode | Literal | Triple
"""What may stand at the object's place."""

ONTOLOGY, THESAURUS, SHAPES = "policykg.ttl", "concepts.ttl", "shapes.ttl"
_FORMATS = {".owl": RdfFormat.RDF_XML}
"""Extensions that the parser does not know by itself: Protege saves RDF/XML under this one."""


def packaged(name: str) -> Path:
    """The path of a file that ships with the package: ONTOLOGY, THESAURUS or SHAPES."""
    return Path(str(resources.files(__package__).joinpath(name)))


@dataclass(slots=True)
class Index:
    """One file's triples by subject and predicate, in the file's order."""

    path: Path
    data: bytes = b""
    facts: dict[str, dict[str, list[Value]]] = field(default_factory=lambda: defaultdict(lambda: defaultdict(list)))

    def of(self, subject: str, predicate: str) -> list[Value]:
        """Everything that the file says of `subject` by `predicate` (IRIs)."""
        return self.facts[subject][predicate] if subject in self.facts and predicate in self.facts[subject] else []

    def iris(self, subject: str, predicate: str) -> list[str]:
        """The IRIs among `of`."""
        return [value.value for value in self.of(subject, predicate) if isinstance(value, NamedNode)]

    def literals(self, subject: str, predicate: str) -> list[Literal]:
        """The literals among `of`."""
        return [value for value in self.of(subject, predicate) if isinstance(value, Literal)]

    def texts(self, subject: str, predicate: str) -> dict[str, str]:
        """The first text of each language: `{"en": "promotes", "zh": "促进"}`; untagged texts count as English."""
        found: dict[str, str] = {}
        for literal in self.literals(subject, predicate):
            found.setdefault(primary(literal.language) or "en", literal.value)
        return found

    def error(self, message: str, words: str) -> OntologyError:
        """An error that names the file and the line where `words` (a local name or a quoted text) stand first."""
        text = self.data.decode("utf-8", "replace")
        block = re.search(rf"^\s*(?:\S*[:#/]){re.escape(words)}(?=[>\s])", text, re.MULTILINE) if words else None
        place = block.end() if block else text.find(words)
        line = f" line {text.count(chr(10), 0, place) + 1}" if words and place >= 0 else ""
        return OntologyError(f"{self.path}{line}: {message}.")


def primary(language: str | None) -> str:
    """The first part of a language tag: `zh-Hans` gives `zh`, none gives ""."""
    return (language or "").split("-")[0].lower()


def read(path: Path) -> Index:
    """The triples of a file: Turtle, or what else its extension says (rdf, owl, nt, jsonld).

    Raises OntologyError where the file cannot be read or parsed.
    """
    try:
        index = Index(path, path.read_bytes())
    except OSError as error:
        raise OntologyError(f"{path} cannot be read ({error.strerror}); name an ontology file that exists.") from error
    form = _FORMATS.get(path.suffix) or RdfFormat.from_extension(path.suffix.lstrip(".")) or RdfFormat.TURTLE
    try:
        for quad in parse(index.data, form):
            if isinstance(quad.subject, NamedNode):
                index.facts[quad.subject.value][quad.predicate.value].append(quad.object)
    except SyntaxError as error:
        line = f" line {error.lineno}" if error.lineno else ""
        raise OntologyError(f"{path}{line}: this is no valid {form.name} ({error.msg}); correct it there.") from error
    return index
