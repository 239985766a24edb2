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
    import winreg

    from opend_wizard.machine import windows

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
