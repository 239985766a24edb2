"""Libraries that come from the build machine's own packages (Debian, Ubuntu)."""

from __future__ import annotations

import platform
import shutil
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING

from bundle import known

if TYPE_CHECKING:
    from bundle.parts import Part

DOCUMENTS = Path("/usr/share/doc")


def owner(source: Path) -> Part | None:
    """The package that brought the file at `source`; None where there is none, or no dpkg."""
    from bundle.parts import Part

    name = _package_of(source)
    if name is None:
        return None
    version = _run("dpkg-query", "--show", "--showformat=${Version}", name)
    text = DOCUMENTS / name.partition(":")[0] / "copyright"
    bare = name.partition(":")[0]
    licence = next((spdx for start, spdx in known.SYSTEM.items() if bare.startswith(start)), f"LicenseRef-{bare}")
    return Part(bare, version, licence, f"pkg:deb/{_system()}/{bare}@{version}", (text,) if text.is_file() else ())


def _system() -> str:
    """The name of the distribution, as package URLs have it: ``debian``, ``ubuntu``."""
    return platform.freedesktop_os_release().get("ID", "debian")


def _package_of(source: Path) -> str | None:
    """The file may be listed by the name it is linked as, by its own, or from before /lib became /usr/lib."""
    if shutil.which("dpkg-query") is None:
        return None
    real = source.resolve()
    candidates = dict.fromkeys((source, real, _without_usr(source), _without_usr(real)))
    found = _run("dpkg-query", "--search", *map(str, candidates))
    return found.partition(": ")[0].split(",")[0] or None


def _without_usr(path: Path) -> Path:
    return Path("/", *path.parts[2:]) if path.parts[:2] == ("/", "usr") else path


def _run(*command: str) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=False).stdout
