"""A report as a file: whole or not at all, private, in a fixed order, and nothing in it that does not belong there."""

from __future__ import annotations

import json
import os
import stat
import sys
from collections.abc import Callable, Generator
from datetime import timedelta
from pathlib import Path

import pytest

from opend_wizard.errors import Cancelled, Refused
from opend_wizard.machine import Machine
from opend_wizard.report.bundle import Making, Person, last_minutes, make, packing
from opend_wizard.report.streaming import PIECE
from opend_wizard.texts import Text
from tests.report.bundle.conftest import NOON, Patient, content, made

LINE = b"2026-09-17 12:00:00.123 | [Quote] push US.AAPL price=512.5\n"


def test_the_zip_is_private_ordered_and_placed_only_when_it_is_saved(patient: Patient) -> None:
    for name in ("py_2026_09_17.log", "GTWLog_0_2026_09_17_12_00_00.log", "Monitor.log"):
        patient.write(name, LINE)
    order = patient.order()
    draft = made(order)
    assert not order.target.exists()
    assert draft.save() == order.target
    if sys.platform != "win32":
        assert stat.S_IMODE(order.target.stat().st_mode) == 0o600
    names = list(content(order.target))
    assert names == [
        *("logs/GTWLog_0_2026_09_17_12_00_00.log", "logs/Monitor.log", "logs/py_2026_09_17.log"),
        *("OpenD.xml", "report.md", "redactions.json"),
    ]
    assert [member.name for member in draft.members] == names
    assert set(os.listdir(patient.folder)) == {"opend", "report.zip"}
    draft.discard()
    assert order.target.exists()


def test_the_front_page_tells_what_engineers_ask_for(patient: Patient) -> None:
    patient.write("GTWLog_0_2026_09_17_12_00_00.log", LINE)
    person = Person("It stood still.\nTwice.", "Python 3.11", "moomoo-api 10.11", "3005", "print(1)\n```\n")
    page = made(patient.order(person=person, ended=NOON + timedelta(minutes=3), level=Text("debug"))).front
    for told in (
        *("from 2026-09-17 12:00:00 +0800 to 2026-09-17 12:03:00 +0800", "UTC+0800", "10.11.7108", "moomoo"),
        *("Python 3.11", "moomoo-api 10.11", "3005", "Log level while it happened: debug", "> Twice.", "````"),
        *("command line", "Nothing was sent"),
    ):
        assert told in page
    assert str(patient.folder) not in page


def test_binary_logs_go_along_only_with_consent_and_are_named(patient: Patient) -> None:
    patient.write("GTWLog_0_2026_09_17_12_00_00.log", LINE)
    binary = bytes(range(256)) * 5000
    patient.write("engine.ftlog", binary)
    without = made(patient.order())
    assert "1 binary logs (.ftlog) were left out" in without.front
    assert [each.name for each in without.members if "ftlog" in each.name] == []
    without.discard()
    draft = made(patient.order(binary=True))
    assert content(draft.save())["logs/engine.ftlog"] == binary
    assert "no secret could be taken out" in draft.front
    assert any("binary" in str(caution) for caution in draft.cautions)


def test_links_and_strange_files_in_the_log_folder_stay_out(patient: Patient, tmp_path: Path) -> None:
    patient.write("GTWLog_0_2026_09_17_12_00_00.log", LINE)
    patient.write("diary.txt", b"nobody's business")
    secret = tmp_path / "elsewhere.log"
    secret.write_bytes(b"not of this folder")
    (patient.logs / "py_2026_09_16.log").symlink_to(secret)
    order = patient.order()
    turned = patient.logs / "GTWLog_0_2026_09_17_12_00_00.log"
    whole = b"".join(content(made(order).save()).values())
    assert b"nobody's" not in whole
    assert b"not of this" not in whole
    order.target.unlink()
    turned.unlink()
    turned.symlink_to(secret)  # between the look and the reading
    draft = made(order)
    assert b"not of this" not in b"".join(content(draft.save()).values())
    assert any("missing" in str(caution) for caution in draft.cautions)


def test_stopping_at_any_moment_leaves_nothing(patient: Patient) -> None:
    patient.write("GTWLog_0_2026_09_17_12_00_00.log", LINE * (2 * PIECE // len(LINE)))
    order = patient.order()
    for allowed in range(12):
        looks = iter(range(100))
        try:
            draft = made(order, lambda looks=looks, allowed=allowed: next(looks) >= allowed)  # type: ignore[misc]
        except Cancelled:
            assert set(os.listdir(patient.folder)) == {"opend"}
        else:
            draft.discard()
            assert allowed > 5
            assert set(os.listdir(patient.folder)) == {"opend"}
    half = make(order, str)
    assert isinstance(half, Generator)
    assert isinstance(next(half), Making)
    half.close()
    assert set(os.listdir(patient.folder)) == {"opend"}


def test_what_is_there_is_never_overwritten(patient: Patient) -> None:
    patient.write("Monitor.log", LINE)
    draft = made(patient.order())
    draft.target.write_bytes(b"mine")
    with pytest.raises(Refused, match="already"):
        draft.save()
    draft.discard()
    with pytest.raises(Refused, match="already"):
        made(patient.order())
    assert draft.target.read_bytes() == b"mine"


def test_nothing_to_report_and_no_room_are_told_before_anything_is_written(
    patient: Patient, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(Refused, match="nothing to report"):
        made(patient.order(parts=()))
    patient.write("Monitor.log", LINE)
    order = patient.order()
    monkeypatch.setattr(Machine, "free_space", lambda *_: 1000)
    with pytest.raises(Refused, match=r"1.0 kB left"):
        made(order)
    assert set(os.listdir(patient.folder)) == {"opend"}


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a disk that is always full")
def test_a_disk_that_fills_up_meanwhile_is_told(patient: Patient, monkeypatch: pytest.MonkeyPatch) -> None:
    patient.write("Monitor.log", os.urandom(3_000_000).hex().encode())
    full = Path("/dev/full").open("r+b", buffering=0)  # noqa: SIM115  (the pack closes it)
    monkeypatch.setattr(packing.Pack, "_create", lambda _: full)
    with pytest.raises(Refused, match="full"):
        made(patient.order())


def test_a_large_report_is_warned_of(patient: Patient, monkeypatch: pytest.MonkeyPatch) -> None:
    patient.write("Monitor.log", LINE)
    monkeypatch.setattr("opend_wizard.report.bundle.making.LARGE", 100)
    assert any("hard to send" in str(caution) for caution in made(patient.order()).cautions)


def test_the_last_minutes_of_a_long_log(patient: Patient) -> None:
    lines = [b"2026-09-17 %02d:%02d:%02d.000 | line %d\n" % (i // 3600, i // 60 % 60, i % 60, i) for i in range(43200)]
    path = patient.write("GTWLog_0_2026_09_17_00_00_00.log", b"".join(lines))
    patient.write("py_2026_09_16.log", b"old\n")
    moment = NOON.replace(tzinfo=None).astimezone()
    os.utime(path, (moment.timestamp(),) * 2)
    os.utime(patient.logs / "py_2026_09_16.log", (moment.timestamp() - 86400,) * 2)
    (part,) = last_minutes(patient.logs, 10, moment)
    wanted = path.read_bytes().index(lines[43200 - 600])
    assert 0 < part.start <= wanted
    assert wanted - part.start < 300_000
    assert path.read_bytes()[part.start - 1 : part.start] == b"\n"


def test_the_list_of_redactions_holds_no_value(patient: Patient) -> None:
    patient.write("Monitor.log", b"login account: 70913377\n")
    draft = made(patient.order())
    listed = json.loads(content(draft.save())["redactions.json"])
    assert {"kind": "account", "stand_in": "account-1", "count": 1, "files": ["logs/Monitor.log"]} in listed[
        "redactions"
    ]
    assert "70913377" not in draft.front + json.dumps(listed)


def make_pipe(log: Path) -> None:
    log.unlink()
    os.mkfifo(log)


def make_link(log: Path) -> None:
    log.unlink()
    log.symlink_to(log.parents[1] / "secret")


def make_folder(log: Path) -> None:
    log.unlink()
    log.mkdir()


def cut(log: Path) -> None:
    os.truncate(log, 5)


def grow(log: Path) -> None:
    with log.open("ab") as file:
        file.write(b"written later\n" * 1000)


@pytest.mark.skipif(sys.platform == "win32", reason="pipes and links of POSIX")
@pytest.mark.parametrize("meddle", [make_pipe, make_link, make_folder, Path.unlink, cut, grow])
def test_a_log_that_becomes_something_else_before_it_is_read(meddle: Callable[[Path], None], patient: Patient) -> None:
    (patient.logs.parent / "secret").write_bytes(b"nobody's business\n")
    log = patient.write("GTWLog_0_2026_09_17_10_00_00.log", b"as it was\n")
    patient.write("py_2026_09_17.log", b"another one\n")
    order = patient.order()
    meddle(log)
    packed = content(made(order).save())
    assert packed["logs/py_2026_09_17.log"] == b"another one\n"
    everything = b"".join(packed.values())
    assert b"nobody's business" not in everything
    assert b"written later" not in everything


@pytest.mark.skipif(sys.platform == "win32", reason="links of POSIX")
def test_a_link_laid_where_the_report_will_be_is_not_followed(patient: Patient, tmp_path: Path) -> None:
    patient.write("GTWLog_0_2026_09_17_10_00_00.log", b"line\n")
    draft = made(patient.order())
    draft.target.symlink_to(tmp_path / "elsewhere")
    with pytest.raises(Refused, match="There is a file"):
        draft.save()
    draft.discard()
    assert not (tmp_path / "elsewhere").exists()
    assert not [path for path in patient.folder.iterdir() if path.name.endswith(".part")]
