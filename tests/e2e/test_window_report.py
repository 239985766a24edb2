"""A report from the window: recorded, looked at, saved; and the log level put back also when somebody gives up."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton

from opend_wizard.gui.report import ReportDialog
from opend_wizard.opend.config import read
from opend_wizard.report.bundle import Moment
from tests.window import Driver


@pytest.fixture
def quiet(driver: Driver) -> Driver:
    """A practice on an OpenD that writes warnings only."""
    driver.practise("q13-quiet")
    return driver


def opened(driver: Driver, folder: Path) -> ReportDialog:
    driver.window.button(driver.window.WizardButton.CustomButton2).click()
    dialog = driver.window.findChildren(ReportDialog)[-1]
    driver.until(dialog.isVisible)
    dialog.form.target.setText(str(folder / "report.zip"))
    return dialog


def level(driver: Driver) -> str | None:
    return read(driver.patient.layout.config).get("log_level")


def shown(dialog: ReportDialog) -> set[str]:
    return {
        each.objectName() for each in dialog.findChildren(QAbstractButton) if each.isVisible() and each.objectName()
    }


def begun(driver: Driver, dialog: ReportDialog) -> None:
    """Press Begin and wait until OpenD is to be started again."""
    dialog.begin.click()
    driver.until(lambda: str(Moment.RESTART.value) in dialog.notice.accessibleName() and dialog.said.isVisible())


def test_a_report_is_recorded_previewed_and_saved(quiet: Driver, tmp_path: Path) -> None:
    dialog = opened(quiet, tmp_path)
    dialog.form.note.setPlainText("It stood still. My account is 70913377.")
    dialog.form.fields["language"].setText("Python")
    begun(quiet, dialog)
    assert level(quiet) == "info"
    assert quiet.patient.start_opend()  # noticed without a word
    quiet.until(lambda: str(Moment.REPRODUCE.value) in dialog.notice.accessibleName() and dialog.said.isVisible())
    dialog.said.click()
    quiet.until(dialog.save.isVisible)
    assert level(quiet) == "warning"
    assert not (tmp_path / "report.zip").exists()
    assert {"taken-out", "front-page", "save-report", "discard-report"} <= shown(dialog)
    dialog.save.click()
    with zipfile.ZipFile(tmp_path / "report.zip") as archive:
        page = archive.read("report.md").decode()
    assert "It stood still." in page
    assert "70913377" not in page
    assert "raised from warning" in page
    assert [each.name for each in tmp_path.glob("*.zip")] == ["report.zip"]
    dialog.leave.click()
    quiet.until(lambda: not quiet.window.findChildren(ReportDialog))


@pytest.mark.slow
def test_giving_up_puts_the_level_back_and_leaves_nothing(quiet: Driver, tmp_path: Path) -> None:
    dialog = opened(quiet, tmp_path)
    begun(quiet, dialog)
    dialog.stop.click()
    quiet.until(dialog.begin.isVisible)
    assert level(quiet) == "warning"
    begun(quiet, dialog)
    dialog.reject()  # Escape, or the frame's own button
    quiet.until(lambda: not quiet.window.findChildren(ReportDialog))
    assert level(quiet) == "warning"
    assert not list(tmp_path.glob("*report*"))


@pytest.mark.slow
def test_closing_the_window_puts_the_level_back(quiet: Driver, tmp_path: Path) -> None:
    dialog = opened(quiet, tmp_path)
    config = quiet.patient.layout.config
    begun(quiet, dialog)
    raised = config.read_bytes()
    seen = []
    quiet.desk.settled.connect(lambda: seen.append(config.read_bytes()), Qt.ConnectionType.SingleShotConnection)
    quiet.window.close()
    quiet.until(lambda: not quiet.window.isVisible())
    assert seen
    assert seen[0] != raised


@pytest.mark.slow
def test_what_is_there_already_is_taken_and_thrown_away(quiet: Driver, tmp_path: Path) -> None:
    dialog = opened(quiet, tmp_path)
    dialog.form.take.setChecked(True)
    dialog.begin.click()
    quiet.until(dialog.save.isVisible)
    dialog.throw_away.click()
    assert dialog.begin.isVisible()
    assert not list(tmp_path.glob("*report*")) + list(tmp_path.glob(".*"))
