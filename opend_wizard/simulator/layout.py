"""The folders of one OpenD, healthy, as an unpacked download and a first start leave them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from opend_wizard.machine import Machine
from opend_wizard.opend.places import Brand, Edition
from opend_wizard.simulator import program_data, settings_file

VERSION = "10.11.7108"
BUILD = "20260916134500"
ACCOUNT = "100000"  # the placeholder that the vendor's own file shows, nobody's account

_STAND_IN = b"""#!/bin/sh
# Not OpenD: a stand-in that OpenD Wizard made for practising. It does nothing.
echo "This is a stand-in for practising with OpenD Wizard, not OpenD." >&2
exit 1
"""
_LIBRARIES = ("libAPIChannel", "libf3cbasis", "libf3clog", "libf3clogin", "libf3cloguploader", "libf3creport")
_LIBRARY_ENDINGS = {"windows": ".dll", "macos": ".dylib"}
_SYSTEMS = {"windows": "Windows", "macos": "Mac"}
_DEVICE = b"simulated device\0" + bytes(range(7, 203, 3))
_BROKER = b"simulated login\0" + bytes(range(160, 256)) * 4


@dataclass(frozen=True)
class Layout:
    """Where everything of one simulated OpenD lies, and the ports its configuration names."""

    brand: Brand
    program_dir: Path
    program: Path
    config: Path
    appdata: Path
    data_dir: Path
    log_dir: Path
    api_port: int
    telnet_port: int | None

    @property
    def own_data_dir(self) -> Path:
        """The ``F3CNN`` folder, where the content of AppData.dat belongs (facts: §1.4)."""
        return self.data_dir / "F3CNN"


def make(
    folder: Path,
    brand: Brand,
    api_port: int,
    telnet_port: int | None = None,
    settings: Mapping[str, str] | None = None,
    system: str | None = None,
) -> Layout:
    """Write a program folder and a home with a data folder into `folder`.

    `system` is ``linux``, ``windows`` or ``macos``; this one if it is not given.
    """
    system = system or Machine().system
    layout = _plan(folder, brand, (api_port, telnet_port), system)
    write_program(layout, system)
    configure(layout, settings or {})
    program_data.unpack(program_data.members(), layout.own_data_dir)
    (layout.own_data_dir / "Device.dat").write_bytes(_DEVICE)
    (layout.own_data_dir / "Broker.dat").write_bytes(_BROKER)
    return layout


def _plan(folder: Path, brand: Brand, ports: tuple[int, int | None], system: str) -> Layout:
    name = brand.program(Edition.COMMAND_LINE)
    download = brand.program(Edition.WINDOW)  # an unpacked download is named like the edition with a window
    program_dir = folder / f"{download}_{VERSION}_{_SYSTEMS.get(system, 'Ubuntu18.04')}"
    program = program_dir / (f"{name}.exe" if system == "windows" else name)
    if system == "macos":
        program = program_dir / f"{name}.app" / "Contents" / "MacOS" / name
    app_data = folder / "home" / ("AppData/Roaming" if system == "windows" else "")
    data_dir = brand.data_dir(app_data, system)
    return Layout(
        brand=brand,
        program_dir=program_dir,
        program=program,
        config=program_dir / brand.config_name,
        appdata=program_dir / "AppData.dat",
        data_dir=data_dir,
        log_dir=data_dir / "Log",
        api_port=ports[0],
        telnet_port=ports[1],
    )


def write_program(layout: Layout, system: str) -> None:
    """Write what an unpacked download holds, without a configuration, over what is there."""
    layout.program.parent.mkdir(parents=True, exist_ok=True)
    ending = ".exe" if system == "windows" else ""
    helpers = (layout.program_dir / f"{name}{ending}" for name in ("Update", layout.brand.websocket))
    for program in (layout.program, *helpers):
        program.write_bytes(_STAND_IN)
        program.chmod(0o755)
    for library in _LIBRARIES:
        stand_in = layout.program_dir / (library + _LIBRARY_ENDINGS.get(system, ".so"))
        stand_in.write_bytes(b"Not a library: a stand-in made by OpenD Wizard for practising.\n")
    layout.appdata.write_bytes(program_data.archive())


def configure(layout: Layout, settings: Mapping[str, str]) -> None:
    """Write the configuration afresh: the layout's ports, and `settings` beside or instead of them."""
    ports = {"api_port": str(layout.api_port)}
    if layout.telnet_port is not None:
        ports["telnet_port"] = str(layout.telnet_port)
    layout.config.write_bytes(settings_file.compose(layout.brand.root, {**ports, **settings}))
    layout.config.chmod(0o600)
