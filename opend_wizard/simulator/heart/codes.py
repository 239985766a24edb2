"""The phone code and the picture code: asked for, sent, voided, entered (facts: §4.2, §5.5)."""

from __future__ import annotations

import secrets

PHONE, PICTURE = 6, 4  # digits


class Code:
    """One code that is waited for; it holds for one right entry, until it is voided or replaced."""

    def __init__(self, digits: int) -> None:
        self._digits = digits
        self._valid: str | None = None
        self.sent: list[str] = []  # every code ever sent, the newest last: what the phone shows

    def send(self) -> str:
        """A new code, which takes the place of the one before."""
        previous = self.sent[-1] if self.sent else None
        while (code := "".join(secrets.choice("0123456789") for _ in range(self._digits))) == previous:
            pass
        self._valid = code
        self.sent.append(code)
        return code

    @property
    def pending(self) -> bool:
        """Whether a code was sent that would still be taken."""
        return self._valid is not None

    def void(self) -> None:
        """What was sent holds no longer."""
        self._valid = None

    def enter(self, code: str) -> bool:
        """Whether `code` is the one waited for; if so, it is used up."""
        right = self._valid is not None and secrets.compare_digest(code.encode(), self._valid.encode())
        if right:
            self._valid = None
        return right
