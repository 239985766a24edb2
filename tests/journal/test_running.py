"""Commands of the system as steps: in their order among the files, taken back, and never lost to a crash."""

from __future__ import annotations

import json
import os
import re
import signal
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from opend_wizard.errors import Cancelled, Refused
from opend_wizard.journal import Changed, Journal, Run, RunState
from opend_wizard.model import Fix
from opend_wizard.steps import MakeFolder, RunProgram
from opend_wizard.texts import Text
from tests.journal.patients import QuietMachine, a_fix, last, write
from tests.journal.primitive_calls import Failing, around_each, killed_at, quick

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the programs are shell scripts")
UNIT, SWITCH, STORY = "unit", "switch", "story"
ON = """#!/bin/sh
test -e "$1/unit" || { echo "there is no unit"; exit 3; }
echo on >> "$1/story"; : > "$1/switch"
"""
OFF = """#!/bin/sh
test -e "$1/unit" && there=with || there=without
test -e "$1/switch" || { echo "idle off" >> "$1/story"; exit 0; }
echo "off $there" >> "$1/story"; rm -f "$1/switch"
"""
FAIL = """#!/bin/sh
echo "first line"; echo "no \\377 bus" >&2; exit 4
"""
LAST_ACT = """#!/bin/sh
: > "$1/switch"; kill -9 $PPID; exit 0
"""
LONG = """#!/bin/sh
: > "$1/switch"; sleep 60
"""
PROGRAMS = {"on": ON, "off": OFF, "fail": FAIL, "last-act": LAST_ACT, "long": LONG}


class Workshop(QuietMachine):
    """This machine with the programs of the test as the system's own."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self.folder = folder

    def system_folders(self) -> tuple[Path, ...]:
        return (self.folder,)


class Bed:
    """A folder to be changed, programs to change it with, and the journal of both."""

    def __init__(self, base: Path) -> None:
        self.ground, self.programs, self.state = base / "ground", base / "programs", base / "state"
        self.ground.mkdir(parents=True)
        self.programs.mkdir(mode=0o755)
        for name, script in PROGRAMS.items():
            path = self.programs / name
            path.write_text(script)
            path.chmod(0o755)

    @property
    def journal(self) -> Journal:
        return Journal(self.state, Workshop(self.programs))

    def command(self, name: str) -> tuple[str, ...]:
        return (str(self.programs / name), str(self.ground))

    def step(self, name: str = "on", back: str | None = "off", *, elevated: bool = False) -> RunProgram:
        taken_back = () if back is None else self.command(back)
        return RunProgram(self.command(name), Text("Switch it on."), taken_back, elevated)

    def fix(self, *further: RunProgram, name: str = "on") -> Fix:
        return a_fix(write(self.ground / UNIT, b"unit"), self.step(name), *further)

    def seen(self) -> set[str]:
        return {path.name for path in self.ground.iterdir()} - {STORY}

    def story(self) -> list[str]:
        path = self.ground / STORY
        return path.read_text().splitlines() if path.exists() else []

    def perform(self, fix: Fix | None = None) -> Run:
        return last(self.journal.perform(fix or self.fix(), "q21"))

    def state_of(self) -> RunState:
        (run,) = self.journal.runs()
        return run.state


@pytest.fixture
def bed(tmp_path: Path) -> Bed:
    return Bed(tmp_path)


def test_done_undone_and_done_once_more_in_the_right_order(bed: Bed) -> None:
    run = bed.perform()
    assert bed.seen() == {UNIT, SWITCH}
    assert (run.state, run.reversible, run.doubts) == (RunState.DONE, True, ())
    assert last(bed.journal.undo(run.id)).state is RunState.UNDONE
    assert bed.seen() == set()
    assert last(bed.journal.redo(run.id)).state is RunState.DONE
    assert bed.seen() == {UNIT, SWITCH}
    assert last(bed.journal.undo(run.id)).state is RunState.UNDONE
    assert bed.story() == ["on", "off with", "on", "off with"]


def test_it_is_noted_before_it_is_run_and_after(bed: Bed) -> None:
    run = bed.perform()
    lines = [json.loads(line) for line in (run.folder / "journal.jsonl").read_text().splitlines()[1:]]
    kinds = [next(iter(line)) for line in lines]
    assert kinds == ["pass", "intend", "ready", "run", "ran", "end"]
    assert lines[3]["run"][2]["command"] == list(bed.command("on"))
    assert lines[4]["ran"][1] == 0


def test_a_fix_of_commands_alone_can_be_undone(bed: Bed) -> None:
    (bed.ground / UNIT).write_bytes(b"there")
    run = bed.perform(a_fix(bed.step()))
    assert run.reversible
    last(bed.journal.undo(run.id))
    assert bed.seen() == {UNIT}


def test_what_nothing_takes_back_stays(bed: Bed) -> None:
    (bed.ground / UNIT).write_bytes(b"there")
    fix = a_fix(bed.step(back=None))
    assert not fix.reversible
    run = bed.perform(fix)
    assert not run.reversible
    with pytest.raises(Refused, match="nothing that can be taken back"):
        last(bed.journal.undo(run.id))
    assert bed.seen() == {UNIT, SWITCH}


def test_a_failing_command_takes_everything_before_it_back(bed: Bed) -> None:
    with pytest.raises(Refused) as refused:
        bed.perform(bed.fix(bed.step("fail", back=None)))
    said = str(refused.value.text)
    assert "status 4" in said
    assert "first line" in said
    assert "no \ufffd bus" in said
    assert bed.seen() == set()
    assert bed.story() == ["on", "off with"]
    assert bed.state_of() is RunState.TAKEN_BACK


def test_what_failed_is_taken_back_too_because_it_may_have_done_something(bed: Bed) -> None:
    with pytest.raises(Refused, match="status 4"):
        bed.perform(bed.fix(name="fail"))
    assert bed.story() == ["idle off"]
    assert bed.seen() == set()


def test_stopped_while_it_runs(bed: Bed) -> None:
    with pytest.raises(Cancelled):
        last(bed.journal.perform(bed.fix(name="long"), "q21", (bed.ground / SWITCH).exists))
    assert bed.seen() == set()
    assert bed.story() == ["off with"]
    assert bed.state_of() is RunState.TAKEN_BACK


def test_what_changed_since_it_was_shown_is_seen_before_the_command_is_run(bed: Bed) -> None:
    def changed() -> None:
        raise Refused(Text("It is another folder now."))

    with pytest.raises(Refused, match="another folder"):
        bed.perform(a_fix(write(bed.ground / UNIT, b"unit"), replace(bed.step(), recheck=changed)))
    assert bed.story() == []
    assert bed.seen() == set()


def test_only_programs_of_the_system_are_run(bed: Bed, tmp_path: Path) -> None:
    mine = tmp_path / "mine"
    mine.write_text(ON)
    mine.chmod(0o755)
    for command in ((str(mine),), ("on",), (str(bed.programs / "none"),)):
        with pytest.raises(Refused, match="not a program of the system"):
            bed.perform(a_fix(write(bed.ground / UNIT, b"unit"), RunProgram(command, Text("Do it."))))
    (bed.programs / "on").chmod(0o777)
    with pytest.raises(Refused, match="not a program of the system"):
        bed.perform()
    assert bed.seen() == set()
    assert bed.journal.runs() == ()


def test_where_nobody_can_be_asked_for_rights_the_command_is_told(bed: Bed, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: os.getuid() or 1)  # root needs nobody's consent
    with pytest.raises(Refused, match=re.escape(f"sudo {bed.programs / 'on'}")):
        bed.journal._machine.refuse_without_consent(bed.command("on"))


def test_a_back_that_fails_stops_the_undo_and_can_be_left_to_the_person(bed: Bed) -> None:
    run = bed.perform()
    (bed.programs / "off").write_text(FAIL)
    with pytest.raises(Changed, match=re.escape(str(bed.programs / "off"))):
        last(bed.journal.undo(run.id))
    assert bed.seen() == {UNIT, SWITCH}
    assert bed.state_of() is RunState.DONE
    assert last(bed.journal.undo(run.id, even_if_changed=True)).state is RunState.UNDONE
    assert bed.seen() == {SWITCH}


@pytest.mark.parametrize("spoil", ["record", "folder", "runs", "owner"])
def test_a_record_that_others_could_write_runs_nothing(spoil: str, bed: Bed, monkeypatch: pytest.MonkeyPatch) -> None:
    run = bed.perform()
    if spoil == "owner":
        me = os.geteuid()
        monkeypatch.setattr("opend_wizard.journal.running.os.geteuid", lambda: me + 1)
    else:
        places = {"record": run.folder / "journal.jsonl", "folder": run.folder, "runs": run.folder.parent}
        places[spoil].chmod(0o777)
    with pytest.raises(Refused, match="could have written them"):
        last(bed.journal.undo(run.id))
    assert bed.seen() == {UNIT, SWITCH}
    assert bed.story() == ["on"]


def test_a_record_without_commands_needs_no_such_care(bed: Bed) -> None:
    run = bed.perform(a_fix(write(bed.ground / UNIT, b"unit")))
    run.folder.parent.chmod(0o777)
    last(bed.journal.undo(run.id))
    assert bed.seen() == set()


def test_a_command_in_the_record_that_is_not_the_systems_is_not_run(bed: Bed, tmp_path: Path) -> None:
    run = bed.perform()
    record = run.folder / "journal.jsonl"
    evil = tmp_path / "off"
    evil.write_text(f"#!/bin/sh\n: > {bed.ground}/evil\n")
    evil.chmod(0o755)
    record.write_text(record.read_text().replace(str(bed.programs / "off"), str(evil)))
    with pytest.raises(Changed, match="not a program of the system"):
        last(bed.journal.undo(run.id))
    assert bed.seen() == {UNIT, SWITCH}


def forked(deed: Callable[[], object]) -> int:
    """The signal that ended a process of its own doing `deed`; 0 if it came to its end."""
    pid = os.fork()
    if pid == 0:
        status = 1
        try:
            with around_each(quick):
                deed()
            status = 0
        finally:
            os._exit(status)
    _, status = os.waitpid(pid, 0)
    assert os.WIFSIGNALED(status) or os.WEXITSTATUS(status) == 0
    return os.WTERMSIG(status) if os.WIFSIGNALED(status) else 0


def test_killed_between_the_command_and_the_note_of_it(bed: Bed) -> None:
    assert forked(lambda: bed.perform(bed.fix(name="last-act"))) == signal.SIGKILL
    assert bed.seen() == {UNIT, SWITCH}
    assert bed.state_of() is RunState.UNFINISHED
    (doubt,) = bed.journal.runs()[0].doubts
    assert "not known whether this ran; taking it back runs" in str(doubt)
    run = last(bed.journal.recover(bed.journal.runs()[0].id))
    (doubt,) = run.doubts
    assert "so it was taken back too" in str(doubt)
    assert bed.story() == ["off with"]
    assert bed.seen() == set()
    assert run.state is RunState.TAKEN_BACK


def dies(deed: Callable[[], object], number: int) -> bool:
    def deadly() -> None:
        with around_each(killed_at(number)):
            deed()

    return forked(deadly) == signal.SIGKILL


def beds(base: Path) -> Iterator[Bed]:
    number = 0
    while True:
        number += 1
        yield Bed(base / str(number))


def recovered(bed: Bed) -> RunState | None:
    """What the only run comes to, once it is recovered; None if there is none yet."""
    for run in bed.journal.unfinished():
        last(bed.journal.recover(run.id))
    assert (UNIT in bed.seen()) == (SWITCH in bed.seen())
    assert "off without" not in bed.story(), "switched off after its unit was gone"
    return bed.state_of() if bed.journal.runs() else None


def test_killed_at_every_call_of_doing_it(tmp_path: Path) -> None:
    ended: set[RunState | None] = set()
    for number, bed in enumerate(beds(tmp_path), 1):
        if not dies(bed.perform, number):
            break
        state = recovered(bed)
        assert bed.seen() == ({UNIT, SWITCH} if state is RunState.DONE else set())
        ended.add(state)
    assert number > 30
    assert {None, RunState.TAKEN_BACK} <= ended


@pytest.mark.parametrize("kind", ["undo", "redo"])
def test_killed_at_every_call_of_undoing_and_redoing_it(kind: str, tmp_path: Path) -> None:
    for number, bed in enumerate(beds(tmp_path), 1):
        with around_each(quick):
            run = bed.perform()
            if kind == "redo":
                last(bed.journal.undo(run.id))
        again = bed.journal.undo if kind == "undo" else bed.journal.redo
        if not dies(lambda again=again, run=run: last(again(run.id)), number):  # type: ignore[misc]
            break
        state = recovered(bed)
        assert bed.seen() == ({UNIT, SWITCH} if state is RunState.DONE else set())
        if state is RunState.UNDONE:
            last(bed.journal.redo(run.id))
            assert bed.seen() == {UNIT, SWITCH}
    assert number > 15


def test_killed_again_during_recovery(tmp_path: Path) -> None:
    for number, bed in enumerate(beds(tmp_path), 1):
        forked(lambda bed=bed: bed.perform(bed.fix(name="last-act")))  # type: ignore[misc]
        (run,) = bed.journal.runs()
        if not dies(lambda bed=bed, run=run: last(bed.journal.recover(run.id)), number):  # type: ignore[misc]
            break
        assert recovered(bed) is RunState.TAKEN_BACK
        assert bed.seen() == set()
        assert bed.story().count("off with") == 1
    assert number > 8


def test_a_full_disk_does_not_keep_a_command_from_being_taken_back(bed: Bed) -> None:
    count = Failing(10_000, 28, ("write",))
    with around_each(count):
        bed.perform()
    bed = Bed(bed.ground.parent / "again")
    full = Failing(count.count - 1, 28, ("write",), for_good=True)  # the note that the command has ended
    with around_each(full), pytest.raises(Refused):
        bed.perform()
    assert bed.seen() == set()
    assert recovered(bed) is RunState.TAKEN_BACK


def test_the_readme_tells_the_command_back_in_its_place(bed: Bed) -> None:
    run = bed.perform()
    readme = (run.folder / "README.txt").read_text()
    off, unit = readme.index(" ".join(bed.command("off"))), readme.index(str(bed.ground / UNIT), readme.index("cd "))
    assert off < unit


def test_what_a_command_puts_into_a_new_folder_does_not_keep_the_folder(bed: Bed) -> None:
    folder = bed.ground / "made"
    step = RunProgram((str(bed.programs / "on"), str(folder)), Text("On."), (str(bed.programs / "off"), str(folder)))
    run = bed.perform(a_fix(MakeFolder(folder), write(folder / UNIT, b"unit"), step))
    assert (folder / SWITCH).exists()
    (folder / STORY).unlink()
    (bed.programs / "off").write_text('#!/bin/sh\nrm -f "$1/switch"\n')
    last(bed.journal.undo(run.id))
    assert not folder.exists()


def test_what_somebody_else_put_there_keeps_it_and_the_command_is_run_again(bed: Bed) -> None:
    folder = bed.ground / "made"
    step = RunProgram((str(bed.programs / "on"), str(folder)), Text("On."), (str(bed.programs / "off"), str(folder)))
    run = bed.perform(a_fix(MakeFolder(folder), write(folder / UNIT, b"unit"), step))
    (folder / "mine").write_bytes(b"mine")
    with pytest.raises(Changed, match="made"):
        last(bed.journal.undo(run.id))
    assert {SWITCH, UNIT, "mine"} <= {path.name for path in folder.iterdir()}
    last(bed.journal.undo(run.id, even_if_changed=True))
    assert {path.name for path in folder.iterdir()} == {"mine", STORY}


def test_a_permission_that_was_not_given_is_no_failure_of_the_command(
    bed: Bed, monkeypatch: pytest.MonkeyPatch
) -> None:
    (bed.programs / "refuse").write_text("#!/bin/sh\nexit 126\n")
    (bed.programs / "refuse").chmod(0o755)
    monkeypatch.setattr("opend_wizard.machine.elevation.prefix", lambda *_: ())
    with pytest.raises(Refused, match="Permission was not given"):
        bed.perform(a_fix(write(bed.ground / UNIT, b"unit"), bed.step("refuse", elevated=True)))
    assert bed.seen() == set()
    assert bed.story() == [], "nobody is asked a second time, to take back what was not done"
