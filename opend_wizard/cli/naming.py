"""What one types to run this program in a terminal."""

from __future__ import annotations

import re
import sys

_NAME = "opend-wizard"
_COMMAND = re.compile(rf"\b{_NAME}(?=\s+[A-Za-z-])")  # no part of a path, which goes on without a blank


def command_name() -> str:
    """The program with a console: frozen for Windows, it is another than the one with the window."""
    return f"{_NAME}-cli" if sys.platform == "win32" and getattr(sys, "frozen", False) else _NAME


def as_typed_here(text: str) -> str:
    """`text` with the commands in it as they are typed on this system."""
    name = command_name()
    return text if name == _NAME else _COMMAND.sub(name, text)
