"""Faults of the RSA key, and of an OpenD that others can reach without one (beyond the FAQ)."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from opend_wizard.simulator import layout, speech
from opend_wizard.simulator.api.crypt import made
from opend_wizard.simulator.fault import Fault
from opend_wizard.simulator.stage import Stage
from opend_wizard.texts import Text

_EVERYWHERE = "0.0.0.0"  # noqa: S104  (what the vendor's FAQ advises, to be recognised)


def key_path(stage: Stage) -> Path:
    """Where the simulated OpenD is told to find its key."""
    return stage.layout.data_dir / "api-key.pem"


def _start_with_key(stage: Stage, content: bytes | None, mode: int = 0o600) -> None:
    path = key_path(stage)
    if content is not None:
        path.write_bytes(content)
        path.chmod(mode)
    layout.configure(stage.layout, {"rsa_private_key": str(path)})
    stage.start_opend()


def other_form(stage: Stage) -> None:
    """The key is PKCS#8, so OpenD works without it."""
    _start_with_key(stage, made(pkcs8=True))


def closed_key(stage: Stage) -> None:
    """OpenD may not read its own key."""
    _start_with_key(stage, made(), 0)


def lost_key(stage: Stage) -> None:
    """OpenD.xml names a key that is not there."""
    _start_with_key(stage, None)


def refuse_trade(stage: Stage) -> None:
    """OpenD listens everywhere without a key, and has refused a trade call that came from another computer."""
    layout.configure(stage.layout, {"ip": _EVERYWHERE})
    stage.start_opend()
    if stage.opend is not None:
        stage.opend.ask(do="log", text=f"{speech.TRADE_NEEDS_ENCRYPTION.say(speech.Language.ENGLISH)}\n")


def _needs_permissions() -> Text | None:
    if sys.platform == "win32":
        return Text("This practice needs Unix permissions and cannot be done on Windows.")
    if os.geteuid() == 0:
        return Text("This practice cannot be done as root: root may read everything.")
    return None


def _asks_about_its_firewall() -> Text | None:
    if sys.platform == "win32":
        return Text("This practice is left out on Windows, whose firewall would ask about the simulated OpenD.")
    return None


FAULTS: tuple[Fault, ...] = (
    Fault(
        "x21-pkcs8",
        "x21",
        Text("The key is in a form that OpenD does not read"),
        Text(
            "Encrypted scripts cannot connect, although OpenD and the scripts have the same key. "
            "See what kind of key it is and what OpenD's log says, have it rewritten, and look again."
        ),
        other_form,
    ),
    Fault(
        "x21-closed",
        "x21",
        Text("OpenD may not read its key"),
        Text(
            "Encrypted scripts cannot connect, because OpenD may not open its own key file. "
            "See who may read it, have that put right, and look again."
        ),
        closed_key,
        _needs_permissions,
    ),
    Fault(
        "x21-lost",
        "x21",
        Text("The key file is not there"),
        Text(
            "Encrypted scripts cannot connect, because the key that OpenD.xml names has disappeared. "
            "Have a new key made in its place, and look again."
        ),
        lost_key,
    ),
    Fault(
        "x19-unencrypted",
        "x19",
        Text("Trade calls from another computer are refused"),
        Text(
            "A script on another computer gets quotes and cannot trade: OpenD listens everywhere and has no key. "
            "Let it listen on one address with a key instead, and look again."
        ),
        refuse_trade,
        _asks_about_its_firewall,
    ),
)
