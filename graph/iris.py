"""Deterministic IRIs: the same words in the same place get the same name on every machine.

Everything of a user's graph lives under a base such as `https://w3id.org/policykg/kg`. Functions return plain strings.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata
from urllib.parse import quote

from .model import Observation, Run

_SLUG_LENGTH = 60
_HASH_LENGTH = 20


def digest(*parts: str) -> str:
    """A hash of `parts` in 20 hexadecimal digits; ("ab", "c") and ("a", "bc") differ."""
    sha = hashlib.sha256()
    for part in parts:
        data = part.encode("utf-8")
        sha.update(len(data).to_bytes(8, "big"))
        sha.update(data)
    return sha.hexdigest()[:_HASH_LENGTH]


def slug(text: str, length: int = _SLUG_LENGTH) -> str:
    """The letters and digits of `text` joined by hyphens, cut to `length` characters; Chinese stays readable."""
    words = re.findall(r"[^\W_]+", unicodedata.normalize("NFC", text))
    return "-".join(words)[:length].strip("-")


def named(text: str) -> str:
    """A slug that no other text shares: where the slug loses something, a hash of the text follows."""
    short = slug(text)
    return short if short and short.replace("-", " ") == text else "-".join(filter(None, (short, digest(text)[:8])))


def document(base: str, document_id: str) -> str:
    """The document with this id (its path relative to what was named)."""
    return f"{base}/document/{quote(document_id, safe='')}"


def document_graph(base: str, document_id: str) -> str:
    """The named graph that holds all that the document says."""
    return document(base, document_id) + "/graph"


def characters(base: str, document_id: str, start: int, end: int) -> str:
    """Code points `start` to `end` of the document's text, as RFC 5147 writes them."""
    return f"{document(base, document_id)}#char={start},{end}"


def mention(base: str, document_id: str, start: int, end: int) -> str:
    """The words from code point `start` to `end` of the document as the name of a concept."""
    return f"{document(base, document_id)}#mention={start},{end}"


def refined(sentence: str, start: int, end: int) -> str:
    """Code points `start` to `end` of what the selector `sentence` (from `characters`) selects."""
    return f"{sentence};char={start},{end}"


def span(selector: str) -> tuple[int, int]:
    """The offsets in the document's text that `characters` or `refined` wrote into a selector's IRI."""
    start = end = 0
    for part in selector.rpartition("#")[2].split(";"):
        first, last = part.partition("=")[2].split(",")
        start, end = start + int(first), start + int(last)
    return start, end


def concept(base: str, language: str, normal: str) -> str:
    """A concept by its normal form, so that documents agree without asking each other."""
    return f"{base}/concept/{quote(language, safe='')}/{named(normal)}"


def name(base: str, key: str) -> str:
    """A proper name by its key, which is the same in every language."""
    return f"{base}/concept/name/{quote(key, safe='-')}"


def measure(base: str, document_id: str, normal: str) -> str:
    """A measure of one document by its normalised label."""
    return f"{base}/measure/" + "-".join(filter(None, (slug(normal, 40), digest(document_id, normal)[:12])))


def observation(base: str, document_id: str, stated: Observation) -> str:
    """A figure that a document states."""
    key = digest(document_id, stated.value, stated.unit, stated.time, stated.indicator)
    return f"{base}/observation/{key}"


def claim(base: str, subject: str, relation: str, object_: str) -> str:
    """The claim that `subject` stands in `relation` to `object_` (all IRIs), whoever makes it."""
    return f"{base}/claim/{digest(subject, relation, object_)}"


def evidence(base: str, *parts: str) -> str:
    """One mention of a claim; `parts` say where and how it was said."""
    return f"{base}/evidence/{digest(*parts)}"


def resolution(base: str, document_id: str, label: str, language: str, node: str) -> str:
    """The decision that `label` stands for `node` in a document."""
    return f"{base}/resolution/{digest(document_id, label, language, node)}"


def run(base: str, made: Run) -> str:
    """What made a graph: version, models, ontology and options, and no clock."""
    pairs = [*sorted(made.models.items()), ("", ""), *sorted(made.options.items())]
    return f"{base}/run/{digest(made.version, made.ontology, *(part for pair in pairs for part in pair))}"


def ontology_graph(base: str) -> str:
    """The named graph of the ontology."""
    return base + "/ontology"


def thesaurus_graph(base: str) -> str:
    """The named graph of the thesaurus."""
    return base + "/thesaurus"


def decisions_graph(base: str) -> str:
    """The named graph of a curator's decisions."""
    return base + "/decisions"


def history_graph(base: str) -> str:
    """The named graph with times and counts of real runs; the only one with a clock in it."""
    return base + "/history"
