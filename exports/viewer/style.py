"""Colours and shapes. Hue and outline both tell the class, so that a colour-blind reader is not left out.

Within each form the hues were searched for the largest smallest difference, as seen with normal, red-blind, green-blind
and blue-blind eyes (Machado, Oliveira and Fernandes, 2009): at least 13 in CIE Lab, mostly above 20. The hues of the
links were searched in the same way for each of the two backgrounds: at least 16, at a contrast of 3:1 or more.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping

Style = Mapping[str, str]
"""`hue`, and `form`: `card`, `pill` (who and where), `slip` (papers, times, figures) or `dashed` (a condition)."""

STYLES: Mapping[str, Style] = {
    "Measure": {"hue": "#134cbf", "form": "card"},
    "Goal": {"hue": "#138049", "form": "card"},
    "Problem": {"hue": "#d9640b", "form": "card"},
    "Rule": {"hue": "#611833", "form": "card"},
    "Service": {"hue": "#59b2ad", "form": "card"},
    "Concept": {"hue": "#5a6570", "form": "card"},
    "Condition": {"hue": "#66661c", "form": "dashed"},
    "Group": {"hue": "#8e3a80", "form": "pill"},
    "Body": {"hue": "#3b2f8f", "form": "pill"},
    "Place": {"hue": "#a8743a", "form": "pill"},
    "Document": {"hue": "#333940", "form": "slip"},
    "Event": {"hue": "#c76385", "form": "slip"},
    "Period": {"hue": "#7d8f47", "form": "slip"},
    "Observation": {"hue": "#d19f0a", "form": "slip"},
    "Indicator": {"hue": "#61270a", "form": "slip"},
}
SPARE = ("#1f7391", "#6d4a9c", "#9a4a12", "#3f6f4f", "#93365f", "#4c5f9e")
"""For classes of other ontologies, in order of name."""

GROUPS: Mapping[str, tuple[str, str]] = {
    "drives": ("#4862ba", "#4e9ff3"),
    "curbs": ("#df6267", "#f0893e"),
    "aims": ("#86458c", "#b57bc0"),
    "serves": ("#006839", "#44cfa1"),
    "steers": ("#997401", "#efc336"),
    "structure": ("#7c8893", "#98a2ad"),
    "figures": ("#2b8fc4", "#98d5fd"),
    "papers": ("#3d444d", "#c9d2dc"),
}
"""Hues of the links by group of relations, on the light and the dark page, in the order in which readers meet them."""
DENIED = ("#a10a27", "#f05e76")
"""Hue of a link that is negated or prohibited; the style sheet names it `--denied`."""
OTHERS = "others"
"""The group of relations that their ontology puts in none."""

SMALLEST, LARGEST = 13, 21
"""Font sizes in pixels, from the least to the most important node."""


def styles(kinds: Iterable[str]) -> dict[str, Style]:
    """The style of each class in `kinds`."""
    names = sorted(set(kinds))
    unknown = [name for name in names if name not in STYLES]
    spare = {name: {"hue": SPARE[index % len(SPARE)], "form": "card"} for index, name in enumerate(unknown)}
    return {name: STYLES.get(name) or spare[name] for name in names}


def group_hues(groups: Iterable[str]) -> dict[str, Style]:
    """`hue` and `dark` hue of each group in use, in reading order; groups of other ontologies by name, after ours."""
    used = set(groups)
    ours = {name: hues for name, hues in GROUPS.items() if name in used}
    spare = {name: _spare(index) for index, name in enumerate(sorted(used - ours.keys() - {OTHERS}))}
    pairs = ours | spare | ({OTHERS: GROUPS["structure"]} if OTHERS in used else {})
    return {name: {"hue": light, "dark": dark} for name, (light, dark) in pairs.items()}


def _spare(index: int) -> tuple[str, str]:
    """The pairs of our own groups again, so that each hue has been checked on both pages."""
    return list(GROUPS.values())[index % len(GROUPS)]


def font_size(weight: float) -> int:
    """Font size of a node of this importance, 0 to 1. Its root is taken: areas are compared, not heights."""
    return round(SMALLEST + (LARGEST - SMALLEST) * math.sqrt(weight))
