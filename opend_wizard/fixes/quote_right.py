"""Taking the highest quote right back: at once by operation command, or by a script of the person's own (FAQ Q18)."""

from __future__ import annotations

import itertools
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from opend_wizard.assets import asset
from opend_wizard.errors import Refused, Told
from opend_wizard.facts import Facts
from opend_wizard.fixes.offer import offer
from opend_wizard.fixes.telnet import sending, switched_on, telnet_address, with_clock
from opend_wizard.model import Fix, Option
from opend_wizard.opend.operations import Command, Operation
from opend_wizard.steps import WriteFile
from opend_wizard.texts import Text

SCRIPT = "take_quote_right_back.py"
_OPERATION = Operation.REQUEST_HIGHEST_QUOTE_RIGHT
_SETTLES = 2.0  # seconds; OpenD asks the vendor's server
_HOST, _PORT = 'HOST = "127.0.0.1"', "PORT = 22222"  # as they stand in the example
_AFTER_TELNET = Text("Start OpenD again, so that it opens the port. Then the right can be taken back from here.")


def quote_right_fixes(facts: Facts, *, deliberate: bool) -> tuple[Fix, ...]:
    """Take it back now, or save a script that does; without Telnet, switch it on.

    `deliberate`: the person did not come for this, so that it is never taken unless picked.
    """
    address = telnet_address(facts)
    if address is None:
        return tuple(replace(fix, deliberate=deliberate) for fix in _telnet_on(facts))
    script = offer(lambda: save_script(facts, address))
    now = (_take_now(facts, address, deliberate=deliberate),) if _is_ready(facts) else ()
    return (*now, *script.fixes)


def _telnet_on(facts: Facts) -> tuple[Fix, ...]:
    return offer(lambda: replace(switched_on(facts, _AFTER_TELNET), interim=True)).fixes


def _take_now(facts: Facts, address: tuple[str, int], *, deliberate: bool) -> Fix:
    caution = Text(
        "Your phone or desktop app drops to lower quotes at that moment. OpenD takes this ten times a minute."
    )
    return Fix(
        id="take_quote_right_back",
        title=Text("Take the highest quote right back now."),
        steps=(sending(facts, address, Command(_OPERATION)),),
        caution=with_clock(facts, _OPERATION, caution),
        deliberate=deliberate,
        settles=_SETTLES,
    )


def save_script(facts: Facts, address: tuple[str, int], path: Path | None = None) -> Fix:
    """Save the script where the person wants it; raises `Refused` where a file is there already."""
    target = _unused(facts.user_home / SCRIPT) if path is None else path
    if target.exists():
        raise Refused(Text("There is a file {path} already. Choose another name.", path=target))
    if not target.parent.is_dir():
        raise Refused(Text("There is no folder {folder}. Choose one that exists.", folder=target.parent))
    meaning = Text("a script that sends {command} once", command=_OPERATION.value)
    fix = Fix(
        id="save_quote_right_script",
        title=Text("Save a script that takes the quote right back whenever you run it."),
        steps=(WriteFile(target, None, script_for(address), meaning),),
        caution=Text("It holds no password. Run it by hand or on an event, never in a loop: it is rationed."),
        afterwards=Text("Run it with Python when you need it: {path}", path=target),
        options=(Option("path", Text("Where to save it"), str(target)),),
        deliberate=True,
        interim=True,
    )

    def remake(values: Mapping[str, str]) -> Fix:
        typed = Path(values.get("path", "").strip()).expanduser()
        if not typed.is_absolute():
            raise Refused(Text("Give the whole path of the file, from the root on."))
        return save_script(facts, address, typed / SCRIPT if typed.is_dir() else typed)

    return replace(fix, remake=remake)


def _unused(path: Path) -> Path:
    """`path`, or one like it that is not there yet."""
    others = (path.with_stem(f"{path.stem}_{number}") for number in itertools.count(2))
    return next(each for each in itertools.chain([path], others) if not each.exists())


def script_for(address: tuple[str, int]) -> bytes:
    """The example with the address of this OpenD in it (UTF-8, LF); raises `Refused` where the address is no name."""
    ip, port = address
    example = asset(f"examples/{SCRIPT}").read_text(encoding="utf-8")
    if not ip.replace(".", "").replace(":", "").isalnum() or _HOST not in example or _PORT not in example:
        raise Refused(Text("No script can be made for the Telnet address {ip}.", ip=ip))
    here = {"0.0.0.0": "127.0.0.1", "::": "::1"}.get(ip, ip)  # noqa: S104  (where OpenD listens on all, ask here)
    return example.replace(_HOST, f'HOST = "{here}"').replace(_PORT, f"PORT = {port}").encode("utf-8")


def _is_ready(facts: Facts) -> bool:
    try:
        state = facts.answer.state
    except Told:
        return False
    return state is not None and state.ready
