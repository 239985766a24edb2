"""What a card says about one OpenD; runs in a job's thread, no Qt."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from opend_wizard.errors import Told
from opend_wizard.texts import Text

if TYPE_CHECKING:
    from opend_wizard.facts import Facts
    from opend_wizard.opend.places import Installation

_SHOWN = 2  # last digits of an account that may be seen
_LONG_ENOUGH = 5  # digits from which two of them tell nothing


@dataclass(frozen=True)
class Found:
    """An OpenD and the lines of its card."""

    installation: Installation
    details: tuple[Text, ...]


def found(installation: Installation, facts: Facts) -> Found:
    """The card of `installation`; what cannot be read is left out."""
    lines = (_state(installation, facts), _folders(installation), installation.note)
    return Found(installation, tuple(line for line in lines if line is not None))


def _state(installation: Installation, facts: Facts) -> Text:
    port = _setting(facts, "api_port") or "11111"
    running = installation.processes
    state = Text("Running (process {pid})", pid=running[0].pid) if running else Text("Not running")
    account = _masked(_setting(facts, "login_account") or "")
    if account is None:
        return Text("{state} · API port {port}", state=state, port=port)
    return Text("{state} · API port {port} · account {account}", state=state, port=port, account=account)


def _folders(installation: Installation) -> Text:
    if installation.program_dir is None:
        return Text("Data in {data}", data=installation.data_dir)
    return Text("{program}", program=installation.program_dir)


def _setting(facts: Facts, name: str) -> str | None:
    return _unless_told(lambda: facts.setting(name))


def _unless_told(look: Callable[[], str | None]) -> str | None:
    try:
        return look()
    except Told:
        return None


def _masked(account: str) -> str | None:
    return f"•••{account[-_SHOWN:]}" if len(account) >= _LONG_ENOUGH else None
