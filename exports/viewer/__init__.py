"""The interactive page of a graph: one HTML file that opens anywhere, without a network."""

from __future__ import annotations

from .exporter import write, write_page
from .page_graph import PageDocument, PageEvidence, PageGraph, PageLink, PageNode, PageTerms

__all__ = ["PageDocument", "PageEvidence", "PageGraph", "PageLink", "PageNode", "PageTerms", "write", "write_page"]
