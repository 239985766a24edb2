"""What the Info.plist of the app says."""

from __future__ import annotations

from collections.abc import Mapping

from bundle import names

IDENTIFIER = names.IDENTIFIER.replace("_", "-")
"""Apple knows no underscore in it (CFBundleIdentifier: letters, digits, hyphens and full stops)."""

OLDEST = (12, 0)
"""The macOS that Qt 6.9 asks for; a build that holds anything newer says so (`minos.py`)."""

LANGUAGES = ("en", "zh-Hans", "zh-Hant", "ja")


def values(oldest: tuple[int, int]) -> Mapping[str, object]:
    """All that PyInstaller does not write by itself; `oldest` is the macOS that the app needs."""
    return {
        "CFBundleDevelopmentRegion": "en",
        "CFBundleDisplayName": names.TITLE,
        "CFBundleLocalizations": list(LANGUAGES),
        "CFBundleShortVersionString": names.version(),
        "CFBundleVersion": ".".join(map(str, names.four_numbers(names.version())[:3])),
        "LSApplicationCategoryType": "public.app-category.utilities",
        "LSMinimumSystemVersion": "{}.{}".format(*oldest),
        "NSHighResolutionCapable": True,
        "NSHumanReadableCopyright": names.COPYRIGHT,
        "NSPrincipalClass": "NSApplication",
        "NSRequiresAquaSystemAppearance": False,  # dark where the system is dark
    }
