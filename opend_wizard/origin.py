"""Where this copy of the wizard comes from: its version, the day it was made, its parts, and where releases are.

A build writes what it knows into `resources/build.json` (packaging/bundle/stamp.py). Nothing here asks anybody:
not git, not the network.
"""

from __future__ import annotations

import json
import sys
from dataclasses import dataclass
from datetime import datetime, timezone
from pathlib import Path

from opend_wizard import __version__
from opend_wizard.assets import asset

STAMP = "build.json"
LICENCES = "licenses"
"""The folder of a bundle with the texts of all licences."""

PARTS = (
    *("PySide6-Essentials", "psutil", "lxml", "cryptography", "libcst", "PyYAML", "ahocorasick-rs", "platformdirs"),
)
"""What the program stands on beside Python, as the package index names it."""


@dataclass(frozen=True)
class Part:
    """Something that came along, and its version."""

    name: str
    version: str


@dataclass(frozen=True)
class Origin:
    """What is known of this copy.

    `made` is the time of the commit that it was built from, None where it runs from its source; `releases` is the
    address of the page with newer ones, empty where the build did not name one; `licences` is the folder with the
    texts, `libraries` that with Qt's libraries, each None where there is no such folder.
    """

    version: str
    made: datetime | None = None
    commit: str = ""
    releases: str = ""
    parts: tuple[Part, ...] = ()
    licences: Path | None = None
    libraries: Path | None = None


def of_this_copy() -> Origin:
    """What is known of the copy that is running."""
    stamp = _stamp()
    seconds = stamp.get("made")
    known = stamp.get("parts")
    return Origin(
        __version__,
        made=datetime.fromtimestamp(seconds, timezone.utc) if isinstance(seconds, int) else None,
        commit=_word(stamp, "commit"),
        releases=_page(_word(stamp, "releases")),
        parts=_named(known) if isinstance(known, dict) else _installed(),
        licences=_folder(LICENCES),
        libraries=_folder("PySide6"),
    )


def _stamp() -> dict[str, object]:
    """What the build wrote; nothing where there was none, or where it cannot be read."""
    try:
        data = json.loads(asset(STAMP).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return data if isinstance(data, dict) else {}


def _word(stamp: dict[str, object], name: str) -> str:
    word = stamp.get(name)
    return word if isinstance(word, str) else ""


def _page(address: str) -> str:
    """`address` if a browser may be sent there: encrypted, and nothing but a plain address."""
    return address if address.startswith("https://") and address.isascii() and address.isprintable() else ""


def _named(known: dict[object, object]) -> tuple[Part, ...]:
    return tuple(Part(str(name), str(version)) for name, version in known.items())


def _installed() -> tuple[Part, ...]:
    """Python and what is installed beside it."""
    python = Part("Python", ".".join(map(str, sys.version_info[:3])))
    return (python, *(Part(name, version) for name in PARTS for version in _version_of(name)))


def _version_of(package: str) -> tuple[str, ...]:
    """One version, or none: the terminal needs no PySide6."""
    from importlib import metadata

    try:
        return (metadata.version(package),)
    except metadata.PackageNotFoundError:
        return ()


def _folder(name: str) -> Path | None:
    """The folder `name` of a frozen bundle; on macOS it lies among the resources of the app."""
    inside = getattr(sys, "_MEIPASS", None)
    if not isinstance(inside, str):
        return None
    beside = Path(sys.executable).parent
    places = (Path(inside, name), beside / name, beside.parent / "Resources" / name)
    return next((place for place in places if place.is_dir()), None)
