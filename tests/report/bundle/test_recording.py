"""The log level comes back whatever ends a recording, also one that was killed."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from opend_wizard.errors import Cancelled, Refused, Told
from opend_wizard.facts import Facts
from opend_wizard.fixes.log_level import Purpose
from opend_wizard.journal import Journal, RunState
from opend_wizard.machine import Machine
from opend_wizard.opend.places import find
from opend_wizard.report.bundle import Moment, Recording, left_raised, restore
from opend_wizard.report.bundle.standing import NAME, leave_marker
from opend_wizard.simulator import layout
from tests.report.bundle.conftest import Patient

posix = pytest.mark.skipif(sys.platform == "win32", reason="signals of Unix")


@pytest.fixture
def quiet(patient: Patient) -> Patient:
    """OpenD writes warnings only."""
    layout.configure(patient.layout, {"log_level": "warning"})
    return patient


def recording(patient: Patient, purpose: Purpose = Purpose.QUOTES) -> Recording:
    return Recording(lambda: patient.facts, journal(patient), patient.folder / "state", purpose)


def journal(patient: Patient) -> Journal:
    return Journal(patient.folder / "state", Machine())


def level(patient: Patient) -> str | None:
    return patient.facts.config.get("log_level")


def never() -> bool:
    return False


def test_only_what_was_written_meanwhile_is_collected_and_the_level_is_back(quiet: Patient) -> None:
    quiet.write("GTWLog_0_2026_09_17_10_00_00.log", b"before\n")
    rotated = quiet.write("py_2026_09_17.log", b"before\n")
    quiet.write("Monitor.log", b"nothing new\n")
    before = quiet.layout.config.read_bytes()
    seen = []

    def goes_on(moment: Moment) -> bool:
        seen.append((moment, level(quiet)))
        if moment is Moment.REPRODUCE:
            with (quiet.logs / "GTWLog_0_2026_09_17_10_00_00.log").open("ab") as log:
                log.write(b"meanwhile\n")
            with rotated.open("ab") as log:
                log.write(b"more\n")
            rotated.rename(quiet.logs / "py_2026_09_17.log.1")
            quiet.write("py_2026_09_17.log", b"new\n")
        return True

    made = recording(quiet)
    assert list(made.run(goes_on, never, None)) == [Moment.RESTART, Moment.REPRODUCE]
    assert seen == [(Moment.RESTART, "debug"), (Moment.REPRODUCE, "debug")]
    assert quiet.layout.config.read_bytes() == before
    assert (made.trouble, made.restored) == (None, None)
    parts = {part.file.path.name: part.file.path.read_bytes()[part.start : part.end] for part in made.collect()}
    assert parts == {
        "GTWLog_0_2026_09_17_10_00_00.log": b"meanwhile\n",
        "py_2026_09_17.log": b"new\n",
        "py_2026_09_17.log.1": b"more\n",
    }
    assert not (quiet.folder / "state" / NAME).exists()


def test_a_level_that_is_enough_is_left_alone(patient: Patient) -> None:
    layout.configure(patient.layout, {"log_level": "info"})
    made = recording(patient, Purpose.TRADE)
    assert made.plan is None
    assert list(made.run(lambda _: True, never, None)) == [Moment.REPRODUCE]
    assert journal(patient).runs() == ()


def test_stopping_and_failing_put_it_back_too(quiet: Patient) -> None:
    with pytest.raises(Cancelled):
        list(recording(quiet).run(lambda _: False, lambda: level(quiet) == "debug", None))
    assert level(quiet) == "warning"

    def fails(_moment: Moment) -> bool:
        assert level(quiet) == "debug"
        raise Refused(Moment.RESTART.value)

    with pytest.raises(Refused):
        list(recording(quiet).run(fails, never, None))
    assert level(quiet) == "warning"
    moments = recording(quiet).run(lambda _: False, never, None)
    assert next(moments) is Moment.RESTART
    assert level(quiet) == "debug"
    moments.close()  # whoever asked has gone
    assert level(quiet) == "warning"


def test_edits_made_meanwhile_stay_and_only_the_level_goes_back(quiet: Patient) -> None:
    config = quiet.layout.config

    def goes_on(_moment: Moment) -> bool:
        config.write_bytes(config.read_bytes().replace(b"<lang>en</lang>", b"<lang>chs</lang>"))
        return True

    made = recording(quiet)
    list(made.run(goes_on, never, None))
    assert (level(quiet), quiet.facts.config.get("lang")) == ("warning", "chs")
    assert "changed meanwhile" in str(made.restored)


def test_a_level_that_somebody_chose_meanwhile_stays(quiet: Patient) -> None:
    config = quiet.layout.config

    def goes_on(_moment: Moment) -> bool:
        config.write_bytes(config.read_bytes().replace(b">debug<", b">error<"))
        return True

    made = recording(quiet)
    list(made.run(goes_on, never, None))
    assert level(quiet) == "error"
    assert "left as it is" in str(made.restored)


def started(patient: Patient) -> subprocess.Popen[str]:
    """A recording in a process of its own, waiting with the level raised."""
    places = ("--program-dir", patient.layout.program_dir, "--data-dir", patient.layout.data_dir)
    state = ("--state-dir", patient.folder / "state", "--out", patient.folder / "r.zip", "--yes")
    command = [sys.executable, "-m", "opend_wizard", "report", "--for", "quotes", "--minutes", "5", *places, *state]
    child = subprocess.Popen(
        [str(each) for each in command],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    end = time.monotonic() + 180
    while level(patient) != "debug":
        assert child.poll() is None, child.communicate()
        assert time.monotonic() < end
    return child


@posix
@pytest.mark.parametrize(
    ("name", "status"),
    [
        pytest.param("SIGINT", 130, marks=pytest.mark.slow),
        ("SIGTERM", 143),
        pytest.param("SIGHUP", 129, marks=pytest.mark.slow),
    ],
)
def test_a_recording_that_is_asked_to_end_puts_it_back(quiet: Patient, name: str, status: int) -> None:
    before = quiet.layout.config.read_bytes()
    child = started(quiet)
    assert child.stdout is not None
    for line in child.stdout:  # it has told what to do: the change is made whole
        if str(Moment.RESTART.value) in line:
            break
    child.send_signal(getattr(signal, name))
    child.communicate(timeout=180)
    assert child.returncode == status
    assert quiet.layout.config.read_bytes() == before
    assert journal(quiet).runs()[0].state is RunState.UNDONE
    assert not list(quiet.folder.glob("*.zip")) + list(quiet.folder.glob(".*.part"))


@posix
def test_after_a_kill_the_next_start_says_so_and_puts_it_back(quiet: Patient) -> None:
    before = quiet.layout.config.read_bytes()
    child = started(quiet)
    state = quiet.folder / "state"
    assert left_raised(journal(quiet), state, Machine()) is None  # it is still at work
    assert child.stdout is not None
    for line in child.stdout:
        if str(Moment.RESTART.value) in line:
            break
    os.kill(child.pid, signal.SIGKILL)
    child.communicate(timeout=180)
    assert level(quiet) == "debug"
    run = left_raised(journal(quiet), state, Machine())
    assert run is not None
    spoken = subprocess.run(
        [sys.executable, "-m", "opend_wizard", "history", "--state-dir", str(state)],
        capture_output=True,
        text=True,
        check=True,
    )
    assert "report --restore" in spoken.stderr
    assert restore(journal(quiet), state, lambda: quiet.facts) is None
    assert quiet.layout.config.read_bytes() == before
    assert left_raised(journal(quiet), state, Machine()) is None


def test_a_marker_that_a_power_cut_halved_is_no_obstacle(quiet: Patient) -> None:
    state = quiet.folder / "state"
    moments = recording(quiet).run(lambda _: False, never, None)
    next(moments)
    (state / NAME).write_bytes(b'{"pid": 1')
    assert left_raised(journal(quiet), state, Machine()) is not None
    moments.close()
    assert level(quiet) == "warning"


def test_where_nothing_can_be_noted_nothing_is_changed(quiet: Patient) -> None:
    state: Path = quiet.folder / "state"
    state.write_bytes(b"a file, where a folder belongs")
    with pytest.raises(Refused):
        list(recording(quiet).run(lambda _: True, never, None))
    assert level(quiet) == "warning"


def raised_and_killed(patient: Patient) -> bytes:
    """OpenD.xml before a recording that was killed with the level raised, as a fork that ends at once leaves it."""
    before = patient.layout.config.read_bytes()
    pid = os.fork()
    if pid == 0:
        moments = recording(patient).run(lambda _: False, never, None)
        next(moments)
        os._exit(0)
    os.waitpid(pid, 0)
    assert level(patient) == "debug"
    return before


@posix
def test_killed_then_undone_by_hand_then_recorded_again(quiet: Patient) -> None:
    before = raised_and_killed(quiet)
    state = quiet.folder / "state"
    list(journal(quiet).undo(journal(quiet).runs()[0].id))
    assert quiet.layout.config.read_bytes() == before
    assert left_raised(journal(quiet), state, Machine()) is None
    assert [*recording(quiet).run(lambda _: True, never, None)]
    assert quiet.layout.config.read_bytes() == before
    assert not (state / NAME).exists()


@posix
def test_killed_and_recorded_again_without_putting_it_back(quiet: Patient) -> None:
    before = raised_and_killed(quiet)
    assert [*recording(quiet).run(lambda _: True, never, None)] == [Moment.REPRODUCE]  # it is raised already
    assert left_raised(journal(quiet), quiet.folder / "state", Machine()) is not None
    restore(journal(quiet), quiet.folder / "state", lambda: quiet.facts)
    assert quiet.layout.config.read_bytes() == before


@posix
def test_killed_and_the_backups_are_gone(quiet: Patient) -> None:
    raised_and_killed(quiet)
    state = quiet.folder / "state"
    shutil.rmtree(journal(quiet).runs()[0].folder / "files")
    said = restore(journal(quiet), state, lambda: quiet.facts)
    assert "backup" in str(said)
    assert level(quiet) == "warning"
    assert left_raised(journal(quiet), state, Machine()) is None


@posix
def test_killed_and_the_configuration_is_gone(quiet: Patient) -> None:
    raised_and_killed(quiet)
    quiet.layout.config.unlink()
    with pytest.raises(Told):
        restore(journal(quiet), quiet.folder / "state", lambda: quiet.facts)
    assert left_raised(journal(quiet), quiet.folder / "state", Machine()) is not None


@posix
def test_the_level_of_another_opend_is_not_put_back_instead(quiet: Patient, tmp_path: Path) -> None:
    raised_and_killed(quiet)
    config = quiet.layout.config
    config.write_bytes(config.read_bytes() + b"\n")
    other = layout.make(tmp_path / "other", quiet.layout.brand, quiet.layout.api_port)
    layout.configure(other, {"log_level": "debug"})
    (found,) = find(Machine(), program_dir=other.program_dir, data_dir=other.data_dir, config=other.config)
    before = other.config.read_bytes()
    with pytest.raises(Refused, match="not the OpenD chosen now"):
        restore(journal(quiet), quiet.folder / "state", lambda: Facts(found, Machine(), quiet.folder / "state"))
    assert other.config.read_bytes() == before


@posix
def test_an_earlier_recording_is_not_taken_for_one_that_was_killed_at_once(quiet: Patient) -> None:
    def goes_on(_moment: Moment) -> bool:
        config = quiet.layout.config
        config.write_bytes(config.read_bytes().replace(b"<lang>en</lang>", b"<lang>chs</lang>"))
        return True

    assert [*recording(quiet).run(goes_on, never, None)]
    pid = os.fork()
    if pid == 0:
        leave_marker(quiet.folder / "state", "warning", "debug", journal(quiet))
        os._exit(0)
    os.waitpid(pid, 0)
    assert left_raised(journal(quiet), quiet.folder / "state", Machine()) is None
