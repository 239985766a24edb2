from __future__ import annotations

import hashlib
import json
import os
import stat
import sys
import tempfile
from pathlib import Path

import pytest

from opend_wizard.errors import Refused
from opend_wizard.opend import device
from opend_wizard.opend.device import LARGEST, DeviceFile, Memory

unix_only = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such thing, or not for everybody")
MEMORY = Memory("f" * 64, "a" * 64, "2026-09-20T08:00:00+00:00")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "F3CNN" / "Device.dat"


def written(path: Path, content: bytes) -> DeviceFile:
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(content)
    return device.look(path)


def test_a_whole_file(path: Path) -> None:
    content = bytes(range(100))
    seen = written(path, content)
    assert seen == DeviceFile(
        path=path,
        exists=True,
        size=100,
        sha256=hashlib.sha256(content).hexdigest(),
        readable=True,
        regular=True,
        blank=False,
        modified=path.stat().st_mtime,
    )


def test_no_file(path: Path) -> None:
    absent = device.look(path)
    assert not absent.exists
    assert absent.sha256 is None
    path.parent.touch()  # a file where the folder should be
    assert device.look(path) == absent


def test_an_empty_file_is_blank(path: Path) -> None:
    seen = written(path, b"")
    assert (seen.exists, seen.size, seen.blank, seen.readable) == (True, 0, True, True)
    assert seen.sha256 == hashlib.sha256(b"").hexdigest()


@pytest.mark.parametrize("content", [b"\0" * 4096, b" \r\n\t\0 ", b"\n"])
def test_zeros_and_blanks_are_blank(content: bytes, path: Path) -> None:
    assert written(path, content).blank


@pytest.mark.parametrize("content", [b"\0\0\x01", b"0", b"\xa0"])
def test_anything_else_is_not_blank(content: bytes, path: Path) -> None:
    assert not written(path, content).blank


def test_the_largest_file_that_is_still_read(path: Path) -> None:
    assert written(path, b"x" * LARGEST).sha256 is not None


def test_a_file_far_too_large_is_not_hashed(path: Path) -> None:
    written(path, b"x")
    os.truncate(path, 50 * LARGEST)
    seen = device.look(path)
    assert (seen.size, seen.sha256, seen.readable, seen.blank) == (50 * LARGEST, None, True, False)


@unix_only
@pytest.mark.parametrize("kind", ["folder", "pipe"])
def test_what_is_no_plain_file(kind: str, path: Path) -> None:
    path.parent.mkdir()
    path.mkdir() if kind == "folder" else os.mkfifo(path)
    seen = device.look(path)  # a pipe would keep a reader waiting for ever
    assert (seen.exists, seen.regular, seen.readable, seen.sha256) == (True, False, False, None)


@unix_only
def test_a_link_is_followed(path: Path, tmp_path: Path) -> None:
    (tmp_path / "real").write_bytes(b"identity")
    path.parent.mkdir()
    path.symlink_to(tmp_path / "real")
    assert device.look(path).sha256 == hashlib.sha256(b"identity").hexdigest()


@unix_only
def test_a_link_to_nowhere_or_to_itself(path: Path) -> None:
    path.parent.mkdir()
    path.symlink_to("nowhere")
    assert not device.look(path).exists
    path.unlink()
    path.symlink_to(path)
    assert (device.look(path).exists, device.look(path).readable) == (True, False)


def test_a_file_that_may_not_be_read(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    written(path, b"identity")

    def forbidden(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", forbidden)
    seen = device.look(path)
    assert (seen.exists, seen.size, seen.readable, seen.regular, seen.sha256) == (True, 8, False, True, None)


def test_a_folder_that_may_not_be_looked_into_is_not_taken_for_empty(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def forbidden(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "stat", forbidden)
    seen = device.look(path)
    assert (seen.exists, seen.readable, seen.modified) == (True, False, None)


def test_what_is_remembered_is_recalled(tmp_path: Path, path: Path) -> None:
    state = tmp_path / "deep" / "state"
    assert device.recall(state, path) is None
    assert not state.exists()
    device.remember(state, path, MEMORY)
    assert device.recall(state, path) == MEMORY
    later = Memory("e" * 64, "b" * 64, "2026-09-21T08:00:00+00:00")
    device.remember(state, path, later)
    assert device.recall(state, path) == later


def test_each_file_has_its_own_memory(tmp_path: Path) -> None:
    device.remember(tmp_path, tmp_path / "one" / "Device.dat", MEMORY)
    assert device.recall(tmp_path, tmp_path / "two" / "Device.dat") is None


@unix_only
def test_a_file_is_the_same_by_every_way_that_leads_to_it(tmp_path: Path, path: Path) -> None:
    written(path, b"identity")
    (tmp_path / "link").symlink_to(path.parent)
    device.remember(tmp_path / "state", tmp_path / "link" / "Device.dat", MEMORY)
    assert device.recall(tmp_path / "state", path.parent / ".." / path.parent.name / path.name) == MEMORY


@unix_only
def test_a_name_that_is_no_text_can_be_remembered(tmp_path: Path) -> None:
    odd = tmp_path / os.fsdecode(b"\xff\xfe") / "设备.dat"
    device.remember(tmp_path / "state", odd, MEMORY)
    assert device.recall(tmp_path / "state", odd) == MEMORY


@unix_only
def test_the_memory_is_private_and_in_our_own_folder(tmp_path: Path, path: Path) -> None:
    written(path, b"identity")
    previous = os.umask(0)
    try:
        device.remember(tmp_path / "state", path, MEMORY)
    finally:
        os.umask(previous)
    made = sorted((tmp_path / "state").rglob("*"))
    assert [stat.S_IMODE(each.stat().st_mode) for each in (tmp_path / "state", *made)] == [0o700, 0o700, 0o600]
    assert path.read_bytes() == b"identity"
    assert os.listdir(path.parent) == ["Device.dat"]


@pytest.mark.parametrize(
    "damage",
    [
        b"",
        b"\0" * 100,
        b"{",
        b"[]",
        b"null",
        b"[" * 100_000,
        b'{"fingerprint": 1, "sha256": "a", "seen": "b"}',
        b"\xff",
    ],
)
def test_a_damaged_memory_is_none(damage: bytes, tmp_path: Path, path: Path) -> None:
    device.remember(tmp_path, path, MEMORY)
    (note,) = (tmp_path / "devices").iterdir()
    note.write_bytes(damage)
    assert device.recall(tmp_path, path) is None
    device.remember(tmp_path, path, MEMORY)
    assert device.recall(tmp_path, path) == MEMORY


def test_a_memory_from_a_later_version_is_read(tmp_path: Path, path: Path) -> None:
    device.remember(tmp_path, path, MEMORY)
    (note,) = (tmp_path / "devices").iterdir()
    note.write_text(json.dumps({**json.loads(note.read_bytes()), "more": [1, 2]}))
    assert device.recall(tmp_path, path) == MEMORY


def test_a_memory_that_fails_half_way_leaves_the_old_one(
    tmp_path: Path, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    device.remember(tmp_path, path, MEMORY)

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(Refused, match="No space left on device"):
        device.remember(tmp_path, path, Memory("e", "b", "c"))
    assert device.recall(tmp_path, path) == MEMORY
    assert len(list((tmp_path / "devices").iterdir())) == 1


def test_a_state_folder_that_cannot_be_made_is_told(tmp_path: Path, path: Path) -> None:
    (tmp_path / "state").write_text("a file")
    with pytest.raises(Refused, match="cannot be written"):
        device.remember(tmp_path / "state", path, MEMORY)


def test_the_new_note_takes_its_place_in_one_step(tmp_path: Path, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    places: list[tuple[str, str]] = []
    replace = Path.replace

    def watch(source: Path, target: Path) -> Path:
        places.append((str(source.parent), str(target.parent)))
        return replace(source, target)

    monkeypatch.setattr(Path, "replace", watch)
    monkeypatch.setattr(tempfile, "tempdir", "/nowhere")
    device.remember(tmp_path, path, MEMORY)
    assert places == [(str(tmp_path / "devices"),) * 2]
