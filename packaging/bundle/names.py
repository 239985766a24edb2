"""What the program is called, by whom and in which version, for everything that is made of it."""

from __future__ import annotations

import ast
import os
from pathlib import Path
from typing import Literal

System = Literal["linux", "windows", "macos"]

ROOT = Path(__file__).resolve().parents[2]
"""The checkout."""

NAME = "opend-wizard"
CONSOLE_NAME = f"{NAME}-cli"
"""Of the second program on Windows, which has a console; elsewhere one program serves both."""

TITLE = "OpenD Wizard"
SUMMARY = "Finds out why OpenD does not work, and mends it"
DESCRIPTION = (
    "OpenD Wizard is what you open when OpenD, the moomoo / Futu trading gateway, does not work. It finds the cause by"
    " evidence, shows exactly what it would change, changes it so that it can be taken back, and proves that the"
    " trouble is gone."
)
IDENTIFIER = "io.github.opend_wizard.OpenDWizard"
"""Reverse DNS, as AppStream and macOS want it."""

PUBLISHER = "OpenD Wizard contributors"
COPYRIGHT = f"Copyright (c) 2026 {PUBLISHER}"
LICENCE = "MIT"
HOMEPAGE = os.environ.get("OPEND_WIZARD_HOMEPAGE", "")
"""Of the forge that a build is published on, which sets the variable; a build by hand leads people nowhere."""


def version(package: Path = ROOT / "opend_wizard") -> str:
    """``__version__`` of the package, read without running it; raises ValueError if it has none."""
    for node in ast.parse((package / "__init__.py").read_text(encoding="utf-8")).body:
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "__version__":
            return str(ast.literal_eval(node.value))
    raise ValueError(f"{package} has no __version__")


def four_numbers(version: str) -> tuple[int, int, int, int]:
    """`version` as Windows wants it: ``1.2.0rc1`` is ``(1, 2, 0, 0)``; raises ValueError for what is no version."""
    numbers = []
    for part in version.split(".")[:4]:
        digits = part[: len(part) - len(part.lstrip("0123456789"))]
        if not digits:
            raise ValueError(f"{version!r} is not made of numbers and dots")
        numbers.append(int(digits))
        if digits != part:
            break
    major, minor, patch, build = (*numbers, 0, 0, 0, 0)[:4]
    return major, minor, patch, build
