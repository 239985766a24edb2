"""Picture codes that are tried again and again, and lead nowhere (facts: §8 no. 12)."""

from __future__ import annotations

from opend_wizard.checks.state import opend_answers, opend_is_ready
from opend_wizard.errors import Missing, Told
from opend_wizard.facts import Facts
from opend_wizard.facts.login import PICTURE_REST
from opend_wizard.fixes.codes import PICTURE_TRIES
from opend_wizard.model import Evidence, Finding, Source, explains, fine, problem
from opend_wizard.opend.api import GlobalState, ProgramStatus
from opend_wizard.opend.logs import Hit, Kind
from opend_wizard.texts import Text

_FAILED = (Kind.WRONG_PASSWORD, Kind.LOGIN_LIMIT)


@explains(opend_is_ready, opend_answers)
def picture_codes_are_not_tried_in_vain(facts: Facts) -> Finding:
    """Picture codes are not entered again and again."""
    if not _is_wanted(facts):
        raise Missing(Text("OpenD does not wait for a picture code."))
    events, count = _since_login(facts.log_events), facts.picture_codes_in_vain
    seen = Text("{count} in vain", count=count) if count else Text("none")
    what = Text("Picture codes entered, by OpenD's log and the wizard's own count")
    evidence = Evidence(what, Text("fewer than {most}", most=PICTURE_TRIES), seen, Source.LOG)
    if count < PICTURE_TRIES:
        return fine(
            Text("OpenD waits for a picture code, and it was not tried in vain so far."), evidence, *_path(facts)
        )
    remedy = Text(
        "Stop here for at least {minutes} minutes. Check account and password first: the picture comes after wrong "
        "passwords, and every further failure makes the vendor's risk control stricter. Then start OpenD once and look "
        "at the picture closely: four letters or digits. The file may be a JPEG in spite of its name; any browser "
        "shows it.",
        minutes=round(PICTURE_REST / 60),
    )
    title = Text("Picture codes were entered in vain {count} times: trying on makes it worse.", count=count)
    return problem(title, evidence, *_passwords(events), *_path(facts), remedy=remedy)


def _is_wanted(facts: Facts) -> bool:
    state = _state(facts)
    if state is not None:
        return state.status == ProgramStatus.NEED_PICTURE_CODE
    newest = facts.log_state
    return newest is not None and newest.hit.kind is Kind.NEEDS_PICTURE_CODE


def _since_login(events: tuple[Hit, ...]) -> tuple[Hit, ...]:
    """The lines after the last login that went well: what was wrong before that is past."""
    done = max((index for index, hit in enumerate(events) if hit.kind is Kind.LOGGED_IN), default=-1)
    return events[done + 1 :]


def _passwords(events: tuple[Hit, ...]) -> tuple[Evidence, ...]:
    failed = [hit for hit in events if hit.kind in _FAILED]
    if not failed:
        return ()
    what = Text("Logins that failed before ({place})", place=failed[-1].place)
    seen = Text("{count}, the last one: “{line}”", count=len(failed), line=failed[-1].text)
    return (Evidence(what, Text("none"), seen, Source.LOG),)


def _path(facts: Facts) -> tuple[Evidence, ...]:
    path = facts.picture_code
    if path is None:
        return ()
    return (Evidence(Text("The picture"), Text("looked at before anything is entered"), Text("{path}", path=path)),)


def _state(facts: Facts) -> GlobalState | None:
    try:
        return facts.answer.state
    except Told:
        return None
