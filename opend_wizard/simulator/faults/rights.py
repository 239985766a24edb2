"""Faults of the rule for the quote right (FAQ Q9 to Q11)."""

from __future__ import annotations

from collections.abc import Callable

from opend_wizard.simulator import layout
from opend_wizard.simulator.fault import Fault
from opend_wizard.simulator.stage import Stage
from opend_wizard.texts import Text


def hold_quote_right(value: str) -> Callable[[Stage], None]:
    """OpenD runs with auto_hold_quote_right set to `value`."""

    def breaks(stage: Stage) -> None:
        layout.configure(stage.layout, {"auto_hold_quote_right": value})
        stage.start_opend()

    return breaks


FAULTS: tuple[Fault, ...] = (
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
)
