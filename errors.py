"""Every error that policykg raises on purpose. Each message is one sentence: what, where, and the cure.

PolicykgError
├── InputError      a document cannot be read
├── OntologyError   an ontology file is broken
├── ModelError      a language pipeline is missing or unfit
├── StoreError      a graph folder cannot be opened or is being written
└── QueryError      a SPARQL query is wrong
"""

from __future__ import annotations


class PolicykgError(Exception):
    """Base of all errors that name their cure."""


class InputError(PolicykgError):
    """A document cannot be read."""


class OntologyError(PolicykgError):
    """An ontology file is broken."""


class ModelError(PolicykgError):
    """A language pipeline is missing or unfit."""


class StoreError(PolicykgError):
    """A graph folder cannot be opened or written."""


class QueryError(PolicykgError):
    """A SPARQL query is wrong."""
