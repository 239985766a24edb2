"""A journal that was cut off is read as far as it was surely written; a damaged one is never acted on."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from opend_wizard.errors import Refused
from opend_wizard.journal import Run, RunState, states
from opend_wizard.journal import log as logs
from opend_wizard.journal.states import Absent, Bits, File, Folder, Other, State
from tests.journal.patients import Patient, a_fix, a_patient, last, picture, write


def journal_of(run: Run) -> Path:
    return run.folder / "journal.jsonl"


def test_a_journal_cut_off_anywhere_is_recovered_or_done(tmp_path: Path) -> None:
    """Each prefix is what a power cut can leave, once the name of the run is on the disk."""
    patient = a_patient(tmp_path)
    before = picture(patient.ground)
    fix = a_fix(write(patient.config, b"new"), write(patient.ground / "made", b"x"))
    run = last(patient.journal.perform(fix, "q02"))
    whole = journal_of(run).read_bytes()
    first = whole.index(b"\n") + 1
    last_ready = whole.rindex(b"\n", 0, whole.index(b'{"end"')) + 1
    for length in (*range(first, first + 60), *range(last_ready, len(whole), 7)):
        journal_of(run).write_bytes(whole[:length])
        (found,) = patient.journal.runs()
        assert found.state is RunState.UNFINISHED, whole[:length]
    last(patient.journal.recover(run.id))
    assert picture(patient.ground) == before


@pytest.mark.parametrize("garbage", [b"{", b'{"end":"who', b"\0" * 300, b'{"end":"whole"}', b"\xff\xfe\n", b"[1]\n"])
def test_a_last_line_that_was_being_written_is_cut_away(garbage: bytes, patient: Patient) -> None:
    run = last(patient.journal.perform(a_fix(write(patient.config, b"new")), "q02"))
    path = journal_of(run)
    whole = path.read_bytes()
    path.write_bytes(whole + garbage)
    assert patient.journal.runs()[0].state is RunState.DONE
    last(patient.journal.undo(run.id))
    assert path.read_bytes().startswith(whole + b'{"pass":"undo"')
    assert patient.config.read_bytes() == b"<port>11111</port>"


def spoil_middle(data: bytes) -> bytes:
    middle = data.index(b'{"ready"') + 20
    return data[:middle] + b"\0" + data[middle + 1 :]


def spoil_meaning(data: bytes) -> bytes:
    return data.replace(b'"file"', b'"fool"', 1)


def spoil_number(data: bytes) -> bytes:
    return data.replace(b'{"ready":[[1,', b'{"ready":[[9,', 1)


@pytest.mark.parametrize(
    "spoil",
    [
        *(spoil_middle, spoil_meaning, spoil_number),
        lambda data: data[:10],
        lambda data: data.replace(b'"schema":1', b'"schema":2'),
        lambda data: b"[" * 100_000 + b"\n" + data,
    ],
)
def test_a_damaged_journal_is_shown_and_never_acted_on(spoil: Callable[[bytes], bytes], patient: Patient) -> None:
    run = last(patient.journal.perform(a_fix(write(patient.config, b"new")), "q02"))
    other = last(patient.journal.perform(a_fix(write(patient.ground / "made", b"x")), "q02"))
    journal_of(run).write_bytes(spoil(journal_of(run).read_bytes()))
    newest, oldest = patient.journal.runs()
    assert newest == other
    assert (oldest.id, oldest.state, oldest.reversible) == (run.id, RunState.UNREADABLE, False)
    assert oldest.when.replace(microsecond=0) == run.when.replace(microsecond=0)
    assert "README.txt" in str(oldest.title)
    before = picture(patient.ground)
    for deed in (patient.journal.undo, patient.journal.redo, patient.journal.recover):
        with pytest.raises(Refused, match=re.escape(f"The record of the run in {run.folder} is damaged")):
            last(deed(run.id))
    assert picture(patient.ground) == before
    assert patient.journal.unfinished() == ()


@given(st.binary(max_size=300))
def test_any_bytes_are_a_log_or_a_value_error(data: bytes) -> None:
    try:
        logs.parse(data)
    except ValueError:
        return
    pytest.fail("no journal begins like this")


NUMBERS = st.integers(-1, 2**70)
STATES: st.SearchStrategy[State] = st.one_of(
    st.builds(Absent),
    st.builds(Other),
    st.builds(Bits, NUMBERS),
    st.builds(Folder, NUMBERS, NUMBERS, NUMBERS),
    st.builds(File, st.text(), NUMBERS, NUMBERS, NUMBERS, NUMBERS, NUMBERS),
)


@given(STATES.filter(lambda state: not isinstance(state, Other)))
def test_a_state_is_read_back_as_it_was_written(state: State) -> None:
    assert states.from_json(states.to_json(state)) == state


@given(STATES, STATES)
def test_states_that_meet_are_of_one_kind(seen: State, wanted: State) -> None:
    if states.meets(seen, wanted):
        assert isinstance(wanted, Bits) or type(seen) is type(wanted)
        assert not isinstance(wanted, Other)
    if isinstance(seen, File) and seen == wanted:
        assert states.meets(seen, wanted)


def test_a_file_name_in_no_encoding_survives(patient: Patient) -> None:
    name = b"name \xff\xfe\n.xml".decode("utf-8", "surrogateescape")
    try:
        (patient.ground / name).write_bytes(b"old")
    except OSError:
        pytest.skip("this file system knows only names in UTF-8")
    run = last(patient.journal.perform(a_fix(write(patient.ground / name, b"new")), "q02"))
    assert (patient.ground / name).read_bytes() == b"new"
    assert patient.journal.runs()[0].paths == (patient.ground / name,)
    last(patient.journal.undo(run.id))
    assert (patient.ground / name).read_bytes() == b"old"
    assert all(path.name.isascii() for path in (run.folder / "files").iterdir())
