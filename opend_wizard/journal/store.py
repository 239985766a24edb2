"""The wizard's own folder: one folder for each run, with its journal, its backups and a README."""

from __future__ import annotations

import os
import re
import secrets
import stat
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import datetime, timedelta, timezone
from functools import cached_property
from pathlib import Path

from opend_wizard.errors import Refused
from opend_wizard.journal import handbook, history, primitives
from opend_wizard.journal import log as logs
from opend_wizard.journal.changes import Change
from opend_wizard.journal.folder import OpenFolder, adopt, real
from opend_wizard.journal.history import Run
from opend_wizard.journal.lock import locked
from opend_wizard.journal.log import Head, Kind, Log
from opend_wizard.journal.looking import chunks, opened
from opend_wizard.journal.record import NAME as JOURNAL
from opend_wizard.journal.record import Record
from opend_wizard.journal.troubles import telling
from opend_wizard.steps import RunProgram
from opend_wizard.texts import Text

FILES = "files"
README = "README.txt"
_ID = re.compile(r"(\d{8}T\d{6}\.\d{6})Z-[0-9a-f]{8}")
_STAMP = "%Y%m%dT%H%M%S.%f"
_BEGUN, _GOING = ".new-", ".old-"  # a run folder that is being made, and one that is being thrown away


@dataclass(frozen=True)
class RunFolder:
    """The open folder of one run: `files` holds its backups."""

    folder: OpenFolder
    files: OpenFolder
    record: Record

    @property
    def head(self) -> Head:
        """What the run is."""
        return self.record.log.head

    @property
    def entry(self) -> Run:
        """The run in the history, as it is now."""
        return history.run(self.record.log, self.folder.path)


class Store:
    """All runs below `state_dir`; only the holder of the lock may change anything."""

    def __init__(self, state_dir: Path) -> None:
        self._given = state_dir

    @cached_property
    def runs(self) -> Path:
        """The folder that holds a folder for each run; raises `Refused` if that is not clear."""
        return real(self._given / "runs")

    @contextmanager
    def locked(self) -> Iterator[None]:
        """Make the folder ready and hold its lock; raises `Busy`, `Refused`."""
        runs = self.runs
        make_private(runs)
        with locked(runs.parent):
            yield

    def ids(self) -> list[str]:
        """The ids of all runs, the newest first."""
        with telling(self.runs):
            try:
                with OpenFolder(self.runs) as folder:
                    return sorted(filter(_ID.fullmatch, folder.names()), reverse=True)
            except FileNotFoundError:
                return []

    def read(self, run_id: str) -> Log:
        """What the journal of a run says; raises `Refused` if there is no such run or it cannot be read."""
        path = self.path(run_id)
        try:
            with telling(path), OpenFolder(path) as folder, opened(folder, JOURNAL) as fd:
                return logs.parse(b"".join(chunks(fd)))
        except ValueError as error:
            raise Refused(
                Text(
                    "The record of the run in {path} is damaged, so the wizard does not touch what it changed. "
                    "{readme} in that folder tells how to take it back by hand.",
                    path=path,
                    readme=README,
                )
            ) from error

    def path(self, run_id: str) -> Path:
        """The folder of a run; raises `Refused` for what is not the id of one."""
        if not _ID.fullmatch(run_id) or not os.path.lexists(self.runs / run_id):
            raise Refused(Text("There is no run {id} in {path}.", id=run_id, path=self.runs))
        return self.runs / run_id

    def new(self, head: Head, deeds: Sequence[Change | RunProgram]) -> str:
        """Make the folder of a new run, complete before it can be seen; gives its id. `sync` must follow.

        The id and the tag in `head` are filled in. The README tells how to take `deeds` back by hand.
        """
        runs = self.runs
        self._sweep(runs)
        head = replace(head, id=self._new_id(head.when))
        head = replace(head, tag=head.id[-8:])
        with telling(runs), OpenFolder(runs) as folder:
            begun = _BEGUN + head.id
            _make(folder, begun)
            with OpenFolder(runs / begun) as inner:
                _make(inner, FILES)
                _write(inner, README, handbook.text(head, deeds, runs / head.id).encode("utf-8", "backslashreplace"))
                _write(inner, JOURNAL, logs.encoded(head.to_json()) + logs.encoded({"pass": Kind.PERFORM.value}))
                inner.sync()
            folder.move(begun, folder, head.id)
        return head.id

    def sync(self) -> None:
        """Bring the name of a new run onto the disk, without which its record would be lost; raises `Refused`."""
        with telling(self.runs), OpenFolder(self.runs) as folder:
            folder.sync()

    def _new_id(self, when: datetime) -> str:
        """Later than every other, also when the clock was set back."""
        stamp = when.astimezone(timezone.utc)
        newest = next(iter(self.ids()), None)
        if newest is not None:
            stamp = max(stamp, history.stamp(newest) + timedelta(microseconds=1))
        return f"{stamp.strftime(_STAMP)}Z-{secrets.token_hex(4)}"

    @contextmanager
    def opened(self, run_id: str) -> Iterator[RunFolder]:
        """The folder of a run, to be written to; raises `Refused` if it or its backups are gone."""
        log = self.read(run_id)
        path = self.path(run_id)
        with telling(path), OpenFolder(path) as folder, _files(path / FILES) as files:
            record = Record(folder, log)
            try:
                yield RunFolder(folder, files, record)
            finally:
                record.close()

    def size(self, run_id: str) -> int:
        """How many bytes the files in the folder of a run hold."""
        path = self.path(run_id)
        with telling(path):
            return sum(file.lstat().st_size for file in path.rglob("*"))

    def throw_away(self, run_id: str) -> None:
        """Remove the folder of a run for good; a crash meanwhile leaves nothing that looks like a run."""
        runs = self.runs
        with telling(runs), OpenFolder(runs) as folder:
            folder.move(run_id, folder, _GOING + run_id)
            folder.sync()
        self._sweep(runs)

    def _sweep(self, runs: Path) -> None:
        """Remove what a crash left of run folders that were being made or thrown away."""
        with telling(runs), OpenFolder(runs) as folder:
            for name in folder.names():
                if name.startswith((_BEGUN, _GOING)):
                    _remove_tree(folder, name)


def _files(path: Path) -> OpenFolder:
    try:
        return OpenFolder(path)
    except FileNotFoundError as error:
        raise Refused(Text("The backup folder {path} is gone. Nothing was touched.", path=path)) from error


def make_private(path: Path) -> None:
    """Make a folder and its missing parents, for this user only; raises `Refused`."""
    missing = []
    while not os.path.lexists(path):
        missing.append(path)
        path = path.parent
    for each in reversed(missing):
        with telling(each), OpenFolder(each.parent) as folder:
            _make(folder, each.name)
            folder.sync()


def _make(folder: OpenFolder, name: str) -> None:
    folder.make_folder(name)
    with OpenFolder(folder.path / name) as made:
        if made.fd is not None:
            adopt(made.fd, folder.fd)


def _write(folder: OpenFolder, name: str, data: bytes) -> None:
    fd = folder.create(name)
    try:
        adopt(fd, folder.fd)
        primitives.write(fd, data)
        primitives.sync(fd)
    finally:
        os.close(fd)


def _remove_tree(folder: OpenFolder, name: str) -> None:
    with OpenFolder(folder.path / name) as inner:
        for each in inner.names():
            status = inner.status(each)
            if status is not None and stat.S_ISDIR(status.st_mode):
                _remove_tree(inner, each)
            else:
                inner.remove(each)
    folder.remove_folder(name)
