"""What decisions do to a reading. They are taken in order, and a later one wins.

A mention has two nodes: the one that it was taken for, and the one that its words have by themselves. A merge moves the
mentions taken for a node, whoever was moved there before included; a split moves those with certain words. A node that
was merged away goes on being a name for what it became, so that "B is A" and "C is B" make one node in either order.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from .decisions import Decision, expand, standing
from .model import ConceptMention, Mention, Node, Reading, Statement

GENERAL = "Concept"
"""The class that says nothing."""


@dataclass(frozen=True, slots=True)
class Moved:
    """Where mentions go, and why."""

    to: str
    why: str


Link = tuple[str, str, str]
"""Subject IRI, relation's local name, object IRI."""


@dataclass(frozen=True, slots=True)
class Effect:
    """All decisions in one look-up; equal effects give equal graphs."""

    nodes: Mapping[str, Moved] = field(default_factory=dict)
    """By the node that a mention was taken for."""
    words: Mapping[str, Moved] = field(default_factory=dict)
    """By the node that a mention's words have by themselves; these come first."""
    names: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    """Preferred label by node and language."""
    kinds: Mapping[str, str] = field(default_factory=dict)
    """Class of what others were merged into."""
    rejected: frozenset[Link] = frozenset()

    @classmethod
    def of(cls, decisions: Iterable[Decision], base: str) -> Effect:
        """What `decisions` come to in a graph with this base."""
        state = _State()
        for decision in standing(decisions):
            state.take(decision, base)
        names = {node: {**state.labels[node], **state.names[node]} for node in {*state.labels, *state.names}}
        return cls(state.nodes, state.words, names, state.kinds, frozenset(state.rejected))

    def apply(self, reading: Reading) -> Reading:
        """The reading as decided: ends moved, rejected links gone, and those that a merge leads back to themselves."""
        if self == Effect():
            return reading
        found = (self._statement(statement) for statement in reading.statements)
        kept = tuple(one for one in found if one is not None)
        return replace(reading, statements=kept, mentions=tuple(map(self._mention, reading.mentions)))

    def _mention(self, mention: ConceptMention) -> ConceptMention:
        moved = self.words.get(mention.own or mention.concept) or self.nodes.get(mention.concept)
        if moved is None or moved.to == mention.concept:
            return mention
        return replace(mention, concept=moved.to, moved=True)

    def _statement(self, one: Statement) -> Statement | None:
        subject, object_ = self.node(one.subject, one.finding.subject), self.node(one.object, one.finding.object)
        circular = subject.iri == object_.iri and one.subject.iri != one.object.iri
        if circular or (subject.iri, one.finding.relation, object_.iri) in self.rejected:
            return None
        return replace(one, subject=subject, object=object_)

    def node(self, node: Node, mention: Mention) -> Node:
        """Where a mention goes that was taken for `node`; a figure stays a figure."""
        if mention.observation is not None:
            return node
        parted = self.words.get(node.own or node.iri)
        moved = parted or self.nodes.get(node.iri)
        if moved is None or moved.to == node.iri:
            return node
        label, kind = (mention.label, mention.kind) if parted else (node.label, node.kind)
        known = self.kinds.get(moved.to, GENERAL)
        kind = kind if known == GENERAL else known
        also = () if parted else node.also + _named(node)
        moved_node = replace(node, iri=moved.to, label=label, kind=kind, name=None, also=also)
        return replace(moved_node, rule="decision", evidence=moved.why, score=1.0)

    def targets(self) -> set[str]:
        """Every node that mentions are moved to."""
        return {moved.to for table in (self.nodes, self.words) for moved in table.values()}

    def touched(self, other: Effect) -> set[str]:
        """Nodes as read whose mentions may fare otherwise under `other`: a reading with none of them stays as it is."""
        found = _unequal(self.nodes, other.nodes) | _unequal(self.words, other.words)
        found |= _unequal(self.names, other.names) | _unequal(self.kinds, other.kinds)
        found |= {link[0] for link in self.rejected ^ other.rejected}
        moves = (table for effect in (self, other) for table in (effect.nodes, effect.words))
        return found | {key for table in moves for key, moved in table.items() if moved.to in found}


def _named(node: Node) -> tuple[tuple[str, str], ...]:
    """What a proper name is called in other languages: what it becomes is called so too."""
    labels = node.name.labels.items() if node.name is not None else ()
    return tuple(pair for pair in sorted(labels) if pair[0] != node.language)


def _unequal(one: Mapping[str, object], other: Mapping[str, object]) -> set[str]:
    return {key for key in {*one, *other} if one.get(key) != other.get(key)}


@dataclass(slots=True)
class _State:
    """Decisions so far."""

    nodes: dict[str, Moved] = field(default_factory=dict)
    words: dict[str, Moved] = field(default_factory=dict)
    labels: dict[str, dict[str, str]] = field(default_factory=lambda: defaultdict(dict))
    """What a node was called when others were merged into it: gives way to a name that a curator chose."""
    names: dict[str, dict[str, str]] = field(default_factory=lambda: defaultdict(dict))
    kinds: dict[str, str] = field(default_factory=dict)
    rejected: set[Link] = field(default_factory=set)

    def take(self, decision: Decision, base: str) -> None:
        """Add one decision."""
        node, others = expand(decision.node, base), [expand(other, base) for other in decision.others]
        if decision.action == "merge":
            for other in others:
                self.merge(node, other, decision.why)
            self.labels[self.now(node)] |= dict(decision.labels)
            self.kinds[self.now(node)] = decision.kind or GENERAL
        elif decision.action == "split":
            self.split(node, others, decision.why)
            self.labels[node] |= dict(decision.labels)
        elif decision.action == "rename":
            self.names[self.now(node)] |= dict(decision.labels)
        elif decision.action == "reject":
            self.rejected.add((self.now(node), others[0], self.now(others[1])))

    def now(self, name: str) -> str:
        """The node that `name` stands for by now."""
        if any(moved.to == name for table in (self.words, self.nodes) for moved in table.values()):
            return name
        moved = self.words.get(name) or self.nodes.get(name)
        return moved.to if moved else name

    def merge(self, node: str, other: str, why: str) -> None:
        """All that goes to `other` goes to `node`; where they are one already, `node` becomes its name."""
        target, source = self.now(node), self.now(other)
        if target == source:
            target = node
        if target == source:
            return
        for table in (self.nodes, self.words):
            table |= {key: Moved(target, why) for key, moved in table.items() if moved.to == source}
        self.nodes.setdefault(source, Moved(target, why))
        ends = {source: target}
        self.rejected = {(ends.get(s, s), relation, ends.get(o, o)) for s, relation, o in self.rejected}

    def split(self, node: str, others: Iterable[str], why: str) -> None:
        """Mentions with the words of `node` and `others` form `node`, wherever they were."""
        self.words[node] = Moved(node, why)
        for other in others:
            self.words[other] = Moved(node, why)
            self.nodes.setdefault(other, Moved(node, why))
