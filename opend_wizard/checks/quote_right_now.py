"""Whether OpenD has the highest quote right at this moment, by its own word and by its log (FAQ Q8, Q9, Q18)."""

from __future__ import annotations

from dataclasses import replace

from opend_wizard.checks.quote_right import SETTING
from opend_wizard.errors import Missing, Told
from opend_wizard.facts import Facts
from opend_wizard.fixes.quote_right import quote_right_fixes
from opend_wizard.model import Evidence, Finding, Fix, Source, fine, problem
from opend_wizard.opend.api import UserInfo
from opend_wizard.opend.rights import Away, Timeline
from opend_wizard.texts import Text, verbatim

_LEVELS = {1: "BMP", 2: "LV1", 3: "LV2", 4: "SF", 5: "NO", 6: "LV3"}  # QotRight (protocol: §5)
_MARKETS = {"us": ("us stock", "美股"), "hk": ("hk stock", "hong kong stock", "港股")}
_HERE = Text("with this OpenD")


def quote_right_stays_with_opend(facts: Facts) -> Finding:
    """No other device keeps the highest quote right that OpenD should have."""
    story, user = _story(facts), _user(facts)
    away = _away(story, user)
    evidence = _evidence(story, away, user)
    if not away:
        return _fine(story, evidence)
    if not _holds(facts):
        title = Text("Another device has the highest quotes, as {name} 0 lets it.", name=SETTING)
        return replace(fine(title, *evidence), timeline=story)
    fixes = quote_right_fixes(facts, deliberate=True)
    if story.gave_way:
        title = Text("OpenD gave the highest quotes up: another device took them twice within ten seconds.")
        remedy = Text(
            "Do not press “restart quotes” right after logging in elsewhere: the login counts as the first time."
        )
        return _gone(title, evidence, story, fixes, remedy)
    return _gone(Text("Another device has the highest quotes of this account."), evidence, story, fixes)


def highest_quotes_are_here_now(facts: Facts) -> Finding:
    """The highest quotes of the account are with this OpenD at this moment."""
    story, user = _story(facts), _user(facts)
    away = _away(story, user)
    evidence = _evidence(story, away, user)
    fixes = quote_right_fixes(facts, deliberate=False)
    if away:
        return _gone(Text("Another device has the highest quotes of this account."), evidence, story, fixes)
    saved = tuple(fix for fix in fixes if fix.id != "take_quote_right_back")
    return replace(_fine(story, evidence), fixes=tuple(replace(fix, deliberate=True) for fix in saved))


def _gone(
    title: Text, evidence: tuple[Evidence, ...], story: Timeline, fixes: tuple[Fix, ...], remedy: Text | None = None
) -> Finding:
    if not any(fix.id == "take_quote_right_back" for fix in fixes):
        wait = Text("The right can be taken back by command once OpenD is ready and its Telnet port is on.")
        remedy = wait if remedy is None else Text("{remedy} {more}", remedy=remedy, more=wait)
    return replace(problem(title, *evidence, fixes=fixes, remedy=remedy), timeline=story)


def _fine(story: Timeline, evidence: tuple[Evidence, ...]) -> Finding:
    title = Text("No other device has taken the highest quotes away from this OpenD.")
    if story.moments:
        title = Text("The highest quotes are with this OpenD again.")
    return replace(fine(title, *evidence), timeline=story if story.moments else None)


def _story(facts: Facts) -> Timeline:
    """What the log tells; raises `Missing` where neither a log nor OpenD itself tells anything."""
    if not facts.running and _user(facts) is None:
        raise Missing(Text("OpenD is not running, so it has no quote right now."))
    return facts.quote_right_story


def _user(facts: Facts) -> UserInfo | None:
    try:
        return facts.answer.user
    except Told:
        return None


def _holds(facts: Facts) -> bool:
    try:
        return facts.setting(SETTING) != "0"
    except Told:
        return True  # facts: §3.2, the default


def _away(story: Timeline, user: UserInfo | None) -> tuple[Away, ...]:
    """What another device has: by the log, unless OpenD's own word of this moment says otherwise."""
    return tuple(away for away in story.away if not _is_back(away, user))


def _is_back(away: Away, user: UserInfo | None) -> bool:
    level = _level(away.market, user)
    return level is not None and level == away.before and level != away.now


def _level(market: str, user: UserInfo | None) -> str | None:
    key = next((key for key, names in _MARKETS.items() if market.lower().startswith(names)), None)
    rights = {} if user is None else dict(user.quote_rights)
    return _LEVELS.get(rights[key]) if key in rights else None


def _evidence(story: Timeline, away: tuple[Away, ...], user: UserInfo | None) -> tuple[Evidence, ...]:
    markets = ", ".join(each.market for each in away)
    seen = Text("with another device: {markets}", markets=markets) if away else _HERE
    if not story.moments:
        seen = Text("with this OpenD: the log tells of no taking away")
    by_log = Evidence(Text("The quote right by OpenD's log"), _HERE, seen, Source.LOG)
    if user is None or not user.quote_rights:
        return (by_log,)
    levels = ", ".join(f"{name.upper()} {_LEVELS.get(level, level)}" for name, level in user.quote_rights)
    expected = Text("the levels that the account has bought")
    return Evidence(Text("Quote rights (GetUserInfo)"), expected, verbatim(levels), Source.ITS_WORD), by_log
