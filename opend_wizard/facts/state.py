"""OpenD's own word about its state, and what it rations."""

from __future__ import annotations

from pathlib import Path

from opend_wizard.errors import Missing, Told
from opend_wizard.fact import patient_fact
from opend_wizard.facts.log import LogFacts
from opend_wizard.ledger import CODE_DONE, CODE_PENDING, Ledger
from opend_wizard.opend import api
from opend_wizard.opend.api.keys import Form
from opend_wizard.opend.logs import Kind
from opend_wizard.texts import Text
from opend_wizard.trial import Trial

CODE_LASTS = 300.0
"""Seconds for which a phone code is taken to be pending; a guess of ours, the vendor tells none."""


class StateFacts(LogFacts):
    """What OpenD answers over its API."""

    @patient_fact(7.0)
    def answer(self) -> api.Answer:
        """OpenD's own word, over its API, from one connection.

        Raises `Missing` while a phone code is pending and OpenD was asked before, unless `ask_again`:
        each new connection may void the code (facts: §5.5).
        """
        if self.code_pending_since is not None:
            raise Missing(
                Text(
                    "OpenD was waiting for a phone code when it was asked {seconds} seconds ago. Each new connection "
                    "may void the code, so it is not asked again by itself.",
                    seconds=round(self.code_pending_since),
                ),
                Trial.ASK_AGAIN,
            )
        ip, port = self.api_address
        return api.probe(ip, port, api.Manners(key=self.key_in_use, ask_user_info=True))

    @property
    def key_in_use(self) -> Path | None:
        """The key file to ask OpenD with; None where it has none, cannot have read it, or said that it uses none."""
        file = self.key_file
        if file is None or not (file.usable or file.form is Form.PKCS8):
            return None
        try:
            said = self.rsa_said
        except Told:
            return file.path
        return None if said is not None and said.kind is Kind.RSA_OFF else file.path

    @property
    def code_pending_since(self) -> float | None:
        """How many seconds ago OpenD said that it waits for a phone code; None if it may be asked now."""
        key = str(self.data_dir)
        pending, done = self.ledger.last_use(CODE_PENDING, key), self.ledger.last_use(CODE_DONE, key)
        if self.ask_again or pending is None or (done is not None and done >= pending):
            return None
        ago = max(0.0, self.ledger.clock() - pending)
        return ago if ago < CODE_LASTS else None

    @property
    def ended_while_pending(self) -> bool:
        """Whether OpenD has ended since it waited for a phone code, told without asking it.

        It then has no process here, and nobody holds its API port: a container's OpenD is seen by its port only.
        """
        if self.code_pending_since is None or self.running:
            return False
        return all(each.port != self.api_address[1] for each in self.listeners)

    @property
    def ledger(self) -> Ledger:
        """What OpenD rations, and how much of it was used."""
        return Ledger(self.state_dir)
