"""A disk that loses, when the power goes, what was not synced: what would be left is built in its place.

Names and contents that were never synced survive or not, by chance; contents may be cut off or zeros.
A rename is one transaction, as in every journalling file system: both places know of it, or neither.
"""

from __future__ import annotations

import os
import random
import shutil
import stat
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.journal.primitive_calls import Call


class PowerCutError(BaseException):
    """The power goes; every call from now on raises it, so that nothing can be taken back either."""


@dataclass
class Thing:
    """A file (`names` is None) or a folder with the numbers of what is in it."""

    mode: int
    data: bytes = b""
    names: dict[str, int] | None = None


class Disk:
    """Everything below `root` as it is stored for sure; the power goes at call `number`.

    Each thing is held open, so that its number is never given to another.
    """

    def __init__(self, root: Path, number: int) -> None:
        self.root, self.number, self.count = root, number, 0
        self.held: dict[int, int] = {}
        self.stored: dict[int, Thing] = {}
        self.moves: list[tuple[int, str, int, str]] = []
        self._store_all()

    def __call__(self, name: str, call: Call, arguments: tuple[Any, ...]) -> Any:
        self.count += 1
        if self.count >= self.number:
            raise PowerCutError
        if name in ("sync", "sync_through"):
            self._store(os.fstat(arguments[0]).st_ino)
        elif name == "sync_disk":
            self._store_all()
        else:
            result = call(*arguments)
            self._notice(name, arguments)
            return result
        return None

    def close(self) -> None:
        while self.held:
            os.close(self.held.popitem()[1])

    def _notice(self, name: str, arguments: tuple[Any, ...]) -> None:
        if name in ("create", "make_folder", "link"):
            self._hold(os.open(arguments[-2] if name == "link" else arguments[0], os.O_RDONLY, dir_fd=arguments[-1]))
        elif name == "move":
            old, old_folder, new, new_folder = arguments
            self.moves.append((os.fstat(old_folder).st_ino, old, os.fstat(new_folder).st_ino, new))

    def _hold(self, fd: int) -> None:
        number = os.fstat(fd).st_ino
        if number in self.held:
            os.close(fd)
        else:
            self.held[number] = fd

    def _now(self, number: int) -> Thing:
        fd = self.held[number]
        status = os.fstat(fd)
        mode = stat.S_IMODE(status.st_mode)
        if not stat.S_ISDIR(status.st_mode):
            return Thing(mode, os.pread(fd, status.st_size, 0))
        return Thing(mode, names={name: os.lstat(f"/proc/self/fd/{fd}/{name}").st_ino for name in os.listdir(fd)})

    def _store_all(self) -> None:
        for path in (self.root, *self.root.rglob("*")):
            self._hold(os.open(path, os.O_RDONLY))
            self._store(path.stat().st_ino)

    def _store(self, number: int) -> None:
        if number not in self.held:
            return  # above the root
        now = self.stored[number] = self._now(number)
        for move in [move for move in self.moves if number in (move[0], move[2])]:
            self.moves.remove(move)
            self._store_other_end(move, number, now)

    def _store_other_end(self, move: tuple[int, str, int, str], number: int, now: Thing) -> None:
        old_folder, old, new_folder, new = move
        other, name = (new_folder, new) if number == old_folder else (old_folder, old)
        stored = self.stored.get(other)
        if other == number or stored is None or stored.names is None:
            return
        current = self._now(other).names or {}
        if name in current:
            stored.names[name] = current[name]
        else:
            stored.names.pop(name, None)

    def come_back(self, chance: random.Random) -> None:
        """Put in place of `root` what the disk holds when the power is back."""
        happened = {number: chance.random() < 0.5 for number in self.held}
        survivors = {number: self._survivor(number, happened, chance) for number in self.held}
        number = self.root.stat().st_ino
        shutil.rmtree(self.root)
        self._build(self.root, number, survivors)

    def _survivor(self, number: int, happened: dict[int, bool], chance: random.Random) -> Thing:
        now, stored = self._now(number), self.stored.get(number)
        mode = now.mode if stored is None else stored.mode
        if now.names is None:
            return Thing(mode, _contents(b"" if stored is None else stored.data, now.data, chance))
        before = {} if stored is None else stored.names or {}
        names: dict[str, int] = {}
        for name in before.keys() | now.names.keys():
            old, new = before.get(name), now.names.get(name)
            child = new if happened[new or old or 0] else old
            if child is not None:
                names[name] = child
        return Thing(mode, names=names)

    def _build(self, path: Path, number: int, survivors: dict[int, Thing]) -> None:
        thing = survivors[number]
        if thing.names is None:
            path.write_bytes(thing.data)
        else:
            path.mkdir()
            for name, child in thing.names.items():
                self._build(path / name, child, survivors)
        path.chmod(thing.mode)


def _contents(stored: bytes, now: bytes, chance: random.Random) -> bytes:
    if now == stored or chance.random() < 0.4:
        return stored
    if not now.startswith(stored):
        return now[: chance.randrange(len(now) + 1)]
    survived = chance.randrange(len(stored), len(now) + 1)
    return now[:survived] + (b"\0" * (len(now) - survived) if chance.random() < 0.5 else b"")
