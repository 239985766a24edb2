"""A login by a remembered password, which holds for a limited time (FAQ Q12)."""

from __future__ import annotations

import time

from opend_wizard.checks.state import opend_is_ready, trade_login_is_there
from opend_wizard.checks.versions import known_version
from opend_wizard.errors import Missing, Told
from opend_wizard.facts import Facts
from opend_wizard.model import Evidence, Finding, Source, explains, fine, problem
from opend_wizard.opend.api import GlobalState, ProgramStatus
from opend_wizard.opend.logs import Hit, Kind
from opend_wizard.opend.places import Edition
from opend_wizard.texts import Text

PROMPTS_FROM = (10, 10)
"""The version from which account and password are no longer in OpenD.xml (facts: §3.3)."""

_REMEMBERED = ("remembered password", "记住密码")
_ASKS = (Kind.ASKS_ACCOUNT, Kind.ASKS_PASSWORD, Kind.ASKS_REMEMBER)
_WAITS = (ProgramStatus.LOGGING_IN, ProgramStatus.LOGIN_FAILED, ProgramStatus.FORCED_LOGOUT)


@explains(opend_is_ready, trade_login_is_there)
def remembered_login_still_holds(facts: Facts) -> Finding:
    """The login that OpenD remembers has not run out."""
    events = facts.log_events
    method = _last(events, Kind.LOGIN_METHOD)
    if method is None or not any(words in method.text.lower() for words in _REMEMBERED):
        raise Missing(Text("By its log, OpenD has not logged in with a remembered password."))
    since = events.index(method)
    begun = _last(events[since:], Kind.READY) or _last(events[since:], Kind.LOGGED_IN)
    lost = _lost(facts, events[since:], begun)
    evidence = Evidence(
        Text("How OpenD logged in ({place})", place=method.place),
        Text("still logged in"),
        Text("“{line}”, logged in since {hours} hours", line=method.text, hours=_hours(facts)),
        Source.LOG,
    )
    if lost is None:
        return fine(Text("OpenD logged in with a remembered password, and that still holds."), evidence)
    return problem(_title(begun), evidence, lost, remedy=_remedy(facts))


def _title(begun: Hit | None) -> Text:
    if begun is None:
        return Text("The remembered login is not taken any more.")
    return Text("OpenD was logged in with a remembered password and has lost the login.")


def _lost(facts: Facts, events: tuple[Hit, ...], begun: Hit | None) -> Evidence | None:
    """What tells that the login is gone; None where it holds or nothing was seen of it."""
    state = _state(facts)
    if state is not None and state.ready:
        return None
    after = events[events.index(begun) + 1 :] if begun is not None else events
    told = next((hit for hit in reversed(after) if hit.kind is Kind.TOKEN_EXPIRED or hit.kind in _ASKS), None)
    expected = Text("no word of a login that has run out")
    if told is not None and (begun is not None or told.kind is Kind.TOKEN_EXPIRED):
        seen = Text("“{line}”", line=told.text)
        return Evidence(Text("OpenD's log after that ({place})", place=told.place), expected, seen, Source.LOG)
    if begun is not None and state is not None and state.status in _WAITS:
        seen = Text("{sentence}", sentence=state.described or Text("not logged in"))
        return Evidence(Text("What OpenD says now (GetGlobalState)"), Text("ready"), seen, Source.ITS_WORD)
    return None


def _remedy(facts: Facts) -> Text:
    version = known_version(facts)
    if version is not None and version >= PROMPTS_FROM:
        return Text(
            "Log in once more with the password, and let it be remembered again. How long the vendor lets a remembered "
            "login hold is not published; below 10.10 a typed password was the advice for long runs, and whether "
            "that still makes a difference from 10.10 on is not known."
        )
    if facts.installation.edition is Edition.WINDOW:
        return Text(
            "Log in with the password typed in, not with the remembered one: OpenD then renews the login by itself, "
            "also after a long time. A remembered one holds for a limited time."
        )
    return Text("Log in with account and password (or its MD5) instead of the remembered login, for long runs.")


def _hours(facts: Facts) -> int:
    started = min((process.started for process in facts.running), default=time.time())
    return max(0, round((time.time() - started) / 3600))


def _last(events: tuple[Hit, ...], kind: Kind) -> Hit | None:
    return next((hit for hit in reversed(events) if hit.kind is kind), None)


def _state(facts: Facts) -> GlobalState | None:
    try:
        return facts.answer.state
    except Told:
        return None
