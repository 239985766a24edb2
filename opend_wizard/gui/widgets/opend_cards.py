"""One card for every OpenD found."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from opend_wizard.gui import spacing
from opend_wizard.gui.describe import Found
from opend_wizard.gui.widgets.card import Card, chosen_in

if TYPE_CHECKING:
    from opend_wizard.opend.places import Installation


class OpendCards(QWidget):
    """The cards; exactly one of them is chosen, unless something else on the page is."""

    chosen = Signal(object)  # a Found

    def __init__(self) -> None:
        super().__init__()
        self._found: list[Found] = []
        self._cards: list[Card] = []
        self._group = QButtonGroup(self)
        self._box = QVBoxLayout(self)
        spacing.pad(self._box, 0, 1)
        self._group.idToggled.connect(self._toggled)

    def chosen_first(self) -> tuple[QWidget, ...]:
        """The cards, and before them the one that is chosen: where the keyboard begins."""
        chosen = chosen_in(self._group)
        return *(() if chosen is None else (chosen,)), *self._cards

    @property
    def any(self) -> bool:
        """Whether there is anything to choose from."""
        return bool(self._cards)

    def show_found(self, found: tuple[Found, ...], chosen: Installation | None) -> None:
        """Show these; the one chosen before stays chosen, else the first one is."""
        same = [one for one in found if chosen is not None and _same(one.installation, chosen)]
        self._clear()
        for one in found:
            self._add_card(one)
        if found:
            self._cards[found.index((same or found)[0])].setChecked(True)

    def add(self, found: Found) -> None:
        """Show one more, and choose it."""
        known = [i for i, one in enumerate(self._found) if _same(one.installation, found.installation)]
        if not known:
            self._add_card(found)
        self._cards[known[0] if known else -1].setChecked(True)

    def choose_none(self) -> None:
        """Something else was chosen."""
        checked = chosen_in(self._group)
        if checked is not None:
            self._group.setExclusive(False)
            checked.setChecked(False)
            self._group.setExclusive(True)

    def _add_card(self, found: Found) -> None:
        card = Card(f"opend-{len(self._cards)}", found.installation.title, *found.details)
        self._found.append(found)
        self._cards.append(card)
        self._group.addButton(card, len(self._cards) - 1)
        self._box.addWidget(card)

    def _clear(self) -> None:
        for card in self._cards:
            self._group.removeButton(card)
            card.hide()
            card.deleteLater()
        self._cards, self._found = [], []

    def _toggled(self, index: int, on: bool) -> None:
        if on:
            self.chosen.emit(self._found[index])


def _same(one: Installation, other: Installation) -> bool:
    return (one.program_dir, one.config, one.data_dir) == (other.program_dir, other.config, other.data_dir)
