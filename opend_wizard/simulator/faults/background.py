"""Faults of running OpenD in the background (FAQ Q21, and a unit of one's own)."""

from __future__ import annotations

import sys

from opend_wizard.machine.units import path_value, quoted
from opend_wizard.simulator.fault import Fault
from opend_wizard.simulator.stage import Stage
from opend_wizard.texts import Text

_UNIT = """# My OpenD, please keep it running
[Unit]
Description=OpenD

[Service]
# from the forum
Type=forking
ExecStart={program}
WorkingDirectory={folder}
Restart=always
RestartSec=5
StartLimitIntervalSec=0

[Install]
WantedBy=default.target
"""


def run_by_hand(stage: Stage) -> None:
    """OpenD runs because somebody started it, and nothing starts it again."""
    stage.start_opend()


def write_bad_unit(stage: Stage) -> None:
    """A unit as people write it: the monitor, the wrong folder, restarts without a pause or a limit."""
    folder = stage.layout.data_dir.parent / ".config" / "systemd" / "user"
    folder.mkdir(parents=True)
    text = _UNIT.format(program=quoted(str(stage.layout.program)), folder=path_value(stage.layout.data_dir.parent))
    (folder / "opend.service").write_text(text)
    wants = folder / "default.target.wants"
    wants.mkdir()
    (wants / "opend.service").symlink_to("../opend.service")
    stage.start_opend()


def _only_with_systemd() -> Text | None:
    return None if sys.platform == "linux" else Text("There is systemd on Linux only.")


FAULTS: tuple[Fault, ...] = (
    Fault(
        "q21-by-hand",
        "q21",
        Text("OpenD runs only because somebody started it"),
        Text(
            "OpenD runs, but after a restart of this computer nobody would start it. "
            "See how it is kept running now, let systemd do it, and look again."
        ),
        run_by_hand,
        _only_with_systemd,
    ),
    Fault(
        "x07-bad-unit",
        "x07",
        Text("A systemd unit that does not fit OpenD"),
        Text(
            "Somebody wrote a systemd unit for OpenD, and with it OpenD ends at once and is started again and again. "
            "See which lines are wrong and why, mend them, and look again."
        ),
        write_bad_unit,
        _only_with_systemd,
    ),
)
