from __future__ import annotations

import pytest

from opend_wizard.opend.api.status import ProgramStatus
from opend_wizard.opend.logs import Kind
from opend_wizard.opend.logs.anchors import ANCHORS, MOST_ANCHORS
from opend_wizard.opend.logs.catalogue import EVENTS, GAP, event_of, status_in
from opend_wizard.simulator import speech
from opend_wizard.simulator.speech import Line
from tests.opend.logs.sentences import SEEN

# What the simulated OpenD says about states; its words where no real ones are known.
SIMULATED: tuple[tuple[Line, Kind], ...] = (
    (speech.VERSION, Kind.VERSION),
    (speech.SERVER_FAILED, Kind.SERVICE_FAILED),
    (speech.API_ADDRESS, Kind.ADDRESS),
    (speech.RSA_ON, Kind.RSA_ON),
    (speech.LOGGING_IN, Kind.LOGGING_IN),
    (speech.LOGIN_SUCCESSFUL, Kind.LOGGED_IN),
    (speech.DATA_READY, Kind.READY),
    (speech.OWN_DATA_MISSING, Kind.OWN_DATA_MISSING),
    (speech.NEED_PHONE_CODE, Kind.NEEDS_PHONE_CODE),
    (speech.PHONE_CODE_REQUESTED, Kind.PHONE_CODE_SENT),
    (speech.PHONE_CODE_TOO_OFTEN, Kind.CODES_TOO_OFTEN),
    (speech.PHONE_CODE_WRONG, Kind.WRONG_CODE),
    (speech.NEED_PIC_CODE, Kind.NEEDS_PICTURE_CODE),
    (speech.PIC_CODE_WRONG, Kind.WRONG_CODE),
    (speech.WRONG_PASSWORD, Kind.WRONG_PASSWORD),
    (speech.TOO_MANY_LOGINS, Kind.LOGIN_LIMIT),
    (speech.FORCE_UPDATE, Kind.VERSION_TOO_LOW),
    (speech.DATA_MISSING, Kind.NEEDED_DATA_MISSING),
    (speech.NOT_AGREED, Kind.NOT_AGREED),
    (speech.QUOTE_RIGHT_KICKED, Kind.QUOTE_RIGHT_KICKED),
    (speech.EXITED, Kind.EXITED),
)


@pytest.mark.parametrize(("sentence", "kind", "status"), SEEN)
def test_what_was_seen_is_known(sentence: str, kind: Kind, status: ProgramStatus | None) -> None:
    entry = f"2026-09-18 10:00:00.123 | {sentence}".encode()
    event = event_of(entry)
    assert event is not None
    assert (event.kind, status_in(event, entry)) == (kind, status)


@pytest.mark.parametrize(("line", "kind"), SIMULATED)
def test_both_languages_of_the_simulated_opend_are_known(line: Line, kind: Kind) -> None:
    for sentence in (line.english, line.chinese):
        event = event_of(sentence.replace("{product}", "moomoo OpenD").encode())
        assert event is not None, sentence
        assert event.kind is kind, sentence


@pytest.mark.parametrize(
    "sentence",
    [
        "",
        "Command List:",
        "\tinput_phone_verify_code",
        "push basic quote US.AAPL",
        "user session refresh ok",
        "必要",
        "登录",
        "password",
        "successfully Need",
    ],
)
def test_ordinary_lines_tell_nothing(sentence: str) -> None:
    assert event_of(sentence.encode()) is None


def test_the_parts_of_a_wording_stand_in_their_order() -> None:
    event = event_of("错误: 指定参数".encode())
    assert event is None


def test_broken_bytes_around_do_not_matter() -> None:
    event = event_of(b"\xff\xfe\x80 " + "登录成功".encode() + b"\xe5\x8f")
    assert event is not None
    assert event.kind is Kind.LOGGED_IN


def test_every_kind_is_in_the_catalogue_once_and_says_what_it_means() -> None:
    assert sorted(event.kind.value for event in EVENTS) == sorted(kind.value for kind in Kind)
    assert all(str(event.meaning).endswith(".") for event in EVENTS)


def test_whoever_has_a_status_is_a_state() -> None:
    assert all(event.is_state for event in EVENTS if event.status is not None)


@pytest.mark.parametrize("wording", [wording for event in EVENTS for wording in event.wordings])
def test_every_wording_is_found_by_an_anchor_whatever_the_case_of_its_first_letter(wording: str) -> None:
    for written in (wording, wording[0].upper() + wording[1:], wording[0].lower() + wording[1:]):
        assert any(anchor in part for anchor in ANCHORS for part in written.split(GAP)), written


def test_every_anchor_is_needed() -> None:
    wordings = [wording for event in EVENTS for wording in event.wordings]
    for anchor in ANCHORS:
        others = [each for each in ANCHORS if each != anchor]
        assert any(not any(other in wording for other in others) for wording in wordings if anchor in wording), anchor


def test_there_are_no_more_anchors_than_can_be_searched_at_once() -> None:
    assert len(set(ANCHORS)) == len(ANCHORS) <= MOST_ANCHORS
