"""The Debian package: the frozen folder, a command, a menu entry, a manual page."""

from __future__ import annotations

import gzip
import os
import shutil
import subprocess
from collections.abc import Iterable
from datetime import datetime, timezone
from email.utils import format_datetime
from pathlib import Path

from bundle import names
from bundle.names import NAME, ROOT
from linux import pictures
from linux.archive import usual_mode

SHARE = Path(__file__).resolve().parent / "share"
MAINTAINER = f"{names.PUBLISHER} <nobody@opend-wizard.invalid>"
FONTS = "fonts-noto-cjk | fonts-wqy-microhei | fonts-wqy-zenhei | fonts-droid-fallback"
WINDOW_ON_WAYLAND = "libwayland-client0, libwayland-cursor0"
NEWEST_GLIBC = "2.35"
"""Of Ubuntu 22.04; Debian 12 has 2.36."""


def make(frozen: Path, into: Path, work: Path, packages: Iterable[str], epoch: int) -> None:
    """Write the package of the folder `frozen`, which depends on `packages`, to `into`; `work` is made anew."""
    shutil.rmtree(work, ignore_errors=True)
    shutil.copytree(frozen, work / "usr/lib" / NAME, symlinks=True)
    _furnish(work / "usr", epoch)
    _make_control(work, sorted(packages))
    for path in work.rglob("*"):
        if not path.is_symlink():
            path.chmod(usual_mode(path))
    work.chmod(0o755)
    environment = {**os.environ, "SOURCE_DATE_EPOCH": str(epoch)}
    command = ["dpkg-deb", "--root-owner-group", "-Zxz", "--build", str(work), str(into)]
    subprocess.run(command, env=environment, check=True, stdout=subprocess.DEVNULL)


def _furnish(usr: Path, epoch: int) -> None:
    share = usr / "share"
    for folder in ("bin", "share/applications", "share/metainfo", "share/man/man1", f"share/doc/{NAME}"):
        (usr / folder).mkdir(parents=True)
    (usr / "bin" / NAME).symlink_to(f"../lib/{NAME}/{NAME}")
    shutil.copyfile(SHARE / f"{NAME}.desktop", share / "applications" / f"{NAME}.desktop")
    _write(share / f"metainfo/{names.IDENTIFIER}.metainfo.xml", filled("metainfo.xml", epoch))
    _write_gz(share / f"man/man1/{NAME}.1.gz", filled(f"{NAME}.1", epoch))
    _write(share / f"doc/{NAME}/copyright", _copyright())
    _write_gz(share / f"doc/{NAME}/changelog.gz", _changelog(epoch))
    icon = ROOT / f"resources/icons/{NAME}.svg"
    theme = share / "icons/hicolor"
    for size in pictures.SIZES:
        pictures.draw(icon, size, theme / f"{size}x{size}/apps/{NAME}.png")
    (theme / "scalable/apps").mkdir(parents=True)
    shutil.copyfile(icon, theme / f"scalable/apps/{NAME}.svg")


def filled(template: str, epoch: int) -> str:
    """The text of `share/template` with what is known of this build in its places."""
    return (
        (SHARE / template)
        .read_text(encoding="utf-8")
        .format(
            identifier=names.IDENTIFIER,
            licence=names.LICENCE,
            title=names.TITLE,
            publisher=names.PUBLISHER,
            description=names.DESCRIPTION,
            homepage=f'<url type="homepage">{names.HOMEPAGE}</url>' if names.HOMEPAGE else "",
            version=names.version(),
            date=f"{datetime.fromtimestamp(epoch, timezone.utc):%Y-%m-%d}",
        )
    )


def _copyright() -> str:
    lines = (ROOT / "LICENSE").read_text(encoding="utf-8").splitlines()
    licence = "\n".join(f" {line or '.'}" for line in lines)
    return (SHARE / "copyright").read_text(encoding="utf-8").replace("{licence}", licence)


def _changelog(epoch: int) -> str:
    when = format_datetime(datetime.fromtimestamp(epoch, timezone.utc))
    return (
        f"{NAME} ({names.version()}) unstable; urgency=medium\n\n"
        f"  * Version {names.version()}\n\n"
        f" -- {MAINTAINER}  {when}\n"
    )


def _make_control(work: Path, packages: list[str]) -> None:
    size = sum(path.stat().st_size for path in work.rglob("*") if path.is_file() and not path.is_symlink())
    depends = [f"libc6 (>= {NEWEST_GLIBC})" if package == "libc6" else package for package in packages]
    lines = [
        f"Package: {NAME}",
        f"Version: {names.version()}",
        "Section: utils",
        "Priority: optional",
        "Architecture: amd64",
        f"Maintainer: {MAINTAINER}",
        f"Installed-Size: {-(-size // 1024)}",
        f"Depends: {', '.join(depends)}",
        f"Recommends: {FONTS}, xdg-utils",
        f"Suggests: {WINDOW_ON_WAYLAND}, ibus",
        *([f"Homepage: {names.HOMEPAGE}"] if names.HOMEPAGE else []),
        "Description: find out why OpenD does not work, and mend it",
        *(f" {line}" for line in _folded(names.DESCRIPTION)),
        "",
    ]
    _write(work / "DEBIAN/control", "\n".join(lines))


def _folded(text: str, width: int = 76) -> list[str]:
    import textwrap

    return textwrap.wrap(text, width)


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text.encode())


def _write_gz(path: Path, text: str) -> None:
    path.write_bytes(gzip.compress(text.encode(), 9, mtime=0))
