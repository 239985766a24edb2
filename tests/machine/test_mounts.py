"""The kernel's table of mounts, as a container shows it."""

import sys
from pathlib import Path

import pytest

from opend_wizard.machine import Machine
from opend_wizard.machine.mounts import Mount, mount_of, mounts

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the paths are those of Linux")

_TABLE = """\
600 480 0:55 / / rw,relatime master:200 - overlay overlay rw,lowerdir=/var/lib/docker/l/A:/var/lib/docker/l/B
601 600 0:58 / /proc rw,nosuid - proc proc rw
610 600 254:1 /docker/volumes/opend/_data /home/opend/.com.moomoo.OpenD rw,relatime master:1 - ext4 /dev/vda1 rw
611 600 254:1 /srv/a\\040b /opt/My\\040OpenD ro,relatime - ext4 /dev/vda1 rw
612 600 0:60 / /home/locked rw,relatime - tmpfs tmpfs ro,size=64k
a line that is none
"""


def table(folder: Path) -> tuple[Mount, ...]:
    (folder / "mountinfo").write_text(_TABLE, encoding="utf-8")
    return mounts(folder / "mountinfo")


def test_a_volume_is_told_from_the_container(tmp_path: Path) -> None:
    seen = table(tmp_path)
    volume = mount_of(Path("/home/opend/.com.moomoo.OpenD/F3CNN"), seen)
    assert volume is not None
    assert (volume.kind, volume.origin) == ("ext4", "/docker/volumes/opend/_data")
    rest = mount_of(Path("/home/opend/other"), seen)
    assert rest is not None
    assert (rest.kind, rest.point) == ("overlay", Path("/"))


def test_a_neighbour_with_a_longer_name_is_not_below(tmp_path: Path) -> None:
    mount = mount_of(Path("/home/opend/.com.moomoo.OpenD2"), table(tmp_path))
    assert mount is not None
    assert mount.point == Path("/")


def test_blanks_and_read_only_are_read(tmp_path: Path) -> None:
    by_point = {str(mount.point): mount for mount in table(tmp_path)}
    assert by_point["/opt/My OpenD"].read_only
    assert by_point["/home/locked"].read_only  # the file system is, though the mount is not
    assert not by_point["/"].read_only


def test_without_a_table_there_are_none(tmp_path: Path) -> None:
    assert mounts(tmp_path / "absent") == ()
    assert Machine("macos").mounts() == ()
