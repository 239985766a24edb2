"""How Windows' Linux is connected, by the files it has, on made-up roots."""

from __future__ import annotations

from pathlib import Path

import pytest

from opend_wizard.machine.wsl import Wsl, read_wsl


def put(root: Path, name: str, content: str) -> Path:
    path = root / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(content, encoding="utf-8")
    return path


def test_mirrored_networking_is_read_from_the_users_file(tmp_path: Path) -> None:
    path = put(tmp_path, "mnt/c/Users/Ann/.wslconfig", "\ufeff[wsl2]\nnetworkingMode = Mirrored\nmemory=4GB\n")
    assert read_wsl(tmp_path) == Wsl(mirrored=True, host=None, told_in=path)


def test_by_default_windows_is_where_the_route_leads(tmp_path: Path) -> None:
    put(tmp_path, "proc/net/route", "Iface Destination Gateway\neth0 00000000 010014AC 0003\n")
    assert read_wsl(tmp_path) == Wsl(mirrored=None, host="172.20.0.1")
    put(tmp_path, "mnt/c/Users/Ann/.wslconfig", "[wsl2]\nmemory=4GB\n")
    told = read_wsl(tmp_path)
    assert (told.mirrored, told.host) == (False, "172.20.0.1")


@pytest.mark.parametrize(("server", "host"), [("172.20.0.1", "172.20.0.1"), ("127.0.0.53", None), ("nonsense", None)])
def test_without_a_route_the_name_server_tells(tmp_path: Path, server: str, host: str | None) -> None:
    put(tmp_path, "etc/resolv.conf", f"# made by WSL\nnameserver {server}\n")
    assert read_wsl(tmp_path).host == host


def test_damaged_and_absent_files_tell_nothing(tmp_path: Path) -> None:
    put(tmp_path, "mnt/c/Users/Ann/.wslconfig", "networkingMode mirrored")
    assert read_wsl(tmp_path) == Wsl(mirrored=None, host=None)
