"""One spelling for each English word: labour and labor, organise and organize, co-operative and cooperative."""

from __future__ import annotations

import re

HYPHEN = r"[-\u2010\u2011\u2012\u2013]"
PREFIXES = (
    "anti agri agro bi bio co cyber e eco electro geo hydro inter intra macro micro mid multi nano non pre re socio sub"
    " supra tele trans"
)
JOINED_PREFIX = re.compile(rf"\b({PREFIXES.replace(' ', '|')}){HYPHEN}(?=[a-z])")
OFTEN_APART = re.compile(r"\b(agri|cyber|eco|macro|micro|multi|non|socio) (?=[a-z])")
ONE_WORD = (
    "child care|day care|health care|work place|work force|data base|web site|home owner|land owner|land fill"
    "|rail way|high way|water way|water shed|waste water|storm water|ground water|policy maker|law maker|decision maker"
    "|stake holder|small holder|share holder|policy making|decision making|law making|life cycle|well being|off shore"
    "|on shore|flood plain|farm land|crop land|grass land|wet land|wood land|class room|court room|tax payer|rate payer"
    "|per cent|road map|time table|grass roots"
)
APART = re.compile(rf"\b({ONE_WORD})(?=s?\b)")

OUR = re.compile(
    r"^(mis|dis|un|en)?(arm|behavi|clam|col|demean|endeav|fav|flav|harb|hon|hum|lab|neighb|od|rig|rum|vap|vig)our"
)
ISE = re.compile(r"is(e|es|ed|er|ers|ing|ation|ations|ational)$")
STAYS_ISE = re.compile(
    r"(?:advert|chast|expert|treat|pract|adv|dev|rev|superv|telev|improv|[ae]ppr|compr|surpr|enterpr|repr|mispr|prom|prem"
    r"|surm|dem|circumc|conc|exc|exerc|inc|prec|gu|franch|merchand|parad|desp|pra|ra|no|po|bru|cru|mala|lia|bra|val|turquo"
    r"|torto|porpo|wr|\b(?:a|sun|moon)?r)is|wis(?:e|es)$"
)
RE = re.compile(r"^(cent|epicent|met|kilomet|centimet|lit|theat|fib|calib|spect|meag|somb)re(s|d)?$")
DOUBLED = re.compile(
    r"^(cancel|channel|counsel|dial|equal|fuel|initial|label|level|marshal|model|signal|total|travel"
    r"|tunnel)l(?=ed$|ing|er|or)"
)
SAME = {
    "ageing": "aging", "aluminium": "aluminum", "analyse": "analyze", "artefact": "artifact", "catalogue": "catalog",
    "defence": "defense", "enrol": "enroll", "enrolment": "enrollment", "fulfil": "fulfill",
    "fulfilment": "fulfillment", "grey": "gray", "instalment": "installment", "judgement": "judgment",
    "jewellery": "jewelry", "licence": "license",
    "manoeuvre": "maneuver", "mould": "mold", "offence": "offense", "plough": "plow", "practise": "practice",
    "pretence": "pretense", "programme": "program", "sceptic": "skeptic", "skilful": "skillful", "sulphur": "sulfur",
    "paediatric": "pediatric", "paediatrics": "pediatrics", "anaesthesia": "anesthesia", "haemorrhage": "hemorrhage",
    "orthopaedic": "orthopedic", "fertiliser": "fertilizer", "foetus": "fetus", "tonne": "ton",
}  # fmt: skip


def joined(text: str) -> str:
    """Lower-case words with compounds that are written apart, with a hyphen or in one word, all in one word."""
    text = JOINED_PREFIX.sub(r"\1", text)
    text = OFTEN_APART.sub(r"\1", re.sub(HYPHEN, " ", text))
    return APART.sub(lambda hit: hit[1].replace(" ", ""), text)


def one_spelling(word: str) -> str:
    """The American spelling of a lower-case singular word, which is the shorter one in most cases."""
    if word in SAME:
        return SAME[word]
    word = OUR.sub(lambda hit: f"{hit[1] or ''}{hit[2]}or", word)
    word = RE.sub(lambda hit: hit[1] + ("ered" if hit[2] == "d" else "er"), word)
    word = DOUBLED.sub(r"\1", word)
    if ISE.search(word) and len(word) > 5 and not STAYS_ISE.search(word):
        return ISE.sub(r"iz\1", word)
    return word
