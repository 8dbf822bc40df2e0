"""Documents read side by side: models are loaded in the workers, facts come back, never Docs."""

from __future__ import annotations

import signal
import threading
from collections.abc import Generator, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from multiprocessing import get_context

from ..errors import PolicykgError
from ..graph.model import Document, Reading
from .reading import Reader

# Below this much text the workers would take longer to start than the documents to read.
CHARACTERS_FROM = 200_000

_reader: Reader | None = None


def read_all(
    documents: Sequence[Document], reader: Reader, workers: int = 1
) -> Generator[Reading | PolicykgError, None, None]:
    """The readings in order of the documents; an error stands in the place of its document.

    More than one worker needs a main module that may be imported again, as the command line's is.
    """
    workers = min(workers, len(documents))
    if workers < 2 or sum(len(d.text) for d in documents) < CHARACTERS_FROM:
        yield from (_attempt(reader, document) for document in documents)
        return
    bare = Reader(reader.ontology, reader.base, reader.model, reader.min_confidence)
    with ProcessPoolExecutor(workers, get_context("spawn"), _start, (bare,)) as pool:
        try:
            with undisturbed():
                found = pool.map(_in_worker, documents)
            yield from found
        finally:  # after Ctrl-C nothing more is begun
            pool.shutdown(cancel_futures=True)


@contextmanager
def undisturbed() -> Iterator[None]:
    """Processes that start in it are silent at Ctrl-C until they say otherwise; so is this one meanwhile."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)


def _attempt(reader: Reader, document: Document) -> Reading | PolicykgError:
    try:
        return reader.read(document)
    except PolicykgError as error:
        return error
    except Exception as error:  # one document never takes the batch down
        return PolicykgError(f"{document.id}: policykg failed at it ({error!r}): please report it with the document")


def _start(reader: Reader) -> None:
    global _reader
    # Ctrl-C reaches every process of the terminal: this one ends at once, the first one speaks.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    _reader = reader


def _in_worker(document: Document) -> Reading | PolicykgError:
    assert _reader is not None
    return _attempt(_reader, document)
