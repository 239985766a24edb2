"""Remedies for the SDK's surroundings: what only the person's own pip should do, and permissions."""

from __future__ import annotations

import shlex
from pathlib import Path

from opend_wizard.facts import Facts
from opend_wizard.model import Fix
from opend_wizard.opend.pythons import Python, find
from opend_wizard.steps import AskPerson, SetMode
from opend_wizard.texts import Text

_OWNER_MAY = {True: 0o700, False: 0o600}


def install_sdk(facts: Facts, python: Python, package: str, *, again: bool = False) -> Fix:
    """Ask the person to install `package` with the pip of `python`; it is noticed when it is there."""
    how = ("install", "--force-reinstall", package) if again else ("install", package)
    request = Text("Install {package} for {python}, in a terminal.", package=package, python=python.prefix)

    def noticed() -> bool:
        now = _now(facts, python)
        proto = [] if now is None else [each for each in now.packages if each.name == "protobuf"]
        return now is not None and now.package(package) is not None and (not again or len(proto) == 1)

    step = AskPerson(request, _pip(python, *how), noticed)
    return Fix("install_sdk", Text("Install the vendor's SDK, {package}.", package=package), (step,))


def replace_wrong_package(facts: Facts, python: Python, name: str, *, clash: bool) -> Fix:
    """Ask the person to take the package `name` away and to install the vendor's; both where they clash."""
    gone = AskPerson(
        Text("Remove the package “{name}” from {python}, in a terminal.", name=name, python=python.prefix),
        _pip(python, "uninstall", "--yes", name),
        lambda: (now := _now(facts, python)) is not None and now.package(name) is None,
    )
    how = ("install", "--force-reinstall", f"{name}-api") if clash else ("install", f"{name}-api")
    there = AskPerson(
        Text("Then install {name}-api, whose files the other one may have overwritten.", name=name),
        _pip(python, *how),
        lambda: (now := _now(facts, python)) is not None and now.package(f"{name}-api") is not None,
    )
    return Fix(
        "replace_wrong_sdk_package", Text("Put the vendor's SDK in the place of “{name}”.", name=name), (gone, there)
    )


def let_sdk_write(path: Path, mode: int) -> Fix:
    """Let its owner, this user, write `path` again."""
    step = SetMode(path, mode, mode | _OWNER_MAY[path.is_dir()])
    return Fix("let_sdk_write_its_log", Text("Let the SDK write {path} again.", path=path), (step,))


def _pip(python: Python, *words: str) -> str:
    return shlex.join([str(python.program), "-m", "pip", *words])


def _now(facts: Facts, python: Python) -> Python | None:
    """The same Python as it is now."""
    script = None if facts.script_path is None else facts.script_path.absolute()
    every = find(Path.home(), facts.machine.system, script)
    return next((each for each in every if each.prefix == python.prefix), None)
