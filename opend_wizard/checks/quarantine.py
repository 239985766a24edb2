"""Whether macOS holds OpenD back (facts: §7, §8 no. 27)."""

from __future__ import annotations

from functools import partial

from opend_wizard.errors import Missing
from opend_wizard.facts import Facts
from opend_wizard.fixes.offer import offer
from opend_wizard.fixes.program_file import lift_quarantine
from opend_wizard.model import Evidence, Finding, fine, problem
from opend_wizard.texts import Text, verbatim

_TEMPORARY = "AppTranslocation"


def program_is_not_in_quarantine(facts: Facts) -> Finding:
    """OpenD is not held in quarantine by macOS."""
    held = facts.quarantined
    what, expected = Text("The mark that macOS puts on what a browser loads"), Text("not on OpenD")
    if not held or facts.running:
        return fine(Text("OpenD is not in quarantine."), Evidence(what, expected, Text("not there")))
    seen = Text("on {names}", names=", ".join(path.name for path in held))
    remedy = Text(
        "Without the wizard: in System Settings, under Privacy & Security, choose “Open Anyway”, or run the vendor's "
        "fixrun.sh."
    )
    title = Text("macOS keeps OpenD in quarantine, because it came over the network.")
    return problem(
        title, Evidence(what, expected, seen), fixes=offer(partial(lift_quarantine, facts, held)).fixes, remedy=remedy
    )


def program_runs_from_its_own_place(facts: Facts) -> Finding:
    """OpenD runs from the folder it lies in."""
    running = [process.exe for process in facts.running if process.exe is not None]
    if not running:
        raise Missing(Text("OpenD is not running."))
    what, expected = Text("Where OpenD runs"), Text("the folder that its configuration lies in")
    moved = [path for path in running if _TEMPORARY in path.parts]
    if not moved:
        return fine(Text("OpenD runs from its own place."), Evidence(what, expected, verbatim(running[0].parent)))
    remedy = Text(
        "End OpenD, take it out of quarantine, move it into another folder in the Finder, and start it there. Until "
        "then it finds its OpenD.xml only by -cfg_file with the whole path."
    )
    title = Text("macOS runs OpenD from a temporary place, where it does not see the files beside it.")
    return problem(title, Evidence(what, expected, verbatim(moved[0])), remedy=remedy)
