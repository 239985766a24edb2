"""What a later look must know, noted in the wizard's own folder."""

from __future__ import annotations

from contextlib import suppress
from datetime import datetime, timezone

from opend_wizard.errors import Told
from opend_wizard.facts import Facts
from opend_wizard.ledger import CODE_DONE, CODE_PENDING
from opend_wizard.opend import device
from opend_wizard.opend.api import Answer, ProgramStatus


def remember(facts: Facts) -> None:
    """Note in the wizard's own folder what a later look must know; nothing that was not looked at."""
    with suppress(Told):  # a computer without an identity, a full disk: the wizard then knows less next time
        _remember_device(facts)
    answer = facts.seen.get("answer")
    state = answer.state if isinstance(answer, Answer) else None
    if state is None:
        return
    key = str(facts.data_dir)
    if state.status == ProgramStatus.NEED_PHONE_CODE:
        facts.ledger.note(CODE_PENDING, key)
    elif facts.ledger.last_use(CODE_PENDING, key) is not None:
        facts.ledger.note(CODE_DONE, key)


def _remember_device(facts: Facts) -> None:
    """Note on which computer this Device.dat was seen first.

    A file that is already known stays with the computer it was first seen on: that is how a
    copy is recognised. Nothing happens where the file was not looked at.
    """
    if "device" not in facts.seen or "device_memory" not in facts.seen:
        return
    current, known = facts.device, facts.device_memory
    if current.sha256 is None or (known is not None and known.sha256 == current.sha256):
        return
    now = datetime.now(timezone.utc).isoformat(timespec="seconds")
    with suppress(Told):  # a computer without an identity, a full disk: the wizard then knows less next time
        memory = device.Memory(facts.machine.fingerprint(), current.sha256, now)
        device.remember(facts.state_dir, current.path, memory)
