"""Faults of updating and downloading (FAQ Q19, and a download that is not whole)."""

from __future__ import annotations

import sys

from opend_wizard.simulator import elsewhere
from opend_wizard.simulator.fault import Fault
from opend_wizard.simulator.layout import VERSION
from opend_wizard.simulator.stage import Stage
from opend_wizard.texts import Text

_FAILED = "2026-09-18 03:10:11.201 | new version copy failed\n"
_PAGE = "<!DOCTYPE html><html><body>403 Operations too frequent</body></html>\n"


def _fail_update(stage: Stage) -> None:
    stage.layout.log_dir.mkdir(parents=True, exist_ok=True)
    (stage.layout.log_dir / "FTUpdate.log").write_text(_FAILED, "utf-8")


def hold_library(stage: Stage) -> None:
    """Another program has a library of OpenD open, and the update failed."""
    _fail_update(stage)
    library = next(path for path in sorted(stage.layout.program_dir.iterdir()) if "libAPIChannel" in path.name)
    stage.start_holder(library)


def protect_program(stage: Stage) -> None:
    """The program was unpacked without the right to write to it, and the update failed."""
    _fail_update(stage)
    stage.layout.program.chmod(0o555)


def save_page(stage: Stage) -> None:
    """In place of the package a page was saved."""
    downloads = stage.layout.data_dir.parent / "Downloads"
    downloads.mkdir()
    name = f"{stage.brand.value}_OpenD_{VERSION}_Ubuntu18.04.tar.gz"
    (downloads / name).write_text(_PAGE, "utf-8")


def _not_on_windows() -> Text | None:
    return Text("Windows has no such permissions.") if sys.platform == "win32" else None


def _on_linux() -> Text | None:
    return None if sys.platform == "linux" else Text("Only Linux has its home in the practice's folder.")


FAULTS: tuple[Fault, ...] = (
    Fault(
        "q19-protected",
        "q19",
        Text("The program may not be replaced"),
        Text(
            "Updating OpenD failed, because its program file may not be written to. "
            "See which file it is, let its owner write to it, and look again."
        ),
        protect_program,
        _not_on_windows,
        act=elsewhere.update_again,
    ),
    Fault(
        "q19-held",
        "q19",
        Text("Another program holds a file of OpenD"),
        Text(
            "Updating OpenD failed, because another program has one of its files open. "
            "See which program it is, stop it, and look again."
        ),
        hold_library,
        act=elsewhere.update_again,
    ),
    Fault(
        "x14-page",
        "x14",
        Text("A page was saved in place of the package"),
        Text(
            "The downloaded package cannot be unpacked, because it is a page of the site. "
            "See which file it is and what is in it, and look again."
        ),
        save_page,
        _on_linux,
        act=elsewhere.throw_the_page_away,
    ),
)
