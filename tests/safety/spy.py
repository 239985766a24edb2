"""Runs the wizard's terminal and writes down everything it does to files, sockets and processes.

As a program of its own: ``python -m tests.safety.spy NOTES ARGUMENTS…``. Python tells an audit hook of each such
call before it is made; what libraries do below Python is seen by the test under strace.
"""

from __future__ import annotations

import ipaddress
import json
import os
import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

_WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND
_CHANGING = {
    "os.chflags", "os.chmod", "os.chown", "os.link", "os.mkfifo", "os.mknod", "os.remove", "os.removexattr",
    "os.rename", "os.rmdir", "os.setxattr", "os.symlink", "os.truncate", "os.unlink", "os.utime", "shutil.move",
}  # fmt: skip
_STARTING = {"os.exec", "os.posix_spawn", "os.spawn", "os.startfile", "os.system", "subprocess.Popen"}
_SENDING = {"socket.connect", "socket.sendto", "socket.sendmsg"}
_KILLING = {"os.kill", "os.killpg", "signal.pthread_kill"}


def note(notes: list[list[str]], event: str, arguments: tuple[Any, ...]) -> None:
    """Add to `notes` what matters of one call: its kind, and on what."""
    if event == "open" and not isinstance(arguments[0], int) and _writes(*arguments):
        notes.append(["write", _path(arguments[0])])
    elif event == "os.mkdir":
        notes.append(["make", _path(arguments[0])])
    elif event in _CHANGING:
        notes.extend(["write", _path(each)] for each in arguments[:2] if isinstance(each, str | bytes | os.PathLike))
    elif event in _STARTING:
        notes.append(["start", str(arguments[0])])
    elif event in _SENDING:
        notes.append(["send", str(arguments[1])])
    elif event in _KILLING:
        notes.append(["kill", str(arguments)])
    elif event == "socket.getaddrinfo" and not _is_number(str(arguments[0])):
        notes.append(["resolve", str(arguments[0])])


def _writes(_path: object, mode: object, flags: object) -> bool:
    if isinstance(mode, str):
        return any(letter in mode for letter in "wax+")
    return isinstance(flags, int) and bool(flags & _WRITING)


def _is_number(host: str) -> bool:
    with suppress(ValueError):
        return bool(ipaddress.ip_address(host))
    return False


def _path(path: object) -> str:
    return str(Path(os.fsdecode(path)).absolute()) if isinstance(path, str | bytes | os.PathLike) else f"file {path}"


def main(kept: str, arguments: list[str]) -> int:
    """Run the wizard under the hook; the notes are written when it has ended."""
    sys.dont_write_bytecode = True
    notes: list[list[str]] = []
    listening = True

    def hook(event: str, given: tuple[Any, ...]) -> None:
        if listening:
            note(notes, event, given)

    sys.addaudithook(hook)
    run: Callable[[list[str]], int] = __import__("opend_wizard.__main__", fromlist=["main"]).main
    try:
        return run(arguments)
    finally:
        listening = False
        with open(kept, "w", encoding="utf-8") as file:  # noqa: PTH123  (nothing more is imported now)
            json.dump(notes, file)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2:]))
