"""The door of the first window, knocked at by others: real sockets, and in the last test real processes."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from opend_wizard.gui import first
from opend_wizard.gui.first import Door, address, knock

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the socket's file is looked at; Windows has a pipe")


@contextmanager
def window(qtbot: QtBot, folder: Path, *, comes: bool = True) -> Iterator[list[str]]:
    """A first window over `folder`: the tokens it was called with."""
    tokens: list[str] = []

    def called(token: str) -> bool:
        tokens.append(token)
        return comes

    door = Door(folder, called)
    place = Path(address(folder))
    before = place.resolve()
    door.open()
    try:
        qtbot.waitUntil(lambda: place.exists() and place.resolve() != before, timeout=120_000)
        yield tokens
    finally:
        door.close()


def test_the_first_start_finds_no_door(tmp_path: Path) -> None:
    assert not knock(tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_the_second_start_is_heard_with_its_token(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_ACTIVATION_TOKEN", "of the launcher")
    with window(qtbot, tmp_path) as tokens:
        assert knock(tmp_path)
        assert knock(tmp_path)
    assert tokens == ["of the launcher"] * 2


def test_another_folder_and_another_screen_have_doors_of_their_own(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with window(qtbot, tmp_path / "one") as tokens:
        assert not knock(tmp_path / "other")
        monkeypatch.setenv("DISPLAY", ":123")
        assert not knock(tmp_path / "one")
    assert tokens == []


def test_the_same_folder_by_another_name_is_the_same(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / "link").symlink_to("real")
    with window(qtbot, tmp_path / "real"):
        assert knock(tmp_path / "link")


def test_a_closed_door_leaves_nothing(qtbot: QtBot, tmp_path: Path) -> None:
    with window(qtbot, tmp_path):
        folder = Path(address(tmp_path)).parent
        assert len(list(folder.iterdir())) == 2  # the place, and the socket it leads to
    assert list(folder.iterdir()) == []
    assert not knock(tmp_path)


def test_a_dead_window_is_no_hindrance(qtbot: QtBot, tmp_path: Path) -> None:
    place = Path(address(tmp_path))
    dead = socket.socket(socket.AF_UNIX)
    dead.bind(f"{place}.1")
    dead.close()
    place.symlink_to(f"{place}.1")
    assert not knock(tmp_path)
    with window(qtbot, tmp_path):
        assert knock(tmp_path)
    assert list(place.parent.iterdir()) == []


def test_a_hanging_window_is_left_alone_and_takes_nothing_of_the_next(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(first, "PATIENCE", 0.05)
    hanging = socket.socket(socket.AF_UNIX)
    hanging.bind(str(tmp_path / "hanging"))
    hanging.listen()
    Path(address(tmp_path)).symlink_to(tmp_path / "hanging")
    with hanging:
        assert not knock(tmp_path)
    monkeypatch.undo()
    with window(qtbot, tmp_path, comes=False):
        assert not knock(tmp_path)
        with window(qtbot, tmp_path):  # the one that was opened instead
            assert knock(tmp_path)
    assert not Path(address(tmp_path)).exists()


def test_the_end_of_a_window_leaves_the_door_of_the_next(qtbot: QtBot, tmp_path: Path) -> None:
    former = window(qtbot, tmp_path)
    former.__enter__()
    with window(qtbot, tmp_path) as tokens:
        former.__exit__(None, None, None)
        assert knock(tmp_path)
        assert tokens == [""]


def test_a_stranger_at_the_door_gets_no_answer_and_the_next_is_heard(qtbot: QtBot, tmp_path: Path) -> None:
    with window(qtbot, tmp_path) as tokens:
        for said in (b"", b"\0\0\0\x05hello", b"\0\xff\xff\xff"):
            with socket.socket(socket.AF_UNIX) as stranger:
                stranger.connect(address(tmp_path))
                stranger.sendall(said)
        assert knock(tmp_path)
    assert tokens == [""]


def test_a_folder_that_others_can_write_to_has_no_door(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shared = Path(os.environ["XDG_RUNTIME_DIR"])
    shared.chmod(0o770)
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    private = Path(address(tmp_path)).parent
    assert private.parent == tmp_path
    private.mkdir(mode=0o700)
    private.chmod(0o777)
    door = Door(tmp_path, lambda _token: True)
    door.open()
    door.close()
    assert list(private.iterdir()) == []
    assert not knock(tmp_path)


SMALL = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from opend_wizard.gui import forward, wizard
from opend_wizard.window import open_window

class Small(wizard.Wizard):
    def showEvent(self, event):
        super().showEvent(event)
        QTimer.singleShot(0, self.showMinimized)

def bring_forward(window, token, real=forward.bring_forward):
    before = window.isMinimized()
    real(window, token)
    print(before, window.isMinimized(), window.isActiveWindow(), token, flush=True)
    QTimer.singleShot(0, window.close)

forward.bring_forward = bring_forward
wizard.Wizard = Small
sys.exit(open_window(state_dir=Path(sys.argv[1])))
"""


def start(*arguments: str) -> subprocess.Popen[str]:
    return subprocess.Popen([sys.executable, *arguments], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def test_a_second_start_brings_the_first_window_up_and_ends(qtbot: QtBot, tmp_path: Path) -> None:
    state = tmp_path / "state"
    one = start("-c", SMALL, str(state))
    qtbot.waitUntil(Path(address(state)).exists, timeout=120_000)
    other = start("-m", "opend_wizard", "--state-dir", str(state))
    told, wrong = other.communicate(timeout=120)
    shown, _ = one.communicate(timeout=120)
    assert (other.returncode, one.returncode) == (0, 0), wrong
    assert told == "OpenD Wizard is open already. Its window has come to the front.\n"
    assert shown.split() == ["True", "False", "True"]
