"""Everything the wizard has changed, to be undone or made again."""

from __future__ import annotations

from PySide6.QtCore import QDateTime, QLocale, Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout

from opend_wizard.errors import Told
from opend_wizard.gui import focusing, spacing
from opend_wizard.gui.announce import announce
from opend_wizard.gui.desk import Desk
from opend_wizard.gui.spacing import Role
from opend_wizard.gui.widgets.buttons import Button
from opend_wizard.gui.widgets.following import follow, redo
from opend_wizard.gui.widgets.run import RunView
from opend_wizard.gui.widgets.words import Words
from opend_wizard.journal import Run
from opend_wizard.report.words import state_of
from opend_wizard.texts import Text

_NOTHING = Text("Nothing has been changed yet. Every change will be listed here and can be undone.")


class HistoryDialog(QDialog):
    """The runs at the left, the newest first; the chosen one at the right."""

    turned = Signal(object)  # a Run that was undone or made again here

    def __init__(self, desk: Desk, parent: QDialog) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("history")
        follow(self, "setWindowTitle", Text("History"))
        self._desk = desk
        self._runs: tuple[Run, ...] = ()
        self._first = True
        self.runs = QListWidget()
        self.runs.setObjectName("runs")
        follow(self.runs, "setAccessibleName", Text("Changes, the newest first"))
        redo(self, self._name_runs)
        self.runs.setWordWrap(True)
        self.runs.setSpacing(spacing.gap(0.5))
        self.empty = Words(Text("Reading the history…"))
        self.view = RunView(desk)
        self.leave = Button(Text("&Close"), "close-history")
        self._compose()
        self.runs.currentRowChanged.connect(self._show)
        self.view.reversal.ended.connect(self._turned)
        self.leave.clicked.connect(self.reject)
        self._read()

    def reject(self) -> None:
        """Close, but not while something is being changed."""
        if not self.view.reversal.busy:
            super().reject()

    def _compose(self) -> None:
        spacing.open_at(self, 110, 65)
        lists = QHBoxLayout()
        spacing.pad(lists, 0, 2)
        lists.addWidget(self.runs, 2)
        lists.addWidget(self.view, 3)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.leave)
        layout = QVBoxLayout(self)
        spacing.pad(layout, 2, 1.5)
        layout.addWidget(Words(Text("What the wizard has changed"), Role.TITLE))
        layout.addWidget(self.empty)
        layout.addLayout(lists, 1)
        layout.addLayout(foot)
        self.view.hide()
        self.runs.hide()

    def _turned(self, run: Run | None) -> None:
        if run is not None:
            self.turned.emit(run)
        self._read()

    def _read(self) -> None:
        job = self._desk.job(self._desk.engine.past)
        job.item.connect(self._fill)
        job.ended.connect(self._ended)
        self._desk.begin(job)

    def _fill(self, runs: tuple[Run, ...]) -> None:
        row = max(0, self.runs.currentRow())
        self._runs = runs
        self.runs.blockSignals(True)
        self.runs.clear()
        for _run in runs:
            self.runs.addItem(QListWidgetItem())
        self._name_runs()
        self.runs.blockSignals(False)
        self.runs.setVisible(bool(runs))
        self.view.setVisible(bool(runs))
        self.empty.say(None if runs else _NOTHING)
        if not runs:
            announce(self, _NOTHING)
        self.runs.setCurrentRow(min(row, len(runs) - 1))
        self._show(self.runs.currentRow())
        if self._first:  # later ones come after a change, whose own button has the keyboard
            self._first = False
            focusing.settle(self.runs, self.leave)

    def _name_runs(self) -> None:
        for row, run in enumerate(self._runs):
            said = Text("{title} {when} · {state}", title=run.title, when=when(run), state=state_of(run))
            item = self.runs.item(row)
            item.setText(f"{run.title}\n{when(run)} · {state_of(run)}")
            item.setData(Qt.ItemDataRole.AccessibleTextRole, str(said))

    def _ended(self, trouble: Told | None) -> None:
        if trouble is not None:
            self.empty.say(trouble.text)
            announce(self, trouble.text, urgent=True)

    def _show(self, row: int) -> None:
        if 0 <= row < len(self._runs):
            self.view.show_run(self._runs[row])


def when(run: Run) -> str:
    """The time of `run`, as this system writes it."""
    moment = QDateTime.fromSecsSinceEpoch(round(run.when.timestamp()))
    return QLocale().toString(moment, QLocale.FormatType.ShortFormat)
