"""The questionnaire and agreement for API users: not done, or not known because it could not be fetched (FAQ Q1)."""

from __future__ import annotations

from opend_wizard.checks.state import (
    opend_answers,
    opend_did_not_give_up,
    opend_is_ready,
    opend_is_running,
    trade_login_is_there,
)
from opend_wizard.checks.telling_line import telling_line
from opend_wizard.errors import Missing, Told
from opend_wizard.facts import Facts
from opend_wizard.fixes.agreement import agree, region_of
from opend_wizard.model import Evidence, Finding, Source, advice, explains, fine, problem
from opend_wizard.opend.api import Answer, ProgramStatus, vendor_name
from opend_wizard.opend.logs import Kind, State
from opend_wizard.texts import Text

_DONE = Text("done")


@explains(opend_is_ready, opend_did_not_give_up, opend_is_running, opend_answers, trade_login_is_there)
def agreement_is_done(facts: Facts) -> Finding:
    """The questionnaire and the agreement for API users are done."""
    answer = _answer(facts)
    state = None if answer is None else answer.state
    if answer is not None and state is not None:
        if state.status == ProgramStatus.DISCLAIMER_NOT_AGREED:
            return _not_done(facts, _by_state(answer), state.described)
        if state.status == ProgramStatus.DISCLAIMER_NOT_FETCHED:
            raise Missing(Text("OpenD could not fetch whether it is done; that comes first."))
        if answer.user is not None and answer.user.needs_to_agree:
            return _wanted_soon(facts, _by_user_info())
        if state.operable:
            return fine(Text("The questionnaire and the agreement are done."), _by_state(answer))
    logged = _logged(facts)
    if logged is not None and logged.hit.kind is Kind.NOT_AGREED:
        return _not_done(facts, telling_line(facts, logged.hit, _DONE), logged.hit.text)
    raise Missing(Text("OpenD has not come as far as asking whether the agreement is done."))


@explains(opend_is_ready, opend_did_not_give_up, trade_login_is_there)
def agreement_could_be_fetched(facts: Facts) -> Finding:
    """OpenD could fetch whether the agreement is done."""
    answer = _answer(facts)
    state = None if answer is None else answer.state
    if answer is None or state is None or state.status is None:
        raise Missing(Text("OpenD did not tell its state."))
    if state.status != ProgramStatus.DISCLAIMER_NOT_FETCHED:
        if not state.operable and state.status != ProgramStatus.DISCLAIMER_NOT_AGREED:
            raise Missing(Text("OpenD has not come as far as asking whether the agreement is done."))
        return fine(Text("OpenD knows whether the agreement is done."), _by_state(answer))
    remedy = Text(
        "Nothing has to be signed for this: OpenD did not reach the vendor's server. Check the network, a proxy or "
        "firewall, wait some minutes, then start OpenD once. If it says the same again, wait longer: starts are "
        "rationed."
    )
    title = Text(
        "OpenD could not fetch whether the agreement is done: a trouble of the network, not a missing signature."
    )
    return problem(title, _by_state(answer), remedy=remedy)


def _not_done(facts: Facts, evidence: Evidence, said: str) -> Finding:
    title = Text("The questionnaire or the agreement for API users is not done, so OpenD lets no program in.")
    return problem(title, evidence, *_region(facts), fixes=(agree(facts, said),))


def _region(facts: Facts) -> tuple[Evidence, ...]:
    """Where the account belongs, if OpenD has told it: the page is to be that of its region."""
    region = region_of(facts)
    if region is None:
        return ()
    what = Text("The region of the account (InitConnect)")
    return (Evidence(what, Text("the one whose page is signed"), region, Source.ITS_WORD),)


def _wanted_soon(facts: Facts, evidence: Evidence) -> Finding:
    title = Text("OpenD works, but the vendor wants an agreement to be signed.")
    return advice(title, evidence, fixes=(agree(facts, ""),))


def _answer(facts: Facts) -> Answer | None:
    try:
        return facts.answer
    except Told:
        return None


def _logged(facts: Facts) -> State | None:
    try:
        return facts.log_state
    except Told:
        return None


def _by_state(answer: Answer) -> Evidence:
    state = answer.state
    status, said = (None, "") if state is None else (state.status, state.described)
    seen = Text("{status}, in its own words: {sentence}", status=vendor_name(status), sentence=said)
    if not said:
        seen = Text("{status}", status=vendor_name(status))
    return Evidence(Text("What OpenD says of the agreement (GetGlobalState)"), _DONE, seen, Source.ITS_WORD)


def _by_user_info() -> Evidence:
    what = Text("Whether an agreement is wanted (GetUserInfo)")
    return Evidence(what, Text("no"), Text("yes"), Source.ITS_WORD)
