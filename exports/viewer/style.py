"""Colours and shapes. Hue and outline both tell the class, so that a colour-blind reader is not left out."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

Style = Mapping[str, str]
"""`hue` (a dark colour that carries white text) and `form`: `card`, `pill` (who and where) or `slip` (papers, times, figures)."""

STYLES: Mapping[str, Style] = {
    "Measure": {"hue": "#0b5fa5", "form": "card"},
    "Goal": {"hue": "#117733", "form": "card"},
    "Problem": {"hue": "#b3450b", "form": "card"},
    "Rule": {"hue": "#882255", "form": "card"},
    "Service": {"hue": "#00766c", "form": "card"},
    "Indicator": {"hue": "#8f6400", "form": "card"},
    "Condition": {"hue": "#66661c", "form": "card"},
    "Concept": {"hue": "#56616f", "form": "card"},
    "Group": {"hue": "#8e3a80", "form": "pill"},
    "Body": {"hue": "#3b2f8f", "form": "pill"},
    "Place": {"hue": "#7a4b2a", "form": "pill"},
    "Document": {"hue": "#3d4650", "form": "slip"},
    "Event": {"hue": "#a43d57", "form": "slip"},
    "Period": {"hue": "#5d6a2b", "form": "slip"},
    "Observation": {"hue": "#8a6a00", "form": "slip"},
}
SPARE = ("#1f7391", "#6d4a9c", "#9a4a12", "#3f6f4f", "#93365f", "#4c5f9e")
"""For classes of other ontologies, in order of name."""

SMALLEST, LARGEST = 14, 23
"""Font sizes in pixels, from the least to the most linked node."""


def styles(kinds: Iterable[str]) -> dict[str, Style]:
    """The style of each class in `kinds`."""
    names = sorted(set(kinds))
    unknown = [name for name in names if name not in STYLES]
    spare = {name: {"hue": SPARE[index % len(SPARE)], "form": "card"} for index, name in enumerate(unknown)}
    return {name: STYLES.get(name) or spare[name] for name in names}


def font_size(degree: int, most: int) -> int:
    """Font size of a node with `degree` neighbours where the most linked one has `most`."""
    share = max(0, degree - 1) / max(1, most - 1)
    return round(SMALLEST + (LARGEST - SMALLEST) * share**0.6)
