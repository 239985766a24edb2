"""Values of a fix that the person may choose."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QLineEdit, QWidget

from opend_wizard.gui import spacing
from opend_wizard.gui.announce import announce
from opend_wizard.gui.spacing import Role
from opend_wizard.gui.widgets.following import follow
from opend_wizard.gui.widgets.verdict import Mark
from opend_wizard.gui.widgets.words import Words
from opend_wizard.model import Option, Verdict
from opend_wizard.texts import Text

_TYPED = Text("What you type is looked at right away; nothing is changed by it yet.")
_PAUSE = 300  # milliseconds without a key until what was typed is looked at
_SHORT = 20  # characters; a longer value, such as a path, gets all the width there is


class OptionForm(QWidget):
    """One line for each option; what is typed is looked at after a pause in typing."""

    typed = Signal()  # something changed; the plan is not valid until it was looked at
    changed = Signal(dict)  # the values by name

    def __init__(self, options: Sequence[Option]) -> None:
        super().__init__()
        self.setObjectName("options")
        self._fields: dict[str, QLineEdit] = {}
        self._mark = Mark(2)
        self._trouble = Words(None, Role.BODY)
        self._trouble.setObjectName("option-trouble")
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self._tell)
        grid = QGridLayout(self)
        spacing.pad(grid, 0, 1)
        grid.setColumnStretch(2, 1)
        for row, option in enumerate(options):
            self._add(grid, row, option)
        row_of_trouble = QHBoxLayout()
        spacing.pad(row_of_trouble, 0, 0.75)
        self._mark.show_verdict(Verdict.PROBLEM)
        self._mark.hide()
        row_of_trouble.addWidget(self._mark)
        row_of_trouble.addWidget(self._trouble, 1)
        grid.addLayout(row_of_trouble, len(options), 1, 1, 2)

    def show_trouble(self, trouble: Text | None) -> None:
        """Say beside the field what is wrong with the value."""
        self._trouble.say(trouble)
        if trouble is not None:
            announce(self, trouble)
        self._mark.setVisible(trouble is not None)
        for field in self._fields.values():
            follow(field, "setAccessibleDescription", _TYPED if trouble is None else trouble)

    @property
    def values(self) -> dict[str, str]:
        """What stands in the fields."""
        return {name: field.text().strip() for name, field in self._fields.items()}

    def _add(self, grid: QGridLayout, row: int, option: Option) -> None:
        field = QLineEdit(option.value)
        field.setObjectName(f"option-{option.name}")
        follow(field, "setAccessibleName", option.title)
        follow(field, "setAccessibleDescription", _TYPED)
        field.setMinimumWidth(spacing.gap(14))
        label = QLabel()
        follow(label, "setText", Text("{title}:", title=option.title))
        label.setBuddy(field)
        field.textEdited.connect(self._edited)
        self._fields[option.name] = field
        grid.addWidget(label, row, 0)
        grid.addWidget(field, row, 1, 1, 2 if len(option.value) > _SHORT else 1)

    def _edited(self) -> None:
        self.typed.emit()
        self._pause.start()

    def _tell(self) -> None:
        self.changed.emit(self.values)
