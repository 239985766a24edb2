from __future__ import annotations

import os
import stat
from pathlib import Path
from types import SimpleNamespace

import pytest

from opend_wizard.errors import Cancelled, Unseen
from opend_wizard.opend.appdata import Archive, Comparison, Format, compare, comparing
from tests.opend.appdata import archives
from tests.opend.appdata.archives import CONTENT, never

NAMES = (
    "Security/HK/StockList.dat",
    "Security/US/StockList.dat",
    "Version.dat",
    "Empty.dat",
    "Languages/繁體中文.json",
)


@pytest.fixture
def archive(tmp_path: Path) -> Archive:
    return Archive(tmp_path / "AppData.dat", Format.ZIP, 1, 1, archives.members(), ())


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A data folder that holds everything, and more."""
    folder = tmp_path / "F3CNN"
    for name, data in {**CONTENT, "Device.dat": b"mine"}.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(data)
    return folder


def names(comparison: Comparison) -> tuple[list[str], list[str], list[str]]:
    missing, damaged, same = comparison.missing, comparison.damaged, comparison.same
    return [member.name for member in missing], [member.name for member in damaged], [member.name for member in same]


def test_a_whole_folder_is_the_same(archive: Archive, folder: Path) -> None:
    assert compare(archive, folder, never) == Comparison((), (), archive.members)


def test_an_empty_or_absent_folder_lacks_everything(archive: Archive, tmp_path: Path) -> None:
    assert compare(archive, tmp_path, never) == Comparison(archive.members, (), ())
    assert compare(archive, tmp_path / "gone", never) == Comparison(archive.members, (), ())
    (tmp_path / "file").write_bytes(b"")
    assert compare(archive, tmp_path / "file", never) == Comparison(archive.members, (), ())


def test_missing_shorter_and_altered_files_are_told_apart(archive: Archive, folder: Path) -> None:
    (folder / NAMES[0]).write_bytes(CONTENT[NAMES[0]][:-1])
    (folder / NAMES[1]).write_bytes(bytes(len(CONTENT[NAMES[1]])))
    (folder / NAMES[2]).unlink()
    (folder / NAMES[3]).write_bytes(b"no longer empty")
    assert names(compare(archive, folder, never)) == ([NAMES[2]], [NAMES[0], NAMES[1], NAMES[3]], [NAMES[4]])


def test_one_altered_bit_at_the_end_of_a_large_file_is_seen(tmp_path: Path) -> None:
    data = bytearray(os.urandom(3_000_000))
    archive = Archive(tmp_path, Format.ZIP, 1, 1, archives.members({"large.dat": bytes(data)}), ())
    (tmp_path / "large.dat").write_bytes(data)
    assert names(compare(archive, tmp_path, never)) == ([], [], ["large.dat"])
    data[-1] ^= 1
    (tmp_path / "large.dat").write_bytes(data)
    assert names(compare(archive, tmp_path, never)) == ([], ["large.dat"], [])


def test_a_link_where_a_file_belongs_is_damage_even_to_the_same_content(archive: Archive, folder: Path) -> None:
    (folder / NAMES[2]).rename(folder / "elsewhere")
    (folder / NAMES[2]).symlink_to(folder / "elsewhere")
    (folder / NAMES[3]).unlink()
    (folder / NAMES[3]).symlink_to(folder / "nowhere")
    assert names(compare(archive, folder, never)) == ([], [NAMES[2], NAMES[3]], [NAMES[0], NAMES[1], NAMES[4]])


def test_a_link_where_a_folder_belongs_is_not_followed(archive: Archive, folder: Path, tmp_path: Path) -> None:
    (folder / "Languages").rename(tmp_path / "Languages")
    (folder / "Languages").symlink_to(tmp_path / "Languages")
    assert names(compare(archive, folder, never))[1] == [NAMES[4]]


def test_a_folder_in_a_files_place_and_a_file_in_a_folders_are_damage(archive: Archive, folder: Path) -> None:
    (folder / NAMES[2]).unlink()
    (folder / NAMES[2]).mkdir()
    (folder / NAMES[4]).unlink()
    (folder / "Languages").rmdir()
    (folder / "Languages").write_bytes(b"")
    assert names(compare(archive, folder, never))[1] == [NAMES[2], NAMES[4]]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes with a name on this system")
def test_a_pipe_is_damage_and_is_not_waited_for(archive: Archive, folder: Path) -> None:
    (folder / NAMES[3]).unlink()
    os.mkfifo(folder / NAMES[3])
    assert names(compare(archive, folder, never))[1] == [NAMES[3]]


def test_the_data_folder_itself_may_be_a_link(archive: Archive, folder: Path, tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(folder)
    assert compare(archive, tmp_path / "link", never).same == archive.members


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="the administrator may read everything")
@pytest.mark.parametrize("closed", ["Languages", "Version.dat"])
def test_what_must_not_be_read_is_unseen(archive: Archive, folder: Path, closed: str) -> None:
    (folder / closed).chmod(0)
    with pytest.raises(Unseen, match=closed):
        compare(archive, folder, never)
    (folder / closed).chmod(0o700)


def test_a_path_that_cannot_be_looked_at_is_unseen(archive: Archive, tmp_path: Path) -> None:
    (tmp_path / "loop").symlink_to(tmp_path / "loop")
    with pytest.raises(Unseen, match="could not be read"):
        compare(archive, tmp_path / "loop", never)


def test_a_folder_that_leads_elsewhere_on_windows_is_not_followed(
    archive: Archive, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A junction: Python takes it for a folder, and only its tag tells."""
    junction = SimpleNamespace(st_mode=stat.S_IFDIR | 0o777, st_reparse_tag=0xA0000003)
    honest = comparing._status
    monkeypatch.setattr(comparing, "_status", lambda path: junction if path.name == "Languages" else honest(path))
    assert names(compare(archive, folder, never))[1] == [NAMES[4]]


def test_a_file_of_another_size_is_not_read(tmp_path: Path) -> None:
    archive = Archive(tmp_path, Format.ZIP, 1, 1, archives.members({"large.dat": b"data"}), ())
    with (tmp_path / "large.dat").open("wb") as file:
        file.truncate(1 << 40)  # without taking any room
    answers = iter([False])
    assert names(compare(archive, tmp_path, lambda: next(answers, True)))[1] == ["large.dat"]


def test_comparing_can_be_stopped(archive: Archive, tmp_path: Path) -> None:
    answers = iter([False, False, True])
    with pytest.raises(Cancelled):
        compare(archive, tmp_path, lambda: next(answers))


def test_comparing_can_be_stopped_inside_a_file(tmp_path: Path) -> None:
    archive = Archive(tmp_path, Format.ZIP, 1, 1, archives.members({"large.dat": bytes(9_000_000)}), ())
    (tmp_path / "large.dat").write_bytes(bytes(9_000_000))
    answers = iter([False, False, True])
    with pytest.raises(Cancelled):
        compare(archive, tmp_path, lambda: next(answers))
