"""Front matter: the YAML between `---` lines at the start of a Markdown file."""

from __future__ import annotations

import re
from typing import Any

FRONT = re.compile(r"\A---[ \t]*\n(.*?)^(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL | re.MULTILINE)
KEY = re.compile(r"^[\w-]+\s*:", re.MULTILINE)


def front(text: str) -> tuple[dict[str, str], int]:
    """The front matter's values as text, and the offset where the document begins: nothing and 0 if there is none."""
    found = FRONT.match(text)
    if not found or not KEY.search(found.group(1)):
        return {}, 0
    return _values(found.group(1)), found.end()


def _values(block: str) -> dict[str, str]:
    import srsly

    try:
        data = srsly.yaml_loads(block)
    except Exception:
        # Broken YAML is no reason to refuse the document under it; its lines still say what they say.
        pairs = (line.partition(":") for line in block.splitlines() if KEY.match(line))
        return {key.strip(): value.strip().strip("'\"") for key, _, value in pairs if value.strip()}
    return {str(key): _flat(value) for key, value in data.items() if _flat(value)} if isinstance(data, dict) else {}


def _flat(value: Any) -> str:
    if isinstance(value, (list, tuple)):
        return ", ".join(filter(None, map(_flat, value)))
    return "" if value is None or isinstance(value, dict) else str(value).strip()
