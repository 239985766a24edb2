"""A change that was cut short is told in the terminal too, before anything else."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from opend_wizard.journal import Journal, RunState
from opend_wizard.machine import Machine
from tests.cli.conftest import Terminal


@pytest.mark.parametrize("command", ["check", "fix"])
def test_what_was_cut_short_is_told_first_with_the_way_back(
    terminal_for: Callable[[str], Terminal], command: str
) -> None:
    terminal = terminal_for("q02")
    run = terminal.json("fix", "q02", "--yes")["run"]["id"]
    record = terminal.patient.state_dir / "runs" / run / "journal.jsonl"
    record.write_bytes(b"".join(record.read_bytes().splitlines(keepends=True)[:-2]))  # the end, and whether it helped
    (left,) = Journal(terminal.patient.state_dir, Machine()).unfinished()
    assert (left.id, left.state) == (run, RunState.UNFINISHED)
    terminal.json(command, "q02")
    assert terminal.err.startswith("An earlier change was not finished\n")
    assert f"opend-wizard undo {run}" in terminal.err
    assert terminal.type("undo", run, "--yes") == 0
    assert terminal.type(command, "q02") == 1
    assert terminal.err == ""
