"""Whether OpenD.xml is there, well formed and private."""

from __future__ import annotations

from opend_wizard.checks.address import listening_address_exists
from opend_wizard.checks.ports import api_port_is_free, telnet_port_is_free, websocket_port_is_free
from opend_wizard.checks.quote_right import quote_right_rule_is_clear
from opend_wizard.facts import Facts
from opend_wizard.fixes.offer import offer
from opend_wizard.fixes.settings import close_to_others
from opend_wizard.model import Evidence, Finding, advice, explains, fine, problem
from opend_wizard.opend.config import BadConfig
from opend_wizard.texts import Text, verbatim

_PASSWORDS = ("login_pwd", "login_pwd_md5")
_SHIPPED_PASSWORD = "123456"  # the placeholder of the vendor's own file (facts: §3.2)  # noqa: S105


def config_is_readable(facts: Facts) -> Finding:
    """OpenD.xml can be read and is well formed."""
    try:
        config = facts.config
    except BadConfig as bad:
        return _damaged(facts, bad)
    seen = Evidence(
        verbatim(config.path), Text("well formed XML"), Text("{count} settings", count=len(config.settings))
    )
    return fine(Text("OpenD.xml is in order."), seen)


def _damaged(facts: Facts, bad: BadConfig) -> Finding:
    title, expected, path = Text("OpenD.xml is damaged."), Text("well formed XML"), facts.installation.config
    if path is None or bad.line is None or bad.column is None:
        # No line to correct: what was seen says what to do.
        return problem(title, Evidence(Text("The configuration file"), expected, bad.text))
    place = Text("{path}, line {line}, column {column}", path=path, line=bad.line, column=bad.column)
    remedy = Text("Correct that line in a text editor, or copy the file again from the vendor's package.")
    return problem(title, Evidence(place, expected, bad.why), remedy=remedy)


def config_is_private(facts: Facts) -> Finding:
    """Nobody else on this computer can read the password in OpenD.xml."""
    config = facts.config
    secrets = [name for name in _PASSWORDS if config.get(name) not in (None, "", _SHIPPED_PASSWORD)]
    mode = facts.machine.mode(config.path)
    expected = Text("readable by its owner only, if it holds a password")
    if not secrets or mode is None or not mode & 0o044:
        seen = Text("no password in it") if not secrets else Text("readable by its owner only")
        return fine(Text("OpenD.xml gives no password away."), Evidence(verbatim(config.path), expected, seen))
    seen = Text("it holds {names}, and its permissions are {mode}", names=", ".join(secrets), mode=f"{mode:04o}")
    offered = offer(lambda: close_to_others(facts))
    return advice(
        Text("Other users of this computer can read your password in OpenD.xml."),
        Evidence(verbatim(config.path), expected, seen),
        fixes=offered.fixes,
        remedy=offered.why_not,
    )


explains(
    listening_address_exists,
    api_port_is_free,
    telnet_port_is_free,
    websocket_port_is_free,
    config_is_private,
    quote_right_rule_is_clear,
)(config_is_readable)
