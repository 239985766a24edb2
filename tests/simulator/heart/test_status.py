import pytest

from opend_wizard.simulator.heart.status import GtwEvent, ProgramStatus, meaning, vendor_name


def test_every_state_has_the_vendors_name() -> None:
    assert [vendor_name(status) for status in (0, 2, 7, 10, 12)] == [
        "None",
        "Loging",
        "NessaryDataPreparing",
        "Ready",
        "DisclaimerPullFailed",
    ]
    assert vendor_name(max(ProgramStatus) + 1) == "13"
    assert vendor_name(-1) == "-1"


def test_states_that_need_a_person_say_why() -> None:
    needing = {3, 4, 5, 6, 8, 9, 11, 12}
    assert {int(status) for status in ProgramStatus if meaning(status).line} == needing
    assert meaning(4).event is GtwEvent.NEED_PHONE_CODE


@pytest.mark.parametrize("status", [-1, 13, 99])
def test_an_unknown_number_means_nothing(status: int) -> None:
    assert meaning(status).line is None
    assert meaning(status).event is None
