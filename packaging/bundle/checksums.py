"""SHA256SUMS, as `sha256sum --check` reads it."""

from __future__ import annotations

import hashlib
from pathlib import Path

FILE = "SHA256SUMS"


def write(folder: Path) -> Path:
    """Write the sums of all files directly in `folder`; gives the file written."""
    lines = [
        f"{sum_of(path)}  {path.name}\n" for path in sorted(folder.iterdir()) if path.is_file() and path.name != FILE
    ]
    sums = folder / FILE
    sums.write_bytes("".join(lines).encode())
    return sums


def sum_of(path: Path) -> str:
    """The SHA-256 of the file at `path`, in hexadecimal."""
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while block := file.read(1 << 20):
            digest.update(block)
    return digest.hexdigest()
