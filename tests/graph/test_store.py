"""The graph folder: made, reopened, locked, refused."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from pyoxigraph import BlankNode, NamedNode

from policykg.errors import OntologyError, StoreError
from policykg.graph import iris
from policykg.graph.model import Document, Passage, Reading
from policykg.graph.store import Store

from ..strategies import RUN

TEXT = "Towns lay out parks.\n"


def reading(document_id: str = "parks.txt", text: str = TEXT) -> Reading:
    return Reading(Document(document_id, "Parks", "en", text, (Passage(0, len(text)),)), ())


def test_what_was_written_is_there_on_reopening(tmp_path: Path) -> None:
    with Store.open(tmp_path / "kg", base="https://example.org/parks/", create=True) as store:
        store.put(reading(), RUN)
        store.remember("1.2.3", {"lang": "en"})
    with Store.open(tmp_path / "kg", read_only=True) as store:
        assert store.base == "https://example.org/parks"
        assert (store.settings.version, store.settings.options) == ("1.2.3", {"lang": "en"})
        (document,) = store.documents()
        assert (document.id, document.title, document.language) == ("parks.txt", "Parks", "en")
        assert document.run == iris.run(store.base, RUN)


def test_what_has_not_changed_is_known(tmp_path: Path) -> None:
    first = reading()
    with Store.open(tmp_path / "kg", create=True) as store:
        store.put(first, RUN)
        assert store.has("parks.txt", first.document.sha256, RUN)
        assert not store.has("other.txt", first.document.sha256, RUN)
        assert not store.has("parks.txt", reading(text="Else.").document.sha256, RUN)
        assert not store.has("parks.txt", first.document.sha256, type(RUN)("0.1", RUN.models, RUN.ontology))


def test_readers_share_and_a_writer_does_not(tmp_path: Path) -> None:
    Store.open(tmp_path / "kg", create=True).close()
    busy = pytest.raises(StoreError, match="in use by another policykg process: wait")
    with Store.open(tmp_path / "kg", read_only=True), Store.open(tmp_path / "kg", read_only=True), busy:
        Store.open(tmp_path / "kg")
    with Store.open(tmp_path / "kg"), pytest.raises(StoreError, match="in use"):
        Store.open(tmp_path / "kg", read_only=True)
    Store.open(tmp_path / "kg").close()


@pytest.mark.parametrize("read_only", [True, False])
def test_another_process_that_writes_is_named(tmp_path: Path, read_only: bool) -> None:
    Store.open(tmp_path / "kg", create=True).close()
    code = (
        "import sys; from policykg.graph.store import Store; store = Store.open(sys.argv[1]); "
        "sys.stdout.write('open\\n'); sys.stdout.flush(); sys.stdin.read()"
    )
    command = [sys.executable, "-c", code, str(tmp_path / "kg")]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as other:
        assert other.stdout and other.stdout.readline() == b"open\n"
        with pytest.raises(StoreError, match=r"kg is in use by another policykg process: wait until it has finished"):
            Store.open(tmp_path / "kg", read_only=read_only)
        other.communicate()
    Store.open(tmp_path / "kg", read_only=read_only).close()


def test_a_process_that_dies_leaves_no_lock(tmp_path: Path) -> None:
    code = "import os, sys; from policykg.graph.store import Store; Store.open(sys.argv[1], create=True); os._exit(9)"
    subprocess.run([sys.executable, "-c", code, str(tmp_path / "kg")], check=False)
    Store.open(tmp_path / "kg").close()


def test_folders_that_are_no_graph_are_refused(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    (tmp_path / "photos").mkdir()
    (tmp_path / "photos" / "a.jpg").write_text("x")
    (tmp_path / "empty").mkdir()
    for name, create, words in (
        ("file", False, "is a file"),
        ("file", True, "is a file"),
        ("nowhere", False, "does not exist: make it with `policykg build PATH -o"),
        ("photos", False, "is no policykg graph"),
        ("photos", True, "holds other files: name a new or empty folder"),
        ("empty", False, "is no policykg graph"),
    ):
        with pytest.raises(StoreError, match=words):
            Store.open(tmp_path / name, create=create)
    assert [path.name for path in (tmp_path / "photos").iterdir()] == ["a.jpg"]
    Store.open(tmp_path / "empty", create=True).close()


def test_another_base_a_bad_base_and_a_newer_graph_are_refused(tmp_path: Path) -> None:
    Store.open(tmp_path / "kg", base="https://example.org/a", create=True).close()
    with pytest.raises(StoreError, match=r"built with the base https://example.org/a"):
        Store.open(tmp_path / "kg", base="https://example.org/b", create=True)
    with pytest.raises(StoreError, match="is no IRI"):
        Store.open(tmp_path / "new", base="no iri", create=True)
    held = tmp_path / "kg" / "policykg.json"
    held.write_text(json.dumps(json.loads(held.read_text()) | {"format": 99, "version": "9.0"}))
    with pytest.raises(StoreError, match=r"newer policykg \(9.0\)"):
        Store.open(tmp_path / "kg")
    held.write_text("{}")
    with pytest.raises(StoreError, match="incomplete"):
        Store.open(tmp_path / "kg")
    held.write_text("{")
    with pytest.raises(StoreError, match="cannot be read"):
        Store.open(tmp_path / "kg")


def test_the_ontology_is_replaced_when_it_changes(tmp_path: Path) -> None:
    file = tmp_path / "own.ttl"
    file.write_text("<http://e/a> <http://e/b> [ <http://e/c> 1 ] .")
    with Store.open(tmp_path / "kg", create=True) as store:
        assert store.set_ontology([file])
        before = sorted(map(str, store.quads()))
        assert not store.set_ontology([file])
        file.write_text("<http://e/a> <http://e/b> <http://e/d> .")
        assert store.set_ontology([file])
        graph = iris.ontology_graph(store.base)
        assert NamedNode("http://e/d") in {triple.object for triple in store.triples(graph)}
        assert not any(isinstance(quad.subject, BlankNode) for quad in store.quads())
        file.write_text("<http://e/a> <http://e/b> [ <http://e/c> 1 ] .")
        store.set_ontology([file])
        assert sorted(map(str, store.quads())) == before
        file.write_text("<http://e/a> <http://e/b>")
        with pytest.raises(OntologyError, match=r"own.ttl is no valid Turtle"):
            store.set_ontology([file])
        with pytest.raises(OntologyError, match="cannot be read"):
            store.set_thesaurus([tmp_path / "none.ttl"])
        assert sorted(map(str, store.quads())) == before


def test_times_are_in_the_history_alone() -> None:
    store = Store.temporary()
    store.put(reading(), RUN)
    before = set(map(str, store.quads()))
    store.record(RUN, "2026-01-02T03:04:05Z", "2026-01-02T03:04:06Z", {"documents": 1, "links": 0})
    history = NamedNode(iris.history_graph(store.base))
    assert {str(quad) for quad in store.quads() if quad.graph_name != history} == before
    assert len(set(map(str, store.quads())) - before) == 7


def test_a_copy_opens_beside_its_original(tmp_path: Path) -> None:
    with Store.open(tmp_path / "kg", create=True) as store:
        store.put(reading(), RUN)
        store.backup(tmp_path / "copy")
        with Store.open(tmp_path / "copy", read_only=True) as copy:
            assert sorted(map(str, copy.quads())) == sorted(map(str, store.quads()))
        with pytest.raises(StoreError, match="exists already"):
            store.backup(tmp_path / "copy")
    with pytest.raises(StoreError, match="no folder to copy"):
        Store.temporary().backup(tmp_path / "again")


def test_what_was_opened_to_read_is_not_written(tmp_path: Path) -> None:
    Store.open(tmp_path / "kg", create=True).close()
    with Store.open(tmp_path / "kg", read_only=True) as store, pytest.raises(StoreError, match="open it for writing"):
        store.put(reading(), RUN)
