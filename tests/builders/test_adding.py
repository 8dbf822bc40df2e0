"""The reader that docs/adding.md shows is one file, and it works."""

from __future__ import annotations

import re
import sys
from pathlib import Path
from zipfile import ZipFile

import pytest

from policykg.builders import readers
from policykg.errors import InputError

PAGE = Path(__file__).resolve().parents[2] / "docs" / "adding.md"
SHOWN = re.compile(r'```python\n("""OpenDocument.*?)```', re.DOTALL)
SPACES = " ".join(
    f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"' for name in ("text", "table", "office")
)
BODY = """
<text:h text:outline-level="2">The well</text:h>
<text:p>The town<text:s/>cleans the well<text:note>Not in winter.</text:note> twice a year, in May and October.</text:p>
<text:p/>
<text:list>
<text:list-item><text:p>A bucket hangs<text:line-break/>at the well.</text:p></text:list-item>
<text:list-item><text:p>A lid covers it at night.</text:p></text:list-item>
</text:list>
<table:table><table:table-row>
<table:table-cell><text:p>Month</text:p></table:table-cell><table:table-cell><text:p>Work</text:p></table:table-cell>
</table:table-row></table:table>
"""


@pytest.fixture
def added(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """The folder of readers with the shown file in it."""
    found = SHOWN.search(PAGE.read_text("utf-8"))
    assert found and found[1].count("\n") < 60
    folder = tmp_path / "readers"
    folder.mkdir()
    (folder / "odt.py").write_text(found[1], "utf-8")
    monkeypatch.setattr(readers, "__path__", [*readers.__path__, str(folder)])
    readers._readers.cache_clear()
    yield
    readers._readers.cache_clear()
    sys.modules.pop(f"{readers.__name__}.odt", None)


def packed(path: Path, content: str) -> Path:
    with ZipFile(path, "w") as package:
        package.writestr("content.xml", content)
    return path


def test_the_shown_reader_reads(added, tmp_path: Path):
    assert ".odt" in readers.supported()
    content = f"<office:document-content {SPACES}><office:body>{BODY}</office:body></office:document-content>"
    document = readers.read(packed(tmp_path / "well.odt", content), language="en")
    assert [(p.kind, document.text[p.start : p.end]) for p in document.passages] == [
        ("heading", "The well"),
        ("paragraph", "The town cleans the well twice a year, in May and October."),
        ("list item", "A bucket hangs at the well."),
        ("list item", "A lid covers it at night."),
        ("table row", "Month | Work"),
    ]
    assert document.passages[1].headings == ("The well",)


@pytest.mark.parametrize("content", ["", "<text>", "<text/>"])
def test_the_shown_reader_refuses(added, tmp_path: Path, content: str):
    path = packed(tmp_path / "well.odt", content)
    with pytest.raises(InputError, match=re.escape(str(path))):
        readers.read(path)
    path.write_bytes(b"PK\x03\x04 cut off")
    with pytest.raises(InputError, match=re.escape(str(path))):
        readers.read(path)
