"""Words that foreign documents may hold, in every place of a page where words can stand."""

from __future__ import annotations

from policykg.exports.viewer import PageDocument, PageEvidence, PageGraph, PageLink, PageNode, PageTerms

HOSTILE = (
    "</script><script>window.hacked=1</script><img src=x onerror=window.hacked=2><svg onload=window.hacked=3>",
    '" onmouseover="window.hacked=4" x=\'` onfocus=window.hacked=5 autofocus',
    "{{7*7}} {% raw %} {# #} ${window.hacked=6} {n} {r} $& $1 %s <!-- ]]> &lt;b&gt; &amp;",
    "\u202etxet desrever \u2067 \u200f\u200e\u061c no end",
    "supercalifragilistic" * 50,
    "没有标点也没有空格的长标签" * 80,
    "a\x00b\x1b[31mc\x7f\ufffe\ud83d end",
    "__proto__",
    "constructor",
    "javascript:window.hacked=7//",
    "😀" * 30 + " \u2028 line \u2029 ends \r\n here\ttab",
)


def label(words: str) -> dict[str, str]:
    return {"en": words, "zh": words[::-1] or "无"}


def graph() -> PageGraph:
    """A ring of nodes, each with one of the hostile texts in every field, and links of each in every field."""
    count, text, links = len(HOSTILE), "", []
    nodes = tuple(
        PageNode(f"iri {i} {words}", label(words), words, (words, f"also {words}"), label(words), (
            ("exactMatch", f"javascript:window.hacked={10 + i}"), (words, words), ("closeMatch", f"data:,{words}"),
        )) for i, words in enumerate(HOSTILE)
    )  # fmt: skip
    for i, words in enumerate(HOSTILE):
        one, other = HOSTILE[(i + 1) % count], HOSTILE[(i + 2) % count]
        quote, start = f"The {words} does {one} to {other} here.", len(text)
        text += quote + "\n"
        spans = [(start + quote.index(part), start + quote.index(part) + len(part)) for part in (words, one, other)]
        said = PageEvidence(words, quote, start, start + len(quote), *spans, words, "negated" if i % 2 else "affirmed",
                            words, 0.7, (words, one), i)  # fmt: skip
        elsewhere = PageEvidence("not carried", quote, 9, 9 + len(quote), modality=one)
        links.append(PageLink(nodes[i].iri, words, nodes[(i + 1) % count].iri, (said, elsewhere), words))
    names = {words: label(words) for words in HOSTILE}
    terms = PageTerms(names, names, names, names, {words: words for words in HOSTILE})
    papers = tuple(PageDocument(words, words, "en", text) for words in HOSTILE)
    return PageGraph(nodes, tuple(links), papers, terms)
