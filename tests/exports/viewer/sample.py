"""The graph that most tests in a browser look at."""

from __future__ import annotations

from policykg.exports.viewer import PageDocument, PageEvidence, PageGraph, PageLink, PageNode, PageTerms

HOSTILE = "<img src=x onerror='window.hacked=1'></script><script>window.hacked=2</script>"
SENTENCE = "The harbour plan promotes quiet ferries on the north shore."


def said(quote: str, subject: str, cue: str, object_: str) -> PageEvidence:
    spans = ((quote.index(words), quote.index(words) + len(words)) for words in (subject, cue, object_))
    place = (200, 200 + len(quote))
    return PageEvidence("plan.md", quote, *place, *((200 + a, 200 + b) for a, b in spans), "obligation", confidence=0.8)


def sample() -> PageGraph:
    """A plan with three links, one of them to hostile words, and a hub with seventy neighbours."""
    nodes = [
        PageNode("plan", {"en": "harbour plan", "zh": "港口规划"}, "Document"),
        PageNode("ferry", {"en": "quiet ferries"}, "Service", ("silent boats",)),
        PageNode("bad", {"en": HOSTILE}, "Problem"),
        PageNode("hub", {"en": "shore districts"}, "Place"),
        *(PageNode(f"d{i:02}", {"en": f"district {i:02}"}, "Place") for i in range(70)),
    ]
    addressed = f"The harbour plan tackles {HOSTILE} first."
    links = [
        PageLink("plan", "promotes", "ferry", (said(SENTENCE, "harbour plan", "promotes", "quiet ferries"),)),
        PageLink("plan", "addresses", "bad", (said(addressed, "harbour plan", "tackles", HOSTILE),)),
        PageLink("ferry", "reduces", "bad", (said("a has b", "a", "has", "b"),)),
        PageLink("plan", "appliesIn", "hub", (said("The plan holds on the shore.", "plan", "holds", "shore"),)),
        *(PageLink("hub", "includes", f"d{i:02}", (said("a has b", "a", "has", "b"),)) for i in range(70)),
    ]
    terms = PageTerms(relations={"promotes": {"en": "promotes", "zh": "促进"}})
    return PageGraph(tuple(nodes), tuple(links), (PageDocument("plan.md", "Harbour plan"),), terms)
