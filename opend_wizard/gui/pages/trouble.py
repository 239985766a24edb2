"""Page 2: what is going wrong, in the person's own words or from the list."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QLabel, QLineEdit, QVBoxLayout, QWidget

from opend_wizard import symptoms
from opend_wizard.flow import Stage
from opend_wizard.gui import keys, spacing
from opend_wizard.gui.announce import announce
from opend_wizard.gui.desk import Desk
from opend_wizard.gui.icons import icon
from opend_wizard.gui.jobs import Stop
from opend_wizard.gui.pages.base import Page
from opend_wizard.gui.spacing import Role
from opend_wizard.gui.together import together
from opend_wizard.gui.widgets.boxes import emptied
from opend_wizard.gui.widgets.card import Card, chosen_in
from opend_wizard.gui.widgets.following import follow, redo
from opend_wizard.gui.widgets.script_row import ScriptRow
from opend_wizard.gui.widgets.shelf import Shelf
from opend_wizard.gui.widgets.words import Words
from opend_wizard.model import Group, Symptom
from opend_wizard.texts import Text

_NO_MATCH = Text("No entry matches these words. “I am not sure” checks everything.")
_PAUSE = 600  # milliseconds without a key until it is told how much was found
_GO_TO_LIST = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down)


def _indexed(_stop: Stop) -> Iterator[object]:
    yield symptoms.search("")


class TroublePage(Page):
    """A search over the symptoms, the way out for who is not sure, and the symptoms on their shelves."""

    def __init__(self, desk: Desk) -> None:
        lead = Text("Search with your own words, paste an error message, or choose from the list.")
        super().__init__(Stage.TROUBLE, desk, Text("What is going wrong?"), lead)
        self.furnish()
        self.search = QLineEdit()
        self.search.setObjectName("search")
        self._label = QLabel()
        follow(self._label, "setText", Text("Sea&rch"))
        self._label.setBuddy(self.search)
        self._no_match = Words(None)
        self.script = ScriptRow()
        self._group = QButtonGroup(self)
        self._everything = Card(
            "everything", Text("I am not sure: check everything"), Text("Looks at all of it; takes a few seconds.")
        )
        self._cards: dict[str, Card] = {}
        self._shelves: dict[Group, Shelf] = {}
        self._list = QVBoxLayout()
        self._compose_list()
        self.search.textChanged.connect(self._search)
        keys.give(self.search, keys.StandardKey.Find, self._to_search, Text("Search the symptoms"))
        self._said = _NO_MATCH
        self._quiet = QTimer(self)
        self._quiet.setSingleShot(True)
        self._quiet.setInterval(_PAUSE)
        self._quiet.timeout.connect(self._tell_found)
        self.script.named.connect(self._name_script)
        self.search.installEventFilter(self)
        self._group.buttonToggled.connect(self._toggled)
        redo(self, self._prepare)
        self._prepare()

    def enter(self) -> None:
        """Show what was chosen before, and let the person type at once."""
        session = self.session
        wanted = self._everything if session.everything else None
        if session.symptoms:
            wanted = self._cards.get(session.symptoms[0].id)
            self._shelves[session.symptoms[0].group].unfold()
        self._show_script()
        if wanted is not None:
            wanted.setChecked(True)
            self.reveal(wanted)

    def beginnings(self) -> tuple[QWidget, ...]:
        """The person can type at once."""
        return (self.search,)

    def _prepare(self) -> None:
        """The index of the search is made beside the window: at the first letter it would stand still for it."""
        self.desk.begin(self.desk.job(_indexed))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter and Down lead from the words to the best match; Enter does not start anything yet."""
        pressed = watched is self.search and event.type() == QEvent.Type.KeyPress
        if pressed and isinstance(event, QKeyEvent) and event.key() in _GO_TO_LIST:
            self._to_best_match()
            return True
        return super().eventFilter(watched, event)

    def _compose_list(self) -> None:
        for shown in ("setPlaceholderText", "setToolTip"):
            follow(self.search, shown, Text("For example: ECONNREFUSED, 端口被占用, port in use"))
        self.search.setClearButtonEnabled(True)
        self.search.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        spacing.keep(self._enlarge)
        for widget in (self._label, self.search, self._no_match):
            self.body.addWidget(widget)
        spacing.pad(self._list, 0, 0.75)
        self._list.setContentsMargins(0, spacing.gap(0.5), 0, 0)
        self.body.addLayout(self._list)
        self._group.addButton(self._everything)
        for group in Group:
            shelf = [symptom for symptom in symptoms.ALL if symptom.group is group]
            if shelf:
                self._shelves[group] = Shelf(group, len(shelf))
                self._shelves[group].turned.connect(self._turned)
            for symptom in shelf:
                self._add_card(symptom)
        self._arrange(symptoms.ALL, shelved=True)

    def _enlarge(self) -> None:
        self._label.setFont(spacing.font(Role.STRONG))
        self.search.setMinimumHeight(spacing.gap(4))

    def _add_card(self, symptom: Symptom) -> None:
        card = Card(f"symptom-{symptom.id}", symptom.title, around=1)
        follow(card, "setAccessibleDescription", symptom.answer)
        answer = Words(symptom.answer, Role.QUIET)
        card.add(answer)
        answer.hide()
        card.toggled.connect(answer.setVisible)
        self._cards[symptom.id] = card
        self._group.addButton(card)

    def _arrange(self, shown: tuple[Symptom, ...], *, shelved: bool) -> None:
        emptied(self._list, keep=True)
        self._put(self._everything)
        for group, shelf in self._shelves.items() if shelved else ():
            members = [self._cards[symptom.id] for symptom in shown if symptom.group is group]
            self._put(shelf, seen=bool(members))
            for card in members:  # each is put in at once, so that Tab meets them in this order
                self._put(card, seen=shelf.unfolded or card.isChecked())
        if not shelved:
            for symptom in shown:
                self._put(self._cards[symptom.id])

    def _put(self, widget: QWidget, *, seen: bool = True) -> None:
        self._list.addWidget(widget)
        if widget.parentWidget() is not None or not seen:  # without a parent it would become a window
            widget.setVisible(seen)

    def _turned(self) -> None:
        """A shelf was unfolded or folded; what is chosen stays in sight."""
        with together(self.body):
            for symptom in symptoms.ALL:
                card = self._cards[symptom.id]
                card.setVisible(self._shelves[symptom.group].unfolded or card.isChecked())
        self._show_script()

    def _search(self, words: str) -> None:
        wanted = words.strip()
        found = symptoms.search(wanted) if wanted else symptoms.ALL
        self._no_match.say(None if found else _NO_MATCH)
        self._said = _NO_MATCH if not found else Text("Entries that match: {count}", count=len(found))
        self._quiet.start()
        chosen = tuple(symptom for symptom in self.session.symptoms if symptom not in found)
        self._arrange((*found, *chosen), shelved=not wanted)  # the button leads to what is chosen: it stays in sight
        self._show_script()

    def _tell_found(self) -> None:
        if self.search.text().strip():
            announce(self, self._said)

    def _to_search(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _to_best_match(self) -> None:
        wanted = self.search.text().strip()
        found = symptoms.search(wanted) if wanted else ()
        if found:
            self._cards[found[0].id].setChecked(True)
        card = chosen_in(self._group) or self._everything
        if card.isVisible():
            card.setFocus(Qt.FocusReason.TabFocusReason)

    def _toggled(self, card: Card, on: bool) -> None:
        if not on:
            return
        chosen = () if card is self._everything else tuple(s for s in symptoms.ALL if self._cards[s.id] is card)
        self.desk.update(self.session.with_trouble(chosen, everything=not chosen))
        self._show_script()

    def _name_script(self, script: Path | None) -> None:
        self.desk.update(self.session.with_script(script))
        self._show_script()
        self.script.choose.setFocus()

    def _show_script(self) -> None:
        """The row stands below the chosen card, where what was chosen has something to do with scripts."""
        session = self.session
        card = self._everything if session.everything else None
        if session.symptoms and session.symptoms[0].script_checks:
            card = self._cards[session.symptoms[0].id]
        self.script.show_script(session.script)
        self._list.removeWidget(self.script)
        place = -1 if card is None else self._list.indexOf(card)
        if place >= 0:
            self._list.insertWidget(place + 1, self.script)
        self.script.setVisible(place >= 0)
        if card is not None and place >= 0:
            QTimer.singleShot(0, self, self._reveal_script)  # as soon as both have their place

    def _reveal_script(self) -> None:
        card = chosen_in(self._group)
        if card is not None and card.isVisible() and self.script.isVisible():
            self.reveal(self.script)
            self.reveal(card)
