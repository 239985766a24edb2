"""What OpenD says of its own state over its API; an open port alone proves nothing."""

from __future__ import annotations

from opend_wizard.checks.telling_line import telling_line
from opend_wizard.errors import Missing
from opend_wizard.facts import Facts
from opend_wizard.fixes.codes import phone_code_fixes, picture_code_fixes
from opend_wizard.ladder import MOST_SKEW
from opend_wizard.model import Evidence, Finding, Source, advice, explains, fine, problem
from opend_wizard.opend.api import GlobalState, Heard, ProgramStatus, vendor_name
from opend_wizard.opend.verdicts import explained
from opend_wizard.texts import Text
from opend_wizard.trial import Trial

_WHY = {
    ProgramStatus.NONE: Text("OpenD does not know its own state yet."),
    ProgramStatus.LOADED: Text("OpenD has started and has not begun to log in."),
    ProgramStatus.LOGGING_IN: Text("OpenD is logging in at this moment."),
    ProgramStatus.NEED_PICTURE_CODE: Text("OpenD waits for the code in a picture."),
    ProgramStatus.NEED_PHONE_CODE: Text("OpenD waits for a phone code."),
    ProgramStatus.LOGIN_FAILED: Text("OpenD could not log in."),
    ProgramStatus.FORCE_UPDATE: Text("This version of OpenD is too old to be let in."),
    ProgramStatus.DATA_PREPARING: Text("OpenD is fetching data it needs."),
    ProgramStatus.DATA_MISSING: Text("OpenD lacks data it needs."),
    ProgramStatus.DISCLAIMER_NOT_AGREED: Text("The questionnaire or agreement for API users is not done."),
    ProgramStatus.FORCED_LOGOUT: Text("The account was logged out from outside, for instance by a new password."),
    ProgramStatus.DISCLAIMER_NOT_FETCHED: Text("OpenD could not fetch whether the agreement is done."),
}
_FAILED = (
    ProgramStatus.LOGIN_FAILED,
    ProgramStatus.FORCE_UPDATE,
    ProgramStatus.DATA_MISSING,
    ProgramStatus.DISCLAIMER_NOT_AGREED,
    ProgramStatus.FORCED_LOGOUT,
    ProgramStatus.DISCLAIMER_NOT_FETCHED,
)
_PASSING = (ProgramStatus.LOADED, ProgramStatus.LOGGING_IN, ProgramStatus.DATA_PREPARING)
_CODES = {
    ProgramStatus.NEED_PHONE_CODE: phone_code_fixes,
    ProgramStatus.NEED_PICTURE_CODE: picture_code_fixes,
}
_WHAT_NOW = {
    ProgramStatus.LOGIN_FAILED: Text(
        "Read OpenD's sentence. Do not try again at once: after several failures the account is locked for a while."
    ),
    ProgramStatus.FORCE_UPDATE: Text("Install the current OpenD from the vendor's site."),
    ProgramStatus.DATA_MISSING: Text("Check the network, wait some minutes, then start OpenD once more."),
    ProgramStatus.DISCLAIMER_NOT_AGREED: Text(
        "Complete the questionnaire and agreement on the vendor's site, then start OpenD again."
    ),
    ProgramStatus.FORCED_LOGOUT: Text("Log in to OpenD again with the password that is valid now."),
    ProgramStatus.DISCLAIMER_NOT_FETCHED: Text("This is a network trouble, not a missing signature. Try again later."),
    ProgramStatus.NEED_PICTURE_CODE: Text("Enter the characters of the picture in OpenD's window or console."),
    ProgramStatus.NEED_PHONE_CODE: Text("Stop all scripts first: each new connection may void the code."),
}


def opend_is_running(facts: Facts) -> Finding:
    """OpenD is running."""
    what, expected = Text("Processes started from {folder}", folder=facts.program_dir), Text("OpenD among them")
    if facts.running:
        pids = ", ".join(str(process.pid) for process in facts.running)
        seen = Text("process {pids}", pids=pids)
        return fine(Text("OpenD is running."), Evidence(what, expected, seen, Source.MACHINE))
    if not facts.ended_while_pending and facts.answer.heard is Heard.STATE:
        return fine(Text("An OpenD answers, though its process cannot be seen from here."))
    remedy = Text("Start OpenD, and wait until it says that the required data is ready.")
    evidence = Evidence(what, expected, Text("none"), Source.MACHINE)
    return problem(Text("OpenD is not running."), evidence, remedy=remedy)


def opend_did_not_give_up(facts: Facts) -> Finding:
    """OpenD has not ended with an error."""
    state = facts.log_state
    if state is None:
        raise Missing(Text("OpenD's log tells nothing."))
    evidence = telling_line(facts, state.hit, Text("a start that goes well"))
    if facts.running or state.hit.status not in _FAILED:
        return fine(Text("OpenD's log names no failure that ended it."), evidence)
    meaning = state.hit.event.meaning
    return problem(Text("OpenD has ended, and its log says why: {meaning}", meaning=meaning), evidence)


def opend_answers(facts: Facts) -> Finding:
    """OpenD answers on its API port."""
    answer, (ip, port) = facts.answer, facts.api_address
    what, expected = Text("A question to {ip}:{port}", ip=ip, port=port), Text("OpenD's own answer")
    source = Source.MACHINE if answer.state is None else Source.ITS_WORD
    evidence = Evidence(what, expected, explained(answer), source)
    if answer.heard is Heard.STATE:
        return fine(Text("OpenD answers on port {port}.", port=port), evidence)
    if not facts.running and (answer.heard is Heard.REFUSED or _held_by_another(facts, port)):
        raise Missing(Text("OpenD is not running."), Trial.START_OPEND)
    return problem(Text("OpenD does not answer on port {port}.", port=port), evidence)


def _held_by_another(facts: Facts, port: int) -> bool:
    """Whether a program that can be seen, and is not this OpenD, holds the port; that is a check of its own."""
    seen = {process.pid for process in facts.processes}
    return any(each.port == port and each.pid in seen for each in facts.listeners)


def opend_is_ready(facts: Facts) -> Finding:
    """OpenD is logged in and ready."""
    if facts.ended_while_pending:
        raise Missing(Text("OpenD is not running."), Trial.START_OPEND)
    if facts.code_pending_since is not None:
        return _still_pending(facts, facts.code_pending_since)
    state = facts.answer.state
    if state is None:
        raise Missing(Text("OpenD did not tell its state: {why}.", why=explained(facts.answer)))
    evidence = _evidence(state)
    if state.ready:
        return fine(Text("OpenD {version} is ready.", version=state.version), evidence)
    if state.operable:
        return problem(Text("OpenD is ready but not logged in for quotes."), evidence)
    known = next((each for each in ProgramStatus if each == state.status), None)
    title = _WHY.get(known) if known is not None else None
    if known in _PASSING:
        return advice(title or Text("OpenD is starting."), evidence, remedy=Text("Wait a moment, then look again."))
    fixes = _CODES[known](facts) if known in _CODES else ()
    remedy = _WHAT_NOW.get(known) if known is not None else None
    return problem(title or Text("OpenD is in a state the wizard does not know."), evidence, fixes=fixes, remedy=remedy)


def _still_pending(facts: Facts, ago: float) -> Finding:
    """The code that OpenD waited for when it was asked last; asking again could void it."""
    evidence = Evidence(
        Text("What OpenD said {seconds} seconds ago", seconds=round(ago)),
        Text("Ready, and logged in for quotes"),
        Text("{status}; it was not asked again, since that may void the code", status="NeedPhoneVerifyCode"),
        Source.ITS_WORD,
    )
    status = ProgramStatus.NEED_PHONE_CODE
    return problem(_WHY[status], evidence, fixes=phone_code_fixes(facts), remedy=_WHAT_NOW[status])


def _evidence(state: GlobalState) -> Evidence:
    seen = Text(
        "{status}, logged in for quotes: {quotes}", status=vendor_name(state.status), quotes=_yes(state.quote_login)
    )
    if state.described:
        seen = Text(
            "{status}, in its own words: {sentence}", status=vendor_name(state.status), sentence=state.described
        )
    what, expected = Text("What OpenD says (GetGlobalState)"), Text("Ready, and logged in for quotes")
    return Evidence(what, expected, seen, Source.ITS_WORD)


def _yes(value: bool) -> Text:
    return Text("yes") if value else Text("no")


def trade_login_is_there(facts: Facts) -> Finding:
    """OpenD is logged in for trading."""
    state = facts.answer.state
    if state is None or not state.ready:
        raise Missing(Text("OpenD is not ready yet; that comes first."))
    seen = _yes(state.trade_login)
    evidence = Evidence(Text("Trade login (GetGlobalState)"), Text("logged in"), seen, Source.ITS_WORD)
    if state.trade_login:
        return fine(Text("OpenD is logged in for trading."), evidence)
    return advice(Text("OpenD is logged in for quotes but not for trading."), evidence)


def clocks_agree(facts: Facts) -> Finding:
    """This computer's clock agrees with OpenD's servers."""
    skew = facts.answer.clock_skew
    if skew is None:
        raise Missing(Text("OpenD did not tell its time."))
    seen = Text("{seconds} seconds apart", seconds=round(abs(skew)))
    expected = Text("at most {seconds} seconds apart", seconds=round(MOST_SKEW))
    evidence = Evidence(Text("The clocks"), expected, seen, Source.ITS_WORD)
    if abs(skew) <= MOST_SKEW:
        return fine(Text("The clocks agree."), evidence)
    remedy = Text("Let the system set its clock by the network.")
    return advice(Text("This computer's clock is wrong; time stamps will mislead."), evidence, remedy=remedy)


explains(opend_is_running)(opend_did_not_give_up)
explains(opend_answers)(opend_is_running)
explains(opend_is_ready)(opend_answers)
explains(trade_login_is_there, clocks_agree)(opend_is_ready)
