"""The wishes for stillness and for the system's own colours, from stand-ins for the tools of each system."""

from __future__ import annotations

import stat
import sys
from pathlib import Path

import pytest

from opend_wizard.machine import Machine
from opend_wizard.machine.comfort import Comfort, read_comfort

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the stand-ins are shell scripts")


@pytest.fixture
def tools(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "bin"
    folder.mkdir()
    monkeypatch.setenv("PATH", f"{folder}:/usr/bin:/bin")
    return folder


def says(tools: Path, name: str, *answers: tuple[str, str]) -> None:
    """A tool that answers when its arguments are those, and fails otherwise."""
    cases = "".join(f'"{asked}") echo "{answer}";;\n' for asked, answer in answers)
    tool = tools / name
    tool.write_text(f'#!/bin/sh\ncase "$*" in\n{cases}*) exit 1;;\nesac\n')
    tool.chmod(tool.stat().st_mode | stat.S_IXUSR)


ANIMATIONS = "get org.gnome.desktop.interface enable-animations"
CONTRAST = "get org.gnome.desktop.a11y.interface high-contrast"


@pytest.mark.parametrize(
    ("animations", "contrast", "wanted"),
    [
        ("false", "false", Comfort(still=True)),
        ("true", "true", Comfort(plain=True)),
        ("true", "false", Comfort()),
    ],
)
def test_gnome(tools: Path, tmp_path: Path, animations: str, contrast: str, wanted: Comfort) -> None:
    says(tools, "gsettings", (ANIMATIONS, animations), (CONTRAST, contrast))
    assert read_comfort("linux", tmp_path) == wanted


@pytest.mark.parametrize(
    ("content", "still"),
    [
        ("[KDE]\nAnimationDurationFactor=0\n", True),
        ("[KDE]\nAnimationDurationFactor=1\n", False),
        ("[KDE]\nAnimationDurationFactor=fast\n", False),
        ("no settings at all", False),
    ],
)
def test_plasma(tools: Path, tmp_path: Path, content: str, still: bool) -> None:
    says(tools, "gsettings")
    (tmp_path / ".config").mkdir()
    (tmp_path / ".config" / "kdeglobals").write_text(content)
    assert read_comfort("linux", tmp_path) == Comfort(still=still)


@pytest.mark.parametrize(("answer", "still"), [("1", True), ("0", False)])
def test_macos(tools: Path, tmp_path: Path, answer: str, still: bool) -> None:
    says(tools, "defaults", ("read com.apple.universalaccess reduceMotion", answer))
    assert read_comfort("macos", tmp_path) == Comfort(still=still)


def test_a_desktop_that_tells_nothing_has_no_wishes(tools: Path, tmp_path: Path) -> None:
    says(tools, "gsettings")
    says(tools, "defaults")
    assert read_comfort("linux", tmp_path) == read_comfort("macos", tmp_path) == Comfort()


def test_this_machine_can_be_asked() -> None:
    assert isinstance(Machine().comfort(), Comfort)
