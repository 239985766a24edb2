"""Whether the script looks for OpenD where OpenD is (FAQ Q14)."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from opend_wizard.checks.script_places import place
from opend_wizard.errors import Refused, Unseen
from opend_wizard.facts import Facts
from opend_wizard.fixes.offer import offer
from opend_wizard.fixes.script import change
from opend_wizard.model import Evidence, Finding, fine, problem
from opend_wizard.scripts import Edit, Script
from opend_wizard.scripts.contexts import Context, argument, contexts, given, passes_everything_on
from opend_wizard.scripts.observation import Replace, SetArgument
from opend_wizard.scripts.values import Known, Value
from opend_wizard.texts import Text

_EVERYWHERE = ("0.0.0.0", "::")  # noqa: S104  (compared with, not listened on)
_LOOPBACK = ("127.0.0.1", "localhost")
_DEFAULTS: dict[str, str | int] = {"host": "127.0.0.1", "port": 11111}


@dataclass(frozen=True)
class Wrong:
    """A context with a value that is not OpenD's; `value` is None where the SDK's own default is meant."""

    context: Context
    known: Known | None
    seen: Text


def script_uses_opends_port(facts: Facts) -> Finding:
    """The script connects to the port that OpenD listens on."""
    _, port = facts.api_address
    wrong = tuple(_wrong(facts.script, "port", lambda value: type(value) is int and value == port))
    if not wrong:
        _refuse_untold(facts.script, "port")
        return fine(Text("The script connects to no other port than OpenD's."))
    title = Text("The script connects to another port than OpenD's, {port}.", port=port)
    return _finding(facts, title, "port", str(port), wrong)


def script_uses_opends_host(facts: Facts) -> Finding:
    """The script connects to the address that OpenD listens on."""
    ip, _ = facts.api_address
    right = {*_LOOPBACK, *facts.addresses} if ip in _EVERYWHERE else {ip, *(_LOOPBACK if ip in _LOOPBACK else ())}
    right = {each for each in right if ":" not in each}  # the SDK speaks IPv4 only (protocol: §8)
    wrong = tuple(_wrong(facts.script, "host", lambda value: str(value).strip() in right))
    if not wrong:
        _refuse_untold(facts.script, "host")
        return fine(Text("The script connects to no other address than OpenD's."))
    best = ip if ip not in _EVERYWHERE else "127.0.0.1"
    title = Text("The script looks for OpenD at another address than {address}.", address=ip)
    elsewhere = any(str(each.known.value) not in (*facts.addresses, *_LOOPBACK) for each in wrong if each.known)
    unsafe = Text("The script may mean an OpenD on another computer. Then this is not to be changed.")
    return _finding(facts, title, "host", f'"{best}"', wrong, unsafe if elsewhere else None)


def _wrong(script: Script, name: str, right: Callable[[Value], bool]) -> Iterator[Wrong]:
    for context in contexts(script):
        if passes_everything_on(context):
            continue
        written = argument(context, name)
        value = given(script, context, name)
        if written is None and not right(_DEFAULTS[name]):
            yield Wrong(context, None, Text("not given, so {value}", value=_DEFAULTS[name]))
        elif value is not None and not right(value.value):
            yield Wrong(context, value, _said(value))


def _refuse_untold(script: Script, name: str) -> None:
    """Raise `Unseen` where a context is given something that only running the script would tell."""
    for each in contexts(script):
        handed = argument(each, name) is not None and given(script, each, name) is None
        if handed or passes_everything_on(each):
            raise Unseen(
                Text(
                    "What the script gives as {name} in line {line} could not be told without running it.",
                    name=name,
                    line=each.line,
                )
            )


def _said(value: Known) -> Text:
    shown = repr(value.value)
    if value.elsewhere is not None:
        path, line = value.elsewhere.source.path, value.literal.lineno
        return Text(
            "{value}, from {name} in line {line} of {path}", value=shown, name=value.name or "", line=line, path=path
        )
    if value.option is not None:
        return Text("{value}, unless the command line says otherwise ({name})", value=shown, name=value.option)
    if value.environment is not None:
        return Text("{value}, unless the environment says otherwise ({name})", value=shown, name=value.environment)
    if value.name is not None:
        return Text("{value}, from {name} in line {line}", value=shown, name=value.name, line=value.literal.lineno)
    return Text("{value}", value=shown)


def _finding(
    facts: Facts, title: Text, name: str, right: str, wrong: Sequence[Wrong], unsafe: Text | None = None
) -> Finding:
    unsafe = unsafe or _shared(facts.script, wrong)
    fix_title = Text("Let the script connect to OpenD's {name}, {value}.", name=name, value=right)
    fix_id = f"use_opends_{name}_in_script"
    offered = offer(lambda: change(facts, fix_id, fix_title, _edits(facts.script, wrong, name, right), unsafe))
    return problem(title, *_evidence(facts, name, right, wrong), fixes=offered.fixes, remedy=offered.why_not)


def _evidence(facts: Facts, name: str, right: str, wrong: Sequence[Wrong]) -> Iterator[Evidence]:
    for each in wrong:
        expected = Text("{name}={value}", name=name, value=right)
        yield place(facts, each.context.line, facts.script.span(each.context.call).column, expected, each.seen)


def _edits(script: Script, wrong: Sequence[Wrong], name: str, right: str) -> tuple[Edit, ...]:
    """What is to be changed in the script; raises `Refused` where another file decides it."""
    for each in wrong:
        if each.known is not None and each.known.elsewhere is not None:
            raise Refused(
                Text(
                    "Line {line} of {path} decides this. The wizard changes only the script that was named, so change "
                    "it there yourself.",
                    line=each.known.literal.lineno,
                    path=each.known.elsewhere.source.path,
                )
            )
    return tuple(dict.fromkeys(_edit(script, each, name, right) for each in wrong))


def _edit(script: Script, wrong: Wrong, name: str, right: str) -> Edit:
    if wrong.known is not None:
        return Replace(script.span(wrong.known.literal), right)
    return SetArgument(script.span(wrong.context.call), name, right)


def _shared(script: Script, wrong: Sequence[Wrong]) -> Text | None:
    """A name that is used for something else too would change there as well."""
    for each in wrong:
        name = None if each.known is None else each.known.name
        uses = script.index.loads.get(name or "", [])
        calls = {id(context.call) for context in contexts(script)}
        if any(not calls & {id(above) for above in script.index.above(use)} for use in uses):
            return Text("{name} is used elsewhere in the script too, and changes there as well.", name=name or "")
    return None
