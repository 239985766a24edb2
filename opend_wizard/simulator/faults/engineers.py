"""Faults that keep the vendor's engineers from seeing anything (FAQ Q13)."""

from __future__ import annotations

from collections.abc import Callable

from opend_wizard.commands import Typed
from opend_wizard.simulator import layout
from opend_wizard.simulator.fault import Fault
from opend_wizard.simulator.stage import Stage
from opend_wizard.texts import Text


def quiet(level: str) -> Callable[[Stage], None]:
    """OpenD runs with log_level set to `level`."""

    def breaks(stage: Stage) -> None:
        layout.configure(stage.layout, {"log_level": level})
        stage.start_opend()

    return breaks


FAULTS: tuple[Fault, ...] = (
    Fault(
        "q13-quiet",
        "q13",
        Text("OpenD writes too little into its logs"),
        Text(
            "An order went wrong, and the vendor's engineers ask for the logs, into which OpenD writes only warnings. "
            "Raise the level, and look again; or record a whole report with “{command}”.",
            command=Typed("report"),
        ),
        quiet("warning"),
    ),
    Fault(
        "q13-silent",
        "q13",
        Text("OpenD writes nothing into its logs"),
        Text(
            "Quotes stand still, and the vendor's engineers ask for the logs, but OpenD was told to write none. "
            "Raise the level, and look again."
        ),
        quiet("no"),
    ),
)
