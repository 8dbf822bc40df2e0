"""Characters that XML cannot hold."""

from __future__ import annotations

import re

_FORBIDDEN = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def allowed(text: str) -> str:
    """`text` with U+FFFD for each character that XML 1.0 forbids: one for one, so offsets stay true."""
    return _FORBIDDEN.sub("\ufffd", text)
