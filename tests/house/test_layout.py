"""The packages in pyproject.toml are the folders on disk, and what is written twice says the same twice."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

from policykg.version import VERSION

ROOT = Path(__file__).resolve().parents[2]
NO_PACKAGE = {"tests", "benchmarks", "examples", "demo", "docs", "build", "dist"}


def settings() -> dict:
    return tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))


def folders() -> set[str]:
    """Every folder with an `__init__.py`, as a dotted name."""
    files = [p for p in ROOT.rglob("__init__.py") if not p.relative_to(ROOT).parts[0].startswith(".")]
    inside = [p.parent.relative_to(ROOT).parts for p in files if p.relative_to(ROOT).parts[0] not in NO_PACKAGE]
    return {".".join(("policykg", *parts)) for parts in inside}


def test_packages_are_the_folders_on_disk():
    assert set(settings()["tool"]["setuptools"]["packages"]) == folders()


def test_data_files_are_shipped():
    """Every file beside the code is named by a pattern of package-data, or is one that need not be installed."""
    data = settings()["tool"]["setuptools"]["package-data"]
    missing = []
    for name in folders() - {"policykg"}:
        folder = ROOT.joinpath(*name.split(".")[1:])
        shipped = {p for pattern in data.get(name, []) for p in folder.glob(pattern)}
        inner = {p.parent for p in folder.rglob("__init__.py")} - {folder}
        beside = [p for p in folder.rglob("*") if p.is_file() and p.suffix not in {".py", ".pyc"}]
        beside = [p for p in beside if not any(part.startswith(".") for part in p.relative_to(folder).parts)]
        own = [p for p in beside if not any(i in p.parents for i in inner)]
        missing += [str(p.relative_to(ROOT)) for p in own if p not in shipped]
    assert missing == []


def test_every_pattern_of_package_data_finds_a_file():
    data = settings()["tool"]["setuptools"]["package-data"]
    empty = [
        (name, pattern)
        for name, patterns in data.items()
        for pattern in patterns
        if not any(ROOT.joinpath(*name.split(".")[1:]).glob(pattern))
    ]
    assert empty == []


def test_changelog_names_the_version():
    assert re.search(rf"^## {re.escape(VERSION)}\b", (ROOT / "CHANGELOG.md").read_text("utf-8"), re.M)


@pytest.mark.parametrize(
    "name", ["README.md", "LICENSE", "CHANGELOG.md", "Makefile", ".ci/run", ".github/CONTRIBUTING.md"]
)
def test_the_house_has_its_papers(name: str):
    assert (ROOT / name).stat().st_size > 100
