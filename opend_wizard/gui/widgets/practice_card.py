"""The card that offers to practise, with the choice of what is broken."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QLabel, QVBoxLayout, QWidget

from opend_wizard.gui import spacing
from opend_wizard.gui.widgets.card import Card
from opend_wizard.gui.widgets.following import follow, redo
from opend_wizard.texts import Text

if TYPE_CHECKING:
    from opend_wizard.model import Symptom
    from opend_wizard.simulator.faults import Fault


class PracticeCard(QWidget):
    """A radio card; once chosen it asks how the simulated OpenD is to be broken."""

    def __init__(self) -> None:
        super().__init__()
        detail = Text("A simulated OpenD in a folder of its own, broken on purpose. It is removed afterwards.")
        self.radio = Card("practise", Text("Practise on a simulated OpenD"), detail)
        self._faults: tuple[Fault, ...] = ()
        self._said: list[Text] = []
        self._label = QLabel()
        follow(self._label, "setText", Text("&Broken like this:"))
        self._choice = QComboBox()
        self._choice.setObjectName("practice-fault")
        for setter in ("setAccessibleName", "setAccessibleDescription"):  # Linux and macOS name a box by what it shows
            follow(self._choice, setter, Text("How the simulated OpenD is broken"))
        redo(self._choice, self._name_choices)
        self._choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._choice.setMinimumContentsLength(20)
        self._choice.currentTextChanged.connect(self._choice.setToolTip)  # it may be too long for its box
        self._label.setBuddy(self._choice)
        layout = QVBoxLayout(self)
        spacing.pad(layout, 0, 0)
        self.radio.box.addSpacing(spacing.gap(0.5))
        self.radio.box.addWidget(self._label)
        self.radio.add(self._choice, passive=False)
        layout.addWidget(self.radio)
        self.radio.toggled.connect(self._unfold)
        self.setEnabled(False)
        self._unfold(False)

    def offer(self, symptoms: tuple[Symptom, ...], faults: tuple[Fault, ...]) -> None:
        """Let these faults be chosen, named by the symptom they cause."""
        kept = self._choice.currentIndex()
        titles = {symptom.id: symptom.title for symptom in symptoms}
        self._faults = tuple(fault for fault in faults if fault.symptom in titles)
        self._choice.clear()
        self._said = [
            Text("{symptom} – {fault}", symptom=titles[fault.symptom], fault=fault.title) for fault in self._faults
        ]
        self._choice.addItems([str(said) for said in self._said])
        self._choice.setCurrentIndex(max(0, kept))
        self.setEnabled(bool(self._faults))

    @property
    def fault(self) -> tuple[str, str]:
        """The symptom and the id of the fault that is chosen."""
        fault = self._faults[self._choice.currentIndex()]
        return fault.symptom, fault.id

    def _name_choices(self) -> None:
        for index, said in enumerate(self._said):
            self._choice.setItemText(index, str(said))

    def _unfold(self, chosen: bool) -> None:
        self._label.setVisible(chosen)
        self._choice.setVisible(chosen)
