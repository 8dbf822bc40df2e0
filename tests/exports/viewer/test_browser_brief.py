"""What the page says in brief, what it is called, and paths that say what they are."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from policykg.exports.viewer import PageDocument, PageEvidence, PageGraph, PageLink, PageNode, PageTerms

from .pages import Browser, words

TERMS = PageTerms(
    group_of={"aimsAt": "aims", "promotes": "drives", "targets": "serves", "reduces": "curbs", "runs": "steers"}
)


def answered(*papers: PageDocument) -> PageGraph:
    """One statement of each role, the most often said last in the reader's order."""
    kinds = {"night ferry": "Measure", "quiet harbour": "Goal", "old tenants": "Group", "ship noise": "Problem",
             "port office": "Body", "quay repair": "Measure", "noise wall": "Measure"}  # fmt: skip
    triples = [("port office", "runs", "quay repair"), ("noise wall", "reduces", "ship noise"),
               ("quay repair", "targets", "old tenants"), ("night ferry", "promotes", "quiet harbour"),
               ("night ferry", "aimsAt", "quiet harbour")]  # fmt: skip
    said = [PageEvidence(papers[0].id, "It is so.", at, at + 9, confidence=0.9) for at in range(5)]
    links = [PageLink(*triple, tuple(said[: 5 - at])) for at, triple in enumerate(triples)]
    nodes = tuple(PageNode(name, {"en": name}, kind) for name, kind in kinds.items())
    return PageGraph(nodes, tuple(links), papers, TERMS)


def test_it_tells_the_goal_first_and_who_is_responsible_last(show: Callable[..., Browser]) -> None:
    page = show(answered(PageDocument("plan.md", "Harbour plan")))
    assert words(page, ".statement em") == ["aimsAt", "promotes", "targets", "reduces", "runs"]


def test_a_document_without_a_title_is_called_by_its_file(show: Callable[..., Browser]) -> None:
    page = show(answered(PageDocument("plans/plan.txt", "plan")))
    assert words(page, "#title") == ["plan.txt"]


def test_a_count_of_documents_changes_its_language(show: Callable[..., Browser]) -> None:
    paper = PageDocument("a.md", "A")
    page = show(answered(paper, replace(paper, id="b.md", title="B")))
    assert (words(page, "#title"), page.title) == (["2 documents"], "2 documents")
    page.execute_script("policykg.change({ language: 'zh' })")
    assert (words(page, "#title"), page.title) == (["2 份文件"], "2 份文件")


def test_a_path_against_the_arrows_says_so_and_one_answer_needs_no_choice(show: Callable[..., Browser]) -> None:
    page = show(answered(PageDocument("plan.md", "Harbour plan")))
    page.execute_script(
        "const at = (iri) => policykg.data.nodes.findIndex((node) => node.iri === iri);"
        "policykg.change({ question: { kind: 'path', from: at('port office'), to: at('old tenants'), by: 'short' } })"
    )
    assert words(page, "#panel p.quiet")[0] == (
        "2 links; lowest confidence 99 %. The way with the fewest links is also the strongest."
    )
    assert not page.find_elements("css selector", "[data-choice]")
    assert words(page, ".way .hop p.quiet") == ["From the same sentence"]
    page.execute_script("policykg.change({ question: { ...policykg.state.question, ...{"
                        "from: policykg.state.question.to, to: policykg.state.question.from } } })")  # fmt: skip
    assert "the arrows do not all point one way" in words(page, "#panel p.quiet")[0]
