"""Every reader of bytes that others wrote, as a function of bytes: it may refuse them, and nothing else.

The same targets are run briefly by the tests with hypothesis, and for as long as one likes by `python -m fuzz`.
"""

from __future__ import annotations

import ast
import socket
import tempfile
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from opend_wizard import scripts
from opend_wizard.errors import Told
from opend_wizard.machine import distribution, elf, executables, mounts, units
from opend_wizard.machine.unit_edit import UnitText
from opend_wizard.machine.units import Unit
from opend_wizard.opend import appdata, compose_reading, compose_traps, config, logs, rights, telnet
from opend_wizard.opend.api import protobuf
from opend_wizard.opend.api.answer import Ended
from opend_wizard.opend.api.conversation import Conversation
from opend_wizard.opend.api.frame import Form
from opend_wizard.opend.api.line import Line
from opend_wizard.report.redact import Redactor
from opend_wizard.scripts.patches import patched
from opend_wizard.scripts.rules import (
    ending_opend,
    forks,
    guards,
    heartbeats,
    line_ends,
    no_telnetlib,
    open_contexts,
    secrets,
)
from opend_wizard.texts import Text, harmless

_RULES = (
    *(ending_opend.look, guards.look, heartbeats.look, line_ends.look, no_telnetlib.look),
    *(open_contexts.look, open_contexts.look_in_loops, secrets.look, lambda script: forks.look(script, "fork")),
)
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


def script(data: bytes) -> None:
    """A script of the person's: read, looked at by every rule, and patched; what is written is still Python."""
    with tempfile.TemporaryDirectory() as folder, suppress(Told):
        path = Path(folder) / "script.py"
        path.write_bytes(data)
        found = scripts.read(path)
        for look in _RULES:
            edits = [edit for seen in look(found) for edit in seen.edits][:20]
            with suppress(Told):
                if edits:
                    ast.parse(patched(found, edits))


def compose(data: bytes) -> None:
    """A compose file of Docker, and the traps in it as they are shown."""
    with tempfile.TemporaryDirectory() as folder, suppress(Told):
        path = Path(folder) / "compose.yml"
        path.write_bytes(data)
        for trap in compose_traps.traps(compose_reading.read(path), path.parent):
            assert not any(letter in f"{trap.what}{trap.expected}{trap.seen}" for letter in _CONTROL)


def unit(data: bytes) -> None:
    """A unit file of systemd: read, and one setting changed; every other line stays."""
    read = Unit(Path("opend.service"), data, mine=True)
    for line in read.lines:
        units.words(line.value)
        units.seconds(line.value)
    text = UnitText(read)
    assert text.raw == data or b"\r" in data
    others = [line for line in read.lines if line.key != "RestartSec"]
    with suppress(Told):
        text.set("Service", "RestartSec", "30min")
        changed = Unit(read.path, text.raw, mine=True)
        assert changed.get("Service", "RestartSec") == "30min"
        left = [line for line in changed.lines if line.key != "RestartSec"]
        assert [(line.key, line.value) for line in left] == [(line.key, line.value) for line in others]


def program(data: bytes) -> None:
    """A compiled program: what it is made for, and what it is linked with."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "OpenD"
        path.write_bytes(data)
        executables.made_for(path)
        with suppress(elf.NotElf):
            elf.wants(path)


def system_tables(data: bytes) -> None:
    """What the system tells of itself: its distribution, and what is mounted where."""
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "etc").mkdir()
        (Path(folder) / "etc" / "os-release").write_bytes(data)
        found = distribution.distribution(Path(folder))
        assert found is None or len(found.number) < 1000
        mounts.mount_of(Path(folder), mounts.mounts(Path(folder) / "etc" / "os-release"))


def quote_right(data: bytes) -> None:
    """The story of the quote right that a log tells: in order, and nothing that steers a screen."""
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "GTWLog_1_2026_09_16_13_45_00.log").write_bytes(data)
        told = rights.timeline(logs.events(logs.files(Path(folder))))
        assert not told.gave_way or told.away
        for away in told.away:
            assert not any(letter in f"{Text('{m}', m=away.market)}{Text('{n}', n=away.now)}" for letter in _CONTROL)


def _never() -> bool:
    return False


TARGETS: dict[str, Target] = {
    target.__name__: target
    for target in (
        *(configuration, archive, packed_message, peer, telnet_reply, log, report_text, shown),
        *(script, compose, unit, program, system_tables, quote_right),
    )
}
