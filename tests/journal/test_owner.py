"""Whose the files are: as before, or as the folder's; root leaves nothing of its own behind."""

from __future__ import annotations

import os
import re
import sys
from pathlib import Path

import pytest

from opend_wizard.errors import Refused
from opend_wizard.journal import Journal
from tests.journal.conftest import NOBODY
from tests.journal.patients import Patient, QuietMachine, a_fix, chmod, last, pack, picture, remove, unpack, write

as_root = pytest.mark.skipif(sys.platform == "win32" or os.geteuid() != 0, reason="only root can give files away")
pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows files inherit their owner")


def owners(folder: Path) -> dict[str, tuple[int, int]]:
    return {str(path): (path.lstat().st_uid, path.lstat().st_gid) for path in (folder, *folder.rglob("*"))}


def give(folder: Path, uid: int, gid: int) -> None:
    for path in (folder, *folder.rglob("*")):
        os.chown(path, uid, gid)


@as_root
def test_root_writes_as_the_owner_of_the_folder(patient: Patient) -> None:
    give(patient.ground, 1234, 5678)
    os.chown(patient.config, 4321, 8765)
    before = owners(patient.ground)
    run = last(patient.journal.perform(patient.fix(), "q02"))
    after = owners(patient.ground)
    assert after[str(patient.config)] == (4321, 8765)
    assert after[str(patient.ground / "Log" / "Track")] == (1234, 5678)
    assert after[str(patient.ground / "F3CNN" / "deep" / "er" / "a.dat")] == (1234, 5678)
    assert {owner for path, owner in after.items() if path != str(patient.config)} == {(1234, 5678)}
    last(patient.journal.undo(run.id))
    assert owners(patient.ground) == before


@as_root
def test_root_keeps_its_notes_as_the_owner_of_the_folder_too(patient: Patient) -> None:
    home = patient.base / "home"
    home.mkdir()
    os.chown(home, 1234, 5678)
    journal = Journal(home / ".local" / "state" / "opend-wizard", QuietMachine())
    give(patient.ground, 1234, 5678)
    run = last(journal.perform(a_fix(write(patient.config, b"new"), remove(patient.device)), "q02"))
    last(journal.undo(run.id))
    assert set(owners(home).values()) == {(1234, 5678)}


@as_root
def test_a_backup_belongs_to_whom_the_file_belonged(patient: Patient) -> None:
    """A file for root alone is not given away with its backup."""
    patient.state.mkdir()
    os.chown(patient.state, 1234, 5678)
    run = last(patient.journal.perform(a_fix(write(patient.config, b"new"), remove(patient.device)), "q02"))
    assert set(owners(run.folder / "files").values()) == {(1234, 5678), (0, 0)}
    assert [path.stat().st_uid for path in (run.folder / "files").iterdir()] == [0, 0]


@as_root
def test_root_follows_no_link_that_another_user_laid(patient: Patient) -> None:
    link = patient.base / "link"
    link.symlink_to(patient.ground)
    os.chown(link, NOBODY, NOBODY, follow_symlinks=False)
    step = write(link / "OpenD.xml", b"new")
    with pytest.raises(Refused, match=re.escape(f"{link} is a link that another user laid")):
        last(patient.journal.perform(a_fix(step), "q02"))
    assert patient.config.read_bytes() == b"<port>11111</port>"
    os.chown(patient.ground, NOBODY, NOBODY)  # to where the user may go anyway, root may follow
    last(patient.journal.perform(a_fix(step), "q02"))
    assert patient.config.read_bytes() == b"new"


def test_a_link_above_the_folder_is_followed(patient: Patient) -> None:
    """`OpenD` often is a link to the folder of the newest version."""
    (patient.base / "OpenD").symlink_to(patient.ground)
    run = last(patient.journal.perform(a_fix(write(patient.base / "OpenD" / "OpenD.xml", b"new")), "q02"))
    assert run.paths == (patient.config.resolve(),)
    assert patient.config.read_bytes() == b"new"


@as_root
def test_a_file_of_another_user_is_not_changed(somebody: Path) -> None:
    """Its owner could not be given back."""
    path = somebody / "Device.dat"
    path.write_bytes(b"root's")
    path.chmod(0o644)
    archive = pack(somebody / "a.zip", {"Device.txt": b"new"})
    (somebody / "Device.txt").write_bytes(b"root's")
    os.seteuid(0)
    os.chown(path, 0, 0)
    os.chown(somebody / "Device.txt", 0, 0)
    os.seteuid(NOBODY)
    before = picture(somebody)
    journal = Journal(somebody / "state", QuietMachine())
    for step in (write(path, b"new"), remove(path), chmod(path, 0o600), unpack(archive, somebody)):
        with pytest.raises(Refused, match=r"belongs to another user \(number 0\), so it is not changed"):
            last(journal.perform(a_fix(step), "q02"))
    after = {name: thing for name, thing in picture(somebody).items() if not name.startswith("state")}
    assert after == before


@as_root
def test_a_file_of_a_foreign_group_is_not_changed(somebody: Path) -> None:
    path = somebody / "OpenD.xml"
    path.write_bytes(b"old")
    os.seteuid(0)
    os.chown(path, NOBODY, 4242)
    os.seteuid(NOBODY)
    with pytest.raises(Refused, match="could not belong to the same user and group as before"):
        last(Journal(somebody / "state", QuietMachine()).perform(a_fix(write(path, b"new")), "q02"))
    assert path.read_bytes() == b"old"
    assert (path.stat().st_uid, path.stat().st_gid) == (NOBODY, 4242)


@pytest.mark.skipif(sys.platform != "linux", reason="Linux attributes")
def test_access_lists_and_labels_stay(patient: Patient) -> None:
    try:
        os.setxattr(patient.config, "user.label", b"kept")
    except OSError:
        pytest.skip("this file system keeps no attributes")
    run = last(patient.journal.perform(a_fix(write(patient.config, b"new")), "q02"))
    assert os.getxattr(patient.config, "user.label") == b"kept"
    last(patient.journal.undo(run.id))
    assert os.getxattr(patient.config, "user.label") == b"kept"
