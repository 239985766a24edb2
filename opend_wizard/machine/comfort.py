"""What the person has asked the system for, of every program: that nothing moves, and that colours are the system's.

Qt 6.9 tells neither: its hint for the length of animations follows other settings on Windows and macOS.
"""

from __future__ import annotations

import configparser
import sys
from dataclasses import dataclass
from pathlib import Path

from opend_wizard.machine.commands import output_of

_SECONDS = 1.0  # that one of the system's own tools may take
_GNOME = ("org.gnome.desktop.interface", "enable-animations"), ("org.gnome.desktop.a11y.interface", "high-contrast")
_MAC = "com.apple.universalaccess"


@dataclass(frozen=True)
class Comfort:
    """`still`: nothing is to move that need not; `plain`: no colours but those of the system's palette."""

    still: bool = False
    plain: bool = False


def read_comfort(system: str, home: Path) -> Comfort:
    """The wishes set in `system` (``linux``, ``windows``, ``macos``); what cannot be read is no wish."""
    if system == "windows":
        return _of_windows()
    if system == "macos":
        return Comfort(still=(output_of(["defaults", "read", _MAC, "reduceMotion"], _SECONDS) or "").strip() == "1")
    still, plain = (_gnome(*each) for each in _GNOME)
    return Comfort(still == "false" or _is_still_in_kde(home / ".config" / "kdeglobals"), plain == "true")


def _gnome(schema: str, key: str) -> str:
    return (output_of(["gsettings", "get", schema, key], _SECONDS) or "").strip()


def _is_still_in_kde(path: Path) -> bool:
    """Plasma writes 0 for the speed of animations where they are switched off."""
    settings = configparser.ConfigParser(interpolation=None, strict=False)
    try:
        settings.read_string(path.read_text("utf-8", "replace"))
        return settings.getfloat("KDE", "AnimationDurationFactor", fallback=1.0) == 0
    except (OSError, ValueError, configparser.Error):
        return False


if sys.platform == "win32":
    import ctypes
    from ctypes import wintypes

    _CLIENT_AREA_ANIMATION, _HIGH_CONTRAST, _ON = 0x1042, 0x0042, 0x1  # SPI_…, HCF_HIGHCONTRASTON (winuser.h)

    class _HighContrast(ctypes.Structure):
        _fields_ = (("size", wintypes.UINT), ("flags", wintypes.DWORD), ("scheme", wintypes.LPWSTR))

    def _of_windows() -> Comfort:
        ask = ctypes.windll.user32.SystemParametersInfoW
        moving, contrast = wintypes.BOOL(1), _HighContrast(ctypes.sizeof(_HighContrast), 0, None)
        told = ask(_CLIENT_AREA_ANIMATION, 0, ctypes.byref(moving), 0)
        still = bool(told) and not moving.value
        told = ask(_HIGH_CONTRAST, contrast.size, ctypes.byref(contrast), 0)
        return Comfort(still, bool(told) and bool(contrast.flags & _ON))

else:

    def _of_windows() -> Comfort:
        return Comfort()
