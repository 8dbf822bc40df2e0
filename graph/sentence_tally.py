"""Right, missed and wrong links of one sentence."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from .gold import GoldSentence
from .matching import largest_matching
from .predicted import Prediction
from .tally import Tally


def tally_sentence(sentence: GoldSentence, predictions: list[Prediction], labels: float) -> Tally:
    """Match the links found in a sentence with those of the gold, and count."""
    tally, links = Tally(), sentence.links
    taken, loose = (_match(sentence, predictions, labels, typed) for typed in (True, False))
    off, optional = not sentence.on_topic, [link.optional for link in links]
    tally.counts.update(
        {
            "sentences": 1,
            "required": optional.count(False),
            "predicted": len(predictions),
            "found": sum(not optional[link] for link in taken.values()),
            "absorbed": sum(optional[link] for link in taken.values()),
            "untyped found": sum(not optional[link] for link in loose.values()),
            "untyped absorbed": sum(optional[link] for link in loose.values()),
            "off topic": int(off),
            "noise": len(predictions) * off,
            "noisy": int(off and bool(predictions)),
            **_second_wordings(sentence, predictions, taken, labels),
            **_modality(sentence, predictions, taken),
        }
    )
    _count_relations(tally, sentence, predictions, taken)
    return tally


def _match(sentence: GoldSentence, predictions: list[Prediction], labels: float, typed: bool) -> dict[int, int]:
    """Gold link by prediction, required links served first."""
    links = sentence.links
    candidates = [[n for n, p in enumerate(predictions) if p.fits(link, labels, typed)] for link in links]
    return largest_matching(candidates, sorted(range(len(links)), key=lambda n: links[n].optional))


def _second_wordings(
    sentence: GoldSentence, predictions: list[Prediction], taken: Mapping[int, int], labels: float
) -> dict[str, int]:
    left = (p for n, p in enumerate(predictions) if n not in taken)
    return {"again": sum(any(p.fits(link, labels, True) for link in sentence.links) for p in left)}


def _modality(sentence: GoldSentence, predictions: list[Prediction], taken: Mapping[int, int]) -> dict[str, int]:
    pairs = [(predictions[n].modality, sentence.links[link].modality) for n, link in taken.items()]
    asked = [(said, right) for said, right in pairs if right]
    return {"modality asked": len(asked), "modality right": sum(said == right for said, right in asked)}


def _count_relations(
    tally: Tally, sentence: GoldSentence, predictions: list[Prediction], taken: Mapping[int, int]
) -> None:
    """Gold links under their first relation, found ones under their own."""
    for number, link in enumerate(sentence.links):
        if not link.optional:
            tally.relations[link.relations[0]].required += 1
            tally.relations[link.relations[0]].found += number in taken.values()
    for number, prediction in enumerate(predictions):
        link_taken = sentence.links[taken[number]] if number in taken else None
        row = tally.relations[prediction.relation]
        row.predicted += link_taken is None or not link_taken.optional
        row.correct += link_taken is not None and not link_taken.optional


def tally_outside(predictions: list[Prediction]) -> Tally:
    """Links that no gold sentence can make right."""
    tally = Tally(Counter({"predicted": len(predictions)}))
    for prediction in predictions:
        tally.relations[prediction.relation].predicted += 1
    return tally
