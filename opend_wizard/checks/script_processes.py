"""How the script starts processes (FAQ Q16)."""

from __future__ import annotations

from opend_wizard.checks.script_places import Kind, judged
from opend_wizard.facts import Facts
from opend_wizard.model import Finding, Verdict
from opend_wizard.scripts.flow import makings
from opend_wizard.scripts.rules import forks, guards
from opend_wizard.texts import Text


def script_does_not_fork_with_a_context(facts: Facts) -> Finding:
    """The script does not fork while a context is open."""
    kind = Kind(
        Text("The script starts no process by fork while a context is open."),
        Text("The script starts processes in a way in which they cannot use OpenD."),
        _expected(facts),
        "start_script_processes_by_spawn",
        Text("Let the script start its processes by spawn."),
    )
    return judged(facts, kind, forks.look(facts.script, facts.start_method))


def script_guards_its_main_part(facts: Facts) -> Finding:
    """New processes do not run the script's main part again."""
    script = facts.script
    kind = Kind(
        Text("The script's main part is run once only."),
        Text("Each process that the script starts would run its main part again."),
        Text('a line “if __name__ == "__main__":” above what is done once'),
        "guard_script_main_part",
        Text("Put the script's main part below the guard."),
    )
    methods = {making.method or facts.start_method for making in makings(script)}
    seen = guards.look(script) if methods - {"fork"} else ()
    return judged(facts, kind, seen, Verdict.PROBLEM)


def _expected(facts: Facts) -> Text:
    if facts.machine.system == "linux":
        return Text("spawn: on Linux, Python up to 3.13 forks unless it is told otherwise; 3.14 uses forkserver")
    return Text("spawn, which is what Python does here by itself since 3.8")
