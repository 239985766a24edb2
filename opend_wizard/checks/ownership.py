"""Whether OpenD's files belong to the user who runs it (facts: §8 no. 4)."""

from __future__ import annotations

from functools import partial

from opend_wizard.checks.device import device_file_is_whole
from opend_wizard.checks.own_data import data_folder_is_writable
from opend_wizard.errors import Missing
from opend_wizard.facts import Facts
from opend_wizard.fixes.offer import offer
from opend_wizard.fixes.ownership import hand_over
from opend_wizard.machine.ownership import Entry
from opend_wizard.model import Evidence, Finding, advice, explains, fine, problem
from opend_wizard.texts import Text, verbatim, within_quotes

_MIGHTY = "root"
_MOST_SHOWN = 3


@explains(data_folder_is_writable, device_file_is_whole)
def data_belongs_to_opends_user(facts: Facts) -> Finding:
    """Everything in the data folder belongs to the user who runs OpenD."""
    user = facts.opend_user
    what, expected = Text("Owners in {path}", path=facts.data_dir), Text("everything belongs to {user}", user=user)
    if user == _MIGHTY:
        return fine(Text("OpenD runs as root and may write everywhere."), Evidence(what, expected, verbatim(user)))
    foreign = facts.foreign_data
    if not foreign:
        seen = Text("everything belongs to {user}", user=user)
        return fine(Text("The data folder belongs to OpenD's user."), Evidence(what, expected, seen))
    owners = ", ".join(sorted({entry.owner for entry in foreign}))
    seen = Text("{count} files and folders belong to {owners}", count=len(foreign), owners=owners)
    evidence = (Evidence(what, expected, seen), *(_shown(entry, user) for entry in foreign[:_MOST_SHOWN]))
    if facts.running or not any(_is_in_the_way(facts, entry) for entry in foreign):
        fixes = () if facts.running else offer(partial(hand_over, facts, foreign)).fixes
        return advice(Text("Some of OpenD's files belong to another user."), *evidence, fixes=fixes)
    names = {"owners": owners, "user": user}
    title = Text("OpenD may not write some of its own files: they belong to {owners}, not to {user}.", **names)
    offered = offer(partial(hand_over, facts, foreign))
    by_hand = Text("By hand: sudo chown -R -h {user} '{path}'", user=user, path=within_quotes(facts.data_dir))
    return problem(title, *evidence, fixes=offered.fixes, remedy=offered.why_not or by_hand)


def _is_in_the_way(facts: Facts, entry: Entry) -> bool:
    """Old logs are not: OpenD writes new ones, unless their folder is closed to it."""
    log = not entry.folder and entry.path.parent == facts.data_dir / "Log"
    return not log and not entry.open_to_others


def _shown(entry: Entry, user: str) -> Evidence:
    seen = Text("owner {owner}, permissions {mode}", owner=entry.owner, mode=f"{entry.mode:04o}")
    return Evidence(verbatim(entry.path), Text("owner {user}", user=user), seen)


def program_folder_can_be_read(facts: Facts) -> Finding:
    """The user who runs OpenD may read what lies beside the program."""
    if facts.machine.is_admin() or facts.opend_user != facts.machine.user_name():
        raise Missing(Text("What {user} may read can only be seen as that user.", user=facts.opend_user))
    locked = facts.unreadable_beside_program
    user = facts.opend_user
    what, expected = Text("The files in {path}", path=facts.program_dir), Text("{user} may read them all", user=user)
    if not locked:
        return fine(Text("OpenD's user may read its program folder."), Evidence(what, expected, Text("so it is")))
    names = ", ".join(path.name for path in locked[:_MOST_SHOWN])
    seen = Text("{count} may not be read: {names}", count=len(locked), names=names)
    path = within_quotes(facts.program_dir)
    remedy = Text("Give the folder to its user: sudo chown -R {user} '{path}'", user=user, path=path)
    return problem(Text("OpenD may not read its own program folder."), Evidence(what, expected, seen), remedy=remedy)
