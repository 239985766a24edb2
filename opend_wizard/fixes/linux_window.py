"""Remedies for an AppImage that does not start: what the system lacks, or a start that needs nothing mounted."""

from __future__ import annotations

import shlex
from pathlib import Path

from opend_wizard.errors import Refused
from opend_wizard.facts import Facts
from opend_wizard.fixes.commands import of_system
from opend_wizard.model import Fix
from opend_wizard.opend.linux_packages import packages
from opend_wizard.opend.starter import content_for, starter_for
from opend_wizard.steps import RunProgram, WriteFile
from opend_wizard.texts import Text

_NEEDS = Text("This changes the system for everybody on it, and needs an administrator's rights and the network.")
_NEEDS_APT_LISTS = Text(
    "This changes the system for everybody on it, and needs an administrator's rights and the network. Should the "
    "package not be found, run first: sudo apt-get update"
)


def install(facts: Facts, libraries: tuple[str, ...], fix_id: str) -> Fix:
    """Have the distribution's own package manager install what brings `libraries`.

    Raises `Refused` if the package is not known, and in practice, which leaves the machine as it is.
    """
    found = packages(facts.distribution, libraries)
    if found is None:
        raise Refused(
            Text(
                "Which package brings {names} on this system is not known to the wizard. Search for it with the "
                "system's own package manager.",
                names=", ".join(libraries),
            )
        )
    if not facts.at_home:
        raise Refused(Text("By hand: sudo {command}", command=" ".join(found.install)))
    names = " ".join(found.names)
    step = RunProgram(
        of_system(facts, *found.install),
        Text("The package manager installs {names}.", names=names),
        of_system(facts, *found.remove),
        elevated=not facts.machine.is_admin(),
    )
    return Fix(
        id=fix_id,
        title=Text("Install {names}.", names=names),
        steps=(step,),
        caution=_NEEDS_APT_LISTS if found.install[0] == "apt-get" else _NEEDS,
        afterwards=Text("Start OpenD again."),
        deliberate=True,
    )


def start_without_mounting(image: Path) -> Fix:
    """Write a small starter beside the AppImage, by which it unpacks itself instead of being mounted."""
    starter = starter_for(image)
    command = f"{shlex.quote(str(image))} --appimage-extract-and-run"
    return Fix(
        id="start_without_mounting",
        title=Text("Write a starter that needs no FUSE."),
        steps=(
            WriteFile(
                starter,
                None,
                content_for(image),
                Text("a starter of two lines that has the AppImage unpack itself"),
                mode=0o755,
            ),
        ),
        caution=Text(
            "Each start unpacks some hundred megabytes into the temporary folder and takes longer. The same by hand: "
            "{command}",
            command=command,
        ),
        afterwards=Text("Start OpenD with {starter} from now on.", starter=starter),
    )
