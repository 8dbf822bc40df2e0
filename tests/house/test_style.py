"""Rules of the house that no linter holds: short files and functions, docstrings, nothing of one machine."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
ROOMS = ("ontology", "graph", "builders", "exports")
CODE = sorted([*ROOT.glob("*.py"), *(p for room in ROOMS for p in (ROOT / room).rglob("*.py"))])
LONGEST_FILE = 200
LONGEST_FUNCTION = 40
TEXTS = {".py", ".md", ".toml", ".ttl", ".rq", ".cfg", ".txt", ".html", ".js", ".css", ""}

Definition = ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef


def place(path: Path) -> str:
    return str(path.relative_to(ROOT))


def definitions(tree: ast.AST, prefix: str = "") -> Iterator[tuple[str, Definition]]:
    """Functions and classes with dotted names, those inside classes too; what stands inside a function is its own."""
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, Definition):
            yield prefix + node.name, node
            if isinstance(node, ast.ClassDef):
                yield from definitions(node, f"{prefix}{node.name}.")


def hidden(path: Path) -> bool:
    """Whether it is a tool's own file, in a folder such as `.git`."""
    return any(part.startswith(".") for part in path.relative_to(ROOT).parts)


def public(name: str) -> bool:
    return not any(part.startswith("_") for part in name.split("."))


@pytest.mark.parametrize("path", CODE, ids=place)
def test_file_is_short(path: Path):
    assert len(path.read_text("utf-8").splitlines()) <= LONGEST_FILE


@pytest.mark.parametrize("path", CODE, ids=place)
def test_functions_are_short(path: Path):
    functions = [(n, d) for n, d in definitions(ast.parse(path.read_text("utf-8"))) if not isinstance(d, ast.ClassDef)]
    long = [name for name, d in functions if (d.end_lineno or 0) - d.lineno + 1 > LONGEST_FUNCTION]
    assert long == []


@pytest.mark.parametrize("path", CODE, ids=place)
def test_every_public_name_has_a_docstring(path: Path):
    tree = ast.parse(path.read_text("utf-8"))
    bare = [name for name, node in definitions(tree) if public(name) and not ast.get_docstring(node)]
    if tree.body and not ast.get_docstring(tree):
        bare.insert(0, "the module")
    assert bare == []


@pytest.mark.parametrize("path", CODE, ids=place)
def test_nothing_prints(path: Path):
    """What is said to the user is said by the command line; a library that prints cannot be used in a service."""
    calls = [n for n in ast.walk(ast.parse(path.read_text("utf-8"))) if isinstance(n, ast.Call)]
    assert [n.lineno for n in calls if isinstance(n.func, ast.Name) and n.func.id == "print"] == []


@pytest.mark.parametrize("path", CODE, ids=place)
def test_imports_inside_the_package_are_relative(path: Path):
    nodes = list(ast.walk(ast.parse(path.read_text("utf-8"))))
    names = [n.module or "" for n in nodes if isinstance(n, ast.ImportFrom) and n.level == 0]
    names += [alias.name for n in nodes if isinstance(n, ast.Import) for alias in n.names]
    assert [n for n in names if n.split(".")[0] in {"policykg", *ROOMS}] == []


def test_nothing_names_one_machine():
    """No home folder or other absolute path of a developer's machine stands in a text file."""
    skip = {"demo", "build", "dist", "LICENSE"}
    own = [
        p for p in ROOT.rglob("*") if p.suffix in TEXTS and p.is_file() and not hidden(p) and not skip & set(p.parts)
    ]
    path = re.compile(r"(?<![\w.:/])/(?:home|root|Users|work|opt|mnt)/\w")
    assert [place(p) for p in own if path.search(p.read_text("utf-8", errors="ignore"))] == []
