"""Who keeps the highest quote right when an account is open in several places (FAQ Q9 to Q11)."""

from __future__ import annotations

from opend_wizard.facts import Facts
from opend_wizard.fixes.settings import change_setting
from opend_wizard.model import Evidence, Finding, Fix, Verdict, fine, problem
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


def quote_right_rule_is_clear(facts: Facts) -> Finding:
    """OpenD knows what to do when another device takes the quote right."""
    evidence = _evidence(facts, Text("0 or 1"))
    if _value(facts) not in ("0", "1"):
        title = Text("{name} has a value that OpenD does not know.", name=SETTING)
        return problem(title, evidence, fixes=(_opend_first(facts), _apps_first(facts)))
    if _value(facts) == "1":
        title, other = Text("OpenD takes the highest quote right back by itself."), _apps_first(facts)
    else:
        title, other = Text("OpenD leaves the highest quote right to your other devices."), _opend_first(facts)
    return Finding(Verdict.FINE, title, (evidence,), (other,))


def opend_comes_first(facts: Facts) -> Finding:
    """OpenD takes the highest quote right back when another device took it."""
    evidence = _evidence(facts, Text("1: OpenD takes the right back"))
    if _value(facts) == "1":
        return fine(Text("OpenD comes first: it takes the quote right back by itself."), evidence)
    return problem(Text("OpenD does not take the quote right back."), evidence, fixes=(_opend_first(facts),))


def other_devices_come_first(facts: Facts) -> Finding:
    """OpenD leaves the highest quote right to the phone or desktop app."""
    evidence = _evidence(facts, Text("0: OpenD leaves the right to other devices"))
    if _value(facts) == "0":
        return fine(Text("Your other devices come first: OpenD leaves the quote right to them."), evidence)
    return problem(
        Text("OpenD takes the quote right away from your other devices."), evidence, fixes=(_apps_first(facts),)
    )
