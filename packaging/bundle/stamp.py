"""What a build tells its program of itself (`opend_wizard/origin.py` reads it): the day, the commit, the parts."""

from __future__ import annotations

import json
import os
import subprocess
from collections.abc import Iterable
from pathlib import Path

from bundle import moment, names, parts
from bundle.parts import Part

PLACE = "resources/build.json"
RELEASES = "OPEND_WIZARD_RELEASES"
"""The environment variable with the address of the page with releases. The public workflow sets it to its own forge's;
a build by hand names none, and the program says so instead of leading people to a page that is not ours."""


def write(frozen: Path) -> Path:
    """Stamp the build in `frozen`; gives the file."""
    target = frozen / "_internal" / PLACE
    target.write_bytes(text(parts.of_build(frozen)).encode())
    return target


def text(bundled: Iterable[Part]) -> str:
    """The stamp as JSON; raises ValueError for a page that no browser would be sent to."""
    releases = os.environ.get(RELEASES, "")
    if releases and not releases.startswith("https://"):
        raise ValueError(f"{RELEASES} is {releases!r}, which does not begin with https://")
    shown = [part for part in bundled if not part.within and part.purl.startswith(("pkg:pypi/", "pkg:generic/python"))]
    stamp = {
        "made": moment.epoch(),
        "commit": commit(),
        "releases": releases,
        "parts": {part.name: part.version for part in shown},
    }
    return json.dumps(stamp, indent=2) + "\n"


def commit() -> str:
    """The commit that is built, empty where there is no git."""
    command = ["git", "rev-parse", "HEAD"]
    try:
        return subprocess.run(command, cwd=names.ROOT, capture_output=True, check=True, text=True).stdout.strip()
    except (OSError, subprocess.SubprocessError):
        return ""
