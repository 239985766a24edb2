"""The pictures of the window, page by page, made from real walks over simulated OpenDs."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from opend_wizard.flow import Stage
from opend_wizard.gui.app import application
from tests.window import Driver

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
_UPPER_BITS = 0xF0F0F0
_COLOURS = 256  # of a picture with a palette, which is a third of the size


def dark() -> QPalette:
    """The palette of a dark desktop."""
    palette = QPalette()
    for role, colour in _DARK.items():
        palette.setColor(role, QColor(colour))
    for role in _DISABLED:
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor("#828282"))
    return palette


class Album:
    """Walks through practices, and puts what is seen into `folder`."""

    def __init__(self, state_dir: Path, folder: Path, scheme: str, size: tuple[int, int]) -> None:
        application()
        if scheme == "dark":
            QApplication.setPalette(dark())
        self.folder, self._scheme, self._size = folder, scheme, size
        folder.mkdir(parents=True, exist_ok=True)
        self._state_dir = state_dir

    @contextmanager
    def window(self, *, opening: str | None = None) -> Iterator[Driver]:
        """A window that has looked around; `opening` names the picture of it before that."""
        driver = Driver(self._state_dir)
        driver.window.resize(*self._size)
        driver.window.show()
        if opening is not None:
            self.save(driver.window, opening)
        driver.open()
        yield driver
        driver.close()

    @contextmanager
    def practice(self, fault: str, symptom: str) -> Iterator[Driver]:
        """The page with what was found in the practice of `fault`."""
        with self.window() as driver:
            driver.practise(fault)
            driver.look(symptom)
            yield driver

    def looking(self, driver: Driver, name: str) -> None:
        """Go on from the trouble, and take the checks on their way."""
        driver.go_on()
        driver.until(lambda: driver.page.stage is Stage.LOOKING)
        QTest.qWait(80)
        self.take(driver, name)
        driver.wait_for(Stage.CAUSE)

    def plan(self, driver: Driver, fix: str, name: str | None = None) -> None:
        """Choose the fix, and take what it will change."""
        driver.press(f"fix-{fix}")
        driver.go_to(Stage.PLAN)
        driver.until(lambda: driver.ready() or driver.has("option-hint"))
        if name is not None:
            self.take(driver, name)

    def prove(self, driver: Driver, name: str) -> None:
        """Make the change, and take what it came to."""
        driver.go_to(Stage.CHANGE)
        driver.until(lambda: driver.has("outcome"))
        self.take(driver, name)

    def take(self, driver: Driver, name: str) -> None:
        """Take the window as soon as everything has its place."""
        QTest.qWait(60)
        self.save(driver.window, name)

    def save(self, widget: QWidget, name: str) -> None:
        """Take any window; a figure in `name` tells its place in the README's order."""
        path = self.folder / f"{name}-{self._scheme}.png"
        if not _small(widget.grab().toImage()).save(str(path), quality=0):  # 0: as small as it gets
            raise OSError(f"{path} could not be written")


def _small(picture: QImage) -> QImage:
    """The same picture with a palette: its most frequent colours, and of the others those that stand for most."""
    plain = picture.convertToFormat(QImage.Format.Format_RGB32)
    counted = Counter(memoryview(plain.constBits()).cast("I")).most_common()
    table = [colour for colour, _ in counted[: _COLOURS // 2]]
    alike: dict[int, list[int]] = {}  # the colours that share the upper bits of red, green and blue, and how often
    for colour, count in counted[_COLOURS // 2 :]:
        alike.setdefault(colour & _UPPER_BITS, [colour, 0])[1] += count
    often = sorted(alike.values(), key=lambda one: one[1], reverse=True)
    table += [colour for colour, _ in often[: _COLOURS - len(table)]]
    return plain.convertToFormat(QImage.Format.Format_Indexed8, table, Qt.ImageConversionFlag.ThresholdDither)
