"""Faults of an OpenD that runs but is not ready, or treats its callers badly."""

from __future__ import annotations

from opend_wizard.simulator import elsewhere, layout, ports
from opend_wizard.simulator.fault import Fault
from opend_wizard.simulator.heart.status import ProgramStatus
from opend_wizard.simulator.stage import Stage
from opend_wizard.texts import Text


def disagree(stage: Stage) -> None:
    """OpenD waits until the questionnaire and the agreement are done."""
    stage.start_opend(f"-status={int(ProgramStatus.DISCLAIMER_NOT_AGREED)}")


def want_phone_code(stage: Stage) -> None:
    """OpenD waits for the phone code and takes operation commands."""
    layout.configure(stage.layout, {"telnet_port": str(ports.free_port())})
    stage.start_opend(f"-status={int(ProgramStatus.NEED_PHONE_CODE)}")


def want_picture_code(stage: Stage) -> None:
    """OpenD waits for the code in a picture and takes operation commands."""
    layout.configure(stage.layout, {"telnet_port": str(ports.free_port())})
    stage.start_opend(f"-status={int(ProgramStatus.NEED_PIC_CODE)}")


def miss_the_agreement(stage: Stage) -> None:
    """OpenD could not fetch whether the agreement is done."""
    stage.start_opend(f"-status={int(ProgramStatus.DISCLAIMER_PULL_FAILED)}")


def drop_the_silent(stage: Stage) -> None:
    """OpenD hangs up on every program that sends no heartbeat for three seconds."""
    stage.start_opend()
    if stage.opend is not None:
        stage.opend.ask(do="manner", drop_after=3.0, keep_alive=1)


FAULTS: tuple[Fault, ...] = (
    Fault(
        "q01-not-agreed",
        "q01",
        Text("The questionnaire is not done"),
        Text(
            "OpenD runs, but it lets no program in until the questionnaire and the agreement are done. "
            "See what OpenD itself says about its state, and where that has to be done."
        ),
        disagree,
        act=elsewhere.agree,
    ),
    Fault(
        "q01-not-fetched",
        "q01",
        Text("OpenD could not fetch whether the agreement is done"),
        Text(
            "OpenD runs, but it could not find out from the vendor's server whether the agreement is done. "
            "See why there is nothing to sign here, and what to look at instead."
        ),
        miss_the_agreement,
        act=elsewhere.agree,
    ),
    Fault(
        "q04-phone-code",
        "q04",
        Text("OpenD waits for the phone code"),
        Text(
            "OpenD runs, but its login waits for a code that is sent to your phone. "
            "Request a code, enter the one that the practice phone shows, and watch the login come through."
        ),
        want_phone_code,
    ),
    Fault(
        "q04-picture-code",
        "q04",
        Text("OpenD waits for the code in a picture"),
        Text(
            "OpenD runs, but its login waits for the digits that a picture shows. "
            "Have a picture made, look at it, and enter what it shows."
        ),
        want_picture_code,
    ),
    Fault(
        "q15-no-heartbeat",
        "q15",
        Text("Silent programs are disconnected"),
        Text(
            "OpenD disconnects every program that says nothing for a few seconds. "
            "Hold a connection with and without heartbeats, and see which one is kept."
        ),
        drop_the_silent,
    ),
)
