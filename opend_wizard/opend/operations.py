"""The operation commands that the wizard may send, and the limits OpenD puts on them (facts: §4.2)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum

from opend_wizard.errors import Refused
from opend_wizard.texts import Text


@dataclass(frozen=True)
class Limit:
    """At most `times` within `seconds`."""

    times: int
    seconds: float


class Operation(Enum):
    """Every command the wizard knows; what is not here is never sent, least of all ``exit``, which ends OpenD."""

    HELP = "help"
    PING = "ping"
    SHOW_SUB_INFO = "show_sub_info"
    REQ_PHONE_VERIFY_CODE = "req_phone_verify_code"
    INPUT_PHONE_VERIFY_CODE = "input_phone_verify_code"
    REQ_PIC_VERIFY_CODE = "req_pic_verify_code"
    INPUT_PIC_VERIFY_CODE = "input_pic_verify_code"
    REQUEST_HIGHEST_QUOTE_RIGHT = "request_highest_quote_right"
    RELOGIN = "relogin"
    UPDATE = "update"

    @property
    def limit(self) -> Limit | None:
        """How often OpenD takes it, as the vendor documents; None where no limit is known."""
        return _LIMITS.get(self)


_MINUTE, _HOUR = 60.0, 3600.0
_LIMITS = {
    Operation.PING: Limit(10, _MINUTE),
    Operation.REQ_PHONE_VERIFY_CODE: Limit(1, _MINUTE),
    Operation.INPUT_PHONE_VERIFY_CODE: Limit(10, _MINUTE),
    Operation.REQ_PIC_VERIFY_CODE: Limit(10, _MINUTE),
    Operation.INPUT_PIC_VERIFY_CODE: Limit(10, _MINUTE),
    Operation.REQUEST_HIGHEST_QUOTE_RIGHT: Limit(10, _MINUTE),
    Operation.RELOGIN: Limit(10, _HOUR),
}

# Parameters with the form of their values; a value of any other form could smuggle in a second command.
_FORMS = {
    Operation.INPUT_PHONE_VERIFY_CODE: {"code": re.compile(r"[0-9]{4,8}")},
    Operation.INPUT_PIC_VERIFY_CODE: {"code": re.compile(r"[0-9A-Za-z]{4}")},
    Operation.RELOGIN: {"login_pwd": re.compile(r"[!-~]{1,64}"), "login_pwd_md5": re.compile(r"[0-9a-fA-F]{32}")},
    Operation.HELP: {"cmd": re.compile(r"[a-z_]{1,40}")},
}
_NEEDED = {Operation.INPUT_PHONE_VERIFY_CODE: "code", Operation.INPUT_PIC_VERIFY_CODE: "code"}


@dataclass(frozen=True)
class Command:
    """One operation with its parameters; they may be codes or passwords and are never shown."""

    operation: Operation
    parameters: Mapping[str, str] = field(default_factory=dict, repr=False)

    def line(self) -> bytes:
        """The line as it goes over the wire: ASCII, a space before each dash, CRLF at the end (facts: §4.1).

        Raises `Refused` for a parameter that is missing, unknown or not of its form; the value is not quoted.
        """
        forms = _FORMS.get(self.operation, {})
        needed = _NEEDED.get(self.operation)
        if needed and needed not in self.parameters:
            raise Refused(Text("{command} needs a {name}.", command=self.operation.value, name=needed))
        for name, value in self.parameters.items():
            if name not in forms or not forms[name].fullmatch(value):
                raise Refused(_bad(self.operation, name))
        written = "".join(f" -{name}={value}" for name, value in self.parameters.items())
        return f"{self.operation.value}{written}\r\n".encode("ascii")


def _bad(operation: Operation, name: str) -> Text:
    if operation is Operation.INPUT_PHONE_VERIFY_CODE:
        return Text("A phone code has 4 to 8 digits and nothing else.")
    if operation is Operation.INPUT_PIC_VERIFY_CODE:
        return Text("A picture code has 4 letters or digits and nothing else.")
    return Text("{command} does not take this value for {name}.", command=operation.value, name=name)
