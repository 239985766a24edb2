"""Remedies for the program file itself: its permission to be run, and macOS' quarantine."""

from __future__ import annotations

from pathlib import Path

from opend_wizard.facts import Facts
from opend_wizard.fixes.commands import of_system
from opend_wizard.model import Fix
from opend_wizard.steps import RunProgram, SetMode
from opend_wizard.texts import Text

_READERS = 0o444
_READ_TO_RUN = 2  # bits between the right to read and the right to run


def allow_to_run(path: Path, mode: int) -> Fix:
    """Let everyone who may read the program `path` run it too, as the vendor ships it (facts: §1.3)."""
    runnable = mode | 0o500 | ((mode & _READERS) >> _READ_TO_RUN)
    return Fix(
        id="make_program_executable",
        title=Text("Allow {name} to be run as a program.", name=path.name),
        steps=(SetMode(path, mode, runnable),),
        afterwards=Text("Start OpenD again."),
    )


def lift_quarantine(facts: Facts, paths: tuple[Path, ...]) -> Fix:
    """Take what is OpenD's out of macOS' quarantine (facts: §7); macOS' own question is not asked again."""
    names = tuple(str(path) for path in paths)
    return Fix(
        id="lift_quarantine",
        title=Text("Take {brand} out of quarantine.", brand=facts.installation.brand.title),
        steps=(
            RunProgram(
                of_system(facts, "xattr", "-dr", "com.apple.quarantine", *names),
                Text("macOS no longer holds OpenD back."),
            ),
        ),
        caution=Text(
            "macOS then starts it without asking. Do this only with an OpenD that you loaded from the vendor's site."
        ),
        afterwards=Text("Start OpenD again, from where it lies now."),
        deliberate=True,
    )
