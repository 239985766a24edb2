"""What every page has: the practice line, a title, a sentence, and a body that scrolls."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget, QWizard, QWizardPage

from opend_wizard import flow
from opend_wizard.flow import Session, Stage
from opend_wizard.gui import spacing
from opend_wizard.gui.announce import announce
from opend_wizard.gui.desk import Desk
from opend_wizard.gui.spacing import Role
from opend_wizard.gui.widgets.following import follow
from opend_wizard.gui.widgets.words import Words
from opend_wizard.texts import Text

if TYPE_CHECKING:  # the window stands before most of Qt's own classes are loaded, too
    from collections.abc import Iterable

    from PySide6.QtWidgets import QScrollArea

    from opend_wizard.gui.widgets.banner import PracticeBanner
    from opend_wizard.journal import Run

_B = QWizard.WizardButton
_TELLING = (Stage.OPEND, Stage.TROUBLE)


class Page(QWizardPage):
    """One stage of the flow; `enter` is called each time it comes up, `leave` when another one does."""

    wants = Signal(object)  # the Stage to go to
    harmless = True  # whether the primary button may also be the one that Enter presses
    read_first = False  # whether what is at the top is to be read before the keyboard goes further down

    def __init__(self, stage: Stage, desk: Desk, title: Text, lead: Text | None = None) -> None:
        super().__init__()
        self.stage, self.desk = stage, desk
        self.setObjectName(f"page-{stage.name.lower()}")
        self.heading = Words(title, Role.TITLE)
        self.lead = Words(lead, Role.LEAD)
        follow(self, "setAccessibleName", title)
        self.body = QVBoxLayout()
        self._coming_up = False
        self._banner: PracticeBanner | None = None
        self._scroll: QScrollArea | None = None
        self._head = QVBoxLayout()
        self._layout = QVBoxLayout(self)
        self._compose()
        desk.practice_changed.connect(self._show_practice)

    def come_up(self) -> None:
        """Show what the session holds now, and have the title read aloud."""
        self._coming_up = True
        self.enter()
        self._coming_up = False
        if self._scroll is not None:  # the very first time, the window itself is read
            announce(self, self.heading.said, leading=True)
        self.ask_for_keyboard()

    def ask_for_keyboard(self) -> None:
        """Have the keyboard as soon as everything that was put in just now is seen."""
        if self._scroll is not None:  # the very first time, the window itself comes up
            QTimer.singleShot(0, self, self._take_keyboard)

    def _take_keyboard(self) -> None:
        """Begin where the page wants it, or at the top, or else at the button that leads on."""
        if self._scroll is not None and self.isVisible():
            from opend_wizard.gui import focusing

            seen = (each for each in self.beginnings() if not self.read_first or self._is_at_the_top(each))
            focusing.settle(*seen, self._scroll, *self.onward)

    def _is_at_the_top(self, widget: QWidget) -> bool:
        """Whether all of `widget` is seen before anything is scrolled."""
        content = None if self._scroll is None else self._scroll.widget()
        if self._scroll is None or content is None or not content.isAncestorOf(widget):
            return True
        return widget.mapTo(content, widget.rect().bottomLeft()).y() <= self._scroll.viewport().height()

    def beginnings(self) -> Iterable[QWidget]:
        """Where the keyboard begins: the first of these that can take it."""
        return ()

    @property
    def onward(self) -> tuple[QWidget, ...]:
        """The buttons that lead on; at most one of them is seen."""
        return self.wizard().button(_B.NextButton), self.wizard().button(_B.FinishButton)

    def enter(self) -> None:
        """The page comes up."""

    def leave(self) -> None:
        """Another page comes up."""

    def proceed(self) -> None:
        """The primary button was pressed."""
        following = flow.next_stage(self.stage, self.session)
        if following is not None:
            self.wants.emit(following)

    def turned(self, run: Run) -> None:
        """A change was undone or made again in the history."""

    def escape(self) -> bool:
        """The person wants to stop what is under way; False if nothing was."""
        return False

    @property
    def primary(self) -> Text:
        """What the primary button says."""
        return flow.primary(self.stage, self.session)

    @property
    def session(self) -> Session:
        """The session on the desk."""
        return self.desk.session

    def headline(self, text: Text) -> None:
        """Give the page another title, and have it read aloud if it is the page that is shown."""
        self.heading.say(text)
        follow(self, "setAccessibleName", text)
        if self.isVisible() and not self._coming_up:
            announce(self, text, leading=True)

    def isComplete(self) -> bool:
        """Whether the primary button may be pressed."""
        return flow.ready(self.stage, self.session)

    def furnish(self) -> None:
        """Put the body below the title, in an area that scrolls."""
        from PySide6.QtCore import Qt

        from opend_wizard.gui import keys
        from opend_wizard.gui.gutter import Gutter
        from opend_wizard.gui.widgets.scrolling import scrolling

        content = QWidget()
        inner = QVBoxLayout(content)
        spacing.pad(inner, 0, 0)
        spacing.pad(self.body, 0, 1)
        inner.addLayout(self.body)
        inner.addStretch(1)
        self._scroll = scrolling(content, f"{self.objectName()}-content")
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        Gutter(self._scroll, inner)
        self._layout.takeAt(self._layout.count() - 1)
        self._layout.addSpacing(spacing.gap(1.5))
        self._layout.addWidget(self._scroll, 1)
        self._scroll.show()  # at once: by itself it would come up a moment later, and the title would jump
        keys.scroll(self._scroll)
        QApplication.instance().focusChanged.connect(self._follow_focus)  # type: ignore[union-attr]  # there is one
        self._show_practice()

    def keep_in_sight(self, widget: QWidget) -> None:
        """Put `widget` below the area that scrolls; takes no room while it is hidden."""
        row = QVBoxLayout()
        row.setContentsMargins(0, spacing.gap(1), spacing.gap(2), spacing.gap(1))
        row.addWidget(widget)
        self._layout.addLayout(row)

    def reveal(self, widget: QWidget) -> None:
        """Scroll so that `widget` is seen."""
        if self._scroll is not None:
            self._scroll.ensureWidgetVisible(widget, 0, spacing.gap(2))

    def _compose(self) -> None:
        spacing.pad(self._layout, 0, 0)
        self._layout.setContentsMargins(spacing.gap(3), spacing.gap(2.5), spacing.gap(1), 0)
        spacing.pad(self._head, 0, 0.75)
        self._head.setContentsMargins(0, 0, spacing.gap(3), 0)
        self._head.addWidget(self.heading)
        self._head.addWidget(self.lead)
        self._layout.addLayout(self._head)
        self._layout.addStretch(1)  # QWizard gives its height only to a page that can use it when it comes up

    def _follow_focus(self, _old: QWidget | None, now: QWidget | None) -> None:
        content = None if self._scroll is None else self._scroll.widget()
        if now is not None and content is not None and content.isAncestorOf(now):
            self.reveal(now)

    def _show_practice(self) -> None:
        practice = self.desk.practice
        if practice is not None and self._banner is None:
            from opend_wizard.gui.widgets.banner import PracticeBanner

            self._banner = PracticeBanner()
            self._banner.end.clicked.connect(self._end_practice)
            self._head.insertWidget(0, self._banner)
            self._head.insertSpacing(1, spacing.gap(0.5))
        if self._banner is not None:
            self._banner.setVisible(practice is not None)
            self._banner.tell(practice.story if practice is not None and self.stage in _TELLING else None)

    def _end_practice(self) -> None:
        self.desk.end_practice()
        self.wants.emit(Stage.OPEND)
