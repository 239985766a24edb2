"""The starter of ours by which an AppImage unpacks itself instead of being mounted (facts: §6.2)."""

from __future__ import annotations

import os
import shlex
from pathlib import Path

NAME = "start-OpenD-without-FUSE.sh"
_UNPACKING = "--appimage-extract-and-run"


def starter_for(image: Path) -> Path:
    """Where the starter for `image` lies: beside it."""
    return image.with_name(NAME)


def content_for(image: Path) -> bytes:
    """The starter: it finds `image` beside itself, so that the folder may be moved."""
    name = shlex.quote(image.name)
    return os.fsencode(f'#!/bin/sh\nexec "$(dirname -- "$0")"/{name} {_UNPACKING} "$@"\n')


def starts_unpacked(image: Path) -> bool:
    """Whether a starter for just this `image` is there and may be run."""
    starter = starter_for(image)
    try:
        return os.access(starter, os.X_OK) and starter.read_bytes() == content_for(image)
    except OSError:
        return False
