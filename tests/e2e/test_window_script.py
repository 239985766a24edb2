"""The person names a script of theirs in the window: what is wrong with it stands among the causes, and is patched."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QPlainTextEdit

from opend_wizard.flow import Stage
from opend_wizard.gui.widgets.script_row import ScriptRow
from tests.window import Driver

LEAKS = (
    "from moomoo import *\n\nwhile True:\n    ctx = OpenQuoteContext(port={port})\n    print(ctx.get_global_state())\n"
)


NO_KEYS, LEFT = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton


def drag(driver: Driver, data: QMimeData, *, taken: bool) -> None:
    """Drag something over the row."""
    event = QDragEnterEvent(QPoint(5, 5), Qt.DropAction.CopyAction, data, LEFT, NO_KEYS)
    event.ignore()
    driver.find(ScriptRow, "script-row").dragEnterEvent(event)
    assert event.isAccepted() is taken
    assert ("Drop the script here." in driver.read()) is taken


def drop(driver: Driver, path: Path) -> None:
    """Drag a file over the row and let it go."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    drag(driver, data, taken=True)
    event = QDropEvent(QPoint(5, 5), Qt.DropAction.CopyAction, data, LEFT, NO_KEYS)
    driver.find(ScriptRow, "script-row").dropEvent(event)


@pytest.mark.slow
def test_the_row_is_there_only_where_a_script_matters(driver: Driver, tmp_path):
    driver.practise("q10-off")
    assert not driver.has("script-row")
    driver.press("symptom-q14")
    assert driver.has("script-row")
    driver.type("search", "Device.dat")
    driver.until(lambda: driver.has("symptom-q06"))
    assert driver.has("script-row"), "what is chosen stays in sight while something is searched, and its row with it"
    driver.type("search", "")
    driver.until(lambda: driver.has("script-row"))
    driver.press("symptom-q03")
    assert not driver.has("script-row")
    driver.press("everything")
    assert driver.has("script-row")
    drop(driver, tmp_path / "trade.py")
    assert driver.desk.session.script == tmp_path / "trade.py"
    said = driver.read()
    driver.find(ScriptRow, "script-row").dragLeaveEvent(QDragLeaveEvent())
    drag(driver, QMimeData(), taken=False)
    assert driver.read() == said
    driver.press("forget-script")
    assert driver.desk.session.script is None
    assert not driver.has("forget-script")
    driver.press("choose-script")
    (dialog,) = driver.page.findChildren(QFileDialog)
    dialog.fileSelected.emit(str(tmp_path / "chosen.py"))
    dialog.close()
    assert driver.desk.session.script == tmp_path / "chosen.py"


def test_a_dropped_script_is_looked_at_and_patched(driver: Driver, tmp_path):
    driver.practise("q10-off")
    script = tmp_path / "trade.py"
    script.write_text(LEAKS.format(port=driver.patient.layout.api_port))
    before = script.read_bytes()
    driver.press("symptom-q14")
    drop(driver, script)
    assert f"{script} is looked at too" in driver.read()

    driver.go_to(Stage.CAUSE)
    assert f"{script}, line 4, column 11" in driver.read()
    driver.press("fix-close_script_contexts_in_loops")
    driver.go_to(Stage.PLAN)
    diff = driver.find(QPlainTextEdit, "diff").toPlainText()
    assert "+         ctx.close()" in diff
    assert script.read_bytes() == before
    driver.go_to(Stage.CHANGE)
    driver.until(lambda: driver.desk.session.outcome is not None and driver.has("outcome"))
    assert driver.desk.session.proven
    assert script.read_bytes() != before


@pytest.mark.slow
def test_the_practice_brings_its_script(driver: Driver):
    driver.practise("q14-script-port")
    assert "trade.py is looked at too" in driver.read()
    driver.go_to(Stage.CAUSE)
    driver.apply("use_opends_port_in_script")
    assert driver.desk.session.proven
    driver.press("end-practice")
    driver.wait_for(Stage.OPEND)
    assert driver.desk.session.script is None
