"""Where a script speaks to OpenD's Telnet port, with telnetlib or with a plain socket."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass

from opend_wizard.scripts.index import last_name
from opend_wizard.scripts.script import Script

COMMANDS = (
    *("help", "exit", "quit", "req_phone_verify_code", "input_phone_verify_code", "req_pic_verify_code", "update"),
    *("input_pic_verify_code", "relogin", "ping", "show_delay_report", "close_api_conn", "show_sub_info"),
    *("request_highest_quote_right", "set_log_level"),
)
"""The operation commands (facts: §4.2)."""

_SENDING = ("write", "send", "sendall")


@dataclass(frozen=True)
class Sending:
    """A call that sends text; `first` is the literal it begins with, `last` the one it ends with."""

    call: ast.Call
    first: str
    last: ast.Constant | None

    @property
    def command(self) -> str:
        """The operation command that is sent; empty where that is not known."""
        word = self.first.strip().partition(" ")[0]
        return word if word in COMMANDS else ""

    @property
    def ends(self) -> str | None:
        """The text of the last literal; None where it is not known what comes last."""
        return None if self.last is None else text_of(self.last)


def sendings(script: Script) -> Iterator[Sending]:
    """Every call that sends an operation command, or anything through a Telnet object."""
    telnets = _telnet_names(script)
    for call in script.index.calls:
        if not isinstance(call.func, ast.Attribute) or call.func.attr not in _SENDING or len(call.args) != 1:
            continue
        literals = list(_literals(call.args[0]))
        sending = Sending(call, "" if not literals else text_of(literals[0]), _last(call.args[0]))
        if sending.command or last_name(call.func.value) in telnets:
            yield sending


def text_of(literal: ast.Constant) -> str:
    """What a literal of text or bytes holds."""
    value = literal.value
    return value.decode("latin-1") if isinstance(value, bytes) else str(value)


def telnet_calls(script: Script) -> list[ast.Call]:
    """Every place where telnetlib's Telnet is made."""
    return [call for call in script.index.calls if script.index.dotted(call.func) == "telnetlib.Telnet"]


def _telnet_names(script: Script) -> set[str]:
    names = set()
    for call in telnet_calls(script):
        parent = script.index.parents.get(call)
        if isinstance(parent, ast.withitem) and parent.optional_vars is not None:
            names.add(last_name(parent.optional_vars))
        elif isinstance(parent, ast.Assign):
            names |= {last_name(target) for target in parent.targets}
    return names - {""}


def _literals(node: ast.expr) -> Iterator[ast.Constant]:
    """The literals in `node`, in the order of the text."""
    found = [each for each in ast.walk(node) if isinstance(each, ast.Constant) and isinstance(each.value, (str, bytes))]
    yield from sorted(found, key=lambda each: (each.lineno, each.col_offset))


def _last(node: ast.expr) -> ast.Constant | None:
    """The literal that what is sent ends with."""
    if isinstance(node, ast.Constant) and isinstance(node.value, (str, bytes)):
        return node
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add):
        return _last(node.right)
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "encode":
        return _last(node.func.value)
    return None
