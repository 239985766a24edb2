from __future__ import annotations

import gc
import threading
import time
import weakref
from collections.abc import Iterator
from functools import partial
from itertools import pairwise

from PySide6.QtCore import QThread, QTimer
from pytestqt.qtbot import QtBot

from opend_wizard.errors import Cancelled, Refused, Told
from opend_wizard.gui.desk import Desk
from opend_wizard.gui.jobs import Job, Stop, Work
from opend_wizard.texts import Text

WAIT = 120_000  # milliseconds; a busy machine may need them


class Notes:
    """Writes down what a job says, and in which thread it is heard."""

    def __init__(self, job: Job) -> None:
        self.items: list[object] = []
        self.ends: list[Told | None] = []
        self.threads: set[QThread] = set()
        job.item.connect(self.item)
        job.ended.connect(self.end)

    def item(self, item: object) -> None:
        self.items.append(item)
        self.threads.add(QThread.currentThread())

    def end(self, told: Told | None) -> None:
        self.ends.append(told)


def run(desk: Desk, qtbot: QtBot, work: Work, fleeting: tuple[type, ...] = ()) -> Notes:
    job = desk.job(work, fleeting)
    notes = Notes(job)
    with qtbot.waitSignal(job.over, timeout=WAIT):
        desk.begin(job)
    return notes


def test_items_arrive_in_order_and_in_the_windows_own_thread(desk: Desk, qtbot: QtBot) -> None:
    worked_in: list[int] = []

    def work(_stop: Stop) -> Iterator[object]:
        worked_in.append(threading.get_ident())
        yield from range(100)

    notes = run(desk, qtbot, work)
    assert notes.items == list(range(100))
    assert notes.ends == [None]
    assert notes.threads == {desk.thread()}
    assert worked_in != [threading.get_ident()]


def test_a_told_failure_ends_the_job_with_its_sentence(desk: Desk, qtbot: QtBot) -> None:
    def work(_stop: Stop) -> Iterator[object]:
        yield 1
        raise Refused(Text("The plan is stale."))

    notes = run(desk, qtbot, work)
    assert notes.items == [1]
    assert [str(end) for end in notes.ends] == ["The plan is stale."]


def test_an_unforeseen_fault_is_told_without_its_message(desk: Desk, qtbot: QtBot) -> None:
    def work(_stop: Stop) -> Iterator[object]:
        yield 1
        raise ValueError("password=hunter2")

    notes = run(desk, qtbot, work)
    told = notes.ends[0]
    assert isinstance(told, Told)
    assert "ValueError" in str(told)
    assert "hunter2" not in str(told)


def test_stop_raises_the_flag_and_leaves_it_to_the_work_how_it_ends(desk: Desk, qtbot: QtBot) -> None:
    def work(stop: Stop) -> Iterator[object]:
        yield "changed"
        while not stop():
            pass
        yield "taken back"
        raise Cancelled(Text("Stopped."))

    job = desk.job(work)
    notes = Notes(job)
    with qtbot.waitSignal(job.item, timeout=WAIT):
        desk.begin(job)
    with qtbot.waitSignal(job.over, timeout=WAIT):
        job.stop()
    assert notes.items == ["changed", "taken back"]
    assert isinstance(notes.ends[0], Cancelled)


def test_an_abandoned_job_says_nothing_more(desk: Desk, qtbot: QtBot) -> None:
    def work(stop: Stop) -> Iterator[object]:
        yield 1
        while not stop():
            pass
        yield 2

    job = desk.job(work)
    notes = Notes(job)
    with qtbot.waitSignal(job.item, timeout=WAIT):
        desk.begin(job)
    with qtbot.waitSignal(job.over, timeout=WAIT):
        job.abandon()
    assert notes.items == [1]
    assert notes.ends == []


def test_what_the_work_has_seen_is_let_go_of_when_it_is_over(desk: Desk, qtbot: QtBot) -> None:
    class Seen:
        """As large as a whole examination may be."""

    def work(_stop: Stop, seen: Seen) -> Iterator[object]:
        yield id(seen)

    seen = Seen()
    held = weakref.ref(seen)
    run(desk, qtbot, partial(work, seen=seen))
    del seen
    gc.collect()
    qtbot.waitUntil(lambda: held() is None, timeout=WAIT)


def test_the_window_lives_between_many_items_that_arrive_at_once(desk: Desk, qtbot: QtBot) -> None:
    beats: list[int] = []
    shown: list[object] = []
    arrived = threading.Event()

    def work(_stop: Stop) -> Iterator[object]:
        yield from range(40)
        arrived.set()

    def show(item: object) -> None:
        shown.append(item)
        end = time.thread_time() + 0.004  # of computing, as long as a row takes
        while time.thread_time() < end:
            pass

    heart = QTimer(interval=0)
    heart.timeout.connect(lambda: beats.append(len(shown)))
    job = desk.job(work)
    job.item.connect(show)
    desk.begin(job)
    assert arrived.wait(WAIT / 1000)  # all of them wait in the queue of this thread now
    heart.start()
    with qtbot.waitSignal(job.over, timeout=WAIT):
        pass
    heart.stop()
    assert shown == list(range(40))
    assert max(after - before for before, after in pairwise(beats)) <= 4


def test_only_fleeting_items_are_thinned_out(desk: Desk, qtbot: QtBot) -> None:
    def work(_stop: Stop) -> Iterator[object]:
        yield from range(5000)
        yield "last"

    notes = run(desk, qtbot, work, (int,))
    assert notes.items[0] == 0
    assert notes.items[-1] == "last"
    assert len(notes.items) < 500


def test_the_desk_knows_when_a_change_is_under_way(desk: Desk, qtbot: QtBot) -> None:
    go_on = threading.Event()

    def work(_stop: Stop) -> Iterator[object]:
        go_on.wait(WAIT / 1000)
        yield 1

    job = desk.job(work, changes=True)
    desk.begin(job)
    assert desk.changing
    with qtbot.waitSignal(desk.settled, timeout=WAIT):
        go_on.set()
    assert not desk.changing


def test_looking_is_no_change(desk: Desk, qtbot: QtBot) -> None:
    go_on = threading.Event()

    def work(_stop: Stop) -> Iterator[object]:
        go_on.wait(WAIT / 1000)
        yield 1

    job = desk.job(work)
    desk.begin(job)
    assert not desk.changing
    with qtbot.waitSignal(job.over, timeout=WAIT):
        go_on.set()
