"""Letters for Chinese and Japanese where the system has none: they would all be boxes."""

from __future__ import annotations

from PySide6.QtGui import QFontDatabase

from opend_wizard.assets import asset

_OURS = "fonts/everyday-cjk.otf"
"""Some seven thousand characters, which the bundle for Linux brings; other systems have fonts of their own."""


def see_to_chinese() -> bool:
    """Load our own font if the system has none for Chinese; whether there is one now."""
    if QFontDatabase.families(QFontDatabase.WritingSystem.SimplifiedChinese):
        return True
    try:
        font = asset(_OURS)
    except FileNotFoundError:  # run from source
        return False
    return QFontDatabase.addApplicationFont(str(font)) >= 0
