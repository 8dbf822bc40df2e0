"""Every example of the ontology states its relation, and no counterexample does: the ontology's own promise."""

from __future__ import annotations

import pytest

from policykg.builders.context import Context, label_kinds
from policykg.builders.languages import CODES, language
from policykg.ontology.load import load
from policykg.ontology.model import Ontology, Relation

ONTOLOGY: Ontology = load()
CASES = [
    pytest.param(relation, code, text, holds, id=f"{name}-{'' if holds else 'not-'}{code}-{number}")
    for name, relation in sorted(ONTOLOGY.relations.items())
    for holds in (True, False)
    for number, (code, text) in enumerate(relation.examples if holds else relation.counter_examples)
]


@pytest.fixture(scope="module")
def kinds() -> dict[tuple[str, str], str]:
    """Class by language and label."""
    return label_kinds(ONTOLOGY)


@pytest.fixture(scope="module")
def pipelines() -> dict[str, object]:
    """The shipped pipelines by language."""
    return {code: language(code).load(None) for code in CODES}


@pytest.mark.parametrize(("relation", "code", "text", "holds"), CASES)
def test_example(
    relation: Relation,
    code: str,
    text: str,
    holds: bool,
    kinds: dict[tuple[str, str], str],
    pipelines: dict[str, object],
) -> None:
    tongue = language(code)
    doc = pipelines[code](tongue.prepare(text))  # type: ignore[operator]
    found = [
        f"{f.subject.label} {f.relation} {f.object.label}" for f in tongue.extract(doc, Context(ONTOLOGY, kinds=kinds))
    ]
    stated = any(f" {relation.name} " in link for link in found)
    assert stated is holds, found
