"""Secrets of nobody, planted wherever OpenD and its users keep such things, to be looked for everywhere else."""

from __future__ import annotations

import hashlib
import stat
from collections.abc import Iterator
from pathlib import Path

from opend_wizard.opend.config import with_setting
from opend_wizard.simulator.practice import Practice

PASSWORD = "cAnary-Pw-9f3xQ"
TRADE_PASSWORD = "739154"
CODE = "482913"
SECRETS = {
    "account": "canary.trader@example.com",
    "phone": "13900271828",
    "number": "71828182",
    "password": PASSWORD,
    "digest": hashlib.md5(PASSWORD.encode(), usedforsecurity=False).hexdigest(),
    "key": "MIICXAIBAAKBgQCcanaryCanaryCANARYcanary0123456789ABCDEFGHIJ",
    "session": "c4nAryS3ss10nK3y",
    "script": "tR4de-Unl0ck-Canary",
    "websocket": hashlib.md5(b"canary websocket", usedforsecurity=False).hexdigest(),
    "code": CODE,
}
_LOG = """\
Login Account: {number}
Login Account: {account}
-login_account=+86 {phone} -login_pwd_md5={digest}
relogin -login_pwd={password}
InitConnect S2C connID: 281474976710656 connAESKey: {session}
Please enter password: {password}
input_phone_verify_code -code={code}
"""
_SCRIPT = """\
from futu import *
quote = OpenQuoteContext(host="127.0.0.1", port=11999)
trade = OpenSecTradeContext(host="127.0.0.1", port=11999)
trade.unlock_trade(password="{script}", password_md5="{digest}")
print(trade.accinfo_query(acc_id={number}))
"""


def plant(patient: Practice) -> Path:
    """Put every secret where it can be: configuration, logs, key file; gives a script that holds some as well."""
    layout = patient.layout
    raw = layout.config.read_bytes()
    settings = {"login_account": SECRETS["account"], "login_pwd": PASSWORD, "login_pwd_md5": SECRETS["digest"]}
    for name, value in {**settings, "websocket_key_md5": SECRETS["websocket"]}.items():
        raw = with_setting(raw, name, value)
    layout.config.write_bytes(raw)
    layout.config.chmod(0o600)
    lines = _LOG.format_map(SECRETS)
    for log in sorted(layout.log_dir.glob("GTWLog_*.log")):
        log.write_text(lines + log.read_text(encoding="utf-8") + lines, encoding="utf-8")
    named = layout.log_dir / f"GTWLog_{SECRETS['number']}_2026_09_16_13_45_00.log"
    named.write_text(lines, encoding="utf-8")
    key = f"-----BEGIN RSA PRIVATE KEY-----\n{SECRETS['key']}\n-----END RSA PRIVATE KEY-----\n"
    (layout.program_dir / "private.pem").write_text(key, encoding="utf-8")
    script = patient.folder / "trade.py"
    script.write_text(_SCRIPT.format_map(SECRETS), encoding="utf-8")
    return script


def leaks(text: str) -> list[str]:
    """The names of the secrets that `text` holds, in whatever case."""
    lowered = text.lower()
    return [name for name, value in SECRETS.items() if value.lower() in lowered]


def leaks_in(folder: Path) -> Iterator[str]:
    """Every secret in names and contents below `folder`, backups left out, and every backup that others may read."""
    for path in sorted(folder.rglob("*")):
        name = str(path.relative_to(folder))
        yield from (f"{leak} in the name {name}" for leak in leaks(name))
        if "files" in path.relative_to(folder).parts:
            mode = stat.S_IMODE(path.lstat().st_mode)
            if mode & 0o077:
                yield f"{name} may be read by others ({mode:o})"
        elif path.is_file():
            content = path.read_bytes().decode("utf-8", "replace")
            yield from (f"{leak} in {name}" for leak in leaks(content))
