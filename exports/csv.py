"""CSV with one row an evidence, UTF-8, comma and `\\r\\n` as RFC 4180 has it."""

from __future__ import annotations

import csv
import io
from typing import BinaryIO

from ..graph.knowledge_graph import KnowledgeGraph
from ..graph.rows import COLUMNS, rows


def write(graph: KnowledgeGraph, out: BinaryIO) -> None:
    """Write every evidence of `graph`, in the order of the documents and of the places in them."""
    text = io.TextIOWrapper(out, encoding="utf-8", newline="", write_through=True)
    try:
        table = csv.DictWriter(text, COLUMNS)
        table.writeheader()
        table.writerows(rows(graph.links()))
    finally:
        text.detach()  # the caller opened `out` and closes it
