"""Whether OpenD can make its data folder in the home of its user (facts: §1.4, §8 no. 18)."""

from __future__ import annotations

import os
from pathlib import Path

from opend_wizard.checks.own_data import (
    data_folder_exists,
    data_folder_is_writable,
    disk_has_room,
    own_data_is_complete,
)
from opend_wizard.checks.state import opend_did_not_give_up
from opend_wizard.facts import Facts
from opend_wizard.fixes.home import make_home, open_home
from opend_wizard.model import Evidence, Finding, Fix, explains, fine, problem
from opend_wizard.opend.data_folder import Home
from opend_wizard.texts import Text, within_quotes


@explains(data_folder_exists, data_folder_is_writable, disk_has_room, own_data_is_complete, opend_did_not_give_up)
def home_takes_the_data_folder(facts: Facts) -> Finding:
    """OpenD can make its data folder in the home of its user."""
    home = facts.home
    what, expected = Text("The home folder {path}", path=home.path), Text("a folder in which OpenD may write")
    if home.data_folder_there:
        return fine(Text("OpenD has its data folder."), Evidence(what, expected, Text("its data folder is there")))
    if home.writable:
        return fine(Text("OpenD can make its data folder."), Evidence(what, expected, Text("it can be written")))
    evidence = (Evidence(what, expected, _seen(home)), *_other_home(facts, home))
    fixes = _fixes(facts, home)
    remedy = None if fixes else _remedy(facts, home)
    if not home.exists:
        return problem(Text("The home folder of OpenD's user does not exist."), *evidence, fixes=fixes, remedy=remedy)
    return problem(Text("OpenD cannot make its data folder in its home."), *evidence, fixes=fixes, remedy=remedy)


def _seen(home: Home) -> Text:
    if not home.exists:
        return Text("it does not exist")
    return Text("nothing can be written there: it is mounted read-only") if home.read_only else Text("it is locked")


def _other_home(facts: Facts, home: Home) -> tuple[Evidence, ...]:
    """People set HOME and wonder: OpenD reads the password database instead."""
    written = os.environ.get("HOME", "")
    if facts.machine.system == "windows" or not written or Path(written) == home.path or facts.running:
        return ()
    seen = Text("{path}, which OpenD does not look at", path=written)
    return (Evidence(Text("The variable HOME"), Text("the same folder"), seen),)


def _fixes(facts: Facts, home: Home) -> tuple[Fix, ...]:
    if not home.exists:
        return (make_home(home, facts.opend_user),) if home.parent_writable else ()
    if home.mode is None or home.read_only or not home.mine:
        return ()
    return (open_home(home, home.mode),)


def _remedy(facts: Facts, home: Home) -> Text:
    if facts.machine.system == "windows":
        return Text("Sign in once as that user, so that Windows makes the folder, then start OpenD again.")
    if home.read_only:
        return Text(
            "Mount a volume that can be written on {path}; in a systemd unit, take out ProtectHome= and "
            "ReadOnlyPaths= or name the folder in ReadWritePaths=.",
            path=facts.data_dir,
        )
    if not home.exists:
        return Text(
            "Make it and give it to {user}: sudo install -d -o {user} -m 700 '{path}'. In a container, run OpenD as a "
            "user that the image knows, with a home.",
            user=facts.opend_user,
            path=within_quotes(home.path),
        )
    path = within_quotes(home.path)
    return Text("Give it back to its user: sudo chown {user} '{path}'", user=facts.opend_user, path=path)
