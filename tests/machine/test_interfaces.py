"""The addresses by which others reach this machine, from a made-up list of interfaces."""

from __future__ import annotations

import socket
import sys
from pathlib import Path
from types import SimpleNamespace

import psutil
import pytest

from opend_wizard.machine.interfaces import default_route, read_reachable

_HEAD = "Iface\tDestination\tGateway \tFlags\tRefCnt\tUse\tMetric\tMask\n"


def routes(folder: Path, interface: str, gateway: str) -> Path:
    path = folder / "route"
    number = int.from_bytes(socket.inet_aton(gateway), sys.byteorder)
    path.write_text(f"{_HEAD}lo\t0000007F\t00000000\t1\n{interface}\t00000000\t{number:08X}\t0003\t0\t0\t0\t00000000\n")
    return path


def test_the_way_outward_comes_first_and_bridges_last(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    def four(address: str) -> SimpleNamespace:
        return SimpleNamespace(family=socket.AF_INET, address=address)

    six = SimpleNamespace(family=socket.AF_INET6, address="fd00::2")
    seen = {
        "lo": [four("127.0.0.1")],
        "docker0": [four("172.17.0.1")],
        "eth1": [four("10.0.0.5"), four("169.254.3.4")],
        "wlan0": [four("192.168.1.20"), six],
    }
    monkeypatch.setattr(psutil, "net_if_addrs", lambda: seen)
    told = read_reachable(routes(tmp_path, "wlan0", "192.168.1.1"))
    assert told == ("192.168.1.20", "10.0.0.5", "172.17.0.1")
    assert read_reachable(tmp_path / "absent") == ("10.0.0.5", "192.168.1.20", "172.17.0.1")


def test_the_default_route_names_interface_and_gateway(tmp_path: Path) -> None:
    assert default_route(routes(tmp_path, "eth0", "172.20.0.1")) == ("eth0", "172.20.0.1")


@pytest.mark.parametrize("content", ["", _HEAD, f"{_HEAD}eth0\t00000000\tnothing\n", f"{_HEAD}eth0\n"])
def test_without_a_default_route_there_is_none(tmp_path: Path, content: str) -> None:
    (tmp_path / "route").write_text(content)
    assert default_route(tmp_path / "route") is None
