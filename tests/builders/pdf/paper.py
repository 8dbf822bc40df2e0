"""PDFs for the tests, set by reportlab: lines where they are put, tables with borders, Chinese type."""

from __future__ import annotations

import io
from collections.abc import Iterable, Sequence
from pathlib import Path

from reportlab.lib.pagesizes import A4
from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.cidfonts import UnicodeCIDFont
from reportlab.pdfgen.canvas import Canvas

WIDTH, HEIGHT = A4
LEFT, RIGHT, TOP, LINE = 72.0, WIDTH - 72.0, HEIGHT - 90.0, 15.0
BODY, BOLD, SONG = "Times-Roman", "Times-Bold", "STSong-Light"


class Paper:
    """A PDF that is written line by line."""

    def __init__(self, password: str = "", title: str = "") -> None:
        pdfmetrics.registerFont(UnicodeCIDFont(SONG))
        self._bytes = io.BytesIO()
        locked = StandardEncryption(password) if password else None
        self.canvas = Canvas(self._bytes, pagesize=A4, encrypt=locked, invariant=1)
        self.canvas.setTitle(title)
        self.y = TOP

    def at(self, x: float, y: float, text: str, size: float = 11, font: str = BODY) -> None:
        """Sets words with their baseline at `y`."""
        self.canvas.setFont(font, size)
        self.canvas.drawString(x, y, text)

    def lines(
        self, lines: Iterable[str], x: float = LEFT, size: float = 11, font: str = BODY, justify: float = 0
    ) -> None:
        """Lines one under the other; `justify` is the right edge that all but the last reach."""
        held = list(lines)
        for number, text in enumerate(held):
            self.canvas.setFont(font, size)
            spare = justify - x - self.canvas.stringWidth(text, font, size) if justify else 0
            blanks = text.count(" ") or 1
            words = self.canvas.beginText(x, self.y)
            words.setWordSpace(spare / blanks if number < len(held) - 1 and 0 < spare < 90 else 0)
            words.textOut(text)
            self.canvas.drawText(words)
            self.y -= LINE * size / 11

    def wrapped(self, text: str, x: float = LEFT, right: float = RIGHT, size: float = 11, font: str = BODY) -> None:
        """A paragraph set between two edges, with room under it; Chinese breaks anywhere."""
        self.lines(self.broken(text, right - x, size, font), x, size, font, right if font != SONG else 0)
        self.y -= LINE

    def broken(self, text: str, width: float, size: float = 11, font: str = BODY) -> list[str]:
        """The lines of a paragraph of this width."""
        words = list(text) if font == SONG else text.split(" ")
        joint = "" if font == SONG else " "
        held = [words[0]]
        for word in words[1:]:
            if self.canvas.stringWidth(held[-1] + joint + word, font, size) <= width:
                held[-1] += joint + word
            else:
                held.append(word)
        return held

    def table(self, rows: Sequence[Sequence[str]], widths: Sequence[float], size: float = 10) -> None:
        """A table with borders, each cell wrapped."""
        self.canvas.setFont(BODY, size)
        top = self.y + LINE
        for row in rows:
            cells = [self.broken(text, width - 10, size) for text, width in zip(row, widths, strict=True)]
            height = LINE * max(map(len, cells)) + 6
            x = LEFT
            for lines, width in zip(cells, widths, strict=True):
                self.canvas.rect(x, top - height, width, height)
                for number, text in enumerate(lines):
                    self.at(x + 5, top - LINE * (number + 1) + 2, text, size)
                x += width
            top -= height
        self.y = top - 2 * LINE

    def page(self) -> None:
        """Begins the next page."""
        self.canvas.showPage()
        self.y = TOP

    def picture(self) -> None:
        """Covers the page with a picture, as a scan does."""
        from PIL import Image
        from reportlab.lib.utils import ImageReader

        self.canvas.drawImage(ImageReader(Image.new("L", (60, 80), 200)), 0, 0, WIDTH, HEIGHT)

    def data(self) -> bytes:
        """The file."""
        self.canvas.save()
        return self._bytes.getvalue()

    def save(self, path: Path) -> Path:
        """Writes the file."""
        path.write_bytes(self.data())
        return path
