"""Authenticode signatures, where whoever builds has a certificate; without one nothing is signed, and that is said.

`WINDOWS_SIGN_COMMAND` is the command that signs a file in place; the file's name is put behind it. On Windows e.g.
``signtool sign /sha1 THUMBPRINT /fd SHA256 /tr http://timestamp.digicert.com /td SHA256``, elsewhere a script around
osslsigncode. It is split at blanks; what holds blanks stands in double quotes.
"""

from __future__ import annotations

import os
import shlex
import subprocess
from pathlib import Path

VARIABLE = "WINDOWS_SIGN_COMMAND"


def command() -> list[str]:
    """The command that signs, empty without one; raises ValueError where a quote is not closed."""
    given = os.environ.get(VARIABLE, "").strip()
    return [word.strip('"') for word in shlex.split(given, posix=False)]  # a backslash is part of a Windows path


def sign(path: Path) -> bool:
    """Sign the program at `path`; False without a certificate. Raises `subprocess.CalledProcessError`."""
    signs = command()
    if not signs:
        print(f"{path.name} is not signed: {VARIABLE} is not set.")
        return False
    subprocess.run([*signs, str(path)], check=True)
    return True
