"""Checks: pure functions from Facts to a Finding, one idea a file."""
