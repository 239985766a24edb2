"""macOS' mark on what came over the network."""

import pytest

from opend_wizard.machine.quarantine import holds


@pytest.mark.parametrize(
    ("mark", "expected"),
    [
        ("0081;5f2a3b4c;Safari;0A1B2C3D-0000\n", True),
        ("0083;5f2a3b4c;Chrome;\n", True),
        ("00c1;5f2a3b4c;Safari;0A1B2C3D-0000\n", False),
        ("01e3;5f2a3b4c;Safari;\n", False),
        ("nothing of the kind", False),
        ("", False),
        (None, False),
    ],
)
def test_one_that_somebody_let_go_does_not_hold(mark: str | None, expected: bool) -> None:
    assert holds(mark) is expected
