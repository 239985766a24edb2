"""Remedies for an OpenD.xml that is a folder, or not there: the folder goes, a file takes its place."""

from __future__ import annotations

from pathlib import Path

from opend_wizard.facts import DEFAULT_API_PORT, DEFAULT_IP, Facts
from opend_wizard.fixes.commands import of_system
from opend_wizard.model import Fix
from opend_wizard.steps import RunProgram, WriteFile
from opend_wizard.texts import Text

_LINE_END = "\n"


def remove_empty_folder(facts: Facts, path: Path) -> Fix:
    """Remove the empty folder that stands where the file belongs; one that is not empty stays, as rmdir does.

    Raises `Refused` where the system has no program for it.
    """
    mode = facts.machine.mode(path)
    back = of_system(facts, "mkdir", *(() if mode is None else ("-m", f"{mode:04o}")), "--", str(path))
    command = of_system(facts, "rmdir", "--", str(path))
    return Fix(
        id="remove_config_folder",
        title=Text("Remove the empty folder {path}.", path=path),
        steps=(RunProgram(command, Text("Remove the folder; this works only as long as it is empty."), back),),
        afterwards=Text(
            "Put {name} from the vendor's package in its place, or have a small one written: look again.",
            name=path.name,
        ),
        interim=True,
    )


def write_small_config(facts: Facts, path: Path) -> Fix:
    """Write a configuration with address, port and language only, as OpenD was seen to take it (facts: §3.1)."""
    root = facts.installation.brand.root
    settings = {"ip": DEFAULT_IP, "api_port": str(DEFAULT_API_PORT), "lang": "en", "log_level": "info"}
    lines = [f"<{root}>", *(f"\t<{name}>{value}</{name}>" for name, value in settings.items()), f"</{root}>"]
    meaning = Text("a small file with address, port, language and log level, without a password")
    return Fix(
        id="write_small_config",
        title=Text("Write a small {name} that OpenD starts with.", name=path.name),
        steps=(WriteFile(path, None, _LINE_END.join(lines).encode() + b"\n", meaning, mode=0o600),),
        caution=Text(
            "The vendor's own file, with all settings explained, lies in the package that OpenD came in: prefer it."
        ),
        afterwards=Text("Start OpenD; from version 10.10 on it asks for account and password itself."),
        deliberate=True,
    )
