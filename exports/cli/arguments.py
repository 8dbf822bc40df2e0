"""Arguments and options that several commands share."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

Graph = Annotated[Path, typer.Argument(metavar="KG", help="Graph folder, as `policykg build` wrote it.")]
PATHS = "Documents, folders, zip archives of documents, quoted patterns; - is standard input."
Why = Annotated[str, typer.Option("--why", metavar="TEXT", help="The reason, kept with the decision.")]
Author = Annotated[str | None, typer.Option("--author", metavar="NAME", help="Who decides, if not the user.")]
