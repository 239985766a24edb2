"""What keeps a program running, by its control group, its parents and its terminal."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from opend_wizard.errors import Unseen
from opend_wizard.machine.keepers import Keeper, keeper_of

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")


def process(proc: Path, pid: int, name: str, parent: int, group: str = "0::/", terminal: int = 0) -> None:
    folder = proc / str(pid)
    folder.mkdir(parents=True)
    (folder / "cgroup").write_text(f"{group}\n")
    (folder / "comm").write_text(f"{name}\n")
    (folder / "stat").write_text(f"{pid} ({name} ) x) S {parent} {pid} {pid} {terminal} -1 0")


@pytest.mark.parametrize(
    ("group", "expected"),
    [
        ("0::/user.slice/user-1000.slice/user@1000.service/app.slice/opend.service", Keeper.SYSTEMD),
        ("0::/system.slice/opend.service", Keeper.SYSTEMD),
        ("0::/user.slice/user-1000.slice/user@1000.service/app.slice/app-term.scope", Keeper.NOTHING),
        ("0::/user.slice/user-1000.slice/session-3.scope", Keeper.NOTHING),
        ("0::/", Keeper.NOTHING),
    ],
)
def test_by_its_control_group(group: str, expected: Keeper, tmp_path: Path) -> None:
    process(tmp_path, 40, "OpenD", 1, group)
    assert keeper_of(40, tmp_path) is expected


def test_by_its_parents_and_its_terminal(tmp_path: Path) -> None:
    process(tmp_path, 20, "tmux: server", 1)
    process(tmp_path, 30, "bash", 20, terminal=136 << 8)
    process(tmp_path, 40, "OpenD", 30, terminal=136 << 8)
    assert keeper_of(40, tmp_path) is Keeper.MULTIPLEXER
    (tmp_path / "20" / "comm").write_text("sshd\n")
    assert keeper_of(40, tmp_path) is Keeper.TERMINAL


def test_a_process_that_is_not_there_is_unseen(tmp_path: Path) -> None:
    with pytest.raises(Unseen):
        keeper_of(40, tmp_path)
    assert keeper_of(os.getpid()) in Keeper
