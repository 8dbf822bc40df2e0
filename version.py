"""The version of policykg, the one place where it is written."""

VERSION = "0.1.0"
"""Semantic version, read by the build, the command line and the graph's run."""
