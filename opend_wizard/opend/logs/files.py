"""Which log files there are, what each is, and which belong together (facts: §6)."""

from __future__ import annotations

import os
import re
import stat
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum
from pathlib import Path

from opend_wizard.errors import Missing, Unseen
from opend_wizard.opend.logs.hit import masked_name
from opend_wizard.texts import Text


class LogKind(Enum):
    """What a file in the log folder is."""

    GATEWAY = "gateway"
    BINARY = "binary"
    MONITOR = "monitor"
    WEBSOCKET = "websocket"
    UPDATE = "update"
    SDK = "sdk"
    OTHER = "other"


_KINDS = (
    (LogKind.GATEWAY, re.compile(r"GTWLog_(?P<account>\d+)_(?P<stamp>\d{4}(?:_\d\d){5}).*\.log", re.IGNORECASE)),
    (LogKind.BINARY, re.compile(r".*\.ftlog", re.IGNORECASE)),
    (LogKind.MONITOR, re.compile(r"Monitor\.log", re.IGNORECASE)),
    (LogKind.WEBSOCKET, re.compile(r"FTWebSocket_.*\.log", re.IGNORECASE)),
    (LogKind.UPDATE, re.compile(r"FTUpdate.*", re.IGNORECASE)),
    (LogKind.SDK, re.compile(r"py_\d{4}_\d\d_\d\d\.log.*", re.IGNORECASE)),
)
_CLOCK_SLACK = 2.0  # seconds: file systems round times, FAT to two seconds


@dataclass(frozen=True)
class LogFile:
    """One file of the log folder; `size` in bytes, `modified` in seconds since the epoch.

    `account` tells files of different accounts apart without their numbers: 0 is a file opened before
    the login, 1 and up are the accounts in the order in which they first logged in. None elsewhere.
    """

    path: Path = field(repr=False)
    kind: LogKind
    size: int
    modified: float
    account: int | None = None

    @property
    def is_text(self) -> bool:
        """Whether its lines are OpenD's own and can be read."""
        return self.kind is LogKind.GATEWAY

    @property
    def is_of_sdk(self) -> bool:
        """Whether the Python SDK wrote it, not OpenD."""
        return self.kind is LogKind.SDK

    @property
    def name(self) -> str:
        """The file's name with the number of the account masked."""
        return masked_name(self.path.name)


def folder(log_path: str | None, data_dir: Path, program_dir: Path | None = None) -> Path:
    """Where the logs are: the setting or flag ``log_path`` if there is one, else ``Log`` in the data folder.

    A relative `log_path` is taken as seen from the program's folder.
    """
    if not log_path:
        return data_dir / "Log"
    written = Path(log_path)
    return written if written.is_absolute() or program_dir is None else program_dir / written


def files(folder: Path) -> tuple[LogFile, ...]:
    """The files in `folder`, newest first; raises `Missing` without it, `Unseen` if this user may not look.

    Links, folders and files that vanish meanwhile are left out.
    """
    try:
        with os.scandir(folder) as entries:
            found = [each for entry in entries if (each := _look(entry)) is not None]
    except (FileNotFoundError, NotADirectoryError) as error:
        raise Missing(Text("There is no log folder {folder}.", folder=folder)) from error
    except OSError as error:
        reason = error.strerror or "?"
        raise Unseen(Text("{folder} cannot be looked at: {reason}.", folder=folder, reason=reason)) from error
    numbers = _account_numbers(found)
    named = [_with_account(each, numbers) for each in found]
    return tuple(sorted(named, key=lambda each: (each.modified, _stamp(each.path.name)), reverse=True))


def of_run(found: Iterable[LogFile], started: float) -> tuple[LogFile, ...]:
    """The logs that a process started at `started` (seconds since the epoch) writes or wrote, newest first.

    OpenD begins a new file at each start and also during a run: all of them belong together.
    """
    return tuple(each for each in found if each.is_text and each.modified >= started - _CLOCK_SLACK)


def started_at(file: LogFile) -> float | None:
    """When the file was begun, by its name, in seconds since the epoch; None where the name does not tell."""
    try:
        moment = datetime.strptime(_stamp(file.path.name), "%Y_%m_%d_%H_%M_%S")  # noqa: DTZ007  (this computer's own)
    except ValueError:
        return None
    return moment.astimezone().timestamp()


def _look(entry: os.DirEntry[str]) -> LogFile | None:
    try:
        status = Path(entry.path).lstat()  # what the folder says of an open file is late on Windows
    except OSError:
        return None
    if not stat.S_ISREG(status.st_mode):
        return None
    kind = next((kind for kind, pattern in _KINDS if pattern.fullmatch(entry.name)), LogKind.OTHER)
    return LogFile(Path(entry.path), kind, status.st_size, status.st_mtime)


def _account_numbers(found: Iterable[LogFile]) -> dict[str, int]:
    """By account: 0 for none, then 1, 2, … by the time in the name of its oldest file."""
    oldest: dict[str, str] = {}
    for each in found:
        account, stamp = _account(each.path.name), _stamp(each.path.name)
        if account is not None and account != "0":
            oldest[account] = min(stamp, oldest.get(account, stamp))
    ordered = sorted(oldest, key=lambda account: (oldest[account], account))
    return {"0": 0} | {account: number for number, account in enumerate(ordered, 1)}


def _with_account(file: LogFile, numbers: dict[str, int]) -> LogFile:
    account = _account(file.path.name)
    if account is None:
        return file
    return LogFile(file.path, file.kind, file.size, file.modified, numbers[account])


def _account(name: str) -> str | None:
    found = _KINDS[0][1].fullmatch(name)
    return found["account"] if found else None


def _stamp(name: str) -> str:
    found = _KINDS[0][1].fullmatch(name)
    return found["stamp"] if found else ""
