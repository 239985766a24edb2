"""The machine says no: each time a clear sentence with the path, and nothing half done."""

from __future__ import annotations

import errno
import os
import re
import stat
import subprocess
import sys
from collections.abc import Callable
from datetime import datetime, tzinfo
from pathlib import Path
from typing import Any

import pytest

from opend_wizard.errors import Refused
from opend_wizard.journal import Journal, RunState, primitives
from opend_wizard.steps import MakeFolder, SetMode, WriteFile
from opend_wizard.texts import Text
from tests.journal.patients import (
    Deed,
    Patient,
    QuietMachine,
    Ward,
    a_fix,
    chmod,
    last,
    no_temporary_files,
    pack,
    picture,
    remove,
    unpack,
    write,
)
from tests.journal.primitive_calls import Call, Failing, around_each, quick
from tests.journal.stepper import perform, redo, undo
from tests.thorough import every

as_root = pytest.mark.skipif(sys.platform != "linux" or os.geteuid() != 0, reason="only root can mount and chattr")
posix = pytest.mark.skipif(sys.platform == "win32", reason="links and permissions of POSIX")

CASES = [((), perform), ((perform,), undo), ((perform, undo), redo)]


def refusal(deed: Deed, patient: Patient) -> str | None:
    """The sentence with which `deed` is refused, None if it is done."""
    try:
        deed(patient)
    except Refused as refused:
        return str(refused)
    return None


@pytest.mark.timeout(1800)
@pytest.mark.parametrize(
    "step", [pytest.param(every(5), id="some"), pytest.param(1, id="each", marks=pytest.mark.slow)]
)
@pytest.mark.parametrize(("prepare", "deed"), CASES)
@pytest.mark.parametrize("code", [errno.ENOSPC, errno.EIO], ids=["full", "broken"])
def test_any_one_call_fails(prepare: tuple[Deed, ...], deed: Deed, code: int, step: int, tmp_path: Path) -> None:
    ward = Ward(tmp_path / "base")
    with around_each(quick):
        before = picture(ward.fresh(*prepare).ground)
        states = [run.state for run in ward.fresh(*prepare).journal.runs()]
        after = picture(ward.fresh(*prepare, deed).ground)
    number, failed = 1, True
    while failed:
        patient = ward.fresh(*prepare)
        failing = Failing(number, code)
        with around_each(failing):
            sentence = refusal(deed, patient)
        if sentence is None:  # what cannot be kept is left out; where there is no room to copy a backup, it is linked
            assert picture(patient.ground) == after
            assert code == errno.ENOSPC or set(failing.failed) <= {"copy_extras", "sync"}, failing.failed
        else:
            assert str(patient.base) in sentence
            assert picture(patient.ground) == before, failing.failed
            assert [run.state for run in patient.journal.runs()] in (states, [RunState.TAKEN_BACK])
        failed = bool(failing.failed)
        number += step
    assert number > 80


@pytest.mark.timeout(1800)
@pytest.mark.parametrize(("prepare", "deed"), CASES)
def test_the_disk_is_full_from_any_moment_on(prepare: tuple[Deed, ...], deed: Deed, tmp_path: Path) -> None:
    """Also the way back finds no room for a file: it needs none."""
    ward = Ward(tmp_path / "base")
    with around_each(quick):
        before = picture(ward.fresh(*prepare).ground)
    number, failed = 1, True
    while failed:
        patient = ward.fresh(*prepare)
        failing = Failing(number, errno.ENOSPC, ("create", "write"), for_good=True)
        with around_each(failing):
            sentence = refusal(deed, patient)
        failed = bool(failing.failed)
        if failed:
            assert sentence is not None
            assert "full" in sentence
            assert picture(patient.ground) == before
        number += 1
    assert number > 20


def test_a_backup_on_another_disk(patient: Patient) -> None:
    """What goes is copied there first, where it cannot be moved."""
    before = picture(patient.ground)
    with around_each(_other_disk):
        run = last(patient.journal.perform(patient.fix(), "q02"))
        after = picture(patient.ground)
        last(patient.journal.undo(run.id))
        assert picture(patient.ground) == before
        last(patient.journal.redo(run.id))
    assert picture(patient.ground) == after


def _other_disk(name: str, call: Call, arguments: tuple[Any, ...]) -> Any:
    if name in ("move", "link") and arguments[1] != arguments[3]:
        raise OSError(errno.EXDEV, os.strerror(errno.EXDEV))
    return quick(name, call, arguments)


class OptimisticMachine(QuietMachine):
    """A machine that promises more room than it has."""

    def free_space(self, path: Path) -> int:
        return 1 << 40


@as_root
def test_a_disk_that_is_really_full(small_disk: Path, tmp_path: Path) -> None:
    archive = pack(tmp_path / "AppData.dat", {"a": os.urandom(400_000), "b": os.urandom(900_000)})
    ground = small_disk / "F3CNN"
    ground.mkdir()
    (ground / "a").write_bytes(b"old")
    before = picture(small_disk)
    journal = Journal(tmp_path / "state", OptimisticMachine())
    with pytest.raises(Refused, match=re.escape(f"The disk that holds {ground}/b is full. Make room")):
        last(journal.perform(a_fix(unpack(archive, ground)), "q02"))
    assert picture(small_disk) == before
    assert [run.state for run in journal.runs()] == [RunState.TAKEN_BACK]
    with pytest.raises(Refused, match=r"has 1\.0 MB left, and 1\.3 MB are needed"):
        last(Journal(tmp_path / "state", QuietMachine()).perform(a_fix(unpack(archive, ground)), "q02"))
    assert len(journal.runs()) == 1


@as_root
def test_a_disk_that_can_only_be_read(small_disk: Path, tmp_path: Path) -> None:
    config = small_disk / "OpenD.xml"
    config.write_bytes(b"old")
    step = write(config, b"new")
    subprocess.run(["mount", "-o", "remount,ro", str(small_disk)], check=True)
    with pytest.raises(Refused, match=re.escape(f"{config} is on a disk that can only be read")):
        last(Journal(tmp_path / "state", QuietMachine()).perform(a_fix(step), "q02"))
    assert config.read_bytes() == b"old"


@as_root
def test_the_wizards_own_disk_can_only_be_read(small_disk: Path, tmp_path: Path) -> None:
    config = tmp_path / "OpenD.xml"
    config.write_bytes(b"old")
    subprocess.run(["mount", "-o", "remount,ro", str(small_disk)], check=True)
    with pytest.raises(Refused, match="is on a disk that can only be read"):
        last(Journal(small_disk / "state", QuietMachine()).perform(a_fix(write(config, b"new")), "q02"))
    assert config.read_bytes() == b"old"


@as_root
def test_a_file_marked_as_not_to_be_changed(patient: Patient) -> None:
    before = picture(patient.ground)
    marked = subprocess.run(["chattr", "+i", str(patient.device)], check=False, capture_output=True)
    if marked.returncode != 0:
        pytest.skip("this file system has no such mark")
    try:
        with pytest.raises(Refused, match=re.escape(f"does not let this user change {patient.device}")):
            perform(patient)
    finally:
        subprocess.run(["chattr", "-i", str(patient.device)], check=True)
    assert picture(patient.ground) == before
    assert no_temporary_files(patient.ground)


@posix
def test_no_permission(somebody: Path) -> None:
    ground = somebody / "ground"
    ground.mkdir()
    (ground / "OpenD.xml").write_bytes(b"old")
    step = write(ground / "OpenD.xml", b"new")
    ground.chmod(0o500)
    before = picture(ground)
    journal = Journal(somebody / "state", QuietMachine())
    with pytest.raises(Refused, match=re.escape(f"You have no permission to change {ground}/OpenD.xml")):
        last(journal.perform(a_fix(step), "q02"))
    assert picture(ground) == before
    run = last(journal.perform(a_fix(chmod(ground, 0o700), step), "q02"))
    assert (ground / "OpenD.xml").read_bytes() == b"new"
    last(journal.undo(run.id))
    assert picture(ground) == before
    ground.chmod(0o700)


@posix
def test_an_unreadable_file_gets_its_permissions_back(somebody: Path) -> None:
    path = somebody / "Device.dat"
    path.write_bytes(b"identity")
    path.chmod(0)
    journal = Journal(somebody / "state", QuietMachine())
    run = last(journal.perform(a_fix(chmod(path, 0o600)), "q06"))
    assert path.read_bytes() == b"identity"
    path.write_bytes(b"what it holds does not matter")
    assert journal.changed_since(run.id) == ()
    last(journal.undo(run.id))
    assert stat.S_IMODE(path.stat().st_mode) == 0


@posix
@pytest.mark.parametrize("what", ["folder", "folder above", "file"])
def test_a_link_laid_in_between(what: str, patient: Patient, tmp_path: Path) -> None:
    """The plan was made for a plain folder; what is behind the link is not touched."""
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    (elsewhere / "list.dat").write_bytes(b"damaged")
    data = patient.device.parent
    archive = pack(tmp_path / "more.zip", {"in/list.dat": b"new", "list.dat": b"new"})
    fix = a_fix(unpack(archive, data))
    if what == "folder":
        data.rename(tmp_path / "away")
        data.symlink_to(elsewhere)
    elif what == "folder above":
        (data / "in").symlink_to(elsewhere)
    else:
        (data / "list.dat").unlink()
        (data / "list.dat").symlink_to(elsewhere / "list.dat")
    before, outside = picture(patient.ground), picture(elsewhere)
    with pytest.raises(Refused, match="is a link"):
        last(patient.journal.perform(fix, "q02"))
    assert (picture(patient.ground), picture(elsewhere)) == (before, outside)


@posix
def test_a_link_laid_at_the_last_moment(patient: Patient, tmp_path: Path) -> None:
    """Between looking and replacing, when the new files are ready beside their places."""
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    archive = pack(tmp_path / "more.zip", {"in/a": b"new"})
    (patient.ground / "in").mkdir()
    outside = picture(elsewhere)
    work = patient.journal.perform(a_fix(MakeFolder(patient.ground / "x"), unpack(archive, patient.ground)), "q02")
    next(work)
    (patient.ground / "in").rename(tmp_path / "away")
    (patient.ground / "in").symlink_to(elsewhere)
    before = picture(patient.ground)
    with pytest.raises(Refused, match="is a link"):
        last(work)
    assert picture(elsewhere) == outside
    assert picture(patient.ground) == before


def test_a_file_changed_between_preview_and_apply(patient: Patient) -> None:
    fix = patient.fix()
    patient.device.write_bytes(b"another one")
    before = picture(patient.ground)
    with pytest.raises(Refused, match=re.escape(f"{patient.device} has changed since it was looked at")):
        last(patient.journal.perform(fix, "q02"))
    assert picture(patient.ground) == before
    assert patient.journal.runs() == ()


@posix
def test_permissions_that_were_never_changed_need_not_be_put_back(
    patient: Patient, monkeypatch: pytest.MonkeyPatch
) -> None:
    """On a disk that can only be read that would fail as well, and frighten for nothing."""
    mode = stat.S_IMODE(patient.device.stat().st_mode)

    def refuse(*_arguments: object) -> None:
        raise OSError(errno.EROFS, "Read-only file system")

    monkeypatch.setattr(primitives, "set_mode", refuse)
    with pytest.raises(Refused, match="on a disk that can only be read") as caught:
        last(patient.journal.perform(a_fix(SetMode(patient.device, mode, mode ^ 0o040)), "q03"))
    assert "could be taken back" not in str(caught.value)
    assert [run.state for run in patient.journal.runs()] == [RunState.TAKEN_BACK]


@posix
def test_a_file_that_is_a_link_is_told_as_that(patient: Patient, tmp_path: Path) -> None:
    """Not as one that has changed: looking again would not help."""
    fix = patient.fix()
    patient.device.rename(tmp_path / "moved")
    patient.device.symlink_to(tmp_path / "moved")
    with pytest.raises(Refused, match=re.escape(f"{patient.device} is a link, and the wizard changes no file")):
        last(patient.journal.perform(fix, "q02"))
    assert patient.device.is_symlink()


def test_a_file_changed_while_others_are_being_changed(patient: Patient) -> None:
    """The change to the first file is taken back; the newer contents of the other stay."""
    work = patient.journal.perform(a_fix(write(patient.config, b"new"), remove(patient.device)), "q02")
    next(work)
    patient.device.write_bytes(b"another one")
    before = picture(patient.ground)
    with pytest.raises(Refused, match="has changed since it was looked at"):
        last(work)
    assert picture(patient.ground) == before
    assert [run.state for run in patient.journal.runs()] == [RunState.TAKEN_BACK]


class Meddler:
    """Somebody who does `deed` when the wizard looks for the `count`-th time whether to stop."""

    def __init__(self, count: int, deed: Callable[[], object]) -> None:
        self.left, self.deed = count, deed

    def __call__(self) -> bool:
        self.left -= 1
        if self.left == 0:
            self.deed()
        return False


@pytest.mark.parametrize("name", ["list.dat", "b.dat"])
def test_a_file_changed_while_the_new_one_is_written_beside_it(name: str, patient: Patient) -> None:
    """One that is there, and one that is not there yet: what somebody puts there meanwhile stays."""
    path = patient.device.parent / name
    archive = pack(patient.base / "more.zip", {"list.dat": b"new", "b.dat": b"new", "z.dat": bytes(3_000_000)})
    meddlers = []
    for count in range(1, 40):
        meddler = Meddler(count, lambda: path.write_bytes(b"by hand"))
        meddlers.append(meddler)
        work = patient.journal.perform(a_fix(unpack(archive, patient.device.parent)), "q02", meddler)
        try:
            run = last(work)
        except Refused as refused:
            told = str(refused)
            assert "changed since" in told
            assert path.read_bytes() == b"by hand"
        else:  # it was there before the wizard looked
            kept = [file.read_bytes() for file in (run.folder / "files").iterdir()]
            assert path.read_bytes() == b"new"
            assert meddler.left > 0 or b"by hand" in kept
            last(patient.journal.undo(run.id))
    assert meddlers[0].left <= 0
    assert [run.state for run in patient.journal.runs()].count(RunState.TAKEN_BACK) > 2


def test_a_backup_damaged_while_it_is_put_back(patient: Patient) -> None:
    run = perform(patient)
    before = picture(patient.ground)

    def damaging(name: str, call: Call, arguments: tuple[Any, ...]) -> Any:
        if name == "create" and "tmp" in arguments[0]:
            (run.folder / "files" / "0001-OpenD.xml").write_bytes(b"<port>66666</port>")
        return quick(name, call, arguments)

    with around_each(damaging), pytest.raises(Refused, match="no longer holds what was kept"):
        undo(patient)
    assert picture(patient.ground) == before


def test_the_longest_name(patient: Patient) -> None:
    path = patient.ground / ("n" * 255)
    path.write_bytes(b"old")
    run = last(patient.journal.perform(a_fix(write(path, b"new")), "q02"))
    assert path.read_bytes() == b"new"
    last(patient.journal.undo(run.id))
    assert path.read_bytes() == b"old"


def test_a_name_that_is_too_long(patient: Patient) -> None:
    path = patient.ground / ("n" * 256)
    before = picture(patient.ground)
    with pytest.raises(Refused, match="is too long for the system"):
        last(patient.journal.perform(a_fix(MakeFolder(path)), "q02"))
    assert picture(patient.ground) == before


def test_a_deep_path(patient: Patient) -> None:
    """Longer than the 260 characters that Windows allows without asking."""
    path = patient.ground.joinpath(*["d" * 60] * 6)
    run = last(patient.journal.perform(a_fix(MakeFolder(path)), "q02"))
    last(patient.journal.perform(a_fix(write(path / "a", b"new")), "q02"))
    assert (path / "a").read_bytes() == b"new"
    assert len(str(path)) > 300
    with pytest.raises(Refused, match="Changed since"):
        last(patient.journal.undo(run.id))


@posix
@pytest.mark.parametrize("kind", ["folder", "pipe", "link"])
def test_something_that_is_no_file(kind: str, patient: Patient) -> None:
    """It is neither replaced nor opened: a pipe would wait for its other end for ever."""
    path = patient.ground / "note.txt"
    archive = pack(patient.base / "more.zip", {"note.txt": b"new"})
    if kind == "folder":
        path.mkdir()
    elif kind == "pipe":
        os.mkfifo(path)
    else:
        path.symlink_to(patient.config)
    inode = path.lstat().st_ino
    for step in (WriteFile(path, None, b"new", Text("So.")), unpack(archive, patient.ground)):
        with pytest.raises(Refused, match=re.escape(str(path))):
            last(patient.journal.perform(a_fix(step), "q02"))
    assert path.lstat().st_ino == inode


def test_the_clock_is_set_back(patient: Patient, monkeypatch: pytest.MonkeyPatch) -> None:
    """The order of the history is the order of what was done."""

    class Clock(datetime):
        year_now = 2031

        @classmethod
        def now(cls, tz: tzinfo | None = None) -> Clock:
            cls.year_now -= 1
            return cls(cls.year_now, 1, 1, tzinfo=tz)

    monkeypatch.setattr("opend_wizard.journal.journal.datetime", Clock)
    done = [last(patient.journal.perform(a_fix(write(patient.config, bytes([n]))), "q02")) for n in range(3)]
    assert [run.id for run in patient.journal.runs()] == [run.id for run in reversed(done)]
    years = [run.when.year for run in patient.journal.runs()]
    assert years == sorted(years)
    assert len(set(years)) == 3
    for run in patient.journal.runs():
        last(patient.journal.undo(run.id))
    assert patient.config.read_bytes() == b"<port>11111</port>"
