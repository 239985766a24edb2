"""Whether a script encrypts, and with which key (protocol: §6)."""

from __future__ import annotations

from dataclasses import dataclass

from opend_wizard.scripts.contexts import Context, argument, given, passes_everything_on
from opend_wizard.scripts.script import SDKS, Script
from opend_wizard.scripts.values import Known, known


@dataclass(frozen=True)
class Named:
    """A key file as the script names it."""

    path: str
    line: int


def encrypts(script: Script, context: Context) -> bool | None:
    """Whether this context encrypts; None where only running the script would tell."""
    if passes_everything_on(context):
        return None
    value = given(script, context, "is_encrypt")
    if value is not None and value.value is not None:
        return bool(value.value)
    if value is None and argument(context, "is_encrypt") is not None:
        return None
    switched = _settings(script, "enable_proto_encrypt")
    if not switched:
        return False
    return None if any(each is None for each in switched) else bool(switched[-1] and switched[-1].value)


def key_file(script: Script) -> Named | None:
    """The file given to ``set_init_rsa_file``; None where there is none, or its name cannot be told."""
    found = [
        each for each in _settings(script, "set_init_rsa_file") if each is not None and isinstance(each.value, str)
    ]
    return Named(str(found[-1].value), (found[-1].use or found[-1].literal).lineno) if found else None


def sets_a_key(script: Script) -> bool:
    """Whether the script gives the SDK a key at all: it then encrypts the first request, whatever is_encrypt says."""
    return bool(_settings(script, "set_init_rsa_file"))


def _settings(script: Script, name: str) -> list[Known | None]:
    """What is given to each call of SysConfig's `name`."""
    found = []
    for call in script.index.calls:
        dotted = script.index.dotted(call.func) if getattr(call.func, "attr", "") == name else ""
        if dotted.endswith(f"SysConfig.{name}") and dotted.partition(".")[0] in SDKS:
            values = [*call.args, *(each.value for each in call.keywords)]
            found.append(known(script, values[0], script.index.scope(call)) if values else None)
    return found
