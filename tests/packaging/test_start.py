"""The frozen program's first steps: others get the environment as the person left it."""

from __future__ import annotations

import sys

import pytest

from bundle import start

OURS = {"_PYI_ARCHIVE_FILE": "/opt/opend-wizard", "_PYI_PARENT_PROCESS_LEVEL": "1", "HOME": "/home/me"}


@pytest.mark.parametrize(
    ("given", "after"),
    [
        ({"LD_LIBRARY_PATH": "/bundle/_internal"}, {}),
        ({"LD_LIBRARY_PATH": "/bundle/_internal:/mine", "LD_LIBRARY_PATH_ORIG": "/mine"}, {"LD_LIBRARY_PATH": "/mine"}),
        ({"LD_LIBRARY_PATH": "/bundle/_internal", "LD_LIBRARY_PATH_ORIG": ""}, {"LD_LIBRARY_PATH": ""}),
        ({"LD_LIBRARY_PATH": "/mine"}, {"LD_LIBRARY_PATH": "/mine"}),  # another loader than that of PyInstaller
        ({}, {}),
    ],
)
def test_the_environment_is_given_back(
    given: dict[str, str], after: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "_MEIPASS", "/bundle/_internal", raising=False)
    environment = {**OURS, **given}
    start.give_back(environment)
    assert environment == {"HOME": "/home/me", **after}
