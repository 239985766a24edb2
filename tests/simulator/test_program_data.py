import zipfile
from pathlib import Path

import pytest

from opend_wizard.simulator import program_data


@pytest.fixture
def packed(tmp_path: Path) -> Path:
    archive = tmp_path / "AppData.dat"
    archive.write_bytes(program_data.archive())
    return archive


def test_the_archive_holds_dozens_of_members_in_folders(packed: Path) -> None:
    with zipfile.ZipFile(packed) as archive:
        assert archive.testzip() is None
        names = archive.namelist()
        assert archive.read("Version.dat") == b"10.11.7108\n"
    assert len([name for name in names if not name.endswith("/")]) >= 36
    assert "Security/HK/" in names
    assert not {"device.dat", "broker.dat"} & {name.lower() for name in names}


def test_it_is_the_same_at_every_call() -> None:
    assert program_data.members() == program_data.members()


def test_complete_only_with_every_byte_of_every_member(packed: Path, tmp_path: Path) -> None:
    folder = tmp_path / "F3CNN"
    assert not program_data.complete(packed, folder)
    program_data.unpack(program_data.members(), folder)
    assert program_data.complete(packed, folder)

    member = folder / "Security" / "US" / "StockList.dat"
    content = member.read_bytes()
    member.write_bytes(content[:-1] + b"?")
    assert not program_data.complete(packed, folder)
    member.write_bytes(content)
    (folder / "NetConfig.dat").unlink()
    assert not program_data.complete(packed, folder)


def test_without_an_archive_nothing_is_complete(tmp_path: Path) -> None:
    program_data.unpack(program_data.members(), tmp_path / "F3CNN")
    (tmp_path / "AppData.dat").write_bytes(b"no archive at all")

    assert not program_data.complete(tmp_path / "AppData.dat", tmp_path / "F3CNN")
    assert not program_data.complete(tmp_path / "absent", tmp_path / "F3CNN")
