"""Lost connections out of the Python SDK's own log."""

from __future__ import annotations

import os
from pathlib import Path

from opend_wizard.opend.logs import files
from opend_wizard.opend.sdk_log import losses

_LINE = "2026-11-22 10:00:0{n},123 | 77 | on_disconnect | Disconnected: conn_id=7; reason=CloseReason.{why}; msg=x\n"


def test_losses_are_told_by_reason_and_what_the_script_closed_itself_is_none(tmp_path: Path) -> None:
    log = tmp_path / "py_2026_11_22.log"
    log.write_text(
        _LINE.format(n=1, why="RemoteClose")
        + "something else\n"
        + _LINE.format(n=2, why="Close")
        + _LINE.format(n=3, why="KeepAliveFail").replace("CloseReason.", "")
    )
    found = losses(files(tmp_path))
    assert [loss.reason for loss in found] == ["RemoteClose", "KeepAliveFail"]
    assert found[0].line.startswith("Disconnected:")


def test_only_the_newest_file_counts(tmp_path: Path) -> None:
    old, new = tmp_path / "py_2026_11_20.log", tmp_path / "py_2026_11_22.log"
    old.write_text(_LINE.format(n=1, why="RemoteClose"))
    os.utime(old, (1, 1))
    new.write_text("")
    assert losses(files(tmp_path)) == ()
    assert losses(()) == ()


def test_of_a_huge_file_only_the_end_is_read(tmp_path: Path) -> None:
    log = tmp_path / "py_2026_11_22.log"
    log.write_text(_LINE.format(n=1, why="RemoteClose") + "x" * 1_100_000 + "\n" + _LINE.format(n=2, why="ReadFail"))
    assert [loss.reason for loss in losses(files(tmp_path))] == ["ReadFail"]
