"""Where processes do not come by fork, each reads the script anew: without a guard it starts processes again."""

from __future__ import annotations

from opend_wizard.scripts.flow import in_the_parent, makings
from opend_wizard.scripts.guard import first_deed, main_guard
from opend_wizard.scripts.observation import Guard, Observation
from opend_wizard.scripts.script import Script
from opend_wizard.texts import Text

_REASON = Text(
    'Processes are started here without “if __name__ == "__main__":” above it. With spawn or forkserver each new '
    "process reads this file from the top and would start processes itself; Python then ends it with an error."
)


def look(script: Script) -> tuple[Observation, ...]:
    """The first place that starts a process while the module is read."""
    if main_guard(script) is not None:
        return ()
    for making in makings(script):
        deed = first_deed(script)
        reached = in_the_parent(script, script.index.scope(making.call))
        if not making.raw and reached and deed is not None:
            column = script.span(making.call).column
            unsafe = Text(
                "Everything from line {line} on moves below the guard. Functions that the new processes run no longer "
                "see variables that are made there.",
                line=deed.lineno,
            )
            return (Observation(making.call.lineno, column, _REASON, (Guard(script.span(deed)),), unsafe),)
    return ()
