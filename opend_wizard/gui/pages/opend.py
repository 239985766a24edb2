"""Page 1: which OpenD on this computer is meant, or a simulated one to practise on."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout

from opend_wizard.errors import Told
from opend_wizard.flow import Stage
from opend_wizard.gui import spacing
from opend_wizard.gui.describe import Found
from opend_wizard.gui.desk import Desk
from opend_wizard.gui.engine import Scene
from opend_wizard.gui.pages.base import Page
from opend_wizard.gui.shades import Hue
from opend_wizard.gui.spacing import Role
from opend_wizard.gui.widgets.boxes import emptied
from opend_wizard.gui.widgets.buttons import Button
from opend_wizard.gui.widgets.notice import Notice
from opend_wizard.gui.widgets.opend_cards import OpendCards
from opend_wizard.gui.widgets.practice_card import PracticeCard
from opend_wizard.gui.widgets.words import Words
from opend_wizard.texts import Text

if TYPE_CHECKING:
    from opend_wizard.simulator.practice import Practice

_NOTHING = Text("No OpenD was found in the usual places.")
_NOTHING_MORE = Text(
    "That is fine if you unpacked it somewhere else: choose the folder that holds OpenD and its OpenD.xml. "
    "If OpenD is not on this computer yet, you can practise on a simulated one."
)


class OpendPage(Page):
    """Cards for every OpenD found; nothing found is a normal answer."""

    def __init__(self, desk: Desk) -> None:
        lead = Text("Choose the one that does not work. Looking changes nothing.")
        super().__init__(Stage.OPEND, desk, Text("OpenD on this computer"), lead)
        self.notice = Notice("opend-notice")
        self.cards = OpendCards()
        self.elsewhere = Button(Text("Choose a &folder…"), "choose-folder", "folder")
        self.practice_card = PracticeCard()
        self._unfinished = QVBoxLayout()
        self._looking = False
        self._wanted_symptom = ""
        self._then: Callable[[], None] | None = None
        self._fill()
        self.cards.chosen.connect(self._choose)
        self.elsewhere.clicked.connect(self._ask_for_folder)
        self.practice_card.radio.toggled.connect(self._practice_toggled)
        desk.practice_changed.connect(self._forget)

    def enter(self) -> None:
        """Look around, at the first time and whenever the person comes back."""
        if not self._looking:
            self._look_around()

    def isComplete(self) -> bool:
        """An OpenD is chosen, or the practice is."""
        return not self._looking and (self.practice_card.radio.isChecked() or super().isComplete())

    def proceed(self) -> None:
        """Go on with the chosen OpenD, or set up the practice first."""
        if self.practice_card.radio.isChecked() and self.desk.practice is None:
            self.practise(*self.practice_card.fault)
        else:
            super().proceed()

    def begin_with(self, symptom_id: str, folder: Path | None) -> None:
        """Practise as soon as the first look around is over."""
        self._then = partial(self.practise, symptom_id, None, folder)

    def practise(self, symptom_id: str, fault_id: str | None, folder: Path | None = None) -> None:
        """Set up a simulated OpenD that is broken as asked, and go on with it."""
        self._busy(Text("Setting up a simulated OpenD…"))
        self._wanted_symptom = symptom_id
        job = self.desk.job(partial(self.desk.engine.practise, symptom_id, fault_id, folder))
        job.item.connect(self._practice_item)
        job.ended.connect(self._practice_ready)
        self.desk.begin(job)

    def _fill(self) -> None:
        row = QHBoxLayout()
        spacing.pad(row, 0, 1)
        row.addWidget(self.elsewhere)
        row.addStretch(1)
        spacing.pad(self._unfinished, 0, 1)
        self.body.addLayout(self._unfinished)
        for widget in (self.notice, self.cards):
            self.body.addWidget(widget)
        self.body.addLayout(row)
        self.body.addSpacing(spacing.gap(2))
        self._practice_title = Words(Text("Try it without risk"), Role.LABEL)
        self.body.addWidget(self._practice_title)
        self.body.addWidget(self.practice_card)

    def _look_around(self) -> None:
        self._busy(Text("Looking for OpenD…"))
        job = self.desk.job(self.desk.engine.scene)
        job.item.connect(self._show_scene)
        job.ended.connect(self._looked)
        self.desk.begin(job)

    def _busy(self, what: Text) -> None:
        self._looking = True
        self.cards.wait(what)
        self.completeChanged.emit()

    def _show_scene(self, scene: Scene) -> None:
        self.desk.furnish(scene)
        self.practice_card.offer(scene.symptoms, scene.faults)
        self.cards.show_found(scene.found, self.session.installation)
        self._show_unfinished(scene)
        if not scene.found:
            self.notice.tell(None, _NOTHING, _NOTHING_MORE)
        elif scene.notes:
            self.notice.tell(None, *scene.notes)

    def _show_unfinished(self, scene: Scene) -> None:
        from opend_wizard.gui.widgets.unfinished import Unfinished

        emptied(self._unfinished)
        for run in scene.unfinished:
            offer = Unfinished(self.desk, run)
            offer.reversal.ended.connect(self._look_around)
            self._unfinished.addWidget(offer)

    def _looked(self, trouble: Told | None) -> None:
        self._looking = False
        self.cards.settle()
        if trouble is not None:
            self.notice.tell(Hue.CAREFUL, trouble.text)
        self.completeChanged.emit()
        then, self._then = self._then, None
        if then is not None:
            then()

    def _choose(self, found: Found) -> None:
        self.practice_card.radio.setChecked(False)
        self.desk.update(self.session.with_installation(found.installation))

    def _practice_toggled(self, chosen: bool) -> None:
        if chosen:
            self.cards.choose_none()
        self.completeChanged.emit()

    def _ask_for_folder(self) -> None:
        dialog = QFileDialog(self, str(Text("The folder that holds OpenD")))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self._point_at)
        dialog.open()

    def _point_at(self, folder: str) -> None:
        self._busy(Text("Looking in {folder}…", folder=folder))
        job = self.desk.job(partial(self.desk.engine.pointed_at, Path(folder)))
        job.item.connect(self._pointed)
        job.ended.connect(self._looked)
        self.desk.begin(job)

    def _pointed(self, found: Found) -> None:
        self.notice.hide()
        self.cards.add(found)

    def _practice_item(self, item: Practice | Found) -> None:
        if isinstance(item, Found):
            self.cards.show_found((item,), item.installation)
            symptoms = () if self.desk.scene is None else self.desk.scene.symptoms
            wanted = tuple(symptom for symptom in symptoms if symptom.id == self._wanted_symptom)
            session = self.session.with_installation(item.installation)
            self.desk.update(session.with_trouble(wanted, everything=False))
        else:
            self.desk.begin_practice(item)

    def _practice_ready(self, trouble: Told | None) -> None:
        self._looked(trouble)
        if trouble is None:
            super().proceed()

    def _forget(self) -> None:
        practising = self.desk.practice is not None
        self.practice_card.setVisible(not practising)
        self._practice_title.setVisible(not practising)
        self.elsewhere.setVisible(not practising)
        self.practice_card.radio.setChecked(False)
        self.notice.hide()
