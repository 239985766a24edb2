"""Which names stand before a secret: settings of OpenD.xml, flags, fields of messages, words in a log."""

from __future__ import annotations

import re
from enum import Enum
from functools import lru_cache


class Secret(Enum):
    """The kinds of things that no report may hold; the value is the first part of their stand-ins."""

    PASSWORD = "password"  # noqa: S105  (a word, not a password)
    ACCOUNT = "account"
    EMAIL = "email"
    PHONE = "phone"
    CODE = "code"  # an SMS or picture code
    KEY = "key"  # session keys, tokens, digests of keys
    PRIVATE_KEY = "private-key"
    DIGEST = "digest"  # 32 hex digits without a name: most likely the MD5 of a password
    ADDRESS = "address"  # a public IP address
    USER = "user"  # the name of a user of this computer


_PASSWORDS = ("pwd", "passwd", "password", "passphrase", "passcode", "密码", "密碼", "口令")
_HOW_WRITTEN = ("", "md5", "hash", "unlock", "plain", "cipher", "text")
_KEYS = (
    *("aeskey", "aescbciv", "cbciv", "apikey", "secret", "secretkey", "accesskey", "authkey", "sessionkey", "keymd5"),
    *("websocketkey", "token", "tokenmd5", "bearer", "authorization", "cookie", "密钥", "密鑰"),
)
_ACCOUNTS = (
    *("account", "accountid", "accountno", "accountnumber", "accountname", "accid", "userid", "username", "uid"),
    *("loginid", "nickname", "账号", "帐号", "賬號", "帳號", "用户id", "用户名", "牛牛号"),
)
_CODES = (
    *("verifycode", "verificationcode", "verifcode", "smscode", "phonecode", "piccode", "captcha", "captchacode"),
    *("验证码", "驗證碼"),
)

_KIND_OF: dict[str, Secret] = {
    **{base + how: Secret.PASSWORD for base in _PASSWORDS for how in _HOW_WRITTEN},
    **dict.fromkeys(_KEYS, Secret.KEY),
    **dict.fromkeys(_ACCOUNTS, Secret.ACCOUNT),
    **dict.fromkeys(_CODES, Secret.CODE),
    **dict.fromkeys(("email", "mail", "邮箱", "郵箱"), Secret.EMAIL),
    **dict.fromkeys(("phone", "mobile", "phonenumber", "手机号", "手機號"), Secret.PHONE),
}
NAMES = tuple(_KIND_OF)
"""Every name of a secret, in lower case and without what may stand between its words."""

_WORD = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+|[^\W\d_A-Za-z]")  # of Chinese, every character is a word
_LONGEST_NAME = 60
_LONGEST_KEY = max(map(len, NAMES))
_LAST_TWO = frozenset(name[-2:] for name in NAMES)
_FOLDERS = (" PWD", "OLDPWD")  # the working folder in a shell's environment


@lru_cache(maxsize=4096)
def kind_of(name: str) -> Secret | None:
    """What a value called `name` would be, None if it is no secret.

    ``login_pwd_md5``, ``loginUserID``, ``Login Account`` and ``trade-password`` are known by their last words.
    """
    if f" {name}".endswith(_FOLDERS):
        return None
    last = name[-2:]
    if last.isalnum() and last.lower() not in _LAST_TWO:  # nearly every name, and at once
        return None
    kind, ending = None, ""
    for word in reversed(_WORD.findall(name[-_LONGEST_NAME:])):
        ending = word.lower() + ending
        if len(ending) > _LONGEST_KEY:
            break
        kind = _KIND_OF.get(ending, kind)
    return kind
