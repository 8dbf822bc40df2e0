"""Files into documents: one module a format, found by folder; third parties by the entry points `policykg.readers`."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from functools import cache
from importlib import import_module
from importlib.metadata import PackageNotFoundError, entry_points, version
from pathlib import Path
from pkgutil import iter_modules

from ...errors import InputError
from ...graph.model import Document
from ...version import VERSION
from .. import bilingual, detect
from .parts import files

Reader = Callable[[Path], Document]
"""Makes a `Document` of a file; id, language and title may be left empty."""
LANGUAGES = ("en", "zh")


def read(path: Path, *, id: str | None = None, language: str = "auto", data: bytes | None = None) -> Document:
    """The document in a file, its passages told apart from what only surrounds it.

    `id` defaults to the file's name; `language` is `en`, `zh` or `auto`; `data` is the content where `path` is no file
    but a name, such as that of a member of an archive. Raises `InputError`.
    """
    from ..topic import mark

    path = Path(path)
    if language not in ("auto", *LANGUAGES):
        raise InputError(f"The language {language!r} is unknown; choose auto, en or zh.")
    with files.held(path, data):
        reader = _reader(path)
        document = reader(path)
    if not document.passages:
        raise InputError(f"{path} has no text to read; name a document with paragraphs.")
    spoken = detect.language(_words(document), str(path)) if language == "auto" else language
    document = replace(document, id=id or document.id or path.name, language=spoken, reader=_called(reader))
    return _known(mark(bilingual.told_apart(document) if language == "auto" else document))


def supported() -> tuple[str, ...]:
    """The extensions that can be read, such as `.txt`, sorted."""
    return tuple(sorted(_readers()))


def _known(document: Document) -> Document:
    """The document with its title and what its head and signature lines say, as metadata."""
    from ..facts import facts

    found: dict[str, str] = {}
    for fact in facts(document):
        found.setdefault(fact.kind, fact.label)
    title = document.title or found.pop("title", "") or document.metadata.get("title") or Path(document.id).stem
    found.pop("title", None)
    return replace(document, title=title, metadata={**found, **document.metadata})


def _called(reader: Reader) -> str:
    """A reader's module and the version of what it came with."""
    package, _, name = str(getattr(reader, "__module__", "")).rpartition(".")
    if package == __name__:
        return f"{name} {VERSION}"
    with suppress(PackageNotFoundError):
        return f"{package or name} {version(package.partition('.')[0] or name)}"
    return name


def _words(document: Document) -> str:
    return "\n".join(document.text[passage.start : passage.end] for passage in document.passages)


def _reader(path: Path) -> Reader:
    if path.is_dir():
        raise InputError(f"{path} is a folder; name a document in it.")
    if not path.exists() and not files.is_held(path):
        raise InputError(f"{path} does not exist; check the path.")
    if found := _readers().get(path.suffix.lower()):
        return found
    kind = f"{path.suffix} files" if path.suffix else "files without extension"
    raise InputError(f"{path} cannot be read, {kind} are of no known kind; use one of {', '.join(supported())}.")


@cache
def _readers() -> dict[str, Reader]:
    """Readers by extension; a third party's reader wins over ours."""
    found: dict[str, Reader] = {}
    for module in sorted(entry.name for entry in iter_modules(__path__) if not entry.ispkg):
        format = import_module(f".{module}", __name__)
        found.update(dict.fromkeys(format.EXTENSIONS, format.read))
    for point in sorted(entry_points(group="policykg.readers"), key=lambda point: point.name):
        found[f".{point.name.lstrip('.').lower()}"] = point.load()
    return found
