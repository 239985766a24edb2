"""What a build tells its program of itself (`opend_wizard/origin.py` reads it): the day, the commit, the parts."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Iterable
from pathlib import Path

from bundle import moment, names, parts
from bundle.parts import Part

PLACE = "resources/build.json"


def write(frozen: Path) -> Path:
    """Stamp the build in `frozen`; gives the file."""
    target = frozen / "_internal" / PLACE
    target.write_bytes(text(parts.of_build(frozen)).encode())
    return target


def text(bundled: Iterable[Part]) -> str:
    """The stamp as JSON; raises ValueError for a homepage that no browser would be sent to.

    A build by hand has no homepage: its program then says so instead of leading people to a page that is not ours.
    """
    if names.HOMEPAGE and not names.HOMEPAGE.startswith("https://"):
        raise ValueError(f"The homepage {names.HOMEPAGE!r} does not begin with https://")
    shown = [part for part in bundled if not part.within and part.purl.startswith(("pkg:pypi/", "pkg:generic/python"))]
    stamp = {
        "made": moment.epoch(),
        "commit": commit(),
        "releases": f"{names.HOMEPAGE}/releases" if names.HOMEPAGE else "",
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
