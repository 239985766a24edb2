"""The .tar.xz: the same bytes from the same files, whoever packs them and when."""

from __future__ import annotations

import lzma
import tarfile
from pathlib import Path

_FILTERS = [{"id": lzma.FILTER_X86}, {"id": lzma.FILTER_LZMA2, "preset": 6}]
"""Machine code is packed better when its jumps are written as addresses; every xz undoes that by itself."""


def pack(folder: Path, into: Path, top: str, epoch: int) -> None:
    """Pack what is in `folder` under the name `top`: in order of names, owned by root, dated to `epoch` (seconds)."""
    with lzma.open(into, "wb", filters=_FILTERS) as packed, tarfile.open(fileobj=packed, mode="w") as tar:
        for path in (folder, *sorted(folder.rglob("*"))):
            name = Path(top, path.relative_to(folder)).as_posix()
            entry = tar.gettarinfo(path, arcname=name)
            entry.uid = entry.gid = 0
            entry.uname = entry.gname = "root"
            entry.mtime = epoch
            entry.mode = usual_mode(path)
            _add(tar, entry, path)


def _add(tar: tarfile.TarFile, entry: tarfile.TarInfo, path: Path) -> None:
    if path.is_symlink() or path.is_dir():
        tar.addfile(entry)
        return
    entry.type = tarfile.REGTYPE  # also where the file system has one of two equal files as a link
    entry.linkname = ""
    entry.size = path.stat().st_size
    with path.open("rb") as file:
        tar.addfile(entry, file)


def usual_mode(path: Path) -> int:
    """What the file may be used for, whatever the umask of whoever builds: 0o755 for folders and programs, or 0o644."""
    if path.is_symlink():
        return 0o777
    return 0o755 if path.is_dir() or path.stat().st_mode & 0o100 else 0o644
