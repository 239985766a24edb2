from collections.abc import Iterator
from pathlib import Path

import pytest

from opend_wizard.simulator.faults import states as state_faults
from opend_wizard.simulator.faults.states import FAULTS as STATE_FAULTS
from opend_wizard.simulator.options import read_settings
from opend_wizard.simulator.stage import Stage
from tests.simulator.client import Client


@pytest.fixture
def stage(tmp_path: Path) -> Iterator[Stage]:
    stage = Stage(tmp_path)
    yield stage
    stage.close()


def state_of(stage: Stage) -> dict[str, object]:
    assert stage.opend is not None
    return dict(stage.opend.ask(do="state"))


def test_ids_begin_with_their_symptom() -> None:
    assert [fault.id for fault in STATE_FAULTS if not fault.id.startswith(f"{fault.symptom}-")] == []


def test_the_questionnaire_is_not_done(stage: Stage) -> None:
    state_faults.disagree(stage)

    now = state_of(stage)
    assert now["status"] == 9
    assert "questionnaire" in str(now["text"])


def test_the_phone_code_is_waited_for_and_operation_commands_are_taken(stage: Stage) -> None:
    state_faults.want_phone_code(stage)

    assert state_of(stage)["status"] == 4
    assert stage.opend is not None
    port = read_settings(stage.layout.config)["telnet_port"]
    assert str(stage.opend.first["telnet_port"]) == port


def test_the_silent_are_dropped(stage: Stage) -> None:
    state_faults.drop_the_silent(stage)

    with Client(("127.0.0.1", stage.layout.api_port)) as client:
        client.hello()
        with pytest.raises(EOFError):
            client.reply()
