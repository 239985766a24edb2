"""Files of one folder copied into another: whole, with their permissions, and gone again."""

from __future__ import annotations

import os
import re
from typing import Any

import pytest

from opend_wizard.errors import Refused
from opend_wizard.journal import RunState, primitives
from opend_wizard.steps import CopyFiles
from tests.journal.patients import Patient, a_fix, last, no_temporary_files, picture
from tests.journal.primitive_calls import Failing, around_each

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
