"""Faults of the rule for the quote right (FAQ Q9 to Q11)."""

from __future__ import annotations

from collections.abc import Callable

from opend_wizard.simulator import layout, ports
from opend_wizard.simulator.fault import Fault
from opend_wizard.simulator.stage import Stage
from opend_wizard.texts import Text


def hold_quote_right(value: str) -> Callable[[Stage], None]:
    """OpenD runs with auto_hold_quote_right set to `value`."""

    def breaks(stage: Stage) -> None:
        layout.configure(stage.layout, {"auto_hold_quote_right": value})
        stage.start_opend()

    return breaks


def lose_right_twice(stage: Stage) -> None:
    """Another device takes the right twice within ten seconds, so that OpenD gives way."""
    layout.configure(stage.layout, {"auto_hold_quote_right": "1", "telnet_port": str(ports.free_port())})
    stage.start_opend("-log_behind=60")
    _kick(stage, 21.3)
    _kick(stage, 14.9)


def lose_right_for_good(stage: Stage) -> None:
    """Another device takes the right, and OpenD leaves it there, as it is told to."""
    layout.configure(stage.layout, {"auto_hold_quote_right": "0", "telnet_port": str(ports.free_port())})
    stage.start_opend("-log_behind=60")
    _kick(stage, 33.7)


def _kick(stage: Stage, ago: float) -> None:
    """Another device takes the right, `ago` seconds ago by the log; what follows is written as of now."""
    if stage.opend is not None:
        stage.opend.ask(do="kick", behind=ago)


FAULTS: tuple[Fault, ...] = (
    Fault(
        "q08-gave-way",
        "q08",
        Text("OpenD gave the highest quotes up"),
        Text(
            "OpenD should keep the best quotes, but another device of the same account took them twice within ten "
            "seconds. See on the timeline how that went, and have the right taken back."
        ),
        lose_right_twice,
    ),
    Fault(
        "q09-unknown",
        "q09",
        Text("The rule for the quote right is misspelt"),
        Text(
            "Quotes in OpenD rise and fall, and nobody knows who keeps the best ones. "
            "See which setting decides, and give it a value that OpenD knows."
        ),
        hold_quote_right("yes"),
    ),
    Fault(
        "q10-off",
        "q10",
        Text("OpenD leaves the quote right to others"),
        Text(
            "OpenD should keep the best quotes, but it gives them up as soon as the phone app is opened. "
            "Set OpenD to take them back, and look again."
        ),
        hold_quote_right("0"),
    ),
    Fault(
        "q11-on",
        "q11",
        Text("OpenD takes the quote right back"),
        Text(
            "The phone app should keep the best quotes, but OpenD takes them back every time. "
            "Set OpenD to leave them alone, and look again."
        ),
        hold_quote_right("1"),
    ),
    Fault(
        "q18-taken",
        "q18",
        Text("Another device has the highest quotes"),
        Text(
            "Your phone took the highest quotes, and OpenD leaves them there. "
            "Take them back by command, or save a script that does."
        ),
        lose_right_for_good,
    ),
)
