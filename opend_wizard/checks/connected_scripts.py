"""Scripts that stay connected while OpenD waits for a code, and make it worthless (FAQ Q4)."""

from __future__ import annotations

from opend_wizard.checks.state import opend_is_ready
from opend_wizard.errors import Missing, Told
from opend_wizard.facts import Facts
from opend_wizard.machine import Process
from opend_wizard.model import Evidence, Finding, Fix, Source, explains, fine, problem
from opend_wizard.opend.api import ProgramStatus
from opend_wizard.opend.callers import Caller
from opend_wizard.steps import StopProcess
from opend_wizard.texts import Text

_NONE = Text("none")
_WAITING = (ProgramStatus.NEED_PHONE_CODE, ProgramStatus.NEED_PICTURE_CODE)


@explains(opend_is_ready)
def no_script_voids_the_code(facts: Facts) -> Finding:
    """No other program is connected to OpenD while it waits for a code."""
    _must_wait_for_a_code(facts)
    programs = [(each, process) for each in facts.callers if (process := _program(facts, each)) is not None]
    elsewhere = [each for each in facts.callers if each.pid is None and each.address and each.places]
    what = Text("Programs connected to OpenD's API port {port}", port=facts.api_address[1])
    expected = Text("none, until the code is entered")
    if not programs and not elsewhere:
        return fine(
            Text("No program is connected that could make the code worthless."), Evidence(what, expected, _NONE)
        )
    evidence = (
        *(Evidence(what, expected, _told(each, process), Source.MACHINE) for each, process in programs),
        *(
            Evidence(what, expected, Text("another computer, {ip}", ip=each.address), Source.MACHINE)
            for each in elsewhere
        ),
    )
    remedy = Text(
        "Stop these programs first, then have a new code sent. Each new connection makes OpenD ask for another code, "
        "which makes the one before worthless, and they reconnect every few seconds."
    )
    title = Text("Programs are connected to OpenD while it waits for a code: they can make every code worthless.")
    fixes = tuple(_stop(process) for _each, process in programs if process.mine)
    return problem(title, *evidence, fixes=fixes, remedy=remedy)


def _must_wait_for_a_code(facts: Facts) -> None:
    """Raise `Missing` unless OpenD waits for a code, by its own word or, while it is not asked, by what it said."""
    if facts.code_pending_since is not None:
        return
    try:
        state = facts.answer.state
    except Told:
        state = None
    if state is None or state.status not in _WAITING:
        raise Missing(Text("OpenD is not waiting for a code, so programs may connect as they like."))


def _program(facts: Facts, caller: Caller) -> Process | None:
    """The program behind a caller; None for another computer, for OpenD's own helpers and for this wizard."""
    opend = {process.pid for process in facts.running}
    if caller.pid is None or caller.pid in opend or caller.pid == facts.own_pid:
        return None
    return next((process for process in facts.processes if process.pid == caller.pid), None)


def _told(caller: Caller, process: Process) -> Text:
    return Text(
        "{name} (process {pid}), connections: {count}", name=process.name, pid=process.pid, count=max(1, caller.places)
    )


def _stop(process: Process) -> Fix:
    return Fix(
        id=f"stop_script_{process.pid}",
        title=Text("Stop {program} (process {pid}).", program=process.name, pid=process.pid),
        steps=(StopProcess(process.pid, process.started, process.name),),
        caution=Text("What it has not saved is lost, and this cannot be taken back. Ending it yourself is gentler."),
        afterwards=Text("Have a new code sent now, and start the program again when OpenD is ready."),
        deliberate=True,
    )
