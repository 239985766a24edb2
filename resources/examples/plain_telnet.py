import socket


class Telnet:
    """What is left of telnetlib, which Python 3.13 no longer has: plain text over a plain connection."""

    def __init__(self, host=None, port=22222, timeout=10.0):
        self.connection, self.rest = None, b""
        if host is not None:
            self.open(host, port, timeout)

    def open(self, host, port=22222, timeout=10.0):
        self.connection = socket.create_connection((host, port), timeout)

    def write(self, text):
        self.connection.sendall(text)

    def read_until(self, end, timeout=None):
        """What came up to and with `end`; all that came, where it does not come in time."""
        while end not in self.rest and self._receive(timeout):
            pass
        length = self.rest.index(end) + len(end) if end in self.rest else len(self.rest)
        text, self.rest = self.rest[:length], self.rest[length:]
        return text

    def read_some(self):
        return self._taken() or (self._receive(None) and self._taken()) or b""

    def read_very_eager(self):
        """What has come so far."""
        while self._receive(0.05):
            pass
        return self._taken()

    read_eager = read_very_eager

    def read_all(self):
        while self._receive(None):
            pass
        return self._taken()

    def close(self):
        if self.connection is not None:
            self.connection.close()
            self.connection = None

    def _receive(self, timeout):
        self.connection.settimeout(timeout)
        try:
            piece = self.connection.recv(4096)
        except (socket.timeout, BlockingIOError):
            piece = b""
        self.rest += piece
        return bool(piece)

    def _taken(self):
        text, self.rest = self.rest, b""
        return text

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()
