"""The vendor's SDK as a script of its own, and a simulated OpenD for it to talk to."""

from __future__ import annotations

import json
import queue
import subprocess
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import IO, Any

import pytest

from opend_wizard.opend.places import Brand
from opend_wizard.simulator import layout, ports
from opend_wizard.simulator.heart.status import ProgramStatus
from opend_wizard.simulator.opend import SimulatedOpenD, configured
from tests.sdk.environment import UnreachableError, sdk_python
from tests.simulator.keys import make_key

SESSION = Path(__file__).with_name("session.py")
SECONDS = 60.0


class Script:
    """A script that uses the SDK, in its own process and with a home of its own."""

    def __init__(self, python: Path, home: Path, *arguments: str) -> None:
        environment = {"HOME": str(home), "USERPROFILE": str(home), "APPDATA": str(home), "PATH": ""}
        self.process = subprocess.Popen(
            [str(python), str(SESSION), *arguments],
            env=environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
        )
        self.said: queue.Queue[dict[str, Any]] = queue.Queue()  # what the SDK answers has many forms
        self.noise: queue.Queue[str] = queue.Queue()
        self._reader = threading.Thread(target=self._read, args=(self.process.stdout,))
        self._reader.start()

    def _read(self, out: IO[str]) -> None:
        with out:
            for line in out:
                if line.startswith("@"):
                    self.said.put(json.loads(line[1:]))
                else:
                    self.noise.put(line)

    def hear(self, what: str) -> Any:
        """The next thing said that is a `what`: a result or a push."""
        end = time.monotonic() + SECONDS
        while True:
            said = self.said.get(timeout=max(0.01, end - time.monotonic()))
            if what in said:
                return said[what]

    def call(self, name: str, *arguments: object) -> Any:
        """The result of one call."""
        assert self.process.stdin is not None
        self.process.stdin.write(json.dumps({"call": name, "arguments": arguments}) + "\n")
        self.process.stdin.flush()
        return self.hear("result")

    def noise_with(self, words: str) -> str:
        """The next line of the SDK's own log with `words` in it."""
        end = time.monotonic() + SECONDS
        while True:
            line = self.noise.get(timeout=max(0.01, end - time.monotonic()))
            if words in line:
                return line

    def end(self) -> None:
        """It ends for ever where it cannot connect only by force (protocol: §8)."""
        assert self.process.stdin is not None
        self.process.stdin.close()
        try:
            self.process.wait(3)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        self._reader.join()


Run = Callable[..., Script]
Start = Callable[..., SimulatedOpenD]


@pytest.fixture(scope="session")
def python() -> Path:
    try:
        return sdk_python()
    except UnreachableError as reason:
        pytest.skip(f"the package index cannot be reached: {reason}")


@pytest.fixture
def run(python: Path, home: Path) -> Iterator[Run]:
    scripts: list[Script] = []

    def run(port: int, *arguments: str) -> Script:
        scripts.append(Script(python, home, str(port), *arguments))
        return scripts[-1]

    yield run
    for script in scripts:
        script.end()


@pytest.fixture
def key(tmp_path: Path) -> Path:
    return make_key(tmp_path / "key.pem")


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Start]:
    started: list[SimulatedOpenD] = []

    def start(goal: int = ProgramStatus.READY, **settings: str) -> SimulatedOpenD:
        made = layout.make(tmp_path / f"machine {len(started)}", Brand.MOOMOO, ports.free_port())
        opend, problem = configured(made.brand, made.config, made.data_dir, settings)
        started.append(opend)
        opend.start(goal, problem)
        return opend

    yield start
    for opend in started:
        opend.end()
