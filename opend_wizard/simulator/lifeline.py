"""What ends a process of ours: a polite signal, or the end of the pipe that ties it to its parent."""

from __future__ import annotations

import json
import signal
import sys
import threading
from collections.abc import Callable
from contextlib import suppress

Orders = Callable[[dict[str, object]], dict[str, object]]


class Lifeline:
    """Obeys the JSON lines that come in on standard input, and knows when it is time to end."""

    def __init__(self, obey: Orders | None = None, over: threading.Event | None = None) -> None:
        self._over = over or threading.Event()
        self._answering = threading.Lock()
        self._obey = obey
        for name in ("SIGTERM", "SIGINT", "SIGBREAK"):  # SIGBREAK is Windows' own
            if hasattr(signal, name):
                signal.signal(getattr(signal, name), lambda *_: self._over.set())
        threading.Thread(target=self._follow, daemon=True, name="lifeline").start()

    def _follow(self) -> None:
        for line in sys.stdin:
            if self._obey is not None and line.strip():
                with self._answering:
                    say(_answer(self._obey, line))
        self._over.set()

    def wait(self) -> None:
        """Return when it is time to end."""
        self._over.wait()
        with self._answering:  # whoever gave the order to end still hears the answer to it
            return


def _answer(obey: Orders, line: str) -> dict[str, object]:
    try:
        order = json.loads(line)
        if not isinstance(order, dict):
            raise ValueError("an order is an object")
        return obey(order)
    except (ValueError, TypeError, KeyError) as error:
        return {"ok": False, "error": str(error)}


def say(answer: dict[str, object]) -> None:
    """One JSON object on standard output, at once; a parent that is gone does not matter."""
    with suppress(OSError):
        sys.stdout.write(json.dumps(answer) + "\n")
        sys.stdout.flush()
