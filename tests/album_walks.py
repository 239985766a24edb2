"""What there is to see, walk by walk; each name begins with what is looked at."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QDialog, QListWidget

from opend_wizard.flow import Choice, Stage
from opend_wizard.gui.catching import Catcher
from opend_wizard.gui.keyboard import KeyboardDialog
from opend_wizard.gui.mishap import Mishap
from opend_wizard.gui.report import ReportDialog
from opend_wizard.gui.widgets.about_button import AboutButton
from opend_wizard.gui.widgets.lifeline import Lifeline
from opend_wizard.gui.widgets.words import Words
from opend_wizard.model import Fix
from opend_wizard.report.bundle import Moment
from opend_wizard.simulator.faults import own_data
from opend_wizard.steps import RunProgram
from opend_wizard.texts import Text
from tests.tour import Guide, Tour

Walk = Callable[[Tour], None]


def first_pages(tour: Tour) -> None:
    """The way up to a look, with every shelf and what a search comes to."""
    with tour.window(opening="start-opening") as guide:
        tour.take(guide, "start-opend")
        _about(tour, guide)
        guide.press("practise")
        tour.take(guide, "start-practise")
        guide.practise("q03-neighbour")
        tour.take(guide, "trouble-list")
        guide.type("search", "端口被占用")
        tour.take(guide, "trouble-search")
        guide.type("search", "zzzz")
        tour.take(guide, "trouble-no-match")
        guide.type("search", "")
        tour.unfold(guide, "trouble-unfolded")


def port(tour: Tour) -> None:
    """The main job in full, to the history and a mistake of the wizard's own (Q3)."""
    with tour.window() as guide:
        guide.practise("q03-neighbour")
        guide.press("symptom-q03")
        tour.take(guide, "q03-trouble")
        tour.looking(guide, "q03-looking")
        tour.take(guide, "q03-cause")
        tour.plan(guide, "use_free_api_port", "q03-plan")
        guide.type("option-port", "70000")
        guide.until(lambda: guide.has("option-trouble"))
        tour.take(guide, "q03-plan-refused")
        guide.type("option-port", str(guide.patient.layout.api_port + 1))
        guide.until(lambda: not guide.has("option-trouble"))
        tour.prove(guide, "q03-proof")
        guide.press("copy-forum")
        tour.take(guide, "q03-copied")
        guide.press("undo")
        guide.until(lambda: guide.has("redo"))
        tour.take(guide, "q03-undone")
        _mishap(tour, guide)


def between(tour: Tour) -> None:
    """What can come between: a stopped look, a file that was changed meanwhile, permission that is asked for."""
    with tour.window() as guide:
        guide.practise("q03-neighbour")
        guide.press("symptom-q03")
        guide.gate.close()
        guide.go_on()
        guide.wait_for(Stage.LOOKING)
        guide.until(guide.gate.reached.is_set)
        guide.press("stop-looking")
        guide.until(lambda: guide.has("look-again"))
        tour.take(guide, "looking-stopped")
        guide.gate.open()
        guide.press("look-again")
        guide.wait_for(Stage.CAUSE)
        tour.unfold(guide, "q03-unfolded")
        config, choice = guide.patient.layout.config, guide.desk.session.choice
        elevated = RunProgram(("systemctl", "restart", "futu-opend"), Text("Start OpenD again."), elevated=True)
        guide.desk.update(
            guide.desk.session.choosing(Choice("opend_runs", Fix("again", elevated.purpose, (elevated,))))
        )
        guide.go_to(Stage.PLAN)
        tour.take(guide, "plan-permission")
        guide.window.button(guide.window.WizardButton.BackButton).click()
        guide.desk.update(guide.desk.session.choosing(choice) if choice is not None else guide.desk.session)
        guide.go_to(Stage.PLAN)
        was = config.read_bytes()
        config.write_bytes(was + b"<!-- mine -->")
        guide.go_to(Stage.CHANGE)
        guide.until(lambda: guide.has("try-again"))
        tour.take(guide, "change-refused")
        config.write_bytes(was)
        guide.go_to(Stage.PLAN)
        guide.go_to(Stage.CHANGE)
        guide.until(lambda: guide.has("undo"))
        config.write_bytes(config.read_bytes() + b"<!-- mine -->")
        guide.press("undo")
        guide.until(lambda: guide.has("undo-anyway"))
        tour.take(guide, "undo-asked")


def data(tour: Tour) -> None:
    """Files to unpack, with their list (Q2)."""
    with tour.practice("q02-damaged", "q02") as guide:
        tour.take(guide, "q02-cause")
        tour.plan(guide, "unpack_appdata")
        tour.unfold(guide, "q02-plan")
        tour.prove(guide, "q02-proof")


def device(tour: Tour) -> None:
    """The identity of a device (Q6)."""
    with tour.practice("q06-clone", "q06") as guide:
        tour.take(guide, "q06-cause")


def phone_code(tour: Tour) -> None:
    """A code is sent to the phone, typed in, and takes the ladder to its top (Q4)."""
    with tour.window() as guide:
        guide.practise("q04-phone-code")
        guide.press("symptom-q04")
        tour.looking(guide, "q04-looking")
        tour.take(guide, "q04-cause")
        tour.plan(guide, "request_phone_code", "q04-plan-request")
        tour.prove(guide, "q04-first-step")
        guide.go_on()
        guide.until(lambda: guide.has("practice-phone-code"))
        guide.type("option-code", guide.find(Words, "practice-phone-code").accessibleName())
        guide.until(guide.ready)
        tour.take(guide, "q04-plan-typed")
        tour.prove(guide, "q04-proof")
        _history(tour, guide)


def picture_code(tour: Tour) -> None:
    """The code in a picture (Q4)."""
    with tour.practice("q04-picture-code", "q04") as guide:
        guide.apply("request_picture_code")
        guide.go_on()
        guide.until(lambda: guide.has("picture-image"))
        tour.take(guide, "q04-plan-picture")


def agreement(tour: Tour) -> None:
    """What only the person can do is waited for (Q1)."""
    with tour.practice("q01-not-agreed", "q01") as guide:
        tour.take(guide, "q01-cause")
        tour.plan(guide, "agree_on_site")
        guide.go_on()
        guide.until(lambda: guide.has("practice-deed"))
        tour.take(guide, "q01-your-turn")
        guide.press("practice-act")
        guide.until(lambda: guide.has("outcome"))
        tour.take(guide, "q01-proof")


def rights(tour: Tour) -> None:
    """The ten seconds of the quote right (Q8)."""
    with tour.practice("q08-gave-way", "q08") as guide:
        tour.take(guide, "q08-timeline")


def drops(tour: Tour) -> None:
    """Two lines are held side by side (Q15)."""
    with tour.practice("q15-no-heartbeat", "q15") as guide:
        tour.take(guide, "q15-before")
        guide.press("hold-start")
        line = guide.find(Lifeline, "lifeline-beating")
        guide.until(lambda: len(line.trace.ticks) > 1)
        tour.take(guide, "q15-holding")
        guide.until(lambda: guide.has("hold-result"))
        tour.take(guide, "q15-held")


def script(tour: Tour) -> None:
    """A script of the person's own is read and patched (Q14)."""
    with tour.window() as guide:
        guide.practise("q14-script-port")
        guide.press("symptom-q14")
        tour.take(guide, "q14-script-row")
        tour.looking(guide, "q14-looking")
        tour.take(guide, "q14-cause")
        tour.plan(guide, "use_opends_port_in_script", "q14-patch")


def key(tour: Tour) -> None:
    """Two changes at once, one of them a key that stays hidden (x19)."""
    with tour.practice("x19-unencrypted", "x19") as guide:
        tour.plan(guide, "listen_on_address", "x19-plan")


def service(tour: Tour) -> None:
    """Commands of the system, and how they are taken back (x09)."""
    with tour.practice("x09-folder", "x09") as guide:
        tour.plan(guide, "remove_config_folder", "x09-plan-command")
        tour.prove(guide, "x09-proof")


def causes(tour: Tour) -> None:
    """Two causes at once, and what would tell them apart."""
    with tour.window() as guide:
        guide.practise("q03-no-port")
        own_data.lose_own_data(guide.patient.stage)
        guide.look("all")
        tour.take(guide, "all-two-causes")
        tour.unfold(guide, "all-unfolded")


def calm(tour: Tour) -> None:
    """Nothing is wrong."""
    with tour.practice("q11-on", "all") as guide:
        tour.take(guide, "all-healthy")


def vendor_report(tour: Tour) -> None:
    """A report for the vendor's engineers (Q13)."""
    with tour.window() as guide:
        guide.practise("q13-quiet")
        guide.window.show_report()
        dialog = guide.window.findChildren(ReportDialog)[-1]
        dialog.form.note.setPlainText("Orders stood still after the open.")
        dialog.form.target.setText(str(guide.patient.folder / "report.zip"))
        tour.dialog(dialog, "report-form")
        dialog.begin.click()
        guide.until(lambda: _asked(dialog, Moment.RESTART))
        guide.patient.start_opend()
        dialog.said.click()
        guide.until(lambda: _asked(dialog, Moment.REPRODUCE))
        tour.dialog(dialog, "report-recording")
        dialog.said.click()
        guide.until(dialog.save.isVisible)
        tour.dialog(dialog, "report-preview")
        dialog.throw_away.click()
        dialog.leave.click()


def _about(tour: Tour, guide: Guide) -> None:
    guide.window.findChildren(AboutButton)[0].click()
    about = guide.window.findChildren(QDialog, "about-dialog")[0]
    tour.dialog(about, "about")
    about.reject()
    keyboard = KeyboardDialog(guide.window)
    keyboard.open()
    tour.dialog(keyboard, "keyboard")
    keyboard.reject()


def _history(tour: Tour, guide: Guide) -> None:
    guide.window.show_history()
    dialog = guide.window.findChildren(QDialog, "history")[0]
    guide.until(lambda: any(listed.isVisible() for listed in dialog.findChildren(QListWidget, "runs")))
    tour.dialog(dialog, "history")
    dialog.reject()


def _mishap(tour: Tour, guide: Guide) -> None:
    catcher = Catcher(guide.window, guide.desk.engine)
    try:
        raise KeyError("nothing private")
    except KeyError as mistake:
        catcher.take(type(mistake), mistake, mistake.__traceback__)
    guide.until(lambda: guide.window.findChild(Mishap))
    dialog = guide.window.findChildren(Mishap)[0]
    tour.dialog(dialog, "mishap")
    dialog.go_on.click()


def _asked(dialog: ReportDialog, moment: Moment) -> bool:
    return str(moment.value) in dialog.notice.accessibleName() and dialog.said.isVisible()


WALKS: tuple[Walk, ...] = (
    first_pages,
    port,
    between,
    data,
    device,
    phone_code,
    picture_code,
    agreement,
    rights,
    drops,
    script,
    key,
    service,
    causes,
    calm,
    vendor_report,
)
