"""The moment that everything in a build is dated to: that of the commit, so that two builds of it are alike."""

from __future__ import annotations

import os
import subprocess

from bundle.names import ROOT

_NO_GIT = 1767225600  # 2026-01-01: a source archive without git knows no better


def epoch() -> int:
    """``SOURCE_DATE_EPOCH`` if it is set, else the time of the newest commit; seconds since 1970 in UTC."""
    given = os.environ.get("SOURCE_DATE_EPOCH", "")
    if given.isdecimal():
        return int(given)
    try:
        command = ["git", "log", "-1", "--format=%ct"]
        return int(subprocess.run(command, cwd=ROOT, capture_output=True, check=True, text=True).stdout)
    except (OSError, subprocess.SubprocessError, ValueError):
        return _NO_GIT
