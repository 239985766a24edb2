"""Programs of the system: found in its own folders only, run with an end, their output bounded."""

from __future__ import annotations

import os
import stat
import sys
from pathlib import Path

import pytest

from opend_wizard.errors import Cancelled, Refused
from opend_wizard.machine import Machine, elevation, programs

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the programs are shell scripts")


def never() -> bool:
    return False


def script(path: Path, text: str, mode: int = 0o755) -> Path:
    path.write_text(f"#!/bin/sh\n{text}\n")
    path.chmod(mode)
    return path


def test_only_the_folders_of_the_system_are_searched(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    script(tmp_path / "ls", "exit 1")
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.chdir(tmp_path)
    found = Machine().system_program("ls")
    assert found is not None
    assert found.parent in programs.folders("linux")
    assert Machine().system_program("opend-wizard-none") is None
    assert not Machine().is_system_program(tmp_path / "ls")


@pytest.mark.parametrize("mode", [0o777, 0o775, 0o644])
def test_what_others_can_change_or_nobody_can_run_is_not_the_systems(mode: int, tmp_path: Path) -> None:
    path = script(tmp_path / "tool", "exit 0", mode)
    assert not programs.is_among(path, (tmp_path,))
    path.chmod(0o755)
    assert programs.is_among(path, (tmp_path,))
    assert not programs.is_among(tmp_path / "sub" / ".." / "tool", (tmp_path,))


def test_the_status_and_the_last_lines_are_told(tmp_path: Path) -> None:
    talk = script(tmp_path / "talk", "i=0; while [ $i -lt 5000 ]; do i=$((i+1)); echo line $i; done; exit 7")
    ended = programs.run([str(talk)], 20, never)
    assert ended.status == 7
    assert ended.output.splitlines()[-1] == "line 5000"
    assert len(ended.output) <= 1_000


def test_it_gets_no_input_and_its_words_as_they_are(tmp_path: Path) -> None:
    echo = script(tmp_path / "echo", 'cat; printf "%s|" "$@"')
    assert programs.run([str(echo), "a b", "$(id)", ";"], 20, never).output == "a b|$(id)|;|"


def test_it_is_ended_with_what_it_started_when_its_time_is_up(tmp_path: Path) -> None:
    slow = script(tmp_path / "slow", f"sleep 9999 & echo $! > {tmp_path}/new && mv {tmp_path}/new {tmp_path}/pid; wait")
    for seconds in (0.3, 3, 30, 100):  # a busy machine needs longer until it has begun
        with pytest.raises(Refused, match=f"within {seconds} seconds"):
            programs.run([str(slow)], seconds, never)
        if (tmp_path / "pid").exists():
            break
    child = int((tmp_path / "pid").read_text())
    assert not Path(f"/proc/{child}").exists() or "Z" in Path(f"/proc/{child}/stat").read_text().split()[2]


def test_it_is_ended_when_the_person_stops_it(tmp_path: Path) -> None:
    slow = script(tmp_path / "slow", f": > {tmp_path}/begun; exec sleep 60")
    with pytest.raises(Cancelled):
        programs.run([str(slow)], 60, (tmp_path / "begun").exists)


def test_what_cannot_be_started_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Refused, match="could not be run"):
        programs.run([str(tmp_path / "none")], 5, never)


def test_output_in_no_encoding_is_bounded_and_readable() -> None:
    assert programs.last_lines(b"\n\xff\xfe\n \n a \n") == "\ufffd\ufffd\na"
    assert programs.last_lines(b"x" * 5000) == "x" * 1000


@pytest.mark.skipif(sys.platform != "linux", reason="sudo and pkexec as on Linux")
def test_how_rights_are_asked_for(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    assert elevation.prefix("linux", (tmp_path,)) == ()
    for name in ("sudo", "pkexec"):
        script(tmp_path / name, 'echo "$0"; shift 0; exec "$@"')
        assert stat.S_IMODE((tmp_path / name).stat().st_mode) == 0o755
    monkeypatch.setattr(os, "geteuid", lambda: os.getuid() or 1)
    monkeypatch.setattr(programs, "is_among", lambda path, places: path.parent in places)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    monkeypatch.setenv("DISPLAY", ":0")
    assert elevation.prefix("linux", (tmp_path,)) == (str(tmp_path / "pkexec"),)
    monkeypatch.delenv("DISPLAY")
    monkeypatch.setattr(elevation, "has_terminal", lambda: True)
    assert elevation.prefix("linux", (tmp_path,)) == (str(tmp_path / "sudo"), "--")
    monkeypatch.setattr(elevation, "has_terminal", lambda: False)
    assert elevation.prefix("linux", (tmp_path,)) is None
    with pytest.raises(Refused, match="sudo apt-get install 'a b'"):
        elevation.run(["apt-get", "install", "a b"], 5, never, "linux", (tmp_path,))


def test_who_may_do_everything_is_not_asked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    talk = script(tmp_path / "talk", "echo done; exit 3")
    ended = elevation.run([str(talk)], 5, never, "linux", (tmp_path,))
    assert (ended.status, ended.output) == (3, "done")


def test_on_a_mac_every_word_is_quoted_by_the_system_itself(tmp_path: Path) -> None:
    script(tmp_path / "osascript", 'printf "%s|" "$@"')
    asking = elevation.prefix("macos", (tmp_path,))
    assert asking is not None
    said = programs.run([*asking, "/bin/rm", "a b", "$(id)"], 5, never).output
    assert said.endswith("|--|/bin/rm|a b|$(id)|")
    assert "quoted form of" in said
