"""The README's table is what the code says."""

from __future__ import annotations

import pytest

from opend_wizard.symptoms import ALL
from tests import table
from tests.table import BEGIN, END, README, Remedy

_UNDONE: Remedy = {"title": "Write it.", "undo": True, "deliberate": False}
_FOR_GOOD: Remedy = {"title": "Stop | it.", "undo": False, "deliberate": True}


def test_the_readme_is_up_to_date() -> None:
    readme = README.read_text("utf-8")
    assert table.written(readme) == readme, "run python -m tests.table"


def test_every_symptom_has_a_row_with_all_its_cells() -> None:
    head, *rows = "".join(table.table({"q02": {"write": _UNDONE, "stop": _FOR_GOOD}})).splitlines()
    assert len(rows) == len(ALL) + 1
    assert {row.count("|") for row in (head, *rows)} == {6}
    row = next(row for row in rows if "`q02`" in row)
    assert "Write it; Stop / it (only if you pick it)" in row
    assert "yes, but not: Stop / it" in row
    assert "AppData.dat lies beside the OpenD program" in row


def test_a_readme_without_the_marks_is_not_written() -> None:
    with pytest.raises(ValueError, match="lacks the lines"):
        table.written("# Read me\n")
    assert table.written(f"a{BEGIN}old{END}b").startswith(f"a{BEGIN}")
    assert table.written(f"a{BEGIN}old{END}b").endswith(f"{END}b")
