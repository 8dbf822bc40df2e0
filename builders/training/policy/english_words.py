"""The vocabulary of the English policy grammar."""

from __future__ import annotations

# base, -ing, past participle, -s
VERBS = """promote promoting promoted promotes|accelerate accelerating accelerated accelerates
|improve improving improved improves|strengthen strengthening strengthened strengthens
|deepen deepening deepened deepens|expand expanding expanded expands
|optimize optimizing optimized optimizes|establish establishing established establishes
|build building built builds|reform reforming reformed reforms|support supporting supported supports
|guide guiding guided guides|guarantee guaranteeing guaranteed guarantees
|protect protecting protected protects|increase increasing increased increases
|reduce reducing reduced reduces|narrow narrowing narrowed narrows|cancel canceling canceled cancels
|relax relaxing relaxed relaxes|implement implementing implemented implements
|enhance enhancing enhanced enhances|standardize standardizing standardized standardizes
|coordinate coordinating coordinated coordinates|integrate integrating integrated integrates
|explore exploring explored explores|pilot piloting piloted pilots|fund funding funded funds
|target targeting targeted targets|control controlling controlled controls
|regulate regulating regulated regulates|supervise supervising supervised supervises
|monitor monitoring monitored monitors|review reviewing reviewed reviews|plan planning planned plans
|cultivate cultivating cultivated cultivates|develop developing developed develops
|achieve achieving achieved achieves|raise raising raised raises|lower lowering lowered lowers
|consolidate consolidating consolidated consolidates|advance advancing advanced advances
|boost boosting boosted boosts|upgrade upgrading upgraded upgrades
|modernize modernizing modernized modernizes|safeguard safeguarding safeguarded safeguards
|refine refining refined refines|enforce enforcing enforced enforces
|report reporting reported reports|provide providing provided provides
|finance financing financed finances|limit limiting limited limits
|launch launching launched launches|clarify clarifying clarified clarifies
|maintain maintaining maintained maintains|extend extending extended extends
|address addressing addressed addresses|formulate formulating formulated formulates
|solve solving solved solves|foster fostering fostered fosters
|streamline streamlining streamlined streamlines|facilitate facilitating facilitated facilitates
|create creating created creates|combat combating combated combats|ease easing eased eases
|tackle tackling tackled tackles|curb curbing curbed curbs|ensure ensuring ensured ensures
|enlarge enlarging enlarged enlarges|ban banning banned bans
|subsidize subsidizing subsidized subsidizes|train training trained trains
|attract attracting attracted attracts|encourage encouraging encouraged encourages
|speed speeding sped speeds|assess assessing assessed assesses|inspect inspecting inspected inspects
|audit auditing audited audits|publish publishing published publishes|issue issuing issued issues
|revise revising revised revises|amend amending amended amends|replace replacing replaced replaces
|repeal repealing repealed repeals|adopt adopting adopted adopts|apply applying applied applies
|link linking linked links|combine combining combined combines
|allocate allocating allocated allocates|invest investing invested invests
|offer offering offered offers|grant granting granted grants|waive waiving waived waives
|exempt exempting exempted exempts|restrict restricting restricted restricts
|prohibit prohibiting prohibited prohibits|prevent preventing prevented prevents
|resolve resolving resolved resolves|stabilize stabilizing stabilized stabilizes
|balance balancing balanced balances|diversify diversifying diversified diversifies
|unify unifying unified unifies|simplify simplifying simplified simplifies
|digitize digitizing digitized digitizes|unleash unleashing unleashed unleashes
|stimulate stimulating stimulated stimulates|mobilize mobilizing mobilized mobilizes
|release releasing released releases|remove removing removed removes
|eliminate eliminating eliminated eliminates|abolish abolishing abolished abolishes
|lift lifting lifted lifts|smooth smoothing smoothed smooths|focus focusing focused focuses
|design designing designed designs|submit submitting submitted submits
|disclose disclosing disclosed discloses|collect collecting collected collects
|share sharing shared shares|manage managing managed manages
|consider considering considered considers|identify identifying identified identifies
|require requiring required requires|determine determining determined determines
|form forming formed forms|open opening opened opens|transform transforming transformed transforms
|restructure restructuring restructured restructures|rejuvenate rejuvenating rejuvenated rejuvenates
|broaden broadening broadened broadens|cover covering covered covers
|benefit benefiting benefited benefits|conduct conducting conducted conducts|hold holding held holds
|complete completing completed completes|organize organizing organized organizes
|test testing tested tests|harmonize harmonizing harmonized harmonizes
|perfect perfecting perfected perfects|enrich enriching enriched enriches
|tighten tightening tightened tightens|cut cutting cut cuts"""
# noun phrases: word/dependency, the head last; "-" joins a hyphenated attribute
NOUNS = """social/A security/N system/H|household/N registration/N system/H|new/A urbanization/H
|rural/A revitalization/H|people-oriented/Y urbanization/H|high-quality/Z development/H
|public/A service/N facilities/P|labor/N market/H|employment/H|land/N use/N policy/H
|medical/A insurance/H|basic/A public/A services/P|regional/A economy/H|industrial/A structure/H
|digital/A economy/H|green/A development/H|vocational/A training/H|county-level/Z economy/H
|income/N distribution/N system/H|urban/A planning/H|old-age/Z insurance/H
|fiscal/A transfer/N payments/P|affordable/A housing/N supply/H|technological/A innovation/H
|energy/N efficiency/H|water/N quality/H|urban-rural/Z gap/H|private/A investment/H
|data/N sharing/N platform/H|market-based/Y mechanism/H|data-driven/Y governance/H
|rural/A land/N system/H|compulsory/A education/H|health/N service/N network/H
|ecological/A environment/H|public/A transport/H|registration/N restrictions/P|pension/N benefits/P
|tax/N burden/H|food/N security/H|disaster/N prevention/H|risk/N management/H|wage/N growth/H
|business/N environment/H|common/A prosperity/H|local/A government/N debt/H|carbon/N emissions/P
|elderly/A care/N services/P|skills/N training/H|legal/A framework/H|financial/A support/H
|entrepreneurship/H|innovation/H|trade/H|investment/H|consumption/H|modernization/H|quality/H
|efficiency/H|infrastructure/H|social/A assistance/H|supply/N chains/P|reporting/N requirements/P
|information/N disclosure/H|work/N injury/N insurance/H|unemployment/H|poverty/H|climate/N change/H
|air/N pollution/H|road/N safety/H|drinking/N water/N supply/H|data/N centers/P|cloud/N services/P
|financial/A products/P|sustainability/N risks/P|internal/A market/H|consumer/N protection/H
|skill/N gaps/P|manpower/N shortages/P|illegal/A employment/H|job/N opportunities/P|talent/N pool/H
|foreign/A trade/H|rural/A roads/P|small/A towns/P|people-centered/Y development/H
|export-oriented/Y industries/P|low-carbon/Z transition/H|long-term/Z care/H
|cross-border/Z cooperation/H|full-time/Z jobs/P|land-related/Y disputes/P
|community-based/Y services/P|urban/A agglomerations/P|production/N capacity/H
|state-owned/Y enterprises/P"""
# two attributes share one head: "prevention and control system"
SHARED = """prevention control system|care service system|consultation coordination mechanism
|employment entrepreneurship policy|education training program|monitoring evaluation system
|supply demand structure|diagnosis treatment model|transfer settlement process
|planning construction standard|storage transport network|research development capacity
|supervision management system|income employment level"""
GROUPS = """migrant/N workers/P|farmers/P|low-income/Z households/P|young/A people/P|small/A enterprises/P
|college/N graduates/P|older/A residents/P|disabled/A persons/P|rural/A children/P
|local/A businesses/P"""
PLACES = """the western/A regions/P|rural/A areas/P|large/A cities/P|border/N areas/P|metropolitan/A areas/P
|small/A towns/P|coastal/A provinces/P|the capital/N region/H"""
ACTORS = """the government/H|the ministry/H|Member/O States/O|local/A authorities/P|the Commission/O|employers/P
|agencies/P|the State/N Council/O|enterprises/P|the council/H|competent/A authorities/P
|financial/A institutions/P"""
ADVERBS = """comprehensively further actively steadily vigorously continuously effectively fully gradually
jointly"""
ADJECTIVES = "important key inevitable internal necessary fundamental central main solid strong basic essential"
PREDICATES = """part/of requirement/of way/to foundation/for condition/for measure/to task/of guarantee/for lever/to
step/towards driver/of pillar/of"""
DOCUMENTS = (
    "The Plan|The Decision|The Regulation|The report|This Act|The programme|The strategy|The Opinions|This Directive"
)
SAYING = "emphasizes proposes states requires stipulates stresses provides"
ORDINALS = "first second third fourth"
