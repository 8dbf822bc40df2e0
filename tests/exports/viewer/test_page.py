"""The page's data and its bytes: nothing in a document runs, equal graphs give equal pages, focus and cut."""

from __future__ import annotations

import base64
import hashlib
import io
import json
import random
import re
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from policykg.exports.viewer import (
    PageDocument,
    PageEvidence,
    PageGraph,
    PageLink,
    PageNode,
    style,
    text,
    write,
)
from policykg.exports.viewer.choice import MOST_SHOWN
from policykg.exports.viewer.evidence_rows import FIELDS
from policykg.exports.viewer.payload import embed
from policykg.exports.viewer.utf16 import units
from policykg.graph.knowledge_graph import KnowledgeGraph

from .graphs import evidence, graph, knows, page, star

HOSTILE = '</script><script>window.hacked=1</script><img src=x onerror="window.hacked=2"> {{ 7*7 }} & \u2028 ]]> <!--'


class Elements(HTMLParser):
    """Counts tags, and keeps scripts, styles and metadata as they stand."""

    def __init__(self, source: str) -> None:
        super().__init__(convert_charrefs=True)
        self.tags: list[str] = []
        self.attributes: list[tuple[str, str | None]] = []
        self.raw: dict[str, list[str]] = {"script": [], "style": [], "title": []}
        self.open = ""
        self.feed(source)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes += attrs
        self.open = tag
        if tag in self.raw:
            self.raw[tag].append("")

    def handle_endtag(self, tag: str) -> None:
        self.open = ""

    def handle_data(self, data: str) -> None:
        if self.open in self.raw:
            self.raw[self.open][-1] += data


@given(st.recursive(st.text(), lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner), max_leaves=8))
def test_embedded_data_comes_back_and_cannot_leave_its_element(value: object) -> None:
    embedded = embed(value)
    assert json.loads(embedded) == value
    assert not set("<>&\u2028\u2029") & set(embedded)


def test_hostile_words_stay_words() -> None:
    quote = f"{HOSTILE} promotes trade."
    nodes = (PageNode("a", {"en": HOSTILE}, HOSTILE, (HOSTILE,)), PageNode("b", {"en": "trade"}))
    said = replace(evidence(quote, HOSTILE, "trade"), headings=(HOSTILE,), modality=HOSTILE, time=HOSTILE)
    bad = PageGraph(nodes, (PageLink("a", HOSTILE, "b", (said,)),), (PageDocument("plan.md", HOSTILE),))
    harmless, hostile = Elements(page(star(1))), Elements(page(bad))
    assert hostile.tags == harmless.tags
    assert hostile.raw["title"] == [HOSTILE]
    assert not [name for name, _ in hostile.attributes if name.startswith("on")]
    assert json.loads(hostile.raw["script"][0])["nodes"][0]["labels"]["en"] == " ".join(HOSTILE.split())


def test_only_the_pages_own_scripts_may_run() -> None:
    found = Elements(page(star(2)))
    policy = next(value for name, value in found.attributes if name == "content" and value and "script-src" in value)

    def allowed(body: str) -> bool:
        return base64.b64encode(hashlib.sha256(body.encode()).digest()).decode() in policy

    assert "default-src 'none'" in policy
    assert [allowed(body) for body in found.raw["script"]] == [False] * 3 + [True] * 2
    assert all(map(allowed, found.raw["style"]))


def test_nothing_is_loaded_from_elsewhere() -> None:
    found = Elements(page(star(2)))
    assert not [name for name, _ in found.attributes if name in {"src", "href", "srcset", "data", "action"}]
    assert not {"link", "iframe", "img", "object", "embed", "base"} & set(found.tags)
    assert "sourceMappingURL" not in found.raw["script"][3]
    assert not re.search(r"https?:|@import|url\(", found.raw["script"][4] + found.raw["style"][0])


def test_our_scripts_never_read_words_as_html() -> None:
    own = Elements(page(star(1))).raw["script"][4]
    assert not re.search(r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\b|new Function|DOMParser", own)


def test_equal_graphs_give_equal_bytes() -> None:
    given_graph = star(40)
    chance = random.Random(7)
    nodes, links = list(given_graph.nodes), list(given_graph.links)
    chance.shuffle(nodes)
    chance.shuffle(links)
    assert page(replace(given_graph, nodes=tuple(nodes), links=tuple(links))) == page(given_graph)


@given(st.text(), st.data())
def test_units_count_as_a_browser_does(words: str, data: st.DataObject) -> None:
    place = data.draw(st.integers(0, len(words)))
    assert units(words)(place) == len(words[:place].encode("utf-16-le", "surrogatepass")) // 2


@given(st.text(min_size=2, alphabet=st.characters(exclude_categories=("Cs",))), st.data())
@settings(deadline=None)
def test_evidence_points_into_the_text_that_is_carried(words: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(words) - 1))
    end = data.draw(st.integers(start + 1, len(words)))
    said = PageEvidence("plan.md", words[start:end], start, end, (start, end))
    nodes = (PageNode("a", {"en": "a"}), PageNode("b", {"en": "b"}))
    given_graph = PageGraph(nodes, (PageLink("a", "helps", "b", (said,)),), (PageDocument("plan.md", "", "en", words),))
    row = dict(zip(FIELDS, knows(page(given_graph))["links"][0]["evidences"][0], strict=False))
    text_units = words.encode("utf-16-le")
    assert text_units[2 * row["start"] : 2 * row["end"]].decode("utf-16-le") == said.quote
    assert (row["subjectStart"], row["subjectEnd"]) == (row["start"], row["end"])
    assert "quote" not in row


def test_evidence_without_its_text_carries_its_words() -> None:
    row = dict(zip(FIELDS, knows(page(star(1)))["links"][0]["evidences"][0], strict=True))
    assert row["quote"] == "arm 0000 needs hand 0000."
    assert (row["cueStart"], row["cueEnd"]) == (-1, -1)


def test_focus_opens_on_its_surroundings() -> None:
    for depth, names in ((1, {"arm 0003", "hub", "hand 0003"}), (2, {f"arm {i:04}" for i in range(30)})):
        found = Elements(page(star(30), focus="arm 0003", depth=depth))
        data, shown = json.loads(found.raw["script"][0]), json.loads(found.raw["script"][1])
        assert data["nodes"][data["focus"]]["iri"] == "arm 0003"
        opened = {data["nodes"][node["id"]]["iri"] for node in shown}
        assert opened == names if depth == 1 else len(opened & names) > 10
        assert len(data["nodes"]) == 61


def test_big_graphs_open_on_their_most_important_nodes() -> None:
    found = Elements(page(star(200)))
    data, shown = json.loads(found.raw["script"][0]), json.loads(found.raw["script"][1])
    assert len(data["nodes"]) == 401
    assert len(shown) <= MOST_SHOWN
    assert data["nodes"][shown[0]["id"]]["iri"] == "hub"


def test_an_empty_graph_is_a_page_too() -> None:
    assert "<title>0 documents</title>" in page(PageGraph((), ()))


def test_links_that_are_only_denied_are_dashed() -> None:
    denied = replace(evidence("a b", "a", "b"), modality="prohibition")
    both = (denied, replace(evidence("a b", "a", "b", 50), polarity="affirmed"))
    found = page(graph(PageLink("a", "limits", "b", (denied,)), PageLink("b", "limits", "a", both)))
    links = json.loads(Elements(found).raw["script"][0])["links"]
    assert [(link["denied"], link["negated"]) for link in links] == [(True, False), (False, False)]


@pytest.mark.parametrize(
    ("label", "expected"),
    [
        ("land reform", "land reform"),
        ("renewal of the agricultural transfer population", "renewal of the\nagricultural\ntransfer population"),
        ("常住人口城镇化率", "常住人口城镇化率"),
        ("城区常住人口三百万以下的城市全面取消落户限制", "城区常住人口三百万以下\n的城市全面取消落户限制"),
    ],
)
def test_labels_break_into_even_lines(label: str, expected: str) -> None:
    assert text.wrap(label) == expected


@given(st.text())
def test_wrapping_keeps_the_words(label: str) -> None:
    wrapped = text.wrap(label)
    assert wrapped.count("\n") < text.MAX_LINES
    kept = re.sub(r"\s", "", wrapped)
    assert re.sub(r"\s", "", label).startswith(kept.removesuffix("…").rstrip("，、,;；"))


def test_unknown_classes_get_a_style_of_their_own() -> None:
    styles = style.styles(["Measure", "Vessel", "Harbour"])
    assert len({style["hue"] for style in styles.values()}) == 3


def test_a_stored_graph_becomes_a_page(small_graph: Path) -> None:
    out = io.BytesIO()
    with KnowledgeGraph.open(small_graph) as stored:
        write(stored, out)
    data = json.loads(Elements(out.getvalue().decode("utf-8")).raw["script"][0])
    assert {label for node in data["nodes"] for label in node["labels"].values()} >= {"late shopping"}
    rows = [dict(zip(FIELDS, row, strict=False)) for link in data["links"] for row in link["evidences"]]
    texts = [paper["text"] for paper in data["documents"]]
    ends = {
        texts[row["document"]][row[f"{end}Start"] : row[f"{end}End"]] for row in rows for end in ("subject", "object")
    }
    assert "late shopping" in ends
    assert {relation["group"] for relation in data["relations"].values()} <= data["groups"].keys()
