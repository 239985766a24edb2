"""Remedies for a port that OpenD cannot have."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from opend_wizard.errors import Refused
from opend_wizard.facts import Facts
from opend_wizard.fixes.settings import change_setting
from opend_wizard.machine import Listening, Process
from opend_wizard.model import Fix, Option
from opend_wizard.steps import StopProcess
from opend_wizard.texts import Text

_DEFAULTS = {"api_port": 11111, "telnet_port": 22222, "websocket_port": 33333}


def use_free_port(facts: Facts, name: str, ip: str, number: int | None, taken: frozenset[int]) -> Fix:
    """Give OpenD the next port that is free and not in `taken`; the person may choose another."""
    near = number or _DEFAULTS[name] - 1  # what was written is no port: the usual one, where it is free
    free = facts.machine.free_port(ip, near, taken)
    fix = change_setting(
        facts,
        name,
        str(free),
        fix_id=f"use_free_{name}",
        title=Text("Let OpenD use port {port}, which is free.", port=free),
        caution=_caution(number),
        afterwards=Text("Start OpenD again so that it reads the new port, and change the port in your scripts."),
        option=Option("port", Text("Port"), str(free)),
    )
    return _only_free_ones(facts, ip, fix)


def _caution(number: int | None) -> Text:
    if number is None:  # what was written is no port
        return Text("Scripts that connect to OpenD must be given the new port.")
    return Text("Scripts that connect to port {old} must be given the new port.", old=number)


def _only_free_ones(facts: Facts, ip: str, fix: Fix) -> Fix:
    """The same fix, but a port chosen by the person must be free as well."""
    change = fix.remake

    def remake(values: Mapping[str, str]) -> Fix:
        if change is None:
            return fix
        other = change(values)
        chosen = int(other.options[0].value)
        if facts.machine.can_listen(ip, chosen) in (Listening.TAKEN, Listening.NOT_ALLOWED):
            raise Refused(Text("Port {port} is not free either. Choose another one.", port=chosen))
        return _only_free_ones(facts, ip, other)

    return replace(fix, remake=remake)


def stop_other_program(process: Process, name: str) -> Fix:
    """End the program that holds the port; never taken unless the person picks it."""
    return Fix(
        id=f"stop_{name}_holder",
        title=Text("Stop {program} (process {pid}).", program=process.name, pid=process.pid),
        steps=(StopProcess(process.pid, process.started, process.name),),
        caution=Text(
            "Work in {program} that is not saved is lost, and this cannot be taken back.", program=process.name
        ),
        afterwards=Text("Start OpenD again, now that the port is free."),
        deliberate=True,
    )
