"""What made a graph, with no clock in it: version, pipelines, ontology, options."""

from __future__ import annotations

from ..graph.model import Run
from ..ontology.model import Ontology
from ..version import VERSION
from .languages import CODES
from .languages.load import fingerprint


def run_of(ontology: Ontology, model: str | None, options: dict[str, str]) -> Run:
    """The run; equal inputs give the equal run, so that nothing is read twice."""
    models = {model: fingerprint("", model)} if model else {code: fingerprint(code) for code in CODES}
    return Run(VERSION, models, ontology.digest, options)
