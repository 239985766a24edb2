"""The report for the vendor's engineers: what is asked, the recording, the preview, and the file. Nothing is sent."""

from __future__ import annotations

import atexit
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from opend_wizard.doctor import Started
from opend_wizard.errors import Cancelled, Told
from opend_wizard.gui import focusing, keys, spacing
from opend_wizard.gui.announce import announce
from opend_wizard.gui.desk import Desk
from opend_wizard.gui.jobs import Job
from opend_wizard.gui.reporting import Note, Telling
from opend_wizard.gui.shades import Hue
from opend_wizard.gui.spacing import Role
from opend_wizard.gui.widgets.buttons import Button
from opend_wizard.gui.widgets.following import follow
from opend_wizard.gui.widgets.notice import Notice
from opend_wizard.gui.widgets.report_form import ReportForm
from opend_wizard.gui.widgets.report_preview import ReportPreview
from opend_wizard.gui.widgets.words import Words
from opend_wizard.gui.widgets.working import Working
from opend_wizard.journal import Progress
from opend_wizard.report.bundle import Draft, Making, Moment
from opend_wizard.texts import Text

_NO_OPEND = Text("Choose an OpenD on the first page; the report is about that one.")
_LEAD = Text(
    "The vendor's engineers need OpenD's logs from the time of the trouble. The wizard collects just those, takes your "
    "secrets out, and shows you the result. Nothing is sent anywhere: you hand the file over yourself."
)
_READY = Text("The report is made. Look it over; nothing is saved yet.")
_DONE = {
    Moment.RESTART: Text("OpenD runs &again"),
    Moment.REPRODUCE: Text("It has &happened"),
}


class ReportDialog(QDialog):
    """One thing at a time: the form, the recording, the making, the preview."""

    def __init__(self, desk: Desk, parent: QDialog) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("report")
        follow(self, "setWindowTitle", Text("Report for the vendor's engineers"))
        self._desk = desk
        self._job: Job | None = None
        self._moment: Moment | None = None
        self._closing = False
        self._draft: Draft | None = None
        self.form = ReportForm(desk.state_dir)
        self.notice = Notice("report-notice")
        self.working = Working()
        self.preview = ReportPreview()
        self.begin = Button(Text("&Begin"), "begin-report")
        self.said = Button(_DONE[Moment.REPRODUCE], "it-happened")
        self.stop = Button(Text("&Stop without a report"), "stop-report")
        self.save = Button(Text("Save the &report"), "save-report")
        self.throw_away = Button(Text("&Throw it away"), "discard-report")
        self.leave = Button(Text("&Close"), "close-report")
        self._compose()
        self._connect()
        self._show(self.form, self.begin)
        self.form.trades.setFocus()
        if desk.session.installation is None:
            self.notice.explain(Hue.CAREFUL, _NO_OPEND)
            self._show()

    def reject(self) -> None:
        """Close; what is under way is stopped first, and the log level put back."""
        if self._job is not None:
            self._closing = True
            self._job.stop()
            return
        self._discard()
        super().reject()

    def _connect(self) -> None:
        self.begin.clicked.connect(self._begin)
        self.said.clicked.connect(self._say)
        self.stop.clicked.connect(self._stop)
        self.save.clicked.connect(self._save)
        self.throw_away.clicked.connect(self._throw_away)
        self.leave.clicked.connect(self.reject)
        self.form.changed.connect(lambda: self.begin.setEnabled(self.form.complete))

    def _compose(self) -> None:
        spacing.open_at(self, 90, 70)
        inside = QWidget()
        box = QVBoxLayout(inside)
        spacing.pad(box, 0, 1)
        for widget in (self.notice, self.form, self.working, self.preview):
            box.addWidget(widget)
        box.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)  # else it comes and goes for ever
        scroll.setWidget(inside)
        keys.scroll(scroll)
        foot = QHBoxLayout()
        spacing.pad(foot, 0, 1)
        foot.addWidget(self.leave)
        foot.addStretch(1)
        for button in (self.stop, self.throw_away, self.said, self.begin, self.save):
            foot.addWidget(button)
        layout = QVBoxLayout(self)
        spacing.pad(layout, 2, 1.5)
        layout.addWidget(Words(Text("Report for the vendor's engineers"), Role.TITLE))
        layout.addWidget(Words(_LEAD, Role.LEAD))
        layout.addWidget(scroll, 1)
        layout.addLayout(foot)

    def _show(self, *wanted: QWidget) -> None:
        """Show these parts and none of the others."""
        parts = (self.form, self.working, self.preview, self.begin, self.said, self.stop, self.save, self.throw_away)
        turned = [part for part in parts if part.isHidden() == (part in wanted)]
        for part in turned:
            part.setVisible(part in wanted)
        if turned:  # else the keyboard stays where the person has put it
            focusing.settle(self.said, self.save, self.stop, self.form, self.leave)

    def _begin(self) -> None:
        installation = self._desk.session.installation
        wish = self.form.wish
        if installation is None or wish is None:
            return
        self._wish = wish
        self.form.language.remember(self._desk)
        self.notice.hide()
        self.working.begin(Text("Beginning…"))
        self._show(self.working, self.stop)
        self._job = self._desk.job(
            partial(self._desk.engine.reported, installation, wish), (Making, Started), changes=True
        )
        self._job.item.connect(self._told)
        self._job.ended.connect(self._ended)
        self._desk.begin(self._job)

    def _told(self, item: Telling) -> None:
        if isinstance(item, Moment):
            self._moment = item
            self.notice.explain(None, item.value)
            self.notice.aloud()
            self.said.say(_DONE[item])
            self._show(self.said, self.stop)
        elif isinstance(item, Note):
            self.notice.explain(Hue.CAREFUL if item.grave else None, item.text)
            self.notice.aloud(urgent=item.grave)
        elif isinstance(item, Started):
            self._show(self.working, self.stop)
            self.working.advance(Progress(0, 1, item.title))
        elif isinstance(item, Making):
            self._show(self.working, self.stop)
            self.working.advance(Progress(item.done, item.total, item.what))
        else:
            self._draft = item
            atexit.register(item.discard)

    def _say(self) -> None:
        if self._moment is not None:
            self._wish.said[self._moment].set()
            self._show(self.working, self.stop)
            self.working.begin(Text("Going on…"))

    def _stop(self) -> None:
        if self._job is not None:
            self._job.stop()

    def _ended(self, trouble: Told | None) -> None:
        self._job = None
        if self._closing:
            self.reject()
        elif self._draft is not None:
            self.preview.show_draft(self._draft)
            self._show(self.preview, self.throw_away, self.save)
            announce(self, _READY)
        else:
            if trouble is not None:
                self.notice.explain(None if isinstance(trouble, Cancelled) else Hue.CAREFUL, trouble.text)
                self.notice.aloud(urgent=not isinstance(trouble, Cancelled))
            self._show(self.form, self.begin)

    def _save(self) -> None:
        if self._draft is None:
            return
        try:
            path = self._draft.save()
        except Told as told:
            self.notice.explain(Hue.CAREFUL, told.text)
            self.notice.aloud(urgent=True)
            return
        self._discard()
        self.notice.tell(
            Hue.GOOD, Text("The report is saved: {path}", path=path), Text("Look into it before you hand it over.")
        )
        self.notice.aloud()
        self._show()

    def _throw_away(self) -> None:
        self._discard()
        self.notice.explain(None, Text("The report was thrown away; nothing of it was kept."))
        self.notice.aloud()
        self._show(self.form, self.begin)

    def _discard(self) -> None:
        if self._draft is not None:
            self._draft.discard()
            atexit.unregister(self._draft.discard)
            self._draft = None
