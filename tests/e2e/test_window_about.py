"""What the program is can be read from every page, and nothing is fetched for it."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Iterator
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from opend_wizard import __version__, languages, origin
from opend_wizard.gui.about import AboutDialog
from opend_wizard.gui.switching import speak
from opend_wizard.gui.widgets.about_button import AboutButton
from opend_wizard.gui.widgets.buttons import Button
from opend_wizard.origin import Origin, Part
from tests.safety import spy, traced
from tests.window import Driver

PAGE = "https://example.org/releases"
ALONE = """
import sys
from pathlib import Path
from opend_wizard.gui.app import application
app = application()
from opend_wizard.gui.about import AboutDialog
from opend_wizard.origin import of_this_copy
dialog = AboutDialog(of_this_copy(), Path(sys.argv[1]), None)
dialog.show()
app.processEvents()
print(dialog.isVisible())
"""


class Browser(QObject):
    """Takes what would be opened in the person's browser."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        self.opened.append(url.toString())


@pytest.fixture
def browser() -> Iterator[Browser]:
    browser = Browser()
    QDesktopServices.setUrlHandler("https", browser, "take")  # type: ignore[arg-type]  # the stub wants bytes, the function a str
    yield browser
    QDesktopServices.unsetUrlHandler("https")


@pytest.fixture
def released(monkeypatch: pytest.MonkeyPatch) -> Origin:
    made = datetime.now(timezone.utc) - timedelta(days=400)
    copy = Origin("9.8", made, "abc", PAGE, (Part("Qt", "6.9.3"),), Path("/o/licenses"), Path("/o/PySide6"))
    monkeypatch.setattr(origin, "of_this_copy", lambda: copy)
    return copy


def opened(driver: Driver) -> AboutDialog:
    """The dialog, opened by its key."""
    driver.window.activateWindow()
    driver.until(lambda: driver.window.rail.findChild(AboutButton))
    QTest.keyClick(driver.window, Qt.Key.Key_F1)
    driver.until(lambda: driver.window.findChildren(AboutDialog))
    dialog = driver.window.findChildren(AboutDialog)[-1]
    driver.until(dialog.isVisible)
    return dialog


def read(dialog: AboutDialog) -> str:
    return "\n".join(widget.accessibleName() for widget in dialog.findChildren(QWidget) if widget.isVisible())


def test_a_key_opens_it_nothing_is_started_sent_or_written_and_escape_closes_it(driver: Driver) -> None:
    driver.until(lambda: driver.window.rail.findChild(AboutButton))
    notes: list[list[str]] = []
    listening = True

    def hook(event: str, given: tuple[object, ...]) -> None:
        if listening:
            spy.note(notes, event, given)

    sys.addaudithook(hook)  # there is no taking it away
    try:
        dialog = opened(driver)
    finally:
        listening = False
    assert [note for note in notes if "__pycache__" not in note[1]] == []
    said = read(dialog)
    assert f"OpenD Wizard {__version__}" in said
    assert "from its source" in said
    assert str(driver.desk.state_dir) in said
    assert dialog.findChild(Button, "open-page") is None
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    driver.until(lambda: not driver.window.findChildren(AboutDialog))
    assert driver.window.isVisible()


@pytest.mark.slow
def test_the_button_at_the_foot_of_the_rail_is_reached_and_pressed_by_keyboard(driver: Driver) -> None:
    driver.window.activateWindow()
    driver.until(lambda: driver.window.rail.findChild(AboutButton))
    button = driver.window.rail.findChild(AboutButton)
    assert button is not None
    for _ in range(40):
        QTest.keyClick(QApplication.focusWidget() or driver.window, Qt.Key.Key_Tab)
        if QApplication.focusWidget() is button:
            break
    assert QApplication.focusWidget() is button
    QTest.keyClick(button, Qt.Key.Key_Space)
    driver.until(lambda: driver.window.findChildren(AboutDialog))


def test_a_release_tells_its_age_and_opens_its_page_only_when_asked(
    driver: Driver, released: Origin, browser: Browser
) -> None:
    dialog = opened(driver)
    said = read(dialog)
    for part in ("9.8", "400 days ago", "may be a newer one", PAGE, "/o/licenses", "/o/PySide6", "may replace"):
        assert part in said
    assert browser.opened == []
    page = dialog.findChild(Button, "open-page")
    assert page is not None
    QTest.mouseClick(page, Qt.MouseButton.LeftButton)
    assert browser.opened == [PAGE]
    keys = [QKeySequence.mnemonic(button.text()).toString() for button in dialog.findChildren(Button)]
    assert len(keys) == len(set(keys)) == 3


@pytest.mark.slow
def test_it_follows_the_language(driver: Driver) -> None:
    dialog = opened(driver)
    try:
        speak(languages.PSEUDO)
        assert dialog.windowTitle() == str(languages.pseudo("About the wizard"))
        assert "OpenD Wizard" not in read(dialog)
        button = driver.window.rail.findChild(AboutButton)
        assert button is not None
        assert button.shortcut() == QKeySequence("F1")
    finally:
        speak(languages.ENGLISH)


@pytest.mark.slow
@pytest.mark.skipif(shutil.which("strace") is None, reason="strace is not installed")
def test_nor_does_qt_below_python(tmp_path: Path) -> None:
    notes = traced.run([sys.executable, "-B", "-c", ALONE, str(tmp_path / "own")], tmp_path / "calls")
    assert (tmp_path / "calls").stat().st_size > 10_000  # it was watched, and came far
    assert [note for note in notes if note[0] in ("send", "kill", "start")] == []
    assert not (tmp_path / "own").exists()
