"""os-release, as distributions write it."""

from pathlib import Path

import pytest

from opend_wizard.machine import Machine
from opend_wizard.machine.distribution import distribution


def system(root: Path, text: str, name: str = "etc/os-release") -> Path:
    (root / name).parent.mkdir(parents=True)
    (root / name).write_text(text, encoding="utf-8")
    return root


def test_ubuntu_names_what_it_is_made_from(tmp_path: Path) -> None:
    text = 'NAME="Ubuntu"\nVERSION_ID="24.04"\nID=ubuntu\nID_LIKE=debian\nPRETTY_NAME="Ubuntu 24.04.1 LTS"\n'
    found = distribution(system(tmp_path, text))
    assert found is not None
    assert found.family == ("ubuntu", "debian")
    assert found.number == (24, 4)
    assert found.title == "Ubuntu 24.04.1 LTS"


def test_one_that_rolls_has_no_number(tmp_path: Path) -> None:
    found = distribution(system(tmp_path, "ID=arch\nBUILD_ID=rolling\n", "usr/lib/os-release"))
    assert found is not None
    assert (found.number, found.title) == ((), "arch")


@pytest.mark.parametrize("text", ["", "# nothing\n", "NAME=x\n"])
def test_one_that_does_not_tell_is_unknown(tmp_path: Path, text: str) -> None:
    assert distribution(system(tmp_path, text)) is None


def test_only_linux_has_one(tmp_path: Path) -> None:
    assert Machine("windows", system(tmp_path, "ID=debian\n")).distribution() is None
