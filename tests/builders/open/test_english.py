"""The English open layer, one construction a test."""

from __future__ import annotations

import pytest

COUNCIL = "The/DET/det/2 council/NOUN/nsubj/3"
CASES = {
    "object, its 'of' phrase, a date": (
        f"{COUNCIL} approved/VERB/root/0 the/DET/det/5 budget/NOUN/obj/3 of/ADP/case/8 the/DET/det/8 "
        "school/NOUN/nmod/5 in/ADP/case/10 March/PROPN/obl/3 ./PUNCT/punct/3",
        [
            "The council | approved | the budget of the school",
            "The council | approved the budget of | the school",
            "The council | approved the budget of the school in | March",
        ],
    ),
    "the first phrase after a verb without object stays with it": (
        "She/PRON/nsubj/2 taught/VERB/root/0 at/ADP/case/5 the/DET/det/5 college/NOUN/obl/2 with/ADP/case/8 "
        "two/NUM/nummod/8 friends/NOUN/obl/2",
        ["She | taught at | the college", "She | taught at the college with | two friends"],
    ),
    "coordinated subjects, objects and participles": (
        "Forms/NOUN/nsubj:pass/5 and/CCONJ/cc/3 maps/NOUN/conj/1 were/AUX/aux:pass/5 signed/VERB:VBN/root/0 "
        "by/ADP/case/7 clerks/NOUN/obl:agent/5 and/CCONJ/cc/9 sent/VERB:VBN/conj/5 to/ADP/case/12 "
        "the/DET/det/12 office/NOUN/obl/9",
        [
            "Forms | were signed by | clerks",
            "maps | were signed by | clerks",
            "Forms | were sent to | the office",
            "maps | were sent to | the office",
        ],
    ),
    "an infinitive goes on where its verb stops": (
        "The/DET/det/2 town/NOUN/nsubj/3 plans/VERB/root/0 to/PART/mark/5 build/VERB/xcomp/3 homes/NOUN/obj/5 "
        "for/ADP/case/8 nurses/NOUN/obl/5",
        ["The town | plans to build | homes", "The town | plans to build homes for | nurses"],
    ),
    "a relative clause that leaves its object out": (
        "The/DET/det/2 tools/NOUN/nsubj/5 they/PRON/nsubj/4 chose/VERB/acl:relcl/2 helped/VERB/root/0 "
        "farmers/NOUN/obj/5",
        ["they | chose | The tools", "The tools | helped | farmers"],
    ),
    "a relative pronoun stands for its noun": (
        "Parks/NOUN/nsubj/5 which/PRON/nsubj/3 cool/VERB/acl:relcl/1 streets/NOUN/obj/3 attract/VERB/root/0 "
        "visitors/NOUN/obj/5",
        ["Parks | cool | streets", "Parks | attract | visitors"],
    ),
    "copula, negation, complement without adverb": (
        f"{COUNCIL.replace('/3', '/8')} is/AUX/cop/8 not/PART/advmod/8 really/ADV/advmod/8 the/DET/det/8 "
        "main/ADJ/amod/8 owner/NOUN/root/0 of/ADP/case/11 the/DET/det/11 land/NOUN/nmod/8",
        ["The council | is not | the main owner of the land", "The council | is not the main owner of | the land"],
    ),
    "names keep their 'of', places what they lie in": (
        "He/PRON/nsubj/2 lectured/VERB/root/0 at/ADP/case/5 the/DET/det/5 University/PROPN/obl/2 "
        "of/ADP/case/7 Leeds/PROPN/nmod/5 in/ADP/case/9 Dover/PROPN/obl/2 ,/PUNCT/punct/11 Kent/PROPN/appos/9",
        [
            "He | lectured at | the University of Leeds",
            "He | lectured at the University of Leeds in | Dover , Kent",
            "He | lectured at the University of Leeds in | Kent",
        ],
    ),
    "a compound preposition is no phrase of its own, a connective none at all": (
        "For/ADP/case/2 example/NOUN/obl/5 ,/PUNCT/punct/2 they/PRON/nsubj/5 acted/VERB/root/0 in/ADP/case/7 "
        "favour/NOUN:NN/obl/5 of/ADP/case/9 tenants/NOUN/nmod/7",
        ["they | acted in favour of | tenants"],
    ),
    "what is reported is one object, and says something by itself": (
        "Residents/NOUN/nsubj/2 said/VERB/root/0 that/SCONJ/mark/5 buses/NOUN/nsubj/5 need/VERB/ccomp/2 "
        "lanes/NOUN/obj/5",
        ["Residents | said | that buses need lanes", "buses | need | lanes"],
    ),
    "coordinated infinitives share what leads to them, and when": (
        "Last/ADJ/amod/2 week/NOUN/obl:unmarked/5 crews/NOUN/nsubj/5 were/AUX/cop/5 able/ADJ/root/0 to/PART/mark/7 "
        "clear/VERB/xcomp/5 roads/NOUN/obj/7 and/CCONJ/cc/10 repair/VERB/conj/7 bridges/NOUN/obj/10",
        [
            "crews | were able to clear | roads",
            "crews | were able to clear roads | Last week",
            "crews | were able to repair | bridges",
        ],
    ),
    "coordinated nouns that share a head": (
        "They/PRON/nsubj/2 offer/VERB/root/0 road/NOUN/compound/6 and/CCONJ/cc/5 rail/NOUN/conj/3 links/NOUN/obj/2",
        ["They | offer | road links", "They | offer | rail links"],
    ),
    "a passive participle behind an object speaks of it": (
        "They/PRON/nsubj/2 held/VERB/root/0 a/DET/det/4 fair/NOUN/obj/2 ,/PUNCT/punct/6 opened/VERB:VBN/advcl/2 "
        "by/ADP/case/8 pupils/NOUN/obl:agent/6",
        ["They | held | a fair", "a fair | opened by | pupils"],
    ),
    "two nouns without a conjunction are one thing": (
        "Oslin/PROPN/nsubj/5 ,/PUNCT/punct/3 mayor/NOUN/conj/1 ,/PUNCT/punct/3 opened/VERB/root/0 parks/NOUN/obj/5",
        ["Oslin | opened | parks"],
    ),
    "a noun behind a conjunction is coordinated": (
        "Parks/NOUN/nsubj/5 and/CCONJ/cc/4 nearby/ADJ/amod/4 woods/NOUN/nmod/1 cool/VERB/root/0 towns/NOUN/obj/5",
        ["Parks | cool | towns", "nearby woods | cool | towns"],
    ),
    "two subjects side by side are one name": (
        "Anna/PROPN/nsubj/3 Oslin/PROPN/nsubj/3 opened/VERB/root/0 parks/NOUN/obj/3",
        ["Anna Oslin | opened | parks"],
    ),
    "a clause behind 'is that' is a clause": (
        "The/DET/det/2 reason/NOUN/nsubj:outer/6 is/AUX/cop/6 that/SCONJ/mark/6 buses/NOUN/nsubj/6 need/VERB/root/0 "
        "lanes/NOUN/obj/6",
        ["buses | need | lanes"],
    ),
    "what hangs on a date belongs to the clause": (
        "It/PRON/nsubj/2 opened/VERB/root/0 in/ADP/case/4 2010/NUM/obl/2 on/ADP/case/7 the/DET/det/7 coast/NOUN/nmod/4",
        ["It | opened in | 2010", "It | opened on | the coast"],
    ),
    "an adjective that leads on says nothing by itself": (
        "She/PRON/nsubj/3 is/AUX/cop/3 active/ADJ/root/0 in/ADP/case/6 two/NUM/nummod/6 clubs/NOUN/obl/3",
        ["She | is active in | two clubs"],
    ),
    "an adverb of direction goes with its verb": (
        "They/PRON/nsubj/2 moved/VERB/root/0 back/ADV/advmod/2 to/ADP/case/5 Dover/PROPN/obl/2",
        ["They | moved back to | Dover"],
    ),
    "there is": (
        "There/PRON/expl/2 are/VERB/root/0 two/NUM/nummod/4 bridges/NOUN/nsubj/2 in/ADP/case/6 Dover/PROPN/obl/2",
        ["There | are | two bridges", "There | are two bridges in | Dover"],
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_construction(said, case: str):
    text, triples = CASES[case]
    assert said("en", text) == triples


def test_without_a_subject_nothing_is_said(said):
    assert said("en", "Build/VERB/root/0 more/ADJ/amod/3 homes/NOUN/obj/1") == []
