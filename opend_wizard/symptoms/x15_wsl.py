"""Beyond the FAQ: OpenD and the script are on different sides of Windows' Linux (WSL)."""

from __future__ import annotations

from opend_wizard.checks.state import opend_answers
from opend_wizard.checks.wsl import script_and_opend_are_on_one_side
from opend_wizard.facts import Facts
from opend_wizard.machine import Surroundings
from opend_wizard.model import Group, Symptom
from opend_wizard.texts import Text


def _only_in_wsl(facts: Facts) -> Text | None:
    if facts.machine.surroundings() is Surroundings.WSL:
        return None
    return Text("This can be looked at only from inside Windows' Linux (WSL): start the wizard there.")


SYMPTOM = Symptom(
    id="x15",
    group=Group.CONNECTION,
    title=Text("My script in WSL cannot reach OpenD on Windows"),
    answer=Text(
        "By default the Linux inside Windows has an address of its own, and its 127.0.0.1 is not that of Windows. "
        "With mirrored networking they share it. OpenD and the script are best run on the same side."
    ),
    checks=(script_and_opend_are_on_one_side, opend_answers),
    presumes=(opend_answers,),
    words=(
        "WSL",
        "WSL2",
        "Ubuntu on Windows",
        "mirrored",
        "networkingMode",
        ".wslconfig",
        "NAT",
        "ECONNREFUSED",
        "hangs",
        "子系统",
    ),
    applies_to=_only_in_wsl,
)
