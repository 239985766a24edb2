"""Whether the person's script can be read at all."""

from __future__ import annotations

from opend_wizard.facts import Facts
from opend_wizard.fixes.script import save_as_utf8
from opend_wizard.model import Evidence, Finding, Fix, Verdict, fine, problem
from opend_wizard.scripts import BadScript, OtherEncoding
from opend_wizard.texts import Text, verbatim

_READABLE = Text("a Python script that Python itself could run")


def script_can_be_read(facts: Facts) -> Finding:
    """The script that was named is valid Python."""
    if facts.script_path is None:
        return _not_named()
    try:
        script = facts.script
    except OtherEncoding as other:
        return _cannot(facts, other, (save_as_utf8(facts, other),))
    except BadScript as bad:
        return _cannot(facts, bad)
    seen = Text("{count} lines, read and not run", count=len(script.lines))
    return fine(Text("The script can be read."), Evidence(verbatim(script.source.path), _READABLE, seen))


def _not_named() -> Finding:
    """Nobody raised the question where everything is checked; who chose a symptom of scripts is asked."""
    evidence = Evidence(Text("Your script"), _READABLE, Text("no script was named"))
    told = Text("Name it in the window, below the symptom, or in the terminal with --script. It is read and never run.")
    return Finding(Verdict.ASK, Text("Which script is it? The cause is to be seen in it."), (evidence,), (), told)


def _cannot(facts: Facts, bad: BadScript, fixes: tuple[Fix, ...] = ()) -> Finding:
    evidence = Evidence(verbatim(facts.script_path), _READABLE, bad.text)
    return problem(Text("The script cannot be read as Python."), evidence, fixes=fixes)
