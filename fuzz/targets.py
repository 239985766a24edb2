"""Every reader of bytes that others wrote, as a function of bytes: it may refuse them, and nothing else.

The same targets are run briefly by the tests with hypothesis, and for as long as one likes by `python -m fuzz`.
"""

from __future__ import annotations

import socket
import tempfile
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from opend_wizard.errors import Told
from opend_wizard.opend import appdata, config, logs, telnet
from opend_wizard.opend.api import protobuf
from opend_wizard.opend.api.answer import Ended
from opend_wizard.opend.api.conversation import Conversation
from opend_wizard.opend.api.frame import Form
from opend_wizard.opend.api.line import Line
from opend_wizard.report.redact import Redactor
from opend_wizard.texts import harmless

Target = Callable[[bytes], None]
_CONTROL = [chr(code) for code in (*range(32), 127, *range(0x80, 0xA0), *range(0x202A, 0x202F), *range(0x2066, 0x206A))]


def configuration(data: bytes) -> None:
    """OpenD.xml: read, and one setting changed; what is written must read back with only that changed."""
    with suppress(Told):
        read = config.parse(Path("OpenD.xml"), data)
        changed = config.parse(Path("OpenD.xml"), config.with_setting(data, "api_port", "11115"))
        assert changed.get("api_port") == "11115"
        others = {name: value for name, value in read.settings.items() if name != "api_port"}
        assert {name: value for name, value in changed.settings.items() if name != "api_port"} == others


def archive(data: bytes) -> None:
    """AppData.dat: listed and unpacked; nothing beyond what the listing promised comes out."""
    with tempfile.TemporaryDirectory() as folder, suppress(Told):
        path = Path(folder) / "AppData.dat"
        path.write_bytes(data)
        found = appdata.inspect(path, _never)
        for member, pieces in appdata.contents(path, found.members, _never):
            assert sum(len(piece) for piece in pieces) == member.size


def packed_message(data: bytes) -> None:
    """A protobuf body."""
    with suppress(protobuf.Garbled):
        fields = protobuf.decode(data)
        for at in fields:
            protobuf.number(fields, at)
            protobuf.real(fields, at)
            protobuf.text(fields, at)
            with suppress(protobuf.Garbled):
                protobuf.message(fields, at)


def peer(data: bytes) -> None:
    """Whatever answers on the API port: the first byte chooses the form, the rest is what the peer says."""
    form = Form.JSON if data[:1] > b"\x7f" else Form.PROTOBUF
    ours, theirs = socket.socketpair()
    with ours, theirs:
        with suppress(OSError):
            theirs.settimeout(1)
            theirs.sendall(data[1:65536])
            theirs.shutdown(socket.SHUT_WR)
        conversation = Conversation(Line(ours, 1.0, time.monotonic() + 1.0, form, serial=0), None)
        with suppress(Ended):
            conversation.init_connect()
            conversation.keep_alive()
            conversation.global_state()
            conversation.user_info()


def telnet_reply(data: bytes) -> None:
    """What the Telnet port says."""
    telnet.asks_for_login(telnet.decoded(data))


def log(data: bytes) -> None:
    """A log file: its events, its newest state, and a line of it as it is shown."""
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "GTWLog_1_2026_09_16_13_45_00.log").write_bytes(data)
        files = logs.files(Path(folder))
        logs.newest_state(files)
        for hit in logs.events(files):
            shown = str(hit.text)
            assert not any(letter in shown for letter in _CONTROL)


def report_text(data: bytes) -> None:
    """Text to be redacted: a password named in it must be gone."""
    text = data.decode("utf-8", "replace")
    redacted = Redactor().text(f"{text}\n<login_pwd>canary-Xk7pQ</login_pwd>\n{text}", "log")
    assert "canary-Xk7pQ" not in redacted


def shown(data: bytes) -> None:
    """Anything shown on a screen or a terminal: no control and no hidden direction survives."""
    assert not any(letter in harmless(data.decode("utf-8", "replace")) for letter in _CONTROL)


def _never() -> bool:
    return False


TARGETS: dict[str, Target] = {
    target.__name__: target
    for target in (configuration, archive, packed_message, peer, telnet_reply, log, report_text, shown)
}
