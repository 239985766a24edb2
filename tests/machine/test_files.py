from __future__ import annotations

import os
import shutil
import stat
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

if sys.platform == "win32":
    pytest.skip("Unix users and permissions are made for these tests", allow_module_level=True)

import pwd

from opend_wizard.errors import Unseen
from opend_wizard.machine import Machine, files, state_dir

NOBODY = 65534
as_root_only = pytest.mark.skipif(os.geteuid() != 0, reason="only root can become another user and come back")


@pytest.fixture
def shared() -> Iterator[Path]:
    """A folder that every user can reach, which `tmp_path` is not."""
    folder = Path(tempfile.mkdtemp(prefix="opend-wizard-test-"))
    folder.chmod(0o755)
    yield folder
    shutil.rmtree(folder)


@pytest.fixture
def nobody() -> Iterator[None]:
    groups = os.getgroups()
    os.setgroups([])
    os.setegid(NOBODY)
    os.seteuid(NOBODY)
    yield
    os.seteuid(0)
    os.setegid(0)
    os.setgroups(groups)


def test_free_space_is_that_of_the_nearest_folder_there_is(tmp_path: Path) -> None:
    expected = shutil.disk_usage(tmp_path).free
    seen = Machine().free_space(tmp_path / "not" / "there" / "yet")
    assert abs(seen - expected) < 1 << 30  # others write meanwhile


def test_free_space_below_a_file(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    assert Machine().free_space(tmp_path / "file" / "below") > 0


def test_free_space_of_a_relative_path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert Machine().free_space(Path("not/there")) > 0


def test_free_space_that_cannot_be_read_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(path: Path) -> None:
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(shutil, "disk_usage", broken)
    with pytest.raises(Unseen, match=str(tmp_path)):
        Machine().free_space(tmp_path)


def test_the_owner_of_a_file(tmp_path: Path) -> None:
    machine = Machine()
    assert machine.owner(tmp_path) == machine.user_name()
    assert machine.owns(tmp_path)
    assert machine.owner(tmp_path / "absent") is None
    assert not machine.owns(tmp_path / "absent")


@as_root_only
def test_the_owner_of_another_users_file(tmp_path: Path) -> None:
    os.chown(tmp_path, NOBODY, NOBODY)
    assert Machine().owner(tmp_path) == pwd.getpwuid(NOBODY).pw_name
    assert not Machine().owns(tmp_path)


@as_root_only
def test_an_owner_without_a_name_is_a_number(tmp_path: Path) -> None:
    os.chown(tmp_path, 3_987_654, 3_987_654)
    assert Machine().owner(tmp_path) == "3987654"


def test_permission_bits(tmp_path: Path) -> None:
    path = tmp_path / "OpenD.xml"
    path.touch(0o640)
    path.chmod(0o640)
    assert Machine().mode(path) == 0o640
    assert Machine().mode(tmp_path / "absent") is None


def test_ones_own_folder_can_be_written(tmp_path: Path) -> None:
    assert Machine().can_write(tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_what_is_no_folder_cannot_be_written(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    (tmp_path / "dangling").symlink_to("nowhere")
    for name in ("file", "absent", "dangling"):
        assert not Machine().can_write(tmp_path / name)


@as_root_only
@pytest.mark.parametrize(("mode", "expected"), [(0o777, True), (0o773, True), (0o775, False), (0o772, False)])
def test_permissions_decide(mode: int, *, expected: bool, shared: Path, request: pytest.FixtureRequest) -> None:
    shared.chmod(mode)
    request.getfixturevalue("nobody")
    assert Machine().can_write(shared) is expected


@as_root_only
def test_nothing_below_a_closed_folder_can_be_written(shared: Path, request: pytest.FixtureRequest) -> None:
    below = shared / "closed" / "below"
    below.mkdir(parents=True)
    below.chmod(0o777)
    below.parent.chmod(0o700)
    request.getfixturevalue("nobody")
    assert not Machine().can_write(below)
    assert Machine().mode(below) is None
    assert Machine().owner(below) is None
    assert Machine().free_space(below) > 0


@pytest.mark.skipif(os.geteuid() == 0, reason="permissions do not bind root")
def test_a_folder_without_the_permission_cannot_be_written(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    assert not Machine().can_write(tmp_path)
    tmp_path.chmod(0o700)


def test_a_read_only_disk_cannot_be_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    looked: list[Path] = []

    class Status:
        f_flag = os.ST_RDONLY

    def read_only(path: Path) -> Status:
        looked.append(path)
        return Status()

    monkeypatch.setattr(os, "statvfs", read_only)
    assert not Machine().can_write(tmp_path)
    assert looked == [tmp_path]


def test_home_is_that_of_the_password_database(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert os.environ["HOME"] == str(home)
    assert Machine().home() == Path(pwd.getpwuid(os.geteuid()).pw_dir) != home
    monkeypatch.delenv("HOME")
    assert Machine().home() == Path(pwd.getpwuid(os.geteuid()).pw_dir)


def test_the_home_of_another_user() -> None:
    root = pwd.getpwuid(0)
    assert Machine().home(root.pw_name) == Path(root.pw_dir)


def test_the_home_of_a_user_who_is_not_there() -> None:
    with pytest.raises(Unseen, match="no user no-such-user"):
        Machine().home("no-such-user")


def test_a_number_without_an_entry_has_the_home_of_the_environment(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 3_987_654)
    assert Machine().home() == home


def test_where_the_data_folder_is_made(tmp_path: Path) -> None:
    assert Machine("linux").app_data() == Machine().home()
    assert files.app_data(tmp_path, "macos", own=True) == tmp_path
    assert files.app_data(tmp_path, "windows", own=False) == tmp_path / "AppData" / "Roaming"


def test_the_folders_people_download_to(tmp_path: Path) -> None:
    for name in ("Downloads", "桌面", "下载"):
        (tmp_path / name).mkdir()
    (tmp_path / ".config").mkdir()
    (tmp_path / ".config" / "user-dirs.dirs").write_text(
        '# made by xdg-user-dirs-update\nXDG_DESKTOP_DIR="$HOME/桌面"\nXDG_DOWNLOAD_DIR="$HOME/下载"\n'
        'XDG_MUSIC_DIR="$HOME/音乐"\nXDG_DOCUMENTS_DIR="$HOME/"\nXDG_PICTURES_DIR=broken\n',
        encoding="utf-8",
    )
    assert files.own_folders(tmp_path, "linux") == tuple(tmp_path / name for name in ("Downloads", "桌面", "下载"))
    assert files.own_folders(tmp_path, "macos") == (tmp_path / "Downloads",)


def test_a_home_without_any_folders(tmp_path: Path) -> None:
    assert files.own_folders(tmp_path, "linux") == ()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has drives")
def test_there_is_one_root() -> None:
    assert Machine().drives() == (Path("/"),)


def test_asking_for_the_state_folder_does_not_make_it(home: Path) -> None:
    folder = Machine().state_dir()
    assert folder == state_dir()
    assert folder.is_relative_to(home)
    assert folder.name == "opend-wizard"
    assert not folder.exists()


def test_looking_leaves_no_trace(tmp_path: Path) -> None:
    before = tmp_path.stat()
    machine = Machine()
    machine.can_write(tmp_path)
    machine.free_space(tmp_path / "x")
    machine.owner(tmp_path)
    after = tmp_path.stat()
    assert (before.st_mtime_ns, before.st_ctime_ns) == (after.st_mtime_ns, after.st_ctime_ns)
    assert stat.S_ISDIR(after.st_mode)
