"""Whether the addresses OpenD is told to listen on belong to this computer."""

from __future__ import annotations

from opend_wizard.checks.last_words import opend_opened_its_ports
from opend_wizard.checks.state import opend_answers, opend_did_not_give_up, opend_is_running
from opend_wizard.errors import Missing
from opend_wizard.facts import Facts
from opend_wizard.fixes.offer import offer
from opend_wizard.fixes.settings import change_setting
from opend_wizard.model import Evidence, Finding, Fix, explains, fine, problem
from opend_wizard.texts import Text, verbatim

_SETTINGS = {"ip": "api_port", "telnet_ip": "telnet_port", "websocket_ip": "websocket_port"}
_ANYWHERE = ("0.0.0.0", "127.0.0.1", "localhost")  # noqa: S104  (compared with, not listened on)


@explains(opend_opened_its_ports, opend_did_not_give_up, opend_is_running, opend_answers)
def listening_address_exists(facts: Facts) -> Finding:
    """This computer has the address OpenD is told to listen on."""
    own = facts.addresses
    configured = {name: facts.setting(name) for name, port in _SETTINGS.items() if name == "ip" or facts.setting(port)}
    for name, ip in configured.items():
        if ip and ip not in _ANYWHERE and ip not in own:
            return _foreign(facts, name, ip, own)
    seen = Text("{addresses}", addresses=", ".join(ip or "127.0.0.1" for ip in configured.values()))
    return fine(
        Text("OpenD's listening address is one of this computer."),
        Evidence(Text("The listening addresses in OpenD.xml"), Text("an address of this computer"), seen),
    )


def _foreign(facts: Facts, name: str, ip: str, own: frozenset[str]) -> Finding:
    if not own:
        raise Missing(Text("The addresses of this computer could not be listed."))
    offered = offer(lambda: _listen_here(facts, name))
    evidence = Evidence(
        Text("{name} in {path}", name=name, path=facts.config.path),
        Text("one of {addresses}", addresses=", ".join(sorted(own))),
        verbatim(ip),
    )
    return problem(
        Text("OpenD is told to listen on {ip}, which is not an address of this computer.", ip=ip),
        evidence,
        fixes=offered.fixes,
        remedy=offered.why_not,
    )


def _listen_here(facts: Facts, name: str) -> Fix:
    return change_setting(
        facts,
        name,
        "127.0.0.1",
        fix_id=f"listen_here_{name}",
        title=Text("Let OpenD listen on 127.0.0.1, for programs on this computer."),
        caution=Text("Scripts on other computers cannot reach OpenD then."),
        afterwards=Text("Start OpenD again so that it reads the new address."),
    )
