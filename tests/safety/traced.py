"""Reads from strace what a program and its children do to files, sockets and processes."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

_CALLS = (
    "open,openat,creat,mkdir,mkdirat,rename,renameat,renameat2,unlink,unlinkat,rmdir,chmod,fchmodat,chown,fchownat,"
    "lchown,truncate,link,linkat,symlink,symlinkat,setxattr,lsetxattr,removexattr,utimensat,connect,sendto,sendmsg,"
    "kill,tgkill,execve"
)
_LINE = re.compile(r"^(?:\d+\s+)?(?P<name>\w+)\((?P<arguments>.*)\)\s*=\s*(?P<result>-?\d+|\?)")
_PATH = re.compile(r'"((?:[^"\\]|\\.)*)"')
_ADDRESS = re.compile(r'sin_port=htons\((\d+)\), sin_addr=inet_addr\("([\d.]+)"\)')
_OPENING = ("open", "openat", "creat")
_WRITING = re.compile(r"O_WRONLY|O_RDWR|O_CREAT|O_TRUNC|O_APPEND")


def run(command: list[str], kept: Path) -> list[list[str]]:
    """What `command` did that changes or sends anything: kinds and places, as the spy writes them."""
    traced = ["strace", "-f", "-qq", "-s", "300", "-e", f"trace={_CALLS}", "-o", str(kept), *command]
    subprocess.run(traced, capture_output=True, check=False)
    lines = kept.read_text(encoding="utf-8", errors="replace").splitlines()
    return [note for line in lines for note in _notes(line)][1:]  # the first is the start of the program itself


def _notes(line: str) -> list[list[str]]:
    found = _LINE.match(line)
    if found is None or (found["result"].startswith("-") and "EINPROGRESS" not in line):
        return []
    name, arguments = found["name"], found["arguments"]
    if name in ("connect", "sendto", "sendmsg"):
        return [["send", f"{ip}:{port}"] for port, ip in _ADDRESS.findall(arguments)]
    if name in ("kill", "tgkill"):
        return [["kill", arguments]]
    if name == "execve":
        return [["start", path] for path in _PATH.findall(arguments)[:1]]
    if name in _OPENING and not _WRITING.search(arguments):
        return []
    kind = "make" if name.startswith("mkdir") else "write"
    return [[kind, path] for path in _PATH.findall(arguments)[:2]]
