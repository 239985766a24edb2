"""The simulated OpenD as a process of its own, which obeys the lines that come in on its standard input."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from opend_wizard.opend.places import Brand
from opend_wizard.simulator.control import Control
from opend_wizard.simulator.heart.status import ProgramStatus
from opend_wizard.simulator.lifeline import Lifeline, say
from opend_wizard.simulator.opend import CannotStart, configured
from opend_wizard.simulator.options import flags


def main(argv: Sequence[str]) -> int:
    """Be an OpenD until told to end; gives the exit status.

    Flags: ``-cfg_file``, ``-data_dir``, ``-brand``, ``-status`` (how far the login comes), ``-log_behind`` (seconds by
    which the times of the log lie in the past; the last four are our own), and any setting of the configuration file.
    """
    given = flags(argv)
    config, data_dir = Path(given.pop("cfg_file")), Path(given.pop("data_dir"))
    brand = Brand[given.pop("brand", Brand.MOOMOO.name)]
    goal = int(given.pop("status", str(int(ProgramStatus.READY))))
    opend, problem = configured(brand, config, data_dir, given)
    lifeline = Lifeline(Control(opend), opend.over)
    try:
        opend.start(goal, problem)
    except CannotStart as reason:
        say({"ready": False, "reason": str(reason)})
        return opend.exit_status or 1
    port = None if opend.telnet is None else opend.telnet.address[1]
    say({"ready": True, "api_port": opend.api.address[1], "telnet_port": port})
    lifeline.wait()
    opend.end()
    return opend.exit_status
