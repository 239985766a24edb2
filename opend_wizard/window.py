"""The way from the terminal into the window."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from opend_wizard import preferences
from opend_wizard.commands import Typed
from opend_wizard.errors import Told
from opend_wizard.gui import first
from opend_wizard.texts import Text


class NoWindow(Told):
    """The window cannot be shown here."""


def open_window(state_dir: Path | None = None, practise: str | None = None, folder: Path | None = None) -> int:
    """Open the window and stay in it; gives its exit status, raises `NoWindow` where it cannot be shown.

    Where one over the same `state_dir` is open already it comes to the front instead; a practice opens its own.
    `practise` is a symptom whose simulated OpenD, made in `folder`, is there from the start.
    """
    instead = Text(
        "Use the terminal: {check}, {fix}, {practice}.",
        check=Typed("check"),
        fix=Typed("fix SYMPTOM"),
        practice=Typed("practice SYMPTOM"),
    )
    if not has_display():
        raise NoWindow(Text("There is no display to open a window on. {instead}", instead=instead))
    if practise is None and first.knock(state_dir or preferences.usual_folder()):
        return _say(Text("OpenD Wizard is open already. Its window has come to the front."))
    try:
        from opend_wizard.gui.app import run
    except ModuleNotFoundError as error:
        needs = Text("The window needs PySide6, which is not installed. {instead}", instead=instead)
        raise NoWindow(needs) from error

    return run(state_dir=state_dir, practise=practise, folder=folder)


def _say(text: Text) -> int:
    if sys.stdout is not None:  # a program without a terminal has none
        sys.stdout.write(f"{text}\n")
    return 0


def has_display() -> bool:
    """Whether this system can show a window to this user."""
    if sys.platform in ("win32", "darwin") or os.environ.get("QT_QPA_PLATFORM"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
