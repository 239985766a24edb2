"""Standing between the journal and the system: counting, stopping or failing each call that changes anything."""

from __future__ import annotations

import inspect
import os
import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any
from unittest.mock import patch

from opend_wizard.journal import primitives

NAMES = sorted(
    name
    for name, function in inspect.getmembers(primitives, inspect.isfunction)
    if function.__module__ == primitives.__name__ and not name.startswith("_") and name != "can_sync_disk"
)
SYNCS = ("begin_sync", "sync", "sync_through", "sync_disk")

Call = Callable[..., Any]
Around = Callable[[str, Call, tuple[Any, ...]], Any]


@contextmanager
def around_each(around: Around) -> Iterator[None]:
    """Let `around` stand in for every primitive: it is given its name, itself and its arguments."""

    def standing_in(name: str) -> Call:
        genuine = getattr(primitives, name)
        return lambda *arguments: around(name, genuine, arguments)

    patches = [patch.object(primitives, name, standing_in(name)) for name in NAMES]
    for each in patches:
        each.start()
    try:
        yield
    finally:
        for each in patches:
            each.stop()


def quick(name: str, call: Call, arguments: tuple[Any, ...]) -> Any:
    """Do it, but do not wait for the disk."""
    return None if name in SYNCS else call(*arguments)


def killed_at(number: int) -> Around:
    """Kill this process, without any handler, where call `number` (from 1) would be made; half-way in a write."""
    count = 0

    def around(name: str, call: Call, arguments: tuple[Any, ...]) -> Any:
        nonlocal count
        count += 1
        if count == number:
            if name == "write":
                call(arguments[0], arguments[1][: len(arguments[1]) // 2])
            os.kill(os.getpid(), signal.SIGKILL)
        return quick(name, call, arguments)

    return around


class Failing:
    """Fail call `number` (from 1) with the error `code`; `for_good`: and from then on every one named in `kinds`."""

    def __init__(self, number: int, code: int, kinds: tuple[str, ...] = (), *, for_good: bool = False) -> None:
        self.number, self.code, self.kinds, self.for_good = number, code, kinds, for_good
        self.count = 0
        self.failed: list[str] = []

    def __call__(self, name: str, call: Call, arguments: tuple[Any, ...]) -> Any:
        if not self.kinds or name in self.kinds:
            self.count += 1
            if self.count == self.number or (self.for_good and self.count > self.number):
                self.failed.append(name)
                if name == "write":
                    call(arguments[0], arguments[1][: len(arguments[1]) // 2])
                raise OSError(self.code, os.strerror(self.code))
        return quick(name, call, arguments)
