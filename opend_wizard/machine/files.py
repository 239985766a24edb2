"""Folders: free space, owners, whether one can really write there, homes. Nothing is ever written to find out."""

from __future__ import annotations

import os
import re
import shutil
import stat
import sys
from contextlib import suppress
from pathlib import Path

from opend_wizard.errors import Unseen
from opend_wizard.machine import windows
from opend_wizard.machine.processes import UserNames
from opend_wizard.texts import Text

_MOST_LINKS = 40  # as many as Linux itself follows


def nearest_existing(path: Path) -> Path:
    """`path` itself or the closest folder above it that exists and may be looked at."""
    for candidate in (path, *path.parents):
        try:
            candidate.stat()
        except OSError:
            continue
        return candidate
    return Path(path.anchor or ".")


def free_space(path: Path) -> int:
    """Bytes this user may still write on the file system of `path`, which need not exist; raises `Unseen`."""
    there = nearest_existing(path.absolute())
    try:
        return shutil.disk_usage(there).free
    except OSError as error:
        raise Unseen(Text("The free space at {path} cannot be read.", path=there)) from error


def owner(path: Path) -> str | None:
    """The user that `path` belongs to; None if it is absent or may not be looked at."""
    try:
        status = path.stat()
    except OSError:
        return None
    if sys.platform == "win32":
        return windows.owner(path)
    return UserNames().of(status.st_uid)


def mode(path: Path) -> int | None:
    """The permission bits of `path`, e.g. 0o600; None where Windows' access lists decide, or it may not be seen."""
    if sys.platform == "win32":
        return None
    try:
        return stat.S_IMODE(path.stat().st_mode)
    except OSError:
        return None


def behind_own_links(path: Path) -> Path:
    """The file that `path` leads to by links that this user laid; links of other users are never followed."""
    if sys.platform == "win32":  # where making a link takes an administrator
        return path
    with suppress(OSError):
        for _ in range(_MOST_LINKS):
            status = path.lstat()
            if not stat.S_ISLNK(status.st_mode) or status.st_uid != os.geteuid():
                break
            target = path.parent / path.readlink()
            path = Path(os.path.realpath(target.parent), target.name)
    return path


def changed(path: Path) -> float | None:
    """When the content of `path` was changed last, in seconds since the epoch; None where that cannot be seen."""
    try:
        return path.stat().st_mtime
    except OSError:
        return None


def can_write(folder: Path) -> bool:
    """Whether this user can make files in `folder`; False if it is no folder or its file system is read-only."""
    if not _is_folder(folder):
        return False
    if sys.platform == "win32":
        return windows.may_add_files(folder)
    effective = os.access in os.supports_effective_ids
    return os.access(folder, os.W_OK | os.X_OK, effective_ids=effective) and not _read_only(folder)


def is_held(path: Path) -> bool:
    """Whether a program has the file open and lets nobody else open it meanwhile: only Windows knows such a thing."""
    return sys.platform == "win32" and windows.is_held(path)


def _read_only(folder: Path) -> bool:
    if sys.platform == "win32":
        return False
    try:
        return bool(os.statvfs(folder).f_flag & os.ST_RDONLY)
    except OSError:
        return False


def home(user: str | None = None) -> Path:
    """The home folder of `user` (None: of this one) out of the password database, not ``$HOME`` (facts: §1.4).

    Raises `Unseen` for a user this machine does not know.
    """
    if sys.platform == "win32":
        return Path.home() if user is None else windows.home(user)
    import pwd

    try:
        return Path((pwd.getpwuid(os.geteuid()) if user is None else pwd.getpwnam(user)).pw_dir)
    except KeyError as error:
        if user is None:  # a container may run under a number that has no entry
            return Path.home()
        raise Unseen(
            Text("This machine knows no user {user}, so that user’s home folder is unknown.", user=user)
        ) from error


def state_dir() -> Path:
    """The folder where the wizard keeps what it must remember; it is not made by asking."""
    import platformdirs

    return platformdirs.user_state_path("opend-wizard", appauthor=False)


def app_data(home_folder: Path, system: str, *, own: bool) -> Path:
    """Where programs keep their data below `home_folder`; our own may have been moved on Windows."""
    if system != "windows":
        return home_folder
    moved = os.environ.get("APPDATA", "") if own and sys.platform == "win32" else ""
    return Path(moved) if moved else home_folder / "AppData" / "Roaming"


_XDG_FOLDER = re.compile(r'^\s*XDG_(?:DESKTOP|DOWNLOAD|DOCUMENTS)_DIR="(?P<path>[^"]+)"', re.MULTILINE)


def own_folders(home_folder: Path, system: str) -> tuple[Path, ...]:
    """Desktop, downloads and documents below `home_folder`, wherever the system says they are; each exists."""
    usual = [home_folder / name for name in ("Downloads", "Desktop", "Documents")]
    if sys.platform == "win32":
        import platformdirs

        usual += [
            platformdirs.user_downloads_path(),
            platformdirs.user_desktop_path(),
            platformdirs.user_documents_path(),
        ]
    elif system == "linux":
        usual += _xdg_folders(home_folder)
    return tuple(dict.fromkeys(folder for folder in usual if _is_folder(folder) and folder != home_folder))


def _xdg_folders(home_folder: Path) -> list[Path]:
    """A Chinese desktop calls them otherwise, and says so in this file."""
    try:
        text = (home_folder / ".config" / "user-dirs.dirs").read_text("utf-8", "replace")
    except OSError:
        return []
    return [Path(found["path"].replace("$HOME", str(home_folder))) for found in _XDG_FOLDER.finditer(text)]


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except OSError:
        return False


def drives() -> tuple[Path, ...]:
    """The drives with a letter that are built in on Windows, ``/`` elsewhere."""
    if sys.platform == "win32":
        import psutil

        fixed = [each for each in psutil.disk_partitions(all=False) if "fixed" in each.opts]
        return tuple(Path(each.mountpoint) for each in fixed)
    return (Path("/"),)
