"""Looks for cut-off text on every kind of page: ``python -m tests.look_over port history --scale 2``."""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from opend_wizard.languages import Language

SMALL, USUAL, FULL = (800, 600), (960, 640), (1920, 1080)
_LARGER = (1.0, 1.5, 2.0)
_SEVERE = "en-XA"


@dataclass(frozen=True)
class Circumstance:
    """One way to look at a page: the language, the size of the window, and how much larger the system makes text."""

    language: Language
    size: tuple[int, int]
    larger: float = 1.0

    def __str__(self) -> str:
        return f"{self.language.tag} {self.size[0]}×{self.size[1]} {self.larger:.0%}"


def usual() -> tuple[Circumstance, ...]:
    """The hardest ones, for a look at every change of the program."""
    from opend_wizard.languages import ENGLISH, PSEUDO

    return Circumstance(ENGLISH, SMALL), Circumstance(PSEUDO, SMALL)


def thorough(tags: Sequence[str] = ()) -> tuple[Circumstance, ...]:
    """Every language (or those of `tags`) at every size, and at a small one with every size of text.

    What is both a third longer and twice as large as English gets the window's usual size.
    """
    from opend_wizard.languages import LANGUAGES, PSEUDO

    asked = [language for language in (PSEUDO, *LANGUAGES) if not tags or language.tag in tags]
    sizes = [Circumstance(language, size) for language in asked for size in (SMALL, USUAL, FULL)]
    large = [
        Circumstance(language, USUAL if language is PSEUDO and larger == _LARGER[-1] else SMALL, larger)
        for language in asked
        for larger in _LARGER[1:]
    ]
    return (*sizes, *large)


def telling() -> tuple[Circumstance, ...]:
    """Those in which a fault shows first: the longest language, and the largest text in each of them."""
    return tuple(each for each in thorough() if each.language.tag == _SEVERE or each.larger == _LARGER[-1])


class Inspector:
    """Looks at every window under all `circumstances`, and keeps what is cut off."""

    def __init__(self, circumstances: Sequence[Circumstance]) -> None:
        self.complaints: dict[str, list[str]] = {}
        self._circumstances = circumstances

    def see(self, window: QWidget, name: str) -> None:
        """Look, and leave the window as it was."""
        from PySide6.QtWidgets import QApplication

        from opend_wizard import languages
        from opend_wizard.gui.switching import speak
        from tests.clipping import cut_off
        from tests.tour import settle

        font, size = QApplication.font(), window.size()
        for each in self._circumstances:
            if languages.in_use() is not each.language:
                speak(each.language)
            _enlarge(font, each.larger)
            wanted = each.size if window.parentWidget() is None else _fitting(window, each)
            window.resize(*wanted)
            settle()
            found = cut_off(window)
            if window.width() > each.size[0] or window.height() > each.size[1]:
                found.append(f"it does not become so small, but {window.width()}×{window.height()}")
            for complaint in found:
                self.complaints.setdefault(f"{name}: {complaint}", []).append(str(each))
        _enlarge(font, 1)
        speak(languages.ENGLISH)
        window.resize(size)
        settle()

    def told(self) -> Iterator[str]:
        """Each complaint once, with where it holds."""
        for complaint, where in self.complaints.items():
            yield f"{complaint} [{where[0]}{f' and {len(where) - 1} more' if where[1:] else ''}]"


def _enlarge(font: object, larger: float) -> None:
    from PySide6.QtGui import QFont
    from PySide6.QtWidgets import QApplication

    assert isinstance(font, QFont)
    wanted = QFont(font)
    wanted.setPointSizeF(font.pointSizeF() * larger)
    if wanted != QApplication.font():
        QApplication.setFont(wanted)


def _fitting(dialog: QWidget, each: Circumstance) -> tuple[int, int]:
    """A dialog keeps its own size where the screen has room for it; with larger text it comes up larger."""
    wide, high = round(dialog.width() * each.larger), round(dialog.height() * each.larger)
    return min(wide, each.size[0]), min(high, each.size[1])


def main() -> int:
    """Walk, look, and print what is cut off."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("walks", nargs="*")
    parser.add_argument("--scale", default="1")
    parser.add_argument("--languages", default="", help=f"tags, with commas between; {_SEVERE} is the longest")
    wanted = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ["QT_SCALE_FACTOR"] = wanted.scale
    from opend_wizard.gui.app import application
    from tests.album_walks import WALKS
    from tests.tour import Tour

    application()
    inspector = Inspector(thorough([tag for tag in wanted.languages.split(",") if tag]))
    with tempfile.TemporaryDirectory() as state:
        for walk in WALKS:
            if not wanted.walks or walk.__name__ in wanted.walks:
                walk(Tour(Path(state), inspector))
    sys.stdout.writelines(f"{line}\n" for line in inspector.told())
    return bool(inspector.complaints)


if __name__ == "__main__":
    sys.exit(main())
