"""The interactive page of a graph: one HTML file that opens anywhere, without a network."""

from __future__ import annotations

from .page_graph import PageDocument, PageEvidence, PageGraph, PageLink, PageNode
from .exporter import write, write_page

__all__ = ["PageDocument", "PageEvidence", "PageGraph", "PageLink", "PageNode", "write", "write_page"]
