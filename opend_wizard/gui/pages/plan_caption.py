"""What the primary button of the plan says: the effect that pressing it has."""

from __future__ import annotations

from opend_wizard.model import Fix
from opend_wizard.steps import MakeFolder, RunProgram, SendCommand, StopProcess, WriteFile
from opend_wizard.texts import Text


def of_its_own(fix: Fix) -> Text | None:
    """A caption that tells more than that changes are applied; None where it is just that."""
    steps = fix.steps
    if fix.up_to_person:
        return Text("Be&gin with this")
    if all(isinstance(step, SendCommand) for step in steps):
        return Text("S&end this to OpenD")
    if all(isinstance(step, RunProgram) for step in steps):
        return Text("Run this comman&d") if len(steps) == 1 else Text("Run these comman&ds")
    if all(isinstance(step, StopProcess) for step in steps):
        return Text("Stop this progra&m") if len(steps) == 1 else Text("Stop these progra&ms")
    made = [step for step in steps if not isinstance(step, MakeFolder)]
    if made and all(isinstance(step, WriteFile) and step.before is None for step in made):
        return Text("Save this &file") if len(made) == 1 else Text("Save these &files")
    return None
