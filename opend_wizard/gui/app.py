"""Opens the window and stays in it."""

from __future__ import annotations

import gc
import os
import sys
import time
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from opend_wizard import languages, preferences

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication, QWidget

    from opend_wizard.gui.wizard import Wizard

_PAINTED = 50  # milliseconds after which the window is painted, or nearly so


def run(*, state_dir: Path | None = None, practise: str | None = None, folder: Path | None = None) -> int:
    """Show the window until it is closed; `practise` is the symptom of a simulated OpenD to begin with.

    ``OPEND_WIZARD_COLOR_SCHEME`` (light, dark) overrides the system's. With ``OPEND_WIZARD_BENCH=first-paint``
    the time of the first paint is printed (seconds since the epoch, then seconds of computing) and the window closes.
    """
    gc.disable()  # as where the program starts, but for a command that opens the window
    app = application()
    from PySide6.QtCore import QTimer

    from opend_wizard.gui.catching import Catcher
    from opend_wizard.gui.desk import Desk
    from opend_wizard.gui.engine import Engine
    from opend_wizard.gui.place import Place
    from opend_wizard.gui.wizard import Wizard

    engine = Engine(state_dir)
    desk = Desk(engine)
    window = Wizard(desk)
    Catcher(window, engine).install()
    if practise is not None:
        window.begin_with_practice(practise, folder)
    if os.environ.get("OPEND_WIZARD_BENCH") == "first-paint":
        _tell_first_paint(window)
    place = Place(window, state_dir or preferences.usual_folder())
    place.restore()
    desk.furnished.connect(place.begin)
    window.finished.connect(place.keep)
    window.finished.connect(app.quit)  # it hides first, so that Qt does not see the last window being closed
    window.show()
    if practise is None:
        QTimer.singleShot(_PAINTED, partial(_open_door, window, state_dir or preferences.usual_folder()))
    status = app.exec()
    if not desk.finish(0):  # a look hangs in the operating system; nothing is being changed any more
        sys.stdout.flush()
        os._exit(status)
    return status


def _open_door(window: Wizard, folder: Path) -> None:
    """From now on a second start brings this window forward, until it closes."""
    from opend_wizard.gui.forward import Doorkeeper

    keeper = Doorkeeper(window, folder)
    window.finished.connect(keeper.end)
    keeper.begin()


def application() -> QApplication:
    """The application, named, and in the colours asked for."""
    from PySide6.QtWidgets import QApplication

    existing = QApplication.instance()
    app = existing if isinstance(existing, QApplication) else QApplication(["opend-wizard"])
    app.setApplicationName("opend-wizard")
    app.setApplicationDisplayName("OpenD Wizard")
    app.setDesktopFileName("opend-wizard")
    if "OPEND_WIZARD_COLOR_SCHEME" in os.environ:
        _colour(app, os.environ["OPEND_WIZARD_COLOR_SCHEME"])
    if languages.in_use() is not languages.ENGLISH:
        from opend_wizard.gui.fonts import see_to_chinese
        from opend_wizard.gui.switching import translate_qt

        translate_qt(app)
        see_to_chinese()
    return app


def _colour(app: QApplication, wanted: str) -> None:
    from PySide6.QtCore import Qt

    schemes = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}
    app.styleHints().setColorScheme(schemes.get(wanted, Qt.ColorScheme.Unknown))


def _tell_first_paint(window: QWidget) -> None:
    from PySide6.QtCore import QEvent, QObject, QTimer

    class FirstPaint(QObject):
        """Waits for the first paint event, and until it has been carried out."""

        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Paint:
                watched.removeEventFilter(self)
                QTimer.singleShot(0, self.tell)
            return False

        def tell(self) -> None:
            print(time.time(), time.process_time(), flush=True)  # noqa: T201  (asked for by the benchmark)
            os._exit(0)

    window.installEventFilter(FirstPaint(window))
