"""Remedies for where OpenD listens: one address with a key for a script elsewhere, or this computer only (FAQ Q14)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from opend_wizard.errors import Refused
from opend_wizard.facts import Facts
from opend_wizard.fixes.keys import EVERY_SCRIPT, SETTING, key_for
from opend_wizard.fixes.settings import change_setting, written_settings
from opend_wizard.model import Fix, Option
from opend_wizard.texts import Text

_EVERYWHERE = "0.0.0.0"  # noqa: S104  (refused, not listened on)


def back_to_this_computer(facts: Facts) -> Fix:
    """Let OpenD listen on loopback only."""
    return change_setting(
        facts,
        "ip",
        "127.0.0.1",
        fix_id="back_to_this_computer",
        title=Text("Let OpenD listen on 127.0.0.1 only, for programs on this computer."),
        caution=Text("Scripts on other computers cannot reach OpenD then."),
        afterwards=Text("Start OpenD again so that it reads the new address."),
    )


def listen_on_address(facts: Facts, address: str | None = None) -> Fix:
    """Let OpenD listen on one address of this computer, with a key where it has none yet; raises `Refused`.

    The vendor's FAQ says 0.0.0.0, which opens every network this computer is in, and without a key OpenD
    refuses trade calls from elsewhere all the same (facts: §3.2).
    """
    here = facts.reachable_addresses
    chosen = _current(facts, here) if address is None else address
    if chosen not in here:
        raise Refused(_not_here(chosen, here))
    key = key_for(facts)
    wanted = {"ip": chosen, SETTING: str(key.path)}
    changes = {name: value for name, value in wanted.items() if facts.config.get(name) != value}
    steps = (*key.steps, *((written_settings(facts.config, changes),) if changes else ()))
    if not steps:
        raise Refused(Text("OpenD.xml says so already. Start OpenD again."))
    fix = Fix(
        id="listen_on_address",
        title=Text("Let OpenD listen on {address}, and take only programs that have its key.", address=chosen),
        steps=steps,
        caution=_caution(chosen),
        afterwards=_afterwards(facts, key.path, chosen),
        options=(Option("address", Text("Address of this computer"), chosen),),
    )

    def remake(values: Mapping[str, str]) -> Fix:
        unknown = ", ".join(sorted(set(values) - {"address"}))
        if unknown:
            raise Refused(Text("There is nothing named {unknown} to choose, only address.", unknown=unknown))
        return listen_on_address(facts, values.get("address", chosen).strip())

    return replace(fix, remake=remake)


def _current(facts: Facts, here: tuple[str, ...]) -> str:
    """The address that OpenD.xml names, if others can reach it, or the likeliest one."""
    written = facts.config.get("ip")
    if written in here:
        return written
    if not here:
        raise Refused(Text("This computer has no address in a network just now."))
    return here[0]


def _not_here(chosen: str, here: tuple[str, ...]) -> Text:
    known = ", ".join(here)
    if chosen == _EVERYWHERE:
        return Text("0.0.0.0 opens every network this computer is in. Choose one of {known}.", known=known)
    return Text("{address} is not an address of this computer. Choose one of {known}.", address=chosen, known=known)


def _afterwards(facts: Facts, path: Path, address: str) -> Text:
    return Text(
        "Start OpenD again. Then copy {path} to the other computer by a way that is encrypted, for instance "
        "scp {path} OTHER-COMPUTER: and let only your user read it there. Never send it by mail or chat. "
        "In the script, before the first context: SysConfig.set_init_rsa_file(path), "
        "SysConfig.enable_proto_encrypt(True), "
        'then OpenQuoteContext(host="{address}", port={port}, is_encrypt=True).',
        path=path,
        address=address,
        port=facts.api_address[1],
    )


def _caution(address: str) -> Text:
    public = Text(
        "{address} can be reached from the whole Internet: let the firewall pass only the other computer's address.",
        address=address,
    )
    local = Text(
        "Everybody in the network of {address} can then knock at OpenD's API; the key keeps them out. "
        "Let the firewall pass only the other computer.",
        address=address,
    )
    return Text("{exposure} {every}", exposure=public if _is_public(address) else local, every=EVERY_SCRIPT)


def _is_public(address: str) -> bool:
    import ipaddress

    return ipaddress.ip_address(address).is_global
