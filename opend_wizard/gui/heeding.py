"""Heeds what the person has asked the system for: at the start, and each time that the window comes to the front."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget

from opend_wizard.gui import comfort

if TYPE_CHECKING:
    from opend_wizard.gui.desk import Desk
    from opend_wizard.gui.jobs import Job, Stop
    from opend_wizard.gui.wizard import Wizard
    from opend_wizard.machine.comfort import Comfort

_EFFECTS = (Qt.UIEffect.UI_AnimateMenu, Qt.UIEffect.UI_AnimateCombo, Qt.UIEffect.UI_AnimateTooltip)


def heed(wished: Comfort) -> None:
    """Look and move as it is `wished` from now on, everywhere at once."""
    if (wished.still, wished.plain) == (comfort.still(), comfort.plain()):
        return
    comfort.wish(still=wished.still, plain=wished.plain)
    for effect in _EFFECTS:
        QApplication.setEffectEnabled(effect, not wished.still)
    for widget in QApplication.allWidgets():
        QCoreApplication.sendEvent(widget, QEvent(QEvent.Type.PaletteChange))
        QWidget.update(widget)  # a list has an update of its own, of one entry


class Heeding(QObject):
    """Asks the system beside the window, each time that the window comes to the front."""

    def __init__(self, window: Wizard, desk: Desk) -> None:
        super().__init__(window)
        self._desk = desk
        self._job: Job | None = None
        window.installEventFilter(self)
        self._ask()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The person may come from the system's settings."""
        if event.type() == QEvent.Type.WindowActivate:
            self._ask()
        return super().eventFilter(watched, event)

    def _ask(self) -> None:
        if self._job is None:
            self._job = self._desk.job(_wishes)
            self._job.item.connect(heed)
            self._job.ended.connect(self._asked)
            self._desk.begin(self._job)

    def _asked(self) -> None:
        self._job = None


def _wishes(_stop: Stop) -> Iterator[Comfort]:
    from opend_wizard.machine import Machine

    yield Machine().comfort()
