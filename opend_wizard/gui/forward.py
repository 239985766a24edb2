"""Brings the window forward when the person starts the program a second time."""

from __future__ import annotations

import os
import threading
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from opend_wizard.gui.first import PATIENCE, Door


@dataclass(frozen=True)
class _Call:
    """Somebody knocked; `token` lets the window come up, `came` is set when it has."""

    token: str
    came: threading.Event = field(default_factory=threading.Event)


class Doorkeeper(QObject):
    """Opens the door of `window`, and goes to it; only a window whose event loop runs answers."""

    _called = Signal(object)

    def __init__(self, window: QWidget, folder: Path) -> None:
        super().__init__(window)
        self._window = window
        self._door = Door(folder, self._call)
        self._called.connect(self._come)

    def begin(self) -> None:
        """The window stands."""
        self._door.open()

    def end(self) -> None:
        """The window is closed."""
        self._door.close()

    def _call(self, token: str) -> bool:
        """In the door's own thread."""
        call = _Call(token)
        self._called.emit(call)
        return call.came.wait(PATIENCE)

    def _come(self, call: _Call) -> None:
        bring_forward(self._window, call.token)
        call.came.set()


def bring_forward(window: QWidget, token: str) -> None:
    """Show `window` above the others with the keyboard, as far as the desktop allows; else it asks for attention."""
    from PySide6.QtCore import Qt

    if token and QGuiApplication.platformName() == "wayland":
        os.environ["XDG_ACTIVATION_TOKEN"] = token  # Qt takes it from there, and away
    window.setWindowState((window.windowState() & ~Qt.WindowState.WindowMinimized) | Qt.WindowState.WindowActive)
    window.show()
    window.raise_()
    top = QApplication.activeModalWidget() or window
    top.raise_()
    top.activateWindow()
    QApplication.alert(window)
