"""Whether the person's script can be read at all."""

from __future__ import annotations

from opend_wizard.facts import Facts
from opend_wizard.fixes.script import save_as_utf8
from opend_wizard.model import Evidence, Finding, Fix, fine, problem
from opend_wizard.scripts import BadScript, OtherEncoding
from opend_wizard.texts import Text, verbatim

_READABLE = Text("a Python script that Python itself could run")


def script_can_be_read(facts: Facts) -> Finding:
    """The script that was named is valid Python."""
    try:
        script = facts.script
    except OtherEncoding as other:
        return _cannot(facts, other, (save_as_utf8(facts, other),))
    except BadScript as bad:
        return _cannot(facts, bad)
    seen = Text("{count} lines, read and not run", count=len(script.lines))
    return fine(Text("The script can be read."), Evidence(verbatim(script.source.path), _READABLE, seen))


def _cannot(facts: Facts, bad: BadScript, fixes: tuple[Fix, ...] = ()) -> Finding:
    evidence = Evidence(verbatim(facts.script_path), _READABLE, bad.text)
    return problem(Text("The script cannot be read as Python."), evidence, fixes=fixes)
