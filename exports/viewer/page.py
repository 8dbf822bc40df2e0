"""The HTML page: pyvis fills our own template, and a content security policy lets only our own scripts run."""

from __future__ import annotations

import base64
import hashlib
import json
from functools import cache
from importlib.resources import files
from typing import Any

from .payload import embed

SCRIPTS = (
    "words.js", "dom.js", "icons.js", "data.js", "sentences.js", "state.js", "draw.js", "themes.js", "wording.js",
    "look.js", "landmarks.js", "place.js", "tip.js", "panel.js", "size.js", "brief.js", "overview.js", "node.js",
    "evidence.js", "link.js", "sentence.js", "search.js", "menu.js", "tools.js", "help.js", "legend.js", "actions.js",
    "pointer.js", "keys.js", "listing.js", "sheet.js", "curves.js", "picture.js", "export.js", "address.js",
    "cite.js", "lines.js", "reader.js", "reading.js", "gather.js", "heap.js", "questions.js", "path.js", "layers.js",
    "tree.js", "around.js", "theme.js", "filters.js", "main.js",
)  # fmt: skip
"""In this order, as one program: `main.js` starts what the others define."""
STYLES = (
    "page.css", "tools.css", "bounds.css", "evidence.css", "reader.css", "filters.css", "phone.css", "print.css",
)  # fmt: skip
VIS = "templates/lib/vis-9.1.2/vis-network.min.js"
"""Within pyvis. Its style sheet is left out: it only dresses toolbars that the page does not use."""

OPTIONS: dict[str, Any] = {
    "autoResize": True,
    "physics": {"enabled": False},
    "layout": {"improvedLayout": False},
    "nodes": {"shape": "box", "borderWidth": 1.5, "borderWidthSelected": 3, "labelHighlightBold": False,
              "scaling": {"label": {"drawThreshold": 7}}},
    "edges": {
        "arrows": {"to": {"enabled": True, "scaleFactor": 0.55}},
        "smooth": {"enabled": True, "type": "cubicBezier", "forceDirection": "horizontal", "roundness": 0.5},
        "selectionWidth": 1,
        "hoverWidth": 0.5,
        "scaling": {"label": {"drawThreshold": 11}},  # on the screen; look.js
    },
    "interaction": {"hover": True, "hoverConnectedEdges": False, "tooltipDelay": 120, "multiselect": False,
                    "keyboard": False, "selectConnectedEdges": False, "zoomSpeed": 0.6},
}  # fmt: skip


def render(network: Any, data: dict[str, Any], title: str) -> str:
    """The page of a filled pyvis `Network`, with `data` beside its nodes and edges."""
    network.templateEnv = _environment()
    network.templateEnv.globals.update(
        title=title, data=data, vis=_vis(), styles=_own(STYLES), scripts=_program(), policy=_policy(),
        language=data["language"],
    )  # fmt: skip
    network.path = "page.html.jinja"
    return str(network.generate_html())


def _environment() -> Any:
    from jinja2 import Environment, FunctionLoader, StrictUndefined
    from markupsafe import Markup

    environment = Environment(loader=FunctionLoader(_read), autoescape=True, undefined=StrictUndefined)
    environment.filters["embed"] = lambda value: Markup(embed(value))
    environment.filters["reembed"] = lambda text: Markup(embed(json.loads(text)))  # pyvis gives text
    environment.filters["trusted"] = Markup
    return environment


@cache
def _read(name: str) -> str:
    return files(__package__).joinpath("page", name).read_text("utf-8").replace("\r\n", "\n")


def _own(names: tuple[str, ...]) -> str:
    return "\n".join(map(_read, names))


def _program() -> str:
    """Our scripts as one function, so that none of their names leaks."""
    return '(() => {\n"use strict";\n' + _own(SCRIPTS) + "\n})();"


@cache
def _vis() -> str:
    """vis-network as pyvis ships it, without the pointer to a source map that is not there."""
    script = files("pyvis").joinpath(VIS).read_text("utf-8").replace("\r\n", "\n")
    return script.split("\n//# sourceMappingURL")[0]


def _policy() -> str:
    """What the browser may load or run: these very scripts and styles, and nothing from anywhere else."""
    scripts = " ".join(map(_hash, (_vis(), _program())))
    return f"default-src 'none'; script-src {scripts}; style-src {_hash(_own(STYLES))}; img-src data: blob:"


def _hash(text: str) -> str:
    digest = hashlib.sha256(text.encode("utf-8")).digest()
    return f"'sha256-{base64.b64encode(digest).decode('ascii')}'"
