"""Signs that mean the same wherever a text is read."""

from __future__ import annotations

COLONS = (":", "：")
"""A line that ends in one names or opens what follows."""
