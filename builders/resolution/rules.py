"""The rules of resolution in their order, one a function: a mention goes to the node of the first that knows it.

`IN_DOCUMENT` lead from a name that the document explains to the words it stands for; `KNOWN` lead from words to a node.
Every rule gives its name, the words that show why, and how sure it is; all three are written as a pkg:Resolution.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from ...graph import iris
from ...graph.model import Mention, Node
from ..names import recognise
from ..normal import compound_form, normal_form
from .labels import Label
from .places import flat
from .translations import script

if TYPE_CHECKING:
    from .resolver import Resolver

Rule = Callable[["Resolver", Mention], Node | None]

YEARS = re.compile(r"[\s\"”》]*[（(]\s*([12]\d{3})\s*年?\s*[-–—―~～至]+\s*([12]\d{3})\s*年?\s*[)）]")

# One office, with a name: the "Department of Justice" is not the justice departments of every county.
OFFICE = re.compile(
    r"(?:Agency|Bureau|Committee|Commission|Council|Department|Ministry|Office) (?:of|for) (?:the )?[A-Z]"
)

GIVEN, SHORT_FORM, TRANSLATED, REORDERED, OTHER_HEAD = 0.95, 0.8, 0.9, 0.9, 0.8
"""How sure the rules are that leave room for doubt, set by hand; the others are 1."""


def measure(resolver: Resolver, mention: Mention) -> Node | None:
    """A measure belongs to its document."""
    if mention.kind != "Measure":
        return None
    form = normal_form(mention.label, resolver.language)
    iri = iris.measure(resolver.base, resolver.document.id, form)
    return Node(iri, mention.label, "Measure", resolver.language, "measure", form)


def figure(resolver: Resolver, mention: Mention) -> Node | None:
    """So does a stated figure."""
    if mention.observation is None:
        return None
    iri = iris.observation(resolver.base, resolver.document.id, mention.observation)
    return Node(iri, mention.label, "Observation", resolver.language, "figure", mention.observation.value)


def given_name(resolver: Resolver, mention: Mention) -> Node | None:
    """A short name or abbreviation that the document gives: (hereinafter "the Plan"), (CAP)."""
    given = resolver.given.get(normal_form(mention.label, resolver.language))
    if given is None or not given.means(mention.label):
        return None
    return _because(resolver.known(replace(mention, label=given.long)), given.rule, given.words, GIVEN)


def short_form(resolver: Resolver, mention: Mention) -> Node | None:
    """A head that stands for the one long name with that head: "the Council". What has a node of its own keeps it."""
    long = resolver.short_forms.long(mention)
    if not long or (" " in mention.label and _has_node(resolver, mention)):
        return None
    return _because(resolver.known(replace(mention, label=long)), "short form", long, SHORT_FORM)


def dated(resolver: Resolver, mention: Mention) -> Node | None:
    """A plan with its years behind it is another one than that of other years: Coastal Plan (2014-2020)."""
    years = YEARS.match(resolver.document.text, mention.end) if mention.kind == "Document" else None
    if years is None:
        return None
    label = f"{mention.label} ({years[1]}-{years[2]})"
    return _because(resolver.known(replace(mention, label=label)), "years", flat(label), 1.0)


def thesaurus(resolver: Resolver, mention: Mention) -> Node | None:
    """A label of the thesaurus, in the document's language or that of its letters."""
    return _first(resolver, mention, resolver.labels.exact, "thesaurus", 1.0)


def proper_name(resolver: Resolver, mention: Mention) -> Node | None:
    """A document's number, a body, meeting, place or period, the same in every language; a bare title by its words."""
    language = resolver.language
    whole = resolver.numbered.get(normal_form(mention.label, language), mention.label)
    name = recognise(whole, language)
    if name is None:
        return None
    shown = name.labels.get(language, mention.label)
    if name.rule == "title":
        form = compound_form(mention.label, language)
        return Node(iris.concept(resolver.base, language, form), shown, name.kind, language, name.rule, form)
    return Node(iris.name(resolver.base, name.key), shown, name.kind, language, name.rule, whole, name=name)


def translation(resolver: Resolver, mention: Mention) -> Node | None:
    """A name that the document gives in the other language too: of the thesaurus by that, else known by the Chinese.

    The node goes by the label that is not English, for an English gloss is a translation and others will differ.
    """
    language = script(mention.label, resolver.language)
    gloss = resolver.glosses.get((language, normal_form(mention.label, language)))
    if gloss is None:
        return None
    known = resolver.labels.exact(gloss.label, gloss.language)
    if known is not None:
        return _concept(resolver, mention, known, "translation", gloss.words, TRANSLATED)
    names = {language: mention.label, gloss.language: gloss.label}
    first = max(names)
    iri = iris.concept(resolver.base, first, compound_form(names[first], first))
    also = ((gloss.language, gloss.label),)
    return Node(iri, mention.label, mention.kind, language, "translation", gloss.words, TRANSLATED, also=also)


def other_order(resolver: Resolver, mention: Mention) -> Node | None:
    """A label of the thesaurus or a name with the same words in another order: "system of X" for "X system"."""
    if not OFFICE.match(mention.label):
        known = _first(resolver, mention, resolver.labels.reordered, "word order", REORDERED)
        if known:
            return known
    form = compound_form(mention.label, resolver.language)
    if form == normal_form(mention.label, resolver.language):
        return None
    named = proper_name(resolver, replace(mention, label=form))
    return named and _because(named, "word order", form, REORDERED)


def other_head(resolver: Resolver, mention: Mention) -> Node | None:
    """A label of the thesaurus with another head of the same meaning: "X regime" for "X system"."""
    return _first(resolver, mention, resolver.labels.headed, "head variant", OTHER_HEAD)


def own_words(resolver: Resolver, mention: Mention) -> Node:
    """Anything else goes by its words, which two documents reach without asking each other."""
    language = script(mention.label, resolver.language)
    form, plain = compound_form(mention.label, language), normal_form(mention.label, language)
    rule, score = ("normal form", 1.0) if form == plain else ("word order", REORDERED)
    return Node(iris.concept(resolver.base, language, form), mention.label, mention.kind, language, rule, form, score)


IN_DOCUMENT: tuple[Rule, ...] = (measure, figure, given_name, short_form, dated)
KNOWN: tuple[Rule, ...] = (thesaurus, proper_name, translation, other_order, other_head, own_words)


def _first(
    resolver: Resolver, mention: Mention, look: Callable[[str, str], Label | None], rule: str, score: float
) -> Node | None:
    for language in dict.fromkeys((resolver.language, script(mention.label, resolver.language))):
        found = look(mention.label, language)
        if found is not None:
            return _concept(resolver, mention, found, rule, found.text, score)
    return None


def _concept(resolver: Resolver, mention: Mention, found: Label, rule: str, words: str, score: float) -> Node:
    concept, language = found.concept, resolver.language
    kind = concept.kind if concept.kind != "Concept" else mention.kind
    label = concept.preferred.get(language, mention.label)
    return Node(concept.iri, label, kind, language, rule, words, score, thesaurus=True)


def _has_node(resolver: Resolver, mention: Mention) -> bool:
    return (thesaurus(resolver, mention) or proper_name(resolver, mention)) is not None


def _because(node: Node, rule: str, words: str, score: float) -> Node:
    """The node, reached by way of another name."""
    return replace(node, rule=rule, evidence=words, score=min(score, node.score))
