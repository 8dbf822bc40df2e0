"""What a graph folder says of itself: `policykg.json` beside the store's own files."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from ..errors import StoreError
from .vocab import BASE

FORMAT = 1
"""Raised when older versions could not read the folder any more."""
NAME = "policykg.json"


@dataclass(frozen=True, slots=True)
class Settings:
    """Known on reopening: where the graph's nodes live, which version wrote it last and with what options."""

    base: str = BASE
    version: str = ""
    options: Mapping[str, str] = field(default_factory=dict)


def read(folder: Path) -> Settings | None:
    """The settings in `folder`; None where there are none, StoreError where they cannot be used."""
    try:
        held = json.loads((folder / NAME).read_text("utf-8"))
    except FileNotFoundError:
        return None
    except (OSError, ValueError) as error:
        raise StoreError(f"{folder / NAME} cannot be read ({error}): build the graph again in a new folder.") from error
    return _settings(folder, held)


def _settings(folder: Path, held: Any) -> Settings:
    try:
        if held["format"] > FORMAT:
            raise StoreError(f"{folder} was written by a newer policykg ({held['version']}): update this one.")
        return Settings(held["base"], held["version"], held["options"])
    except (KeyError, TypeError) as error:
        raise StoreError(f"{folder / NAME} is incomplete: build the graph again in a new folder.") from error


def write(folder: Path, settings: Settings) -> None:
    """Replace the settings in `folder` in one step."""
    fresh = folder / (NAME + ".new")
    held = {"format": FORMAT, **asdict(settings)}
    fresh.write_text(json.dumps(held, ensure_ascii=False, indent=1, sort_keys=True) + "\n", "utf-8")
    fresh.replace(folder / NAME)
