"""The names behind the front door: build a graph, open one, and see it."""

from __future__ import annotations

import webbrowser
from collections.abc import Iterable, Sequence
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING
from warnings import warn

from .errors import InputError
from .graph import knowledge_graph
from .graph.model import LEAST_CONFIDENCE
from .graph.store import Store

if TYPE_CHECKING:
    from .builders.pipeline import BuildReport, Progress
    from .exports.viewer.notebook import InlinePage


class KnowledgeGraph(knowledge_graph.KnowledgeGraph):
    """A graph that can also be seen and handed on: `graph` may not know `exports`, the front door does."""

    report: BuildReport | None = None
    """What the build did, where the graph comes from `build`."""

    def view(
        self,
        path: Path | str | None = None,
        *,
        focus: str | None = None,
        depth: int = 1,
        document: str | None = None,
        relations: str | Sequence[str] = (),
        title: str | None = None,
        show: bool = False,
        height: int = 640,
    ) -> InlinePage | Path:
        """The interactive page: in a notebook as the value of a cell, `height` pixels high, or as the file `path`.

        It begins `depth` links around the concept `focus`, and holds what one `document` (an id) says or the links of
        some `relations` (local names or labels), if given; `show` opens the file. InputError says what the graph does
        not have; a warning, that it has more links than a page can carry.
        """
        from .exports.viewer import write
        from .exports.viewer.notebook import InlinePage

        out = BytesIO()
        made = write(self, out, focus=focus, depth=depth, document=document, relations=relations, title=title)
        if made.warning:
            warn(made.warning, stacklevel=2)
        if path is None:
            return InlinePage(out.getvalue().decode("utf-8"), height)
        page = Path(path)
        page.write_bytes(out.getvalue())
        if show:
            webbrowser.open(page.resolve().as_uri())
        return page

    def export(self, path: Path | str, format: str) -> Path:
        """Write the file `path` in one of the formats that `policykg export` knows, such as `turtle`."""
        from .exports.formats import find

        out = BytesIO()
        find(format)(self, out)
        Path(path).write_bytes(out.getvalue())
        return Path(path)


def open(path: Path | str, *, write: bool = False) -> KnowledgeGraph:
    """The graph that `policykg build -o path` wrote; with `write` for `merge` and other decisions."""
    return KnowledgeGraph.open(path, write=write)


def build(
    paths: Path | str | Iterable[Path | str],
    store: Path | str | None = None,
    *,
    lang: str = "auto",
    ontology: Path | str | None = None,
    model: str | None = None,
    base: str | None = None,
    min_confidence: float = LEAST_CONFIDENCE,
    decisions: Path | str | None = None,
    progress: Progress | None = None,
) -> KnowledgeGraph:
    """Read documents, or folders of them, into a graph; without `store` it is in memory. `decisions` is a file of them.

    A document that cannot be read is a warning and stands in `report.failed`; if none could be read, InputError tells
    of the first.
    """
    from .builders import pipeline

    named = [Path(paths)] if isinstance(paths, str | Path) else [Path(path) for path in paths]
    files = [Path(file) if file else None for file in (ontology, decisions)]
    settings = pipeline.Settings(lang, files[0], model, base, min_confidence, files[1])
    kept = Store.temporary(settings.base) if store is None else Path(store)
    report = pipeline.build(named, kept, settings, progress)
    _tell(report)
    graph = KnowledgeGraph(kept) if isinstance(kept, Store) else open(kept)
    graph.report = report
    return graph


def _tell(report: BuildReport) -> None:
    """Warn of each document that failed; InputError where nothing else is left."""
    if report.failed and not (report.built or report.skipped):
        raise InputError(report.failed[0][1])
    for _, message in report.failed:
        warn(message, stacklevel=3)
