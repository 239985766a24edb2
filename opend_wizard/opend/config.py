"""What OpenD.xml (or FutuOpenD.xml) says; changing it is `with_setting`, in `config_edit`."""

from __future__ import annotations

import stat
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType

from opend_wizard.errors import Told, Unseen
from opend_wizard.opend.config_edit import with_setting
from opend_wizard.opend.config_settings import KNOWN_SETTINGS, SECRET_SETTINGS, is_secret, shown
from opend_wizard.opend.config_xml import LARGEST, Flaw, line_of, settings_in, text_of, tree
from opend_wizard.texts import Text, size

__all__ = [
    "KNOWN_SETTINGS",
    "SECRET_SETTINGS",
    "BadConfig",
    "Config",
    "is_secret",
    "parse",
    "read",
    "shown",
    "with_setting",
]


class BadConfig(Told):
    """The file is not well formed: `why`; `line` and `column` (from 1) say where, if that is known."""

    def __init__(self, text: Text, why: Text, line: int | None = None, column: int | None = None) -> None:
        super().__init__(text)
        self.why = why
        self.line = line
        self.column = column


@dataclass(frozen=True)
class Config:
    """One configuration file; its values may be secret and stay out of `repr`.

    `lines` has every line (from 1) where a setting stands, as a setting may stand twice.
    """

    path: Path
    raw: bytes = field(repr=False)
    root: str
    settings: Mapping[str, str] = field(repr=False)
    lines: Mapping[str, tuple[int, ...]] = field(repr=False)

    def get(self, name: str) -> str | None:
        """The value of the active setting without white space around it; None if there is only a comment."""
        return self.settings.get(name)

    def line_of(self, name: str) -> int | None:
        """The line (from 1) of the active setting, None if it is not set."""
        return self.lines[name][0] if name in self.lines else None


def read(path: Path) -> Config:
    """The configuration in the file `path`; raises `Unseen` if it cannot be read, else as `parse`."""
    try:
        found = path.stat()
        if stat.S_ISDIR(found.st_mode):  # a container made it for a file that was not there (facts: §8 no. 19)
            told = Text("{path} is a folder, but should be a file. Put the configuration file in its place.", path=path)
            raise Unseen(told)
        if not stat.S_ISREG(found.st_mode):
            raise Unseen(Text("{path} is not an ordinary file, so it was not opened.", path=path))
        with path.open("rb") as file:
            raw = file.read(LARGEST + 1)
    except FileNotFoundError:
        raise Unseen(Text("{path} is not there any more.", path=path)) from None
    except PermissionError:
        raise Unseen(_forbidden(path)) from None
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise Unseen(Text("{path} could not be read: {reason}", path=path, reason=reason)) from None
    return parse(path, raw)


def _forbidden(path: Path) -> Text:
    from opend_wizard.machine.files import is_held

    if is_held(path):
        return Text("Another program has {path} open and lets nobody else read it. Close that program.", path=path)
    return Text("{path} may not be read by this user. Start the wizard as the user who runs OpenD.", path=path)


def parse(path: Path, raw: bytes) -> Config:
    """The configuration that `raw`, the content of `path`, holds.

    Raises `BadConfig` if it is not well formed XML, `Unseen` if it is larger than any configuration.
    Of a setting that stands twice the first counts. What stands deeper, or in a name space, is no
    setting: the vendor's file is flat (facts: §3.1).
    """
    if len(raw) > LARGEST:
        told = Text("{path} is larger than {limit}. That is no OpenD configuration.", path=path, limit=size(LARGEST))
        raise Unseen(told)
    try:
        root = tree(raw)
    except Flaw as flaw:
        raise _bad(path, flaw) from None
    values: dict[str, str] = {}
    lines: dict[str, tuple[int, ...]] = {}
    for name, element in settings_in(root):
        values.setdefault(name, text_of(element))
        lines[name] = (*lines.get(name, ()), line_of(element))
    return Config(path, raw, root.tag, MappingProxyType(values), MappingProxyType(lines))


def _bad(path: Path, flaw: Flaw) -> BadConfig:
    if flaw.line is None or flaw.column is None:
        told = Text("{path} cannot be read: {why}. Copy it again from OpenD's package.", path=path, why=flaw.why)
        return BadConfig(told, flaw.why)
    told = Text(
        "{path} cannot be read at line {line}, column {column}: {why}. "
        "Correct it in a text editor, or copy the file again from OpenD's package.",
        path=path,
        line=flaw.line,
        column=flaw.column,
        why=flaw.why,
    )
    return BadConfig(told, flaw.why, flaw.line, flaw.column)
