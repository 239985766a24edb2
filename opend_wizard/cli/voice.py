"""How the terminal speaks: sentences or one JSON object on stdout, progress and questions on stderr."""

from __future__ import annotations

import json
import shutil
import sys
from collections.abc import Mapping

from opend_wizard.report.columns import cut
from opend_wizard.report.pen import Pen, printable
from opend_wizard.texts import Text

_WIDEST = 100  # a line longer than this is tiring to read


class Voice:
    """Says each thing once, in the form that was asked for."""

    def __init__(self, as_json: bool) -> None:
        self.as_json = as_json
        self.width = min(shutil.get_terminal_size().columns, _WIDEST)
        self._shows_progress = sys.stderr.isatty() and not as_json

    @property
    def pen(self) -> Pen:
        """Colours, where this terminal has them."""
        return Pen.of(sys.stdout)

    def say(self, text: str | Text) -> None:
        """A line for people; silent where JSON was asked for."""
        if not self.as_json:
            print(_printable(str(text)))

    def gap(self) -> None:
        """An empty line between two parts; silent where JSON was asked for."""
        self.say("")

    def answer(self, data: Mapping[str, object]) -> None:
        """The one JSON object; silent where sentences were asked for."""
        if self.as_json:
            print(json.dumps(data, ensure_ascii=True, indent=2))

    def progress(self, text: str | Text) -> None:
        """What is being done, on a line that the next one replaces."""
        if self._shows_progress:
            line = cut(_printable(str(text)), self.width - 1)
            print(f"\r\x1b[K{line}", end="", file=sys.stderr, flush=True)

    def progress_ends(self) -> None:
        """Clear the progress line."""
        if self._shows_progress:
            print("\r\x1b[K", end="", file=sys.stderr, flush=True)

    def complain(self, text: str | Text) -> None:
        """Why something could not be done, on stderr."""
        print(_printable(str(text)), file=sys.stderr)

    def ask(self, question: Text) -> bool:
        """Whether the person says yes; without a terminal, or on anything but yes, no."""
        if self.as_json or not can_ask():
            return False
        print(_printable(str(question)), end=" ", file=sys.stderr, flush=True)
        answer = sys.stdin.readline().strip().lower()
        return answer in ("y", "yes", str(Text("yes")).lower())


class Recorder(Voice):
    """Speaks like another voice, but keeps the JSON answers, to become parts of one object."""

    def __init__(self, voice: Voice) -> None:
        super().__init__(voice.as_json)
        self.answers: list[Mapping[str, object]] = []

    def answer(self, data: Mapping[str, object]) -> None:
        """Keep the object for later."""
        self.answers.append(data)


def can_ask() -> bool:
    """Whether somebody sits in front of this."""
    return sys.stdin is not None and sys.stdin.isatty()


def _printable(text: str) -> str:
    return printable(text, getattr(sys.stdout, "encoding", None) or "utf-8")
