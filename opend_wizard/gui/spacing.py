"""Spacing and type of the whole window, all in terms of the system's own font, so that larger text enlarges both."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum

from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QApplication, QLayout, QWidget

SMALLEST = (560, 400)
"""The window may be made this small, in device-independent pixels: everything scrolls then."""

WANTED = (960, 640)
"""The window at its first start, in device-independent pixels."""

_families: list[str] = []  # while the window goes over to another language
_OF_SCREEN = 0.95  # what the frame of a window leaves of it


class Role(Enum):
    """What a piece of text is for: its size relative to the system's font, its weight, and if it is fixed-width."""

    TITLE = (1.75, QFont.Weight.DemiBold, False)
    HEADING = (1.2, QFont.Weight.DemiBold, False)
    STRONG = (1.0, QFont.Weight.DemiBold, False)
    BODY = (1.0, QFont.Weight.Normal, False)
    LEAD = (1.05, QFont.Weight.Normal, False)
    QUIET = (0.95, QFont.Weight.Normal, False)
    LABEL = (0.85, QFont.Weight.DemiBold, False)
    MONO = (0.95, QFont.Weight.Normal, True)


def gap(units: float) -> int:
    """A distance in device-independent pixels; one unit is about half the height of a line."""
    return max(1, round(units * QFontMetrics(QApplication.font()).height() / 2))


def write_with(families: list[str]) -> None:
    """Let the fonts of all roles have these families, in place of those of the system's font; none: as it has them."""
    _families[:] = families


def font(role: Role) -> QFont:
    """The font of `role`, derived from the system's."""
    factor, weight, fixed = role.value
    chosen = QFont(QApplication.font())
    if _families:
        chosen.setFamilies(_families)
    if fixed:
        from PySide6.QtGui import QFontDatabase, QFontInfo

        fixed_width = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        drawn = QFontInfo(fixed_width).family()  # a mere “Monospace” among others would be passed over
        chosen.setFamilies([drawn, *fixed_width.families(), *chosen.families()])
    if chosen.pointSizeF() > 0:
        chosen.setPointSizeF(chosen.pointSizeF() * factor)
    else:
        chosen.setPixelSize(round(chosen.pixelSize() * factor))
    chosen.setWeight(weight)
    return chosen


def keep(fit: Callable[[], object]) -> None:
    """Do `fit` now, and again whenever the system changes the size of its text.

    `fit` is a method of a widget, and is forgotten with it; it sets what is of a fixed size, in units.
    """
    fit()
    app = QApplication.instance()
    if isinstance(app, QApplication):
        app.fontChanged.connect(fit)


def open_at(window: QWidget, wide: float, high: float) -> None:
    """Let `window` come up with this size in units, but no larger than the screen has room for."""
    fit(window, gap(wide), gap(high))


def fit(window: QWidget, wide: int, high: int) -> None:
    """Give `window` this size in device-independent pixels, or what its screen has room for."""
    screen = window.screen().availableSize()
    window.resize(min(wide, round(screen.width() * _OF_SCREEN)), min(high, round(screen.height() * _OF_SCREEN)))


def pad(layout: QLayout, around: float = 0, between: float = 1) -> None:
    """Set the margins and the spacing of `layout`, in units."""
    margin = gap(around) if around else 0
    layout.setContentsMargins(margin, margin, margin, margin)
    layout.setSpacing(gap(between) if between else 0)
