"""Several OpenDs of one account: allowed, but only one has the highest quotes (FAQ Q8)."""

from __future__ import annotations

from opend_wizard.errors import Told
from opend_wizard.facts import Facts
from opend_wizard.model import Evidence, Finding, Source, advice, fine
from opend_wizard.opend import config
from opend_wizard.opend.places import Installation
from opend_wizard.texts import Text

MOST_TERMINALS = 10
"""OpenDs and other clients that one account may be logged in with at the same time (FAQ Q8)."""

_NOBODY = ("", "100000")  # the second is the placeholder of the vendor's own file (facts: §3.2)


def other_opends_here_use_other_accounts(facts: Facts) -> Finding:
    """No other OpenD that runs on this computer uses the same account."""
    others = facts.other_opends
    mine = _account(facts.installation)
    what, expected = Text("The other OpenDs that run here"), Text("none with the same account")
    if not others:
        return fine(Text("No other OpenD runs on this computer."))
    same = [each for each in others if mine not in _NOBODY and _account(each) == mine]
    if not same:
        seen = Text(
            "{count} that run, with other accounts or with accounts that are not written down", count=len(others)
        )
        title = Text("The other OpenDs here are not known to use the same account.")
        return fine(title, Evidence(what, expected, seen, Source.MACHINE))
    pids = ", ".join(str(process.pid) for each in same for process in each.processes)
    seen = Text("{count} with the same account (process {pids})", count=len(same), pids=pids)
    remedy = Text(
        "That is allowed, up to {most} terminals. Set auto_hold_quote_right to 1 in the one that needs the highest "
        "quotes and to 0 in the others; else they take them from each other.",
        most=MOST_TERMINALS,
    )
    title = Text("Another OpenD on this computer uses the same account: only one of them has the highest quotes.")
    return advice(title, Evidence(what, expected, seen, Source.MACHINE), remedy=remedy)


def _account(installation: Installation) -> str:
    """The account that is written down for an OpenD; compared only, never shown."""
    for process in installation.processes:
        given = installation.flag(process.command, "login_account")
        if given is not None:
            return given.strip()
    if installation.config is None:
        return ""
    try:
        return (config.read(installation.config).get("login_account") or "").strip()
    except Told:
        return ""
