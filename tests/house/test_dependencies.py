"""What the code imports is what pyproject.toml asks for, no more and no less."""

from __future__ import annotations

import ast
import re
import sys
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
ROOMS = ("ontology", "graph", "builders", "exports")
CALLED = {"charset-normalizer": "charset_normalizer", "markdown-it-py": "markdown_it", "python-docx": "docx"}
"""Import name of a distribution that is not called like its package."""


def imported() -> set[str]:
    """Names of other people's packages that some file of ours imports."""
    files = [*ROOT.glob("*.py"), *(file for room in ROOMS for file in (ROOT / room).rglob("*.py"))]
    nodes = [node for file in files for node in ast.walk(ast.parse(file.read_text("utf-8")))]
    names = {n.module.split(".")[0] for n in nodes if isinstance(n, ast.ImportFrom) and n.level == 0 and n.module}
    names |= {alias.name.split(".")[0] for n in nodes if isinstance(n, ast.Import) for alias in n.names}
    return names - set(sys.stdlib_module_names)


def asked_for() -> list[str]:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    return project["dependencies"]


def test_dependencies_are_the_imports():
    names = {re.split(r"[<>=~! \[;]", line)[0] for line in asked_for()}
    assert {CALLED.get(name, name) for name in names} == imported()


def test_dependencies_have_a_lower_and_an_upper_bound():
    assert [line for line in asked_for() if ">=" not in line or "<" not in line] == []
