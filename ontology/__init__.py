"""What may be said: the ontology, the thesaurus and the shapes, and the loader of them."""

from .load import load
from .model import Ontology

__all__ = ["Ontology", "load"]
