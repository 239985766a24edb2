"""Having the system keep OpenD running; nothing here starts OpenD, because logins are rationed."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from opend_wizard.errors import Refused, Told
from opend_wizard.facts import Facts
from opend_wizard.machine.commands import MASK
from opend_wizard.machine.units import Unit
from opend_wizard.model import Fix, Option
from opend_wizard.opend import background
from opend_wizard.steps import MakeFolder, RunProgram, Step, WriteFile
from opend_wizard.texts import Text

_OPEN_FOLDER, _OPEN_FILE = 0o755, 0o644  # as the system's own tools make them
_PLACEHOLDER = "100000"  # of the vendor's own file (facts: §3.2)


def install_unit(facts: Facts) -> Fix:
    """A systemd unit of the user's own, enabled; raises `Refused`, `Missing`."""
    return _with_account(facts, lambda account: _unit(facts, account))


def _unit(facts: Facts, account: str) -> Fix:
    start = facts.start(account)
    folder = facts.user_home / ".config" / "systemd" / "user"
    path = folder / start.unit_name
    if path.exists():
        raise Refused(Text("There is another unit at {path} already.", path=path))
    meaning = Text("A unit that starts OpenD in {folder}, and again at most 4 times in 6 hours.", folder=start.folder)
    write = WriteFile(path, None, background.systemd_unit(start), meaning, _private_or(account))
    return Fix(
        id="install_systemd_unit",
        title=Text("Let systemd start OpenD and keep it running."),
        steps=(*_folder(folder), write, *_enabling(facts, path)),
        caution=_caution(facts, account),
        afterwards=_start_it(start.unit_name),
    )


def unit_to_enable(facts: Facts) -> Unit | None:
    """The unit of the user's own that only has to be enabled."""
    mine = (unit for unit in facts.units if unit.path.is_relative_to(facts.user_home))
    return next(mine, None)


def enable_unit(facts: Facts, unit: Unit) -> Fix:
    """Have systemd start a unit that is there already; raises `Refused`."""
    return Fix(
        id="enable_systemd_unit",
        title=Text("Let systemd start {name} by itself.", name=unit.name),
        steps=_enabling(facts, unit.path),
        afterwards=_start_it(unit.name),
    )


def _enabling(facts: Facts, path: Path) -> tuple[Step, ...]:
    """By systemctl, or where this user's systemd cannot be reached by the very link that systemctl makes."""
    machine, purpose = facts.machine, Text("Have it started by itself.")
    systemctl = machine.system_program("systemctl")
    if facts.has_user_manager and systemctl is not None:
        run = (str(systemctl), "--user")
        return (RunProgram((*run, "enable", path.name), purpose, (*run, "disable", path.name)),)
    link, remove = machine.system_program("ln"), machine.system_program("rm")
    if link is None or remove is None:
        raise Refused(Text("The programs ln and rm of the system are not there."))
    wants = path.parent / "default.target.wants"
    name = str(wants / path.name)
    made = RunProgram((str(link), "-s", f"../{path.name}", name), purpose, (str(remove), "-f", name))
    return (*_folder(wants), made)


def enable_lingering(facts: Facts) -> Fix:
    """Have the user's units run without a login; raises `Refused`."""
    loginctl, user = facts.machine.system_program("loginctl"), facts.opend_user
    if loginctl is None:
        raise Refused(Text("The program loginctl of systemd is not there."))
    purpose = Text("Let the units of {user} run while {user} is not logged in.", user=user)
    commands = [(str(loginctl), verb, user) for verb in ("enable-linger", "disable-linger")]
    return Fix("enable_lingering", purpose, (RunProgram(commands[0], purpose, commands[1]),))


def install_agent(facts: Facts) -> Fix:
    """A launchd agent of the user's own; raises `Refused`, `Missing`."""
    return _with_account(facts, lambda account: _agent(facts, account))


def _agent(facts: Facts, account: str) -> Fix:
    start = facts.start(account)
    folder = facts.user_home / "Library" / "LaunchAgents"
    meaning = Text("An agent that starts OpenD in {folder}, and again at most twice an hour.", folder=start.folder)
    path = folder / f"{start.label}.plist"
    write = WriteFile(path, None, background.launch_agent(start), meaning, _private_or(account))
    return Fix(
        id="install_launch_agent",
        title=Text("Let launchd start OpenD when you log in, and keep it running."),
        steps=(*_folder(folder), write),
        caution=_caution(facts, account),
        afterwards=Text("launchd starts OpenD at your next login to this Mac. Close the one that runs now before."),
    )


def install_task(facts: Facts) -> Fix:
    """A scheduled task of the user's own; raises `Refused`, `Missing`."""
    return _with_account(facts, lambda account: _task(facts, account))


def _task(facts: Facts, account: str) -> Fix:
    start, machine = facts.start(account), facts.machine
    schtasks = machine.system_program("schtasks")
    if schtasks is None:
        raise Refused(Text("The program schtasks of Windows is not there."))
    path = start.folder / "opend-task.xml"
    meaning = Text("A task that starts OpenD in {folder}, and again at most three times.", folder=start.folder)
    content = background.windows_task(start, machine.user_name())
    named = (str(schtasks), "/Create", "/TN", start.task_name, "/XML", str(path))
    back = (str(schtasks), "/Delete", "/TN", start.task_name, "/F")
    return Fix(
        id="install_scheduled_task",
        title=Text("Let Windows start OpenD when you log in, and keep it running."),
        steps=(WriteFile(path, None, content, meaning), RunProgram(named, Text("Give the task to Windows."), back)),
        caution=_caution(facts, account),
        afterwards=Text("Windows starts OpenD at your next login. Close the one that runs now before."),
    )


def _start_it(name: str) -> Text:
    return Text(
        "OpenD is not started by this, because logins are rationed. Close the one that runs now, if any, and start it "
        "once: {command}",
        command=f"systemctl --user start {name}",
    )


def _folder(folder: Path) -> tuple[Step, ...]:
    return () if folder.exists() else (MakeFolder(folder, _OPEN_FOLDER),)


def _private_or(account: str) -> int:
    return 0o600 if account else _OPEN_FILE


def _caution(facts: Facts, account: str) -> Text | None:
    if account:
        return Text("Your account, but no password, stands in the new file; only you can read it.")
    if _login_in_file(facts):
        return None
    return Text(
        "Name your account too: without it OpenD asks for one when it starts, and in the background nobody answers."
    )


def _login_in_file(facts: Facts) -> bool:
    """Below 10.10 OpenD takes account and password from OpenD.xml (facts: §3.3)."""
    parts = (facts.installation.version or "").split(".")
    known = len(parts) > 1 and all(part.isascii() and part.isdigit() for part in parts[:2])
    return known and (int(parts[0]), int(parts[1])) < (10, 10)


def _with_account(facts: Facts, make: Callable[[str], Fix]) -> Fix:
    """From 10.10 on the account has to be named; where it is not known, the person adds it."""
    if _login_in_file(facts):
        return make("")
    return _named(make, _known_account(facts))


def _named(make: Callable[[str], Fix], account: str) -> Fix:
    """The fix for `account`, which is shown as a mask; typing the mask keeps it."""
    option = Option(
        "account", Text("Account that OpenD remembers, as you type it at its login"), MASK if account else ""
    )

    def remake(values: Mapping[str, str]) -> Fix:
        typed = values.get(option.name, MASK).strip()
        return _named(make, account if typed == MASK else typed)

    return replace(make(account), options=(option,), remake=remake)


def _known_account(facts: Facts) -> str:
    with suppress(Told):
        account = facts.setting("login_account") or ""
        return "" if account == _PLACEHOLDER else account.strip()
    return ""
