"""Mending a systemd unit that somebody wrote for OpenD, with every comment kept."""

from __future__ import annotations

from dataclasses import dataclass

from opend_wizard.errors import Refused
from opend_wizard.facts import Facts
from opend_wizard.machine import units
from opend_wizard.machine.unit_edit import UnitText
from opend_wizard.machine.units import Unit
from opend_wizard.model import Fix
from opend_wizard.steps import RunProgram, Step, WriteFile
from opend_wizard.texts import Text

_LIMITS = ("StartLimitIntervalSec", "StartLimitBurst")


@dataclass(frozen=True)
class Flaw:
    """One point in which a unit does not fit; `line` (from 1) is where it stands, None in a drop-in or nowhere."""

    kind: str
    title: Text
    expected: Text
    seen: Text
    line: int | None


def mend_unit(facts: Facts, unit: Unit, flaws: tuple[Flaw, ...]) -> Fix:
    """Mend all `flaws` in the unit's own file; raises `Refused` where that is not this user's or they are elsewhere."""
    if not facts.machine.owns(unit.path):
        told = Text("{path} does not belong to this user. Change it as its owner, in the lines named.", path=unit.path)
        raise Refused(told)
    text = UnitText(unit)
    for flaw in flaws:
        _mend(facts, unit, text, flaw)
    if text.raw == unit.raw:
        raise Refused(Text("What has to be changed is not in {path} but in a drop-in of it.", path=unit.path))
    meaning = Text("{count} points are mended; comments and everything else stay.", count=len(flaws))
    if len(flaws) == 1:
        meaning = Text("This point is mended: {what}.", what=flaws[0].title)
    return Fix(
        id="mend_systemd_unit",
        title=Text("Mend the unit {name}.", name=unit.name),
        steps=(*_reloading(facts, unit), WriteFile(unit.path, unit.raw, text.raw, meaning), *_reloading(facts, unit)),
        caution=Text("OpenD itself is not started again by this: the unit holds from its next start on."),
        afterwards=_afterwards(facts, unit),
    )


def _mend(facts: Facts, unit: Unit, text: UnitText, flaw: Flaw) -> None:
    if flaw.kind == "monitor":
        _mend_monitor(unit, text)
    elif flaw.kind == "folder":
        text.set("Service", "WorkingDirectory", units.path_value(facts.program_dir))
    elif flaw.kind == "limits":
        _move_limits(text)
    elif flaw.kind == "restarts":
        text.set("Service", "RestartSec", "30min")
        for key, value in zip(_LIMITS, ("6h", "4"), strict=True):
            text.set("Unit", key, value)
    elif flaw.kind == "ProtectHome":
        text.set("Service", "ProtectHome", "no")
    elif flaw.kind == "ProtectSystem":
        text.set("Service", "ProtectSystem", "full")


def _mend_monitor(unit: Unit, text: UnitText) -> None:
    line = text.find("Service", "ExecStart")
    command = units.words(line.value) if line is not None else ()
    if not command or "OpenD" not in command[0].rpartition("/")[2]:
        raise Refused(
            Text(
                "{name} starts OpenD through another program. Add -no_monitor=1 behind OpenD's name there yourself.",
                name=unit.name,
            )
        )
    text.append("Service", "ExecStart", "-no_monitor=1")
    if (unit.get("Service", "Type") or "simple").lower() == "forking":
        text.set("Service", "Type", "simple")


def _move_limits(text: UnitText) -> None:
    for key in _LIMITS:
        for section in ("Service", "Install"):
            line = text.find(section, key)
            if line is not None:
                text.remove(section, key)
                text.set("Unit", key, line.value)


def _reloading(facts: Facts, unit: Unit) -> tuple[Step, ...]:
    """Before and after the change, because undoing goes the way back and has to end with it too."""
    systemctl = facts.machine.system_program("systemctl")
    if not (unit.mine and facts.has_user_manager and systemctl is not None):
        return ()
    command = (str(systemctl), "--user", "daemon-reload")
    return (RunProgram(command, Text("Have systemd read the unit again."), command),)


def _afterwards(facts: Facts, unit: Unit) -> Text:
    manager = "systemctl --user" if unit.mine else "sudo systemctl"
    if unit.mine and facts.has_user_manager:
        return Text("When it suits you: {command}", command=f"{manager} restart {unit.name}")
    command = f"{manager} daemon-reload && {manager} restart {unit.name}"
    return Text("When it suits you: {command}", command=command)
