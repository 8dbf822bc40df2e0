"""Our scorer and the house's give the same figures, and each rule holds for itself."""

from __future__ import annotations

import csv
import json
import random
import re
import subprocess
import sys
from pathlib import Path

import pytest

from policykg.errors import InputError
from policykg.graph.evaluate import evaluate
from policykg.graph.gold import read_gold
from policykg.graph.labels import alike, words

SHARED = Path(__file__).parents[2].parent / "shared"
GOLD = sorted((SHARED / "gold").glob("*.jsonl"))
FIELDS = (
    "document",
    "start",
    "end",
    "subject_label",
    "subject_type",
    "relation",
    "object_label",
    "object_type",
    "modality",
)
Row = dict[str, str]


def gold(*links: dict[str, object], on_topic: bool = True) -> str:
    return json.dumps(
        {"doc": "d", "start": 0, "end": 50, "text": "repair the old bridge", "on_topic": on_topic, "links": links}
    )


def link(s: str, r: str, o: str, optional: bool = False, **q: str) -> dict[str, object]:
    return {"s": [s], "r": r.split(), "o": [o], "q": q, "optional": optional}


def row(s: str, r: str, o: str, kind: str = "Concept", start: int = 0, **more: str) -> Row:
    values = ("d.txt", str(start), str(start + 9), s, kind, r, o, "Concept", more.get("modality", ""))
    return dict(zip(FIELDS, values, strict=True)) | more


def score(tmp_path: Path, sentence: str, *rows: Row, **options: bool):  # type: ignore[no-untyped-def]
    file = tmp_path / "gold.jsonl"
    file.write_text(sentence + "\n", "utf-8")
    return evaluate([file], rows, **options)


def test_labels_are_alike_by_their_words() -> None:
    assert words("The Bridges' 53.10 piers, boxes and stories") == ("bridge", "53.10", "pier", "box", "and", "story")
    assert words("桥 梁（A）") == ("桥", "梁", "a")
    assert alike("old bridges", "the old bridge", 1.0)
    assert alike("a b c d e", "c d e f g", 0.5) and not alike("new bridge", "new tower", 0.6)
    assert alike("!", "!", 1.0) and not alike("", "x", 0.1)


def test_each_rule_of_scoring(tmp_path: Path) -> None:
    bridge = link("bridge", "improves", "traffic")
    assert score(tmp_path, gold(bridge), row("bridge", "improves", "traffic")).typed.f1 == 1
    wrong = score(tmp_path, gold(bridge), row("bridge", "reduces", "traffic"))
    assert (wrong.typed.f1, wrong.untyped.f1) == (0, 1)
    twice = score(
        tmp_path, gold(bridge), row("bridge", "improves", "traffic"), row("bridges", "improves", "the traffic")
    )
    assert twice.predicted == 1
    outside = row("bridge", "improves", "traffic", start=60)
    assert score(tmp_path, gold(bridge), outside).typed.precision == 0
    assert score(tmp_path, gold(bridge), outside, inside=True).ignored == 1
    assert score(tmp_path, gold(bridge), row("x", "improves", "y", document="other.txt")).ignored == 1
    assert score(tmp_path, gold(on_topic=False), row("x", "improves", "y")).noise == 1


def test_optional_links_take_what_is_left_over(tmp_path: Path) -> None:
    both = gold(link("bridge", "improves", "traffic", optional=True), link("bridge", "improves promotes", "traffic"))
    report = score(tmp_path, both, row("bridge", "improves", "traffic"), row("bridge", "promotes", "traffic"))
    assert (report.required, report.predicted, report.absorbed, report.typed.f1) == (1, 2, 1, 1.0)
    assert report.relations["improves"].required == 1


def test_a_measure_must_stand_in_the_sentence(tmp_path: Path) -> None:
    unnamed = gold(link("*measure*", "improves", "traffic", modality="obligation"))
    stated = row("repair the bridge", "improves", "traffic", "Measure", modality="obligation")
    report = score(tmp_path, unnamed, stated)
    assert (report.typed.f1, report.modality_right, report.modality_asked) == (1.0, 1, 1)
    assert score(tmp_path, unnamed, row("paint every door", "improves", "traffic", "Measure")).typed.f1 == 0
    assert score(tmp_path, unnamed, row("repair the bridge", "improves", "traffic")).typed.f1 == 0


def test_linked_ends_may_be_swapped(tmp_path: Path) -> None:
    joined = gold(link("road", "linkedWith", "rail"))
    report = score(tmp_path, joined, row("rail", "linkedWith", "road"), row("road", "linkedWith", "rail"))
    assert (report.predicted, report.typed.f1) == (1, 1.0)


def test_gold_that_cannot_be_used_is_named(tmp_path: Path) -> None:
    for text, words_said in (("{}\n", r"gold.jsonl, line 1, is no gold sentence"), ("\n", "hold no sentence")):
        with pytest.raises(InputError, match=words_said):
            score(tmp_path, text)
    with pytest.raises(InputError, match="cannot be read"):
        evaluate([tmp_path / "none.jsonl"], [])


def corrupted(path: Path, chance: random.Random) -> list[Row]:
    """Rows made from the gold: some right, some reworded, retyped, moved, swapped, doubled or left out."""
    rows = []
    for sentence in read_gold([path]):
        for held in sentence.links:
            ends = [chance.choice(labels) for labels in (held.subjects, held.objects)]
            kinds = ["Measure" if end == "*measure*" else "Concept" for end in ends]
            ends = [sentence.text[: chance.randint(5, 60)] if end == "*measure*" else end for end in ends]
            if chance.random() < 0.3:
                ends[chance.randint(0, 1)] += chance.choice((" and more", "s", "的工作", ", 3.5", ""))
            if chance.random() < 0.1:
                ends.reverse()
            relation = (
                held.relations[-1] if chance.random() < 0.8 else chance.choice(("promotes", "linkedWith", "partOf"))
            )
            moved = chance.choice((0, 0, 0, 3, -3, 4000))
            values = (f"plans/{sentence.document}.txt", str(max(0, sentence.start + moved)), str(sentence.end + moved))
            modality = chance.choice((held.modality, "assertion", "obligation"))
            row = dict(zip(FIELDS, (*values, ends[0], kinds[0], relation, ends[1], kinds[1], modality), strict=True))
            rows += [row] * chance.choice((0, 1, 1, 1, 2))
    return rows


@pytest.mark.skipif(not GOLD, reason="the house's gold is not here")
@pytest.mark.parametrize("inside", [False, True])
@pytest.mark.parametrize("labels", [0.6, 0.8])
@pytest.mark.parametrize("path", GOLD, ids=lambda path: path.stem)
def test_the_house_scorer_agrees(tmp_path: Path, path: Path, labels: float, inside: bool) -> None:
    rows = corrupted(path, random.Random(f"{path.stem} {labels}"))
    with (tmp_path / "links.csv").open("w", encoding="utf-8", newline="") as file:
        table = csv.DictWriter(file, FIELDS)
        table.writeheader()
        table.writerows(rows)
    script = [sys.executable, str(SHARED / "tools" / "score_links.py"), str(path), str(tmp_path / "links.csv")]
    options = ["--labels", str(labels), *(["--inside"] if inside else [])]
    said = subprocess.run([*script, *options], capture_output=True, text=True, check=True, encoding="utf-8").stdout
    ours = evaluate([path], rows, labels, inside)

    for name, mine in (("typed", ours.typed), ("untyped", ours.untyped)):
        theirs = re.search(rf"^{name} +precision (\S+)  recall (\S+)  F1 (\S+)", said, re.MULTILINE)
        assert theirs and theirs.groups() == tuple(f"{x:.3f}" for x in (mine.precision, mine.recall, mine.f1))
    counts = f"{ours.required} required links, {ours.predicted} predicted links ({ours.absorbed} taken"
    assert f"{ours.sentences} gold sentences, {counts}" in said
    assert f"), {ours.ignored} rows of other documents ignored" in said
    assert f"already matched: {ours.again}\n" in said
    assert f"noise: {ours.noise} links from {ours.noisy_sentences} of {ours.off_topic_sentences} off-topic" in said
    assert f"modality: {ours.modality_right} of {ours.modality_asked} right" in said
    for name, count in ours.relations.items():
        cells = rf"^{name} +{count.required} +{count.found} +{count.predicted} +{count.correct}$"
        assert re.search(cells, said, re.MULTILINE), name
    assert list(ours.documents.values()) == [ours.typed]
