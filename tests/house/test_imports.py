"""Every module can be the first that a program imports: no two need each other to be there already."""

from __future__ import annotations

import importlib
import pkgutil
import sys
from collections.abc import Iterator

import pytest

import policykg

NAMES = sorted(
    module.name
    for module in pkgutil.walk_packages(policykg.__path__, "policykg.")
    if module.name.split(".")[1] == "builders" and ".training" not in module.name
)


@pytest.fixture(autouse=True)
def own_modules() -> Iterator[None]:
    """The modules as they were, whatever a test did with them."""
    before = {name: module for name, module in sys.modules.items() if name.split(".")[0] == "policykg"}
    yield
    for name in [name for name in sys.modules if name.split(".")[0] == "policykg"]:
        del sys.modules[name]
    sys.modules.update(before)


@pytest.mark.parametrize("name", NAMES)
def test_a_module_is_imported_by_itself(name: str) -> None:
    for loaded in [loaded for loaded in sys.modules if loaded.split(".")[0] == "policykg"]:
        del sys.modules[loaded]
    importlib.import_module(name)
