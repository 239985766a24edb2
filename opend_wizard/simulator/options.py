"""What a simulated OpenD is told: by its configuration file, and by flags, which beat the file (facts: §3.4)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree as ET

from opend_wizard.opend.places import Brand
from opend_wizard.simulator.speech import Language

_FLAG_NAMES = {"api_ip": "ip"}  # the one flag that is called differently from its setting (facts: §3.4)


class NotReadable(ValueError):
    """The configuration file is missing or no XML."""


@dataclass(frozen=True)
class Options:
    """Everything a simulated OpenD goes by; a port that is None is not opened."""

    brand: Brand
    config: Path
    data_dir: Path
    settings: Mapping[str, str]

    @property
    def language(self) -> Language:
        """The language of console and log; English where the setting is not understood."""
        return Language.CHINESE if self.settings.get("lang") == Language.CHINESE.value else Language.ENGLISH

    @property
    def log_dir(self) -> Path:
        """The folder of the log files (facts: §3.2, `log_path`)."""
        path = self.settings.get("log_path")
        return Path(path) if path else self.data_dir / "Log"

    @property
    def address(self) -> str:
        """Where the API listens."""
        return self.settings.get("ip") or "127.0.0.1"

    @property
    def api_port(self) -> int:
        """The port of the API; raises ValueError if it is no number."""
        return int(self.settings.get("api_port") or 11111)

    @property
    def telnet_address(self) -> str:
        """Where operation commands are taken."""
        return self.settings.get("telnet_ip") or "127.0.0.1"

    @property
    def telnet_port(self) -> int | None:
        """The port for operation commands, None if it is off; raises ValueError if it is no number."""
        value = self.settings.get("telnet_port")
        return int(value) if value else None


def flags(arguments: Iterable[str]) -> dict[str, str]:
    """``-key=value`` arguments as a mapping; anything else is passed over."""
    given: dict[str, str] = {}
    for argument in arguments:
        key, sign, value = argument.lstrip("-").partition("=")
        if sign and argument.startswith("-"):
            given[_FLAG_NAMES.get(key, key)] = value
    return given


def read_settings(config: Path) -> dict[str, str]:
    """The active settings in `config`; raises `NotReadable`."""
    try:
        root = ET.fromstring(config.read_bytes())  # noqa: S314  (expat limits what entities may grow to)
    except (OSError, ET.ParseError, ValueError, LookupError) as error:
        raise NotReadable(str(error)) from error
    return {element.tag: (element.text or "").strip() for element in root}
