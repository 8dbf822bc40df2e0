"""One file read so that nothing in it takes the batch down: limits of size, pages, time, and any error a sentence."""

from __future__ import annotations

import signal
from collections.abc import Generator, Sequence
from contextlib import suppress
from multiprocessing import get_context
from multiprocessing.connection import Connection
from multiprocessing.context import SpawnProcess

from ..errors import InputError
from ..graph.model import Document
from . import archives
from .limits import CURE, Limits, count_pages, in_force
from .readers import markdown, read, text
from .source import Source
from .workers import undisturbed

# Plain text of this size is read before another process has started.
PLAIN, SMALL = (*text.EXTENSIONS, *markdown.EXTENSIONS), 1_000_000
Outcome = Document | InputError


def read_all(sources: Sequence[Source], lang: str, limits: Limits, apart: bool) -> Generator[Outcome, None, None]:
    """The documents in order, or why one cannot be read.

    With `apart`, all but small plain texts are read in another process, which the time limit ends; that needs a main
    module that may be imported again, as the command line's is.
    """
    child = _Child(lang, limits)
    try:
        for source in sources:
            here = not apart or not limits.seconds or _small(source)
            yield attempt(source, lang, limits) if here else child.read(source)
    finally:
        child.end()


def attempt(source: Source, lang: str, limits: Limits) -> Outcome:
    """The document, or why it cannot be read: whatever goes wrong in a reader is said in a sentence."""
    try:
        with in_force(limits):
            document = read(source.path, id=source.id, language=lang, data=_data(source, limits))
            _allowed(document, source, limits)
        document.text.encode("utf-8")
        return document
    except InputError as error:
        return error
    except RecursionError:
        return InputError(f"{source.path} is nested too deeply to be read; save it in a simpler form.")
    except MemoryError:
        return InputError(f"{source.path} needs more memory than there is; split it.")
    except UnicodeError:
        return InputError(f"{source.path} holds characters that are none; save it as UTF-8.")
    except Exception as error:
        return InputError(f"{source.path} cannot be read, it may be damaged ({error!r}); save or download it again.")


def _data(source: Source, limits: Limits) -> bytes | None:
    """The bytes where they are in no file of their own. Raises `InputError` for a file that is too large."""
    data = archives.content(source.archive, source.member, limits) if source.archive else source.data
    with suppress(OSError):  # the reader says what is wrong with the file
        if (size := source.path.stat().st_size if data is None else len(data)) > limits.bytes:
            raise InputError(f"{source.path} has {size} bytes or more, the limit is {limits.bytes}; {CURE}.")
    return data


def _allowed(document: Document, source: Source, limits: Limits) -> None:
    count_pages(source.path, len({page for _, page in document.pages}))
    if len(document.text) > limits.characters:
        count = len(document.text)
        raise InputError(f"{source.path} has {count} characters of text, the limit is {limits.characters}; {CURE}.")


def _small(source: Source) -> bool:
    if source.path.suffix.lower() not in PLAIN or source.archive:
        return False
    with suppress(OSError):
        return (len(source.data) if source.data is not None else source.path.stat().st_size) <= SMALL
    return True


class _Child:
    """A process that reads files one by one; one that takes too long or breaks it is ended with it."""

    def __init__(self, lang: str, limits: Limits) -> None:
        self.lang, self.limits = lang, limits
        self.process: SpawnProcess | None = None
        self.line: Connection | None = None

    def read(self, source: Source) -> Outcome:
        """The document, or why there is none."""
        line = self._line()
        try:
            line.send(source)
            if line.poll(self.limits.seconds):
                found: Outcome = line.recv()
                return found
        except (EOFError, OSError):
            self.end()
            return InputError(f"{source.path} broke its reader, it may be damaged; save or download it again.")
        self.end()
        return InputError(f"{source.path} took more than {self.limits.seconds:g} seconds to read; {CURE}.")

    def end(self) -> None:
        """End the process, whatever it does."""
        if self.process is not None and self.line is not None:
            self.line.close()
            self.process.kill()
            self.process.join()
        self.process = self.line = None

    def _line(self) -> Connection:
        if self.line is None:
            context = get_context("spawn")
            self.line, other = context.Pipe()
            self.process = context.Process(target=_serve, args=(other, self.lang, self.limits), daemon=True)
            with undisturbed():
                self.process.start()
            other.close()
        return self.line


def _serve(line: Connection, lang: str, limits: Limits) -> None:
    # Ctrl-C reaches every process of the terminal: this one ends at once, the first one speaks.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    with suppress(EOFError, OSError):
        while True:
            line.send(attempt(line.recv(), lang, limits))
