"""Opens the window and stays in it."""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

from opend_wizard.gui.desk import Desk
from opend_wizard.gui.engine import Engine
from opend_wizard.gui.wizard import Wizard

_SCHEMES = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}


def run(*, state_dir: Path | None = None, practise: str | None = None, folder: Path | None = None) -> int:
    """Show the window until it is closed; `practise` is the symptom of a simulated OpenD to begin with.

    ``OPEND_WIZARD_COLOR_SCHEME`` (light, dark) overrides the system's; with ``OPEND_WIZARD_BENCH=first-paint``
    the seconds since the start of the process are printed after the first paint, and the window closes.
    """
    app = application()
    desk = Desk(Engine(state_dir))
    window = Wizard(desk)
    if practise is not None:
        window.begin_with_practice(practise, folder)
    if os.environ.get("OPEND_WIZARD_BENCH") == "first-paint":
        window.installEventFilter(_FirstPaint(window))
    window.show()
    status = app.exec()
    if not desk.finish(0):  # a look hangs in the operating system; nothing is being changed any more
        sys.stdout.flush()
        os._exit(status)
    return status


def application() -> QApplication:
    """The application, named, and in the colours asked for."""
    existing = QApplication.instance()
    app = existing if isinstance(existing, QApplication) else QApplication(sys.argv[:1])
    app.setApplicationName("opend-wizard")
    app.setApplicationDisplayName("OpenD Wizard")
    app.setDesktopFileName("opend-wizard")
    scheme = _SCHEMES.get(os.environ.get("OPEND_WIZARD_COLOR_SCHEME", ""))
    if scheme is not None:
        app.styleHints().setColorScheme(scheme)
    return app


class _FirstPaint(QObject):
    """Tells when the window has been painted for the first time."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Wait for the paint event, then let it be carried out."""
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self._tell)
        return False

    def _tell(self) -> None:
        print(f"{time.time() - _process_start():.4f}", flush=True)  # noqa: T201  (asked for by the benchmark)
        QApplication.quit()


def _process_start() -> float:
    return float(os.environ.get("OPEND_WIZARD_BENCH_START", "0"))
