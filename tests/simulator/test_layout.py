import os
import sys
from pathlib import Path

import pytest

from opend_wizard.machine import Machine
from opend_wizard.opend.places import Brand, Edition, find
from opend_wizard.simulator import layout, program_data
from opend_wizard.simulator.options import read_settings


@pytest.mark.parametrize(
    ("brand", "system", "program", "data"),
    [
        (
            Brand.MOOMOO,
            "linux",
            "moomoo_OpenD_10.11.7108_Ubuntu18.04/OpenD",
            "home/.com.moomoo.OpenD",
        ),
        (
            Brand.FUTU,
            "windows",
            "Futu_OpenD_10.11.7108_Windows/FutuOpenD.exe",
            "home/AppData/Roaming/com.futunn.FutuOpenD",
        ),
        (
            Brand.MOOMOO,
            "macos",
            "moomoo_OpenD_10.11.7108_Mac/OpenD.app/Contents/MacOS/OpenD",
            "home/.com.moomoo.OpenD",
        ),
    ],
)
def test_the_folders_are_named_as_on_each_system(
    tmp_path: Path, brand: Brand, system: str, program: str, data: str
) -> None:
    made = layout.make(tmp_path, brand, 21000, system=system)

    assert made.program == tmp_path / program
    assert made.data_dir == tmp_path / data
    assert made.config == made.program_dir / brand.config_name
    assert made.config.is_file()
    assert program_data.complete(made.appdata, made.own_data_dir)
    assert {"Device.dat", "Broker.dat"} <= set(os.listdir(made.own_data_dir))


@pytest.mark.parametrize("brand", list(Brand))
def test_the_wizard_finds_it_as_it_finds_a_real_one(tmp_path: Path, brand: Brand) -> None:
    made = layout.make(tmp_path, brand, 21000)

    (found,) = find(Machine(), program_dir=made.program_dir, data_dir=made.data_dir)

    assert (found.brand, found.edition, found.version) == (brand, Edition.COMMAND_LINE, "10.11.7108")
    assert found.program_dir == made.program_dir
    assert found.config == made.config
    assert found.data_dir == made.data_dir


def test_the_configuration_names_the_ports_and_can_be_written_afresh(tmp_path: Path) -> None:
    made = layout.make(tmp_path, Brand.MOOMOO, 21000, 21001)
    settings = read_settings(made.config)
    assert (settings["api_port"], settings["telnet_port"]) == ("21000", "21001")

    layout.configure(made, {"auto_hold_quote_right": "0", "api_port": "111111"})

    settings = read_settings(made.config)
    assert (settings["api_port"], settings["telnet_port"]) == ("111111", "21001")
    assert settings["auto_hold_quote_right"] == "0"


@pytest.mark.skipif(sys.platform == "win32", reason="Unix permissions")
def test_the_program_may_be_run_and_the_configuration_is_private(tmp_path: Path) -> None:
    made = layout.make(tmp_path, Brand.MOOMOO, 21000)

    assert made.program.stat().st_mode & 0o777 == 0o755
    assert made.config.stat().st_mode & 0o777 == 0o600


def test_nothing_in_it_claims_to_be_the_vendors(tmp_path: Path) -> None:
    made = layout.make(tmp_path, Brand.MOOMOO, 21000, system="linux")

    for path in made.program_dir.iterdir():
        if path not in (made.config, made.appdata):
            assert b"stand-in" in path.read_bytes()
