"""The pictures of the window, page by page: each in every language where the walk stops."""

from __future__ import annotations

import heapq
from itertools import chain
from pathlib import Path
from typing import cast

from PIL import Image
from PySide6.QtGui import QColor, QImage, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from opend_wizard import languages
from opend_wizard.gui.app import application
from opend_wizard.gui.switching import speak
from opend_wizard.languages import ENGLISH, LANGUAGES, Language
from tests.tour import settle

ONE_OF_A_KIND = frozenset(
    [
        "start-opend",
        "start-practise",
        "trouble-list",
        "trouble-search",
        "q03-looking",
        "q03-cause",
        "q03-plan",
        "q03-proof",
        "q03-undone",
        "mishap",
        "change-refused",
        "undo-asked",
        "q02-plan",
        "q04-plan-typed",
        "q04-proof",
        "q04-plan-picture",
        "history",
        "q01-your-turn",
        "q08-timeline",
        "q15-held",
        "q14-script-row",
        "q14-patch",
        "x09-plan-command",
        "all-two-causes",
        "all-healthy",
        "report-form",
        "report-preview",
        "about",
        "keyboard",
    ]
)
"""What is shown in every language; of the other stops English shows enough."""

_R = QPalette.ColorRole
# Qt's own dark Fusion palette; without a desktop there is nothing that would switch to it.
_DARK = {
    _R.WindowText: "#f0f0f0",
    _R.Button: "#323232",
    _R.Light: "#4b4b4b",
    _R.Midlight: "#2a2a2a",
    _R.Dark: "#212121",
    _R.Mid: "#262626",
    _R.Text: "#f0f0f0",
    _R.BrightText: "#4b4b4b",
    _R.ButtonText: "#f0f0f0",
    _R.Base: "#242424",
    _R.Window: "#323232",
    _R.Shadow: "#191919",
    _R.Highlight: "#308cc6",
    _R.HighlightedText: "#f0f0f0",
    _R.AlternateBase: "#2b2b2b",
    _R.PlaceholderText: "#80f0f0f0",
}
_DISABLED = (_R.WindowText, _R.Text, _R.ButtonText)
_COLOURS = {1: 128, 2: 64}  # by scale; more of them would be the edges of letters, which nobody tells apart


def dark() -> QPalette:
    """The palette of a dark desktop."""
    palette = QPalette()
    for role, colour in _DARK.items():
        palette.setColor(role, QColor(colour))
    for role in _DISABLED:
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor("#828282"))
    return palette


class Album:
    """Puts every look of a tour into `folder`, by language: ``ja/q03-cause-dark@2x.webp``."""

    def __init__(self, folder: Path, scheme: str, scale: int) -> None:
        application()
        if scheme == "dark":
            QApplication.setPalette(dark())
        self._folder, self._ending = folder, f"-{scheme}{'' if scale == 1 else f'@{scale}x'}.webp"
        self._scale = scale

    def see(self, window: QWidget, name: str) -> None:
        """Take a picture in each language."""
        kept = name in ONE_OF_A_KIND
        if name == "start-opening":  # it is over before another language could be chosen
            self._save(window, name, ENGLISH)
            return
        for language in (*LANGUAGES[1:], ENGLISH):
            if kept or (language is ENGLISH and self._scale == 1):
                speak(language)
                settle()
                self._save(window, name, language)
        if languages.in_use() is not ENGLISH:
            speak(ENGLISH)
            settle()

    def _save(self, window: QWidget, name: str, language: Language) -> None:
        path = self._folder / language.tag / f"{name}{self._ending}"
        path.parent.mkdir(parents=True, exist_ok=True)
        picture = few(window.grab().toImage(), _COLOURS[self._scale])
        picture.save(path, "WEBP", lossless=True, quality=80, method=4)


def few(picture: QImage, colours: int) -> Image.Image:
    """The same with few colours, and no dots in place of the others.

    Half of them are the most frequent ones as they are, so that grounds stay what they are; the others lie spread over
    all there are, so that small marks keep their red and green.
    """
    plain = picture.convertToFormat(QImage.Format.Format_RGB888)
    size = (plain.width(), plain.height())
    whole = Image.frombytes("RGB", size, bytes(plain.constBits()), "raw", "RGB", plain.bytesPerLine())
    half, none = colours // 2, Image.Dither.NONE
    counted = cast("list[tuple[int, tuple[int, int, int]]]", whole.getcolors(whole.width * whole.height))
    frequent = chain.from_iterable(colour for _, colour in heapq.nlargest(half, counted))
    spread = whole.quantize(half, Image.Quantize.MAXCOVERAGE, kmeans=1, dither=none).getpalette() or []
    palette = Image.new("P", (1, 1))
    palette.putpalette([*frequent, *spread[: 3 * half]])
    return whole.quantize(palette=palette, dither=none).convert("RGB")
