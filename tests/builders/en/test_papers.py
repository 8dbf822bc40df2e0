"""Which document an English sentence cites, and what cites it."""

from __future__ import annotations

import pytest

from .support import Link, links, needs_model

CITED: list[tuple[str, Link]] = [
    (
        "The operator shall publish the data collected pursuant to Article 12(1) and (4).",
        ("data", "references", "Article 12(1) and (4)"),
    ),
    (
        "The board shall adopt the list referred to in Article 7 of Directive 2003/54/EC.",
        ("list", "references", "Article 7 of Directive 2003/54/EC"),
    ),
    (
        "The agency publishes the notices referred to in Article 3 and Article 8(2).",
        ("notices", "references", "Article 8(2)"),
    ),
    (
        "The council shall act by means of decrees pursuant to Article 9 and in accordance with Section 4.",
        ("decrees", "references", "Section 4"),
    ),
    (
        "This Charter is drawn up in accordance with the Treaty on the Law of the Sea.",
        ("Charter", "references", "Treaty on the Law of the Sea"),
    ),
]


@needs_model
@pytest.mark.parametrize(("sentence", "link"), CITED)
def test_cites(sentence: str, link: Link) -> None:
    assert link in links(sentence)


@needs_model
def test_numbers_of_paragraphs_are_no_aside() -> None:
    assert not any("()" in label for link in links("Article 9(1), (2) and (3) apply to ports.") for label in link)
