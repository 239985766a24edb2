"""Command lines: those of others, shown without their secrets, and the system's own tools, asked with an end."""

from __future__ import annotations

import re
import sys
from collections.abc import Sequence

MASK = "•••"
_LONGEST = 400  # characters of a command line that help to recognise a program
_LONGEST_READ = 20_000  # characters of one argument; a classpath can have millions
_NO_WINDOW = 0x08000000  # CREATE_NO_WINDOW: no black box flashes up on Windows

_HUSHED = (
    r"login_account|account|user(?:name|id)?|login|phone|e?mail|[\w.-]*(?:pwd|pass(?:w(?:or)?d|phrase)?|secret|token"
    r"|api[_-]?key|access[_-]?key|auth[_-]?key|key_md5|credentials?|cookie|code|pin)(?:_md5|_file)?"
)
# `-login_pwd=…`, `--password …` and `PASSWORD=…`, also inside an argument that is a whole command line itself.
_KEYED = re.compile(rf"""(?ix) (?<![\w.-]) (?P<key> [-/]{{0,2}} (?:{_HUSHED}) ) (?P<sign> \s*[=:]\s* )
                         (?P<value> "[^"]*" | '[^']*' | [^\s"';&|]+ )""")
_FLAG = re.compile(rf"(?i)^[-/]{{1,2}}(?:{_HUSHED})$")
_FLAGGED = re.compile(
    rf"""(?ix) (?<![\w.-]) (?P<key> --?(?:{_HUSHED}) ) (?P<sign> \s+ )
         (?P<value> "[^"]*" | '[^']*' | [^\s"'-][^\s"']* )"""
)
_WHOLE = re.compile(rf"(?is)^(?P<key>[-/]{{0,2}}(?:{_HUSHED}))(?P<sign>=).+$")
_IN_URL = re.compile(r"(?i)(?<![a-z0-9+.-])(?P<scheme>[a-z][a-z0-9+.-]*://)[^\s/]+@")
_DIGEST = re.compile(r"(?i)(?<![0-9a-f])[0-9a-f]{32,}(?![0-9a-f])")
_BEARER = re.compile(r"(?i)\b(bearer|basic)\s+[\w.~+/=-]{6,}")
_SHORT_HUSHEDS = {"curl": "-u", "sshpass": "-p", "mysql": "-p", "mysqldump": "-p", "wget": "--http-password"}


def masked_command(command: Sequence[str]) -> str:
    """`command` as one line to be shown as evidence: passwords, accounts, digests and tokens are ``•••``.

    At most 400 characters; the rest is cut off after masking.
    """
    arguments = [_masked(argument[:_LONGEST_READ]) for argument in command]
    for index, argument in enumerate(command[:-1]):
        if _FLAG.match(argument) and not command[index + 1].startswith("-"):
            arguments[index + 1] = MASK
    _mask_short_flags(command, arguments)
    line = " ".join(f'"{argument}"' if " " in argument else argument for argument in arguments)
    return line if len(line) <= _LONGEST else line[:_LONGEST] + "…"


def _masked(argument: str) -> str:
    whole = _WHOLE.match(argument)
    if whole:  # one argument, so everything behind the sign is the value, blanks and quotes too
        return whole["key"] + whole["sign"] + MASK
    argument = _IN_URL.sub(rf"\g<scheme>{MASK}@", argument)
    argument = _BEARER.sub(rf"\g<1> {MASK}", argument)
    argument = _KEYED.sub(rf"\g<key>\g<sign>{MASK}", argument)
    argument = _FLAGGED.sub(rf"\g<key>\g<sign>{MASK}", argument)
    return _DIGEST.sub(MASK, argument)


def _mask_short_flags(command: Sequence[str], arguments: list[str]) -> None:
    """Mask what follows a one-letter flag of programs that take a password so: ``curl -u name:word``."""
    program = re.split(r"[\\/]", command[0])[-1].lower().removesuffix(".exe") if command else ""
    flag = _SHORT_HUSHEDS.get(program)
    if flag is None:
        return
    for index, argument in enumerate(command):
        if argument == flag and index + 1 < len(command):
            arguments[index + 1] = MASK
        elif argument.startswith(flag) and argument != flag and not flag.startswith("--"):
            arguments[index] = flag + MASK


def output_of(command: Sequence[str], seconds: float = 5.0) -> str | None:
    """What one of the system's own tools prints, as text; None if it is not there, fails or takes too long."""
    import subprocess

    flags = _NO_WINDOW if sys.platform == "win32" else 0
    try:
        done = subprocess.run(
            list(command),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            timeout=seconds,
            check=True,
            creationflags=flags,
        )
    except (OSError, subprocess.SubprocessError):
        return None
    return done.stdout.decode("utf-8", "replace")  # only figures and ASCII names are read from it
