"""One setting of a unit file is changed and nothing else, however the file is written; or it is refused."""

from __future__ import annotations

from pathlib import Path

import pytest

from opend_wizard.errors import Refused
from opend_wizard.machine.unit_edit import UnitText
from opend_wizard.machine.units import Unit

PATH = Path("/etc/systemd/system/opend.service")


def edited(raw: bytes) -> Unit:
    text = UnitText(Unit(PATH, raw, mine=False))
    text.set("Service", "RestartSec", "30min")
    return Unit(PATH, text.raw, mine=False)


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"[Service]",
        b"[Service]\nExecStart=a \\\n# a comment\n  -b\n[Install]\nWantedBy=x\n",
        b"[Service]\r\nRestartSec=1 \\\r\n  s\r\nExecStart=a\r\n",
        b"[Unit]\nDescription=a \\\n[Service]\n[Service]\nExecStart=\xff\n",
    ],
)
def test_the_setting_is_made_and_everything_else_stays(raw: bytes) -> None:
    changed = edited(raw)
    assert changed.get("Service", "RestartSec") == "30min"
    before = [line for line in Unit(PATH, raw, mine=False).lines if line.key != "RestartSec"]
    after = [line for line in changed.lines if line.key != "RestartSec"]
    assert [(line.section, line.key, line.value) for line in after] == [
        (line.section, line.key, line.value) for line in before
    ]


def test_a_file_that_ends_in_the_middle_of_a_line_is_refused() -> None:
    """What is put behind it would become a part of the command that starts OpenD."""
    raw = b"[Service]\nExecStart=/opt/OpenD \\"
    with pytest.raises(Refused, match=r"opend\.service is written in an unusual way"):
        edited(raw)
    text = UnitText(Unit(PATH, raw, mine=False))
    with pytest.raises(Refused, match="unusual way"):
        text.append("Service", "ExecStart", "-no_monitor=1")
