"""What is looked at before the first change, how far the work is, and how it is stopped."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tracemalloc
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psutil
import pytest

from opend_wizard.errors import Cancelled, Refused, Unseen
from opend_wizard.journal import Journal, Progress, Run, RunState
from opend_wizard.machine import Machine
from opend_wizard.opend.appdata import BadArchive
from opend_wizard.steps import AskPerson, MakeFolder, RemoveFile, SetMode, Step, StopProcess, WriteFile
from opend_wizard.texts import Text
from tests.journal.patients import (
    Patient,
    QuietMachine,
    a_fix,
    a_patient,
    last,
    no_temporary_files,
    pack,
    picture,
    sha256,
    stop_after,
    unpack,
    write,
)
from tests.journal.primitive_calls import around_each, quick
from tests.pids import pid_of

ASK = AskPerson(Text("Start OpenD."))


def a_stale_step(patient: Patient, kind: str) -> Step:
    steps: dict[str, Step] = {
        "other contents": WriteFile(patient.config, b"what it never held", b"new", Text("So.")),
        "no file": WriteFile(patient.ground / "none", b"old", b"new", Text("So.")),
        "a file already": WriteFile(patient.config, None, b"new", Text("So.")),
        "no folder": WriteFile(patient.ground / "none" / "OpenD.xml", None, b"new", Text("So.")),
        "another file": RemoveFile(patient.device, sha256(b"another")),
        "file gone": RemoveFile(patient.ground / "none", sha256(b"")),
        "other permissions": SetMode(patient.config, 0o600, 0o644),
        "nothing there": SetMode(patient.ground / "none", 0o600, 0o644),
        "file for a folder": MakeFolder(patient.config / "Log"),
    }
    return steps[kind]


@pytest.mark.parametrize(
    "kind",
    [
        *("other contents", "no file", "a file already", "no folder", "another file", "file gone"),
        *("other permissions", "nothing there", "file for a folder"),
    ],
)
def test_a_stale_step_stops_the_whole_plan(kind: str, patient: Patient) -> None:
    """Also the steps before it are not done, and there is nothing in the history."""
    if kind == "other permissions" and sys.platform == "win32":
        pytest.skip("Windows has access lists")
    before = picture(patient.ground)
    fix = a_fix(write(patient.ground / "first", b"1"), a_stale_step(patient, kind))
    with pytest.raises(Refused, match=re.escape(str(patient.ground))):
        last(patient.journal.perform(fix, "q02"))
    assert picture(patient.ground) == before
    assert patient.journal.runs() == ()


def test_an_archive_that_is_not_the_one_looked_at(patient: Patient) -> None:
    fix = patient.fix()
    pack(patient.base / "AppData.dat", {"list.dat": b"other"})
    before = picture(patient.ground)
    with pytest.raises(Refused, match=re.escape(f"{patient.base / 'AppData.dat'} has changed since")):
        last(patient.journal.perform(fix, "q02"))
    assert picture(patient.ground) == before


def test_an_archive_that_turns_out_damaged_leaves_nothing(patient: Patient) -> None:
    path = patient.base / "AppData.dat"
    archive = pack(path, {"deep/a.dat": b"a" * 100, "z.dat": os.urandom(5000)})
    data = bytearray(path.read_bytes())
    data[2000] ^= 1  # in the contents of the second
    path.write_bytes(data)
    os.utime(path, ns=(archive.mtime_ns, archive.mtime_ns))
    before = picture(patient.ground)
    with pytest.raises(BadArchive, match=r"z\.dat"):
        last(patient.journal.perform(a_fix(unpack(archive, patient.ground / "F3CNN")), "q02"))
    assert picture(patient.ground) == before
    assert [run.state for run in patient.journal.runs()] == [RunState.TAKEN_BACK]


def test_what_only_the_person_can_do_is_not_performed(patient: Patient) -> None:
    with pytest.raises(Refused, match="only you can do"):
        last(patient.journal.perform(a_fix(ASK), "q02"))
    with pytest.raises(Refused, match="only you can do"):
        last(patient.journal.perform(a_fix(), "q02"))
    assert patient.journal.runs() == ()


def test_what_the_person_is_asked_is_skipped_and_remembered(patient: Patient) -> None:
    run = last(patient.journal.perform(a_fix(write(patient.config, b"new"), ASK), "q02"))
    assert patient.config.read_bytes() == b"new"
    assert run.steps[1] == Text("Start OpenD.")
    assert "Start OpenD." in (run.folder / "journal.jsonl").read_text()


def test_progress_names_the_steps_in_their_order(patient: Patient) -> None:
    fix = patient.fix()
    items = list(patient.journal.perform(fix, "q02"))
    told = [item.what for item in items if isinstance(item, Progress)]
    assert list(dict.fromkeys(told))[:-1] == [step.describe() for step in fix.steps]
    assert isinstance(items[-1], Run)
    assert items[-1].title == fix.title
    assert (items[-1].symptom, items[-1].fix) == ("q02", "mend_it")


@contextmanager
def a_process(folder: Path) -> Iterator[psutil.Process]:
    """A program that runs with `folder` as its working folder until it is told to end."""
    command = [sys.executable, "-c", "import sys; print('up', flush=True); sys.stdin.read()"]
    with subprocess.Popen(command, cwd=folder, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stdout.readline().strip() == b"up"
        yield psutil.Process(pid_of(process))
        process.kill()


@pytest.mark.parametrize("deed", ["perform", "undo", "redo", "recover"])
def test_nothing_may_run_from_the_folder(deed: str, patient: Patient) -> None:
    journal = Journal(patient.state, Machine())
    fix = a_fix(write(patient.config, b"new"), needs_stopped=patient.ground)
    run = last(journal.perform(fix, "q06"))
    if deed in ("perform", "redo"):
        last(journal.undo(run.id))
    if deed == "recover":
        lines = (run.folder / "journal.jsonl").read_bytes().splitlines(keepends=True)
        (run.folder / "journal.jsonl").write_bytes(b"".join(lines[:-1]))
    before = picture(patient.ground)
    with a_process(patient.ground / "F3CNN") as process:
        work = journal.perform(fix, "q06") if deed == "perform" else getattr(journal, deed)(run.id)
        # The python.exe of a virtual environment on Windows is there too: it started the other and waits for it.
        number = f"({process.pid}|{process.ppid()})" if sys.platform == "win32" else str(process.pid)
        sentence = rf"\(process {number}\) runs from {re.escape(str(patient.ground))}\. Close it"
        with pytest.raises(Refused, match=sentence):
            last(work)
    assert picture(patient.ground) == before


def test_the_wizard_itself_may_run_from_the_folder(patient: Patient, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(patient.ground)
    journal = Journal(patient.state, Machine())
    last(journal.perform(a_fix(write(patient.config, b"new"), needs_stopped=patient.ground), "q06"))
    assert patient.config.read_bytes() == b"new"


def test_a_process_is_stopped_and_that_cannot_be_taken_back(patient: Patient) -> None:
    journal = Journal(patient.state, Machine())
    with a_process(patient.base) as process:
        step = StopProcess(process.pid, process.create_time(), "python")
        run = last(journal.perform(a_fix(step), "q03"))
        process.wait(120)
    assert run.state is RunState.DONE
    assert not run.reversible
    with pytest.raises(Refused, match="changed nothing that can be taken back"):
        last(journal.undo(run.id))


def test_a_process_that_became_another_stops_the_whole_plan(patient: Patient) -> None:
    before = picture(patient.ground)
    with a_process(patient.base) as process:
        steps = (write(patient.config, b"new"), StopProcess(process.pid, process.create_time() - 60, "FutuOpenD"))
        with pytest.raises(Refused, match=re.escape(f"Process {process.pid} is not FutuOpenD any more")):
            last(Journal(patient.state, Machine()).perform(a_fix(*steps), "q03"))
        assert process.is_running()
    assert picture(patient.ground) == before
    assert patient.journal.runs() == ()


class StubbornMachine(QuietMachine):
    """A machine on which no process can be stopped."""

    def stop(self, pid: int, started: float, polite: float = 0.0) -> None:
        raise Refused(Text("Process {pid} belongs to the system.", pid=pid))


def test_a_process_that_cannot_be_stopped_takes_everything_back(patient: Patient) -> None:
    before = picture(patient.ground)
    journal = Journal(patient.state, StubbornMachine())
    with pytest.raises(Refused, match="belongs to the system"):
        last(journal.perform(a_fix(write(patient.config, b"new"), StopProcess(7, 0.0, "x")), "q03"))
    assert picture(patient.ground) == before
    assert [run.state for run in journal.runs()] == [RunState.TAKEN_BACK]


class FullMachine(QuietMachine):
    """A machine with little room."""

    room = 1_100_000

    def free_space(self, path: Path) -> int:
        return self.room


class BlindMachine(QuietMachine):
    """A machine that does not tell how much room it has."""

    def free_space(self, path: Path) -> int:
        raise Unseen(Text("The free space at {path} cannot be read.", path=path))


def test_room_for_new_files_and_backups_is_looked_for(patient: Patient) -> None:
    big = patient.ground / "big"
    big.write_bytes(bytes(40_000))
    before = picture(patient.ground)
    fix = a_fix(write(big, bytes(20_000)))
    with pytest.raises(Refused, match=r"has 1\.1 MB left, and 1\.1 MB are needed, backups included\. Make room"):
        last(Journal(patient.state, FullMachine()).perform(fix, "q02"))
    assert picture(patient.ground) == before
    assert last(Journal(patient.state, BlindMachine()).perform(fix, "q02")).state is RunState.DONE


def test_cancel_at_any_moment_leaves_everything_as_it_was(tmp_path: Path) -> None:
    patient = a_patient(tmp_path)
    before = picture(patient.ground)
    fix = patient.fix()
    count = 1
    with around_each(quick):
        while is_cancelled(patient.journal.perform(fix, "q02", stop_after(count))):
            assert picture(patient.ground) == before
            count += 1
    assert count > 15
    states = {run.state for run in patient.journal.runs()}
    assert states == {RunState.TAKEN_BACK, RunState.DONE}
    assert no_temporary_files(patient.ground)


def is_cancelled(work: Iterator[Progress | Run]) -> bool:
    try:
        last(work)
    except Cancelled:
        return True
    return False


def test_cancel_says_that_all_is_as_before(patient: Patient) -> None:
    with pytest.raises(Cancelled, match=r"Everything is as it was before\."):
        last(patient.journal.perform(patient.fix(), "q02", lambda: True))


def test_work_that_nobody_follows_to_its_end_is_taken_back(patient: Patient) -> None:
    """The window is closed while a fix is being performed."""
    before = picture(patient.ground)
    length = len(list(patient.journal.perform(patient.fix(), "q02")))
    last(patient.journal.undo(patient.journal.runs()[0].id))
    for count in range(1, length - 1):
        work = patient.journal.perform(patient.fix(), "q02")
        for _ in range(count):
            next(work)
        work.close()  # type: ignore[attr-defined]  # a generator
        assert picture(patient.ground) == before
        assert patient.journal.unfinished() == ()


def test_unpacking_needs_no_memory_for_what_it_unpacks(patient: Patient) -> None:
    archive = pack(patient.base / "large.zip", {f"{n}.dat": bytes([n]) * 8_000_000 for n in range(4)})
    with around_each(quick):
        tracemalloc.start()
        last(patient.journal.perform(a_fix(unpack(archive, patient.ground)), "q02"))
        _, peak = tracemalloc.get_traced_memory()
        tracemalloc.stop()
    assert peak < 6_000_000
    assert (patient.ground / "3.dat").stat().st_size == 8_000_000


def test_many_small_files_in_many_folders(patient: Patient) -> None:
    members = {f"{n % 37}/{n % 7}/{n}.dat": str(n).encode() for n in range(600)}
    archive = pack(patient.base / "many.zip", members)
    before = picture(patient.ground)
    run = last(patient.journal.perform(a_fix(unpack(archive, patient.ground / "F3CNN")), "q02"))
    for name, data in members.items():
        assert (patient.ground / "F3CNN" / name).read_bytes() == data
    last(patient.journal.undo(run.id))
    assert picture(patient.ground) == before


def test_the_wizards_own_folders_are_private(patient: Patient) -> None:
    run = last(patient.journal.perform(patient.fix(), "q02"))
    last(patient.journal.undo(run.id))
    if os.name == "posix":
        for path in (patient.state, *patient.state.rglob("*")):
            assert path.stat().st_mode & 0o077 == 0, path


def test_contents_never_reach_the_journal_or_the_readme(patient: Patient) -> None:
    secret = b"<login_pwd_md5>0f359740bd1cda994f8b55330c86d845</login_pwd_md5>"
    patient.config.write_bytes(secret)
    run = last(patient.journal.perform(a_fix(write(patient.config, secret + b"<!-- -->")), "q02"))
    for name in ("journal.jsonl", "README.txt"):
        assert b"0f359740bd1cda994f8b55330c86d845" not in (run.folder / name).read_bytes()
    assert "0f3597" not in repr(run)
