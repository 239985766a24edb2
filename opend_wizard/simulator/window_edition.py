"""Turns a simulated program folder into that of the edition with a window on Linux: one AppImage (facts: §1.2)."""

from __future__ import annotations

from pathlib import Path

from opend_wizard.opend import starter
from opend_wizard.opend.places import Edition
from opend_wizard.simulator.layout import VERSION, Layout

CRASHING = "10.10.7008"  # the newest that is known to crash in its charts (facts: §8 no. 14)

_STAND_IN = b"""#!/bin/sh
# Not OpenD: a stand-in that OpenD Wizard made for practising. It fails as an AppImage does without FUSE.
echo "dlopen(): error loading libfuse.so.2" >&2
echo "AppImages require FUSE to run." >&2
exit 127
"""


def become_window(layout: Layout, version: str = VERSION) -> Path:
    """Leave nothing of the command line edition in the program folder, and put the AppImage there instead."""
    for path in layout.program_dir.iterdir():
        path.unlink()
    name = layout.brand.program(Edition.WINDOW)
    image = layout.program_dir / f"{name}-GUI_{version}_Ubuntu18.04.AppImage"
    image.write_bytes(_STAND_IN)
    image.chmod(0o755)
    return image


def need_no_fuse(image: Path) -> None:
    """Put our own starter beside `image`, so that nothing needs to be mounted."""
    written = starter.starter_for(image)
    written.write_bytes(starter.content_for(image))
    written.chmod(0o755)
