"""The .zip: the same bytes from the same files, whoever packs them and when."""

from __future__ import annotations

import time
import zipfile
from pathlib import Path

_MODE = 0o644 << 16  # Unix tools that unpack it look there
_WINDOWS = 0


def pack(folder: Path, into: Path, top: str, epoch: int) -> None:
    """Pack the files of `folder` under the name `top`: in order of names, dated to `epoch` (seconds, in UTC)."""
    moment = time.gmtime(epoch)[:6]
    with zipfile.ZipFile(into, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as packed:
        for path in sorted(folder.rglob("*"), key=lambda path: path.relative_to(folder).as_posix()):
            if path.is_file():
                entry = zipfile.ZipInfo(f"{top}/{path.relative_to(folder).as_posix()}", moment)
                entry.compress_type = zipfile.ZIP_DEFLATED
                entry.create_system = _WINDOWS
                entry.external_attr = _MODE
                packed.writestr(entry, path.read_bytes(), compresslevel=9)
