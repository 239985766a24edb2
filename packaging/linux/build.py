"""Builds everything for Linux into dist/: `python3 run.py build` calls this in its environment."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))

from bundle import checksums, licences, moment, names, sbom
from bundle.freezing import DIST, WORK, freeze
from linux import archive, deb, icu, listing, needs

ICU = "_internal/PySide6/Qt/lib/libicudata.so.*"


def main(arguments: list[str]) -> int:
    """Build, and say what came of it; ``--accept`` commits to a changed list of files, ``--try`` tries the result."""
    frozen = make_folder()
    if "--accept" in arguments:
        listing.accept(frozen)
    listing.check(frozen)
    pack(frozen)
    report(frozen)
    program = frozen / names.NAME
    return subprocess.call([sys.executable, str(HERE / "smoke.py"), str(program)]) if "--try" in arguments else 0


def pack(frozen: Path) -> None:
    """Make what people download, and its checksums."""
    packages = needs.check(frozen)
    shutil.rmtree(DIST, ignore_errors=True)
    DIST.mkdir()
    name = f"{names.NAME}-{names.version()}"
    tar = DIST / f"{name}-linux-x86_64.tar.xz"
    package = DIST / f"{names.NAME}_{names.version()}_amd64.deb"
    epoch = moment.epoch()
    with ThreadPoolExecutor() as both:  # each packs for half a minute, on a core of its own
        jobs = (
            both.submit(archive.pack, frozen, tar, name, epoch),
            both.submit(deb.make, frozen, package, WORK / "linux/deb", packages, epoch),
        )
        for job in jobs:
            job.result()
    shutil.copyfile(frozen / sbom.FILE, DIST / f"{name}-linux-x86_64.cdx.json")
    checksums.write(DIST)


def make_folder() -> Path:
    """The frozen folder, with everything that belongs into it."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"  # pictures are drawn, and no display is needed for that
    frozen = freeze("linux")
    for library in frozen.glob(ICU):
        icu.shrink(library)
    licences.collect(frozen)
    sbom.write(frozen)
    return frozen


def report(frozen: Path) -> None:
    """Say what was made and how big it is."""
    glibc = ".".join(map(str, needs.newest_glibc(frozen)))
    print(f"{frozen}: {listing.size_of(frozen) / 1e6:.1f} MB, needs glibc {glibc}")
    for path in sorted(DIST.iterdir()):
        print(f"{path}: {path.stat().st_size / 1e6:.2f} MB")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
