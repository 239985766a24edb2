"""The person names a script of theirs in the window: what is wrong with it stands among the causes, and is patched."""

from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from opend_wizard.flow import Stage
from tests.window import Driver

LEAKS = (
    "from moomoo import *\n\nwhile True:\n    ctx = OpenQuoteContext(port={port})\n    print(ctx.get_global_state())\n"
)


def drop(driver, path):
    row = driver.find(QWidget, "script-row")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    keys, button = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    entering = QDragEnterEvent(QPoint(5, 5), Qt.DropAction.CopyAction, data, button, keys)
    row.dragEnterEvent(entering)
    assert entering.isAccepted()
    assert "Drop the script here." in driver.read()
    row.dropEvent(QDropEvent(QPoint(5, 5), Qt.DropAction.CopyAction, data, button, keys))


def test_the_row_is_there_only_where_a_script_matters(driver: Driver):
    driver.practise("q10-off")
    assert not driver.has("script-row")
    driver.press("symptom-q14")
    assert driver.has("script-row")
    driver.type("search", "Device.dat")
    assert not driver.has("script-row")
    driver.type("search", "")
    assert driver.has("script-row")
    driver.press("symptom-q03")
    assert not driver.has("script-row")
    driver.press("everything")
    assert driver.has("script-row")


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


def test_a_script_can_be_left_out_again(driver: Driver, tmp_path):
    driver.practise("q10-off")
    script = tmp_path / "trade.py"
    script.write_text(LEAKS.format(port=1))
    driver.press("symptom-q14")
    drop(driver, script)
    driver.press("forget-script")
    assert driver.desk.session.script is None
    driver.go_to(Stage.CAUSE)
    assert "trade.py" not in driver.read()


def test_what_is_dragged_past_changes_nothing(driver: Driver, tmp_path):
    driver.practise("q10-off")
    driver.press("symptom-q16")
    row = driver.find(QWidget, "script-row")
    said = driver.read()
    data = QMimeData()
    data.setText("no file")
    event = QDragEnterEvent(
        QPoint(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    event.ignore()
    row.dragEnterEvent(event)
    assert not event.isAccepted()
    row.dragLeaveEvent(QDragLeaveEvent())
    assert driver.read() == said


def test_the_practice_brings_its_script(driver: Driver):
    driver.practise("q14-script-port")
    assert "trade.py is looked at too" in driver.read()
    driver.go_to(Stage.CAUSE)
    driver.apply("use_opends_port_in_script")
    assert driver.desk.session.proven
    driver.press("end-practice")
    driver.wait_for(Stage.OPEND)
    assert driver.desk.session.script is None
