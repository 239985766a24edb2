"""The pictures of the window, page by page, made from a real walk over a simulated OpenD."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QColor, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListWidget, QToolButton, QWidget

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


def dark() -> QPalette:
    """The palette of a dark desktop."""
    palette = QPalette()
    for role, colour in _DARK.items():
        palette.setColor(role, QColor(colour))
    for role in _DISABLED:
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor("#828282"))
    return palette


class Album:
    """Walks through the main job and puts every page into `folder`."""

    def __init__(self, state_dir: Path, folder: Path, scheme: str, size: tuple[int, int]) -> None:
        application()
        if scheme == "dark":
            QApplication.setPalette(dark())
        self._folder, self._scheme, self._size = folder, scheme, size
        folder.mkdir(parents=True, exist_ok=True)
        self._state_dir = state_dir
        self._count = 0

    def fill(self) -> None:
        """Make all pictures."""
        self._walk("q03-neighbour", "q03", "use_free_api_port", short=False)
        self._walk("q02-damaged", "q02", "unpack_appdata", short=True)
        self._walk("q06-clone", "q06", "renew_device_id", short=True)

    def _walk(self, fault: str, symptom: str, fix: str, *, short: bool) -> None:
        driver = Driver(self._state_dir)
        driver.window.resize(*self._size)
        driver.window.show()
        if not short:
            self._save(driver.window, "opening")
        driver.open()
        if not short:
            self._take(driver, "opend")
            driver.press("practise")
            self._take(driver, "practise")
        driver.practise(fault)
        if not short:
            self._take(driver, "trouble")
            driver.type("search", "端口被占用")
            self._take(driver, "search")
            driver.type("search", "")
        driver.press(f"symptom-{symptom}")
        driver.go_on()
        driver.until(lambda: driver.page.stage is Stage.LOOKING)
        QTest.qWait(80)
        self._take(driver, f"looking-{symptom}")
        driver.wait_for(Stage.CAUSE)
        self._take(driver, f"cause-{symptom}")
        self._on(driver, symptom, fix, short=short)
        driver.close()

    def _on(self, driver: Driver, symptom: str, fix: str, *, short: bool) -> None:
        driver.press(f"fix-{fix}")
        driver.go_to(Stage.PLAN)
        self._take(driver, f"plan-{symptom}")
        _unfold(driver.page)
        if not short:
            driver.type("option-port", "70000")
            driver.until(lambda: driver.has("option-trouble"))
            self._take(driver, "plan-refused")
            driver.type("option-port", str(driver.patient.layout.api_port + 1))
        driver.go_to(Stage.CHANGE)
        driver.until(lambda: driver.has("outcome"))
        self._take(driver, f"proof-{symptom}")
        driver.press("undo")
        driver.until(lambda: driver.has("redo"))
        self._take(driver, f"undone-{symptom}")
        if not short:
            self._history(driver)

    def _history(self, driver: Driver) -> None:
        driver.window.button(driver.window.WizardButton.CustomButton1).click()
        dialog = driver.window.findChildren(QWidget, "history")[0]
        driver.until(lambda: any(listed.isVisible() for listed in dialog.findChildren(QListWidget, "runs")))
        QTest.qWait(30)
        self._save(dialog, "history")
        dialog.close()

    def _take(self, driver: Driver, name: str) -> None:
        QTest.qWait(30)
        self._save(driver.window, name)

    def _save(self, widget: QWidget, name: str) -> None:
        self._count += 1
        widget.grab().save(str(self._folder / f"{self._count:02}-{name}-{self._scheme}.png"))


def _unfold(page: QWidget) -> None:
    for button in page.findChildren(QToolButton):
        button.setChecked(True)
