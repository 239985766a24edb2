"""Whether OpenD is new enough to be let in, and fits the programs that use it (facts: §8 no. 13)."""

from __future__ import annotations

from opend_wizard.checks.state import opend_did_not_give_up, opend_is_ready, opend_is_running
from opend_wizard.checks.telling_line import telling_line
from opend_wizard.errors import Missing, Told
from opend_wizard.facts import Facts
from opend_wizard.model import Evidence, Finding, Source, explains, fine, problem
from opend_wizard.opend.api import Answer, ProgramStatus, vendor_name
from opend_wizard.opend.logs import Hit, Kind
from opend_wizard.texts import Text

_STOPPED = (7, 1)
"""The last line of versions that the vendor stopped on 14 September 2024 (facts: §6.2, other-QA Q14)."""

_NO_UNIVERSAL = (8, 2)
"""The last line of versions without the universal account (facts: as above)."""

_MISFITS = (Kind.UNKNOWN_PROTOCOL, Kind.MISSING_ARGUMENT)
_FORCED = 2  # updateType of GetUserInfo: an update is forced (protocol: §4)
_NEW_ENOUGH = Text("new enough to be let in")
_GET_IT = Text(
    "Get the current version from the vendor's site, and unpack it beside the old one: OpenD.xml and the data folder "
    "stay. Bring the SDK of your scripts to the same version."
)


@explains(opend_is_ready, opend_did_not_give_up, opend_is_running)
def opend_is_new_enough(facts: Facts) -> Finding:
    """This version of OpenD is new enough to be let in."""
    refusal = _refusal(facts)
    version = _version_text(facts)
    if refusal is not None:
        title = Text("This version of OpenD is too old: the vendor does not let it in any more.")
        return problem(title, refusal, *_by_number(facts), remedy=_GET_IT)
    number = known_version(facts)
    if number is not None and number <= _STOPPED:
        title = Text("OpenD {version} is too old: the vendor stopped it in September 2024.", version=version)
        return problem(title, *_by_number(facts), remedy=_GET_IT)
    if number is None and _answer(facts) is None:
        raise Missing(Text("The version of this OpenD is not known."))
    return fine(Text("OpenD {version} is let in.", version=version), *_by_number(facts))


def opend_and_programs_fit(facts: Facts) -> Finding:
    """The programs that use this OpenD fit its version."""
    misfits = [hit for hit in facts.log_events if hit.kind in _MISFITS]
    if not misfits:
        return fine(Text("OpenD's log tells of no program that does not fit its version."))
    last = misfits[-1]
    evidence = Evidence(
        Text("OpenD's log ({place})", place=last.place),
        Text("no question that this version does not know"),
        Text("“{line}”, {count} times", line=last.text, count=len(misfits)),
        Source.LOG,
        facts.log_age(last),
    )
    remedy = Text(
        "OpenD is {version}. Bring it and the SDK of your scripts (futu-api or moomoo-api) to the same version: "
        "pip install --upgrade, and the current OpenD from the vendor's site.",
        version=_version_text(facts),
    )
    return problem(Text("A program uses functions that this version of OpenD does not know."), evidence, remedy=remedy)


def known_version(facts: Facts) -> tuple[int, int] | None:
    """The first two numbers of OpenD's version, by its own word or else by its folder; None where nobody tells."""
    parts = _version_text(facts).split(".")
    return (
        (int(parts[0]), int(parts[1]))
        if len(parts) > 2 and all(part.isascii() and part.isdigit() for part in parts[:2])
        else None
    )


def _version_text(facts: Facts) -> str:
    answer = _answer(facts)
    told = None if answer is None or answer.state is None else answer.state.version
    return told or facts.installation.version or "?"


def _by_number(facts: Facts) -> tuple[Evidence, ...]:
    number = known_version(facts)
    if number is None:
        return ()
    seen = Text("{version}", version=_version_text(facts))
    if number <= _NO_UNIVERSAL:
        seen = Text("{version}, which does not know the universal account", version=_version_text(facts))
    return (Evidence(Text("The version of this OpenD"), _NEW_ENOUGH, seen),)


def _refusal(facts: Facts) -> Evidence | None:
    answer = _answer(facts)
    state = None if answer is None else answer.state
    if state is not None and state.status == ProgramStatus.FORCE_UPDATE:
        seen = Text("{status}: {sentence}", status=vendor_name(state.status), sentence=state.described or "—")
        return Evidence(Text("What OpenD says (GetGlobalState)"), _NEW_ENOUGH, seen, Source.ITS_WORD)
    if answer is not None and answer.user is not None and answer.user.update == _FORCED:
        return Evidence(
            Text("What OpenD says (GetUserInfo)"), _NEW_ENOUGH, Text("an update is forced"), Source.ITS_WORD
        )
    hit = None if state is not None else _newest(facts)
    if hit is None or hit.kind is not Kind.VERSION_TOO_LOW:
        return None
    return telling_line(facts, hit, _NEW_ENOUGH)


def _newest(facts: Facts) -> Hit | None:
    try:
        state = facts.log_state
    except Told:
        return None
    return None if state is None else state.hit


def _answer(facts: Facts) -> Answer | None:
    try:
        return facts.answer
    except Told:
        return None
