"""Where the window was when it was closed, and its return to there."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from opend_wizard import preferences

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class Place:
    """The place of one window; what nobody has changed is not written down."""

    def __init__(self, window: QWidget, folder: Path) -> None:
        self._window, self._folder = window, folder
        self._began: tuple[object, ...] = ()

    def restore(self) -> None:
        """Put the window where it was; Qt brings it back onto a screen if that one is gone, and refuses damage."""
        kept = preferences.read(self._folder).place
        if not kept:
            return
        from PySide6.QtCore import QByteArray

        noted = QByteArray.fromBase64(kept.encode("ascii", "replace"))
        if noted.size() == self._window.saveGeometry().size():  # of half a note Qt makes a window of one pixel
            self._window.restoreGeometry(noted)

    def begin(self) -> None:
        """The window stands; from now on a change of its place is the person's."""
        self._began = self._began or self._now()

    def keep(self) -> None:
        """Write the place down, if the person has changed it and if it can be written."""
        if self._began and self._began != self._now():
            noted = bytes(self._window.saveGeometry().toBase64().data()).decode("ascii")
            with suppress(OSError):
                preferences.keep(self._folder, place=noted)

    def _now(self) -> tuple[object, ...]:
        return self._window.normalGeometry(), self._window.isMaximized(), self._window.isFullScreen()
