"""The primary button of a plan is named by its effect, and what costs something says so in words first."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

import opend_wizard
from opend_wizard.gui.pages.plan_caption import of_its_own
from opend_wizard.model import Fix
from opend_wizard.steps import AskPerson, MakeFolder, RemoveFile, SendCommand, Step, StopProcess, WriteFile
from opend_wizard.texts import Text

ROOT = Path(opend_wizard.__file__).parent
NEW = WriteFile(Path("new.py"), None, b"x", Text("A script"))
CHANGED = WriteFile(Path("OpenD.xml"), b"a", b"b", Text("port"))
STOP = StopProcess(7, 70.0, "opend")


def fix(*steps: Step) -> Fix:
    return Fix("a-fix", Text("A fix"), steps)


@pytest.mark.parametrize(
    ("steps", "caption"),
    [
        ((AskPerson(Text("Do it.")),), "Be&gin with this"),
        ((STOP,), "Stop this progra&m"),
        ((STOP, STOP), "Stop these progra&ms"),
        ((NEW,), "Save this &file"),
        ((MakeFolder(Path("folder")), NEW, NEW), "Save these &files"),
        ((CHANGED,), None),
        ((CHANGED, NEW), None),
        ((STOP, CHANGED), None),
        ((RemoveFile(Path("Device.dat"), "00"),), None),
    ],
)
def test_each_effect_has_its_name(steps: tuple[Step, ...], caption: str | None) -> None:
    said = of_its_own(fix(*steps))
    assert (None if said is None else str(said)) == caption


def calls() -> Iterator[tuple[str, dict[str, ast.expr]]]:
    """Every fix that is put together in the code, with what is given by name."""
    for folder in ("fixes", "checks", "symptoms"):
        for path in sorted((ROOT / folder).rglob("*.py")):
            for node in ast.walk(ast.parse(path.read_text("utf-8"))):
                if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "Fix":
                    given = dict(zip(ORDER, node.args, strict=False))
                    given |= {each.arg: each.value for each in node.keywords if each.arg is not None}
                    yield f"{path.name}:{node.lineno}", given


ORDER = ("id", "title", "steps", "caution")  # what may be given without its name
COSTLY = {kind.__name__ for kind in (StopProcess, SendCommand)}


def costs(given: dict[str, ast.expr]) -> bool:
    """Whether the person has to pick it deliberately, or it does what another step cannot take back."""
    names = {node.id for node in ast.walk(given["steps"]) if isinstance(node, ast.Name)} if "steps" in given else set()
    return "deliberate" in given or bool(names & COSTLY)


def test_whatever_costs_something_says_so_before_it_is_done() -> None:
    costly = [(place, given) for place, given in calls() if costs(given)]
    assert len(costly) > 5, "the search finds nothing any more"
    assert [place for place, given in costly if "caution" not in given] == []
