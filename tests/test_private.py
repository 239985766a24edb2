"""The wizard's own notes: nobody else's business, and never root's in the folder of somebody else."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from datetime import datetime, timezone
from pathlib import Path

import pytest

from opend_wizard import crash, private
from opend_wizard.crash import Mistake
from opend_wizard.errors import Told
from opend_wizard.ledger import START, Ledger
from opend_wizard.opend import device, lifelines
from opend_wizard.report.bundle import standing
from opend_wizard.report.bundle.packing import Pack

SOMEBODY = 1234
posix = pytest.mark.skipif(sys.platform == "win32", reason="links and owners of POSIX")
as_root = pytest.mark.skipif(sys.platform == "win32" or os.geteuid() != 0, reason="only root can give files away")


def note_use(state: Path) -> None:
    Ledger(state).note(START, "key")


def note_device(state: Path) -> None:
    device.remember(state, state / "Device.dat", device.Memory("a" * 64, "b" * 64, "2026-01-01"))


def note_lines(state: Path) -> None:
    line = lifelines.Line("held", 1.0)
    lifelines.remember(state, state, lifelines.Measured(1.0, 10, line, line))


def note_level(state: Path) -> None:
    standing.leave_marker(state, "info", "debug")


def note_mistake(state: Path) -> None:
    assert crash.keep(Mistake(datetime.now(timezone.utc), "KeyError", ("here",)), state) is not None


NOTES: list[Callable[[Path], None]] = [note_use, note_device, note_lines, note_level, note_mistake]


@as_root
@pytest.mark.parametrize("note", NOTES)
def test_root_leaves_nothing_of_its_own_in_the_home_of_another(note: Callable[[Path], None], tmp_path: Path) -> None:
    home = tmp_path / "home"
    home.mkdir()
    os.chown(home, SOMEBODY, SOMEBODY)
    note(home / ".local" / "state" / "opend-wizard")
    note(home / ".local" / "state" / "opend-wizard")
    found = [*home.rglob("*")]
    assert len(found) >= 4
    assert {(path.lstat().st_uid, path.lstat().st_gid) for path in found} == {(SOMEBODY, SOMEBODY)}
    assert not [path for path in found if path.stat().st_mode & 0o077]


@as_root
def test_a_report_made_by_root_belongs_to_the_owner_of_the_folder(tmp_path: Path) -> None:
    os.chown(tmp_path, SOMEBODY, SOMEBODY)
    pack = Pack(tmp_path / "report.zip", datetime.now().astimezone())
    assert list(pack.add("a", [b"a"]))
    pack.finish()
    assert pack.place().stat().st_uid == SOMEBODY


@as_root
@pytest.mark.parametrize("note", NOTES)
def test_root_is_not_led_astray_by_a_link_that_another_laid(note: Callable[[Path], None], tmp_path: Path) -> None:
    home, secret = tmp_path / "home", tmp_path / "secret"
    home.mkdir()
    secret.mkdir()
    (home / "state").symlink_to(secret)
    os.chown(home / "state", SOMEBODY, SOMEBODY, follow_symlinks=False)
    with pytest.raises((Told, AssertionError)):  # of a mistake nothing is kept, and nothing said
        note(home / "state")
    assert not list(secret.iterdir())


@posix
@pytest.mark.parametrize("kind", ["link", "second name", "pipe"])
def test_the_ledger_is_written_to_nothing_but_a_file_of_its_own(kind: str, tmp_path: Path) -> None:
    other, ledger = tmp_path / "other", tmp_path / "ledger.jsonl"
    other.write_bytes(b"nobody's business")
    {
        "link": lambda: ledger.symlink_to(other),
        "second name": lambda: ledger.hardlink_to(other),
        "pipe": lambda: os.mkfifo(ledger),
    }[kind]()
    with pytest.raises(OSError, match=r"\[Errno"):
        private.append(ledger, b"more")
    assert other.read_bytes() == b"nobody's business"


@posix
def test_the_marker_goes_through_no_link(tmp_path: Path) -> None:
    other = tmp_path / "other"
    other.write_bytes(b"nobody's business")
    for name in (standing.NAME, f".{standing.NAME}.{os.getpid()}"):
        (tmp_path / name).symlink_to(other)
    note_level(tmp_path)
    assert other.read_bytes() == b"nobody's business"
    assert not (tmp_path / standing.NAME).is_symlink()


def test_what_cannot_be_replaced_leaves_nothing_beside_it(tmp_path: Path) -> None:
    (tmp_path / "note" / "full").mkdir(parents=True)
    with pytest.raises(OSError, match="note"):
        private.replace(tmp_path / "note", b"new")
    assert [path.name for path in tmp_path.iterdir()] == ["note"]
