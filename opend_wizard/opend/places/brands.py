"""The two brands and two editions of OpenD, and what each calls its files (facts: §1.1, §1.4)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from opend_wizard.machine import Process
from opend_wizard.texts import Text

SIMULATED = "--simulated-opend"
"""The argument that marks a process of our own which behaves like OpenD."""

_VERSION = re.compile(r"(?<![\d.])\d{1,2}\.\d{1,2}\.\d{3,5}(?![\d.])")
_APP_IMAGE = re.compile(r"(?i)^(?P<brand>moomoo|futu)_OpenD(?:-GUI)?[_-].*\.AppImage$")
# Independent programs that speak the same protocol, and how people know them (facts: §1.1).
_LOOKALIKES = {"futu-opend": "FUTU-OpenD-rs", "futu-opend-rs": "FUTU-OpenD-rs"}


class Edition(Enum):
    """With or without a window; the settings of the one with a window are not in OpenD.xml (facts: §7)."""

    COMMAND_LINE = "command line"
    WINDOW = "window"

    @property
    def title(self) -> Text:
        """The edition in words."""
        return Text("command line") if self is Edition.COMMAND_LINE else Text("with a window")


class Brand(Enum):
    """Whose OpenD it is; both speak the same protocol."""

    MOOMOO = "moomoo"
    FUTU = "futu"

    @property
    def title(self) -> str:
        """The product's name, the same in every language."""
        return "moomoo OpenD" if self is Brand.MOOMOO else "Futu OpenD"

    @property
    def data_name(self) -> str:
        """The name of the data folder on Windows; elsewhere it has a leading dot."""
        return "com.moomoo.OpenD" if self is Brand.MOOMOO else "com.futunn.FutuOpenD"

    @property
    def config_name(self) -> str:
        """The configuration file beside the command line program."""
        return f"{self.program(Edition.COMMAND_LINE)}.xml"

    @property
    def root(self) -> str:
        """The root element of the configuration file."""
        return "moomoo_opend" if self is Brand.MOOMOO else "futu_opend"

    @property
    def websocket(self) -> str:
        """The helper process for WebSocket connections."""
        return "WebSocket" if self is Brand.MOOMOO else "FTWebSocket"

    def program(self, edition: Edition) -> str:
        """The executable without ``.exe`` or ``.app``."""
        if edition is Edition.COMMAND_LINE:
            return "OpenD" if self is Brand.MOOMOO else "FutuOpenD"
        return "moomoo_OpenD" if self is Brand.MOOMOO else "Futu_OpenD"

    def bundles(self, edition: Edition) -> tuple[str, ...]:
        """The names an application bundle may have on macOS, without ``.app``."""
        program = self.program(edition)
        if edition is Edition.COMMAND_LINE:
            return (program,)
        return (program, self.title, f"{self.title}-GUI")

    def data_dir(self, app_data: Path, system: str) -> Path:
        """The data folder in `app_data`, the home folder or on Windows ``%APPDATA%``."""
        return app_data / (self.data_name if system == "windows" else f".{self.data_name}")


@dataclass(frozen=True)
class Kind:
    """A brand in an edition."""

    brand: Brand
    edition: Edition


KINDS = tuple(Kind(brand, edition) for edition in Edition for brand in Brand)
HELPERS = frozenset({"websocket", "ftwebsocket", "update", "ftupdate"})
"""Lower-case names of the programs that OpenD brings along (facts: §1.3)."""


def kind_of(name: str, system: str) -> Kind | None:
    """Which OpenD an executable or AppImage of this name is; None for any other program, look-alikes too."""
    image = _APP_IMAGE.match(name)
    if image:
        return Kind(Brand(image["brand"].lower()), Edition.WINDOW)
    stem = name.removesuffix(".exe") if system != "windows" else re.sub(r"(?i)\.exe$", "", name)
    for kind in KINDS:
        own = kind.brand.program(kind.edition)
        if stem == own or (system != "linux" and stem.casefold() == own.casefold()):
            return kind
    return None


def lookalike(process: Process) -> str | None:
    """The name of the independent program that `process` is, if it is one that is easily taken for OpenD."""
    names = {process.name, process.exe.name if process.exe else ""}
    return next((_LOOKALIKES[name] for each in names if (name := stem_of(each)) in _LOOKALIKES), None)


def stem_of(name: str) -> str:
    """An executable's name in lower case without ``.exe``."""
    return name.casefold().removesuffix(".exe")


def version_in(*names: str) -> str | None:
    """The first version number such as ``10.11.7108`` in `names` (facts: §1.5)."""
    return next((found[0] for name in names if (found := _VERSION.search(name))), None)
