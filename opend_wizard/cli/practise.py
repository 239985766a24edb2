"""Practice: the whole job on a simulated OpenD, in the terminal or the window."""

from __future__ import annotations

import argparse
import contextlib
import signal
import sys
import threading
from dataclasses import replace

from opend_wizard import commands
from opend_wizard.cli.look import examine, named
from opend_wizard.cli.look import status as status_of
from opend_wizard.cli.main import NOTHING_WRONG, PROBLEMS, WRONG_USAGE
from opend_wizard.cli.mend import Wanted, last_run, mend
from opend_wizard.cli.setup import Setup
from opend_wizard.cli.voice import Recorder, Voice
from opend_wizard.machine import Machine
from opend_wizard.model import Symptom
from opend_wizard.report import as_json, as_text
from opend_wizard.simulator.faults import FAULTS
from opend_wizard.simulator.practice import Practice
from opend_wizard.texts import Text

_INTERVALS = 4  # of one second, for which the practice holds the line
_STOP = "stop_greediest_program"
_TO_CHOOSE = {"q14-crowd": _STOP, "q14-left-behind": _STOP}  # by fault: what has to be picked by name, also here
_GLANCE = 0.2  # seconds between two looks, so that Windows notices Ctrl+C too


def practice(arguments: argparse.Namespace, voice: Voice) -> int:
    """Break a simulated OpenD as asked, and walk through finding, mending and undoing it."""
    if arguments.symptom is None:
        voice.answer(as_json.faults(FAULTS))
        voice.say(as_text.faults(FAULTS, voice.width, voice.pen))
        return NOTHING_WRONG
    chosen = named([arguments.symptom], voice)
    if not chosen:
        return WRONG_USAGE
    if arguments.window:
        shown: int = arguments.open_window(practise=chosen[0].id, folder=arguments.dir)
        return shown
    with Practice.start(chosen[0].id, arguments.dir) as patient:
        voice.say(as_text.practice(patient, voice.width, voice.pen))
        if arguments.hold:
            return _hold(patient, voice)
        return _walk(chosen[0], patient, voice, yes=arguments.yes)


def _hold(patient: Practice, voice: Voice) -> int:
    voice.answer(as_json.practice(patient))
    voice.say(Text("It stays like this until you press Ctrl+C."))
    sys.stdout.flush()
    ended = threading.Event()
    signal.signal(signal.SIGTERM, lambda *_: ended.set())
    with contextlib.suppress(KeyboardInterrupt):
        while not ended.wait(_GLANCE):
            pass
    return NOTHING_WRONG


def _walk(symptom: Symptom, patient: Practice, voice: Voice, *, yes: bool) -> int:
    setup = _setup(patient)
    commands.use(replace(commands.given(), state_dir=setup.state_dir))
    voice.gap()
    recorder = Recorder(voice)
    status = _mend(symptom, patient, setup, recorder, yes=yes)
    runs = setup.journal.runs()
    if (
        status == NOTHING_WRONG
        and runs
        and runs[0].reversible
        and (yes or voice.ask(Text("Take the change back, to see that it can be? [y/N]")))
    ):
        last_run(setup.journal.undo(runs[0].id), voice)
        voice.gap()
        voice.say(Text("Taken back. The same checks again, on what was broken at the start:"))
        _look_again(symptom, setup, recorder)
    voice.gap()
    voice.say(Text("The practice is over; everything it made is removed."))
    voice.answer(as_json.walked(symptom.id, recorder.answers))
    return status


def _mend(symptom: Symptom, patient: Practice, setup: Setup, voice: Voice, *, yes: bool) -> int:
    """Mend it; a phone code takes two steps, and the practice phone tells the code in between."""
    if symptom.id == "q15":
        return _hold_the_line(symptom, setup, voice)
    if symptom.id != "q04":
        act = patient.act if patient.fault.act is not None else None
        status = mend(symptom, setup, voice, Wanted(_TO_CHOOSE.get(patient.fault.id), yes=yes, act=act))
        left = act is not None and status == PROBLEMS
        return _elsewhere(symptom, patient, setup, voice, yes=yes) if left else status
    status = mend(symptom, setup, voice, Wanted("request_phone_code", yes=yes))
    if not patient.phone_codes:
        return status
    code = patient.phone_codes[-1]
    voice.gap()
    voice.say(Text("The practice phone has received the code {code}.", code=code))
    voice.gap()
    return mend(symptom, setup, voice, Wanted("enter_phone_code", {"code": code}, yes=yes))


def _elsewhere(symptom: Symptom, patient: Practice, setup: Setup, voice: Voice, *, yes: bool) -> int:
    """What is left only the person could cure: it is done in the practice, and looked at again."""
    voice.gap()
    if not (yes or voice.ask(Text("Have that done in the practice, to see what changes? [y/N]"))):
        return PROBLEMS
    patient.act()
    voice.say(Text("It is done in the practice. The same checks again:"))
    return _look_again(symptom, setup, voice)


def _look_again(symptom: Symptom, setup: Setup, voice: Voice) -> int:
    report = examine([symptom], setup.facts(), voice, chosen=True)
    voice.gap()
    where = setup.facts().installation
    voice.say(as_text.check(report, where, voice.width, voice.pen))
    voice.answer(as_json.check(report, where))
    return status_of(report)


def _hold_the_line(symptom: Symptom, setup: Setup, voice: Voice) -> int:
    """There is nothing to change: two lines are held, and what was measured is the finding."""
    from opend_wizard.cli.hold import held

    status = held(setup.facts(), _INTERVALS, voice)
    _look_again(symptom, setup, voice)
    return status


def _setup(patient: Practice) -> Setup:
    places = patient.installation_arguments
    dirs = (places.program_dir, places.data_dir, places.config)
    return Setup(Machine(), patient.state_dir, *dirs, script=places.script)
