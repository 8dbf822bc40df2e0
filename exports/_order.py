"""One order for every export: what reads first stands first, and equal graphs give equal bytes."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import groupby

from pyoxigraph import NamedNode, Triple

from ..graph.vocab import PREFIXES, RDF, THESAURUS

SECTIONS = ("Ontology", "Thesaurus", "Documents", "Concepts", "Claims", "Evidence", "Places in the texts")
"""Headings, in order."""

_BY_FOLDER = {"document": 2, "run": 2, "claim": 4, "evidence": 5}


def sections(triples: Iterable[Triple], base: str) -> Iterator[tuple[str, list[Triple]]]:
    """Heading and sorted triples of each section that has any."""
    ordered = sorted(triples, key=lambda triple: key(triple, base))
    for number, found in groupby(ordered, key=lambda triple: _section(triple, base)):
        yield SECTIONS[number], list(found)


def key(triple: Triple, base: str) -> tuple[int, str, bool, str, str]:
    """Sections, then subjects by name, `rdf:type` before the other properties."""
    predicate = triple.predicate
    return _section(triple, base), str(triple.subject), predicate != RDF.type, predicate.value, str(triple.object)


def _section(triple: Triple, base: str) -> int:
    iri = triple.subject.value if isinstance(triple.subject, NamedNode) else ""
    if not iri.startswith(base + "/"):
        return 1 if iri.startswith(THESAURUS) else 0
    if "#" in iri:
        return 6
    return _BY_FOLDER.get(iri[len(base) + 1 :].partition("/")[0], 3)


def prefixes(triples: Iterable[Triple], base: str) -> dict[str, str]:
    """Prefixes for `triples`: the usual ones, and one for each folder of the user's own nodes."""
    found = {iri for t in triples for iri in (_folder(t.subject, base), _folder(t.object, base)) if iri}
    own = {_name(folder[len(base) + 1 :]): folder for folder in sorted(found)}
    return dict(sorted((own | PREFIXES).items()))


def _folder(term: object, base: str) -> str | None:
    """The folder of a node with a plain last part; encoded ids and places in a text are better written out."""
    if not isinstance(term, NamedNode) or not term.value.startswith(base + "/"):
        return None
    folder, _, last = term.value.rpartition("/")
    return folder + "/" if folder != base and re.fullmatch(r"[\w-]+", last) else None


def _name(folder: str) -> str:
    """`concept/en/` gives `concept-en`; a name that is taken already gets its own."""
    name = re.sub(r"[^a-z0-9]+", "-", folder.lower()).strip("-")
    return name if name and name[0].isalpha() and name not in PREFIXES else f"kg-{name}"
