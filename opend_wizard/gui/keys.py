"""The keys of the window beside the mnemonics; each belongs to what it works on and rests while that is not seen."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractButton, QAbstractSlider, QLabel, QScrollArea, QWidget

from opend_wizard.gui.widgets.buttons import spoken
from opend_wizard.texts import Text, verbatim

StandardKey = QKeySequence.StandardKey
HISTORY = "Ctrl+Y" if sys.platform == "darwin" else "Ctrl+H"  # Command-H hides a program there
_KEPT = "Backspace"  # Windows would go back and undo by it: too easily pressed where nothing is typed


class Key(QShortcut):
    """Says what it does; None stands for the name of its button."""

    def __init__(self, owner: QWidget, keys: list[QKeySequence], act: Callable[[], object], said: Text | None) -> None:
        super().__init__(owner)
        self._said, self.sequences = said, keys
        self.setKeys(keys)
        self.activated.connect(act)

    @property
    def said(self) -> Text:
        """What happens at the key."""
        owner = self.parent()
        return self._said or verbatim(_name(owner) if isinstance(owner, QWidget) else "")


@dataclass(frozen=True)
class Line:
    """One line of the list: the keys as this system writes them, and what they do."""

    keys: str
    said: str
    mnemonic: bool


def give(owner: QWidget, which: StandardKey | str, act: Callable[[], object], said: Text) -> None:
    """Let the system's own keys for `which` call `act` while `owner` is seen and enabled."""
    Key(owner, _sequences(which), act, said)


def press(button: QAbstractButton, which: StandardKey | str) -> None:
    """Let the system's own keys for `which` press `button` while it can be pressed."""
    Key(button, _sequences(which), button.animateClick, None)


def scroll(area: QScrollArea) -> None:
    """Let `area` be scrolled from wherever in its window the keyboard is; Tab does not stop at the area itself."""
    bar = area.verticalScrollBar()
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    action = QAbstractSlider.SliderAction
    give(bar, StandardKey.MoveToNextPage, lambda: bar.triggerAction(action.SliderPageStepAdd), Text("Scroll down"))
    give(bar, StandardKey.MoveToPreviousPage, lambda: bar.triggerAction(action.SliderPageStepSub), Text("Scroll up"))


def listed(window: QWidget) -> Iterator[Line]:
    """Every key that works in `window` now, its mnemonics last: from the very objects that react to them."""
    for key in window.findChildren(Key):
        if _works(key.parent(), window):
            names = dict.fromkeys(map(_native, key.sequences))
            yield Line(", ".join(names), str(key.said), mnemonic=False)
    for button in window.findChildren(QAbstractButton):
        sequence = button.shortcut()
        if _works(button, window) and sequence != QKeySequence.mnemonic(button.text()):
            yield Line(_native(sequence), _name(button), mnemonic=False)
    for widget, label in mnemonics(window):
        yield Line(_native(QKeySequence.mnemonic(label)), _name(widget), mnemonic=True)


def mnemonics(window: QWidget) -> Iterator[tuple[QWidget, str]]:
    """What can be pressed or reached by the letter that is underlined in its label now, and that label."""
    labels: list[QAbstractButton | QLabel] = [*window.findChildren(QAbstractButton), *window.findChildren(QLabel)]
    for widget in labels:
        holds = not isinstance(widget, QLabel) or widget.buddy() is not None
        if holds and _works(widget, window) and not QKeySequence.mnemonic(widget.text()).isEmpty():
            yield widget, widget.text()


def _sequences(which: StandardKey | str) -> list[QKeySequence]:
    if isinstance(which, str):
        return [QKeySequence(which)]
    return [keys for keys in QKeySequence.keyBindings(which) if _KEPT not in keys.toString()]


def _works(owner: object, window: QWidget) -> bool:
    return isinstance(owner, QWidget) and owner.window() is window and owner.isVisible() and owner.isEnabled()


def _name(widget: QWidget) -> str:
    label = widget.text() if isinstance(widget, QAbstractButton | QLabel) else ""
    return widget.accessibleName() or spoken(label)


def _native(sequence: QKeySequence) -> str:
    return sequence.toString(QKeySequence.SequenceFormat.NativeText)
