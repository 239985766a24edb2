"""Faults of the data folder (FAQ Q2)."""

from __future__ import annotations

import os
import shutil
import sys

from opend_wizard.simulator.fault import Fault
from opend_wizard.simulator.stage import Stage
from opend_wizard.texts import Text


def lose_own_data(stage: Stage) -> None:
    """Some files of AppData.dat are gone from the data folder, some are cut short, one has a wrong byte."""
    own = stage.layout.own_data_dir
    shutil.rmtree(own / "Security" / "HK")
    for name in ("Calendar/US.dat", "Languages/chs.json", "ErrorCode.dat"):
        (own / name).unlink()
    for name in ("Security/US/StockList.dat", "NetConfig.dat"):
        content = (own / name).read_bytes()
        (own / name).write_bytes(content[: len(content) // 2])
    content = (own / "Version.dat").read_bytes()
    (own / "Version.dat").write_bytes(b"X" + content[1:])
    stage.start_opend()


def lose_data_folder(stage: Stage) -> None:
    """The whole F3CNN folder is gone."""
    shutil.rmtree(stage.layout.own_data_dir)
    stage.start_opend()


def lock_data_folder(stage: Stage) -> None:
    """The data is incomplete, and the folder it belongs in cannot be written."""
    lose_own_data(stage)
    stage.layout.own_data_dir.chmod(0o500)


def _needs_permissions() -> Text | None:
    if sys.platform == "win32":
        return Text("This practice needs Unix permissions and cannot be done on Windows.")
    if os.geteuid() == 0:
        return Text("This practice cannot be done as root: root may write everywhere.")
    return None


FAULTS: tuple[Fault, ...] = (
    Fault(
        "q02-damaged",
        "q02",
        Text("Data files are missing and damaged"),
        Text(
            "OpenD ends at once, because some of its own data files are missing and others are damaged. "
            "Find out which ones, put them back from AppData.dat, and look again."
        ),
        lose_own_data,
    ),
    Fault(
        "q02-folder-missing",
        "q02",
        Text("The data folder is gone"),
        Text(
            "OpenD ends at once, because the folder with its own data was deleted. "
            "Have the folder made again from AppData.dat, and look again."
        ),
        lose_data_folder,
    ),
    Fault(
        "q02-not-writable",
        "q02",
        Text("The data folder cannot be written"),
        Text(
            "OpenD ends at once: its data is incomplete, and nothing may be written into the folder it belongs in. "
            "Have the permissions repaired first, then the data, and look again."
        ),
        lock_data_folder,
        _needs_permissions,
    ),
)
