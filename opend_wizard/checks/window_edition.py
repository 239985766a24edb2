"""Whether the edition with a window has crashed as it is known to on Linux (facts: §8 no. 14)."""

from __future__ import annotations

from opend_wizard.errors import Missing
from opend_wizard.facts import Facts
from opend_wizard.model import Evidence, Finding, advice, fine, problem
from opend_wizard.opend.logs import Hit, Kind
from opend_wizard.opend.places import Edition
from opend_wizard.texts import Text, verbatim

_AFFECTED = ("10.9.", "10.10.")
_REMEDY = Text(
    "The vendor's fix is not known to us. Use the command line edition of the same package, which has no charts, or "
    "look for a newer version on the vendor's site."
)


def window_does_not_crash_in_charts(facts: Facts) -> Finding:
    """The window has not crashed in its chart library."""
    what, expected = Text("OpenD's log and crash reports"), Text("no crash in the chart library")
    crash = _last_crash(facts)
    if crash is not None:
        seen = Text("“{line}” ({place})", line=crash.text, place=crash.place)
        return problem(Text("The window crashed in its chart library."), Evidence(what, expected, seen), remedy=_REMEDY)
    dumps = facts.crash_reports
    if dumps and not facts.running and _is_affected(facts):
        seen = Text("a crash report: {name}", name=dumps[-1].name)
        title = Text("The window has crashed, and this version is known to crash in its chart library.")
        return problem(title, Evidence(what, expected, seen), remedy=_REMEDY)
    version = Evidence(Text("The version"), Text("none with that crash"), verbatim(facts.installation.version or "?"))
    if _is_affected(facts) and not facts.running:
        title = Text("Some people's window of this version crashes in its chart library.")
        return advice(title, version, remedy=_REMEDY)
    return fine(Text("No crash of the window is known here."), Evidence(what, expected, Text("none")))


def _is_affected(facts: Facts) -> bool:
    return facts.installation.edition is Edition.WINDOW and (facts.installation.version or "").startswith(_AFFECTED)


def _last_crash(facts: Facts) -> Hit | None:
    """The crash, if it is the last thing that the log tells of a start."""
    try:
        told = [hit for hit in facts.log_events if hit.kind in (Kind.CHART_CRASH, Kind.RUNNING, Kind.READY)]
    except Missing:
        return None
    return told[-1] if told and told[-1].kind is Kind.CHART_CRASH else None


def not_for_a_window_on_linux(facts: Facts) -> Text | None:
    """Why what concerns the edition with a window on Linux cannot occur here, or None."""
    if facts.machine.system != "linux":
        return Text("This occurs on Linux only.")
    if facts.installation.edition is not Edition.WINDOW:
        return Text("This is the command line edition. Choose the folder of the edition with a window instead.")
    return None
