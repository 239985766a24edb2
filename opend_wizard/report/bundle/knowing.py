"""What the redactor is taught before the first log: the secrets that this computer's own files name."""

from __future__ import annotations

import hashlib
import re

from opend_wizard.errors import Told
from opend_wizard.facts import Facts
from opend_wizard.opend.config import SECRET_SETTINGS, Config
from opend_wizard.report.bundle.order import Order
from opend_wizard.report.readings import as_text
from opend_wizard.report.redact import Redactor
from opend_wizard.report.secret_names import Secret, kind_of

_SHIPPED = frozenset(("100000", "123456"))  # placeholders in the vendor's OpenD.xml (facts: §3.2)
_OF_NAME = re.compile(r"GTWLog_([1-9]\d*)_", re.IGNORECASE)
_ACCOUNT = re.compile(r"(?i)(?:\baccount|\buser|\bu?id\b|账号|帐号|賬號|帳號|牛牛号)[^\d\r\n]{0,24}(\d{5,15})(?!\d)")
_PASSWORD = re.compile(r"(?i)(?:\bpassword|\bpwd|\bpasscode|密码|密碼)\s*(?:is|was|[=:：]|是|为)\s*(\S{4,})")
_LEAST = 4  # characters from which a value is hunted for although nothing names it
_EVERYBODY = frozenset(("root", "user", "admin", "administrator", "ubuntu", "opend", "guest", "home", "runner"))


def teach(redactor: Redactor, order: Order) -> str | None:
    """Teach `redactor` everything secret that is known; gives OpenD.xml without its secrets, None without one."""
    config = _config(order.facts)
    if config is not None:
        learn_settings(redactor, config)
    for part in order.parts:
        found = _OF_NAME.search(part.file.path.name)
        if found:
            redactor.learn(Secret.ACCOUNT, found[1])
    _said(redactor, order.person.note)
    learn_user(redactor, order.facts.machine.user_name())
    _commands(redactor, order.facts)
    return None if config is None else redactor.text(as_text(config.raw), "OpenD.xml")


def learn_settings(redactor: Redactor, config: Config) -> None:
    """Learn the secrets of `config`, and what is computed from them."""
    for name, value in config.settings.items():
        kind = kind_of(name)
        if kind is None or name not in SECRET_SETTINGS or value in _SHIPPED or len(value) < _LEAST:
            continue
        redactor.learn(kind, value)
        if kind is Secret.PASSWORD and not name.endswith("md5"):
            redactor.learn(kind, hashlib.md5(value.encode(), usedforsecurity=False).hexdigest())


def _said(redactor: Redactor, note: str) -> None:
    """People write “my account is 7…” where a log has a sign."""
    for found in _ACCOUNT.finditer(note):
        redactor.learn(Secret.ACCOUNT, found[1])
    for found in _PASSWORD.finditer(note):
        redactor.learn(Secret.PASSWORD, found[1])


def _commands(redactor: Redactor, facts: Facts) -> None:
    try:
        running = facts.running
    except Told:
        return
    for process in running:
        redactor.learn_from_command(process.command)


def learn_user(redactor: Redactor, full_name: str) -> None:
    """The user's name stands in no log by itself; still, what leaves this computer does not tell it."""
    name = full_name.rpartition("\\")[2]
    if len(name) >= _LEAST and name.lower() not in _EVERYBODY:
        redactor.learn(Secret.USER, name)


def _config(facts: Facts) -> Config | None:
    try:
        return facts.config
    except Told:
        return None
