"""The main job in the real window, on a simulated OpenD with real files, sockets and processes."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton

from opend_wizard.doctor import Outcome
from opend_wizard.flow import Stage
from opend_wizard.model import Verdict
from tests.circle import tree
from tests.window import Driver

CIRCLES = (
    ("q02-damaged", "q02", "own_data_is_complete", "unpack_appdata"),
    ("q03-neighbour", "q03", "api_port_is_free", "use_free_api_port"),
    ("q06-clone", "q06", "device_file_is_from_here", "renew_device_id"),
    ("q10-off", "q10", "opend_comes_first", "let_opend_keep_quote_right"),
)


@pytest.mark.parametrize(
    ("fault", "symptom", "check", "fix"),
    [
        pytest.param(*circle, id=circle[1], marks=() if circle[1] == "q03" else (pytest.mark.slow,))
        for circle in CIRCLES
    ],
)
def test_from_the_symptom_to_the_proof_and_back(driver: Driver, fault: str, symptom: str, check: str, fix: str) -> None:
    driver.practise(fault)
    folder, state_dir = driver.patient.folder, driver.patient.state_dir
    broken = tree(folder, state_dir)
    driver.look(symptom)
    cause = driver.desk.session.report
    assert cause is not None
    assert cause.examined[0].id == check
    assert str(cause.examined[0].finding.title) in driver.read()

    driver.apply(fix)
    assert driver.desk.session.outcome is Outcome.RESOLVED
    assert "Solved" in driver.read()
    assert tree(folder, state_dir) != broken
    assert "works now" in driver.primary.text()

    driver.press("undo")
    driver.until(lambda: driver.desk.session.undone and driver.has("redo"))
    assert tree(folder, state_dir) == broken
    driver.go_to(Stage.CAUSE)
    again = driver.desk.session.report
    assert again is not None
    item = again.get(check)
    assert item is not None
    assert item.finding.verdict is Verdict.PROBLEM


@pytest.mark.slow
def test_practice_is_labelled_on_every_page_and_leaves_nothing_behind(driver: Driver) -> None:
    driver.practise("q10-off")
    folder, state_dir = driver.patient.folder, driver.patient.state_dir
    assert driver.has("practice-banner")
    driver.look("q10")
    assert driver.has("practice-banner")
    for stage in (Stage.PLAN, Stage.CHANGE):
        driver.go_to(stage)
        assert driver.has("practice-banner")
    driver.until(lambda: driver.has("outcome"))
    assert driver.has("practice-banner")
    assert folder.exists()
    driver.press("end-practice")
    driver.wait_for(Stage.OPEND)
    driver.until(lambda: not driver.desk.changing)
    assert not driver.has("practice-banner")
    assert not folder.exists()
    assert driver.desk.engine.state_dir != state_dir
    assert driver.desk.session.installation is None or folder not in driver.desk.session.installation.data_dir.parents


def test_the_port_can_be_chosen_and_a_bad_one_is_refused_beside_the_field(driver: Driver) -> None:
    driver.practise("q03-neighbour")
    layout = driver.patient.layout
    driver.look("q03")
    driver.go_to(Stage.PLAN)
    driver.type("option-port", "111111")
    driver.until(lambda: driver.has("option-trouble"))
    assert not driver.primary.isEnabled()
    driver.type("option-port", str(layout.api_port))
    driver.until(lambda: not driver.primary.isEnabled() and driver.has("option-trouble"))

    wanted = layout.api_port + 7
    driver.type("option-port", str(wanted))
    driver.until(driver.ready)
    assert not driver.has("option-trouble")
    driver.go_on()
    driver.until(lambda: driver.desk.session.outcome is not None)
    assert driver.desk.session.outcome is Outcome.RESOLVED
    assert f"<api_port>{wanted}</api_port>".encode() in layout.config.read_bytes()


def test_a_costly_change_is_not_the_default_and_cannot_be_clicked_at_once(driver: Driver) -> None:
    driver.practise("q03-neighbour")
    driver.look("q03")
    driver.press("fix-stop_api_port_holder")
    driver.go_to(Stage.PLAN)
    assert not driver.primary.isEnabled()
    assert "cannot be undone" in driver.read()
    driver.until(driver.ready)
    assert isinstance(driver.primary, QPushButton)
    assert not driver.primary.isDefault()
    QTest.keyClick(driver.page, Qt.Key.Key_Return)
    assert driver.page.stage is Stage.PLAN


@pytest.mark.slow
def test_going_back_and_choosing_something_else_forgets_what_followed(driver: Driver) -> None:
    driver.practise("q10-off")
    driver.look("q10")
    QTest.mouseClick(driver.window.button(driver.window.WizardButton.BackButton), Qt.MouseButton.LeftButton)
    assert driver.page.stage is Stage.TROUBLE
    driver.look("q11")
    report = driver.desk.session.report
    assert report is not None
    assert report.healthy
    assert not driver.has("fix-let_opend_keep_quote_right")


def test_pasted_words_lead_to_the_symptom_without_starting_anything(driver: Driver) -> None:
    driver.practise("q02-damaged")
    driver.type("search", "程序自身数据不存在")
    assert driver.has("symptom-q02")
    assert not driver.has("symptom-q03")
    QTest.keyClick(driver.find(QLineEdit, "search"), Qt.Key.Key_Return)
    assert driver.page.stage is Stage.TROUBLE
    assert [symptom.id for symptom in driver.desk.session.symptoms] == ["q02"]
    driver.type("search", "zzzz qqqq")
    assert "No entry matches" in driver.read()
    assert driver.has("symptom-q02")  # what the button leads to stays in sight
    assert driver.has("everything")
