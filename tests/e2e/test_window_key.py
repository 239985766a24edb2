"""Keys in the window: rewritten and made without a line of them on the screen."""

from __future__ import annotations

import sys

import pytest

from opend_wizard.doctor import Outcome
from opend_wizard.flow import Stage
from opend_wizard.opend.api.keys import look
from opend_wizard.simulator.faults.keys import key_path
from tests.window import Driver


def lines_of(content: bytes) -> list[str]:
    return [line for line in content.decode("ascii").splitlines() if not line.startswith("-----")]


def test_a_key_is_rewritten_and_never_shown(driver: Driver) -> None:
    driver.practise("x21-pkcs8")
    path = key_path(driver.patient.stage)
    before = lines_of(path.read_bytes())
    driver.look("x21")
    driver.press("fix-rewrite_rsa_key")
    driver.go_to(Stage.PLAN)
    shown = driver.read()
    driver.go_to(Stage.CHANGE)
    driver.until(lambda: driver.desk.session.outcome is not None and driver.has("outcome"))
    assert driver.desk.session.outcome in (Outcome.RESOLVED, Outcome.IMPROVED)
    assert look(path).usable
    for line in (*before, *lines_of(path.read_bytes())):
        assert line not in shown + driver.read()


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="its firewall would ask about the simulated OpenD")
def test_one_address_with_a_key_is_one_plan(driver: Driver) -> None:
    driver.practise("x19-unencrypted")
    driver.look("x19")
    if not driver.has("fix-listen_on_address"):
        pytest.skip("this machine has no address in a network")
    driver.press("fix-listen_on_address")
    driver.go_to(Stage.PLAN)
    assert driver.has("option-address")
    driver.type("option-address", "0.0.0.0")
    driver.until(lambda: driver.has("option-trouble"))
    assert not driver.primary.isEnabled()
    assert "opens every network" in driver.read()
