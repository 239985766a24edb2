"""How the script speaks to OpenD's Telnet port (FAQ Q4, Q18)."""

from __future__ import annotations

from opend_wizard.checks.script_places import Kind, judged
from opend_wizard.facts import Facts
from opend_wizard.model import Finding, Verdict
from opend_wizard.scripts.rules import ending_opend, line_ends, no_telnetlib
from opend_wizard.texts import Text

_REMOVED = (3, 13)


def script_needs_no_telnetlib(facts: Facts) -> Finding:
    """The script does without telnetlib, which newer Pythons no longer have."""
    seen = no_telnetlib.look(facts.script)
    versions = [each.version for each in facts.pythons if each.version is not None]
    gone = bool(versions) and versions[0] >= _REMOVED
    kind = Kind(
        Text("The script does without telnetlib."),
        Text("The script needs telnetlib, which Python 3.13 and later do not have."),
        Text("a plain connection, which every Python has"),
        "replace_telnetlib_in_script",
        Text("Put a small class of the same use in telnetlib's place."),
    )
    return judged(facts, kind, seen, Verdict.PROBLEM if gone else Verdict.ADVICE)


def script_ends_telnet_lines_with_crlf(facts: Facts) -> Finding:
    """The script ends each Telnet command with CRLF."""
    kind = Kind(
        Text("The script sends no Telnet command without CRLF."),
        Text("The script sends Telnet commands that OpenD never takes for finished."),
        Text("\\r\\n at the end"),
        "end_script_lines_with_crlf",
        Text("End the Telnet commands with \\r\\n."),
    )
    return judged(facts, kind, line_ends.look(facts.script))


def script_does_not_end_opend(facts: Facts) -> Finding:
    """The script does not end OpenD over Telnet."""
    kind = Kind(
        Text("The script sends OpenD neither exit nor quit."),
        Text("The script ends OpenD."),
        Text("the conversation is closed, OpenD goes on"),
        "keep_script_from_ending_opend",
        Text("Take the exit out of the script."),
    )
    return judged(facts, kind, ending_opend.look(facts.script))
