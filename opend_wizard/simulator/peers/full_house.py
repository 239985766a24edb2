"""A port where nobody answers the door: what a frozen program or a firewall looks like from outside."""

from __future__ import annotations

import socket

from opend_wizard.simulator import ports

_MOST = 64  # connections it may take until the system keeps the next one waiting
_SECONDS = 0.3


class FullHouse:
    """Listens, never accepts, and has its queue full, so that one more connection waits until it gives up.

    Linux keeps such callers waiting; raises OSError on a system that turns them away at once.
    """

    def __init__(self) -> None:
        self._door = ports.listen("127.0.0.1", ports.free_port())
        self._door.listen(0)
        self._waiting: list[socket.socket] = []
        try:
            while not self._keeps_waiting():
                if len(self._waiting) > _MOST:
                    raise OSError("this system does not keep callers waiting")
        except OSError:
            self.close()
            raise

    def _keeps_waiting(self) -> bool:
        caller = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
        self._waiting.append(caller)
        caller.settimeout(_SECONDS)
        try:
            caller.connect(self.address)
        except TimeoutError:
            return True
        return False

    @property
    def address(self) -> tuple[str, int]:
        """Where it listens."""
        host, port = self._door.getsockname()
        return str(host), int(port)

    def close(self) -> None:
        """Let everybody go; again is harmless."""
        for caller in self._waiting:
            caller.close()
        self._door.close()

    def __enter__(self) -> FullHouse:  # noqa: PYI034  (Self needs Python 3.11)
        return self

    def __exit__(self, *_: object) -> None:
        self.close()
