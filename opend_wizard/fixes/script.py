"""Patches to the person's own script: each is one file written, shown as a diff before."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from opend_wizard.errors import Refused
from opend_wizard.facts import Facts
from opend_wizard.model import Fix
from opend_wizard.scripts import Edit, Observation, OtherEncoding
from opend_wizard.scripts.patches import patched
from opend_wizard.steps import WriteFile
from opend_wizard.texts import Text

_RESTART = Text("Start the script again. If it runs just now, it goes on as it was read at its start.")


def patch(facts: Facts, fix_id: str, title: Text, seen: Sequence[Observation]) -> Fix:
    """Make the edits of everything in `seen` that has some; raises `Refused` where none has.

    A patch that could change what the script does is deliberate, and says why.
    """
    edits = tuple(edit for each in seen for edit in each.edits)
    if not edits:
        raise Refused(Text("The wizard cannot change this by itself."))
    unsafe = next((each.unsafe for each in seen if each.unsafe is not None), None)
    return _fix(facts, fix_id, title, edits, unsafe)


def change(facts: Facts, fix_id: str, title: Text, edits: Sequence[Edit], unsafe: Text | None = None) -> Fix:
    """Make `edits`; with `unsafe`, the reason why that could change what the script does, only if picked by name."""
    if not edits:
        raise Refused(Text("The wizard cannot tell where this is decided. Change it yourself."))
    return _fix(facts, fix_id, title, tuple(edits), unsafe)


def save_as_utf8(facts: Facts, found: OtherEncoding) -> Fix:
    """Write the same script in UTF-8."""
    path = _path(facts)
    meaning = Text("the same text in UTF-8; nothing else changes.")
    step = WriteFile(path, found.raw, found.as_utf8, meaning)
    return Fix("save_script_as_utf8", Text("Save the script in UTF-8."), (step,), afterwards=_RESTART)


def _fix(facts: Facts, fix_id: str, title: Text, edits: tuple[Edit, ...], unsafe: Text | None) -> Fix:
    source = facts.script.source
    meaning = Text("{title} Nothing else changes.", title=title)
    step = WriteFile(_path(facts), source.raw, patched(facts.script, edits), meaning)
    return Fix(fix_id, title, (step,), unsafe, _RESTART, deliberate=unsafe is not None)


def _path(facts: Facts) -> Path:
    """The file itself: a link to it stays a link."""
    if facts.script_path is None:
        raise Refused(Text("No script was named."))
    return facts.script_path.resolve()
