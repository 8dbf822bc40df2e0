"""Starting the program: quick, and without what only the work itself needs."""

from __future__ import annotations

import subprocess
import sys

import pytest

HEAVY = ("spacy", "rdflib", "networkx", "pyvis", "pyoxigraph", "thinc", "numpy")


def loaded(statement: str) -> set[str]:
    """Modules that a new interpreter holds after `statement`."""
    code = f"{statement}\nimport sys\nsys.stdout.write(' '.join(sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    return set(done.stdout.split())


@pytest.mark.parametrize("statement", ["import policykg", "import policykg.exports.cli.app"])
def test_import_is_light(statement: str):
    assert loaded(statement).isdisjoint(HEAVY)


def test_help_is_light():
    ask = "from policykg.exports.cli.app import app\napp(['--help'], prog_name='policykg', standalone_mode=False)"
    assert loaded(ask).isdisjoint(HEAVY)


def test_front_door_lists_its_names():
    import policykg

    assert dir(policykg) == ["KnowledgeGraph", "__version__", "build", "open"]
    with pytest.raises(AttributeError, match="no attribute 'shut'"):
        policykg.shut  # noqa: B018


def test_python_m_runs_the_program():
    done = subprocess.run([sys.executable, "-m", "policykg", "--version"], check=True, capture_output=True, text=True)
    assert done.stdout.startswith("policykg 0.")
