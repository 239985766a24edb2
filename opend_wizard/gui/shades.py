"""Colours mixed from the system's palette, so that light and dark follow the system by themselves.

Where the person has asked the system for high contrast, nothing is mixed: there are the palette's colours only.
"""

from __future__ import annotations

from enum import Enum

from PySide6.QtGui import QColor, QPalette

from opend_wizard.gui import comfort

_R = QPalette.ColorRole


class Hue(Enum):
    """The few colours with a meaning, for signs and lines; a shape or a word always says the same beside them.

    Each has a contrast of at least 3 to 1 on light and dark grounds alike. None of them is deep enough to write in.
    """

    GOOD = "#1f9a4a"
    BAD = "#e5484d"
    CAREFUL = "#b86e00"
    PRACTICE = "#3b7ddd"


def mix(one: QColor, other: QColor, share: float) -> QColor:
    """`one` with `share` (0 to 1) of `other` in it."""
    keep = 1 - share
    return QColor(
        round(one.red() * keep + other.red() * share),
        round(one.green() * keep + other.green() * share),
        round(one.blue() * keep + other.blue() * share),
    )


def quiet_text(palette: QPalette) -> QColor:
    """Text that steps back and still has a contrast of at least 4.5 to 1 on page and card."""
    if comfort.plain():
        return palette.color(_R.WindowText)
    return mix(palette.color(_R.WindowText), palette.color(_R.Window), 0.36)


def hairline(palette: QPalette) -> QColor:
    """The line around a card."""
    if comfort.plain():
        return palette.color(_R.WindowText)
    return mix(palette.color(_R.Window), palette.color(_R.WindowText), 0.2)


def card(palette: QPalette) -> QColor:
    """The ground of a card, on which a field still stands out."""
    if comfort.plain():
        return palette.color(_R.Window)
    return mix(palette.color(_R.Window), palette.color(_R.Base), 0.6)


def rail(palette: QPalette) -> QColor:
    """The ground of the rail: the window's own, a little towards the text."""
    if comfort.plain():
        return palette.color(_R.Window)
    return mix(palette.color(_R.Window), palette.color(_R.WindowText), 0.05)


def chosen_card(palette: QPalette) -> QColor:
    """The ground of the card that is chosen."""
    if comfort.plain():
        return palette.color(_R.Window)
    return mix(card(palette), palette.color(_R.Highlight), 0.12)


def tint(palette: QPalette, hue: Hue) -> QColor:
    """A ground on which normal text keeps its contrast, with a touch of `hue`."""
    if comfort.plain():
        return palette.color(_R.Base)
    return mix(palette.color(_R.Base), QColor(hue.value), 0.16)


def edge(palette: QPalette, hue: Hue) -> QColor:
    """The line around a tint."""
    return palette.color(_R.WindowText) if comfort.plain() else mix(tint(palette, hue), QColor(hue.value), 0.45)


def sign(palette: QPalette, hue: Hue) -> QColor:
    """The colour of a sign."""
    return palette.color(_R.WindowText) if comfort.plain() else QColor(hue.value)


def on_sign(palette: QPalette) -> QColor:
    """What is drawn on a sign."""
    return palette.color(_R.Window) if comfort.plain() else QColor("#ffffff")
