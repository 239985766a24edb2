"""What one types to run this program: the right program, the same OpenD, the same history, the same language."""

from __future__ import annotations

import re
import sys
from dataclasses import dataclass, replace
from pathlib import Path

from opend_wizard.texts import Text, Translate, harmless, verbatim

_NAME = "opend-wizard"
_PLAIN = re.compile(r"[\w@%+=:,./\\-]+", re.ASCII)  # what no shell reads as anything else; a backslash: Windows'
SAME_OPEND = ("program_dir", "data_dir", "config")
"""What of `Given` says which OpenD is meant."""
_CARRIED = {
    "check": (*SAME_OPEND, "script"),
    "fix": (*SAME_OPEND, "script"),
    "hold": SAME_OPEND,
    "report": SAME_OPEND,
}
_OF_ITS_OWN = "practice"  # it makes an OpenD and a history of its own


@dataclass(frozen=True)
class Given:
    """What the person came with: it has to be typed again, so that the next command acts on the same things."""

    state_dir: Path | None = None
    program_dir: Path | None = None
    data_dir: Path | None = None
    config: Path | None = None
    script: Path | None = None
    language: str = ""

    def about(self, program_dir: Path | None, data_dir: Path | None, config: Path | None) -> Given:
        """The same about the OpenD in these places; without any, about the one that is found by itself."""
        return replace(self, program_dir=program_dir, data_dir=data_dir, config=config)

    def flags(self, command: str) -> str:
        """What to type behind `command`, e.g. ``fix``; empty, or with a blank in front."""
        names = (*_CARRIED.get(command, ()), *(() if command == _OF_ITS_OWN else ("state_dir",)))
        paths = {name.replace("_", "-"): getattr(self, name) for name in names}
        typed = [f" --{flag} {quoted(str(path.absolute()))}" for flag, path in paths.items() if path is not None]
        return "".join([*typed, f" --lang {self.language}" if self.language else ""])


_given = Given()


def use(given: Given) -> None:
    """Show every command with what `given` says from now on."""
    global _given  # noqa: PLW0603  (one command line a process, as with the language)
    _given = given


def given() -> Given:
    """What is carried on now."""
    return _given


class Typed(Text):
    """A command of this program as it is typed here: ``Typed("undo", run.id)``; worked out when it is shown."""

    __slots__ = ()

    def __init__(self, *words: str) -> None:
        super().__init__("{command}", command=" ".join(words))

    def show(self, translate: Translate) -> str:  # noqa: ARG002  (a command is the same in every language)
        """The whole line."""
        words = str(self.values["command"])
        return harmless(f"{program()} {words}{_given.flags(words.partition(' ')[0])}")

    def to_json(self) -> dict[str, object]:
        """As it was shown: whoever reads a record came with something else."""
        return verbatim(self.show(str)).to_json()


def program() -> str:
    """The program with a console: frozen for Windows, it is another than the one with the window."""
    return f"{_NAME}-cli" if sys.platform == "win32" and getattr(sys, "frozen", False) else _NAME


def quoted(word: str) -> str:
    """`word` as this system's shells take it for one: on Windows no path has a quotation mark in it."""
    if sys.platform == "win32":
        return word if _PLAIN.fullmatch(word) else f'"{word}"'
    import shlex

    return shlex.quote(word)
