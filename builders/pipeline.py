"""The main job: paths in, a graph on disk out; what has not changed is skipped, what fails is listed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, nullcontext
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeVar

from ..errors import PolicykgError
from ..graph import decisions_file
from ..graph.model import LEAST_CONFIDENCE, Document, Reading, Run
from ..graph.store import Store
from ..graph.terms import Terms
from ..ontology.load import files, load
from ..version import VERSION
from . import guarded
from .identity import run_of
from .inputs import collect
from .limits import LIMITS, Limits
from .reading import Reader
from .source import Source
from .workers import read_all


@dataclass(slots=True)
class BuildReport:
    """What a build did, for the summary."""

    built: list[str] = field(default_factory=list)
    skipped: list[str] = field(default_factory=list)
    """Documents that have not changed since the last build."""
    failed: list[tuple[str, str]] = field(default_factory=list)
    """Name and one sentence."""
    ignored: list[tuple[str, str]] = field(default_factory=list)
    """Name and reason of what is no document, such as a file of no known kind in a named folder."""
    warnings: list[str] = field(default_factory=list)
    nodes: set[str] = field(default_factory=set)
    links_by_relation: Counter[str] = field(default_factory=Counter)

    @property
    def concepts(self) -> int:
        """How many concepts the documents that were read speak of."""
        return len(self.nodes)


@dataclass(frozen=True, slots=True)
class Settings:
    """What decides the graph of a document besides its text."""

    lang: str = "auto"
    ontology: Path | None = None
    model: str | None = None
    base: str | None = None
    """None takes the base of the graph that is there, or the usual one for a new graph."""
    min_confidence: float = LEAST_CONFIDENCE
    decisions: Path | None = None
    """A file that a team keeps elsewhere; its decisions go before those that only the graph's own file has."""
    limits: Limits = LIMITS
    """How much one file may be."""


In = TypeVar("In", Source, Document)
Out = TypeVar("Out")
Progress = Callable[[str, int, int], None]
"""Called before each document with its id, how many are done and how many there are."""


def build(
    paths: Sequence[Path],
    store: Path | Store,
    settings: Settings | None = None,
    progress: Progress | None = None,
    workers: int = 1,
    opening: Progress | None = None,
) -> BuildReport:
    """Read every document under `paths` into the graph folder (or opened store) `store`.

    First the text in all files is found, which `opening` follows; then the documents that are new or have changed are
    read, which `progress` follows: what is done is in the graph.

    With more than one of the `workers`, other processes read, and the time limit holds: only where the program's main
    module may be imported again. A KeyboardInterrupt leaves in the graph what was read before it.

    Errors of single documents go to the report; an unusable ontology, pipeline or store raises its PolicykgError.
    """
    chosen, report = settings or Settings(), BuildReport()
    ontology = load(chosen.ontology)
    if chosen.decisions is not None:
        decisions_file.decisions(decisions_file.read(chosen.decisions), chosen.decisions)
    run = run_of(ontology, chosen.model, {"min_confidence": f"{chosen.min_confidence:g}"})
    inputs = collect(paths, chosen.limits)
    report.failed += inputs.failed
    report.ignored += inputs.ignored
    documents = _documents(inputs.documents, chosen, workers > 1, report, opening)
    with _opened(store, chosen.base) as graph:
        reader = Reader(ontology, graph.base, chosen.model, chosen.min_confidence)
        started = datetime.now(UTC)
        _set_vocabulary(graph, chosen.ontology)
        fresh, terms = _fresh(documents, graph, run, report), Terms.of(ontology)
        graph.curation.follow(chosen.decisions, lacking={document.id for document in fresh})
        with closing(read_all(fresh, reader, workers)) as readings:
            for document, outcome in _followed(fresh, readings, progress):
                _keep(graph, run, terms, document, outcome, report)
        _record(graph, run, started, report)
    return report


def _documents(
    sources: Sequence[Source], chosen: Settings, apart: bool, report: BuildReport, opening: Progress | None
) -> list[Document]:
    found = []
    with closing(guarded.read_all(sources, chosen.lang, chosen.limits, apart)) as outcomes:
        for source, outcome in _followed(sources, outcomes, opening):
            if isinstance(outcome, Document):
                found.append(outcome)
            else:
                report.failed.append((source.id, str(outcome)))
    return found


def _followed(inputs: Sequence[In], outcomes: Iterator[Out], progress: Progress | None) -> Iterator[tuple[In, Out]]:
    """Each input with its outcome, which `progress` is told of before it is waited for."""
    for done, one in enumerate(inputs):
        if progress is not None:
            progress(one.id, done, len(inputs))
        yield one, next(outcomes)


def _fresh(documents: Sequence[Document], graph: Store, run: Run, report: BuildReport) -> list[Document]:
    """The documents that the graph does not hold as they are, read in these languages by this run."""
    languages = {held.id: (held.language, held.others) for held in graph.documents()}
    fresh = []
    for document in documents:
        spoken = document.language, document.others
        if languages.get(document.id) == spoken and graph.has(document.id, document.sha256, run):
            report.skipped.append(document.id)
        else:
            fresh.append(document)
    return fresh


def _opened(store: Path | Store, base: str | None) -> Store | nullcontext[Store]:
    return nullcontext(store) if isinstance(store, Store) else Store.open(store, base=base, create=True)


def _set_vocabulary(graph: Store, ontology: Path | None) -> None:
    first, *rest = files(ontology)
    graph.set_ontology([first])
    graph.set_thesaurus(rest)


def _keep(
    graph: Store, run: Run, terms: Terms, document: Document, outcome: Reading | PolicykgError, report: BuildReport
) -> None:
    if isinstance(outcome, PolicykgError):
        report.failed.append((document.id, str(outcome)))
        return
    graph.put(outcome, run, terms)
    report.built.append(document.id)
    report.warnings += outcome.warnings
    report.links_by_relation.update(s.finding.relation for s in outcome.statements)
    report.nodes.update(node.iri for s in outcome.statements for node in (s.subject, s.object))


def _record(graph: Store, run: Run, started: datetime, report: BuildReport) -> None:
    if not report.built:
        return
    counts = {"documents": len(report.built), "links": sum(report.links_by_relation.values())}
    graph.record(run, started.isoformat(), datetime.now(UTC).isoformat(), counts)
    graph.remember(VERSION, run.options)
