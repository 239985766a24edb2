"""Who runs the wizard with too many rights is told so, and nobody else is."""

from __future__ import annotations

import pytest

from opend_wizard.machine import Machine
from opend_wizard.report.rights import about_rights


class Somebody(Machine):
    def __init__(self, system: str, *, admin: bool) -> None:
        super().__init__(system)
        self.admin = admin

    def is_admin(self) -> bool:
        return self.admin


@pytest.mark.parametrize(("system", "word"), [("linux", "root"), ("macos", "root"), ("windows", "an administrator")])
def test_root_is_told(system: str, word: str) -> None:
    told = about_rights(Somebody(system, admin=True))
    assert told is not None
    assert f"as {word}." in str(told)
    assert about_rights(Somebody(system, admin=False)) is None
