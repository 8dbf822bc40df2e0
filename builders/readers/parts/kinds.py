"""The format of bytes that come without a name."""

from __future__ import annotations

import re

HTML = re.compile(rb"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b", re.I | re.DOTALL)
MARKDOWN = re.compile(rb"^(?:#{1,6} \S|---[ \t]*$|\|.*\|[ \t]*$|\*\*\S)", re.MULTILINE)
ENOUGH = 100_000


def suffix(data: bytes) -> str:
    """The extension that a file with this content would have."""
    head = data[:ENOUGH].removeprefix(b"\xef\xbb\xbf")
    if b"%PDF-" in head[:1024]:
        return ".pdf"
    if head.startswith(b"PK\x03\x04"):
        return ".docx" if b"word/" in data else ".zip"
    if HTML.match(head):
        return ".html"
    return ".md" if MARKDOWN.search(head.replace(b"\r", b"")) else ".txt"
