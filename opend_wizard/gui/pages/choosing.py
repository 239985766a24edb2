"""The body of page 1: a card for every OpenD found, a folder to point at, and the practice."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QFileDialog, QVBoxLayout, QWidget
from shiboken6 import isValid

from opend_wizard.errors import Told
from opend_wizard.gui import keys, spacing
from opend_wizard.gui.announce import announce
from opend_wizard.gui.describe import Found
from opend_wizard.gui.desk import Desk
from opend_wizard.gui.items import Scene
from opend_wizard.gui.jobs import Work
from opend_wizard.gui.shades import Hue
from opend_wizard.gui.spacing import Role
from opend_wizard.gui.widgets.boxes import emptied, side_by_side
from opend_wizard.gui.widgets.buttons import Button
from opend_wizard.gui.widgets.notice import Notice
from opend_wizard.gui.widgets.opend_cards import OpendCards
from opend_wizard.gui.widgets.practice_card import PracticeCard
from opend_wizard.gui.widgets.words import Words
from opend_wizard.texts import Text

if TYPE_CHECKING:
    from opend_wizard.simulator.practice import Practice

_CHOOSE = Text("Choose the one that does not work. Looking changes nothing.")
_SETTING_UP = Text("Setting up a simulated OpenD…")
_NONE = Text("Say where OpenD is, or practise on a simulated one. Looking changes nothing.")
_PRACTISING = Text("This one is simulated. Whatever you do here, your own OpenD is not touched.")
_NOTHING = Text("No OpenD was found in the usual places.")
_NOTHING_MORE = Text(
    "That is fine if you unpacked it somewhere else: choose the folder that holds OpenD and its OpenD.xml. "
    "If OpenD is not on this computer yet, you can practise on a simulated one."
)


class Choosing(QWidget):
    """Nothing found is a normal answer with a next step; one that is found is already chosen."""

    says = Signal(object)  # a Text for below the title
    changed = Signal()  # whether it is possible to go on
    onward = Signal()

    def __init__(self, desk: Desk, practice: tuple[str, Path | None] | None) -> None:
        super().__init__()
        self._desk = desk
        self._begin_with = practice
        self._wanted_symptom = ""
        self._before: QWidget | None = None  # what had the keyboard before everything rested
        self.looking = False
        self.notice = Notice("opend-notice")
        self.cards = OpendCards()
        self.elsewhere = Button(Text("Choose a &folder…"), "choose-folder", "folder")
        self.practice_title = Words(Text("Try it without risk"), Role.LABEL)
        self.practice_card = PracticeCard()
        self._unfinished = QVBoxLayout()
        self._compose()
        keys.give(self, keys.StandardKey.Refresh, self.look_around, Text("Look for OpenD again"))
        self.cards.chosen.connect(self._choose)
        self.elsewhere.clicked.connect(self._ask_for_folder)
        self.practice_card.radio.toggled.connect(self._practice_toggled)
        desk.practice_changed.connect(self._practice_changed)

    @property
    def ready(self) -> bool:
        """Whether it is clear what to work on."""
        known = self.practice_card.radio.isChecked() or self._desk.session.installation is not None
        return known and not self.looking

    def look_around(self) -> None:
        """Find every OpenD, and what an earlier run left behind."""
        if not self.looking:
            self._start(Text("Looking for OpenD…"), self._desk.engine.scene)

    def practises(self) -> bool:
        """Set up the practice if it is what was chosen; False if it was not."""
        if self._desk.practice is not None or not self.practice_card.radio.isChecked():
            return False
        self._practise(*self.practice_card.fault, None)
        return True

    def _compose(self) -> None:
        layout = QVBoxLayout(self)
        spacing.pad(layout, 0, 1)
        spacing.pad(self._unfinished, 0, 1)
        layout.addLayout(self._unfinished)
        layout.addWidget(self.notice)
        layout.addWidget(self.cards)
        layout.addWidget(side_by_side(self.elsewhere))
        layout.addSpacing(spacing.gap(2))
        layout.addWidget(self.practice_title)
        layout.addWidget(self.practice_card)

    def _start(self, what: Text, work: Work) -> None:
        self.looking = True
        self.says.emit(what)
        before = QApplication.focusWidget()
        self._before = before if before is not None and self.isAncestorOf(before) else self._before
        self.setEnabled(False)
        self.changed.emit()
        job = self._desk.job(work)
        job.item.connect(self._item)
        job.ended.connect(self._ended)
        self._desk.begin(job)

    def _item(self, item: Scene | Found | Practice) -> None:
        if isinstance(item, Scene):
            self._show_scene(item)
        elif not isinstance(item, Found):
            self._desk.begin_practice(item)
        elif self._wanted_symptom:
            self._show_patient(item)
        else:
            self.notice.hide()
            self.cards.add(item)

    def _ended(self, trouble: Told | None) -> None:
        self.looking = False
        self.setEnabled(True)
        self.says.emit(_PRACTISING if self._desk.practice is not None else _CHOOSE if self.cards.any else _NONE)
        self._take_keyboard()
        if trouble is not None:
            self.notice.explain(Hue.CAREFUL, trouble.text)
        if self._begin_with is None:
            self.notice.aloud(urgent=trouble is not None)
        self.changed.emit()
        wanted, self._wanted_symptom = self._wanted_symptom, ""
        if wanted and trouble is None:
            self.onward.emit()
        elif self._begin_with is not None:
            symptom_id, folder = self._begin_with
            self._begin_with = None
            self._practise(symptom_id, None, folder)

    def _take_keyboard(self) -> None:
        """Let the keyboard be where it was before everything rested, or else at what is chosen."""
        from opend_wizard.gui import focusing

        before, self._before = self._before, None
        kept = (before,) if before is not None and isValid(before) else ()
        focusing.settle(*kept, *self.cards.chosen_first(), self.elsewhere, self.practice_card)

    def _show_scene(self, scene: Scene) -> None:
        self._desk.furnish(scene)
        self.practice_card.offer(scene.symptoms, scene.faults)
        self.cards.show_found(scene.found, self._desk.session.installation)
        self._show_unfinished(scene)
        if not scene.found:
            self.notice.tell(None, _NOTHING, _NOTHING_MORE)
        elif scene.notes and self._desk.practice is None:
            self.notice.explain(None, *scene.notes)

    def _show_unfinished(self, scene: Scene) -> None:
        from opend_wizard.gui.widgets.unfinished import UNFINISHED, Unfinished

        emptied(self._unfinished)
        for run in scene.unfinished:
            offer = Unfinished(self._desk, run)
            offer.reversal.ended.connect(self.look_around)
            self._unfinished.addWidget(offer)
            announce(self, UNFINISHED)

    def _show_patient(self, found: Found) -> None:
        scene = self._desk.scene
        wanted = [] if scene is None else [one for one in scene.symptoms if one.id == self._wanted_symptom]
        self.cards.show_found((found,), found.installation)
        practice = self._desk.practice
        session = self._desk.session.with_installation(found.installation)
        script = None if practice is None else practice.installation_arguments.script
        self._desk.update(session.with_script(script).with_trouble(tuple(wanted), everything=False))

    def _choose(self, found: Found) -> None:
        self.practice_card.radio.setChecked(False)
        self._desk.update(self._desk.session.with_installation(found.installation))

    def _practice_toggled(self, chosen: bool) -> None:
        if chosen:
            self.cards.choose_none()
        self.changed.emit()

    def _practise(self, symptom_id: str, fault_id: str | None, folder: Path | None) -> None:
        self._wanted_symptom = symptom_id
        practise = partial(self._desk.engine.practise, symptom_id, fault_id, folder)
        self._start(_SETTING_UP, practise)
        announce(self, _SETTING_UP)

    def _ask_for_folder(self) -> None:
        dialog = QFileDialog(self, str(Text("The folder that holds OpenD")))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self.point_at)
        dialog.open()

    def point_at(self, folder: str) -> None:
        """Look for OpenD in `folder`, and choose what is there."""
        self._start(Text("Looking in {folder}…", folder=folder), partial(self._desk.engine.pointed_at, Path(folder)))

    def _practice_changed(self) -> None:
        practising = self._desk.practice is not None
        for widget in (self.practice_card, self.practice_title, self.elsewhere):
            widget.setVisible(not practising)
        self.practice_card.radio.setChecked(False)
        self.notice.hide()
