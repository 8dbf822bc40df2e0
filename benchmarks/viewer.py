"""Seconds until the page of a graph is drawn, beside pyvis with its defaults: `python benchmarks/viewer.py`.

The clock starts with the navigation. Drawn is, for our page, vis-network's first `afterDrawing` event with nodes in it;
for pyvis, whose defaults show a progress bar before, the end of stabilisation. Needs Chromium and its driver.
"""

from __future__ import annotations

import math
import random
import shutil
import statistics
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from itertools import chain
from pathlib import Path
from typing import Any

from pyvis.network import Network
from selenium import webdriver
from selenium.common.exceptions import WebDriverException

from policykg.exports.viewer import PageDocument, PageEvidence, PageGraph, PageLink, PageNode, PageTerms, write_page
from policykg.exports.viewer.size import MOST_LINKS
from policykg.exports.viewer.style import GROUPS, STYLES

SIZES = {500: 300.0, 2_000: 60.0, 10_000: 60.0}
"""Nodes, with the seconds after which a page counts as never drawn."""
LINKS_A_NODE = 1.3
SENTENCES = 250
"""Of one document."""
ENOUGH = 30.0
"""Seconds of measuring one page; a quick one is measured three times."""
LISTENER = """
const kept = {};
window.vis = {};
Object.defineProperty(window.vis, "Network", {
  get: () => kept.made,
  set: (Network) => {
    kept.made = class extends Network {
      constructor(...given) {
        super(...given);
        const note = (name) => { window.drawn ??= {}; window.drawn[name] ??= performance.now(); };
        this.on("afterDrawing", () => note(this.body.nodeIndices.length ? "nodes" : "empty"));
        this.on("stabilizationIterationsDone", () => note("stabilised"));
      }
    };
  },
});
"""
WORDS = (
    "harbour ferry school garden market bridge clinic rural urban public local shared annual pilot service plan".split()
)

Triple = tuple[PageNode, str, PageNode]


def graph(count: int, links: int) -> PageGraph:
    """A graph as documents give it: most nodes have one link, a few very many. The same every time."""
    chance = random.Random(count)
    ends: list[int] = [0]
    pairs: dict[tuple[int, int], None] = {}
    for one in range(1, count):
        pairs[chance.choice(ends), one] = None
        ends += [one, next(reversed(pairs))[0]]
    while count and len(pairs) < links:
        one, other = chance.choice(ends), chance.choice(ends)
        if one != other:
            pairs[one, other] = None
            ends += [one, other]
    kinds, relations = sorted(STYLES), [f"relation {i}" for i in range(20)]
    nodes = tuple(
        PageNode(f"{one:05}", {"en": f"{' '.join(chance.choices(WORDS, k=3))} {one}"}, chance.choice(kinds))
        for one in range(count)
    )
    triples = [(nodes[one], chance.choice(relations), nodes[other]) for one, other in pairs]
    parts = [triples[at : at + SENTENCES] for at in range(0, len(triples), SENTENCES)]
    papers, stated = zip(*(_paper(number, part) for number, part in enumerate(parts)), strict=True)
    terms = PageTerms(group_of={name: sorted(GROUPS)[at % len(GROUPS)] for at, name in enumerate(relations)})
    return PageGraph(nodes, tuple(chain.from_iterable(stated)), papers, terms)


def _paper(number: int, triples: Sequence[Triple]) -> tuple[PageDocument, list[PageLink]]:
    """A document that states the triples, a sentence each, and the links with their places in it."""
    name = f"plan {number:03}"
    sentences, links, start = [], [], 0
    for subject, relation, object_ in triples:
        one, other = subject.labels["en"], object_.labels["en"]
        quote = f"The {one} {relation} the {other} in every district."
        end, there = start + len(quote), start + len(quote) - len(f"{other} in every district.")
        spans = (start + 4, start + 4 + len(one)), None, (there, there + len(other))
        said = PageEvidence(name, quote, start, end, *spans, "obligation", confidence=0.8)
        links.append(PageLink(subject.iri, relation, object_.iri, (said,)))
        sentences.append(quote)
        start = end + 1
    return PageDocument(name, name, "en", " ".join(sentences)), links


def ours(drawn: PageGraph, file: Path) -> float:
    """Write our page of the graph; seconds that took."""
    start = time.perf_counter()
    with file.open("wb") as out:
        write_page(drawn, out)
    return time.perf_counter() - start


def default(drawn: PageGraph, file: Path) -> None:
    """Write pyvis's page of the graph: all defaults but that vis-network stands in the page, as there is no network."""
    plain = Network(directed=True, cdn_resources="in_line")
    for node in drawn.nodes:
        plain.add_node(node.iri, label=node.labels["en"])
    for link in drawn.links:
        # add_edge compares with all earlier edges: minutes for the largest graph, and no part of what is measured here
        plain.edges.append({"from": link.subject, "to": link.object, "label": link.relation, "arrows": "to"})
    file.write_text(plain.generate_html(), "utf-8")


@contextmanager
def browser() -> Iterator[Any]:
    """Chromium without a window and without a way out; a new one each time, with nothing kept."""
    options = webdriver.ChromeOptions()
    options.binary_location = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))))
    options.page_load_strategy = "none"
    for switch in (
        "--headless=new", "--disable-gpu", "--disable-dev-shm-usage", "--window-size=1400,900", "--no-sandbox",
        "--host-resolver-rules=MAP * ~NOTFOUND", "--proxy-server=127.0.0.1:9",
    ):  # fmt: skip
        options.add_argument(switch)
    started = webdriver.Chrome(options=options, service=webdriver.chrome.service.Service(shutil.which("chromedriver")))
    try:
        started.execute_cdp_cmd("Page.addScriptToEvaluateOnNewDocument", {"source": LISTENER})
        yield started
    finally:
        started.quit()


def seconds(file: Path, event: str, limit: float) -> float:
    """From navigation to the event; infinite where it does not come within the limit."""
    with browser() as opened:
        opened.set_script_timeout(limit)
        opened.get(file.as_uri())
        until = time.monotonic() + limit
        while time.monotonic() < until:
            try:
                came = opened.execute_script("return window.drawn?.[arguments[0]] ?? null", event)
            except WebDriverException:  # too busy to answer
                break
            if came is not None:
                return float(came) / 1000
            time.sleep(0.05)
    return math.inf


def median(file: Path, event: str, limit: float = 60.0) -> float:
    """Of three rounds; of fewer where they take long."""
    times: list[float] = []
    while len(times) < 3 and sum(times) < ENOUGH:
        times.append(seconds(file, event, limit))
    return statistics.median(times)


def beside(ours: float, theirs: float, limit: float) -> str:
    """The other page's seconds, and how many times faster ours is."""
    if theirs < math.inf:
        return f"pyvis {theirs:.2f} s, {theirs / ours:.0f} times as long"
    return f"pyvis > {limit:.0f} s, more than {limit / ours:.0f} times as long"


def row(page: Path, count: int, limit: float) -> str:
    """What there is to say of graphs of so many nodes."""
    drawn = graph(count, round(LINKS_A_NODE * count))
    made = ours(drawn, page)
    weight, first = page.stat().st_size / 1e6, median(page, "nodes")
    default(drawn, page)
    other = beside(first, median(page, "stabilised", limit), limit)
    return f"{count:,} nodes: {first:.2f} s, {other}; a page of {weight:.1f} MB, written in {made:.1f} s"


def main() -> None:
    """Print the figures."""
    with tempfile.TemporaryDirectory() as folder:
        page = Path(folder) / "page.html"
        ours(PageGraph((), ()), page)
        empty = median(page, "empty")
        print(f"empty page: {empty:.2f} s; the bar for 2,000 nodes is twice that and a second: {2 * empty + 1:.2f} s")
        for count, limit in SIZES.items():
            print(row(page, count, limit))
        made = ours(graph(15_000, MOST_LINKS), page)
        weight, first = page.stat().st_size / 1e6, median(page, "nodes")
        print(f"{MOST_LINKS:,} links: {first:.2f} s; a page of {weight:.1f} MB, written in {made:.1f} s")


if __name__ == "__main__":
    main()
