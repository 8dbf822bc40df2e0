"""Chinese characters, told from all others."""

from __future__ import annotations

import re

HAN = re.compile(r"[\u3400-\u9fff]")
