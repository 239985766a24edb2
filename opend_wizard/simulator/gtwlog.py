"""The plain-text log of the simulated OpenD (facts: §6; the real line prefix is unknown, this one is ours)."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path

from opend_wizard.simulator.speech import Language, Line

STARTED = "%Y_%m_%d_%H_%M_%S"
"""How the name of a log tells the moment at which it was begun, in this computer's time (facts: §6)."""


def name(user: int, moment: datetime) -> str:
    """The name of a log that `user` began at `moment`."""
    return f"GTWLog_{user}_{moment:{STARTED}}.log"


class GatewayLog:
    """One ``GTWLog_<user>_<start>.log``, UTF-8, written line by line as things happen.

    `user` is 0 for a file opened before login, as seen of the real one (facts: §6).
    """

    def __init__(self, folder: Path, language: Language, started: datetime, user: int = 0) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self.language = language
        self.behind = 0.0  # seconds by which the times in it lie in the past
        self._folder = folder
        self.begin(started, user)

    def begin(self, moment: datetime, user: int) -> None:
        """Go on in another file, as the real one does after a login and when a file grows long."""
        self.path = self._folder / name(user, moment)

    def write(self, line: Line, moment: datetime | None = None, /, **values: str | int) -> str:
        """Append `line`; returns the sentence written, without its prefix."""
        sentence = line.say(self.language, **values)
        self.write_raw(sentence, moment)
        return sentence

    def write_raw(self, sentence: str, moment: datetime | None = None) -> None:
        """Append any text as one entry."""
        moment = moment or datetime.now().astimezone() - timedelta(seconds=self.behind)
        local = moment.replace(tzinfo=None)
        stamp = local.isoformat(sep=" ", timespec="milliseconds")
        with self.path.open("a", encoding="utf-8", newline="\n") as file:
            file.write(f"{stamp} | {sentence}\n")
