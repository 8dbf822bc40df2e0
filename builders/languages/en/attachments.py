"""Word lists for noun phrases: which prepositions a noun takes into its name, which nouns are light, which share a
head."""

from __future__ import annotations

from spacy.tokens import Token

from .nouns import BODY, GROUP, PLACE

# Prepositions whose phrase is part of the name: "integration into society", "access to services".
NAMING = frozenset({"of", "between", "into", "to", "against", "with", "over", "towards", "toward", "among"})
# Nouns that take "in" as an argument: "investment in railways" is one concept.
TAKES_IN = frozenset(
    "investment increase reduction decrease decline improvement progress participation role change difference "
    "interest achievement success shortcoming inefficiency confidence trust rise fall growth drop share disparity "
    "inequality involvement".split()
)
TAKES_FOR = frozenset(
    "support demand need responsibility policy mechanism plan scheme programme program fund subsidy system "
    "requirement rule standard strategy framework insurance allowance application procedure basis compensation "
    "deadline criterion guideline condition service assistance protection preparation account budget target "
    "objective".split()
)
TAKES_ON = frozenset(
    "policy law regulation opinion information data report restriction tax limit agreement decision plan "
    "convention ban directive statistic research restriction control dependence reliance impact effect guidance".split()
)
TAKES_TO = frozenset(
    "transition transfer shift access contribution barrier obstacle threat commitment response".split()
)
# Words that say that something is done, not what: "the promotion of X" names X.
LIGHT = frozenset(
    "promotion construction implementation achievement realization realisation advancement acceleration process "
    "facilitation attainment fulfilment fulfillment carrying execution".split()
)
LIGHT_VERBS = frozenset(
    "promote achieve realize realise advance accelerate implement build construct carry do make conduct pursue "
    "undertake drive foster use employ provide adopt".split()
)
# "improvements in X" names X.
BETTER = frozenset({"improvement", "advance"})
MEASURES_OF = frozenset(
    "number amount quantity variety range series set majority lot total group percent % batch "
    "many most some several".split()
)
EMPTY = frozenset({"etc", "so on", "so forth", "others", "other", "following", "each other", "one another"})
WHO_OR_WHERE = GROUP | PLACE | BODY
SHARED_HEADS = frozenset(
    "system mechanism policy service network model level plan programme program scheme framework infrastructure "
    "facility institution strategy standard capacity function structure pattern management market platform fund "
    "right condition environment project area sector agency body department work task process measure requirement "
    "cost rate resource".split()
)
INSIDE = frozenset(
    {"compound", "amod", "nmod:poss", "flat", "goeswith", "nmod:desc", "nmod:unmarked", "fixed", "compound:prt"}
)


def takes(noun: Token, case: str) -> bool:
    """Whether the noun takes a phrase with that preposition as part of its name."""
    lemma = noun.lemma_.lower()
    nouns = {"in": TAKES_IN, "for": TAKES_FOR, "on": TAKES_ON, "from": TAKES_ON, "to": TAKES_TO}.get(case)
    return (nouns is not None and lemma in nouns) or (case == "for" and lemma in BODY)
