"""The loader: what it reads, and the one sentence that it says where a file is broken."""

from __future__ import annotations

from pathlib import Path

import pytest

from policykg.errors import OntologyError
from policykg.ontology.files import ONTOLOGY, packaged
from policykg.ontology.load import files, load
from policykg.ontology.model import Cue, Ontology

EXTRA = """
pkg:twins a owl:ObjectProperty , owl:SymmetricProperty ; rdfs:label "is twinned with"@en ;
    pkg:cue "twin {s} with {o}"@en-GB .
"""


@pytest.fixture(scope="module")
def ontology() -> Ontology:
    return load()


@pytest.fixture(scope="module")
def text() -> str:
    return packaged(ONTOLOGY).read_text(encoding="utf-8")


def written(folder: Path, content: str) -> Path:
    path = folder / "mine.ttl"
    path.write_text(content, encoding="utf-8")
    return path


def test_a_relation_has_all_that_its_block_says(ontology: Ontology) -> None:
    removes = ontology.relations["removes"]
    assert removes.iri == "https://w3id.org/policykg/ontology#removes"
    assert removes.labels == {"en": "removes", "zh": "取消"}
    assert Cue("abolish {o}", "en") in removes.cues
    assert Cue("取消{o}", "zh") in removes.cues
    assert "Rule" in removes.range
    assert not removes.symmetric
    assert ontology.relations["linkedWith"].symmetric
    assert "means" in ontology.relations["achievedThrough"].constructions


def test_classes_know_their_parents_and_leave_other_vocabularies_out(ontology: Ontology) -> None:
    assert ontology.classes["Measure"].parent == "Concept"
    assert ontology.classes["Concept"].parent is None
    assert ontology.classes["Body"].labels["zh"] == "机构"
    assert "SpecificResource" not in ontology.classes


def test_modalities_and_polarities_are_apart_and_are_no_relations(ontology: Ontology) -> None:
    assert set(ontology.modalities) == {
        "obligation", "prohibition", "permission", "encouragement", "pilot", "aspiration", "assertion",
    }  # fmt: skip
    assert set(ontology.polarities) == {"affirmed", "negated"}
    assert Cue("不得", "zh") in ontology.modalities["prohibition"].cues
    assert not set(ontology.relations) & (set(ontology.modalities) | set(ontology.polarities))


def test_claiming_names_the_relations_of_a_construction(ontology: Ontology) -> None:
    assert [relation.name for relation in ontology.claiming("figure")] == ["measuredBy"]
    assert ontology.claiming("no such construction") == ()


def test_loading_twice_gives_the_same(ontology: Ontology) -> None:
    assert load() == ontology


def test_one_more_block_with_one_cue_is_one_more_relation(tmp_path: Path, text: str, ontology: Ontology) -> None:
    mine = load(written(tmp_path, text + EXTRA))
    assert set(mine.relations) - set(ontology.relations) == {"twins"}
    assert mine.relations["twins"].cues == (Cue("twin {s} with {o}", "en"),)
    assert mine.relations["twins"].symmetric
    assert mine.concepts == ontology.concepts
    assert mine.digest != ontology.digest


def test_a_relation_may_live_in_a_namespace_of_its_own(tmp_path: Path, text: str) -> None:
    block = '<https://example.org/terms/twins> a owl:ObjectProperty ; rdfs:label "twins"@en ; pkg:cue "twin {o}"@en .'
    assert load(written(tmp_path, f"{text}\n{block}\n")).relations["twins"].iri == "https://example.org/terms/twins"


def test_other_formats_are_read_by_their_extension(tmp_path: Path, ontology: Ontology) -> None:
    from pyoxigraph import RdfFormat, parse, serialize

    path = tmp_path / "mine.owl"
    serialize((quad.triple for quad in parse(path=packaged(ONTOLOGY))), str(path), RdfFormat.RDF_XML)
    mine = load(path)
    assert mine.relations["promotes"].cues == ontology.relations["promotes"].cues


def test_files_are_those_that_load_reads(tmp_path: Path) -> None:
    mine = tmp_path / "mine.ttl"
    assert files()[0].name == "policykg.ttl"
    assert files(mine) == (mine, *files()[1:])


BROKEN = {
    "stray text": ('"promote {o}"@en ,', '"promote {o}"@en "x" ,', "no valid Turtle"),
    "unknown slot": ('"promote {o}"@en', '"promote {x}"@en', "write {s} for the subject and {o} for the object"),
    "stray brace": ('"promote {o}"@en', '"promote {o"@en', "unknown slot"),
    "slot twice": ('"promote {o}"@en', '"promote {o} {o}"@en', "once each"),
    "no object": ('"promote {o}"@en', '"promote"@en', "no slot {o}"),
    "only slots": ('"promote {o}"@en', '"{s} {o}"@en', "no words"),
    "no language": ('"promote {o}"@en', '"promote {o}"', "write @en or @zh"),
    "no label": ('rdfs:label "promotes"@en , "促进"@zh ;', "", "promotes has no label"),
    "no type": ("pkg:promotes a owl:ObjectProperty ;", "pkg:promotes", "write `a owl:ObjectProperty`"),
    "unknown class": ("rangeIncludes pkg:Problem", "rangeIncludes pkg:Trouble", "the unknown class Trouble"),
    "unknown influence": ('influence "forward"', 'influence "foward"', 'write "forward" or "backward"'),
    "slot in a modality": ('"must"@en ,', '"must {o}"@en ,', "a modality cannot fill"),
    "modality without label": ('rdfs:label "pilot"@en , "试点"@zh ;', "", "pilot has no label"),
}


@pytest.mark.parametrize("name", BROKEN)
def test_a_broken_file_is_told_in_one_sentence_with_its_line(name: str, tmp_path: Path, text: str) -> None:
    old, new, words = BROKEN[name]
    assert old in text
    path = written(tmp_path, text.replace(old, new, 1))
    with pytest.raises(OntologyError) as caught:
        load(path)
    message = str(caught.value)
    line = int(message.partition(" line ")[2].partition(":")[0])
    assert message.startswith(f"{path} line ")
    assert words in message
    assert message.endswith(".")
    assert "\n" not in message
    assert abs(line - (text[: text.index(old)].count("\n") + 1)) <= 1


def test_two_terms_with_one_local_name_are_refused(tmp_path: Path, text: str) -> None:
    twin = '<https://example.org/terms/promotes> a owl:ObjectProperty ; rdfs:label "p"@en ; pkg:cue "zap {o}"@en .'
    with pytest.raises(OntologyError, match="two terms have the local name promotes"):
        load(written(tmp_path, f"{text}\n{twin}\n"))


@pytest.mark.parametrize("content", [b"", b"\xff\xfe\x00", b"hello world"])
def test_what_is_no_ontology_is_refused(content: bytes, tmp_path: Path) -> None:
    path = tmp_path / "mine.ttl"
    path.write_bytes(content)
    with pytest.raises(OntologyError, match=r"mine\.ttl"):
        load(path)


def test_a_missing_file_is_told(tmp_path: Path) -> None:
    with pytest.raises(OntologyError, match="cannot be read"):
        load(tmp_path / "missing.ttl")
