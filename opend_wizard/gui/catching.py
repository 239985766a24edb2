"""Takes every error that nobody else took: a window has no terminal on which it would be seen."""

from __future__ import annotations

import sys
import threading
from types import TracebackType
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:  # what keeps a mistake is loaded when there is one: the window must open at once
    from opend_wizard.crash import Mistake
    from opend_wizard.gui.engine import Engine
    from opend_wizard.gui.wizard import Wizard


class Catcher(QObject):
    """Keeps what may be told of each mistake, and shows it over the page on which it was made."""

    _caught = Signal(object)  # a Mistake, into the window's thread

    def __init__(self, window: Wizard, engine: Engine) -> None:
        super().__init__(window)
        self._engine = engine  # the usual one: what a practice leaves is thrown away
        self._showing = False
        self._caught.connect(self._show)
        window.desk.mistaken.connect(self._show)

    @property
    def _window(self) -> Wizard:
        return cast("Wizard", self.parent())  # not kept a second time: the two would keep each other alive

    def install(self) -> None:
        """From now on errors of every thread come here."""
        sys.excepthook = self.take
        threading.excepthook = lambda args: self.take(args.exc_type, args.exc_value, args.exc_traceback)

    def take(self, _kind: type[BaseException], error: BaseException | None, _places: TracebackType | None) -> None:
        """Pass on what may be told of `error`; Ctrl+C in the terminal closes the window."""
        if isinstance(error, KeyboardInterrupt):
            self._window.close()
        elif error is not None:
            from opend_wizard import crash
            from opend_wizard.crash import OwnMistake

            self._caught.emit(error.mistake if isinstance(error, OwnMistake) else crash.mistake(error))

    def _show(self, mistake: Mistake) -> None:
        from opend_wizard import crash

        mistake = mistake.made_during(self._window.place)
        kept = crash.keep(mistake, self._engine.state_dir)
        if sys.stderr is not None:
            sys.stderr.write(mistake.report)
        if self._showing:  # one window for a mistake that repeats itself; each has its report
            return
        from opend_wizard.gui.mishap import Mishap

        dialog = Mishap(mistake, kept, self._window, changing=self._window.desk.changing)
        dialog.wants_history.connect(self._window.show_history)
        dialog.finished.connect(self._seen)
        self._showing = True
        dialog.open()

    def _seen(self) -> None:
        self._showing = False
