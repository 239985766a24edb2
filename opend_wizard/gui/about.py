"""What the program is, how old, under which licences, and where newer ones are. Nothing is looked up anywhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from opend_wizard import origin
from opend_wizard.gui import keys, spacing
from opend_wizard.gui.icons import Picture
from opend_wizard.gui.spacing import Role
from opend_wizard.gui.widgets.about_button import AboutButton
from opend_wizard.gui.widgets.buttons import Button
from opend_wizard.gui.widgets.following import follow
from opend_wizard.gui.widgets.link import Link
from opend_wizard.gui.widgets.words import Words
from opend_wizard.origin import Origin
from opend_wizard.report import about as said
from opend_wizard.texts import Text

if TYPE_CHECKING:
    from pathlib import Path

    from opend_wizard.gui.wizard import Wizard

_PICTURE = 6  # units


def offer(wizard: Wizard) -> None:
    """Put the button at the foot of the rail; what it opens is made when it is pressed."""
    button = AboutButton()
    button.clicked.connect(lambda: AboutDialog(origin.of_this_copy(), wizard.desk.state_dir, wizard).open())
    wizard.rail.stand_on(button)


class AboutDialog(QDialog):
    """Everything that is known of this copy, to be read and copied."""

    def __init__(self, copy: Origin, state_dir: Path, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("about-dialog")
        follow(self, "setWindowTitle", Text("About the wizard"))
        self.leave = Button(Text("Clo&se"), "close-about")
        self.leave.clicked.connect(self.reject)
        self._compose(copy, state_dir)
        self.leave.setFocus()

    def _compose(self, copy: Origin, state_dir: Path) -> None:
        self.resize(spacing.gap(80), spacing.gap(68))
        inside = QWidget()
        box = QVBoxLayout(inside)
        spacing.pad(box, 0, 1.2)
        for widget in _contents(copy, state_dir):
            box.addWidget(widget)
        box.addStretch(1)
        scroll = QScrollArea()
        scroll.setObjectName("about-contents")
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inside)
        keys.scroll(scroll)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.leave)
        layout = QVBoxLayout(self)
        spacing.pad(layout, 2, 1.5)
        layout.addLayout(_head(copy))
        layout.addWidget(scroll, 1)
        layout.addLayout(foot)


def _head(copy: Origin) -> QHBoxLayout:
    picture = Picture(_PICTURE)
    picture.show_icon("opend-wizard", Text("OpenD Wizard"))
    words = QVBoxLayout()
    spacing.pad(words, 0, 0.5)
    words.addWidget(Words(said.title(copy), Role.TITLE).selectable())
    words.addWidget(Words(said.age(copy), Role.LEAD))
    row = QHBoxLayout()
    spacing.pad(row, 0, 2)
    row.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
    row.addLayout(words, 1)
    return row


def _contents(copy: Origin, state_dir: Path) -> list[QWidget]:
    found: list[QWidget] = [Words(said.newer(copy))]
    if copy.releases:
        found.append(Link(copy.releases, may_open=lambda address: address == copy.releases))
    found.append(Words(Text("Licences"), Role.HEADING))
    found += [Words(sentence).selectable() for sentence in said.licences(copy)]
    found.append(Words(Text("On this computer"), Role.HEADING))
    found.append(Words(said.own_folder(state_dir)).selectable())
    found.append(Words(said.parts(copy), Role.QUIET).selectable())
    return found
