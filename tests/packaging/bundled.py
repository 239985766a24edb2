"""A list as PyInstaller makes it, of files that are really here: something of everything that a bundle holds."""

from __future__ import annotations

import json
import sys
from functools import cache
from importlib import metadata
from pathlib import Path

from bundle import parts
from bundle.parts import Part
from bundle.pruning import Entry
from opend_wizard import assets
from opend_wizard.origin import PARTS

ALONG = ("shiboken6", "cffi", "typing_extensions", "PyInstaller")
"""What comes along with the parts that the program names."""


def entries() -> list[Entry]:
    """One library or module of each package, of Python, of the system, and of the program itself."""
    found = [_of(name) for name in (*PARTS, *ALONG)]
    found.append(("json.__init__", json.__file__, "PYMODULE"))
    found.append(("opend_wizard.assets", assets.__file__, "PYMODULE"))
    found.append(("opend-wizard", "/somewhere/work/opend-wizard", "EXECUTABLE"))
    return found


@cache
def found() -> tuple[Part, ...]:
    """The parts that these files belong to."""
    return parts.of(entries())


def _of(name: str) -> Entry:
    package = metadata.distribution(name)
    files = [file for file in package.files or () if file.suffix in (".so", ".pyd", ".py") and file.parts[0] != ".."]
    file = min(files, key=lambda file: (file.suffix == ".py", str(file)))
    kind = "PYMODULE" if file.suffix == ".py" else "EXTENSION"
    return file.as_posix(), str(package.locate_file(file)), kind


def system_library() -> Path | None:
    """A library that the system's own packages brought; None where it has no such packages."""
    return next(iter(sorted(Path("/usr/lib").glob("*-linux-gnu/libz.so.1"))), None) if sys.platform == "linux" else None
