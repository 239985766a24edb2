"""Waiting in the terminal for what only the person can do: until it is noticed, or the person says so."""

from __future__ import annotations

import sys
import threading
import time
import webbrowser
from collections.abc import Callable

from opend_wizard.cli.voice import Voice, can_ask
from opend_wizard.journal import InTheWay
from opend_wizard.machine import Machine
from opend_wizard.model import Fix
from opend_wizard.opend.pages import is_vendors
from opend_wizard.steps import AskPerson
from opend_wizard.texts import Text

_GLANCE = 0.25  # seconds between two looks whether it is done
_SECOND = 1.0  # between two looks at all processes
_UNATTENDED = 60.0  # seconds to wait for where nobody sits who could say that it is done


def wait(fix: Fix, voice: Voice, seconds: float | None = None, act: Callable[[], None] | None = None) -> None:
    """Say what is asked for, offer to open its page, and wait; raises KeyboardInterrupt when the person gives up.

    Without a terminal the wait is `seconds` long at most, a minute if that is None. In practice, `act`
    does what is asked for.
    """
    asked = [step for step in fix.steps if isinstance(step, AskPerson)]
    if not asked:
        return
    _say(asked, voice)
    if act is not None:
        voice.say(Text("This OpenD is simulated: it is done for you."))
        act()
    elif can_ask() and not voice.as_json:
        _open_pages(asked, voice)
    _until(asked, voice, seconds if seconds is not None else _UNATTENDED, acted=act is not None)


def wait_for_end(obstacle: InTheWay, machine: Machine, voice: Voice) -> None:
    """Until the program that is in the way of a change has ended; raises KeyboardInterrupt when given up."""
    voice.gap()
    voice.say(obstacle.text)
    voice.say(Text("The wizard notices when it has ended, and then makes the change. Ctrl+C gives up."))
    while not obstacle.gone(machine):
        voice.progress(Text("Waiting until it has ended."))
        time.sleep(_SECOND)
    voice.progress_ends()


def _say(asked: list[AskPerson], voice: Voice) -> None:
    voice.gap()
    voice.say(Text("Now it is your turn:"))
    for step in asked:
        voice.say(Text("– {request}", request=step.request))
        for line in (step.link, step.command):
            if line is not None:
                voice.say(Text("  {line}", line=line))


def _open_pages(asked: list[AskPerson], voice: Voice) -> None:
    for step in asked:
        if step.link is None or not is_vendors(step.link):
            continue
        if not voice.ask(Text("Open this page in your browser? [y/N]")):
            continue
        if not webbrowser.open(step.link):
            voice.complain(Text("No browser could be opened. Copy the address."))


def _until(asked: list[AskPerson], voice: Voice, seconds: float, *, acted: bool) -> None:
    """Until everything is noticed or Enter is pressed; without a terminal until the time is up."""
    watched = [step.noticed for step in asked if step.noticed is not None]
    said_so = threading.Event()
    attended = can_ask() and not voice.as_json and not acted
    if attended:
        voice.say(Text("The wizard notices by itself; or press Enter when it is done. Ctrl+C gives up."))
        threading.Thread(target=_listen, args=(said_so,), daemon=True, name="enter").start()
    end = time.monotonic() + seconds
    while not said_so.wait(_GLANCE):
        if watched and all(noticed() for noticed in watched):
            return
        if not attended and (not watched or time.monotonic() >= end):
            return
        voice.progress(Text("Waiting until it is done."))
    voice.progress_ends()


def _listen(said_so: threading.Event) -> None:
    if sys.stdin.readline():
        said_so.set()
