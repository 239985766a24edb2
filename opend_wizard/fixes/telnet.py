"""OpenD's Telnet port: where it is, how to switch it on, and when a rationed command is safe again."""

from __future__ import annotations

import time

from opend_wizard.errors import Told
from opend_wizard.facts import DEFAULT_IP, Facts
from opend_wizard.fixes.settings import change_setting
from opend_wizard.model import Fix, Option
from opend_wizard.opend.operations import Command, Operation
from opend_wizard.steps import SendCommand
from opend_wizard.texts import Text

_TELNET = 22222


def telnet_address(facts: Facts) -> tuple[str, int] | None:
    """Where operation commands are taken by the settings in force; None where Telnet is off (facts: §4.1)."""
    try:
        written = facts.setting("telnet_port") or ""
        ip = facts.setting("telnet_ip") or DEFAULT_IP
    except Told:
        return None
    return (ip, int(written)) if written.isascii() and written.isdigit() else None


def sending(facts: Facts, address: tuple[str, int], command: Command) -> SendCommand:
    """The step that sends `command`, counted for this OpenD."""
    return SendCommand(*address, command, str(facts.data_dir))


def switched_on(facts: Facts, afterwards: Text) -> Fix:
    """Give OpenD a Telnet port that only this computer can reach; raises `Refused` where that cannot be written."""
    port = facts.machine.free_port(DEFAULT_IP, _TELNET - 1)
    return change_setting(
        facts,
        "telnet_port",
        str(port),
        fix_id="enable_telnet",
        title=Text("Switch on OpenD's Telnet port {port}, for this computer only.", port=port),
        caution=Text("Programs on this computer can then send commands to OpenD; Telnet has no password."),
        afterwards=afterwards,
        option=Option("port", Text("Port"), str(port)),
    )


def with_clock(facts: Facts, operation: Operation, caution: Text) -> Text:
    """`caution`, and while OpenD would not take `operation` again yet, the time from which it will."""
    wait = facts.ledger.seconds_until_safe(operation, str(facts.data_dir))
    if wait <= 0:
        return caution
    return Text("{caution} The next one is safe at {time}.", caution=caution, time=clock(facts, wait))


def clock(facts: Facts, seconds: float) -> str:
    """The time of day that many seconds from now, rounded up, e.g. ``14:03:05``."""
    return time.strftime("%H:%M:%S", time.localtime(facts.ledger.clock() + seconds + 1))
