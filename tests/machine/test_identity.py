from __future__ import annotations

import os
import platform
import sys
from pathlib import Path

import pytest

from opend_wizard.errors import Unseen
from opend_wizard.machine import Machine, Surroundings, identity
from opend_wizard.machine.identity import linux_ids, surroundings

ID = "3d1219c7c4c5404aaa1f6d2a48adfda4"
OTHER = "4d1219c7c4c5404aaa1f6d2a48adfda4"


@pytest.fixture
def machine_id(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The file with this machine's id, ours to change."""
    path = tmp_path / "machine-id"
    path.write_text(f"{ID}\n")
    monkeypatch.setattr(identity, "_ids", lambda: linux_ids((path,), tmp_path / "instance-id"))
    return path


def test_a_fingerprint_stays_and_gives_nothing_away(machine_id: Path) -> None:
    first = Machine().fingerprint()
    assert first == Machine().fingerprint()
    assert len(first) == 64
    int(first, 16)
    assert ID not in first


def test_another_machine_has_another_fingerprint(machine_id: Path) -> None:
    first = Machine().fingerprint()
    machine_id.write_text(OTHER)
    assert Machine().fingerprint() != first


def test_a_copy_in_the_cloud_has_another_fingerprint(machine_id: Path) -> None:
    first = Machine().fingerprint()
    instance = machine_id.with_name("instance-id")
    instance.write_text("i-0123\n")
    second = Machine().fingerprint()
    instance.write_text("i-4567\n")
    assert len({first, second, Machine().fingerprint()}) == 3


@pytest.mark.parametrize("content", ["", "uninitialized\n", "00", "\xff\xfe"])
def test_a_machine_without_an_id_says_so(content: str, machine_id: Path) -> None:
    machine_id.write_text(content, encoding="latin-1")
    with pytest.raises(Unseen, match="no identity of its own"):
        Machine().fingerprint()


def test_the_second_place_is_looked_at_too(tmp_path: Path) -> None:
    (tmp_path / "dbus").write_text(ID)
    assert linux_ids((tmp_path / "absent", tmp_path / "dbus"), tmp_path / "none") == [ID]


def test_the_id_of_a_mac() -> None:
    answer = """+-o J314sAP  <class IOPlatformExpertDevice, id 0x100000227, registered>
    {
      "IOPlatformSerialNumber" = "C02ABCDEFGHI"
      "IOPlatformUUID" = "5A1B2C3D-0000-1111-2222-333344445555"
    }
"""
    found = identity._PLATFORM_UUID.search(answer)
    assert found is not None
    assert found[1] == "5A1B2C3D-0000-1111-2222-333344445555"


@pytest.mark.skipif(sys.platform == "win32", reason="asks the password database")
def test_who_we_are() -> None:
    import pwd

    machine = Machine()
    assert machine.user_name() == pwd.getpwuid(os.geteuid()).pw_name
    assert machine.is_admin() is (os.geteuid() == 0)
    assert machine.system in {"linux", "macos"}
    assert Machine("windows").system == "windows"


@pytest.fixture
def plain(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(platform, "release", lambda: "6.1.0-21-amd64")
    monkeypatch.delenv("container", raising=False)


@pytest.mark.usefixtures("plain")
@pytest.mark.parametrize(
    ("sign", "content", "expected"),
    [
        (".dockerenv", "", Surroundings.CONTAINER),
        ("run/.containerenv", "", Surroundings.CONTAINER),
        ("proc/1/cgroup", "0::/kubepods/besteffort/pod1/abc\n", Surroundings.CONTAINER),
        ("proc/1/cgroup", "12:cpu:/docker/0123\n11:memory:/docker/0123\n", Surroundings.CONTAINER),
        ("proc/1/cgroup", "0::/init.scope\n", Surroundings.PLAIN),
        ("proc/sys/fs/binfmt_misc/WSLInterop", "enabled\n", Surroundings.WSL),
        ("etc/hostname", "box\n", Surroundings.PLAIN),
    ],
)
def test_surroundings_by_what_lies_there(sign: str, content: str, expected: Surroundings, tmp_path: Path) -> None:
    path = tmp_path / sign
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(content)
    assert surroundings(tmp_path) is expected


def test_surroundings_by_the_kernel_or_the_environment(
    plain: None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("container", "podman")
    assert surroundings(tmp_path) is Surroundings.CONTAINER
    monkeypatch.setattr(platform, "release", lambda: "5.15.153.1-microsoft-standard-WSL2")
    assert surroundings(tmp_path) is Surroundings.WSL


def test_a_process_in_a_container(tmp_path: Path) -> None:
    for pid, group in (("7", "0::/system.slice/docker-0123.scope\n"), ("8", "0::/user.slice\n"), ("self", "0::/\n")):
        (tmp_path / pid).mkdir()
        (tmp_path / pid / "cgroup").write_text(group)
    assert identity.runs_in_container(7, tmp_path)
    assert not identity.runs_in_container(8, tmp_path)
    assert not identity.runs_in_container(9, tmp_path)
    (tmp_path / "self" / "cgroup").write_text("0::/system.slice/docker-0123.scope\n")
    assert not identity.runs_in_container(7, tmp_path)
    assert not Machine().runs_in_container(os.getpid())
