"""Whether it is OpenD at all that answers on its ports (facts: §1.1, §8 no. 15)."""

from __future__ import annotations

from opend_wizard.checks.ports import api_port_is_free, port_of, telnet_port_is_free, websocket_port_is_free
from opend_wizard.checks.state import opend_answers, opend_did_not_give_up, opend_is_running
from opend_wizard.errors import Missing
from opend_wizard.facts import Facts
from opend_wizard.fixes.offer import offer
from opend_wizard.fixes.ports import use_free_port
from opend_wizard.machine import Process, masked_command
from opend_wizard.model import Evidence, Finding, Source, explains, fine, problem
from opend_wizard.opend.api import Heard
from opend_wizard.opend.places import lookalike
from opend_wizard.texts import Text

_NEITHER = Text(
    "Decide which of the two is to have the port: end the other program, or give one of them another port. "
    "Scripts that meet the wrong one wait in vain or are cut off."
)


@explains(api_port_is_free, opend_is_running, opend_did_not_give_up, opend_answers)
def api_port_speaks_opends_protocol(facts: Facts) -> Finding:
    """What answers on the API port is OpenD."""
    ip, port = facts.api_address
    answer = facts.answer
    what, expected = Text("What answers on {ip}:{port}", ip=ip, port=port), Text("OpenD's protocol")
    if answer.heard is Heard.STATE:
        seen = Evidence(what, expected, Text("OpenD's own answer"), Source.ITS_WORD)
        return fine(Text("It is OpenD that answers on port {port}.", port=port), seen)
    if answer.heard is Heard.REFUSED:
        seen = Evidence(what, expected, Text("nothing, so nothing is in OpenD's place"), Source.MACHINE)
        return fine(Text("Nothing else answers on port {port}.", port=port), seen)
    if answer.heard is not Heard.NOT_OPEND:
        raise Missing(Text("Nothing answered there that could be recognised."))
    other = answer.looks_like or Text("something unknown")
    evidence = [Evidence(what, expected, other, Source.MACHINE)]
    holder = _holder(facts, port)
    if holder is not None:
        named = Text("{name} (process {pid}): {command}", **_named(holder))
        evidence.append(Evidence(Text("The program that holds the port"), Text("OpenD"), named, Source.MACHINE))
    title = Text("It is not OpenD that answers on port {port} but {other}.", port=port, other=other)
    offered = offer(lambda: use_free_port(facts, "api_port", ip, port, frozenset({port})))
    return problem(title, *evidence, fixes=offered.fixes, remedy=_NEITHER)


def _named(process: Process) -> dict[str, str | int]:
    return {"name": process.name, "pid": process.pid, "command": masked_command(process.command)}


def _holder(facts: Facts, port: int) -> Process | None:
    pids = [each.pid for each in facts.listeners if each.port == port]
    return next((process for process in facts.processes if process.pid in pids), None)


@explains(telnet_port_is_free, websocket_port_is_free)
def no_lookalike_holds_opends_ports(facts: Facts) -> Finding:
    """No other program that is easily taken for OpenD has its ports."""
    what, expected = Text("Programs that are easily taken for OpenD"), Text("none on a port of OpenD")
    for name in ("api_port", "telnet_port", "websocket_port"):
        port = port_of(facts, name)
        holder = None if port is None or port.number is None else _holder(facts, port.number)
        other = None if holder is None else lookalike(holder)
        if port is not None and holder is not None and other is not None:
            seen = Text("{other} (process {pid}) holds {port}", other=other, pid=holder.pid, port=port.what)
            title = Text("{other} has a port of OpenD. It is an independent program with other commands.", other=other)
            return problem(title, Evidence(what, expected, seen, Source.MACHINE), remedy=_NEITHER)
    return fine(Text("No lookalike has a port of OpenD."), Evidence(what, expected, Text("none"), Source.MACHINE))


explains(api_port_is_free, opend_answers)(no_lookalike_holds_opends_ports)
