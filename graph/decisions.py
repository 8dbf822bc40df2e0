"""What a curator decided: which nodes are one, which words stand apart, what a node is called, which link is wrong.

Nodes are named by IRI, shortened so that the file fits a graph with another base: `kg:concept/en/toll` lies in the
graph's own base, `concept:toll` in the shipped thesaurus.
"""

from __future__ import annotations

import json
import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from pyoxigraph import NamedNode

from . import iris
from .vocab import BASE, THESAURUS

ACTIONS = ("merge", "split", "rename", "reject", "undo")
COLUMNS = ("action", "node", "others", "class", "label", "why", "author", "time")
_LABEL = re.compile(r'("(?:[^"\\]|\\.)*")(?:@([A-Za-z0-9-]+))?(?: |\Z)')


@dataclass(frozen=True, slots=True)
class Decision:
    """One decision. Which fields it needs depends on the action."""

    action: str
    node: str
    """merge: what the others become; split: the new node; rename: whose label; reject: the subject; undo: an `id`."""
    others: tuple[str, ...] = ()
    """merge: what becomes `node`; split: own nodes of the other words; reject: relation (local name) and object."""
    kind: str = ""
    """merge: the class of `node`, by local name."""
    labels: tuple[tuple[str, str], ...] = ()
    """Language and preferred label of `node`."""
    why: str = ""
    author: str = ""
    time: str = ""
    """ISO 8601."""

    @property
    def id(self) -> str:
        """A name that the same line has in every copy of the file."""
        return iris.digest(self.line())[:12]

    def line(self) -> str:
        """The decision as it stands in the file, without the line's end."""
        quoted = ((json.dumps(label, ensure_ascii=False), code) for code, label in self.labels)
        labels = " ".join(f"{label}@{code}" if code else label for label, code in quoted)
        before, after = (self.action, self.node, " ".join(self.others), self.kind), (self.why, self.author, self.time)
        return "\t".join((*map(_plain, before), labels, *map(_plain, after)))


def _plain(cell: str) -> str:
    return " ".join(cell.split())


def parse(line: str) -> Decision:
    """The decision that `line` of the file states; ValueError says what is wrong with it, and the cure."""
    cells = [cell.strip() for cell in line.split("\t")]
    if cells[0] not in ACTIONS:
        raise ValueError(f'"{cells[0][:40]}" is no decision: write {", ".join(ACTIONS)}, or delete the line')
    if len(cells) > len(COLUMNS):
        raise ValueError(f"it has {len(cells)} cells, not {len(COLUMNS)}: {', '.join(COLUMNS)}, with tabs between")
    cells += [""] * (len(COLUMNS) - len(cells))
    action, node, others, kind, labels, why, author, time = cells
    _check_time(time)
    found = Decision(action, node, tuple(others.split()), kind, _labels(labels), why, author, time)
    _check(found)
    return found


def _labels(cell: str) -> tuple[tuple[str, str], ...]:
    found, place = [], 0
    while place < len(cell):
        hit = _LABEL.match(cell, place)
        label = _words(hit[1]) if hit else ""
        if hit is None or not label:
            raise ValueError(f'{cell[place:]} is no label: write it as "words"@en')
        found.append((hit[2] or "", label))
        place = hit.end()
    return tuple(found)


def _words(quoted: str) -> str:
    try:
        return str(json.loads(quoted)).encode("utf-8").decode("utf-8").strip()
    except ValueError:  # an escape that is none, or half a character
        return ""


def _check_time(time: str) -> None:
    try:
        datetime.fromisoformat(time or "2000-01-01")
    except ValueError:
        raise ValueError(f'the time "{time}" is none: write it as 2024-05-01T09:30:00+00:00') from None


def _check(found: Decision) -> None:
    wanting = {
        "merge": not found.others and "the nodes that become it",
        "reject": len(found.others) != 2 and "a relation and an object",
        "rename": len(found.labels) != 1 and 'one label such as "words"@en',
    }
    wanted = wanting.get(found.action) if found.node else "a node"
    if wanted:
        raise ValueError(f"{found.action} needs {wanted}: add what is missing")
    for name in nodes(found):
        try:
            NamedNode(expand(name, BASE))
        except ValueError:
            raise ValueError(f'"{name}" is no IRI: write one such as kg:concept/en/toll') from None


def nodes(found: Decision) -> tuple[str, ...]:
    """The nodes that a decision is about, as the file writes them."""
    if found.action == "undo":
        return ()
    return (found.node, *(found.others[1:] if found.action == "reject" else found.others))


def standing(decisions: Iterable[Decision]) -> list[Decision]:
    """The decisions that no decision in force takes back, in order; undoings are decisions too."""
    undoings: dict[str, set[Decision]] = defaultdict(set)
    held = list(decisions)
    for decision in held:
        if decision.action == "undo":
            undoings[decision.node].add(decision)

    def stands(decision: Decision) -> bool:
        return not any(map(stands, undoings.get(decision.id, ())))

    return [decision for decision in held if stands(decision)]


def shorten(iri: str, base: str) -> str:
    """`iri` as the file writes it."""
    for prefix, namespace in (("kg:", base + "/"), ("concept:", THESAURUS + "/")):
        if iri.startswith(namespace):
            return prefix + iri[len(namespace) :]
    return iri


def expand(name: str, base: str) -> str:
    """The IRI that `name` is short for."""
    for prefix, namespace in (("kg:", base + "/"), ("concept:", THESAURUS + "/")):
        if name.startswith(prefix):
            return namespace + name[len(prefix) :]
    return name
