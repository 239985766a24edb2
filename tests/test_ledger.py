"""What OpenD rations is counted over restarts and windows, whatever the clock and the disk do."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from opend_wizard.errors import Refused, Unseen
from opend_wizard.ledger import CODE_DONE, CODE_PENDING, START, Ledger
from opend_wizard.opend.operations import Operation

KEY = "/home/me/.com.moomoo.OpenD"
CODE = Operation.REQ_PHONE_VERIFY_CODE
NOTE = """
import sys
from pathlib import Path
from opend_wizard.ledger import Ledger
from opend_wizard.opend.operations import Operation
for _ in range(int(sys.argv[3])):
    Ledger(Path(sys.argv[1]), lambda: 1000.0).note(Operation.RELOGIN, sys.argv[2])
"""


@dataclass
class Clock:
    now: float = 1000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def ledger(tmp_path: Path, clock: Clock) -> Ledger:
    return Ledger(tmp_path / "state", clock)


def file_of(ledger: Ledger) -> Path:
    return ledger.state_dir / "ledger.jsonl"


def processes(ledger: Ledger, count: int, uses: int) -> None:
    """Have so many other processes note so many uses each, all at once."""
    arguments = [sys.executable, "-c", NOTE, str(ledger.state_dir), KEY, str(uses)]
    root = str(Path(__file__).parents[1])
    started = [subprocess.Popen(arguments, cwd=root, env={**os.environ, "PYTHONPATH": root}) for _ in range(count)]
    assert [each.wait(60) for each in started] == [0] * count


def test_a_limit_holds_to_its_last_second(ledger: Ledger, clock: Clock) -> None:
    assert ledger.seconds_until_safe(CODE, KEY) == 0
    ledger.note(CODE, KEY)
    assert ledger.seconds_until_safe(CODE, KEY) == 60
    clock.now += 59.5
    with pytest.raises(Refused, match="safe again at"):
        ledger.must_be_safe(CODE, KEY)
    clock.now += 0.5
    ledger.must_be_safe(CODE, KEY)


def test_it_waits_for_the_oldest_of_the_last_ten(ledger: Ledger, clock: Clock) -> None:
    for _ in range(10):
        assert ledger.seconds_until_safe(Operation.RELOGIN, KEY) == 0
        ledger.note(Operation.RELOGIN, KEY)
        clock.now += 60
    assert ledger.seconds_until_safe(Operation.RELOGIN, KEY) == 3600 - 600


def test_each_opend_and_each_command_has_its_own_count(ledger: Ledger) -> None:
    ledger.note(CODE, KEY)
    assert ledger.seconds_until_safe(CODE, "/another") == 0
    assert ledger.seconds_until_safe(Operation.INPUT_PHONE_VERIFY_CODE, KEY) == 0
    assert ledger.seconds_until_safe(Operation.HELP, KEY) == 0


def test_starts_are_counted_too(ledger: Ledger) -> None:
    for _ in range(8):
        ledger.must_be_safe(START, KEY)
        ledger.note(START, KEY)
    assert ledger.seconds_until_safe(START, KEY) == 4 * 3600


def test_a_restart_forgets_nothing(ledger: Ledger, clock: Clock) -> None:
    ledger.note(CODE, KEY)
    clock.now += 10
    assert Ledger(ledger.state_dir, clock).seconds_until_safe(CODE, KEY) == 50


def test_other_processes_count_and_none_loses_a_line(ledger: Ledger) -> None:
    processes(ledger, 2, 4)
    assert ledger.seconds_until_safe(Operation.RELOGIN, KEY) == 0
    processes(ledger, 1, 2)
    assert ledger.seconds_until_safe(Operation.RELOGIN, KEY) == 3600
    assert len([line for line in file_of(ledger).read_text().splitlines() if line]) == 10


def test_a_clock_set_back_still_counts_but_locks_nothing_for_long(ledger: Ledger, clock: Clock) -> None:
    clock.now = 1e9  # years ahead
    ledger.note(CODE, KEY)
    clock.now = 5000.0
    assert ledger.seconds_until_safe(CODE, KEY) == pytest.approx(60, abs=0.01)
    clock.now = 5030.0
    assert ledger.seconds_until_safe(CODE, KEY) == pytest.approx(30, abs=0.01)
    clock.now = 5061.0
    assert ledger.seconds_until_safe(CODE, KEY) == 0
    size = file_of(ledger).stat().st_size
    ledger.seconds_until_safe(CODE, KEY)
    assert file_of(ledger).stat().st_size == size


def test_a_clock_that_was_wrong_for_a_while_frees_nothing(ledger: Ledger, clock: Clock) -> None:
    clock.now = 1e9
    ledger.note(CODE, KEY)
    clock.now = 100.0  # as after a start without a battery
    assert ledger.seconds_until_safe(CODE, KEY) > 0
    clock.now = 1e9 + 20
    assert ledger.seconds_until_safe(CODE, KEY) == 40


def test_a_clock_set_back_keeps_the_order(ledger: Ledger, clock: Clock) -> None:
    clock.now = 1e9
    ledger.note(CODE_DONE, KEY)
    ledger.note(CODE_PENDING, KEY)
    clock.now = 5000.0
    pending, done = ledger.last_use(CODE_PENDING, KEY), ledger.last_use(CODE_DONE, KEY)
    assert pending is not None
    assert done is not None
    assert done < pending <= 5000
    ledger.note(CODE_DONE, KEY)
    assert (ledger.last_use(CODE_DONE, KEY) or 0) > (ledger.last_use(CODE_PENDING, KEY) or 0)


def test_a_use_that_never_was_has_no_time(ledger: Ledger) -> None:
    assert ledger.last_use(CODE, KEY) is None


@pytest.mark.parametrize(
    "torn", [b'{"what": "relo', b'{"what": "relogin", "key": "k", "when": 9', b"\xff\xfe\x00", b"[" * 9000]
)
def test_a_torn_line_costs_only_itself(ledger: Ledger, torn: bytes) -> None:
    ledger.note(CODE, KEY)
    with file_of(ledger).open("ab") as file:
        file.write(torn)
    ledger.note(Operation.RELOGIN, KEY)
    assert ledger.last_use(CODE, KEY) == 1000
    assert ledger.last_use(Operation.RELOGIN, KEY) == 1000


@pytest.mark.parametrize(
    "line", ["7", "null", "{}", '{"what": "ping", "key": 1}', '{"what": "ping", "key": "k", "when": NaN}',
             '{"what": "ping", "key": "k", "when": Infinity}',
             '{"what": "ping", "key": "k", "when": 1' + "0" * 400 + "}"]
)  # fmt: skip
def test_lines_of_another_kind_are_passed_over(ledger: Ledger, line: str) -> None:
    ledger.note(CODE, KEY)
    with file_of(ledger).open("a") as file:
        file.write(line + "\n")
    assert ledger.last_use(CODE, KEY) == 1000
    assert ledger.last_use(Operation.PING, "k") is None


def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "state").write_text("a file in its place")
    ledger = Ledger(tmp_path / "state" / "inside")
    with pytest.raises(Unseen, match=r"ledger\.jsonl cannot be written"):
        ledger.note(CODE, KEY)


def test_a_file_that_cannot_be_read_is_no_licence(ledger: Ledger) -> None:
    file_of(ledger).mkdir(parents=True)
    with pytest.raises(Unseen, match="cannot be read"):
        ledger.must_be_safe(CODE, KEY)


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such modes")
def test_nobody_else_may_read_it(ledger: Ledger) -> None:
    before = os.umask(0)
    try:
        ledger.note(CODE, KEY)
    finally:
        os.umask(before)
    assert file_of(ledger).stat().st_mode & 0o777 == 0o600
    assert ledger.state_dir.stat().st_mode & 0o777 == 0o700


def test_it_never_grows_beyond_a_bound_and_forgets_nothing_recent(ledger: Ledger, clock: Clock) -> None:
    filler = json.dumps({"what": "ping", "key": "x" * 400, "when": 1.0}) + "\n"
    for _ in range(4):
        ledger.note(CODE, KEY)
        with file_of(ledger).open("a") as file:
            file.write(filler * 700)
        ledger.note(Operation.UPDATE, KEY)
        assert ledger.seconds_until_safe(CODE, KEY) == 60
        clock.now += 60
    total = sum(each.stat().st_size for each in ledger.state_dir.iterdir())
    assert total < 700 * 1024
    assert {each.name for each in ledger.state_dir.iterdir()} == {"ledger.jsonl", "ledger.older.jsonl"}


def test_uses_are_counted_over_any_time_and_for_one_opend_only(ledger: Ledger, clock: Clock) -> None:
    for _ in range(3):
        ledger.note(Operation.INPUT_PIC_VERIFY_CODE, KEY)
        clock.now += 100
    ledger.note(Operation.INPUT_PIC_VERIFY_CODE, "/another")
    assert ledger.uses_within(Operation.INPUT_PIC_VERIFY_CODE, KEY, 3600) == 3
    assert ledger.uses_within(Operation.INPUT_PIC_VERIFY_CODE, KEY, 250) == 2
    assert ledger.uses_within(CODE, KEY, 3600) == 0
