"""One article in every format that can be read, for the time that reading takes."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from html import escape
from pathlib import Path

from policykg.builders.readers import read
from policykg.builders.readers.parts.han import HAN

Lines = list[tuple[bool, str]]
"""Whether a line is a heading, and its words."""


def written(article: Path, folder: Path) -> list[Path]:
    """The article, put into `folder` as text, Markdown, web page, Word file and PDF."""
    document = read(article)
    lines = [(passage.kind == "heading", document.text[passage.start : passage.end]) for passage in document.passages]
    lines = [(heading, words.lstrip("# ")) for heading, words in lines]
    made = []
    for kind, write in WRITERS.items():
        made.append(folder / f"{article.stem}.{kind}")
        write(lines, made[-1])
    return made


def _text(lines: Lines, path: Path) -> None:
    path.write_text("\n\n".join(words for _, words in lines), "utf-8")


def _markdown(lines: Lines, path: Path) -> None:
    path.write_text("\n\n".join(f"## {words}" if heading else words for heading, words in lines), "utf-8")


def _page(lines: Lines, path: Path) -> None:
    body = "".join(f"<h2>{escape(words)}</h2>" if heading else f"<p>{escape(words)}</p>" for heading, words in lines)
    path.write_text(f"<!doctype html><html><meta charset=utf-8><body>{body}</body></html>", "utf-8")


def _word(lines: Lines, path: Path) -> None:
    import docx

    file = docx.Document()
    for heading, words in lines:
        file.add_paragraph(words, "Heading 2" if heading else None)
    file.save(str(path))


def _paper(lines: Lines, path: Path) -> None:
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.cidfonts import UnicodeCIDFont
    from reportlab.platypus import SimpleDocTemplate

    pdfmetrics.registerFont(UnicodeCIDFont("STSong-Light"))
    SimpleDocTemplate(str(path), invariant=1).build(list(_set(lines)))


def _set(lines: Lines) -> Iterator[object]:
    from reportlab.lib.styles import ParagraphStyle
    from reportlab.platypus import Paragraph

    chinese = HAN.search("".join(words for _, words in lines)) is not None
    font = {"fontName": "STSong-Light", "wordWrap": "CJK"} if chinese else {"fontName": "Times-Roman"}
    for heading, words in lines:
        size = 15 if heading else 10.5
        style = ParagraphStyle("line", fontSize=size, leading=1.3 * size, spaceAfter=8, **font)
        yield Paragraph(escape(words), style)


WRITERS: dict[str, Callable[[Lines, Path], None]] = {
    "txt": _text, "md": _markdown, "html": _page, "docx": _word, "pdf": _paper,
}  # fmt: skip
