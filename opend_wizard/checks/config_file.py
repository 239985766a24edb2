"""Whether OpenD.xml is a file at all (facts: §8 no. 19)."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from opend_wizard.checks.configuration import config_is_readable
from opend_wizard.checks.state import opend_is_running
from opend_wizard.errors import Missing
from opend_wizard.facts import Facts
from opend_wizard.fixes.config_file import remove_empty_folder, write_small_config
from opend_wizard.fixes.offer import offer
from opend_wizard.model import Evidence, Finding, advice, explains, fine, problem
from opend_wizard.opend.places import Edition
from opend_wizard.texts import Text

_MOUNTED = Text(
    "It was mounted into this container from outside, where the file was missing. Stop the container, remove the "
    "empty folder outside, put the file there, and start the container again."
)
_BY_HAND = Text("Look at what is in that folder, move it elsewhere, and put the vendor's file in its place.")


@explains(config_is_readable, opend_is_running)
def config_is_a_file(facts: Facts) -> Finding:
    """OpenD.xml is a file."""
    if facts.installation.edition is Edition.WINDOW:
        raise Missing(Text("The edition with a window keeps its settings elsewhere."))
    path = facts.installation.config or facts.program_dir / facts.installation.brand.config_name
    what, expected = Text("The configuration {path}", path=path), Text("a file")
    if facts.machine.is_folder(path):
        return _is_folder(facts, path, what)
    if path.exists():
        return fine(Text("{name} is a file.", name=path.name), Evidence(what, expected, Text("a file")))
    fixes = (write_small_config(facts, path),) if facts.machine.can_write(path.parent) else ()
    remedy = Text("Copy it from the package that OpenD came in.")
    title = Text("There is no {name} beside OpenD.", name=path.name)
    return advice(title, Evidence(what, expected, Text("not there")), fixes=fixes, remedy=remedy)


def _is_folder(facts: Facts, path: Path, what: Text) -> Finding:
    held = facts.names_in_config_folder
    seen = Text("an empty folder") if not held else Text("a folder with {count} files in it", count=len(held))
    mount = facts.machine.mount_of(path)
    mounted = mount is not None and mount.point == path.resolve()
    can = not held and not mounted and facts.machine.system != "windows" and facts.machine.can_write(path.parent)
    offered = offer(partial(remove_empty_folder, facts, path)) if can else offer()
    return problem(
        Text("{name} is a folder, where OpenD needs a file.", name=path.name),
        Evidence(what, Text("a file"), seen),
        fixes=offered.fixes,
        remedy=_MOUNTED if mounted else None if offered.fixes else _BY_HAND,
    )
