"""A screen that nobody sees, and a person in front of it: looks, waits, presses the button at the bottom right."""

from __future__ import annotations

import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import zip_longest
from pathlib import Path

from windows.wine.running import OUT, StepFailed, end_wine, environment

PICTURES = OUT / "pictures"
_FROM_RIGHT, _FROM_BOTTOM = 60, 24  # pixels: where the button that goes on is, in every language
_LINE = 3 * 1280  # bytes of one line of the screen
_CURSOR = 30  # lines that a cursor is high at most
_STILL, _PATIENCE, _GLANCE = 2.0, 90.0, 0.4  # seconds


@contextmanager
def display() -> Iterator[None]:
    """Start the screen, with a window manager; both end afterwards.

    Wine's desktop is made anew on it: one that an earlier step began without a screen would never show a window.
    """
    command = ["Xvfb", environment()["DISPLAY"], "-screen", "0", "1280x900x24", "-nolisten", "tcp"]
    with _ending(command), _ending(["openbox"], after=lambda: _has("xdotool", "getdisplaygeometry")):
        end_wine()
        yield
        end_wine()


@contextmanager
def _ending(command: list[str], after: object = None) -> Iterator[None]:
    if callable(after):
        _until(after, f"something to show {command[0]} on")
    process = subprocess.Popen(command, env=environment(), stderr=subprocess.DEVNULL)
    try:
        yield
    finally:
        process.terminate()
        process.wait()


class Window:
    """The window whose title holds a word."""

    def __init__(self, title: str) -> None:
        """Wait for it; raises `StepFailed` if it does not come."""
        self.title = title
        self.seconds = _until(lambda: bool(self.numbers()), f"a window called {title}")
        self.number = self.numbers()[0]

    def numbers(self) -> list[str]:
        """Of all windows called so that can be seen."""
        return _said("xdotool", "search", "--onlyvisible", "--name", self.title).split()

    @property
    def is_open(self) -> bool:
        """Whether it can still be seen."""
        return self.number in self.numbers()

    def settle(self) -> None:
        """Wait until nothing moves any more, but for a blinking cursor."""
        seen: list[bytes] = []
        since = time.monotonic()

        def still() -> bool:
            nonlocal seen, since
            now = self._lines()
            if sum(one != other for one, other in zip_longest(now, seen)) > _CURSOR:
                seen, since = now, time.monotonic()
            return time.monotonic() - since >= _STILL

        _until(still, f"the window {self.title} to come to rest")

    def _lines(self) -> list[bytes]:
        command = ["import", "-window", "root", "-depth", "8", "rgb:-"]
        pixels = subprocess.run(command, env=environment(), check=True, stdout=subprocess.PIPE).stdout
        return [pixels[start : start + _LINE] for start in range(0, len(pixels), _LINE)]

    def keep(self, name: str) -> Path:
        """Keep a picture of the screen as `name`."""
        into = PICTURES / f"{name}.png"
        into.parent.mkdir(parents=True, exist_ok=True)
        subprocess.run(["import", "-window", "root", str(into)], env=environment(), check=True)
        return into

    def go_on(self) -> None:
        """Press the button that goes on, by the mouse."""
        place = dict(line.split("=") for line in _said("xdotool", "getwindowgeometry", "--shell", self.number).split())
        across, down = int(place["WIDTH"]) - _FROM_RIGHT, int(place["HEIGHT"]) - _FROM_BOTTOM
        _said("xdotool", "mousemove", "--window", self.number, str(across), str(down), "click", "1")


def _until(holds: object, what: str) -> float:
    begin = time.monotonic()
    while callable(holds) and not holds():
        if time.monotonic() - begin > _PATIENCE:
            raise StepFailed(f"waited {_PATIENCE:.0f} seconds for {what}")
        time.sleep(_GLANCE)
    return time.monotonic() - begin


def _said(*command: str) -> str:
    return subprocess.run(command, env=environment(), check=False, capture_output=True, text=True).stdout


def _has(*command: str) -> bool:
    return subprocess.run(command, env=environment(), check=False, capture_output=True).returncode == 0
