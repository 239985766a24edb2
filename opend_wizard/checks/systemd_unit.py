"""Whether a systemd unit that somebody wrote for OpenD does what it is meant to (facts: §8 no. 17)."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from opend_wizard.errors import Missing, Told
from opend_wizard.facts import Facts
from opend_wizard.fixes.offer import offer
from opend_wizard.fixes.systemd_unit import Flaw, mend_unit
from opend_wizard.machine import units
from opend_wizard.machine.keepers import Keeper
from opend_wizard.machine.units import Unit
from opend_wizard.model import Evidence, Finding, fine, problem
from opend_wizard.opend.places.installation import same_path
from opend_wizard.texts import Text, verbatim

_RESTARTS = ("always", "on-failure", "on-abnormal", "on-abort")
_QUICK = 600.0  # seconds between two starts that are too few without a limit; a caution of ours, not the vendor's
_FEW_STARTS, _WITHIN = frozenset(map(str, range(1, 11))), 3600.0
_LIMITS = ("StartLimitIntervalSec", "StartLimitBurst")
_HOMES = (Path("/home"), Path("/root"), Path("/run/user"))


def systemd_unit_fits_opend(facts: Facts) -> Finding:
    """The systemd unit of OpenD starts it the way it needs to be started."""
    if not facts.units:
        raise Missing(Text("No systemd unit starts this OpenD."))
    for unit in facts.units:
        flaws = tuple(_flaws(facts, unit))
        if flaws:
            return _unfit(facts, unit, flaws)
    paths = ", ".join(str(unit.path) for unit in facts.units)
    what = Text("systemd units of OpenD")
    return fine(Text("The systemd unit of OpenD is sound."), Evidence(what, Text("sound"), verbatim(paths)))


def _unfit(facts: Facts, unit: Unit, flaws: tuple[Flaw, ...]) -> Finding:
    offered = offer(lambda: mend_unit(facts, unit, flaws))
    if len(flaws) == 1:
        title = Text("The systemd unit {name} does not fit OpenD: {why}.", name=unit.name, why=flaws[0].title)
    else:
        title = Text("The systemd unit {name} does not fit OpenD in {count} points.", name=unit.name, count=len(flaws))
    evidence = (Evidence(_place(unit, flaw), flaw.expected, flaw.seen) for flaw in flaws)
    return problem(title, *evidence, fixes=offered.fixes, remedy=offered.why_not)


def _place(unit: Unit, flaw: Flaw) -> Text:
    if flaw.line is None:
        return Text("{path}: {title}", path=unit.path, title=flaw.title)
    return Text("{path}, line {line}: {title}", path=unit.path, line=flaw.line, title=flaw.title)


def _flaws(facts: Facts, unit: Unit) -> Iterator[Flaw]:
    yield from _of_monitor(facts, unit)
    yield from _of_folder(facts, unit)
    yield from _of_limits(unit)
    yield from _of_restarts(unit)
    yield from _of_home(facts, unit)


def _line(unit: Unit, section: str, key: str) -> int | None:
    found = unit.line(section, key)
    return found.first if found is not None and found in unit.lines else None


def _of_monitor(facts: Facts, unit: Unit) -> Iterator[Flaw]:
    command = units.words(unit.get("Service", "ExecStart") or "")
    given = [word.lstrip("-") for word in command if word.lstrip("-").startswith("no_monitor=")]
    if given[-1:] == ["no_monitor=1"]:
        return
    kind = (unit.get("Service", "Type") or "simple").lower()
    if kind == "forking" and _is_kept(facts):
        return  # systemd was told to expect a second process, and has not lost sight of it
    yield Flaw(
        "monitor",
        Text("OpenD starts a second process, and systemd takes the first one's end for OpenD's"),
        Text("-no_monitor=1"),
        Text("{given}, Type={kind}", given=f"-{given[-1]}" if given else "—", kind=kind),
        _line(unit, "Service", "ExecStart"),
    )


def _is_kept(facts: Facts) -> bool:
    try:
        return facts.keeper is Keeper.SYSTEMD
    except Told:
        return False


def _of_folder(facts: Facts, unit: Unit) -> Iterator[Flaw]:
    written = unit.get("Service", "WorkingDirectory")
    folder = (written or "").lstrip("-").replace("%%", "%").replace("%h", str(facts.user_home))
    if folder and same_path(facts.user_home if folder == "~" else Path(folder), facts.program_dir):
        return
    yield Flaw(
        "folder",
        Text("OpenD is not started in its own folder and does not find its files"),
        verbatim(f"WorkingDirectory={facts.program_dir}"),
        verbatim(f"WorkingDirectory={written or ''}"),
        _line(unit, "Service", "WorkingDirectory"),
    )


def _of_limits(unit: Unit) -> Iterator[Flaw]:
    wrong = [line for line in unit.lines if line.key in _LIMITS and line.section != "Unit"]
    ignored = [line for line in wrong if line.key == _LIMITS[0] or line.section != "Service"]
    if ignored:
        seen = Text("{key} in [{section}]", key=ignored[0].key, section=ignored[0].section)
        title = Text("systemd passes over the limit of starts, because it is in the wrong section")
        yield Flaw("limits", title, Text("{key} in [Unit]", key=ignored[0].key), seen, ignored[0].first)


def _of_restarts(unit: Unit) -> Iterator[Flaw]:
    restart = (unit.get("Service", "Restart") or "no").lower()
    pause = units.seconds(unit.get("Service", "RestartSec") or "100ms")
    if restart not in _RESTARTS or pause is None or pause >= _QUICK or _is_limited(unit):
        return
    yield Flaw(
        "restarts",
        Text("a failing OpenD is started so often that the vendor locks its login"),
        Text("pauses of at least {minutes} minutes, or a limit of starts", minutes=round(_QUICK / 60)),
        Text("Restart={restart} after {seconds} seconds", restart=restart, seconds=f"{pause:g}"),
        _line(unit, "Service", "RestartSec") or _line(unit, "Service", "Restart"),
    )


def _is_limited(unit: Unit) -> bool:
    """A few starts an hour or fewer, in the section where systemd reads it; the old key is read in [Service] too."""
    interval = unit.get("Unit", "StartLimitIntervalSec") or unit.get("Unit", "StartLimitInterval")
    interval = interval or unit.get("Service", "StartLimitInterval")
    burst = unit.get("Unit", "StartLimitBurst") or unit.get("Service", "StartLimitBurst") or "5"
    within = units.seconds(interval or "10s")
    return within is not None and within >= _WITHIN and burst in _FEW_STARTS


def _of_home(facts: Facts, unit: Unit) -> Iterator[Flaw]:
    home = facts.user_home
    shielded = (unit.get("Service", "ProtectHome") or "no").lower()
    strict = (unit.get("Service", "ProtectSystem") or "no").lower() == "strict"
    hidden = (units.is_yes(shielded) or shielded in ("read-only", "tmpfs")) and any(
        home.is_relative_to(each) for each in _HOMES
    )
    opened = f"{unit.get('Service', 'ReadWritePaths') or ''} {unit.get('Service', 'BindPaths') or ''}"
    if not (hidden or strict) or any(home.is_relative_to(_bare(word)) for word in opened.split()):
        return
    if any(facts.data_dir.is_relative_to(_bare(word)) for word in opened.split()) and not units.is_yes(shielded):
        return
    key = "ProtectHome" if hidden else "ProtectSystem"
    yield Flaw(
        key,
        Text("OpenD may not write into its data folder"),
        Text("{path} can be written to", path=facts.data_dir),
        verbatim(f"{key}={unit.get('Service', key)}"),
        _line(unit, "Service", key),
    )


def _bare(word: str) -> Path:
    return Path(word.lstrip("-+").partition(":")[0])
