"""Start one of our own small processes and hear from it."""

from __future__ import annotations

import json
import os
import queue
import subprocess
import sys
import threading
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import IO

import opend_wizard
from opend_wizard.errors import Told
from opend_wizard.texts import Text

_START_SECONDS = 20.0
_STOP_SECONDS = 5.0
_NO_WINDOW = 0x08000000  # CREATE_NO_WINDOW: no black box flashes up on Windows


def command(*arguments: str) -> list[str]:
    """The command line that runs this very program with `arguments`, from source and frozen alike."""
    if getattr(sys, "frozen", False):
        return [sys.executable, *arguments]
    return [sys.executable, "-m", "opend_wizard", *arguments]


def _environment() -> dict[str, str]:
    """Ours, with the package found although the process works in another folder."""
    here = str(Path(opend_wizard.__file__).parent.parent)
    others = [path for path in os.environ.get("PYTHONPATH", "").split(os.pathsep) if path]
    return {**os.environ, "PYTHONPATH": os.pathsep.join([here, *others]), "PYTHONUTF8": "1"}


class Child:
    """A running process of ours; it ends by itself when this process closes its end of the pipe or dies.

    It answers with one JSON object a line. `first` is what it said when it was ready, or why it
    could not be. Raises `Told` if it says nothing within 20 seconds.
    """

    def __init__(self, arguments: list[str], cwd: Path) -> None:
        self.process = subprocess.Popen(
            command(*arguments),
            cwd=cwd,
            env=_environment(),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            errors="replace",
            creationflags=_NO_WINDOW if sys.platform == "win32" else 0,
        )
        self.noise: list[str] = []  # what it printed beside its answers, e.g. a traceback
        self._said: queue.Queue[dict[str, object] | None] = queue.Queue()
        threading.Thread(target=self._listen, args=(self.process.stdout,), daemon=True, name="hearing").start()
        try:
            self.first = self.hear(_START_SECONDS)
        except Told:
            self.stop()
            raise

    @property
    def pid(self) -> int:
        """The process number."""
        return self.process.pid

    @property
    def alive(self) -> bool:
        """Whether it still runs."""
        return self.process.poll() is None

    def _listen(self, out: IO[str]) -> None:
        with out:
            for line in out:
                try:
                    said = json.loads(line)
                except ValueError:
                    said = None
                if isinstance(said, dict):
                    self._said.put(said)
                else:
                    self.noise.append(line)
        self._said.put(None)

    def hear(self, seconds: float) -> dict[str, object]:
        """Its next answer; raises `Told` when none comes within `seconds` or it has ended."""
        try:
            said = self._said.get(timeout=seconds)
        except queue.Empty:
            said = None
        if said is None:
            last = self.noise[-1].strip() if self.noise else ""
            raise Told(Text("The simulated program gave no answer. Its last words: “{words}”", words=last))
        return said

    def ask(self, seconds: float = _STOP_SECONDS, /, **order: object) -> Mapping[str, object]:
        """Send one order and return the answer to it."""
        pipe = self.process.stdin
        if pipe is None or pipe.closed:
            raise Told(Text("The simulated program has ended."))
        try:
            pipe.write(json.dumps(order) + "\n")
            pipe.flush()
        except OSError as error:
            raise Told(Text("The simulated program has ended.")) from error
        return self.hear(seconds)

    def wait(self, seconds: float = _STOP_SECONDS) -> int:
        """Its exit status, once it has ended by itself; raises `subprocess.TimeoutExpired`."""
        return self.process.wait(seconds)

    def stop(self) -> None:
        """End it: first by closing its pipe, then by force."""
        if self.process.stdin is not None:
            with suppress(OSError):  # it is gone already, and the pipe was not empty
                self.process.stdin.close()
        try:
            self.process.wait(_STOP_SECONDS)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
