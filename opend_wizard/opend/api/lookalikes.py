"""What it is that answers on OpenD's port, when it is not OpenD's API."""

from __future__ import annotations

from opend_wizard.opend.telnet import asks_for_login, decoded
from opend_wizard.texts import Text

_TLS_ALERT, _TLS_HANDSHAKE, _TELNET_COMMAND = 0x15, 0x16, 0xFF
_SHOWN = 12  # bytes quoted of something unknown
_TELNET_WORDS = ("opend", "input help", "输入help", "command tips", "命令提示", ">>>")


def looks_like(first: bytes, asked: bytes) -> Text:
    """What the first bytes of an answer look like, given what was asked."""
    if first and asked and asked.startswith(first[: len(asked)]):
        return Text("something that sends back what it is sent (an echo service)")
    if first.startswith((b"HTTP/", b"<!DOCTYPE", b"<html")):
        return Text("a web server (HTTP)")
    if first.startswith(b"SSH-"):
        return Text("an SSH server")
    if len(first) > 2 and first[0] in (_TLS_ALERT, _TLS_HANDSHAKE) and first[1] == 3:
        return Text("a server that wants TLS")
    if _is_telnet(first):
        return Text("a Telnet port, perhaps OpenD's own for operation commands")
    shown = first[:_SHOWN].hex(" ")
    return Text("something unknown, whose answer begins with the bytes {bytes}", bytes=shown)


def _is_telnet(first: bytes) -> bool:
    if first[:1] == bytes([_TELNET_COMMAND]):
        return True
    text = decoded(first).lower()
    return asks_for_login(text) or any(word in text for word in _TELNET_WORDS)
