"""Undo and redo of one run, with the question that comes when a file was changed since."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from opend_wizard.errors import Cancelled, Told
from opend_wizard.gui import focusing, keys, spacing
from opend_wizard.gui.announce import announce
from opend_wizard.gui.desk import Desk
from opend_wizard.gui.jobs import Job
from opend_wizard.gui.shades import Hue
from opend_wizard.gui.widgets.buttons import Button
from opend_wizard.gui.widgets.flow import Flow
from opend_wizard.gui.widgets.notice import Notice
from opend_wizard.gui.widgets.working import Working
from opend_wizard.journal import Changed, Progress, Run, RunState
from opend_wizard.texts import Text

_UNDONE = Text("Everything is as it was before the change, byte for byte.")
_REDONE = Text("The change was made again.")
_QUESTION = Text("Nothing is lost either way.")


class Reversal(QWidget):
    """The buttons that fit the state of the run, the progress, and the answer."""

    began = Signal()
    ended = Signal(object)  # the Run as it is now; None if nothing was changed

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._job: Job | None = None
        self._run: Run | None = None
        self._undoing = True
        self.undo = Button(Text("&Undo this change"), "undo", "undo")
        self.redo = Button(Text("&Make this change again"), "redo", "redo")
        self.anyway = Button(Text("&Keep a copy and go on"), "undo-anyway")
        self.leave = Button(Text("&Leave it as it is"), "leave-it")
        self.working = Working()
        self.notice = Notice("reversal-notice", self.anyway, self.leave)
        self._row = Flow()
        keys.press(self.undo, keys.StandardKey.Undo)
        keys.press(self.redo, keys.StandardKey.Redo)
        self._compose()
        self.undo.clicked.connect(partial(self._begin, undoing=True, force=False))
        self.redo.clicked.connect(partial(self._begin, undoing=False, force=False))
        self.anyway.clicked.connect(self._force)
        self.leave.clicked.connect(self._leave)

    def offer(self, run: Run | None) -> None:
        """Show what can be done with `run` now."""
        if run is None or self._run is None or run.id != self._run.id:
            self.notice.hide()
        self._run = run
        self.working.hide()
        self._show_buttons()

    def put_beside(self, *buttons: QWidget) -> None:
        """Put more buttons into the same row."""
        for button in buttons:
            self._row.add(button)

    def stop(self) -> bool:
        """Stop what is under way; False if nothing is."""
        if self._job is None:
            return False
        self._job.stop()
        return True

    @property
    def busy(self) -> bool:
        """Whether something is being undone or made again just now."""
        return self._job is not None

    def _compose(self) -> None:
        layout = QVBoxLayout(self)
        spacing.pad(layout, 0, 1)
        self._row.add(self.undo)
        self._row.add(self.redo)
        layout.addWidget(self.working)
        layout.addWidget(self.notice)
        layout.addWidget(self._row)
        self.offer(None)

    def _show_buttons(self) -> None:
        state = None if self._run is None or self.busy else self._run.state
        reversible = self._run is not None and self._run.reversible
        self.undo.setVisible(reversible and state in (RunState.DONE, RunState.UNFINISHED))
        self.redo.setVisible(reversible and state is RunState.UNDONE)

    def _begin(self, *, undoing: bool, force: bool) -> None:
        if self._run is None or self.busy:
            return
        self._undoing = undoing
        engine = self._desk.engine
        work = partial(engine.undo if undoing else engine.redo, self._run.id, even_if_changed=force)
        self._job = self._desk.job(work, (Progress,), changes=True)
        self._job.item.connect(self._item)
        self._job.ended.connect(self._over)
        self.notice.hide()
        self.working.begin(Text("Undoing the change") if undoing else Text("Making the change again"))
        self._show_buttons()
        self.began.emit()
        self._desk.begin(self._job)

    def _item(self, item: Progress | Run) -> None:
        if isinstance(item, Progress):
            self.working.advance(item)
        else:
            self._run = item

    def _over(self, trouble: Told | None) -> None:
        self._job = None
        self.working.hide()
        self._show_buttons()
        asks = isinstance(trouble, Changed)
        if asks:
            self.undo.hide()
            self.redo.hide()
        self.anyway.setVisible(asks)
        self.leave.setVisible(asks)
        if trouble is not None:
            rest = (_QUESTION,) if asks else ()
            self.notice.explain(Hue.CAREFUL, trouble.text, *rest)
            self.notice.aloud(urgent=not isinstance(trouble, Cancelled))
        elif self._undoing:
            self.notice.tell(Hue.GOOD, _UNDONE)
            self.notice.aloud()
        else:
            announce(self, _REDONE)
        focusing.settle(self.leave, self.undo, self.redo)
        self.ended.emit(self._run if trouble is None else None)

    def _force(self) -> None:
        self._begin(undoing=self._undoing, force=True)

    def _leave(self) -> None:
        self.notice.hide()
        self._show_buttons()
