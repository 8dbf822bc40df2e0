"""Head nouns by the class of thing that they name."""

from __future__ import annotations

GROUP = frozenset(
    "worker farmer resident family household child student graduate enterprise company people person citizen "
    "population woman elder employee employer migrant labourer laborer investor client consumer patient veteran "
    "youth teenager individual group elderly participant adviser provider operator holder beneficiary applicant "
    "staff team peasant business firm institution entrepreneur talent professional teacher pensioner user owner "
    "tenant trader undertaking manager insured disabled vulnerable poor unemployed jobseeker minor adult parent "
    "member personnel borrower lender tourist visitor pupil doctor nurse driver".split()
)
PLACE = frozenset(
    "city town township village county province region area district zone country municipality state territory "
    "island basin delta corridor belt harbour harbor park port street site metropolis coast border north south "
    "east west city-region neighbourhood neighborhood suburb locality".split()
)
# Lines of work that a measure may be for, as it may be for a place.
FIELD = frozenset("sector industry sphere domain market economy trade".split())
BODY = frozenset(
    "government council committee ministry commission agency department bureau authority office parliament court "
    "administration congress party union organisation organization board secretariat corporation bank secretary "
    "minister president director chief officer officer".split()
)
DOCUMENT = frozenset(
    "law act regulation directive plan opinion decision notice decree memorandum guideline agreement treaty "
    "charter constitution code measure outline report strategy programme communication resolution article annex "
    "chapter bill policy".split()
)
INDICATOR = frozenset(
    "rate ratio proportion share gdp index percentage income output volume expenditure coverage".split()
)
PROBLEM = frozenset(
    "problem gap poverty risk shortage imbalance barrier obstacle bottleneck inequality difficulty challenge violence "
    "harassment abuse discrimination crime accident disaster pollution corruption fraud terrorism drought flood "
    "epidemic hardship injustice shortcoming violation offence offense conflict emergency hunger unemployment "
    "misconduct exploitation trafficking deficiency threat crisis".split()
)
RULE = frozenset("rule restriction requirement provision norm quota prohibition ban limitation".split())
# Nouns whose "of" phrase or infinitive says what somebody is after.
AIM_NOUNS = frozenset("view aim goal objective purpose intention target mission".split())
