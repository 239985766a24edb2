"""Files of one folder copied into another: whole, with their permissions, and gone again."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from opend_wizard.errors import Refused
from opend_wizard.journal import Journal, RunState, prepare, primitives
from opend_wizard.steps import CopyFiles
from tests.journal.patients import Patient, QuietMachine, a_fix, last, no_temporary_files, picture
from tests.journal.primitive_calls import Failing, around_each
from tests.journal.test_no import OptimisticMachine, as_root

NAMES = ("deep/er/a.bin", "run")


@pytest.fixture
def step(patient: Patient) -> CopyFiles:
    source = patient.ground / "program"
    (source / "deep" / "er").mkdir(parents=True)
    (source / "deep" / "er" / "a.bin").write_bytes(os.urandom(2_500_000))
    (source / "run").write_bytes(b"run")
    (source / "run").chmod(0o755)
    (source / "other").write_bytes(b"not asked for")
    return CopyFiles(source, patient.ground / "second" / "program", NAMES, 2_500_003)


def test_they_are_copied_undone_and_copied_again(patient: Patient, step: CopyFiles) -> None:
    before = picture(patient.ground)
    run = last(patient.journal.perform(a_fix(step), "q17"))
    for name in NAMES:
        assert (step.folder / name).read_bytes() == (step.source / name).read_bytes()
        assert (step.folder / name).stat().st_mode == (step.source / name).stat().st_mode
        assert (step.folder / name).stat().st_nlink == 1
    assert not (step.folder / "other").exists()
    after = picture(patient.ground)
    last(patient.journal.undo(run.id))
    assert picture(patient.ground) == before
    last(patient.journal.redo(run.id))
    assert picture(patient.ground) == after


@pytest.mark.skipif(sys.platform == "win32", reason="a stand-in for a file system of Linux")
def test_what_the_file_system_shares_is_not_written_too(
    patient: Patient, step: CopyFiles, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A stand-in for Btrfs, which is not here: sharing is done, and writing any of it would be an error."""

    def share(source: int, fd: int) -> bool:
        os.pwrite(fd, os.pread(source, 10_000_000, 0), 0)
        return True

    genuine = primitives.write

    def write(fd: int, data: Any) -> None:
        assert len(data) < 1_000_000, "the contents are shared already"
        genuine(fd, data)

    monkeypatch.setattr(primitives, "clone", share)
    monkeypatch.setattr(primitives, "write", write)
    last(patient.journal.perform(a_fix(step), "q17"))
    assert (step.folder / NAMES[0]).read_bytes() == (step.source / NAMES[0]).read_bytes()


@pytest.mark.parametrize("spoil", ["gone", "link", "in the way"])
def test_nothing_is_copied_where_one_is_not_as_planned(spoil: str, patient: Patient, step: CopyFiles) -> None:
    if spoil == "in the way":
        step.folder.mkdir(parents=True)
        (step.folder / "run").write_bytes(b"mine")
    else:
        (step.source / "run").unlink()
        if spoil == "link":
            (step.source / "run").symlink_to(step.source / "other")
    before = picture(patient.ground)
    with pytest.raises(Refused, match=re.escape("run")):
        last(patient.journal.perform(a_fix(step), "q17"))
    assert picture(patient.ground) == before


def test_a_full_disk_leaves_nothing_behind(patient: Patient, step: CopyFiles) -> None:
    before = picture(patient.ground)
    with around_each(Failing(5, 28, ("write",))), pytest.raises(Refused):
        last(patient.journal.perform(a_fix(step), "q17"))
    assert picture(patient.ground) == before
    assert no_temporary_files(patient.ground)
    assert patient.journal.runs()[0].state is RunState.TAKEN_BACK


def grow(file: Path) -> None:
    file.write_bytes(b"longer")


def make_pipe(file: Path) -> None:
    file.unlink()
    os.mkfifo(file)


def make_link(file: Path) -> None:
    file.unlink()
    file.symlink_to("/etc/passwd")


def make_folder_a_link(file: Path) -> None:
    shutil.rmtree(file.parent)
    file.parent.symlink_to("/etc")


@pytest.mark.skipif(sys.platform == "win32", reason="links and pipes of POSIX")
@pytest.mark.parametrize("meddle", [grow, make_pipe, make_link, make_folder_a_link, Path.unlink])
def test_what_is_changed_between_looking_and_copying_is_told(
    meddle: Callable[[Path], None], patient: Patient, step: CopyFiles, monkeypatch: pytest.MonkeyPatch
) -> None:
    genuine = prepare.refuse_full

    def meddling(*arguments: Any) -> None:
        genuine(*arguments)
        meddle(step.source / "deep" / "er" / "a.bin" if meddle is make_folder_a_link else step.source / "run")

    monkeypatch.setattr(prepare, "refuse_full", meddling)
    with pytest.raises(Refused, match="program") as refused:
        last(patient.journal.perform(a_fix(step), "q17"))
    assert "backup" not in str(refused.value.text)
    assert not step.folder.parent.exists()
    assert [run.state for run in patient.journal.runs()] == [RunState.TAKEN_BACK]


@pytest.mark.parametrize("name", ["/etc/hosts", "../run", "deep/../../run", "", "deep//er"])
def test_a_name_that_could_lead_elsewhere_is_refused(name: str, patient: Patient, step: CopyFiles) -> None:
    with pytest.raises(Refused, match="does not name a file"):
        last(patient.journal.perform(a_fix(replace(step, names=(name,))), "q17"))


@as_root
def test_copied_onto_a_disk_that_is_full_read_only_or_marked(
    small_disk: Path, patient: Patient, step: CopyFiles
) -> None:
    """Real ones: a file system of 1 MB, the same for reading only, and a folder that lets nobody in."""
    journal = Journal(patient.state, OptimisticMachine())
    onto = replace(step, folder=small_disk / "second")
    before = picture(small_disk)
    with pytest.raises(Refused, match=re.escape(f"The disk that holds {onto.folder}/deep/er/a.bin is full")):
        last(journal.perform(a_fix(onto), "q17"))
    assert picture(small_disk) == before
    subprocess.run(["mount", "-o", "remount,ro", str(small_disk)], check=True)
    with pytest.raises(Refused, match=re.escape(f"{onto.folder} is on a disk that can only be read")):
        last(journal.perform(a_fix(onto), "q17"))
    assert picture(small_disk) == before
    assert {run.state for run in journal.runs()} == {RunState.TAKEN_BACK}


@pytest.mark.skipif(sys.platform == "win32", reason="permissions of POSIX")
def test_copied_by_somebody_who_may_not(somebody: Path) -> None:
    source, target = somebody / "program", somebody / "closed"
    source.mkdir()
    target.mkdir()
    (source / "run").write_bytes(b"run")
    target.chmod(0o500)
    step = CopyFiles(source, target / "second", ("run",), 3)
    journal = Journal(somebody / "state", QuietMachine())
    with pytest.raises(Refused, match=re.escape(str(target))):
        last(journal.perform(a_fix(step), "q17"))
    assert list(target.iterdir()) == []
    target.chmod(0o700)
    (source / "run").chmod(0o000)
    with pytest.raises(Refused, match=re.escape(str(source / "run"))):
        last(journal.perform(a_fix(step), "q17"))
    assert list(target.iterdir()) == []
