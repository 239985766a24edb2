"""What may be sent, byte for byte, and what may not be smuggled in with it."""

from __future__ import annotations

import copy

import pytest

from opend_wizard.errors import Refused
from opend_wizard.opend.operations import Command, Limit, Operation

SECRET = "hunter2secret"


@pytest.mark.parametrize(
    ("operation", "parameters", "line"),
    [
        (Operation.HELP, {}, b"help\r\n"),
        (Operation.HELP, {"cmd": "relogin"}, b"help -cmd=relogin\r\n"),
        (Operation.PING, {}, b"ping\r\n"),
        (Operation.SHOW_SUB_INFO, {}, b"show_sub_info\r\n"),
        (Operation.REQ_PHONE_VERIFY_CODE, {}, b"req_phone_verify_code\r\n"),
        (Operation.INPUT_PHONE_VERIFY_CODE, {"code": "012345"}, b"input_phone_verify_code -code=012345\r\n"),
        (Operation.REQ_PIC_VERIFY_CODE, {}, b"req_pic_verify_code\r\n"),
        (Operation.INPUT_PIC_VERIFY_CODE, {"code": "aB3d"}, b"input_pic_verify_code -code=aB3d\r\n"),
        (Operation.REQUEST_HIGHEST_QUOTE_RIGHT, {}, b"request_highest_quote_right\r\n"),
        (Operation.RELOGIN, {}, b"relogin\r\n"),
        (Operation.RELOGIN, {"login_pwd": "p-w=;x"}, b"relogin -login_pwd=p-w=;x\r\n"),
        (Operation.RELOGIN, {"login_pwd_md5": "0aF" + "1" * 29}, b"relogin -login_pwd_md5=0aF" + b"1" * 29 + b"\r\n"),
        (Operation.UPDATE, {}, b"update\r\n"),
    ],
)
def test_each_allowed_command_is_written_so(operation: Operation, parameters: dict[str, str], line: bytes) -> None:
    assert Command(operation, parameters).line() == line


def test_the_list_of_allowed_commands_is_this_one() -> None:
    assert {each.value for each in Operation} == {
        "help", "ping", "show_sub_info", "req_phone_verify_code", "input_phone_verify_code", "req_pic_verify_code",
        "input_pic_verify_code", "request_highest_quote_right", "relogin", "update",
    }  # fmt: skip
    for dangerous in ("exit", "Exit", "quit", "close_api_conn", "show_delay_report", "set_log_level"):
        with pytest.raises(ValueError, match=dangerous):
            Operation(dangerous)


def test_the_limits_are_the_vendors() -> None:
    limits = {each.value: each.limit for each in Operation if each.limit}
    assert limits == {
        "ping": Limit(10, 60),
        "req_phone_verify_code": Limit(1, 60),
        "input_phone_verify_code": Limit(10, 60),
        "req_pic_verify_code": Limit(10, 60),
        "input_pic_verify_code": Limit(10, 60),
        "request_highest_quote_right": Limit(10, 60),
        "relogin": Limit(10, 3600),
    }


SMUGGLED = [
    "\r\nexit",
    "1\r\nexit\r\n",
    "\n",
    "\r",
    " ",
    " -x=1",
    "exit -y",
    "\x00",
    "\t",
    "\u2028",
    "é",
    "１２３",
]


@pytest.mark.parametrize("smuggled", SMUGGLED)
@pytest.mark.parametrize(
    ("operation", "name", "good"),
    [
        (Operation.INPUT_PHONE_VERIFY_CODE, "code", "123456"),
        (Operation.INPUT_PIC_VERIFY_CODE, "code", "ab12"),
        (Operation.RELOGIN, "login_pwd", SECRET),
        (Operation.RELOGIN, "login_pwd_md5", "0" * 32),
        (Operation.HELP, "cmd", "ping"),
    ],
)
def test_nothing_is_smuggled_in_with_a_value(operation: Operation, name: str, good: str, smuggled: str) -> None:
    values = [smuggled, good + smuggled, smuggled + good, good[:2] + smuggled + good[2:]]
    for value in values:
        with pytest.raises(Refused) as refusal:
            Command(operation, {name: value}).line()
        shown = f"{refusal.value} {refusal.value!r} {refusal.value.text!r}"
        assert good not in shown or good == "ping"
        assert refusal.value.__context__ is None


@pytest.mark.parametrize(
    ("operation", "parameters"),
    [
        (Operation.PING, {"code": "123456"}),
        (Operation.RELOGIN, {"login_pwd\r\nexit": "x"}),
        (Operation.UPDATE, {"": ""}),
        (Operation.INPUT_PHONE_VERIFY_CODE, {}),
        (Operation.INPUT_PIC_VERIFY_CODE, {}),
        (Operation.RELOGIN, {"login_pwd": ""}),
        (Operation.INPUT_PHONE_VERIFY_CODE, {"code": ""}),
        (Operation.INPUT_PHONE_VERIFY_CODE, {"code": "123"}),
        (Operation.INPUT_PHONE_VERIFY_CODE, {"code": "123456789"}),
        (Operation.INPUT_PIC_VERIFY_CODE, {"code": "ab123"}),
        (Operation.INPUT_PHONE_VERIFY_CODE, {"code": "exit"}),
    ],
)
def test_parameters_that_are_unknown_missing_or_malformed_are_refused(
    operation: Operation, parameters: dict[str, str]
) -> None:
    with pytest.raises(Refused):
        Command(operation, parameters).line()


def test_a_command_never_shows_its_values() -> None:
    command = Command(Operation.RELOGIN, {"login_pwd": SECRET})
    for each in (command, copy.copy(command)):
        assert SECRET not in f"{each} {each!r} {[each]!r}"
