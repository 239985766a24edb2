"""The installer, made by NSIS; runs by itself too, on any system that has makensis.

python3 packaging/windows/installer.py FROZEN-FOLDER DIST-FOLDER
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from bundle import checksums, names
from windows import signing

SCRIPT = Path(__file__).resolve().parent / "installer.nsi"
MISSING = "The installer is made by NSIS (https://nsis.sourceforge.io, or Debian's package nsis), which is not here."
_USUAL = Path("NSIS", "makensis.exe")


def compiler() -> Path | None:
    """The program that makes installers; None where NSIS is not installed."""
    found = shutil.which("makensis")
    if found is not None:
        return Path(found)
    homes = (os.environ.get(name) for name in ("PROGRAMFILES(X86)", "PROGRAMFILES"))
    return next((Path(home) / _USUAL for home in homes if home and (Path(home) / _USUAL).is_file()), None)


def make(frozen: Path, dist: Path) -> Path:
    """Make the installer of the frozen folder in `dist`, and sign it as far as there is something to sign with.

    Raises FileNotFoundError without NSIS, `subprocess.CalledProcessError` if it or the signing fails.
    """
    program = compiler()
    if program is None:
        raise FileNotFoundError(MISSING)
    frozen, dist = frozen.resolve(), dist.resolve()  # NSIS works in the folder of its script
    setup = dist / f"{names.NAME}-{names.version()}-windows-x86_64-setup.exe"
    listed = frozen.parent / "files.nsh"
    listed.write_text(listing(frozen), encoding="utf-8")
    defines = definitions(frozen, setup, listed)
    words = [f"-D{name}={value}" for name, value in defines.items()]
    subprocess.run([str(program), "-V2", "-WX", "-INPUTCHARSET", "UTF8", *words, str(SCRIPT)], check=True)
    signing.sign(setup)
    return setup


def definitions(frozen: Path, setup: Path, listed: Path) -> dict[str, str]:
    """What the script is told: names, numbers and paths."""
    size = sum(path.stat().st_size for path in frozen.rglob("*") if path.is_file())
    told = {
        "NAME": names.NAME,
        "TITLE": names.TITLE,
        "PUBLISHER": names.PUBLISHER,
        "COPYRIGHT": names.COPYRIGHT,
        "VERSION": names.version(),
        "NUMBERS": ".".join(map(str, names.four_numbers(names.version()))),
        "HOMEPAGE": names.HOMEPAGE,
        "ICON": str(frozen.parents[1] / f"{names.NAME}.ico"),
        "KILOBYTES": str(size // 1024),
        "LISTING": str(listed),
        "SETUP": str(setup),
    }
    signs = signing.command()
    return told | ({"SIGN": subprocess.list2cmdline(signs)} if signs else {})


def listing(frozen: Path) -> str:
    """Two macros: what puts each file in place, and what takes exactly these away and no others."""
    files = sorted(path.relative_to(frozen).as_posix() for path in frozen.rglob("*") if path.is_file())
    folders = sorted({str(parent) for file in files for parent in PurePosixPath(file).parents} - {"."})
    put = [*_put(frozen, files)]
    away = [f'Delete "$INSTDIR\\{_windows(file)}"' for file in files]
    away += [f'RMDir "$INSTDIR\\{_windows(folder)}"' for folder in reversed(folders)]  # the inner ones first
    return "\n".join(["!macro PutFiles", *put, "!macroend", "!macro RemoveFiles", *away, "!macroend", ""])


def _put(frozen: Path, files: list[str]) -> Iterator[str]:
    inside = None
    for file in sorted(files, key=lambda file: (str(PurePosixPath(file).parent), file)):
        folder = str(PurePosixPath(file).parent)
        if folder != inside:
            inside = folder
            yield 'SetOutPath "$INSTDIR"' if folder == "." else f'SetOutPath "$INSTDIR\\{_windows(folder)}"'
        yield f'File "{frozen / file}"'


def _windows(place: str) -> str:
    return place.replace("/", "\\").replace("$", "$$")


if __name__ == "__main__":
    made = make(Path(sys.argv[1]), Path(sys.argv[2]))
    checksums.write(made.parent)
    print(f"{made}: {made.stat().st_size / 1e6:.2f} MB")
