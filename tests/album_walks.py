"""What the pictures show, walk by walk; each name begins with what is looked at."""

from __future__ import annotations

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QListWidget, QToolButton

from opend_wizard.gui.catching import Catcher
from opend_wizard.gui.mishap import Mishap
from opend_wizard.gui.report import ReportDialog
from opend_wizard.gui.widgets.lifeline import Lifeline
from opend_wizard.gui.widgets.words import Words
from opend_wizard.report.bundle import Moment
from opend_wizard.simulator.faults import own_data
from tests.album import Album
from tests.window import Driver


def everything(album: Album) -> None:
    """All walks, one after the other."""
    for walk in (port, data, device, phone_code, picture_code, agreement, rights, drops, script, key, service, causes):
        walk(album)
    calm(album)
    vendor_report(album)


def port(album: Album) -> None:
    """The main job in full, from the first page to the history (Q3)."""
    with album.window(opening="start-opening") as driver:
        album.take(driver, "start-opend")
        driver.press("practise")
        album.take(driver, "start-practise")
        driver.practise("q03-neighbour")
        album.take(driver, "trouble-list")
        driver.type("search", "端口被占用")
        album.take(driver, "trouble-search")
        driver.type("search", "")
        driver.press("symptom-q03")
        album.looking(driver, "q03-looking")
        album.take(driver, "q03-cause")
        album.plan(driver, "use_free_api_port", "q03-plan")
        driver.type("option-port", "70000")
        driver.until(lambda: driver.has("option-trouble"))
        album.take(driver, "q03-plan-refused")
        driver.type("option-port", str(driver.patient.layout.api_port + 1))
        album.prove(driver, "q03-proof")
        driver.press("undo")
        driver.until(lambda: driver.has("redo"))
        album.take(driver, "q03-undone")
        _mishap(album, driver)


def data(album: Album) -> None:
    """Files to unpack, with their list (Q2)."""
    with album.practice("q02-damaged", "q02") as driver:
        album.take(driver, "q02-cause")
        album.plan(driver, "unpack_appdata")
        for button in driver.page.findChildren(QToolButton):
            button.setChecked(True)
        album.take(driver, "q02-plan")
        album.prove(driver, "q02-proof")


def device(album: Album) -> None:
    """The identity of a device (Q6)."""
    with album.practice("q06-clone", "q06") as driver:
        album.take(driver, "q06-cause")


def phone_code(album: Album) -> None:
    """A code is sent to the phone, typed in, and takes the ladder to its top (Q4)."""
    with album.window() as driver:
        driver.practise("q04-phone-code")
        driver.press("symptom-q04")
        album.looking(driver, "q04-looking")
        album.take(driver, "q04-cause")
        album.plan(driver, "request_phone_code", "q04-plan-request")
        album.prove(driver, "q04-first-step")
        driver.go_on()
        driver.until(lambda: driver.has("practice-phone-code"))
        driver.type("option-code", driver.find(Words, "practice-phone-code").accessibleName())
        driver.until(driver.ready)
        album.take(driver, "q04-plan-typed")
        album.prove(driver, "q04-proof")
        _history(album, driver)


def picture_code(album: Album) -> None:
    """The code in a picture (Q4)."""
    with album.practice("q04-picture-code", "q04") as driver:
        driver.apply("request_picture_code")
        driver.go_on()
        driver.until(lambda: driver.has("picture-image"))
        album.take(driver, "q04-plan-picture")


def agreement(album: Album) -> None:
    """What only the person can do is waited for (Q1)."""
    with album.practice("q01-not-agreed", "q01") as driver:
        album.take(driver, "q01-cause")
        album.plan(driver, "agree_on_site")
        driver.go_on()
        driver.until(lambda: driver.has("practice-deed"))
        album.take(driver, "q01-your-turn")
        driver.press("practice-act")
        driver.until(lambda: driver.has("outcome"))
        album.take(driver, "q01-proof")


def rights(album: Album) -> None:
    """The ten seconds of the quote right (Q8)."""
    with album.practice("q08-gave-way", "q08") as driver:
        album.take(driver, "q08-timeline")


def drops(album: Album) -> None:
    """Two lines are held side by side (Q15)."""
    with album.practice("q15-no-heartbeat", "q15") as driver:
        album.take(driver, "q15-before")
        driver.press("hold-start")
        line = driver.find(Lifeline, "lifeline-beating")
        driver.until(lambda: len(line.trace.ticks) > 1)
        album.take(driver, "q15-holding")
        driver.until(lambda: driver.has("hold-result"))
        album.take(driver, "q15-held")


def script(album: Album) -> None:
    """A script of the person's own is read and patched (Q14)."""
    with album.window() as driver:
        driver.practise("q14-script-port")
        driver.press("symptom-q14")
        album.take(driver, "q14-script-row")
        album.looking(driver, "q14-looking")
        album.take(driver, "q14-cause")
        album.plan(driver, "use_opends_port_in_script", "q14-patch")


def key(album: Album) -> None:
    """Two changes at once, one of them a key that stays hidden (x19)."""
    with album.practice("x19-unencrypted", "x19") as driver:
        album.plan(driver, "listen_on_address", "x19-plan")


def service(album: Album) -> None:
    """Commands of the system, and how they are taken back (x09)."""
    with album.practice("x09-folder", "x09") as driver:
        album.plan(driver, "remove_config_folder", "x09-plan-command")
        album.prove(driver, "x09-proof")


def causes(album: Album) -> None:
    """Two causes at once, and what would tell them apart."""
    with album.window() as driver:
        driver.practise("q03-no-port")
        own_data.lose_own_data(driver.patient.stage)
        driver.look("all")
        album.take(driver, "all-two-causes")


def calm(album: Album) -> None:
    """Nothing is wrong."""
    with album.practice("q11-on", "all") as driver:
        album.take(driver, "all-healthy")


def vendor_report(album: Album) -> None:
    """A report for the vendor's engineers (Q13)."""
    with album.window() as driver:
        driver.practise("q13-quiet")
        driver.window.show_report()
        dialog = driver.window.findChildren(ReportDialog)[-1]
        dialog.form.note.setPlainText("Orders stood still after the open.")
        dialog.form.target.setText(str(driver.patient.folder / "report.zip"))
        _shown(album, dialog, "report-form")
        dialog.begin.click()
        driver.until(lambda: _asked(dialog, Moment.RESTART))
        driver.patient.start_opend()
        dialog.said.click()
        driver.until(lambda: _asked(dialog, Moment.REPRODUCE))
        _shown(album, dialog, "report-recording")
        dialog.said.click()
        driver.until(dialog.save.isVisible)
        _shown(album, dialog, "report-preview")
        dialog.throw_away.click()
        dialog.leave.click()


def _history(album: Album, driver: Driver) -> None:
    driver.window.show_history()
    dialog = driver.window.findChildren(QDialog, "history")[0]
    driver.until(lambda: any(listed.isVisible() for listed in dialog.findChildren(QListWidget, "runs")))
    _shown(album, dialog, "history")
    dialog.reject()


def _mishap(album: Album, driver: Driver) -> None:
    catcher = Catcher(driver.window, driver.desk.engine)
    try:
        raise KeyError("nothing private")
    except KeyError as mistake:
        catcher.take(type(mistake), mistake, mistake.__traceback__)
    driver.until(lambda: driver.window.findChild(Mishap))
    dialog = driver.window.findChildren(Mishap)[0]
    _shown(album, dialog, "mishap")
    dialog.go_on.click()


def _asked(dialog: ReportDialog, moment: Moment) -> bool:
    return str(moment.value) in dialog.notice.accessibleName() and dialog.said.isVisible()


def _shown(album: Album, dialog: QDialog, name: str) -> None:
    QTest.qWait(60)
    album.save(dialog, name)
