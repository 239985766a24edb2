"""Programs that are no OpenD and may hold its port: they behave like those they are named after."""

from __future__ import annotations

import os
import socket
from collections.abc import Callable
from enum import Enum

from opend_wizard.simulator.server import Host

_MOST = 65536  # bytes read at a time
_TLS_ALERT = bytes.fromhex("15 03 01 00 02 02 46")  # fatal: protocol version
_TLS_HANDSHAKE = 0x16
_TELNET_GREETING = bytes.fromhex("fffd18 fffd20 fffd23 fffd27") + b"\r\nDebian GNU/Linux 12\r\n\r\nlogin: "


class Impostor(Enum):
    """What listens in OpenD's place."""

    HTTP = "http"
    TLS = "tls"
    SSH = "ssh"
    ECHO = "echo"
    TELNET = "telnet"
    OPERATION = "operation"  # OpenD's own operation port, mistaken for the API port
    FTP = "ftp"
    SILENT = "silent"
    CHATTER = "chatter"  # sends without an end


def host_of(impostor: Impostor) -> Host:
    """What serves one caller the way of `impostor`."""
    return _HOSTS[impostor]


def _http(caller: socket.socket) -> None:
    request = b""
    while b"\r\n\r\n" not in request and len(request) < _MOST:
        received = caller.recv(_MOST)
        if not received:
            return
        request += received
        if not request[:4].isalpha():
            break
    known = request.startswith((b"GET ", b"HEAD ", b"POST "))
    line, page = ("200 OK", b"<html><body>It works</body></html>") if known else ("400 Bad Request", b"Bad Request")
    head = f"HTTP/1.1 {line}\r\nServer: nginx\r\nContent-Length: {len(page)}\r\nConnection: close\r\n\r\n"
    caller.sendall(head.encode("ascii") + page)


def _tls(caller: socket.socket) -> None:
    """Anything but a handshake is answered with an alert; a handshake is kept waiting."""
    received = caller.recv(_MOST)
    if received and received[0] != _TLS_HANDSHAKE:
        caller.sendall(_TLS_ALERT)
        return
    _silent(caller)


def _ssh(caller: socket.socket) -> None:
    caller.sendall(b"SSH-2.0-OpenSSH_9.2p1 Debian-2+deb12u3\r\n")
    received = caller.recv(_MOST)
    if received and not received.startswith(b"SSH-"):
        caller.sendall(b"Invalid SSH identification string.\r\n")
        return
    _silent(caller)


def _echo(caller: socket.socket) -> None:
    while received := caller.recv(_MOST):
        caller.sendall(received)


def _telnet(caller: socket.socket) -> None:
    caller.sendall(_TELNET_GREETING)
    _silent(caller)


def _operation(caller: socket.socket) -> None:
    caller.sendall("moomoo OpenD版本信息: 10.11.7108(20260916134500), 输入help获取更多信息\r\n>>>".encode())
    _silent(caller)


def _ftp(caller: socket.socket) -> None:
    caller.sendall(b"220 ProFTPD Server ready.\r\n")
    while caller.recv(_MOST):
        caller.sendall(b"500 Invalid command\r\n")


def _silent(caller: socket.socket) -> None:
    while caller.recv(_MOST):
        pass


def _chatter(caller: socket.socket) -> None:
    noise = os.urandom(_MOST)
    while True:
        caller.sendall(noise)


_HOSTS: dict[Impostor, Callable[[socket.socket], None]] = {
    Impostor.HTTP: _http,
    Impostor.TLS: _tls,
    Impostor.SSH: _ssh,
    Impostor.ECHO: _echo,
    Impostor.TELNET: _telnet,
    Impostor.OPERATION: _operation,
    Impostor.FTP: _ftp,
    Impostor.SILENT: _silent,
    Impostor.CHATTER: _chatter,
}
