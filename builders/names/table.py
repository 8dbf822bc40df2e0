"""Small tables of names that come with the package: a key, English labels and Chinese labels a line."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files

from .text import slug


@dataclass(frozen=True, slots=True)
class Row:
    """One named thing; the first label of a language is the preferred one."""

    key: str
    labels: Mapping[str, tuple[str, ...]]

    @property
    def preferred(self) -> dict[str, str]:
        """Preferred label by language, where there is one."""
        return {language: labels[0] for language, labels in self.labels.items() if labels}


@dataclass(frozen=True, slots=True)
class Table:
    """Rows by label. Short English names in capitals (WHO, OECD) have to be written so."""

    rows: tuple[Row, ...]
    by_label: Mapping[tuple[str, str], Row] = field(default_factory=dict)

    def find(self, label: str, language: str) -> Row | None:
        """The row that has this label."""
        return self.by_label.get((language, folded(label, language)))


def folded(label: str, language: str) -> str:
    """What two spellings of a label have in common."""
    if language == "zh":
        return label
    return label if label.isupper() and " " not in label else slug(label)


@cache
def table(name: str) -> Table:
    """The table `<name>.tsv` beside this file."""
    rows = tuple(_rows(files(__package__).joinpath(f"{name}.tsv").read_text(encoding="utf-8")))
    index: dict[tuple[str, str], Row] = {}
    for row in rows:
        for language, labels in row.labels.items():
            for label in labels:
                index.setdefault((language, folded(label, language)), row)
    return Table(rows, index)


def _rows(text: str) -> Iterator[Row]:
    for line in text.splitlines():
        if line and not line.startswith("#"):
            key, english, chinese = [*line.split("\t"), "", ""][:3]
            yield Row(key, {"en": _labels(english), "zh": _labels(chinese)})


def _labels(cell: str) -> tuple[str, ...]:
    return tuple(label.strip() for label in cell.split("|") if label.strip())
