"""Why a cause is likely, what does not fit, and what follows from it: quiet, to be unfolded."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from opend_wizard.doctor import Apart, Argument, Cause
from opend_wizard.gui import spacing
from opend_wizard.gui.spacing import Role
from opend_wizard.gui.widgets.boxes import side_by_side
from opend_wizard.gui.widgets.buttons import Button
from opend_wizard.gui.widgets.fold import Fold
from opend_wizard.gui.widgets.panel import Panel
from opend_wizard.gui.widgets.summary import Summary
from opend_wizard.gui.widgets.words import Words
from opend_wizard.texts import Text
from opend_wizard.trial import Trial

_BUTTONS = {
    Trial.ASK_AGAIN: Text("Ask OpenD a&gain now"),
    Trial.NAME_SCRIPT: Text("&Go back and name a script"),
    Trial.LOOK_AGAIN: Text("Look a&gain now"),
    Trial.START_OPEND: Text("It is started: look a&gain"),
}


class Why(QWidget):
    """The arguments about one cause, and its consequences."""

    def __init__(self, cause: Cause) -> None:
        super().__init__()
        box = QVBoxLayout(self)
        spacing.pad(box, 0, 0.5)
        if cause.consequences:
            fold = Fold("fold-follows", Text("Follows from this: {count}", count=len(cause.consequences)))
            fold.add(Summary(cause.consequences, reasons=False))
            box.addWidget(fold)
        title = Text("What speaks for it, and against it") if cause.speaks_against else Text("What speaks for it")
        fold = Fold("fold-why", title)
        fold.add(_listed(Text("For") if cause.speaks_against else None, cause.speaks_for))
        if cause.speaks_against:
            fold.add(_listed(Text("Against"), cause.speaks_against))
        box.addWidget(fold)


def _listed(head: Text | None, arguments: Sequence[Argument]) -> QWidget:
    part = QWidget()
    box = QVBoxLayout(part)
    spacing.pad(box, 0, 0.4)
    box.setContentsMargins(spacing.gap(1.5), 0, 0, 0)
    box.addWidget(Words(head, Role.LABEL))
    for argument in arguments:
        box.addWidget(Words(Text("• {argument}", argument=argument.text)).selectable())
    return part


class TellApart(Panel):
    """What would tell the two most likely causes apart, with a button where the wizard can do it."""

    wanted = Signal(object)  # the Trial

    def __init__(self, apart: Apart) -> None:
        super().__init__(around=1.5, between=0.5)
        self.setObjectName("tell-apart")
        self.box.addWidget(Words(Text("What would tell these apart"), Role.LABEL))
        self.box.addWidget(Words(apart.text).selectable())
        if apart.trial in _BUTTONS:
            button = Button(_BUTTONS[apart.trial], "try-it")
            button.clicked.connect(lambda: self.wanted.emit(apart.trial))
            self.box.addWidget(side_by_side(button))
