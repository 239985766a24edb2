"""The quiet row that lets the person name a script of theirs, by choosing it or by dropping it there."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout

from opend_wizard.gui import spacing
from opend_wizard.gui.shades import Hue
from opend_wizard.gui.spacing import Role
from opend_wizard.gui.widgets.boxes import side_by_side
from opend_wizard.gui.widgets.buttons import Button
from opend_wizard.gui.widgets.panel import Panel
from opend_wizard.gui.widgets.words import Words
from opend_wizard.texts import Text

_ASK = Text("Look at a Python script of yours too? It is read, never run. You can also drop it here.")
_DROP = Text("Drop the script here.")


class ScriptRow(Panel):
    """Says which script is looked at too, if one is."""

    named = Signal(object)  # the Path of the script, None where none is to be looked at any more

    def __init__(self) -> None:
        super().__init__(around=1)
        self.setObjectName("script-row")
        self.setAcceptDrops(True)
        self._script: Path | None = None
        self.words = Words(_ASK, Role.QUIET)
        self.choose = Button(Text("Choose a &file…"), "choose-script", "folder")
        self.forget = Button(Text("Leave &it out"), "forget-script")
        row = QHBoxLayout()
        spacing.pad(row, 0, 1)
        row.addWidget(self.words, 1)
        row.addWidget(side_by_side(self.choose, self.forget))
        self.box.addLayout(row)
        self.choose.clicked.connect(self._ask)
        self.forget.clicked.connect(lambda: self.named.emit(None))
        self.show_script(None)

    def show_script(self, script: Path | None) -> None:
        """Say that `script` is looked at too; None: that one can be."""
        self._script = script
        self.colour(None)
        self.words.say(_ASK if script is None else Text("{script} is looked at too. It is never run.", script=script))
        self.forget.setHidden(script is None)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take one file from this computer."""
        if _file(event.mimeData()) is not None:
            self.colour(Hue.GOOD)
            self.words.say(_DROP)
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """It was not meant for here."""
        self.show_script(self._script)
        event.accept()

    def dropEvent(self, event: QDropEvent) -> None:
        """Look at the file that was dropped."""
        dropped = _file(event.mimeData())
        self.show_script(self._script)
        if dropped is not None:
            event.acceptProposedAction()
            self.named.emit(dropped)

    def _ask(self) -> None:
        dialog = QFileDialog(self, str(Text("Your Python script")))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        filters = (Text("Python scripts ({pattern})", pattern="*.py *.pyw"), Text("All files ({pattern})", pattern="*"))
        dialog.setNameFilters([str(each) for each in filters])
        if self._script is not None:
            dialog.setDirectory(str(self._script.parent))
        dialog.fileSelected.connect(lambda chosen: self.named.emit(Path(chosen)))
        dialog.open()


def _file(data: QMimeData) -> Path | None:
    urls = data.urls()
    return Path(urls[0].toLocalFile()) if len(urls) == 1 and urls[0].isLocalFile() else None
