"""The graph is a function of what was read and what is decided, in whatever order either came."""

from __future__ import annotations

import random
from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st
from pyoxigraph import DefaultGraph, NamedNode

from policykg.graph import iris
from policykg.graph.decisions import Decision
from policykg.graph.decisions_effect import Effect
from policykg.graph.knowledge_graph import KnowledgeGraph
from policykg.graph.model import ConceptMention, Document, Finding, Mention, Node, Passage, Reading, Statement
from policykg.graph.store import Store
from policykg.graph.vocab import PKG

from ..strategies import RUN

BASE = "https://example.org/kg"
WORDS = ("quay", "pier", "jetty", "mole")
NODES = (*(f"kg:concept/en/{word}" for word in WORDS), "concept:landing-place")
RELATIONS = ("promotes", "partOf")
CALM = settings(deadline=None, max_examples=60)

words = st.sampled_from(WORDS)
nodes = st.sampled_from(NODES)


def iri(short: str) -> str:
    """The whole IRI of one of NODES."""
    return short.replace("kg:", f"{BASE}/").replace("concept:", "https://w3id.org/policykg/concept/")


@st.composite
def ends(draw: st.DrawFn, place: int) -> tuple[Node, Mention]:
    """A mention taken for its own node or another."""
    word = draw(words)
    own = iris.concept(BASE, "en", word)
    taken = iri(draw(st.one_of(st.just(f"kg:concept/en/{word}"), nodes)))
    kind = draw(st.sampled_from(("Concept", "Place", "Goal")))
    node = Node(taken, word, kind, "en", "normal form", own="" if own == taken else own)
    return node, Mention(place, place + len(word), word, kind)


@st.composite
def readings(draw: st.DrawFn) -> list[Reading]:
    """Up to three documents that speak of the same few things."""
    text = "x" * 40
    found = []
    for name in draw(st.lists(st.sampled_from("abc"), min_size=1, unique=True)):
        document = Document(f"{name}.txt", name, "en", text, (Passage(0, 40),))
        links = [draw(st.tuples(ends(0), ends(9), st.sampled_from(RELATIONS))) for _ in range(draw(st.integers(1, 4)))]
        said = [
            Statement(s[0], o[0], Finding(s[1], relation, o[1], (5 + n, 7 + n)), 0, 40)
            for n, (s, o, relation) in enumerate(links)
            if s[0].iri != o[0].iri
        ]
        named = [draw(ends(place)) for place in range(draw(st.integers(0, 2)))]
        mentions = [ConceptMention(m.start, m.end, n.iri, m.label, n.own) for n, m in named]
        found.append(Reading(document, tuple(said), (), tuple(mentions)))
    return found


@st.composite
def decision(draw: st.DrawFn, number: int) -> Decision:
    """A decision on nodes that may or may not be there; its number makes its line the only one of its kind."""
    action = draw(st.sampled_from(("merge", "merge", "split", "rename", "reject")))
    node, other = draw(nodes), draw(nodes)
    label = (("en", f"name {draw(words)}"),)
    others = {"merge": (other,), "split": draw(st.sampled_from(((), (other,)))), "reject": ("promotes", other)}
    kind = draw(st.sampled_from(("", "Rule")))
    held = label if action in ("merge", "rename") else ()
    return Decision(action, node, others.get(action, ()), kind, held, f"reason {number}", "ann")


@st.composite
def decided(draw: st.DrawFn) -> list[Decision]:
    """Up to six decisions in order, chains and circles among them."""
    return [draw(decision(number)) for number in range(draw(st.integers(0, 6)))]


def lines(store: Store) -> list[str]:
    """Sorted quads without the graphs that hold times and names of people."""
    apart = {NamedNode(iris.history_graph(store.base)), NamedNode(iris.decisions_graph(store.base))}
    return sorted(str(quad) for quad in store.quads() if quad.graph_name not in apart)


def built(collection: list[Reading], decisions: list[Decision]) -> Store:
    """A store that was given the decisions first and the readings after."""
    store = Store.temporary(BASE)
    for one in decisions:
        store.curation.add(one)
    for reading in collection:
        store.put(reading, RUN)
    return store


@CALM
@given(readings(), decided(), st.randoms())
def test_order_changes_nothing(collection: list[Reading], decisions: list[Decision], chance: random.Random) -> None:
    expected = lines(built(collection, decisions))
    steps: list[Reading | Decision] = [*collection, *collection]
    chance.shuffle(steps)
    for one in reversed(decisions):
        steps.insert(chance.randint(0, _first(steps)), one)
    store = Store.temporary(BASE)
    for step in steps:
        if isinstance(step, Decision):
            store.curation.add(step)
        else:
            store.put(step, RUN)
    assert lines(store) == expected


def _first(steps: list[Reading | Decision]) -> int:
    """Where the first decision stands: decisions keep their order."""
    return next((n for n, step in enumerate(steps) if isinstance(step, Decision)), len(steps))


@CALM
@given(readings(), decided(), st.randoms())
def test_undoing_restores_exactly(collection: list[Reading], decisions: list[Decision], chance: random.Random) -> None:
    store = built(collection, decisions)
    order = chance.sample(decisions, len(decisions))
    for number, one in enumerate(order, 1):
        store.curation.add(Decision("undo", one.id))
        left = [other for other in decisions if other not in order[:number]]
        assert lines(store) == lines(built(collection, left))
    assert lines(store) == lines(built(collection, []))
    for one in order:
        store.curation.add(Decision("undo", Decision("undo", one.id).id))
    assert lines(store) == lines(built(collection, decisions))


@CALM
@given(readings(), decided())
def test_the_default_graph_stays_the_merge(collection: list[Reading], decisions: list[Decision]) -> None:
    store = built(collection, [])
    for one in decisions:
        store.curation.add(one)
        quads = store.inner.quads_for_pattern(None, None, None, DefaultGraph())
        assert {str(quad.triple) for quad in quads} == {str(quad.triple) for quad in store.quads()}


@CALM
@given(readings(), decided())
def test_links_stay_whole(collection: list[Reading], decisions: list[Decision]) -> None:
    """No rejected link is left, none leads back to itself, and each has labels and the words of its sentence."""
    store = built(collection, decisions)
    effect, graph = store.curation.effect, KnowledgeGraph(store)
    links = graph.links()
    assert not {(link.subject, link.relation, link.object) for link in links} & effect.rejected
    assert all(link.subject != link.object for link in links)
    said = {(s.finding.subject.label, s.finding.object.label) for reading in collection for s in reading.statements}
    assert {(e.subject_label, e.object_label) for link in links for e in link.evidences} <= said
    for concept in graph.concepts():
        assert concept.labels["en"]
        names = effect.names.get(concept.iri, {})
        assert concept.labels["en"] == names.get("en", concept.labels["en"])
        assert concept.labels["en"] not in concept.alternatives
    for quad in store.inner.quads_for_pattern(None, PKG.evidence, None, DefaultGraph()):
        assert next(store.inner.quads_for_pattern(quad.subject, PKG.claimSubject, None, DefaultGraph()), None)


@CALM
@given(st.lists(st.tuples(nodes, nodes), max_size=6), st.randoms())
def test_merges_make_the_same_groups_in_any_order(pairs: list[tuple[str, str]], chance: random.Random) -> None:
    def groups(merges: list[tuple[str, str]]) -> set[frozenset[str]]:
        effect = Effect.of([Decision("merge", a, (b,)) for a, b in merges], BASE)
        heads = {node: effect.nodes[iri(node)].to if iri(node) in effect.nodes else iri(node) for node in NODES}
        return {frozenset(node for node in NODES if heads[node] == head) for head in heads.values()}

    found = groups(pairs)
    assert found == groups(chance.sample(pairs, len(pairs)))
    for a, b in pairs:
        assert any({a, b} <= group for group in found)


@CALM
@given(readings(), decided())
def test_mentions_and_links_go_the_same_way(collection: list[Reading], decisions: list[Decision]) -> None:
    effect = Effect.of(decisions, BASE)
    for reading in collection:
        said = [
            end for s in reading.statements for end in ((s.subject, s.finding.subject), (s.object, s.finding.object))
        ]
        asked = [ConceptMention(m.start, m.end, n.iri, m.label, n.own) for n, m in said]
        moved = effect.apply(replace(reading, statements=(), mentions=tuple(asked))).mentions
        assert [mention.concept for mention in moved] == [effect.node(*end).iri for end in said]


def head(*decisions: Decision) -> dict[str, str]:
    """Where a mention of each of NODES goes that was taken for it."""
    effect = Effect.of(decisions, BASE)
    mention = Mention(0, 1, "words")
    return {short: effect.node(Node(iri(short), "words", "Concept", "en"), mention).iri for short in NODES}


def test_chains_and_circles_have_one_meaning() -> None:
    quay, pier, jetty, _, _ = NODES

    def merge(a: str, b: str) -> Decision:
        return Decision("merge", a, (b,))

    assert head(merge(quay, pier), merge(pier, jetty))[jetty] == iri(quay), "pier is quay, and jetty is pier"
    assert head(merge(pier, jetty), merge(quay, pier))[jetty] == iri(quay)
    turned = head(merge(quay, pier), merge(pier, jetty), merge(pier, quay))
    assert {turned[node] for node in (quay, pier, jetty)} == {iri(pier)}, "the last one names the node"
    parted = head(merge(quay, pier), merge(quay, jetty), Decision("split", pier))
    assert (parted[pier], parted[jetty]) == (iri(pier), iri(quay))
    joined = head(merge(quay, pier), Decision("split", pier), merge(jetty, pier))
    assert (joined[quay], joined[pier]) == (iri(quay), iri(jetty)), "the later decision wins"


def test_a_name_goes_to_what_the_node_became_and_survives_later_merges() -> None:
    quay, pier, jetty, *_ = NODES
    merge = Decision("merge", quay, (pier,), labels=(("en", "quay"),))
    rename = Decision("rename", pier, labels=(("en", "landing stage"),))
    later = Decision("merge", quay, (jetty,), labels=(("en", "quay"),))
    assert Effect.of([merge, rename, later], BASE).names[iri(quay)] == {"en": "landing stage"}
