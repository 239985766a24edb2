"""The file OpenD is started from."""

from pathlib import Path

import pytest

from opend_wizard.errors import Missing
from opend_wizard.machine import Machine
from opend_wizard.opend import program
from opend_wizard.opend.places import Brand, Installation, find
from opend_wizard.simulator import layout
from opend_wizard.simulator.layout import Layout
from opend_wizard.simulator.window_edition import become_window


def found(made: Layout, system: str) -> Installation:
    (installation,) = find(Machine(system), program_dir=made.program_dir, data_dir=made.data_dir)
    return installation


@pytest.mark.parametrize("brand", list(Brand))
@pytest.mark.parametrize("system", ["linux", "windows", "macos"])
def test_it_is_the_one_the_vendor_ships(tmp_path: Path, brand: Brand, system: str) -> None:
    made = layout.make(tmp_path, brand, 11111, system=system)
    assert program.find(found(made, system), system) == made.program


def test_of_the_edition_with_a_window_it_is_the_appimage(tmp_path: Path) -> None:
    made = layout.make(tmp_path, Brand.FUTU, 11111, system="linux")
    image = become_window(made)
    assert program.find(found(made, "linux"), "linux") == image


def test_one_that_is_gone_is_told(tmp_path: Path) -> None:
    made = layout.make(tmp_path, Brand.MOOMOO, 11111, system="linux")
    installation = found(made, "linux")
    made.program.unlink()
    with pytest.raises(Missing):
        program.find(installation, "linux")


def test_bundles_are_opends_own(tmp_path: Path) -> None:
    for name in ("OpenD.app", "moomoo_OpenD.app", "Mail.app", "OpenD.txt"):
        (tmp_path / name).mkdir()
    assert {path.name for path in program.bundles(tmp_path)} == {"OpenD.app", "moomoo_OpenD.app"}
    assert program.bundles(tmp_path / "absent") == ()
