"""Phone codes by operation command: ask for one, enter it, or switch Telnet on for it (FAQ Q4)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from opend_wizard.errors import Told
from opend_wizard.facts import DEFAULT_IP, Facts
from opend_wizard.fixes.settings import change_setting
from opend_wizard.model import Fix, Option
from opend_wizard.opend.operations import Command, Operation
from opend_wizard.steps import SendCommand
from opend_wizard.texts import Text

_TELNET = 22222
_SETTLES = 30.0  # seconds; logging in after the code takes a while


def phone_code_fixes(facts: Facts) -> tuple[Fix, ...]:
    """Enter a code, or have one sent; without Telnet, switch it on."""
    address = _telnet(facts)
    if address is None:
        return _switched_on(facts)
    return _enter(facts, address), _request(facts, address)


def _telnet(facts: Facts) -> tuple[str, int] | None:
    try:
        written = facts.setting("telnet_port") or ""
        ip = facts.setting("telnet_ip") or DEFAULT_IP
    except Told:
        return None
    return (ip, int(written)) if written.isascii() and written.isdigit() else None


def _enter(facts: Facts, address: tuple[str, int], code: str = "") -> Fix:
    step = _step(facts, address, Command(Operation.INPUT_PHONE_VERIFY_CODE, {"code": code} if code else {}))
    fix = Fix(
        id="enter_phone_code",
        title=Text("Enter the code that came to your phone."),
        steps=(step,),
        caution=Text(
            "Stop all scripts first: each new connection may void the code. It can be entered ten times a minute."
        ),
        deliberate=True,
        options=(Option("code", Text("Phone code"), code),),
        settles=_SETTLES,
    )

    def remake(values: Mapping[str, str]) -> Fix:
        typed = values.get("code", "").strip()
        Command(Operation.INPUT_PHONE_VERIFY_CODE, {"code": typed}).line()  # refuses what is no code
        return _enter(facts, address, typed)

    return replace(fix, remake=remake)


def _request(facts: Facts, address: tuple[str, int]) -> Fix:
    return Fix(
        id="request_phone_code",
        title=Text("Have a code sent to your phone."),
        steps=(_step(facts, address, Command(Operation.REQ_PHONE_VERIFY_CODE)),),
        caution=Text("A new code makes the one before worthless. One can be sent each minute."),
        afterwards=Text("Enter the code as soon as it comes, with: opend-wizard fix q04 --choose enter_phone_code"),
        deliberate=True,
        interim=True,
    )


def _step(facts: Facts, address: tuple[str, int], command: Command) -> SendCommand:
    return SendCommand(*address, command, str(facts.data_dir))


def _switched_on(facts: Facts) -> tuple[Fix, ...]:
    try:
        port = facts.machine.free_port(DEFAULT_IP, _TELNET - 1)
        return (
            change_setting(
                facts,
                "telnet_port",
                str(port),
                fix_id="enable_telnet",
                title=Text("Switch on OpenD's Telnet port {port}, for this computer only.", port=port),
                caution=Text("Programs on this computer can then send commands to OpenD; Telnet has no password."),
                afterwards=Text("Start OpenD again, have a new code sent, and enter it here."),
                option=Option("port", Text("Port"), str(port)),
            ),
        )
    except Told:
        return ()
