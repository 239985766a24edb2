"""Builds the app and its disk image for macOS into dist/: `python3 run.py build` calls this in its environment."""

from __future__ import annotations

import platform
import shutil
import subprocess
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from bundle import checksums, licences, moment, names, parts, sbom, stamp
from bundle.freezing import DIST, freeze

SCRIPT = Path(__file__).resolve().parent / "sign-and-notarize.sh"
COULD_NOT_RUN = 3


def main() -> int:
    """Build, sign as far as there is something to sign with, and pack."""
    if platform.system() != "Darwin":
        print("The app for macOS is made on a Mac: Apple's tools for it are nowhere else.", file=sys.stderr)
        return COULD_NOT_RUN
    frozen = freeze("macos")
    app = frozen.parent / f"{names.TITLE}.app"
    complete(app, parts.of_build(frozen))
    shutil.rmtree(DIST, ignore_errors=True)
    DIST.mkdir()
    name = f"{names.NAME}-{names.version()}-macos-{platform.machine()}"
    subprocess.run(["bash", str(SCRIPT), str(app), str(DIST / f"{name}.dmg")], check=True)
    shutil.copyfile(app / "Contents/Resources" / sbom.FILE, DIST / f"{name}.cdx.json")
    checksums.write(DIST)
    return 0


def complete(app: Path, bundled: tuple[parts.Part, ...]) -> None:
    """Put stamp, licences and list of parts into `app`, before it is signed; raises FileNotFoundError if it is none.

    The list has no hashes of files: signing changes them, and the signature has its own.
    """
    resources = app / "Contents/Resources"
    target = app / "Contents/Frameworks" / stamp.PLACE
    if not target.parent.is_dir():
        raise FileNotFoundError(f"{target.parent}: the app holds no resources of the program")
    target.write_bytes(stamp.text(bundled).encode())
    licences.write(bundled, resources / licences.FOLDER)
    (resources / sbom.FILE).write_bytes(sbom.text(bundled, moment.epoch(), lambda _place: None).encode())


if __name__ == "__main__":
    sys.exit(main())
