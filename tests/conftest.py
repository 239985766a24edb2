"""Every test runs alone: a home of its own, no network but loopback, nothing left behind."""

from __future__ import annotations

import itertools
import os
import sys
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # before anything imports Qt
if sys.platform == "win32":  # where it finds no fonts by itself
    os.environ.setdefault("QT_QPA_FONTDIR", os.path.join(os.environ["SYSTEMROOT"], "Fonts"))  # noqa: PTH118

import pytest
from hypothesis import settings

from tests.guards import nothing_stays, nothing_strays
from tests.stalls import Again, Beats, Telling

# A shared machine may pause any test; in CI the same examples are tried every time.
settings.register_profile("project", deadline=None, derandomize="CI" in os.environ, max_examples=40)
settings.register_profile("slow", settings.get_profile("project"), max_examples=100)
settings.load_profile("project")

_FOLDERS = {
    "HOME": "",
    "USERPROFILE": "",
    "APPDATA": "AppData/Roaming",
    "LOCALAPPDATA": "AppData/Local",
    "XDG_CACHE_HOME": ".cache",
    "XDG_CONFIG_HOME": ".config",
    "XDG_DATA_HOME": ".local/share",
    "XDG_RUNTIME_DIR": ".run",
    "XDG_STATE_HOME": ".local/state",
}
_TASTES = ("CLICOLOR_FORCE", "COLUMNS", "FORCE_COLOR", "LANGUAGE", "LINES", "NO_COLOR", "QT_SCALE_FACTOR")


def pytest_configure(config: pytest.Config) -> None:
    """Where the slow tests are asked for, the others try more examples too; a machine that stands still is noticed."""
    if config.getoption("markexpr") != "not slow":
        settings.load_profile("slow")
    beats = Beats()
    beats.begin()
    config.add_cleanup(beats.end)
    config.pluginmanager.register(Again(beats))
    config.pluginmanager.register(Telling())


@pytest.fixture(scope="session")
def homes(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """New empty home folders, beside and never inside a test's `tmp_path`."""
    base = tmp_path_factory.mktemp("homes")
    return (base / str(number) for number in itertools.count())


@pytest.fixture(autouse=True)
def home(homes: Iterator[Path], monkeypatch: pytest.MonkeyPatch) -> Path:
    """The home folder that this test's user has, with all the folders that follow from it."""
    home = next(homes)
    for name, folder in _FOLDERS.items():
        path = home / folder
        path.mkdir(mode=0o700, parents=True, exist_ok=True)
        monkeypatch.setenv(name, str(path))
    for name in _TASTES:
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("LC_ALL", "C.UTF-8")
    return home


@pytest.fixture(autouse=True)
def typed_nothing() -> None:
    """What the test before came with is not carried on in the commands that this one is shown."""
    if find_spec("opend_wizard"):
        from opend_wizard import commands

        commands.use(commands.Given())


@pytest.fixture(autouse=True)
def guarded(home: Path) -> Iterator[None]:
    """Fail the test that leaves this machine, or leaves a process or a thread behind."""
    with nothing_stays(), nothing_strays():
        yield


@pytest.fixture(autouse=True, scope="session")
def identity() -> Iterator[None]:
    """A machine without an identity, as small containers are, gets one: what is tested is what follows from it."""
    real = pytest.importorskip("opend_wizard.machine.identity") if find_spec("opend_wizard") else None
    with pytest.MonkeyPatch.context() as patch:
        if real is not None and sys.platform == "linux" and not real.linux_ids():
            patch.setattr(real, "_ids", lambda: ("a test machine",))
        yield


@pytest.fixture(autouse=True, scope="session")
def own_ports() -> Iterator[None]:
    """Tests that run side by side never take each other's free ports, also not between finding one and using it."""
    real = pytest.importorskip("opend_wizard.simulator.ports") if find_spec("opend_wizard") else None
    worker, workers = (os.environ.get(f"PYTEST_XDIST_{name}", "") for name in ("WORKER", "WORKER_COUNT"))
    with pytest.MonkeyPatch.context() as patch:
        if real is not None and worker:
            size = (real._LAST - real._FIRST + 1) // int(workers)
            first = real._FIRST + int(worker.removeprefix("gw")) % int(workers) * size
            patch.setattr(real, "_FIRST", first)
            patch.setattr(real, "_LAST", first + size - 1)
        yield
