"""A listening socket with a thread for each caller, that can be ended at any moment without a rest."""

from __future__ import annotations

import selectors
import socket
import sys
import threading
from collections.abc import Callable
from contextlib import suppress

from opend_wizard.simulator import ports

Host = Callable[[socket.socket], None]


class Server:
    """Hands each caller's socket to `host`, in a thread of its own; the socket is closed when that returns."""

    def __init__(self, address: str, port: int, host: Host) -> None:
        """Listen; raises OSError when the port is taken or is no port."""
        self._host = host
        self._listener = ports.listen(address, port)
        self._wake, self._woken = socket.socketpair()
        self._lock = threading.Lock()
        self._callers: dict[socket.socket, threading.Thread] = {}
        self._over = False
        self._thread = threading.Thread(target=self._welcome, daemon=True, name=f"port {port}")
        self._thread.start()

    @property
    def address(self) -> tuple[str, int]:
        """Where it listens."""
        host, port = self._listener.getsockname()
        return str(host), int(port)

    @property
    def callers(self) -> int:
        """How many are connected."""
        with self._lock:
            return len(self._callers)

    def _welcome(self) -> None:
        with selectors.DefaultSelector() as selector:
            for each in (self._listener, self._woken):
                selector.register(each, selectors.EVENT_READ)
            while self._woken not in [key.fileobj for key, _ in selector.select()]:
                with suppress(OSError):  # the caller has hung up already
                    caller, _ = self._listener.accept()
                    self._admit(caller)

    def _admit(self, caller: socket.socket) -> None:
        thread = threading.Thread(target=self._serve, args=(caller,), daemon=True, name="caller")
        with self._lock:
            self._callers[caller] = thread
        thread.start()

    def _serve(self, caller: socket.socket) -> None:
        try:
            with suppress(OSError):  # hung up, reset, or silent for too long
                self._host(caller)
        finally:
            with self._lock:
                self._callers.pop(caller, None)
            caller.close()

    def drop_callers(self) -> None:
        """Hang up on everybody; new callers are welcome."""
        with self._lock:
            callers = dict(self._callers)
        for caller in callers:
            with suppress(OSError):
                caller.shutdown(socket.SHUT_RDWR)
            if sys.platform == "win32":  # there that wakes nobody who waits for the caller's next word
                caller.close()
        for thread in callers.values():
            if thread is not threading.current_thread():
                thread.join()

    def close(self) -> None:
        """Stop listening and hang up on everybody; again is harmless."""
        if self._over:
            return
        self._over = True
        self._wake.send(b"!")
        if self._thread is not threading.current_thread():
            self._thread.join()
        self._listener.close()
        self.drop_callers()
        self._wake.close()
        self._woken.close()

    def __enter__(self) -> Server:  # noqa: PYI034  (Self needs Python 3.11)
        return self

    def __exit__(self, *_: object) -> None:
        self.close()
