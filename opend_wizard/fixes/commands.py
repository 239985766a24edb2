"""Commands of the system for fixes, by the whole path of their program."""

from __future__ import annotations

from opend_wizard.errors import Refused
from opend_wizard.facts import Facts
from opend_wizard.texts import Text


def of_system(facts: Facts, name: str, *arguments: str) -> tuple[str, ...]:
    """The command with the system's own program `name`; raises `Refused` where the system has none."""
    program = facts.machine.system_program(name)
    if program is None:
        raise Refused(Text("This system has no program {name} in its own folders.", name=name))
    return (str(program), *arguments)
