"""Whether OpenD's login found the network (facts: §6.2, §8 no. 3, 8 and 24); nothing is sent to find out."""

from __future__ import annotations

from opend_wizard.checks.state import opend_did_not_give_up, opend_is_ready, opend_is_running
from opend_wizard.errors import Missing
from opend_wizard.facts import Facts
from opend_wizard.machine import Surroundings
from opend_wizard.model import Evidence, Finding, explains, fine, problem
from opend_wizard.opend.logs import Hit, Kind
from opend_wizard.opend.places import Brand
from opend_wizard.texts import Text, verbatim

_HOSTS = {Brand.MOOMOO: "auth.moomoo.com", Brand.FUTU: "auth.futunn.com"}  # facts: §5.5
_MANY_STARTS = 4  # from which on the vendor's own patience is the likelier cause


@explains(opend_did_not_give_up, opend_is_ready, opend_is_running)
def login_found_the_network(facts: Facts) -> Finding:
    """OpenD's last login found the network."""
    state = facts.log_state
    if state is None:
        raise Missing(Text("OpenD's log tells nothing."))
    if state.hit.kind is not Kind.LOGIN_NETWORK:
        return fine(Text("OpenD's newest log names no trouble with the network."), _told(state.hit))
    if len(facts.recent_starts.times) >= _MANY_STARTS:
        raise Missing(Text("OpenD was started often in the last hours, and that comes first."))
    remedy = Text(
        "Wait half an hour before the next start: after many starts the vendor answers in the same words. Meanwhile "
        "test the name with: nslookup {host} – and the network with VPN and proxy off, or over a phone's hotspot.",
        host=_HOSTS[facts.installation.brand],
    )
    title = Text("OpenD's login found no network, or the vendor makes it wait: both are worded alike.")
    return problem(title, _told(state.hit), *_between(facts), remedy=remedy)


def _told(hit: Hit) -> Evidence:
    what = Text("The newest telling line in OpenD's log ({place})", place=hit.place)
    return Evidence(what, Text("no trouble with the network"), Text("“{line}”", line=hit.text))


def _between(facts: Facts) -> list[Evidence]:
    """What can be seen from here that may stand between OpenD and the vendor."""
    network, none = facts.network, Text("none")
    rows = [
        (Text("Variables that name a proxy"), none, network.proxies),
        (Text("VPN and other tunnels"), none, network.tunnels),
        (Text("Name servers"), Text("at least one"), network.name_servers),
    ]
    shown = [Evidence(what, good, verbatim(", ".join(names)) if names else none) for what, good, names in rows]
    if facts.machine.system != "linux":
        shown.pop()  # only there they stand in a file
    if network.bridged and facts.machine.surroundings() is Surroundings.CONTAINER:
        seen = Text("a network of its own, over which logins have failed for others; use the host's")
        shown.append(Evidence(Text("The container's network"), Text("the host's"), seen))
    return shown
