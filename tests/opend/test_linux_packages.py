"""Libraries and their packages, by distribution."""

import pytest

from opend_wizard.machine.distribution import Distribution
from opend_wizard.opend.linux_packages import FUSE, WINDOW_LIBRARIES, packages


def named(distribution_id: str, version: str = "", like: tuple[str, ...] = ()) -> Distribution:
    return Distribution(distribution_id, like, version, distribution_id)


@pytest.mark.parametrize(
    ("distribution", "command"),
    [
        (named("ubuntu", "20.04", ("debian",)), "apt-get install -y libfuse2"),
        (named("ubuntu", "22.04", ("debian",)), "apt-get install -y libfuse2"),
        (named("ubuntu", "23.10", ("debian",)), "apt-get install -y libfuse2"),
        (named("ubuntu", "24.04", ("debian",)), "apt-get install -y libfuse2t64"),
        (named("ubuntu", "26.04", ("debian",)), "apt-get install -y libfuse2t64"),
        (named("debian", "12"), "apt-get install -y libfuse2"),
        (named("debian", "13"), "apt-get install -y libfuse2t64"),
        (named("debian"), "apt-get install -y libfuse2t64"),
        (named("linuxmint", "21.3", ("ubuntu", "debian")), "apt-get install -y libfuse2"),
        (named("fedora", "41"), "dnf install -y fuse-libs"),
        (named("rocky", "9.4", ("rhel", "centos", "fedora")), "dnf install -y fuse-libs"),
        (named("arch"), "pacman -S --noconfirm fuse2"),
        (named("manjaro", "", ("arch",)), "pacman -S --noconfirm fuse2"),
        (named("opensuse-leap", "15.6", ("suse", "opensuse")), "zypper --non-interactive install libfuse2"),
        (named("opensuse-tumbleweed", "20261101", ("opensuse", "suse")), "zypper --non-interactive install libfuse2"),
    ],
)
def test_the_command_is_that_of_the_distribution(distribution: Distribution, command: str) -> None:
    found = packages(distribution, (FUSE,))
    assert found is not None
    assert " ".join(found.install) == command
    assert found.remove[-1] == found.install[-1]
    assert found.remove != found.install


@pytest.mark.parametrize("distribution", [None, named("gentoo"), named("nixos", "25.05")])
def test_an_unknown_one_has_no_command(distribution: Distribution | None) -> None:
    assert packages(distribution, (FUSE,)) is None


def test_an_unknown_library_has_no_package() -> None:
    assert packages(named("debian", "12"), ("libnobody.so.1",)) is None
    assert packages(named("debian", "12"), ()) is None


def test_a_package_is_named_once_and_all_libraries_have_one() -> None:
    arch = packages(named("arch"), ("libX11.so.6", "libX11-xcb.so.1"))
    assert arch is not None
    assert arch.names == ("libx11",)
    for name in ("debian", "fedora", "arch", "opensuse"):
        assert packages(named(name, "12"), WINDOW_LIBRARIES) is not None
