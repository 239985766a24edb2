"""Phone codes and picture codes by operation command: ask for one, enter it, or switch Telnet on for it (FAQ Q4)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from opend_wizard.commands import Typed
from opend_wizard.facts import Facts
from opend_wizard.fixes.offer import offer
from opend_wizard.fixes.telnet import sending, switched_on, telnet_address, with_clock
from opend_wizard.model import Fix, Option
from opend_wizard.opend.operations import Command, Operation
from opend_wizard.texts import Text

_SETTLES = 30.0  # seconds; logging in after the code takes a while
PICTURE_TRIES = 2
"""Wrong picture codes after which the wizard stops: more make the vendor's risk control longer (facts: §8 no. 12)."""


@dataclass(frozen=True)
class _Kind:
    """What differs between the two codes."""

    name: str
    request: Operation
    enter: Operation
    title: Text
    ask: Text
    asking: Text
    entering: Text
    afterwards: Text


_PHONE = _Kind(
    "phone",
    Operation.REQ_PHONE_VERIFY_CODE,
    Operation.INPUT_PHONE_VERIFY_CODE,
    Text("Phone code"),
    Text("Have a code sent to your phone."),
    Text("A new code makes the one before worthless. One can be sent each minute."),
    Text("Stop all scripts first: each new connection may void the code. It can be entered ten times a minute."),
    Text(
        "Enter the code as soon as it comes, with: {command}",
        command=Typed("fix q04 --choose enter_phone_code"),
    ),
)
_PICTURE = _Kind(
    "picture",
    Operation.REQ_PIC_VERIFY_CODE,
    Operation.INPUT_PIC_VERIFY_CODE,
    Text("Picture code"),
    Text("Have a new picture with a code made."),
    Text("A new picture makes the one before worthless. Ten can be made each minute."),
    Text("Enter the four letters or digits of the picture. After two wrong ones the wizard stops, and so should you."),
    Text(
        "Look at the picture, and enter what it shows with: {command}",
        command=Typed("fix q04 --choose enter_picture_code"),
    ),
)
_TITLES = {
    "phone": Text("Enter the code that came to your phone."),
    "picture": Text("Enter the code that the picture shows."),
}
_AFTER_TELNET = Text("Start OpenD again, have a new code sent, and enter it here.")


def phone_code_fixes(facts: Facts) -> tuple[Fix, ...]:
    """Enter a code, or have one sent; without Telnet, switch it on."""
    return _by_telnet(facts, lambda address: (_enter(facts, address, _PHONE), _request(facts, address, _PHONE)))


def picture_code_fixes(facts: Facts) -> tuple[Fix, ...]:
    """Have a picture made, or enter what it shows; none any more after two tries within an hour."""
    if facts.picture_codes_in_vain >= PICTURE_TRIES:
        return ()

    def fixes(address: tuple[str, int]) -> tuple[Fix, ...]:
        request = _request(facts, address, _PICTURE)
        shown = facts.picture_code is not None
        return (_enter(facts, address, _PICTURE), request) if shown else (request,)

    return _by_telnet(facts, fixes)


def _by_telnet(facts: Facts, make: Callable[[tuple[str, int]], tuple[Fix, ...]]) -> tuple[Fix, ...]:
    address = telnet_address(facts)
    return offer(lambda: switched_on(facts, _AFTER_TELNET)).fixes if address is None else make(address)


def _enter(facts: Facts, address: tuple[str, int], kind: _Kind, code: str = "") -> Fix:
    fix = Fix(
        id=f"enter_{kind.name}_code",
        title=_TITLES[kind.name],
        steps=(sending(facts, address, Command(kind.enter, {"code": code} if code else {})),),
        caution=with_clock(facts, kind.enter, kind.entering),
        deliberate=True,
        options=(Option("code", kind.title, code, secret=True),),
        settles=_SETTLES,
        picture=facts.picture_code if kind is _PICTURE else None,
    )

    def remake(values: Mapping[str, str]) -> Fix:
        typed = values.get("code", "").strip()
        Command(kind.enter, {"code": typed}).line()  # refuses what is no code
        return _enter(facts, address, kind, typed)

    return replace(fix, remake=remake)


def _request(facts: Facts, address: tuple[str, int], kind: _Kind) -> Fix:
    return Fix(
        id=f"request_{kind.name}_code",
        title=kind.ask,
        steps=(sending(facts, address, Command(kind.request)),),
        caution=with_clock(facts, kind.request, kind.asking),
        afterwards=kind.afterwards,
        deliberate=True,
        interim=True,
    )
