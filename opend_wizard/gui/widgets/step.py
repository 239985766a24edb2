"""One step of a fix as it will be done: a sentence, and what exactly changes."""

from __future__ import annotations

import shlex

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from opend_wizard.gui import spacing
from opend_wizard.gui.spacing import Role
from opend_wizard.gui.widgets.buttons import Button
from opend_wizard.gui.widgets.diff import DiffView
from opend_wizard.gui.widgets.fold import Fold
from opend_wizard.gui.widgets.following import follow
from opend_wizard.gui.widgets.link import Link
from opend_wizard.gui.widgets.members import MemberTable
from opend_wizard.gui.widgets.panel import Panel
from opend_wizard.gui.widgets.words import Words
from opend_wizard.report.diff import diff_lines
from opend_wizard.steps import AskPerson, RemoveFile, RunProgram, Step, StopProcess, Unpack, WriteFile
from opend_wizard.texts import Text, size, verbatim


class StepView(Panel):
    """A numbered step with its details."""

    def __init__(self, number: int, step: Step, *, alone: bool) -> None:
        super().__init__(around=1.5, between=1)
        self.setObjectName(f"step-{number}")
        described = step.describe()
        follow(self, "setAccessibleName", described)
        row = QHBoxLayout()
        spacing.pad(row, 0, 1.25)
        if not alone:
            row.addWidget(Words(verbatim(number), Role.HEADING), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        spacing.pad(words, 0, 1)
        words.addWidget(Words(_headline(step), Role.STRONG).selectable())
        for detail in _details(step):
            words.addWidget(detail)
        row.addLayout(words, 1)
        self.box.addLayout(row)


def _headline(step: Step) -> Text:
    if isinstance(step, RunProgram):
        return step.purpose
    if isinstance(step, WriteFile):
        return step.meaning if step.before is not None else Text("New file: {meaning}", meaning=step.meaning)
    if isinstance(step, Unpack):
        return Text("Write {count} files ({size})", count=len(step.members), size=size(step.total))
    return step.describe()


def _details(step: Step) -> list[QWidget]:
    if isinstance(step, WriteFile):
        path = Words(verbatim(step.path), Role.QUIET).selectable()
        return [path, DiffView(diff_lines(step.before or b"", step.after))]
    if isinstance(step, Unpack):
        fold = Fold("fold-members", Text("Show the {count} files", count=len(step.members)))
        fold.add(MemberTable(step.members))
        into = Words(Text("Into {folder}", folder=step.folder), Role.QUIET).selectable()
        return [into, Words(Text("From {archive}", archive=step.archive), Role.QUIET).selectable(), fold]
    if isinstance(step, RemoveFile):
        return [Words(Text("It is not deleted: undoing puts it back, byte for byte."), Role.QUIET)]
    if isinstance(step, StopProcess):
        return [Words(Text("It is asked to end first, and only then made to. This cannot be undone."), Role.QUIET)]
    if isinstance(step, AskPerson):
        command = [] if step.command is None else [_command(step.command)]
        return [*command, *([] if step.link is None else [Link(step.link)])]
    return _of_program(step) if isinstance(step, RunProgram) else []


def _of_program(step: RunProgram) -> list[QWidget]:
    notes = [Text("This cannot be undone.")]
    if step.back:
        notes = [Text("Undoing runs: {command}", command=shlex.join(step.back))]
    if step.elevated:
        notes.insert(0, Text("Your system asks you for permission first, in its own window or in the terminal."))
    return [_command(shlex.join(step.command)), *(Words(note, Role.QUIET).selectable() for note in notes)]


def _command(command: str) -> QWidget:
    whole = QWidget()
    row = QHBoxLayout(whole)
    spacing.pad(row, 0, 1)
    copy = Button(Text("&Copy"), "copy-command", "copy")
    copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(command))
    row.addWidget(Words(verbatim(command), Role.MONO).selectable(), 1)
    row.addWidget(copy, 0, Qt.AlignmentFlag.AlignTop)
    return whole
