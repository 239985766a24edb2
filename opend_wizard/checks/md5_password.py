"""Whether login_pwd_md5 can be the MD5 of a password at all (facts: §8 no. 31). Nothing of it is ever shown."""

from __future__ import annotations

import hashlib
import re
from functools import partial

from opend_wizard.checks.state import opend_did_not_give_up, opend_is_ready
from opend_wizard.errors import Missing
from opend_wizard.facts import Facts
from opend_wizard.fixes.offer import Offer, offer
from opend_wizard.fixes.settings import change_setting
from opend_wizard.model import Evidence, Finding, Fix, advice, explains, fine, problem
from opend_wizard.texts import Text

SETTING = "login_pwd_md5"
_FORM = re.compile(r"[0-9a-fA-F]{32}")
_ENDINGS = ("\n", "\r\n", " ", "\r")  # what a shell or an editor adds unseen
_PLACEHOLDER = "123456"  # of the vendor's own file: nobody's password, facts: §3.2
_AFTER = Text("Start OpenD once, and only once: logins that fail are counted.")


@explains(opend_did_not_give_up, opend_is_ready)
def md5_password_can_be_right(facts: Facts) -> Finding:
    """login_pwd_md5 has the form of an MD5, and is not that of a mistake."""
    digest = facts.config.get(SETTING)
    if not digest:
        raise Missing(Text("There is no {name} in OpenD.xml.", name=SETTING))
    password = facts.config.get("login_pwd") or ""
    password = "" if password == _PLACEHOLDER else password
    flaw = _flaw(digest, password)
    what = Text("{name} in {path}, not shown", name=SETTING, path=facts.config.path)
    expected = Text("32 digits and letters a to f, the MD5 of the login password alone")
    if flaw is None:
        return fine(
            Text("{name} has the form of an MD5.", name=SETTING), Evidence(what, expected, Text("of that form"))
        )
    offered = _offered(facts, digest, password)
    remedy = offered.why_not if offered.fixes else _BY_HAND
    evidence = Evidence(what, expected, flaw)
    if flaw == _CAPITALS:
        title = Text("{name} is written with capital letters; small ones are in use everywhere.", name=SETTING)
        return advice(title, evidence, fixes=offered.fixes, remedy=remedy)
    title = Text("{name} does not fit: a login with it fails.", name=SETTING)
    return problem(title, evidence, fixes=offered.fixes, remedy=remedy)


_CAPITALS = Text("capital letters")
_BY_HAND = Text(
    "Make it anew without a line end, for instance with: printf %s 'PASSWORD' | md5sum (macOS: md5). "
    "It is the password of the login, not that for trading. From 10.10 on it is no longer among OpenD's settings."
)


def _flaw(digest: str, password: str) -> Text | None:
    """What is wrong with it, told without showing anything of it."""
    if not _FORM.fullmatch(digest):
        return Text("{count} characters that are not all digits or letters a to f, or not 32", count=len(digest))
    low = digest.lower()
    if low == _md5(""):
        return Text("the MD5 of nothing: an empty password was hashed")
    if low in {_md5(ending) for ending in _ENDINGS}:
        return Text("the MD5 of a line end or blank alone")
    if password and low in {_md5(password + ending) for ending in _ENDINGS}:
        return Text("the MD5 of the password with an invisible line end or blank after it")
    if password and low != _md5(password):
        return Text("not the MD5 of the login_pwd that stands beside it, and it wins over that")
    return _CAPITALS if digest != low else None


def _offered(facts: Facts, digest: str, password: str) -> Offer:
    """The right MD5, where the password stands beside it; small letters, where only that is wrong."""
    if password:
        return offer(
            partial(_write, facts, _md5(password), Text("Write the MD5 of the login_pwd that stands beside it."))
        )
    if _FORM.fullmatch(digest) and digest != digest.lower() and _flaw(digest.lower(), "") is None:
        return offer(partial(_write, facts, digest.lower(), Text("Write it with small letters.")))
    return Offer((), None)


def _write(facts: Facts, digest: str, title: Text) -> Fix:
    return change_setting(facts, SETTING, digest, fix_id="mend_md5_password", title=title, afterwards=_AFTER)


def _md5(text: str) -> str:
    return hashlib.md5(text.encode("utf-8"), usedforsecurity=False).hexdigest()
