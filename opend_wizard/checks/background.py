"""Whether OpenD runs without anybody in front of it (FAQ Q21)."""

from __future__ import annotations

from opend_wizard.checks.versions import known_version
from opend_wizard.errors import Missing, Told
from opend_wizard.facts import Facts
from opend_wizard.fixes.background import (
    enable_lingering,
    enable_unit,
    install_agent,
    install_task,
    install_unit,
    unit_to_enable,
)
from opend_wizard.fixes.offer import offer
from opend_wizard.machine import units
from opend_wizard.machine.keepers import Keeper
from opend_wizard.model import Evidence, Finding, Source, advice, fine, problem
from opend_wizard.opend.places import Edition
from opend_wizard.texts import Text, verbatim

PROMPTS_FROM = (10, 10)  # facts: §3.3
_WORDS = {
    Keeper.SYSTEMD: Text("by systemd"),
    Keeper.MULTIPLEXER: Text("in screen or tmux, until this computer is started again"),
    Keeper.TERMINAL: Text("in a terminal, and ends with it unless it was started with nohup"),
    Keeper.NOTHING: Text("by itself, as nohup leaves it, until it ends or this computer is started again"),
}


def only_command_line(facts: Facts) -> Text | None:
    """Why it cannot occur with the window edition."""
    if facts.installation.edition is Edition.COMMAND_LINE:
        return None
    return Text("OpenD with a window needs a desktop to run on; in the background runs the command line edition.")


def opend_logs_in_without_a_person(facts: Facts) -> Finding:
    """OpenD can log in without anybody typing something."""
    version = known_version(facts)
    if version is not None and version < PROMPTS_FROM:
        return _written_login(facts)
    path = facts.own_data_dir / "Broker.dat"
    what = Text("The login that OpenD remembers ({path})", path=path)
    if facts.remembers_login:
        seen = Text("the file is there, which is reported to hold it")
        return fine(Text("OpenD seems to remember a login."), Evidence(what, Text("to be there"), seen))
    remedy = Text(
        "Start OpenD once in a terminal, log in, and answer yes when it asks whether to remember the password. "
        "Only then can it start in the background."
    )
    title = Text("Nothing shows that OpenD remembers a login: in the background nobody could type the password.")
    return advice(title, Evidence(what, Text("to be there"), Text("the file is not there")), remedy=remedy)


def _written_login(facts: Facts) -> Finding:
    config = facts.config
    names = ("login_account", "login_pwd", "login_pwd_md5")
    account, plain, digest = (bool(config.get(name)) for name in names)
    what = Text("Account and password in {path}", path=config.path)
    if account and (plain or digest):
        return fine(Text("OpenD finds account and password in its file."), Evidence(what, Text("set"), Text("set")))
    remedy = Text("Write login_account and login_pwd_md5 into OpenD.xml yourself; the wizard takes no passwords.")
    title = Text("OpenD would ask for account and password, and in the background nobody answers.")
    return advice(title, Evidence(what, Text("set"), Text("not both are set")), remedy=remedy)


def opend_is_set_up_to_run_in_background(facts: Facts) -> Finding:
    """The system itself keeps this OpenD running: a unit, an agent or a task starts it."""
    system = facts.machine.system
    if system == "linux":
        return _by_systemd(facts)
    if system == "macos":
        seen = verbatim(", ".join(map(str, facts.agents)) or "—")
        evidence = Evidence(Text("launchd agents that start this OpenD"), Text("one"), seen)
        return _set_up(bool(facts.agents), evidence, *_how_it_runs(facts), facts=facts)
    name = facts.start("").task_name
    seen = Text("it is there") if facts.has_task else Text("it is not there")
    evidence = Evidence(Text("The scheduled task “{name}”", name=name), Text("to be there"), seen)
    return _set_up(facts.has_task, evidence, facts=facts)


def _by_systemd(facts: Facts) -> Finding:
    found = facts.units
    what, expected = Text("systemd units that start this OpenD"), Text("one, and enabled")
    on = [unit for unit in found if units.enabled(unit, facts.machine.root)]
    evidence = Evidence(what, expected, verbatim(", ".join(str(unit.path) for unit in on or found) or "—"))
    if on or not found:
        return _set_up(bool(on), evidence, *_how_it_runs(facts), facts=facts)
    offered = offer(*[lambda: enable_unit(facts, each)] if (each := unit_to_enable(facts)) is not None else [])
    title = Text("There is a unit for OpenD, but nothing starts it with this computer.")
    seen = Text("{path}, not enabled", path=found[0].path)
    command = Text("systemctl enable {name}", name=found[0].name)
    remedy = offered.why_not or Text("Enable it: {command}", command=command)
    return problem(title, Evidence(what, expected, seen), fixes=offered.fixes, remedy=remedy)


def _set_up(is_so: bool, *evidence: Evidence, facts: Facts) -> Finding:
    if is_so:
        return fine(Text("The system starts OpenD and keeps it running."), *evidence)
    makers = {"linux": install_unit, "macos": install_agent, "windows": install_task}
    offered = offer(lambda: makers[facts.machine.system](facts))
    title = Text("OpenD runs only as long as somebody has started it by hand.")
    remedy = Text(
        "For now and then, in its folder: nohup ./OpenD -no_monitor=1 & - it goes on when the terminal is closed, "
        "but nobody starts it again after a failure or a restart of this computer."
    )
    return problem(title, *evidence, fixes=offered.fixes, remedy=offered.why_not or remedy)


def _how_it_runs(facts: Facts) -> tuple[Evidence, ...]:
    try:
        keeper = facts.keeper
    except Told:
        return ()
    what = Text("How OpenD is kept running now (process {pid})", pid=facts.running[0].pid)
    return (Evidence(what, Text("by the system"), _WORDS[keeper], Source.MACHINE),)


def units_run_while_nobody_is_logged_in(facts: Facts) -> Finding:
    """The unit of OpenD runs also while its user is not logged in."""
    mine = [unit for unit in facts.units if unit.mine and units.enabled(unit, facts.machine.root)]
    if not mine:
        raise Missing(Text("There is no enabled unit of the user's own for OpenD."))
    if not facts.is_own_home:
        raise Missing(Text("The folder is not the home of this user, so its user's sessions are not looked at."))
    what, expected = Text("Lingering of the user {user}", user=facts.opend_user), Text("on")
    if facts.lingers:
        return fine(
            Text("OpenD is started with the computer, before anybody logs in."), Evidence(what, expected, expected)
        )
    offered = offer(lambda: enable_lingering(facts))
    title = Text("OpenD starts only when {user} logs in, and ends when {user} logs out.", user=facts.opend_user)
    return problem(title, Evidence(what, expected, Text("off")), fixes=offered.fixes, remedy=offered.why_not)
