"""Mistakes of the wizard itself: what may be told of them, kept so that they can be reported.

An error's own words may hold anything, a password included, so they are left out, and so are the values
of variables. What remains is the kind of the error and the places in the code, which hold nothing private.
"""

from __future__ import annotations

import os
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime, timezone
from pathlib import Path
from typing import TYPE_CHECKING

from opend_wizard import __version__, private
from opend_wizard.errors import Told
from opend_wizard.texts import Text

if TYPE_CHECKING:  # loaded only when there is something to tell: the window must open at once
    import traceback

FOLDER = "mistakes"
_KEPT = 20  # reports; older ones are removed
_DEEPEST = 40  # places of one error that are told


@dataclass(frozen=True)
class Mistake:
    """One unhandled error: when, of which kind, where in the code (the outermost call first), during what."""

    when: datetime
    kind: str
    places: tuple[str, ...]
    during: str = ""

    @property
    def report(self) -> str:
        """What can be sent to the wizard's makers; English, since they read it."""
        import platform

        lines = [
            f"OpenD Wizard {__version__} made a mistake.",
            f"When: {self.when.isoformat(timespec='seconds')}",
            f"System: {platform.system()} {platform.release()}, Python {platform.python_version()}",
            f"During: {self.during or 'unknown'}",
            f"Kind: {self.kind}",
            "Places in the code, the innermost last:",
            *(f"  {place}" for place in self.places),
            "The error's own words are left out, since they may hold something private.",
        ]
        return "\n".join(lines) + "\n"

    @property
    def place(self) -> str:
        """Where in the code it was made, the innermost call."""
        return self.places[-1] if self.places else "?"

    def made_during(self, during: str) -> Mistake:
        """The same, where it is known what was going on; `during` holds nothing private."""
        return self if self.during else replace(self, during=during)


class OwnMistake(Told):
    """A mistake of the wizard's, with the sentence a person is told; nothing goes on after it by itself."""

    def __init__(self, mistake: Mistake) -> None:
        super().__init__(
            Text(
                "The wizard itself made a mistake ({kind} in {place}). Nothing more was done. Please report it.",
                kind=mistake.kind,
                place=mistake.place,
            )
        )
        self.mistake = mistake


def mistake(error: BaseException) -> Mistake:
    """What may be told of `error`, its causes included."""
    import traceback

    chain: list[BaseException] = []
    link: BaseException | None = error
    while link is not None and link not in chain:
        chain.append(link)
        link = link.__cause__ or (None if link.__suppress_context__ else link.__context__)
    kind = " from ".join(type(each).__name__ for each in chain)
    places = [_place(frame) for each in reversed(chain) for frame in traceback.extract_tb(each.__traceback__)]
    return Mistake(datetime.now(timezone.utc), kind, tuple(places[-_DEEPEST:]))


def keep(found: Mistake, state_dir: Path) -> Path | None:
    """The file in `state_dir` that now holds the report, for this user only; None where none could be written."""
    import secrets

    folder = state_dir / FOLDER
    name = f"{found.when.strftime('%Y%m%dT%H%M%S')}-{secrets.token_hex(3)}.txt"
    try:
        private.make_folder(folder)
        with os.fdopen(private.create(folder / name), "w", encoding="utf-8") as file:
            file.write(found.report)
    except OSError:
        return None
    _tidy(folder)
    return folder / name


def _place(frame: traceback.FrameSummary) -> str:
    """File, line and function; of the file only the end of its path, since the rest may hold a user's name."""
    parts = Path(frame.filename).parts
    first = len(parts) - 1 - parts[::-1].index("opend_wizard") if "opend_wizard" in parts else len(parts) - 2
    return f"{'/'.join(parts[max(first, 0) :])}:{frame.lineno} in {frame.name}"


def _tidy(folder: Path) -> None:
    with suppress(OSError):
        for old in sorted(folder.glob("*.txt"))[:-_KEPT]:
            old.unlink()
