"""What lies between a machine and the network, seen without sending anything."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from opend_wizard.machine.network import environment_of, interfaces, network


def interface(root: Path, name: str, own: int, other: int) -> None:
    folder = root / "sys/class/net" / name
    folder.mkdir(parents=True)
    (folder / "ifindex").write_text(f"{own}\n", encoding="ascii")
    (folder / "iflink").write_text(f"{other}\n", encoding="ascii")


def test_the_end_of_a_pair_is_a_bridge(tmp_path: Path) -> None:
    interface(tmp_path, "lo", 1, 1)
    interface(tmp_path, "eth0", 2, 77)
    assert network(tmp_path, {}, ()).bridged is True


def test_the_hosts_own_interfaces_are_none(tmp_path: Path) -> None:
    interface(tmp_path, "eth0", 2, 2)
    interface(tmp_path, "veth1a2b", 9, 3)
    assert network(tmp_path, {}, ()).bridged is False


def test_what_cannot_be_seen_is_not_judged(tmp_path: Path) -> None:
    assert network(tmp_path, {}, ()).bridged is None


def test_a_proxy_is_told_by_name_and_never_by_value(tmp_path: Path) -> None:
    seen = network(tmp_path, {"HTTPS_PROXY": "http://me:secret@proxy:3128", "http_proxy": "", "HOME": "/"}, ())
    assert seen.proxies == ("HTTPS_PROXY",)
    assert "secret" not in repr(seen)


def test_tunnels_and_name_servers(tmp_path: Path) -> None:
    (tmp_path / "etc").mkdir()
    (tmp_path / "etc/resolv.conf").write_text("# x\nnameserver 192.0.2.1\nsearch lan\nnameserver\n", encoding="ascii")
    seen = network(tmp_path, {}, ("lo", "eth0", "tun0", "wg-home", "tunnelless.eth"))
    assert seen.tunnels == ("tun0", "wg-home")
    assert seen.name_servers == ("192.0.2.1",)


def test_this_machine_has_an_interface() -> None:
    assert interfaces()


@pytest.mark.skipif(sys.platform != "linux", reason="/proc")
def test_the_environment_is_that_of_the_process() -> None:
    given = {**os.environ, "ALL_PROXY": "socks5://127.0.0.1:1"}
    code = "print(flush=True); input()"
    pipe = subprocess.PIPE
    with subprocess.Popen([sys.executable, "-c", code], stdin=pipe, stdout=pipe, env=given) as process:
        try:
            assert process.stdout
            process.stdout.readline()  # Popen may be back before the kernel has put the new program's environment
            assert environment_of(process.pid)["ALL_PROXY"] == "socks5://127.0.0.1:1"
        finally:
            process.kill()
