"""The ontology files read into one value: relations with cues, classes, modalities, thesaurus."""

from __future__ import annotations

import hashlib
from pathlib import Path

from .files import ONTOLOGY, THESAURUS, Index, packaged, read
from .model import Ontology
from .names import MODALITY, POLARITY
from .relations import read_classes, read_modalities, read_relations
from .thesaurus import read_concepts


def load(path: Path | None = None) -> Ontology:
    """The packaged ontology, or the user's file in its place, with the packaged thesaurus.

    Raises OntologyError, naming file, line and cure, where a file is missing or broken.
    """
    ontology, thesaurus = read(path or packaged(ONTOLOGY)), _thesaurus()
    classes = read_classes(ontology)
    relations = read_relations(ontology, classes)
    if not relations:
        raise ontology.error("no relation has a cue or a construction; start from a copy of policykg.ttl", "")
    return Ontology(
        relations=relations,
        classes=classes,
        modalities=read_modalities(ontology, MODALITY),
        polarities=read_modalities(ontology, POLARITY),
        concepts=read_concepts(thesaurus, classes),
        digest=_digest(ontology, thesaurus),
    )


def files(path: Path | None = None) -> tuple[Path, ...]:
    """The files that `load` reads for `path`, in its order: ontology, then thesaurus."""
    thesaurus = packaged(THESAURUS)
    return (path or packaged(ONTOLOGY), *((thesaurus,) if thesaurus.exists() else ()))


def _thesaurus() -> Index:
    path = packaged(THESAURUS)
    return read(path) if path.exists() else Index(path)


def _digest(*files: Index) -> str:
    """SHA-256 in hexadecimal; lengths go in so that bytes cannot wander from one file to the next."""
    sha = hashlib.sha256()
    for file in files:
        sha.update(len(file.data).to_bytes(8, "big"))
        sha.update(file.data)
    return sha.hexdigest()
