"""The page inside a notebook's cell: nothing is served, the whole page stands in the frame's own attribute."""

from __future__ import annotations

from dataclasses import dataclass, field

_MAY = "allow-scripts allow-downloads allow-modals"
"""Draw, save a picture and print; the frame is a stranger to the notebook, so it can touch nothing of it."""


@dataclass(frozen=True, slots=True)
class InlinePage:
    """A page that a notebook shows where it is the value of a cell."""

    html: str = field(repr=False)
    height: int
    """Pixels."""

    def _repr_html_(self) -> str:
        # In single quotes, as the page is full of double ones.
        page = self.html.replace("&", "&amp;").replace("'", "&#39;")
        return (
            f'<iframe style="width:100%;height:{int(self.height)}px;border:0" sandbox="{_MAY}" allow="clipboard-write" '
            f"srcdoc='{page}'></iframe>"
        )
