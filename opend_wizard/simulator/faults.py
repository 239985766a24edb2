"""The ways in which a simulated OpenD can be broken, each with the story it tells the person who practises."""

from __future__ import annotations

import hashlib
import os
import shutil
import sys
from collections.abc import Callable
from datetime import datetime, timedelta, timezone

from opend_wizard.errors import Unseen
from opend_wizard.machine import Machine
from opend_wizard.opend import device
from opend_wizard.simulator import history, layout
from opend_wizard.simulator.fault import Fault
from opend_wizard.simulator.stage import Stage
from opend_wizard.simulator.state_faults import STATE_FAULTS
from opend_wizard.symptoms import ALL
from opend_wizard.texts import Text

_ANOTHER_MACHINE = "5e" * 32  # the fingerprint of no machine


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


def occupy_port(stage: Stage) -> None:
    """Another program holds the API port."""
    stage.start_neighbour(stage.layout.api_port)
    stage.start_opend()


def start_twice(stage: Stage) -> None:
    """A second OpenD, in a folder of its own, was started first with the same port."""
    stage.start_twin()
    stage.start_opend()


def misspell_port(stage: Stage) -> None:
    """The API port is a number that no port can have."""
    layout.configure(stage.layout, {"api_port": "111111"})
    stage.start_opend()


def clone_device(stage: Stage) -> None:
    """Device.dat came along when the machine was copied: the wizard knows it from another machine."""
    history.write_code_needed(stage.layout)
    path = stage.layout.own_data_dir / "Device.dat"
    digest = hashlib.sha256(path.read_bytes()).hexdigest()
    long_ago = (datetime.now(timezone.utc) - timedelta(days=90)).isoformat(timespec="seconds")
    device.remember(stage.state_dir, path, device.Memory(_ANOTHER_MACHINE, digest, long_ago))


def _needs_identity() -> Text | None:
    try:
        Machine().fingerprint()
    except Unseen as unseen:
        return unseen.text
    return None


def empty_device(stage: Stage) -> None:
    """Device.dat is there but empty."""
    (stage.layout.own_data_dir / "Device.dat").write_bytes(b"")
    history.write_code_needed(stage.layout)


def hold_quote_right(value: str) -> Callable[[Stage], None]:
    """OpenD runs with auto_hold_quote_right set to `value`."""

    def breaks(stage: Stage) -> None:
        layout.configure(stage.layout, {"auto_hold_quote_right": value})
        stage.start_opend()

    return breaks


_FAULTS: tuple[Fault, ...] = (
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
    Fault(
        "q03-neighbour",
        "q03",
        Text("Another program holds the port"),
        Text(
            "OpenD cannot start its service, because a program that is not OpenD listens on its port. "
            "See which program it is, give OpenD another port, and look again."
        ),
        occupy_port,
    ),
    Fault(
        "q03-twin",
        "q03",
        Text("A second OpenD uses the same port"),
        Text(
            "OpenD cannot start its service, because a second OpenD with the same port is already running. "
            "See where the other one lives, give this one another port, and look again."
        ),
        start_twice,
    ),
    Fault(
        "q03-no-port",
        "q03",
        Text("The port is no port"),
        Text(
            "OpenD cannot start its service, because the port in OpenD.xml is a number that no port can have. "
            "Choose a free port, and look again."
        ),
        misspell_port,
    ),
    Fault(
        "q06-clone",
        "q06",
        Text("The device file was copied from another machine"),
        Text(
            "OpenD asks for the phone code again and again: this machine was made as a copy of another one, "
            "and both now use the same device file. Have the file moved away, so that OpenD makes a new one."
        ),
        clone_device,
        _needs_identity,
    ),
    Fault(
        "q06-empty",
        "q06",
        Text("The device file is empty"),
        Text(
            "OpenD asks for the phone code again and again, because the file that identifies this device is empty. "
            "Have the file moved away, so that OpenD makes a new one."
        ),
        empty_device,
    ),
    Fault(
        "q09-unknown",
        "q09",
        Text("The rule for the quote right is misspelt"),
        Text(
            "Quotes in OpenD rise and fall, and nobody knows who keeps the best ones. "
            "See which setting decides, and give it a value that OpenD knows."
        ),
        hold_quote_right("yes"),
    ),
    Fault(
        "q10-off",
        "q10",
        Text("OpenD leaves the quote right to others"),
        Text(
            "OpenD should keep the best quotes, but it gives them up as soon as the phone app is opened. "
            "Set OpenD to take them back, and look again."
        ),
        hold_quote_right("0"),
    ),
    Fault(
        "q11-on",
        "q11",
        Text("OpenD takes the quote right back"),
        Text(
            "The phone app should keep the best quotes, but OpenD takes them back every time. "
            "Set OpenD to leave them alone, and look again."
        ),
        hold_quote_right("1"),
    ),
)

_KNOWN = {symptom.id for symptom in ALL}
FAULTS: tuple[Fault, ...] = tuple(fault for fault in (*_FAULTS, *STATE_FAULTS) if fault.symptom in _KNOWN)
"""What can be practised: every fault whose symptom the wizard knows, the usual one of a symptom first."""

__all__ = ["FAULTS", "Fault"]
