"""Scripts for the tests of their rules."""

from __future__ import annotations

import ast
import textwrap
from pathlib import Path

from opend_wizard.scripts import Observation, Script, read
from opend_wizard.scripts.patches import patched


def script(folder: Path, text: str | bytes) -> Script:
    """`text`, its indentation taken off, as a script in `folder`, read."""
    path = folder / "trade.py"
    path.write_bytes(text if isinstance(text, bytes) else textwrap.dedent(text).lstrip("\n").encode())
    return read(path)


def lines(seen: tuple[Observation, ...]) -> list[int]:
    """The lines in which something was seen."""
    return [each.line for each in seen]


def after(read_script: Script, seen: tuple[Observation, ...]) -> str:
    """The script's text with everything patched that was seen, which is still Python."""
    text = patched(read_script, [edit for each in seen for edit in each.edits]).decode(read_script.source.encoding)
    ast.parse(text.removeprefix("\ufeff"))
    return text
