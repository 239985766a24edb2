"""Holding the line against an OpenD that drops the silent, and against peers that do worse."""

from __future__ import annotations

import contextlib
import socket
import threading
import time
import tracemalloc
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from opend_wizard.opend.api import Form, Heard, Manners
from opend_wizard.opend.api.answer import Ended
from opend_wizard.opend.api.encryption import BadKey, Packets
from opend_wizard.opend.api.frame import Proto, pack
from opend_wizard.opend.api.hold import Beat, Event, hold
from opend_wizard.opend.api.listening import Ear
from opend_wizard.simulator import ports
from tests.opend.api.conftest import QUICK, Patient
from tests.simulator.keys import make_key


def holding(
    patient: Patient, intervals: int, *, heartbeats: bool, manners: Manners = QUICK, stop: Callable[[], bool] = bool
) -> Iterator[Beat]:
    port = patient.opend.options.api_port
    return hold("127.0.0.1", port, manners, intervals, heartbeats=heartbeats, stop=stop)


def events(beats: list[Beat]) -> list[Event]:
    return [beat.event for beat in beats]


@pytest.mark.parametrize("form", Form)
def test_heartbeats_keep_the_line(patient: Patient, form: Form) -> None:
    patient.order(do="manner", drop_after=1.6, keep_alive=1)
    beats = list(holding(patient, 2, heartbeats=True, manners=Manners(form=form)))
    assert events(beats) == [Event.OPENED, *[Event.SENT, Event.ANSWERED] * 3, Event.HELD]
    sent = [beat.seconds for beat in beats if beat.event is Event.SENT]
    for seconds, due in zip(sent, (0.8, 1.6, 2.0), strict=True):
        assert due <= seconds < due + 0.7
    assert beats[-1].interval == 1


def test_without_heartbeats_the_silent_are_dropped(patient: Patient) -> None:
    patient.order(do="manner", drop_after=0.5, keep_alive=1)
    opened, dropped = holding(patient, 3, heartbeats=False)
    assert opened.event is Event.OPENED
    assert (dropped.event, dropped.heard) == (Event.DROPPED, Heard.CLOSED)
    assert 0.4 <= dropped.seconds < 2


def test_without_heartbeats_a_patient_opend_keeps_the_line_which_is_proved_once(patient: Patient) -> None:
    patient.order(do="manner", drop_after=30.0, keep_alive=1)
    beats = list(holding(patient, 1, heartbeats=False))
    assert events(beats) == [Event.OPENED, Event.SENT, Event.ANSWERED, Event.HELD]
    assert 1 <= beats[-1].seconds < 2


@pytest.mark.parametrize(
    ("manner", "heard"), [("silent", Heard.SILENT), ("reset", Heard.RESET), ("close_on_request", Heard.CLOSED)]
)
def test_how_a_line_is_dropped_is_told(patient: Patient, manner: str, heard: Heard) -> None:
    patient.order(do="manner", keep_alive=1)
    beats = holding(patient, 1, heartbeats=True)
    seen = [next(beats)]
    patient.order(do="manner", manner=manner)
    seen += beats
    assert events(seen) == [Event.OPENED, Event.SENT, Event.DROPPED]
    assert seen[-1].heard is heard
    assert seen[-1].seconds < 2.5


def test_a_line_cut_by_opend_between_heartbeats_is_noticed_at_once(patient: Patient) -> None:
    beats = holding(patient, 5, heartbeats=True)  # of ten seconds each
    next(beats)
    patient.order(do="drop")
    (last,) = beats
    assert (last.event, last.heard) == (Event.DROPPED, Heard.CLOSED)
    assert last.seconds < 2


@pytest.mark.parametrize("manner", ["glued", "split"])
def test_pushes_and_pieces_do_not_matter(patient: Patient, manner: str) -> None:
    patient.order(do="manner", keep_alive=1, manner=manner, seconds=0.05)
    assert list(holding(patient, 1, heartbeats=True))[-1].event is Event.HELD


@pytest.mark.parametrize("packets", Packets)
def test_an_encrypted_line_is_held(patient_with: Callable[..., Patient], tmp_path: Path, packets: Packets) -> None:
    key = make_key(tmp_path / "key.pem")
    patient = patient_with(rsa_private_key=str(key))
    patient.order(do="manner", keep_alive=1)
    beats = list(holding(patient, 1, heartbeats=False, manners=Manners(key=key, packets=packets)))
    assert beats[-1].event is Event.HELD
    with pytest.raises(BadKey):
        next(holding(patient, 1, heartbeats=False, manners=Manners(key=tmp_path / "absent.pem")))


def test_it_stops_on_request_and_hangs_up(patient: Patient) -> None:
    stop = threading.Event()
    beats = holding(patient, 6, heartbeats=True, stop=stop.is_set)
    assert next(beats).event is Event.OPENED
    assert len(patient.opend.api.callers) == 1
    stop.set()
    (last,) = beats
    assert (last.event, last.heard) == (Event.STOPPED, None)  # not HELD: it did not wait for its end


def test_whoever_stops_asking_hangs_up_too(patient: Patient) -> None:
    beats = holding(patient, 6, heartbeats=True)
    next(beats)
    beats.close()  # type: ignore[attr-defined]  # a generator, seen as an iterator
    end = time.monotonic() + 120
    while patient.opend.api.callers and time.monotonic() < end:
        threading.Event().wait(0.01)
    assert not patient.opend.api.callers


def test_an_interval_without_sense_is_replaced(patient: Patient) -> None:
    for named, used in ((0, 10), (-5, 10), (10**8, 120)):
        patient.order(do="manner", keep_alive=named)
        beats = holding(patient, 1, heartbeats=False, stop=lambda: True)
        assert [beat.interval for beat in beats] == [used, used]


def test_what_never_opens_is_told() -> None:
    (beat,) = hold("127.0.0.1", ports.free_port(), QUICK, 1, heartbeats=True, stop=bool)
    assert (beat.event, beat.heard) == (Event.NOT_OPENED, Heard.REFUSED)


def test_an_opend_that_refuses_is_quoted(patient: Patient) -> None:
    patient.order(do="set", status=4, text="own sentence")
    patient.order(do="manner", hello="refuse")
    patient.order(do="login", quote=False, trade=False)
    (beat,) = holding(patient, 1, heartbeats=True)
    assert (beat.event, beat.heard, beat.said) == (Event.NOT_OPENED, Heard.REJECTED, "own sentence")


def heard_by_ear(said: bytes, serial: int | None = 7, cut: int = 65536) -> bool:
    """Whether an ear that is told `said` in pieces of `cut` hears the heartbeat answered."""
    ours, theirs = socket.socketpair()
    with ours, theirs:
        ear = Ear(ours, bool)
        for at in range(0, len(said), cut):
            theirs.sendall(said[at : at + cut])
            if ear.listen(time.monotonic() + 0.02, serial):
                return True
        return False


BEAT = pack(Proto.KEEP_ALIVE, Form.PROTOBUF, 7, b"some body")
PUSH = pack(Proto.NOTIFY, Form.PROTOBUF, 7, b"FT" * 500)


@pytest.mark.parametrize("cut", [1, 43, 44, 45, 65536])
def test_an_answer_is_heard_wherever_it_is_cut(cut: int) -> None:
    assert heard_by_ear((b"" if cut == 1 else PUSH * 2) + BEAT, cut=cut)


def test_only_the_answer_itself_counts() -> None:
    other = pack(Proto.KEEP_ALIVE, Form.PROTOBUF, 8, b"")
    assert not heard_by_ear(other + PUSH + BEAT[:-1])
    assert not heard_by_ear(BEAT + PUSH, serial=None)
    assert heard_by_ear(other + pack(Proto.KEEP_ALIVE, Form.PROTOBUF, 7, b""))


@pytest.mark.parametrize(
    ("said", "heard"),
    [
        (b"HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n", Heard.NOT_OPEND),
        (BEAT[:12] + b"\xff" * 4 + BEAT[16:], Heard.ABSURD_LENGTH),
    ],
)
def test_nonsense_ends_the_line(said: bytes, heard: Heard) -> None:
    with pytest.raises(Ended) as ended:
        heard_by_ear(PUSH + said)
    assert ended.value.heard is heard


def test_a_flood_of_pushes_takes_no_memory_and_no_longer_than_it_may() -> None:
    ours, theirs = socket.socketpair()
    over = threading.Event()

    def flood() -> None:
        large = pack(Proto.NOTIFY, Form.PROTOBUF, 1, bytes(4_000_000))
        with contextlib.suppress(OSError):
            while not over.is_set():
                theirs.sendall(large)

    thread = threading.Thread(target=flood)
    thread.start()
    try:
        ear = Ear(ours, bool)
        ear.listen(time.monotonic() + 0.1)
        tracemalloc.start()
        assert not ear.listen(time.monotonic() + 0.4, 7)
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
        over.set()
        ours.close()
        thread.join()
        theirs.close()
    assert peak < 6_000_000  # the flood itself holds four of them
