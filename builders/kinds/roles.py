"""The class that the links of a node show: who is responsible is a body, what is addressed a problem."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import NamedTuple

from ...ontology.model import Ontology

GENERAL = "Concept"


class Role(NamedTuple):
    """One end of one link: the relation, its side (`domain` or `range`), and the class that the sentence showed."""

    relation: str
    side: str
    kind: str


def by_roles(roles: Iterable[Role], ontology: Ontology) -> str:
    """The class that more than half of the roles with one ask for; "" where none does."""
    votes = Counter(kind for role in roles if (kind := _asked(role, ontology)))
    if not votes:
        return ""
    kind, most = min(votes.items(), key=lambda vote: (-vote[1], vote[0]))
    return kind if 2 * most > votes.total() else ""


def trusted(roles: Iterable[Role], ontology: Ontology) -> str:
    """The class that most sentences showed, where it is not merely the one that a construction supposes."""
    shown = Counter(role.kind for role in roles if role.kind not in (GENERAL, "Place") and not _fits(role, ontology))
    return min(shown, key=lambda kind: (-shown[kind], kind), default="")


def _asked(role: Role, ontology: Ontology) -> str:
    """The one class that fits there; of several the one that the sentence showed."""
    fits = _fits(role, ontology)
    if GENERAL in fits:
        return ""
    return next(iter(fits)) if len(fits) == 1 else role.kind if role.kind in fits else ""


def _fits(role: Role, ontology: Ontology) -> frozenset[str]:
    relation = ontology.relations.get(role.relation)
    return frozenset() if relation is None else relation.domain if role.side == "domain" else relation.range
