"""What `make bench` prints: the time of `policykg --help`, and of a build beside its bare language pipeline."""

from __future__ import annotations

import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

EXAMPLES = sorted((Path(__file__).resolve().parents[1] / "examples").glob("*.md"))


def seconds(action: Callable[[], object], rounds: int) -> float:
    """Median wall time of `action` over `rounds`, after one that is not counted."""
    action()
    times = []
    for _ in range(rounds):
        start = time.perf_counter()
        action()
        times.append(time.perf_counter() - start)
    return statistics.median(times)


def help_time() -> float:
    """Seconds from the shell to the end of `policykg --help`."""
    command = [sys.executable, "-m", "policykg", "--help"]
    return seconds(lambda: subprocess.run(command, check=True, capture_output=True), rounds=7)
