"""What only Windows has, tried on Windows itself."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from opend_wizard.errors import Unseen
from opend_wizard.machine import Installed, Machine

if sys.platform == "win32":
    import ctypes
    import winreg
    from ctypes import wintypes

    from opend_wizard.machine import windows
    from opend_wizard.machine.files import is_held

    ENTRY = r"Software\Microsoft\Windows\CurrentVersion\Uninstall\opend-wizard-test"

    @pytest.fixture
    def entry() -> Iterator[winreg.HKEYType]:
        with winreg.CreateKey(winreg.HKEY_CURRENT_USER, ENTRY) as key:
            yield key
        winreg.DeleteKey(winreg.HKEY_CURRENT_USER, ENTRY)

    def test_the_list_of_installed_programs(entry: winreg.HKEYType) -> None:
        winreg.SetValueEx(entry, "DisplayName", 0, winreg.REG_SZ, "moomoo_OpenD")
        winreg.SetValueEx(entry, "DisplayVersion", 0, winreg.REG_SZ, "10.11.7108")
        winreg.SetValueEx(entry, "InstallLocation", 0, winreg.REG_DWORD, 5)  # not what it should be
        assert Installed("moomoo_OpenD", "10.11.7108", "", "") in Machine().installed()

    def test_an_entry_without_a_name_is_called_by_its_key(entry: winreg.HKEYType) -> None:
        assert Installed("opend-wizard-test", "", "", "") in Machine().installed()

    def test_this_machine_has_an_id() -> None:
        assert len(windows.machine_guid()) == 36
        assert len(Machine().fingerprint()) == 64

    def test_our_own_folder_is_ours(tmp_path: Path) -> None:
        assert Machine().owner(tmp_path) == Machine().user_name()
        assert Machine().can_write(tmp_path)
        assert os.listdir(tmp_path) == []
        assert Machine().owner(tmp_path / "absent") is None
        assert not Machine().can_write(tmp_path / "absent")
        (tmp_path / "file").touch()
        assert not Machine().can_write(tmp_path / "file")

    def test_a_file_that_a_program_shares_with_nobody_is_held(tmp_path: Path) -> None:
        path = tmp_path / "OpenD.xml"
        path.write_bytes(b"<moomoo_opend/>")
        assert not is_held(path)
        assert not is_held(tmp_path / "absent")
        create = ctypes.WinDLL("kernel32").CreateFileW
        create.restype = wintypes.HANDLE
        handle = create(str(path), 0xC0000000, 0, None, 3, 0, None)  # to read and write, sharing nothing
        assert is_held(path)
        ctypes.windll.kernel32.CloseHandle(wintypes.HANDLE(handle))
        assert not is_held(path)

    def test_the_homes_of_users() -> None:
        machine = Machine()
        assert machine.home() == Path.home()
        theirs = machine.home(machine.user_name())
        assert theirs.is_dir()
        assert machine.home(machine.user_name().rpartition("\\")[2].upper()) == theirs
        with pytest.raises(Unseen):
            machine.home("OTHER\\nobody")

    def test_where_people_keep_things() -> None:
        machine = Machine()
        assert machine.app_data() == Path(os.environ["APPDATA"])
        assert Path(os.environ["SYSTEMDRIVE"] + "/") in machine.drives()
