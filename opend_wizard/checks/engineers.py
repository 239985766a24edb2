"""What the vendor's engineers need to look into a trouble (FAQ Q13)."""

from __future__ import annotations

from contextlib import suppress

from opend_wizard.commands import Typed
from opend_wizard.errors import Missing, Told
from opend_wizard.facts import Facts
from opend_wizard.fixes.log_level import (
    DEFAULT,
    LEVELS,
    SETTING,
    Purpose,
    is_enough,
    raise_for_quotes,
    raise_for_trades,
)
from opend_wizard.fixes.offer import offer
from opend_wizard.model import Evidence, Finding, Verdict, advice, explains, fine, problem
from opend_wizard.texts import Text, size, verbatim

_REPORT = Text(
    "Run “{command}” in a terminal, or press “Vendor report…” in the window: it raises the log level, waits "
    "until you have let the trouble happen, collects just that part of the logs without your secrets, and sets the "
    "level back.",
    command=Typed("report"),
)

_START = Text("Start OpenD once. If there is still no log, look which log_path OpenD.xml names.")
_RAISE = Text("With log_level “no” OpenD writes none. Raise it, start OpenD again, and look again.")


def logs_are_there(facts: Facts) -> Finding:
    """OpenD's logs are there to be looked into."""
    where = facts.log_folder
    expected = Text("files that OpenD wrote")
    try:
        found = facts.all_log_files
    except Missing as missing:
        seen = Evidence(verbatim(where), expected, missing.text)
        return problem(Text("There are no logs of OpenD."), seen, remedy=_START)
    written = [each for each in found if each.is_text]
    total = sum(each.size for each in written)
    seen = Evidence(verbatim(where), expected, Text("{count} files, {size}", count=len(written), size=size(total)))
    if not total:
        return problem(Text("OpenD has not written any log."), seen, remedy=_RAISE if _told_none(facts) else _START)
    return fine(Text("OpenD's logs are there."), seen)


def _told_none(facts: Facts) -> bool:
    with suppress(Told):  # an OpenD.xml that is missing or damaged tells nothing
        return facts.setting(SETTING) == "no"
    return False


@explains(logs_are_there)
def log_level_is_enough(facts: Facts) -> Finding:
    """OpenD writes enough into its logs for the vendor's engineers."""
    written = facts.setting(SETTING)
    level = written or DEFAULT
    expected = Text("info for trouble with trades, debug for trouble with quotes")
    what = Text("{name} in {path}", name=SETTING, path=facts.config.path)
    seen = verbatim(level) if written else Text("not set, which means {default}", default=DEFAULT)
    evidence = Evidence(what, expected, seen)
    if is_enough(level, Purpose.QUOTES):
        return fine(Text("OpenD writes all that engineers could need: {name} is {level}.", **_named(level)), evidence)
    if is_enough(level, Purpose.TRADE):
        offered = offer(lambda: raise_for_quotes(facts))
        title = Text("{name} is {level}: enough for trouble with trades, not with quotes.", **_named(level))
        return Finding(Verdict.FINE, title, (evidence,), offered.fixes, _REPORT)
    offered = offer(lambda: raise_for_trades(facts), lambda: raise_for_quotes(facts))
    title = Text("{name} is {level}: too little for the vendor's engineers.", **_named(level))
    if level not in LEVELS:
        title = Text("{name} has a value that OpenD does not know: {level}.", **_named(level))
    return Finding(Verdict.PROBLEM, title, (evidence,), offered.fixes, offered.why_not or _REPORT)


def _named(level: str) -> dict[str, str]:
    return {"name": SETTING, "level": level}


def report_facts_are_known(facts: Facts) -> Finding:
    """What a report to the engineers must name is known."""
    version = facts.installation.version
    known = Evidence(Text("The version of OpenD"), Text("known"), verbatim(version) if version else Text("not known"))
    sdk = Evidence(Text("The SDK of the script"), Text("its name and version"), _sdk(facts))
    yours = Evidence(
        Text("What only you know"),
        Text(
            "the time of the trouble with its time zone, the language of the script, the protocol number or "
            "interface, and a short piece of code with its input and output"
        ),
        Text("asked for when the report is made"),
    )
    if version is None:
        title = Text("The version of OpenD could not be found out; the engineers will ask for it.")
        remedy = Text("OpenD's window, or the first line of its log, shows it: put it into the note of the report.")
        return advice(title, known, sdk, yours, remedy=remedy)
    return fine(Text("What a report must name is known, but for what only you know."), known, sdk, yours)


def _sdk(facts: Facts) -> Text:
    try:
        dates = [each for each in facts.all_log_files if each.is_of_sdk]
    except Told:
        dates = []
    if not dates:
        return Text("no Python SDK has left a log here; name it in the report")
    return Text("a Python SDK has left {count} logs here; name its version in the report", count=len(dates))
