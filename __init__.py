"""policykg: policy documents in, an evidence-linked RDF knowledge graph out.

    import policykg

    kg = policykg.build("decision.md")
    for link in kg.links(relation="promotes"):
        link.subject_label, link.object_label, link.evidences[0].quote
    kg.view("graph.html")

Importing this is cheap: what a name needs is loaded when the name is first used.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .version import VERSION

if TYPE_CHECKING:
    from .library import KnowledgeGraph, build, open

__version__ = VERSION

__all__ = ["KnowledgeGraph", "__version__", "build", "open"]


def __getattr__(name: str) -> Any:
    """Load `library` when one of its names is first asked for (PEP 562)."""
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from . import library

    return getattr(library, name)


def __dir__() -> list[str]:
    """The names of the front door."""
    return sorted(__all__)
