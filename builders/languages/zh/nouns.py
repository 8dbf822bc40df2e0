"""Names: cleaned labels of noun phrases, and what class of thing a label names."""

from __future__ import annotations

import re

from ....graph.model import Mention
from .hollow import edged, hollow
from .lexicon import BODY_ENDINGS, DOCUMENT_ENDINGS, GROUP_ENDINGS, PLACE_ENDINGS, QUANTIFIERS, STOP_HEADS
from .words import Span, Words, plain

LONGEST_LABEL = 32
NO_OFFICE = ("布局", "格局", "全局", "结局", "大局", "内部", "全部")
UNNAMED = (
    "以下",
    "如下",
    "下列",
    "上述",
    "下述",
    "各自的",
    "本法",
    "本条例",
    "本办法",
    "本规定",
    "本规划",
    "本意见",
    "本方案",
    "本细则",
    "比",
)


NO_NAME = "各项|情形|行为|条件|规定|事项|措施|要求|内容|原则|方式|情况|意见|问题|几|简称"
LISTED = re.compile(rf"(?:下列|以下)(?!(?:{NO_NAME})|$)")
"""What names a list by what it holds (“下列服务”)."""


def kind_of(label: str) -> str:
    """The class that the end of `label` shows, `Concept` if none."""
    if label.startswith("《") or label.endswith("》"):
        return "Document"
    if label.endswith(NO_OFFICE):
        return "Concept"
    for kind, endings in (("Group", GROUP_ENDINGS), ("Body", BODY_ENDINGS), ("Place", PLACE_ENDINGS)):
        if label.endswith(endings):
            return kind
    return "Document" if len(label) > 3 and label.endswith(DOCUMENT_ENDINGS) else "Concept"


def mention(words: Words, span: Span, kind: str = "", prefix: Span | None = None) -> Mention | None:
    """The mention of `span` with its cleaned label; none where nothing is named."""
    span = edged(words, words.trim(span), kind in ("Condition", "Measure"))
    listed = LISTED.match(words.text, *span)
    span = (listed.end(), span[1]) if listed else span
    for start in QUANTIFIERS:
        if start == "其" and words.get(span).startswith(("其他", "其它", "其余")):
            continue
        if words.get(span).startswith(start) and span[0] + len(start) in words.borders:
            span = words.trim((span[0] + len(start), span[1]))
    for tail in ("起来", "等", "的", "了", "应当", "可以", "必须", "要", "应", "也", "均", "都", "相"):
        if words.get(span).endswith(tail) and span[1] - len(tail) in words.borders:
            span = words.trim((span[0], span[1] - len(tail)))
    span = _short(words, span)
    label = plain(_unquantified(words, prefix) + words.get(span))
    if (
        len(label) < 2
        or label in STOP_HEADS
        or hollow(label, kind in ("Condition", "Measure"))
        or label.startswith(UNNAMED)
        or not re.search(r"[\u4e00-\u9fffA-Za-z]", label)
    ):
        return None
    return Mention(*span, label, kind or kind_of(label))


def _unquantified(words: Words, prefix: Span | None) -> str:
    """The shared modifier of a second member without its number words (“一批优质”)."""
    text = words.get(prefix) if prefix else ""
    return text[next((len(q) for q in QUANTIFIERS if len(q) > 1 and text.startswith(q)), 0) :]


def _short(words: Words, span: Span) -> Span:
    """A phrase that is too long for a name is cut to what stands after its last 的."""
    text = words.get(span)
    cut = last_de(words, (span[0], span[1] - 1)) - span[0]
    if (len(text) > LONGEST_LABEL or "，" in text) and cut > 0 and len(text) - cut > 2:
        return span[0] + cut + 1, span[1]
    return span


def last_de(words: Words, span: Span) -> int:
    """Place of the last 的 outside brackets that has a noun behind it."""
    base = min(words.depth[span[0] : span[1]], default=0)
    places = [i for i in range(*span) if words.text[i] == "的" and words.depth[i] <= base and i + 1 < span[1]]
    return places[-1] if places else -1
