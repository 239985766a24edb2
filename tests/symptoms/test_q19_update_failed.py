"""FAQ Q19 on a simulated OpenD: who is in the way, and a new package unpacked over the old program."""

from __future__ import annotations

import gzip
import io
import os
import stat
import sys
import tarfile
import time
from dataclasses import replace

import pytest

from opend_wizard.errors import Refused
from opend_wizard.journal import Journal, RunState
from opend_wizard.machine import Machine
from opend_wizard.model import Verdict
from opend_wizard.opend import config, packages
from opend_wizard.opend.packages import Fault
from opend_wizard.opend.places import Brand
from opend_wizard.simulator import layout
from opend_wizard.simulator.practice import Practice
from opend_wizard.steps import SendCommand, Unpack
from tests import circle

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="packages of Linux, permissions of POSIX")
NEW = "10.12.7200"


@pytest.fixture
def patient(tmp_path):
    with Practice.start("q19", tmp_path / "practice", "q19-protected") as practice:
        yield practice


def package(folder, patient, version=NEW, brand=Brand.MOOMOO, spoil=None):
    """A download with the folders of two versions and of the window edition, as the vendor packs them."""
    name = f"{brand.value}_OpenD_{version}_Ubuntu18.04"
    settings = patient.layout.config.read_bytes()
    closing = f"</{brand.root}>".encode()
    settings = settings.replace(f"</{Brand.MOOMOO.root}>".encode(), b"\t<brand_new_key>1</brand_new_key>\n" + closing)
    settings = settings.replace(f"<{Brand.MOOMOO.root}>".encode(), f"<{brand.root}>".encode())
    cli = brand.config_name.removesuffix(".xml")
    files = {
        f"{name}/{name}/{cli}": b"new program",
        f"{name}/{name}/{brand.config_name}": settings,
        f"{name}/{name}/libnew.so": os.urandom(5000),
        f"{name}/{name}/Languages/en.txt": b"words",
        f"{name}/{name}-GUI/{name}.AppImage": b"with a window",
        f"{name}/{brand.value}_OpenD_9.1.1000_Ubuntu18.04/{cli}": b"old program",
        f"{name}/{brand.value}_OpenD_9.1.1000_Ubuntu18.04/{brand.config_name}": settings,
        f"{name}/README.txt": b"read me",
    }
    path = folder / f"{name}.tar.gz"
    with tarfile.open(path, "w:gz") as archive:
        for each, data in files.items():
            info = tarfile.TarInfo(each)
            info.size = len(data)
            archive.addfile(info, io.BytesIO(data))
    if spoil is not None:
        path.write_bytes(spoil(path.read_bytes()))
    return path


def unpacking(patient, path):
    fix = circle.fix_of(circle.examined(patient, "q19"), "unpack_new_package")
    return circle.remade(fix, {"package": str(path)})


def test_what_may_not_be_replaced_is_named_and_mended(patient):
    went = circle.go(patient, "q19", "program_can_be_replaced", "make_program_writable")
    assert str(patient.layout.program) in str(went.before.finding("program_can_be_replaced").evidence[0].seen)


def test_who_holds_a_file_is_named_and_can_be_stopped(tmp_path):
    with Practice.start("q19", tmp_path / "practice", "q19-held") as patient:
        report = circle.examined(patient, "q19")
        finding = report.finding("nobody_else_holds_opends_files")
        (holder,) = patient.stage.processes
        assert finding.verdict is Verdict.PROBLEM
        assert f"process {holder.pid}" in str(finding.evidence[0].seen)
        assert "libAPIChannel" in str(finding.evidence[0].seen)
        (stop,) = finding.fixes
        assert stop.deliberate
        circle.last(Journal(patient.state_dir, Machine()).perform(stop, "q19"))
        assert circle.examined(patient, "q19").finding("nobody_else_holds_opends_files").verdict is Verdict.FINE


def test_opend_itself_is_not_in_its_own_way(patient):
    patient.start_opend()
    assert circle.examined(patient, "q19").finding("nobody_else_holds_opends_files").verdict is Verdict.FINE


def test_a_new_package_goes_over_the_old_and_back(patient, tmp_path):
    patient.layout.program.chmod(0o755)
    path = package(tmp_path, patient)
    before = circle.tree(patient.folder, patient.state_dir)
    settings = patient.layout.config.read_bytes()
    fix = unpacking(patient, path)
    assert NEW in str(fix.title)
    assert "brand_new_key" in str(fix.afterwards)
    journal = Journal(patient.state_dir, Machine())
    run = circle.last(journal.perform(fix, "q19"))
    folder = patient.layout.program_dir
    assert patient.layout.program.read_bytes() == b"new program"
    assert stat.S_IMODE(patient.layout.program.stat().st_mode) == 0o755
    assert patient.layout.config.read_bytes() == settings
    assert (folder / "Languages" / "en.txt").read_bytes() == b"words"
    assert not (folder / "README.txt").exists()
    assert patient.layout.appdata.exists()
    report = circle.examined(patient, "q19")
    assert report.finding("last_update_did_not_fail").verdict is Verdict.FINE
    assert circle.last(journal.undo(run.id)).state is RunState.UNDONE
    assert circle.tree(patient.folder, patient.state_dir) == before


def test_it_waits_until_opend_is_closed(patient, tmp_path):
    fix = unpacking(patient, package(tmp_path, patient))
    patient.start_opend()
    with pytest.raises(Refused, match="Close it"):
        circle.last(Journal(patient.state_dir, Machine()).perform(fix, "q19"))


def cut(data):
    return data[: len(data) // 2]


def break_middle(data):
    middle = len(data) // 2
    return data[:middle] + bytes([data[middle] ^ 255]) + data[middle + 1 :]


@pytest.mark.parametrize(
    ("spoil", "why"),
    [
        (cut, "again"),
        (break_middle, "again"),
        (lambda _: b"<html>403</html>", "page of the site"),
        (lambda _: b"", "empty"),
        (lambda _: gzip.compress(b"no tar"), "again"),
    ],
)
def test_what_is_not_whole_is_refused_before_anything_is_touched(spoil, why, patient, tmp_path):
    before = circle.tree(patient.folder, patient.state_dir)
    with pytest.raises(Refused, match=why):
        unpacking(patient, package(tmp_path, patient, spoil=spoil))
    assert circle.tree(patient.folder, patient.state_dir) == before


def test_the_wrong_package_is_refused(patient, tmp_path):
    with pytest.raises(Refused, match="no moomoo OpenD"):
        unpacking(patient, package(tmp_path, patient, brand=Brand.FUTU))
    with pytest.raises(Refused, match="older than"):
        unpacking(patient, package(tmp_path, patient, version="10.2.1000"))
    (tmp_path / "a.7z").write_bytes(b"7z")
    with pytest.raises(Refused, match="7-Zip"):
        unpacking(patient, tmp_path / "a.7z")
    for nothing in ("", "relative.tar.gz", str(tmp_path / "none.tar.gz"), str(tmp_path)):
        with pytest.raises(Refused, match="no file"):
            unpacking(patient, nothing)


def test_opend_is_told_to_update_itself_only_when_it_is_ready(patient):
    assert circle.examined(patient, "q19").fix("update_by_command") is None
    port = Machine().free_port("127.0.0.1", 26000)
    layout.configure(patient.layout, {"telnet_port": str(port)})
    patient.start_opend()
    fix = circle.fix_of(circle.examined(patient, "q19"), "update_by_command")
    (step,) = fix.steps
    assert isinstance(step, SendCommand)
    assert step.port == port
    assert fix.deliberate
    default = circle.examined(patient, "q19").default_fix()
    assert default is None or default[1].id != "update_by_command"


def test_a_failure_before_the_program_was_replaced_is_history(patient):
    later = time.time() + 60
    os.utime(patient.layout.program, (later, later))
    finding = circle.examined(patient, "q19").finding("last_update_did_not_fail")
    assert finding.verdict is Verdict.FINE


def test_without_room_it_is_said(patient):
    facts = circle.facts_of(patient)
    facts.seen["room_for_update"] = 10_000_000
    from opend_wizard.checks.update import there_is_room_for_an_update

    assert there_is_room_for_an_update(facts).verdict is Verdict.PROBLEM


def test_members_of_an_unpack_lose_what_stands_above_them():
    step = Unpack(None, 0, 0, None, (), "a/b/")  # type: ignore[arg-type]
    assert (step.place("a/b/c"), replace(step, inside="").place("a/b/c")) == ("c", "a/b/c")


@pytest.mark.parametrize(
    ("kind", "data", "expected"),
    [
        ("tar.gz", gzip.compress(bytes(10240)), None),
        ("tar.gz", gzip.compress(bytes(10240))[:-3], Fault.CUT_OFF),
        ("tar.gz", b"\x1f\x8b", Fault.CUT_OFF),
        ("tar.gz", b"<!DOCTYPE html>", Fault.PAGE),
        ("tar.gz", b"something", Fault.NO_ARCHIVE),
        (
            "7z",
            b"7z\xbc\xaf\x27\x1c\0\x04" + bytes(4) + (5).to_bytes(8, "little") + (3).to_bytes(8, "little") + bytes(12),
            None,
        ),
        (
            "7z",
            b"7z\xbc\xaf\x27\x1c\0\x04" + bytes(4) + (5).to_bytes(8, "little") + (9).to_bytes(8, "little") + bytes(12),
            Fault.CUT_OFF,
        ),
        ("zip", b"PK\x03\x04" + bytes(50) + b"PK\x05\x06" + bytes(18), None),
        ("zip", b"PK\x03\x04" + bytes(50), Fault.CUT_OFF),
        ("dmg", bytes(600) + b"koly" + bytes(508), None),
        ("dmg", bytes(600), Fault.CUT_OFF),
        ("appimage", b"\x7fELF" + bytes(60), Fault.CUT_OFF),
        ("7z", b"", Fault.EMPTY),
    ],
    ids=lambda value: f"{len(value)} bytes" if isinstance(value, bytes) else None,
)
def test_downloads_by_their_first_and_last_bytes(kind, data, expected, tmp_path):
    path = tmp_path / f"x.{kind}"
    path.write_bytes(data)
    assert packages.fault_of(path, kind) is expected


def test_the_page_in_place_of_the_package_is_named(tmp_path):
    with Practice.start("x14", tmp_path / "practice") as patient:
        report = circle.examined(patient, "x14")
        finding = report.finding("downloads_of_opend_are_whole")
        assert finding.verdict is Verdict.PROBLEM
        assert "page of the site" in str(finding.title)
        downloads = patient.layout.data_dir.parent / "Downloads"
        next(downloads.iterdir()).unlink()
        assert circle.examined(patient, "x14").finding("downloads_of_opend_are_whole").verdict is Verdict.SKIPPED
        package(downloads, patient)
        assert circle.examined(patient, "x14").finding("downloads_of_opend_are_whole").verdict is Verdict.FINE


def test_a_package_beside_the_program_is_offered(patient):
    made = package(patient.layout.program_dir.parent, patient)
    fix = circle.fix_of(circle.examined(patient, "q19"), "unpack_new_package")
    assert str(made) in str(fix.steps[0].describe())
    assert config.read(patient.layout.config).get("brand_new_key") is None
