"""Undo and redo when somebody else was there meanwhile, when a backup is gone, and as often as one likes."""

from __future__ import annotations

import re
import shutil
import sys
from pathlib import Path

import pytest

from opend_wizard.errors import Cancelled, Refused
from opend_wizard.journal import Changed, Run, RunState
from opend_wizard.steps import MakeFolder
from tests.journal.patients import Patient, a_fix, chmod, last, pack, picture, remove, stop_after, unpack, write
from tests.journal.primitive_calls import around_each, quick

posix = pytest.mark.skipif(sys.platform == "win32", reason="permissions of POSIX")


@pytest.fixture
def run(patient: Patient) -> Run:
    return last(patient.journal.perform(patient.fix(), "q02"))


def test_a_newer_file_is_told_and_nothing_is_touched(patient: Patient, run: Run) -> None:
    patient.config.write_bytes(b"by hand")
    before = picture(patient.ground)
    assert patient.journal.changed_since(run.id) == (patient.config,)
    with pytest.raises(Changed, match=re.escape(str(patient.config))) as caught:
        last(patient.journal.undo(run.id))
    assert caught.value.paths == (patient.config,)
    assert picture(patient.ground) == before
    assert patient.journal.runs()[0].state is RunState.DONE


def test_a_newer_file_is_kept_first_and_comes_back_with_redo(patient: Patient, run: Run) -> None:
    patient.config.write_bytes(b"by hand")
    newest = picture(patient.ground)
    last(patient.journal.undo(run.id, even_if_changed=True))
    assert patient.config.read_bytes() == b"<port>11111</port>"
    assert b"by hand" in [path.read_bytes() for path in (run.folder / "files").iterdir()]
    last(patient.journal.redo(run.id))
    assert picture(patient.ground) == newest


@posix
def test_other_permissions_count_as_changed(patient: Patient, run: Run) -> None:
    patient.config.chmod(0o640)
    assert patient.journal.changed_since(run.id) == (patient.config,)
    with pytest.raises(Changed):
        last(patient.journal.undo(run.id))


def test_another_time_or_a_file_beside_it_does_not(patient: Patient, run: Run) -> None:
    patient.config.touch()
    (patient.ground / "GTWLog").write_bytes(b"")
    assert patient.journal.changed_since(run.id) == ()
    last(patient.journal.undo(run.id))
    assert (patient.ground / "GTWLog").exists()


def test_a_file_put_back_by_hand_needs_no_undo(patient: Patient, run: Run) -> None:
    patient.device.write_bytes(b"identity")
    patient.device.chmod(0o640)
    assert patient.journal.changed_since(run.id) == (patient.device,)
    assert last(patient.journal.undo(run.id)).state is RunState.UNDONE
    assert patient.device.read_bytes() == b"identity"


def test_a_new_file_where_one_was_removed_is_kept_first(patient: Patient, run: Run) -> None:
    """OpenD has made itself a new Device.dat meanwhile."""
    patient.device.write_bytes(b"new identity")
    with pytest.raises(Changed) as caught:
        last(patient.journal.undo(run.id))
    assert caught.value.paths == (patient.device,)
    last(patient.journal.undo(run.id, even_if_changed=True))
    assert patient.device.read_bytes() == b"identity"
    last(patient.journal.redo(run.id))
    assert patient.device.read_bytes() == b"new identity"


def test_a_new_file_that_was_removed_meanwhile(patient: Patient, run: Run) -> None:
    (patient.ground / "note.txt").unlink()
    assert patient.journal.changed_since(run.id) == (patient.ground / "note.txt",)
    last(patient.journal.undo(run.id))
    assert not (patient.ground / "note.txt").exists()


def test_a_replaced_file_that_was_removed_meanwhile(patient: Patient, run: Run) -> None:
    before = patient.ground / "F3CNN" / "list.dat"
    before.unlink()
    with pytest.raises(Changed):
        last(patient.journal.undo(run.id))
    last(patient.journal.undo(run.id, even_if_changed=True))
    assert before.read_bytes() == b"damaged"


def test_a_folder_that_holds_other_things_stays(patient: Patient, run: Run) -> None:
    (patient.ground / "Log" / "Track" / "GTWLog").write_bytes(b"log")
    folders = (patient.ground / "Log", patient.ground / "Log" / "Track")
    assert patient.journal.changed_since(run.id) == (folders[1],)
    with pytest.raises(Changed) as caught:
        last(patient.journal.undo(run.id))
    assert set(caught.value.paths) == set(folders)
    assert last(patient.journal.undo(run.id, even_if_changed=True)).state is RunState.UNDONE
    assert (patient.ground / "Log" / "Track" / "GTWLog").read_bytes() == b"log"
    assert patient.config.read_bytes() == b"<port>11111</port>"
    last(patient.journal.redo(run.id))
    assert patient.config.read_bytes() == b"<port>11112</port>"


@pytest.mark.parametrize("kind", ["link", "folder"])
def test_nothing_is_put_where_a_link_or_a_folder_is_now(kind: str, patient: Patient, run: Run, tmp_path: Path) -> None:
    patient.config.unlink()
    if kind == "link":
        patient.config.symlink_to(tmp_path / "elsewhere")
    else:
        patient.config.mkdir()
    before = picture(patient.ground)
    for even_if_changed in (False, True):
        with pytest.raises(Refused, match=re.escape(str(patient.config))):
            last(patient.journal.undo(run.id, even_if_changed=even_if_changed))
    assert picture(patient.ground) == before
    assert patient.journal.changed_since(run.id) == (patient.config,)


def test_the_backup_folder_is_gone(patient: Patient, run: Run) -> None:
    shutil.rmtree(run.folder / "files")
    before = picture(patient.ground)
    with pytest.raises(Refused, match=re.escape(f"The backup folder {run.folder / 'files'} is gone")):
        last(patient.journal.undo(run.id))
    assert picture(patient.ground) == before


@pytest.mark.parametrize("damage", ["gone", "cut", "altered", "link"])
def test_a_backup_is_gone_or_damaged(damage: str, patient: Patient, run: Run) -> None:
    backup = run.folder / "files" / "0001-OpenD.xml"
    data = backup.read_bytes()
    backup.unlink()
    if damage == "cut":
        backup.write_bytes(data[:-1])
    elif damage == "altered":
        backup.write_bytes(data[:-1] + b"?")
    elif damage == "link":
        backup.symlink_to(patient.base / "AppData.dat")
    before = picture(patient.ground)
    with pytest.raises(Refused, match=re.escape(f"The backup {backup} is gone or no longer holds")):
        last(patient.journal.undo(run.id))
    assert picture(patient.ground) == before
    assert patient.journal.runs()[0].state is RunState.DONE


def test_the_whole_run_is_gone(patient: Patient, run: Run) -> None:
    shutil.rmtree(run.folder)
    with pytest.raises(Refused, match=re.escape(f"There is no run {run.id}")):
        last(patient.journal.undo(run.id))
    for hostile in ("", "..", "../../etc", "20260101T000000.000000Z-00000000"):
        with pytest.raises(Refused, match="There is no run"):
            last(patient.journal.undo(hostile))


def test_undo_twice_and_redo_twice(patient: Patient, run: Run) -> None:
    with pytest.raises(Refused, match="has not been undone"):
        last(patient.journal.redo(run.id))
    last(patient.journal.undo(run.id))
    with pytest.raises(Refused, match="taken back already"):
        last(patient.journal.undo(run.id))
    last(patient.journal.redo(run.id))
    with pytest.raises(Refused, match="has not been undone"):
        last(patient.journal.redo(run.id))
    with pytest.raises(Refused, match="not unfinished"):
        last(patient.journal.recover(run.id))


@pytest.mark.parametrize("deed", ["undo", "redo"])
def test_cancel_leaves_everything_as_it_was(deed: str, patient: Patient, run: Run) -> None:
    with around_each(quick):
        if deed == "redo":
            last(patient.journal.undo(run.id))
        before = picture(patient.ground)
        state = patient.journal.runs()[0].state
        for count in range(1, 12):
            with pytest.raises(Cancelled, match="as it was before"):
                last(getattr(patient.journal, deed)(run.id, stop=stop_after(count)))
            assert picture(patient.ground) == before
            assert patient.journal.runs()[0].state is state


def test_runs_that_build_on_each_other(patient: Patient) -> None:
    """The earlier is not as it was left until the later is undone."""
    first = last(patient.journal.perform(a_fix(write(patient.config, b"1")), "q03"))
    second = last(patient.journal.perform(a_fix(write(patient.config, b"2")), "q03"))
    with pytest.raises(Changed):
        last(patient.journal.undo(first.id))
    last(patient.journal.undo(second.id))
    last(patient.journal.undo(first.id))
    assert patient.config.read_bytes() == b"<port>11111</port>"
    assert [run.state for run in patient.journal.runs()] == [RunState.UNDONE, RunState.UNDONE]


def test_what_a_removed_file_held_is_moved_not_copied(patient: Patient) -> None:
    """Undoing a large unpacking needs neither time nor room."""
    archive = pack(patient.base / "large.zip", {"large.dat": bytes(3_000_000)})
    run = last(patient.journal.perform(a_fix(unpack(archive, patient.ground)), "q02"))
    inode = (patient.ground / "large.dat").stat().st_ino
    last(patient.journal.undo(run.id))
    assert [path.stat().st_ino for path in (run.folder / "files").iterdir()] == [inode]


@posix
def test_a_change_of_permissions_is_no_matter_of_contents(patient: Patient) -> None:
    run = last(patient.journal.perform(a_fix(chmod(patient.config, 0o600)), "q02"))
    patient.config.write_bytes(b"changed by the person")
    assert patient.journal.changed_since(run.id) == ()
    last(patient.journal.undo(run.id))
    assert patient.config.read_bytes() == b"changed by the person"
    assert patient.config.stat().st_mode & 0o777 == 0o644


@posix
def test_contents_changed_between_two_changes_of_one_file_count(patient: Patient) -> None:
    """Permissions first, then contents: what fits the permissions only is still somebody else's."""
    fix = a_fix(chmod(patient.config, 0o600), write(patient.config, b"new"))
    run = last(patient.journal.perform(fix, "q02"))
    patient.config.write_bytes(b"by hand")
    for mode in (0o600, 0o644):
        patient.config.chmod(mode)
        with pytest.raises(Changed):
            last(patient.journal.undo(run.id))


def test_whether_it_helped_is_remembered_until_it_is_undone(patient: Patient, run: Run) -> None:
    assert run.verified is None
    patient.journal.note_verified(run.id, True)
    assert patient.journal.runs()[0].verified is True
    patient.journal.note_verified(run.id, False)
    assert patient.journal.runs()[0].verified is False
    assert last(patient.journal.undo(run.id)).verified is None


def test_the_history_tells_what_was_done(patient: Patient, run: Run) -> None:
    fix = a_fix(MakeFolder(patient.ground / "y"), remove(patient.ground / "other"))
    last(patient.journal.perform(fix, "q06"))
    newest, oldest = patient.journal.runs()
    assert (newest.symptom, oldest.symptom) == ("q06", "q02")
    assert newest.paths == (patient.ground / "y", patient.ground / "other")
    assert [str(step) for step in newest.steps] == [str(step.describe()) for step in fix.steps]
    assert oldest == run
    assert newest.when.utcoffset() is not None
    assert newest.reversible


def test_a_journal_in_a_folder_that_is_not_there_has_no_history(patient: Patient) -> None:
    assert patient.journal.runs() == ()
    assert patient.journal.unfinished() == ()
    assert not patient.state.exists()
