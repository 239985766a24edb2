"""Room for a parser written in another language, which ends the whole program where its stack ends."""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

_Result = TypeVar("_Result")
_STACK = 64 * 1024 * 1024
"""Bytes, of which the system gives only what is used. Python itself reads no script that needs half of it; a thread
has 512 KB on macOS and 1 MB on Windows, where libcst needed more for 200 brackets."""


def called(work: Callable[[], _Result]) -> _Result:
    """What `work` gives, or raises, in a thread with a large stack."""
    before = threading.stack_size(_STACK)
    try:
        with ThreadPoolExecutor(1, "roomy") as pool:
            done = pool.submit(work)  # begins the thread
            threading.stack_size(before)
            return done.result()
    finally:
        threading.stack_size(before)
