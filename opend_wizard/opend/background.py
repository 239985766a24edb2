"""The files by which each system keeps OpenD running: a systemd unit, a launchd agent, a Windows task."""

from __future__ import annotations

import plistlib
import re
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass
from html import escape  # xml.sax.saxutils would bring urllib, http, email and ssl along: 7 MB, 25 ms
from pathlib import Path

from opend_wizard.assets import asset
from opend_wizard.errors import Refused
from opend_wizard.machine import units
from opend_wizard.texts import Text

_PLACE = re.compile(r"@([a-z]+)@")
_STEM = re.compile(r"[^A-Za-z0-9]+")
_ACCOUNT = re.compile(r"[\w.+@-]{3,80}", re.ASCII)
_NOT_FOR_SYSTEMD = frozenset("\"'\\$")  # it calls such a unit bad as a whole
_LABEL = "io.github.opend-wizard"


@dataclass(frozen=True)
class Start:
    """How OpenD is to be started: its name, program, folder, and arguments, which hold no password."""

    title: str
    program: Path
    folder: Path
    arguments: tuple[str, ...]

    @property
    def stem(self) -> str:
        """A short plain name that tells one program folder from another."""
        return _STEM.sub("-", self.folder.name).strip("-").lower()[:60] or "opend"

    @property
    def unit_name(self) -> str:
        """The name of its systemd unit."""
        return f"{self.stem}.service"

    @property
    def label(self) -> str:
        """The label of its launchd agent."""
        return f"{_LABEL}.{self.stem}"

    @property
    def task_name(self) -> str:
        """The name of its Windows task."""
        return f"OpenD Wizard {self.stem}"


def arguments(config: Path | None, beside: Path, account: str) -> tuple[str, ...]:
    """What OpenD is started with where nobody sits in front of it (facts: §3.4); raises `Refused`.

    With an account it logs in as it remembers it, which is the only way from 10.10 on (facts: §3.3).
    """
    if account and not _ACCOUNT.fullmatch(account):
        raise Refused(Text("That is no account: only letters, digits and . + @ - _ can be in it."))
    named = (f"-cfg_file={config}",) if config is not None and config != beside else ()
    login = (f"-login_account={account}", "-login_by_remember=1") if account else ()
    return (*named, "-no_monitor=1", "-console=0", *login)


def _refuse_unprintable(start: Start) -> None:
    """A line break in a path would begin a new setting."""
    for word in (str(start.program), str(start.folder), *start.arguments):
        if not word.isprintable():
            raise Refused(Text("There are characters in {value} that such a file cannot hold.", value=word))


def systemd_unit(start: Start) -> bytes:
    """The text of a systemd unit; raises `Refused` for a path that no unit can name."""
    _refuse_unprintable(start)
    words = [units.quoted(word) for word in (str(start.program), *start.arguments)]
    if _NOT_FOR_SYSTEMD & set(str(start.program)):
        raise Refused(
            Text(
                "systemd starts no program whose path has quotation marks, a backslash or a $ in it: {path}. "
                "Move OpenD to a folder with a plainer name, and look again.",
                path=start.program,
            )
        )
    values = {"title": start.title, "folder": units.path_value(start.folder), "command": " ".join(words)}
    return _filled("background/opend.service", values)


def launch_agent(start: Start) -> bytes:
    """The text of a launchd agent; raises `Refused`."""
    _refuse_unprintable(start)
    words = (str(start.program), *start.arguments)
    command = "\n".join(f"        <string>{_escaped(word)}</string>" for word in words)
    values = {
        "label": _escaped(start.label),
        "folder": _escaped(str(start.folder)),
        "command": command,
    }
    return _filled("background/opend.plist", values)


def windows_task(start: Start, user: str) -> bytes:
    """The text of a Windows task, in the UTF-16 that schtasks wants; raises `Refused`."""
    _refuse_unprintable(start)
    values = {
        "title": start.title,
        "user": user,
        "program": str(start.program),
        "arguments": subprocess.list2cmdline(start.arguments),
        "folder": str(start.folder),
    }
    filled = _filled("background/opend-task.xml", {name: _escaped(value) for name, value in values.items()})
    return filled.decode("utf-8").replace("\n", "\r\n").encode("utf-16")


def _escaped(text: str) -> str:
    return escape(text, quote=False)


def _filled(name: str, values: Mapping[str, str]) -> bytes:
    template = asset(name).read_text("utf-8")
    return _PLACE.sub(lambda found: values[found[1]], template).encode("utf-8")


def agent_starts(raw: bytes) -> tuple[str, ...]:
    """The command of a launchd agent; empty if that cannot be read."""
    try:
        found = plistlib.loads(raw).get("ProgramArguments")
    except Exception:  # noqa: BLE001  (plistlib lets through what its parsers raise on broken bytes)
        return ()
    return tuple(map(str, found)) if isinstance(found, list) else ()
