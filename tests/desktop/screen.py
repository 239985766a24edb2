"""A desktop of its own for one test: an X server, a window manager, a session bus, and the wizard as a process."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import psutil

PATIENCE = 180.0  # seconds; a busy machine may need them
TOOLS = ("Xvfb", "openbox", "xdotool", "dbus-daemon")
_BUS = Path("/usr/share/dbus-1/services/org.a11y.Bus.service")
_MEASURE = "1280x900x24"
_T = TypeVar("_T")


def lacking() -> list[str]:
    """What of a desktop this system lacks; `python3 run.py test --slow` installs it."""
    missing = [tool for tool in TOOLS if shutil.which(tool) is None]
    return missing if _BUS.exists() else [*missing, "at-spi2-core"]


class Screen:
    """Everything that is started here ends with `close`."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._started: list[subprocess.Popen[str]] = []
        self.environment = {**os.environ, "QT_QPA_PLATFORM": "xcb", "TMPDIR": str(folder)}
        for name in ("WAYLAND_DISPLAY", "QT_SCALE_FACTOR", "DBUS_SESSION_BUS_ADDRESS", "AT_SPI_BUS_ADDRESS"):
            self.environment.pop(name, None)
        self.environment["DISPLAY"] = ":" + self._server()
        bus = self._start("dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address=1")
        assert bus.stdout is not None
        self.environment["DBUS_SESSION_BUS_ADDRESS"] = bus.stdout.readline().strip()
        self._start("openbox", "--sm-disable")

    def wizard(self, *arguments: str, module: str = "opend_wizard", **environment: str) -> subprocess.Popen[str]:
        """Start the wizard from its source, as a person would."""
        self.environment.update(environment)
        return self._start(sys.executable, "-m", module, *arguments)

    def keys(self, *names: str) -> None:
        """Press keys, or combinations of them, by their names in X: Tab, alt+u, ctrl+f."""
        self._tool("key", "--clearmodifiers", "--delay", "30", *names)

    def type(self, words: str) -> None:
        """Type `words`, letter by letter."""
        self._tool("type", "--delay", "20", words)

    def title(self) -> str:
        """The title of the window that has the keyboard."""
        return self._tool("getactivewindow", "getwindowname")

    def windows(self) -> int:
        """How many windows of the wizard are seen, menus among them."""
        return len(self._tool("search", "--onlyvisible", "--class", "opend-wizard").splitlines())

    def close(self) -> None:
        """End all of it, the last that was started first."""
        for process in reversed(self._started):
            below = psutil.Process(process.pid).children(recursive=True) if process.poll() is None else []
            process.terminate()
            for child in below:
                child.terminate()
            try:
                process.wait(PATIENCE)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
            for stream in (process.stdout, process.stdin):
                if stream is not None:
                    stream.close()

    def _server(self) -> str:
        reading, writing = os.pipe()
        command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", _MEASURE, "-nolisten", "tcp", "-noreset"]
        with os.fdopen(reading, encoding="ascii") as told:
            self._started.append(subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL, text=True))
            os.close(writing)
            return told.readline().strip()

    def _start(self, *command: str) -> subprocess.Popen[str]:
        with (self._folder / f"{Path(command[0]).name}.log").open("a", encoding="utf-8") as log:
            process = subprocess.Popen(
                command, env=self.environment, stdout=subprocess.PIPE, stderr=log, encoding="utf-8"
            )
        self._started.append(process)
        return process

    def _tool(self, *words: str) -> str:
        return subprocess.run(
            ["xdotool", *words], env=self.environment, check=True, capture_output=True, text=True, timeout=PATIENCE
        ).stdout.strip()


def until(look: Callable[[], _T], why: Callable[[], object] = lambda: "") -> _T:
    """Look again and again until there is something; raises TimeoutError with what `why` gives."""
    end = time.monotonic() + PATIENCE
    while not (found := look()):
        if time.monotonic() > end:
            raise TimeoutError(why())
        time.sleep(0.05)
    return found
