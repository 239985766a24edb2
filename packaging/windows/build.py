"""Builds everything for Windows into dist/: `py run.py build` calls this in its environment.

--without-installer    only the .zip; where NSIS is not, as under Wine, installer.py makes the rest afterwards
"""

from __future__ import annotations

import os
import platform
import shutil
import sys
from collections.abc import Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from bundle import checksums, licences, moment, names, sbom
from bundle.freezing import DIST, freeze
from windows import archive, installer, signing

COULD_NOT_RUN = 3
PACKAGE = f"{names.NAME}-{names.version()}-windows-x86_64"


def main(arguments: Sequence[str]) -> int:
    """Build, sign as far as there is something to sign with, pack, and say what came of it."""
    if platform.system() != "Windows":
        print("The executables for Windows are made by a Python for Windows, also under Wine.", file=sys.stderr)
        return COULD_NOT_RUN
    wants_installer = "--without-installer" not in arguments
    if wants_installer and installer.compiler() is None:
        print(f"{installer.MISSING} Or leave the installer out: py run.py build --without-installer", file=sys.stderr)
        return COULD_NOT_RUN
    frozen = make_folder()
    shutil.rmtree(DIST, ignore_errors=True)
    DIST.mkdir()
    archive.pack(frozen, DIST / f"{PACKAGE}.zip", PACKAGE, moment.epoch())
    shutil.copyfile(frozen / sbom.FILE, DIST / f"{PACKAGE}.cdx.json")
    if wants_installer:
        installer.make(frozen, DIST)
    checksums.write(DIST)
    report(frozen)
    return 0


def make_folder() -> Path:
    """The frozen folder, with everything that belongs into it."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"  # the icon is drawn, and no display is needed for that
    frozen = freeze("windows")
    licences.collect(frozen)
    for program in (names.NAME, names.CONSOLE_NAME):
        signing.sign(frozen / f"{program}.exe")
    sbom.write(frozen)
    return frozen


def report(frozen: Path) -> None:
    """Say what was made and how big it is."""
    sizes = [path.stat().st_size for path in frozen.rglob("*") if path.is_file()]
    print(f"{frozen}: {len(sizes)} files, {sum(sizes) / 1e6:.1f} MB")
    for path in sorted(DIST.iterdir()):
        print(f"{path}: {path.stat().st_size / 1e6:.2f} MB")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
