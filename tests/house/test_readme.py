"""What the README and the contributors' page tell people to type is there to be typed."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import pytest
from typer.main import get_command

from policykg.exports.cli.app import app

ROOT = Path(__file__).resolve().parents[2]
PAGES = [ROOT / "README.md", ROOT / ".github" / "CONTRIBUTING.md", ROOT / "examples" / "README.md"]
GROUP = get_command(app)


def lines(start: str) -> list[str]:
    """Indented lines of the pages that begin with the word `start`, without their comment; continued lines joined."""
    text = "\n".join(page.read_text("utf-8") for page in PAGES).replace("\\\n", " ")
    return [re.sub(r"\s+# .*", "", found) for found in re.findall(rf"^(?:    |\$ )({start} .*)$", text, re.M)]


def test_the_readme_shows_every_command():
    shown = {shlex.split(line)[1] for line in lines("policykg")}
    assert shown >= set(GROUP.commands)


@pytest.mark.parametrize("line", lines("policykg"))
def test_shown_command_parses(line: str):
    """Each shown line has a command that exists, with options and a number of arguments that it takes."""
    name, *rest = shlex.split(line)[1:]
    command = GROUP.commands[name]
    command.make_context(name, rest)


def test_every_goal_shown_is_in_the_makefile():
    goals = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text("utf-8"), re.M))
    assert {line.split()[1] for line in lines("make")} <= goals


def test_links_lead_somewhere():
    for page in PAGES:
        for target in re.findall(r"\]\((?!https?:)([^)#]+)\)", page.read_text("utf-8")):
            assert (page.parent / target).exists(), f"{page.name}: {target}"


@pytest.mark.parametrize("line", [line for line in lines("policykg query") if "{" in line])
def test_shown_query_is_answered(program, small_graph: Path, line: str):
    _, _, _, *words = shlex.split(line)
    result = program("query", small_graph, *words)
    assert result.exit_code == 0, result.output


def test_shown_names_of_python_exist():
    """What the README calls on the library and on a graph is there."""
    import policykg

    page = (ROOT / "README.md").read_text("utf-8")
    assert all(hasattr(policykg, name) for name in re.findall(r"\bpolicykg\.(\w+)\(", page))
    assert all(hasattr(policykg.KnowledgeGraph, name) for name in re.findall(r"\bkg\.(\w+)\(", page))
