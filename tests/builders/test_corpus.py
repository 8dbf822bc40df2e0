"""Every quotation stands where its evidence says, over all real documents in txt and md that are at hand."""

from __future__ import annotations

from pathlib import Path

import pytest

from policykg.builders.identity import run_of
from policykg.builders.readers import read
from policykg.builders.reading import Reader
from policykg.graph.knowledge_graph import KnowledgeGraph
from policykg.graph.store import Store
from policykg.graph.vocab import BASE
from policykg.ontology.load import load

CORPUS = Path(__file__).resolve().parents[2].parent / "shared" / "corpus"
QUOTED = "SELECT ?exact ?start ?end { ?e oa:hasSelector [oa:exact ?exact], [oa:start ?start; oa:end ?end] }"
DOCUMENTS = sorted(p for p in CORPUS.glob("*") if p.suffix in (".txt", ".md"))


@pytest.fixture(scope="module")
def reader() -> Reader:
    """One reader for all documents."""
    return Reader(load(), BASE)


@pytest.mark.skipif(not DOCUMENTS, reason="the corpus of real documents is not beside the repository")
@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.name)
def test_quotations_stand_where_they_say(path: Path, reader: Reader) -> None:
    reading, store = reader.read(read(path)), Store.temporary()
    store.put(reading, run_of(reader.ontology, None, {}))
    text = reading.document.text
    rows = KnowledgeGraph(store).query(QUOTED)
    assert bool(rows.rows) == bool(reading.statements)
    for row in rows:
        assert text[int(row["start"]) : int(row["end"])] == row["exact"] != ""
    for finding in (statement.finding for statement in reading.statements):
        for start, end in ((finding.subject.start, finding.subject.end), (finding.object.start, finding.object.end)):
            assert 0 <= start < end <= len(text)


def test_there_is_something_to_check_where_the_corpus_is() -> None:
    if not CORPUS.is_dir():
        pytest.skip("the corpus of real documents is not beside the repository")
    assert len(DOCUMENTS) > 30
