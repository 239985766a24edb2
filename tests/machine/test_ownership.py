"""What belongs to somebody else."""

import os
import sys
from pathlib import Path

import pytest

from opend_wizard.errors import Unseen
from opend_wizard.machine import Machine

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has access lists")


def never() -> bool:
    return False


def test_ones_own_folder_has_nothing_foreign(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / "b").touch()
    machine = Machine()
    assert machine.foreign_entries(tmp_path, machine.user_name(), never) == ()
    assert [entry.path.name for entry in machine.foreign_entries(tmp_path, "somebody", never)][1:] == ["a", "b"]


@pytest.mark.skipif(os.name != "posix" or os.geteuid() != 0, reason="only root can give files away")
def test_links_are_looked_at_and_not_followed(tmp_path: Path) -> None:
    outside, inside = tmp_path / "outside", tmp_path / "inside"
    outside.mkdir()
    inside.mkdir()
    (outside / "theirs").touch()
    os.chown(outside / "theirs", 65534, 65534)
    (inside / "link").symlink_to(outside)
    assert Machine().foreign_entries(inside, Machine().user_name(), never) == ()


def test_a_folder_that_is_not_there_is_not_judged(tmp_path: Path) -> None:
    with pytest.raises(Unseen):
        Machine().foreign_entries(tmp_path / "absent", "somebody", never)


def test_a_folder_in_ones_own_folders_is_in_nobody_elses_hands(tmp_path: Path) -> None:
    (tmp_path / "home" / "data").mkdir(parents=True)
    machine = Machine()
    path = (tmp_path / "home" / "data").resolve()
    assert machine.open_to_a_swap(path) is None
    path.parent.chmod(0o777)  # the folder itself may be swapped: a command that follows no link does no harm then
    assert machine.open_to_a_swap(path) is None
    (path / "deeper").mkdir()
    assert machine.open_to_a_swap(path / "deeper") == path
    path.parent.chmod(0o1777)  # as /tmp: others may not rename what is not theirs
    assert machine.open_to_a_swap(path / "deeper") is None


def test_a_folder_that_is_gone_meanwhile_is_in_anybodys_hands(tmp_path: Path) -> None:
    assert Machine().open_to_a_swap(tmp_path.resolve() / "gone" / "data") == tmp_path.resolve() / "gone"
