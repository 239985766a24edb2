"""Whether a firewall stands between OpenD and a script elsewhere, as far as that can be told from here."""

from __future__ import annotations

import ipaddress

from opend_wizard.errors import Missing
from opend_wizard.facts import Facts
from opend_wizard.machine.firewalls import Firewall
from opend_wizard.model import Evidence, Finding, Source, advice, fine
from opend_wizard.texts import Text


def firewall_lets_opend_be_reached(facts: Facts) -> Finding:
    """No firewall of this computer is known to keep others from OpenD."""
    ip = facts.setting("ip") or "127.0.0.1"
    if ip.startswith("127."):
        raise Missing(Text("OpenD listens for programs on this computer only; that comes first."))
    walls = [wall for wall in facts.firewalls if wall.on is not False]
    expected = Text("none, or one that lets port {port} through", port=facts.api_address[1])
    evidence = Evidence(Text("Firewalls on this computer"), expected, _seen(walls), Source.MACHINE)
    if not walls:
        return fine(Text("No firewall was recognised on this computer."), evidence)
    title = Text("{name} may keep other computers from OpenD.", name=walls[0].name)
    return advice(title, evidence, remedy=_remedy(facts, walls[0]))


def _seen(walls: list[Firewall]) -> Text:
    if not walls:
        return Text("none was recognised; rules that only administrators may read cannot be seen")
    names = ", ".join(wall.name for wall in walls)
    return Text("{names}, whose rules only administrators may read", names=names)


def _remedy(facts: Facts, wall: Firewall) -> Text:
    if not wall.opening:
        return Text("Let incoming connections to OpenD pass in the settings of {name}.", name=wall.name)
    command = wall.opening.format(port=facts.api_address[1], network=_network(facts))
    return Text("If the other computer cannot connect, let only its network through: {command}", command=command)


def _network(facts: Facts) -> str:
    """The network around the address OpenD listens on, taken to be of the usual size, or a stand-in."""
    ip = facts.setting("ip") or ""
    here = ip if ip in facts.reachable_addresses else next(iter(facts.reachable_addresses), "")
    if not here or ipaddress.ip_address(here).is_global:
        return "OTHER-COMPUTER"
    return str(ipaddress.ip_network(f"{here}/24", strict=False))
