"""Where OpenD really listens, against what OpenD.xml says and against who is meant to get there."""

from __future__ import annotations

from opend_wizard.checks.state import opend_answers
from opend_wizard.errors import Missing
from opend_wizard.facts import DEFAULT_IP, Facts
from opend_wizard.fixes.listening import back_to_this_computer, listen_on_address
from opend_wizard.fixes.offer import offer
from opend_wizard.model import Evidence, Finding, Source, advice, explains, fine, problem
from opend_wizard.opend import logs
from opend_wizard.texts import Text, verbatim

_ANY = ("0.0.0.0", "::", "*")  # noqa: S104  (compared with, not listened on)
_LOCAL = ("127.0.0.1", "localhost", "::1")
_EXPOSED = Text(
    "Whoever reaches this computer through its network can use the API: read your quotes, positions and orders, and "
    "fill its 128 connections. Trade calls without a key are refused by OpenD itself."
)


def _configured(facts: Facts) -> str:
    return facts.setting("ip") or DEFAULT_IP


def _is_local(ip: str) -> bool:
    return ip.startswith("127.") or ip in _LOCAL


@explains(opend_answers)
def opend_listens_as_configured(facts: Facts) -> Finding:
    """OpenD listens where OpenD.xml tells it to."""
    if not facts.running:
        raise Missing(Text("OpenD is not running."))
    own = {process.pid for process in facts.running}
    held = {each.port: each.ip for each in facts.listeners if each.pid in own}
    if not held:
        raise Missing(Text("OpenD holds no port that this user may see."))
    ip, port = _configured(facts), _port(facts)
    written = Text("{ip}:{port}", ip=ip, port=port)
    seen = ", ".join(f"{where}:{number}" for number, where in sorted(held.items()))
    evidence = Evidence(Text("The addresses that OpenD holds"), written, verbatim(seen), Source.MACHINE)
    remedy = Text("OpenD reads OpenD.xml only when it starts: start it again.")
    if port not in held:
        if not facts.settings_are_newer:
            raise Missing(Text("OpenD does not hold port {port} yet.", port=port))
        title = Text("OpenD does not listen on port {port}: OpenD.xml was changed after it started.", port=port)
        return problem(title, evidence, remedy=remedy)
    if _same(held[port], ip):
        return fine(Text("OpenD listens on {ip}:{port}, as configured.", ip=ip, port=port), evidence)
    title = Text("OpenD still listens on {real}, not on {ip} as OpenD.xml says now.", real=held[port], ip=ip)
    return advice(title, evidence, remedy=remedy)


def _port(facts: Facts) -> int:
    written = facts.setting("api_port") or "11111"
    if not (written.isascii() and written.isdigit()):
        raise Missing(Text("The API port in OpenD.xml is no port number."))
    return int(written)


def _same(real: str, configured: str) -> bool:
    return real == configured or any(real in names and configured in names for names in (_ANY, _LOCAL))


def open_address_is_guarded(facts: Facts) -> Finding:
    """Nobody on the network can use OpenD's API without a key."""
    ip, key = _configured(facts), facts.key_file
    evidence = (
        Evidence(Text("The address OpenD listens on (ip)"), Text("127.0.0.1, or a key as well"), verbatim(ip)),
        Evidence(
            Text("The RSA key (rsa_private_key)"),
            Text("set, where others can reach OpenD"),
            verbatim(key.path) if key is not None else Text("not set"),
        ),
    )
    if _is_local(ip):
        return fine(Text("OpenD listens for programs on this computer only."), evidence[0])
    if key is not None:
        return fine(Text("OpenD can be reached from the network, and only with its key."), *evidence)
    title = Text("OpenD listens on {ip} without a key: everybody on the network can use it.", ip=ip)
    if ip in _ANY:
        title = Text("OpenD listens on every address of this computer, without a key.")
    offered = offer(lambda: back_to_this_computer(facts), lambda: listen_on_address(facts))
    return advice(title, *evidence, fixes=offered.fixes, remedy=_EXPOSED)


def other_computers_can_reach_opend(facts: Facts) -> Finding:
    """OpenD listens on an address that other computers can reach."""
    ip, here = _configured(facts), facts.reachable_addresses
    if not here:
        raise Missing(Text("This computer has no address in a network just now."))
    evidence = Evidence(
        Text("The address OpenD listens on (ip)"),
        Text("one that the other computer can reach: {addresses}", addresses=", ".join(here)),
        verbatim(ip),
    )
    if ip in here or ip in _ANY:
        where = here[0] if ip in _ANY else ip
        title = Text("OpenD can be reached at {ip}:{port}.", ip=where, port=facts.api_address[1])
        return fine(title, evidence)
    offered = offer(lambda: listen_on_address(facts))
    remedy = Text(
        "A safer way, where you can log in to this computer from the other one, is a tunnel. There, type "
        "ssh -L {port}:127.0.0.1:{port} THIS-COMPUTER and let the script connect to 127.0.0.1. Nothing changes here.",
        port=facts.api_address[1],
    )
    title = Text("OpenD listens on {ip}, which no other computer can reach.", ip=ip)
    return problem(title, evidence, fixes=offered.fixes, remedy=offered.why_not or remedy)


def trading_from_elsewhere_is_encrypted(facts: Facts) -> Finding:
    """OpenD has refused no trade call from another computer for want of encryption."""
    hits = [hit for hit in facts.log_events if hit.kind is logs.Kind.NEEDS_ENCRYPTION]
    what, expected = Text("OpenD's log"), Text("no such refusal without a key")
    if not hits:
        return fine(Text("OpenD has refused no trade call for want of encryption."))
    evidence = Evidence(
        Text("{what} ({place})", what=what, place=hits[-1].place),
        expected,
        Text("“{line}”", line=hits[-1].text),
        Source.LOG,
    )
    if facts.key_file is not None and facts.key_file.usable:  # with a key in use, OpenD lets nobody in without it
        return fine(Text("OpenD refused trade calls before it had its key; now both sides need it."), evidence)
    if facts.key_file is not None:
        raise Missing(Text("The key file comes first."))
    title = Text("OpenD refuses trade calls from another computer, because they are not encrypted.")
    offered = offer(lambda: listen_on_address(facts))
    return problem(title, evidence, fixes=offered.fixes, remedy=offered.why_not)
