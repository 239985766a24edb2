"""Whether OpenD can listen where OpenD.xml tells it to."""

from __future__ import annotations

from dataclasses import dataclass

from opend_wizard.checks.last_words import opend_opened_its_ports
from opend_wizard.checks.state import opend_answers, opend_did_not_give_up, opend_is_running
from opend_wizard.facts import Facts
from opend_wizard.fixes.offer import offer
from opend_wizard.fixes.ports import stop_other_program, use_free_port
from opend_wizard.machine import Listener, Listening, Process, masked_command
from opend_wizard.model import Check, Evidence, Finding, Fix, Source, explains, fine, problem
from opend_wizard.opend.places import is_opend
from opend_wizard.texts import Text, verbatim

PORTS = ("api_port", "telnet_port", "websocket_port")
_HIGHEST = 65535
_WRITTEN = {
    "api_port": Text("The API port"),
    "telnet_port": Text("The Telnet port"),
    "websocket_port": Text("The WebSocket port"),
}


@dataclass(frozen=True)
class Port:
    """One configured port: the setting's name, its text, the address it belongs to."""

    name: str
    written: str
    ip: str

    @property
    def number(self) -> int | None:
        """The port, or None if the text is not a port number."""
        digits = self.written if self.written.isascii() and self.written.isdigit() else ""
        return int(digits) if digits and 0 < int(digits) <= _HIGHEST else None

    @property
    def what(self) -> Text:
        """The setting in words, with its address."""
        return Text("{port} ({name} on {ip})", port=_WRITTEN[self.name], name=self.name, ip=self.ip)


def port_of(facts: Facts, name: str) -> Port | None:
    """The port setting `name` as it is in force; None where OpenD would not listen (facts: §3.2)."""
    written = facts.setting(name)
    if name == "api_port" and not written:
        written = "11111"
    ip = facts.setting("ip" if name == "api_port" else name.replace("_port", "_ip")) or "127.0.0.1"
    return Port(name, written, ip) if written else None


def _check_for(name: str) -> Check:
    def port_is_free(facts: Facts) -> Finding:
        port = port_of(facts, name)
        if port is None:
            return fine(Text("{port} is switched off.", port=_WRITTEN[name]))
        return _judge(facts, port)

    port_is_free.__name__ = f"{name}_is_free"
    return port_is_free


def _judge(facts: Facts, port: Port) -> Finding:
    if port.number is None:
        return _invalid(facts, port)
    twin = _same_port_elsewhere(facts, port)
    if twin is not None:
        seen = Text("{other} has {number} too", other=twin, number=port.number)
        title = Text("Two ports in OpenD.xml are the same.")
        return _trouble(facts, port, title, Evidence(port.what, Text("a port of its own"), seen))
    holder = _holder(facts, port)
    if holder is not None:
        return _taken(facts, port, holder)
    return _free(facts, port)


def _invalid(facts: Facts, port: Port) -> Finding:
    evidence = Evidence(port.what, Text("a whole number from 1 to 65535"), verbatim(port.written))
    return _trouble(facts, port, Text("{port} is not a port number.", port=_WRITTEN[port.name]), evidence)


def _same_port_elsewhere(facts: Facts, port: Port) -> str | None:
    for name in PORTS[: PORTS.index(port.name)]:
        other = port_of(facts, name)
        if other is not None and other.number == port.number:
            return name
    return None


def _holder(facts: Facts, port: Port) -> Listener | None:
    everywhere = ("0.0.0.0", "::", "*")  # noqa: S104  (compared with, not listened on)
    for listener in facts.listeners:
        overlap = listener.ip == port.ip or listener.ip in everywhere or port.ip in everywhere
        if listener.port == port.number and overlap:
            return listener
    return None


def _taken(facts: Facts, port: Port, holder: Listener) -> Finding:
    if holder.pid in {process.pid for process in facts.running}:
        seen = Text("OpenD itself listens there (process {pid})", pid=holder.pid or 0)
        return fine(Text("{port} is OpenD's own.", port=_WRITTEN[port.name]), Evidence(port.what, Text("free"), seen))
    process = next((p for p in facts.processes if p.pid == holder.pid), None)
    evidence = Evidence(port.what, Text("free, or held by this OpenD"), _who(holder, process), Source.MACHINE)
    setting, number = _WRITTEN[port.name], port.number or 0
    title = Text("{port} {number} is taken by {program}.", port=setting, number=number, program=_program(process))
    stop = (stop_other_program(process, port.name),) if process is not None and process.mine else ()
    return _trouble(facts, port, title, evidence, stop)


def _program(process: Process | None) -> Text:
    if process is None:
        return Text("another program")
    if is_opend(process):
        return Text("another OpenD (process {pid})", pid=process.pid)
    return Text("{program} (process {pid})", program=process.name, pid=process.pid)


def _who(holder: Listener, process: Process | None) -> Text:
    if process is None:
        user = holder.user or Text("another user")
        return Text("a program of {user}, which this user may not look at", user=user)
    return Text(
        "{name} (process {pid}, user {user}): {command}",
        name=process.name,
        pid=process.pid,
        user=process.user or "?",
        command=masked_command(process.command),
    )


def _free(facts: Facts, port: Port) -> Finding:
    expected, number = Text("free and allowed"), port.number or 0
    state = facts.machine.can_listen(port.ip, number)
    if state is Listening.TAKEN:
        evidence = Evidence(
            port.what, expected, Text("taken by a program that this user may not look at"), Source.MACHINE
        )
        return _trouble(
            facts, port, Text("{port} {number} is taken.", port=_WRITTEN[port.name], number=number), evidence
        )
    if state is Listening.NOT_ALLOWED:
        seen = Text("the system reserves port {number}", number=number)
        return _trouble(
            facts,
            port,
            Text("The system does not let OpenD use port {number}.", number=number),
            Evidence(port.what, expected, seen, Source.MACHINE),
        )
    if state is Listening.NO_SUCH_ADDRESS:
        seen = Text("this computer has no address {ip}", ip=port.ip)
        return fine(
            Text("{port} {number} is not taken.", port=_WRITTEN[port.name], number=number),
            Evidence(port.what, expected, seen),
        )
    return fine(
        Text("{port} {number} is free.", port=_WRITTEN[port.name], number=number),
        Evidence(port.what, expected, Text("free")),
    )


def _trouble(facts: Facts, port: Port, title: Text, evidence: Evidence, more: tuple[Fix, ...] = ()) -> Finding:
    taken = frozenset(p.number or 0 for name in PORTS if (p := port_of(facts, name)) is not None)
    offered = offer(lambda: use_free_port(facts, port.name, port.ip, port.number, taken))
    return problem(title, evidence, fixes=(*offered.fixes, *more), remedy=offered.why_not)


api_port_is_free = _check_for("api_port")
api_port_is_free.__doc__ = "OpenD can listen on the API port."
telnet_port_is_free = _check_for("telnet_port")
telnet_port_is_free.__doc__ = "OpenD can listen on the Telnet port."
websocket_port_is_free = _check_for("websocket_port")
websocket_port_is_free.__doc__ = "OpenD can listen on the WebSocket port."

for _port_is_free in (api_port_is_free, telnet_port_is_free, websocket_port_is_free):
    explains(opend_opened_its_ports, opend_did_not_give_up, opend_is_running, opend_answers)(_port_is_free)
