"""Tables for spaCy's rule lemmatizer, learnt from treebanks: regular endings by rule, the rest as exceptions.

A table needs no training steps and never forgets a verb that it has seen, which matters more here than an unseen noun:
cues are matched by lemma.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable

from spacy.lookups import Lookups

from .convert import Row

RULES = {
    "verb": [
        ["ies", "y"],
        ["sses", "ss"],
        ["shes", "sh"],
        ["ches", "ch"],
        ["xes", "x"],
        ["zzes", "zz"],
        ["s", ""],
        ["ied", "y"],
        ["ed", "e"],
        ["ed", ""],
        ["ing", "e"],
        ["ing", ""],
    ],
    "noun": [
        ["ies", "y"],
        ["sses", "ss"],
        ["shes", "sh"],
        ["ches", "ch"],
        ["xes", "x"],
        ["zes", "ze"],
        ["men", "man"],
        ["s", ""],
    ],
    "adj": [["iest", "y"], ["ier", "y"], ["est", "e"], ["est", ""], ["er", "e"], ["er", ""]],
    "adv": [["er", ""], ["est", ""]],
}
DOUBLED = "bdgklmnprt"
RULES["verb"] += [[f"{c}{c}{tail}", c] for c in DOUBLED for tail in ("ed", "ing")]
for rules in RULES.values():
    rules.append(["", ""])  # a known base form stays as it is; an unknown word takes the first rule that fits
SHARED = {"aux": "verb", "propn": "noun"}
POS = ("verb", "noun", "adj", "adv")


def tables(trees: Iterable[list[Row]], verbs: Iterable[str] = ()) -> Lookups:
    """`lemma_rules`, `lemma_index`, `lemma_exc` by part of speech; `verbs` are base forms known besides the trees'."""
    index: defaultdict[str, set[str]] = defaultdict(set)
    seen: defaultdict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    for row in (row for tree in trees for row in tree):
        form, lemma, pos = row[0].lower(), row[1].lower(), row[2].lower()
        pos = SHARED.get(pos, pos)
        if pos in POS and (form.isalpha() or form[0] in "'’") and lemma.isalpha():
            index[pos].add(lemma)
            seen[pos, form][lemma] += 1
    index["verb"] |= set(verbs)
    return _lookups(index, {key: counts.most_common(1)[0][0] for key, counts in seen.items()})


def _lookups(index: dict[str, set[str]], seen: dict[tuple[str, str], str]) -> Lookups:
    exceptions: dict[str, dict[str, list[str]]] = {pos: {} for pos in POS}
    for (pos, form), lemma in sorted(seen.items()):
        if by_rule(form, pos, index[pos]) != lemma:
            exceptions[pos][form] = [lemma]
    lookups = Lookups()
    lookups.add_table("lemma_rules", {**RULES, "aux": RULES["verb"]})
    lookups.add_table("lemma_index", {**{pos: sorted(index[pos]) for pos in POS}, "aux": sorted(index["verb"])})
    lookups.add_table("lemma_exc", {**exceptions, "aux": exceptions["verb"]})
    return lookups


def by_rule(form: str, pos: str, index: set[str]) -> str:
    """What spaCy's rule lemmatizer gives without exceptions."""
    stems = [form[: len(form) - len(old)] + new for old, new in RULES[pos] if form.endswith(old)]
    known = [stem for stem in stems if stem in index]
    return (known or stems or [form])[0]
