"""What the person fills in for a report."""

from __future__ import annotations

from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Signal
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QCheckBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QRadioButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from opend_wizard.fixes.log_level import Purpose
from opend_wizard.gui import spacing
from opend_wizard.gui.reporting import Wish
from opend_wizard.gui.spacing import Role
from opend_wizard.gui.widgets.boxes import side_by_side
from opend_wizard.gui.widgets.buttons import Button, spoken
from opend_wizard.gui.widgets.following import follow
from opend_wizard.gui.widgets.report_language import ReportLanguage
from opend_wizard.gui.widgets.words import Words
from opend_wizard.report.bundle import Person
from opend_wizard.texts import Text

_RAISED = Text(
    "Where log_level in OpenD.xml is too low for that, it is raised while you record and put back at the end, whatever "
    "happens. Nothing else changes. OpenD has to be started again to read it, before and after."
)
_FTLOG = Text("Only the vendor can read .ftlog files, and no secret can be taken out of them.")
_FIELDS = (
    ("language", Text("&Language of the script"), Text("Python 3.11")),
    ("sdk", Text("S&DK and its version"), Text("moomoo-api 10.11.7108")),
    ("interface", Text("&Interface or protocol number"), Text("place_order, 2202")),
)


class ReportForm(QWidget):
    """Everything but the note may stay as it is; what is empty is left open on the front page."""

    changed = Signal()

    def __init__(self, state_dir: Path | None = None) -> None:
        super().__init__()
        self.setObjectName("report-form")
        self.language = ReportLanguage(state_dir)
        self.trades = _radio(Text("Trouble with &trades"), "for-trades")
        self.quotes = _radio(Text("Trouble with &quotes"), "for-quotes")
        self.record = _radio(Text("Record it while I let it happen &once more"), "record")
        self.take = _radio(Text("Take what was written in the last minutes:"), "take-last")
        self.minutes = QSpinBox()
        self.note = QPlainTextEdit()
        self.fields = {name: QLineEdit() for name, _, _ in _FIELDS}
        self.code = QPlainTextEdit()
        self.binary = QCheckBox()
        _label(self.binary, Text("&Add .ftlog files"))
        follow(self.binary, "setAccessibleDescription", _FTLOG)
        self.target = QLineEdit(str(_suggested()))
        self.elsewhere = Button(Text("Choose a &file…"), "choose-report", "folder")
        self._groups = (_group(self, self.trades, self.quotes), _group(self, self.record, self.take))
        self._name()
        self._compose()
        self.target.textChanged.connect(self.changed)
        self.elsewhere.clicked.connect(self._ask)
        self.take.toggled.connect(self.minutes.setEnabled)

    @property
    def complete(self) -> bool:
        """Whether there is a place for the report."""
        return bool(self.target.text().strip())

    @property
    def wish(self) -> Wish | None:
        """What is filled in; None while something that cannot be missing is."""
        if not self.complete:
            return None
        said = {name: field.text() for name, field in self.fields.items()}
        person = Person(self.note.toPlainText(), code=self.code.toPlainText(), **said)
        purpose = Purpose.QUOTES if self.quotes.isChecked() else Purpose.TRADE
        minutes = float(self.minutes.value()) if self.take.isChecked() else None
        return Wish(
            Path(self.target.text().strip()), purpose, minutes, person, self.binary.isChecked(), self.language.language
        )

    def _name(self) -> None:
        self.trades.setChecked(True)
        self.record.setChecked(True)
        self.minutes.setRange(1, 7 * 24 * 60)
        self.minutes.setValue(10)
        self.minutes.setEnabled(False)
        names = (
            (self.minutes, "minutes", Text("Minutes")),
            (self.note, "note", Text("What happened")),
            (self.code, "code", Text("A short piece of code")),
            (self.target, "target", Text("Save as")),
            *((self.fields[name], name, label) for name, label, _ in _FIELDS),
        )
        for widget, name, label in names:
            widget.setObjectName(f"report-{name}")
            follow(widget, "setAccessibleName", partial(_spoken, label))
        self.binary.setObjectName("include-binary")
        for name, _, example in _FIELDS:
            for shown in ("setPlaceholderText", "setToolTip"):
                follow(self.fields[name], shown, example)
        for field in (self.note, self.code):
            field.setTabChangesFocus(True)
            field.setFixedHeight(spacing.gap(8))

    def _compose(self) -> None:
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.addRow(_beside(Text("&What happened, and when"), self.note), self.note)
        for name, label, _ in _FIELDS:
            form.addRow(_beside(label, self.fields[name]), self.fields[name])
        form.addRow(_beside(Text("A short &piece of code"), self.code), self.code)
        form.addRow(_beside(Text("Lan&guage of the report"), self.language), self.language)
        form.addRow(_beside(Text("Sa&ve as"), self.target), _row(self.target, self.elsewhere))
        layout = QVBoxLayout(self)
        spacing.pad(layout, 0, 1)
        layout.addWidget(side_by_side(self.trades, self.quotes))
        layout.addWidget(self.record)
        layout.addWidget(Words(_RAISED, Role.QUIET))
        layout.addWidget(side_by_side(self.take, self.minutes))
        layout.addLayout(form)
        layout.addWidget(self.binary)
        layout.addWidget(Words(_FTLOG, Role.QUIET))

    def _ask(self) -> None:
        dialog = QFileDialog(self, str(Text("Where to save the report")), self.target.text())
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("zip")
        dialog.fileSelected.connect(self.target.setText)
        dialog.open()


def _suggested() -> Path:
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    where = Path(folder) if folder and Path(folder).is_dir() else Path.home()
    return where / f"opend-report-{datetime.now().astimezone():%Y%m%d-%H%M%S}.zip"


def _radio(text: Text, name: str) -> QRadioButton:
    radio = QRadioButton()
    radio.setObjectName(name)
    _label(radio, text)
    return radio


def _group(parent: QWidget, *radios: QRadioButton) -> QButtonGroup:
    group = QButtonGroup(parent)
    for radio in radios:
        group.addButton(radio)
    return group


def _label(button: QAbstractButton, text: Text) -> None:
    follow(button, "setText", text)
    follow(button, "setAccessibleName", partial(_spoken, text))


def _spoken(text: Text) -> str:
    return spoken(str(text))


def _beside(text: Text, buddy: QWidget) -> QLabel:
    label = QLabel()
    follow(label, "setText", text)
    label.setBuddy(buddy)
    return label


def _row(*widgets: QWidget) -> QWidget:
    row = QWidget()
    line = QHBoxLayout(row)
    spacing.pad(line, 0, 1)
    for widget in widgets:
        line.addWidget(widget)
    return row
