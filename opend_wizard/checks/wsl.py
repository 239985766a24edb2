"""Whether a script inside Windows' Linux (WSL) and OpenD can meet (facts: §8 no. 29, §10)."""

from __future__ import annotations

from opend_wizard.errors import Missing
from opend_wizard.facts import Facts
from opend_wizard.machine.wsl import Wsl
from opend_wizard.model import Evidence, Finding, Source, advice, fine
from opend_wizard.opend.api import Heard
from opend_wizard.texts import Text, verbatim


def script_and_opend_are_on_one_side(facts: Facts) -> Finding:
    """The script and OpenD are on the same side of Windows' Linux, or can reach each other."""
    wsl = facts.wsl
    if wsl is None:
        raise Missing(Text("This is not Windows' Linux (WSL)."))
    evidence = _evidence(wsl)
    if facts.running:
        title = Text("OpenD runs inside Linux: scripts inside Linux reach it at 127.0.0.1.")
        return fine(title, evidence)
    if facts.answer.heard is Heard.STATE:
        return fine(Text("OpenD answers, though it does not run inside Linux."), evidence)
    return advice(
        Text("OpenD does not run inside this Linux. If it runs on Windows, mind the border."),
        evidence,
        remedy=_remedy(facts, wsl),
    )


def _evidence(wsl: Wsl) -> Evidence:
    what = verbatim(wsl.told_in) if wsl.told_in is not None else Text("How this Linux is connected to Windows")
    if wsl.mirrored:
        seen = Text("mirrored: both share the addresses of Windows")
    elif wsl.host is None:
        seen = Text("by an address of its own (NAT)")
    else:
        seen = Text("by an address of its own (NAT); Windows is at {host}", host=wsl.host)
    return Evidence(what, Text("OpenD and the script on the same side"), seen, Source.MACHINE)


def _remedy(facts: Facts, wsl: Wsl) -> Text:
    port = facts.api_address[1]
    if wsl.mirrored:
        return Text(
            "With mirrored networking 127.0.0.1:{port} reaches OpenD on Windows. If nothing listens there, connecting "
            "may hang instead of being refused, so look first whether OpenD runs and is logged in.",
            port=port,
        )
    return Text(
        "127.0.0.1 inside Linux is not Windows. The simplest way is to run both on the same side. Else set "
        "networkingMode=mirrored under [wsl2] in .wslconfig and restart WSL; or let OpenD on Windows listen on {host}, "
        "with an RSA key for trading, and connect to {host}:{port}.",
        host=wsl.host or Text("the address that ip route names as default"),
        port=port,
    )
