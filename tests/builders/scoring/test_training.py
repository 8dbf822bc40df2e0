"""Training: how right a link is, weights by Newton's method, and a line that holds for documents left out."""

from __future__ import annotations

import numpy as np

from policykg.builders.training.calibration import calibrate
from policykg.builders.training.judged import judge
from policykg.builders.training.logistic import common, fit, probability, table
from policykg.graph.gold import MEASURE, GoldLink
from policykg.graph.model import Finding, Mention

SAID = "Expand ferry lines to serve harbour towns."


def found(subject: str, relation: str, object_: str, kind: str = "Concept") -> tuple[Finding, list[str]]:
    ends = Mention(0, 6, subject, kind), Mention(7, 18, object_)
    return Finding(ends[0], relation, ends[1], (0, 6)), []


def test_links_are_right_by_degrees():
    links = [GoldLink((MEASURE,), ("promotes",), ("ferry lines",), "", False)]
    pairs = [
        found("Expand ferry lines", "promotes", "ferry lines", "Measure"),
        found("Expand ferry lines", "removes", "ferry lines", "Measure"),
        found("harbour towns", "promotes", "ferry lines"),
        found("Expand ferry lines", "promotes", "ferry lines", "Measure"),
    ]
    judged = list(judge("quay", SAID, links, pairs))
    assert [one.right for one in judged] == [True, False, False]
    assert [one.degree for one in judged] == [1.0, 0.5, 0.0]


def test_fit_finds_what_decides():
    rows = [["good"], ["good", "noise"], ["bad"], ["bad", "noise"], ["rare"]] * 20
    names = common(rows, 21)
    assert names == ["bad", "good", "noise"]
    names = common(rows, 20)
    weights, bias = fit(table(rows, names), np.array([1.0, 1.0, 0.0, 0.0, 0.5] * 20), 0.1)
    by = dict(zip(names, weights, strict=True))
    assert by["good"] > 2 > -2 > by["bad"] and abs(by["noise"]) < 0.1
    assert abs(float(probability(np.array(bias))) - 0.5) < 0.1


def test_the_line_holds_where_nine_of_ten_are_right():
    draw = np.random.default_rng(1)
    sums = draw.normal(1.0, 2.0, 3000)
    right = draw.random(3000) < probability(sums)
    held = calibrate(sums, right, [f"paper {n % 3}" for n in range(3000)])
    assert abs(held.slope - 1.0) < 0.2 and abs(held.offset) < 0.2
    sure = held.left_out >= 0.8
    assert sure.sum() > 500 and right[sure].mean() >= 0.9
