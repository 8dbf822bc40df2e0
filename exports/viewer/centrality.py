"""Which nodes matter most: weighted PageRank over the links, whatever their direction.

A concept is important when much is said of it, and more so when what is said joins it to other important concepts.
That is PageRank (Brin and Page, "The anatomy of a large-scale hypertextual web search engine", 1998) on an undirected
weighted graph, as TextRank takes it for the words of a text (Mihalcea and Tarau, "TextRank: Bringing order into texts",
2004). Unlike the mere number of links, one enumeration under an unimportant node does not make its parts important;
unlike betweenness it is quick, and works on graphs of many parts. A denied link counts as any other: what a text denies
or prohibits is what it is about.
"""

from __future__ import annotations

import math
from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

from .page_graph import PageGraph, PageLink
from .substance import substance

Floats = NDArray[np.float64]

CLASS_WEIGHTS: Mapping[str, float] = {"Document": 0.15, "Event": 0.3, "Period": 0.05, "Observation": 0.05}
"""How much a node of the class counts; other classes, those of other ontologies too, count 1. A date, a figure or the
title of a law is linked with much, and is not what a document is about."""
GROUP_WEIGHTS: Mapping[str, float] = {"papers": 0.1, "figures": 0.2, "structure": 0.4}
"""How much a link of the group counts, others 1: who issued what, and when, is the bookkeeping of documents, and what is
a kind of what is rather the thesaurus's matter than theirs."""
UNSURE = 0.5
"""Confidence of a sentence that gives none, and of a link without sentences."""
DAMPING, ROUNDS, CLOSE = 0.85, 100, 1e-9


def importance(graph: PageGraph) -> dict[str, float]:
    """The importance of each node by IRI, from 0 to 1 for the greatest; the same whatever the order of the graph."""
    ordered = graph.sorted()
    if not ordered.nodes:
        return {}
    place = {node.iri: index for index, node in enumerate(ordered.nodes)}
    telling = substance(ordered)
    classes = np.array([CLASS_WEIGHTS.get(node.kind, 1.0) * telling[node.iri] for node in ordered.nodes])
    links = [link for link in ordered.links if link.subject != link.object]
    ends = np.array([(place[link.subject], place[link.object]) for link in links], dtype=np.intp).reshape(-1, 2)
    weights = np.array([strength(link, graph.terms.group_of) for link in links]) * classes[ends].prod(axis=1)
    ranks = _ranks(ends, weights, classes / math.fsum(classes)) * classes
    shares = np.round(ranks / ranks.max(), 6)
    return {node.iri: float(share) for node, share in zip(ordered.nodes, shares, strict=True)}


def strength(link: PageLink, groups: Mapping[str, str]) -> float:
    """How firmly the documents state the link: its sentences, each with its confidence, by the relation's group. The
    square is taken: two doubtful sentences are less than a sure one."""
    sure = math.fsum((UNSURE if said.confidence is None else said.confidence) ** 2 for said in link.evidences)
    return (sure or UNSURE**2) * GROUP_WEIGHTS.get(groups.get(link.relation, ""), 1.0)


def _ranks(ends: NDArray[np.intp], weights: Floats, jumps: Floats) -> Floats:
    """PageRank by iteration. Sums run in the order of the nodes, so that every machine gets the same."""
    count = len(jumps)
    source, target = np.concatenate([ends, ends[:, ::-1]]).T
    flow = np.concatenate([weights, weights])
    total = np.bincount(source, flow, count)
    share = flow / np.where(total > 0, total, 1.0)[source]
    ranks = jumps
    for _ in range(ROUNDS):
        lost = math.fsum(ranks[total == 0])
        fresh = (1 - DAMPING + DAMPING * lost) * jumps + DAMPING * np.bincount(target, share * ranks[source], count)
        if np.abs(fresh - ranks).max() < CLOSE / count:
            return fresh
        ranks = fresh
    return ranks
