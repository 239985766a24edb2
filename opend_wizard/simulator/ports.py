"""Ports for practising: free ones, and sockets that listen the way OpenD's do."""

from __future__ import annotations

import secrets
import socket
import sys
from collections import deque

_FIRST, _LAST = 20000, 29999  # below every system's range for outgoing connections
_GIVEN: deque[int] = deque(maxlen=100)  # not twice: who was given one may not listen on it yet, or no more for a moment


def free_port() -> int:
    """A TCP port on which nothing listens on this machine's loopback address just now, and that was not just given."""
    for _ in range(200):
        port = _FIRST + secrets.randbelow(_LAST - _FIRST + 1)  # two practices at once should not meet
        if port in _GIVEN:
            continue
        try:
            listen("127.0.0.1", port).close()
        except OSError:
            continue
        _GIVEN.append(port)
        return port
    raise OSError("no free port found")


def listen(address: str, port: int) -> socket.socket:
    """A listening IPv4 socket that shares its port with nobody; raises OSError when it is taken."""
    server = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    try:
        if sys.platform == "win32":
            server.setsockopt(socket.SOL_SOCKET, socket.SO_EXCLUSIVEADDRUSE, 1)
        else:  # here it only forgives connections that are still winding down
            server.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        server.bind((address, port))
        server.listen(128)
    except (OSError, OverflowError) as error:
        server.close()
        raise OSError(*error.args) from error
    return server
