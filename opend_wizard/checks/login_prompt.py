"""An OpenD that runs and waits for somebody to type an account or a password (facts: §3.3, §8 no. 1)."""

from __future__ import annotations

from opend_wizard.checks.state import opend_answers, opend_is_ready, trade_login_is_there
from opend_wizard.checks.telling_line import telling_line
from opend_wizard.checks.versions import known_version
from opend_wizard.errors import Missing, Told
from opend_wizard.facts import Facts
from opend_wizard.model import Evidence, Finding, Fix, explains, fine, problem
from opend_wizard.opend.logs import Kind
from opend_wizard.steps import AskPerson
from opend_wizard.texts import Text

PROMPTS_FROM = (10, 10)
"""The version from which account and password are no longer in OpenD.xml (facts: §3.3)."""

_ASKS = (Kind.ASKS_ACCOUNT, Kind.ASKS_PASSWORD, Kind.ASKS_REMEMBER)


@explains(opend_is_ready, opend_answers, trade_login_is_there)
def nobody_has_to_type_a_login(facts: Facts) -> Finding:
    """OpenD does not wait for an account or password to be typed."""
    if not facts.running:
        raise Missing(Text("OpenD is not running."))
    state = facts.log_state
    if state is None:
        raise Missing(Text("OpenD's log tells nothing."))
    evidence = telling_line(facts, state.hit, Text("a login under way or done"))
    if state.hit.kind not in _ASKS or _is_ready(facts):
        return fine(Text("OpenD does not wait for anything to be typed."), evidence)
    title = Text("OpenD runs, but waits for an account or password to be typed into its console.")
    found = (evidence, *_config(facts))
    return problem(title, *found, fixes=(_log_in_once(facts),), remedy=_why(facts))


def _is_ready(facts: Facts) -> bool:
    try:
        state = facts.answer.state
    except Told:
        return False
    return state is not None and state.operable


def _config(facts: Facts) -> tuple[Evidence, ...]:
    """That the file still names an account, which a newer OpenD may not read; the account is not shown."""
    try:
        written = facts.config.get("login_account")
    except Told:
        return ()
    if not written or not _prompts(facts):
        return ()
    what = Text("login_account in {path}", path=facts.config.path)
    seen = Text("there, although it is no longer among the settings from 10.10 on")
    return (Evidence(what, Text("not relied on from 10.10 on"), seen),)


def _prompts(facts: Facts) -> bool:
    version = known_version(facts)
    return version is None or version >= PROMPTS_FROM


def _why(facts: Facts) -> Text:
    if not _prompts(facts):
        return Text("Write login_account and login_pwd into OpenD.xml, or type them into OpenD's console once.")
    return Text(
        "From 10.10 on, account and password are no longer settings of OpenD.xml; it is not certain that an OpenD that "
        "new reads them at all. Log in once by hand and let the password be remembered. While OpenD asks, nothing "
        "should be sent to its Telnet port: it would be taken for the answer."
    )


def _log_in_once(facts: Facts) -> Fix:
    program = facts.installation.brand.program(facts.installation.edition)
    typed = Text(
        "Stop OpenD, start it once in a terminal of ordinary size, type account and password, "
        "and answer yes where it asks whether to remember the password."
    )
    after = Text("From then on start OpenD with these flags, and your own account in place of YOUR_ACCOUNT:")
    command = f"./{program} -login_account=YOUR_ACCOUNT -login_by_remember=1"
    return Fix(
        id="log_in_once",
        title=Text("Log in once by hand, and let OpenD remember it."),
        steps=(AskPerson(typed), AskPerson(after, command)),
        caution=Text("Logins are rationed: one try, and no second one in a hurry. A phone code may be asked for."),
        deliberate=True,
    )
