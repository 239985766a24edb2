"""Who keeps the highest quote right when an account is open in several places (FAQ Q9 to Q11)."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from opend_wizard.facts import Facts
from opend_wizard.fixes.offer import offer
from opend_wizard.fixes.settings import change_setting
from opend_wizard.model import Evidence, Finding, Fix, Verdict, explains, fine
from opend_wizard.texts import Text, verbatim

SETTING = "auto_hold_quote_right"
_DEFAULT = "1"  # facts: §3.2
_RESTART = Text("Start OpenD again so that it reads the new value.")


def _value(facts: Facts) -> str:
    return facts.setting(SETTING) or _DEFAULT


def _evidence(facts: Facts, expected: Text) -> Evidence:
    written = facts.setting(SETTING)
    seen = verbatim(written) if written else Text("not set, which means {default}", default=_DEFAULT)
    return Evidence(Text("{name} in {path}", name=SETTING, path=facts.config.path), expected, seen)


def _set(facts: Facts, value: str, fix_id: str, title: Text, caution: Text) -> Fix:
    return change_setting(facts, SETTING, value, fix_id=fix_id, title=title, caution=caution, afterwards=_RESTART)


def _opend_first(facts: Facts) -> Fix:
    caution = Text("Your phone or desktop app gets the right back only by asking twice within ten seconds.")
    return _set(
        facts, "1", "let_opend_keep_quote_right", Text("Let OpenD take the quote right back by itself."), caution
    )


def _apps_first(facts: Facts) -> Fix:
    caution = Text("Scripts get lower quotes as soon as your phone or desktop app takes the right.")
    return _set(
        facts, "0", "let_apps_keep_quote_right", Text("Let your phone or desktop app keep the quote right."), caution
    )


def _other_rule(facts: Facts, verdict: Verdict, title: Text, expected: Text, *fixes: Callable[[Facts], Fix]) -> Finding:
    """A finding that offers `fixes`; where OpenD.xml must not be edited, it says why."""
    offered = offer(*(partial(make, facts) for make in fixes))
    return Finding(verdict, title, (_evidence(facts, expected),), offered.fixes, offered.why_not)


def quote_right_rule_is_clear(facts: Facts) -> Finding:
    """OpenD knows what to do when another device takes the quote right."""
    expected, value = Text("0 or 1"), _value(facts)
    if value not in ("0", "1"):
        title = Text("{name} has a value that OpenD does not know.", name=SETTING)
        return _other_rule(facts, Verdict.PROBLEM, title, expected, _opend_first, _apps_first)
    if value == "1":
        title = Text("OpenD takes the highest quote right back by itself.")
        return _other_rule(facts, Verdict.FINE, title, expected, _apps_first)
    title = Text("OpenD leaves the highest quote right to your other devices.")
    return _other_rule(facts, Verdict.FINE, title, expected, _opend_first)


def opend_comes_first(facts: Facts) -> Finding:
    """OpenD takes the highest quote right back when another device took it."""
    expected = Text("1: OpenD takes the right back")
    if _value(facts) == "1":
        return fine(Text("OpenD comes first: it takes the quote right back by itself."), _evidence(facts, expected))
    return _other_rule(
        facts, Verdict.PROBLEM, Text("OpenD does not take the quote right back."), expected, _opend_first
    )


def other_devices_come_first(facts: Facts) -> Finding:
    """OpenD leaves the highest quote right to the phone or desktop app."""
    expected = Text("0: OpenD leaves the right to other devices")
    if _value(facts) == "0":
        title = Text("Your other devices come first: OpenD leaves the quote right to them.")
        return fine(title, _evidence(facts, expected))
    title = Text("OpenD takes the quote right away from your other devices.")
    return _other_rule(facts, Verdict.PROBLEM, title, expected, _apps_first)


explains(opend_comes_first, other_devices_come_first)(quote_right_rule_is_clear)
