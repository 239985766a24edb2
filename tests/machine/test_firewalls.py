"""Firewalls as far as files and processes tell, on made-up roots."""

from __future__ import annotations

from pathlib import Path

import pytest

from opend_wizard.machine import firewalls
from opend_wizard.machine.firewalls import read_firewalls


def put(root: Path, name: str, content: str) -> None:
    path = root / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(content)


@pytest.mark.parametrize(("line", "on"), [("ENABLED=yes", True), ("ENABLED=no", False), ("#ENABLED=yes", False)])
def test_ufw_is_told_by_its_own_file(tmp_path: Path, line: str, on: bool) -> None:
    put(tmp_path, "etc/ufw/ufw.conf", f"# ufw\n{line}\nLOGLEVEL=low\n")
    (wall,) = read_firewalls("linux", (), tmp_path)
    assert (wall.name, wall.on) == ("ufw", on)
    command = wall.opening.format(port=11111, network="192.168.1.0/24")
    assert command == "sudo ufw allow from 192.168.1.0/24 to any port 11111 proto tcp"


def test_firewalld_is_told_by_its_process(tmp_path: Path) -> None:
    (wall,) = read_firewalls("linux", ("bash", "firewalld"), tmp_path)
    assert (wall.name, wall.on) == ("firewalld", True)


@pytest.mark.parametrize(("content", "count"), [("chain input { policy drop; }", 1), ("flush ruleset\n# drop", 0)])
def test_nftables_counts_where_its_file_drops_something(tmp_path: Path, content: str, count: int) -> None:
    put(tmp_path, "etc/nftables.conf", content)
    assert len(read_firewalls("linux", (), tmp_path)) == count


def test_nothing_recognised_is_nothing_claimed(tmp_path: Path) -> None:
    assert read_firewalls("linux", ("bash",), tmp_path) == ()


def test_windows_always_has_its_own() -> None:
    (wall,) = read_firewalls("windows", ())
    assert wall.on is None
    assert "localport=11111" in wall.opening.format(port=11111, network="192.168.1.0/24")


@pytest.mark.parametrize(
    ("told", "on"),
    [("Firewall is enabled. (State = 1)", True), ("Firewall is disabled. (State = 0)", False), (None, None)],
)
def test_macos_is_asked(monkeypatch: pytest.MonkeyPatch, told: str | None, on: bool | None) -> None:
    monkeypatch.setattr(firewalls, "output_of", lambda _command, _seconds: told)
    (wall,) = read_firewalls("macos", ())
    assert wall.on is on
