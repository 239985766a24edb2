"""Takes a command line to its command, and every failure to a sentence and an exit status."""

from __future__ import annotations

import argparse
import importlib
import os
import sys
from collections.abc import Callable, Sequence
from typing import TypeAlias

from opend_wizard import commands, languages
from opend_wizard.cli.arguments import parser
from opend_wizard.cli.voice import Voice
from opend_wizard.commands import Typed
from opend_wizard.errors import Told
from opend_wizard.texts import Text

Command: TypeAlias = Callable[[argparse.Namespace, Voice], int]

NOTHING_WRONG, PROBLEMS, WRONG_USAGE, COULD_NOT_RUN = 0, 1, 2, 3
_COMMANDS = {
    None: ("opening", "window"),
    "symptoms": ("look", "symptoms"),
    "check": ("look", "check"),
    "fix": ("mend", "fix"),
    "history": ("past", "history"),
    "undo": ("past", "undo"),
    "redo": ("past", "redo"),
    "hold": ("hold", "hold"),
    "practice": ("practise", "practice"),
    "report": ("report", "report"),
    "about": ("about", "about"),
}
_STOPPED = 130  # what a shell gives a program that was ended with Ctrl+C
_NOBODY_READS = 141  # and one whose output nobody reads any longer


def run(typed: Sequence[str], open_window: Callable[..., int]) -> int:
    """Run the command line `typed` (without the program's name); gives the exit status.

    `open_window` is what opens the window, of which the terminal itself knows nothing.
    """
    arguments = parser().parse_args(typed)
    arguments.open_window = open_window
    commands.use(_given(arguments, typed))
    voice = Voice(as_json=getattr(arguments, "json", False))
    try:
        _tell_left_over(arguments, voice)
        status = _command(arguments.command)(arguments, voice)
        sys.stdout.flush()
        return status
    except Told as told:
        voice.progress_ends()
        from opend_wizard.report import as_json

        voice.answer(as_json.failed(arguments.command, told.text))
        voice.complain(told.text)
        return COULD_NOT_RUN
    except KeyboardInterrupt:
        voice.progress_ends()
        voice.complain(Text("Stopped."))
        return _STOPPED
    except BrokenPipeError:  # whoever reads this, such as `head`, has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return _NOBODY_READS
    except Exception as error:  # noqa: BLE001  (never a silent or a cryptic end)
        return _mistaken(error, arguments, voice)


def _given(arguments: argparse.Namespace, typed: Sequence[str]) -> commands.Given:
    """What has to be typed again behind every command that is shown."""
    found = {name: vars(arguments).get(name) for name in ("state_dir", *commands.SAME_OPEND, "script")}
    spoken = any(word == "--lang" or word.startswith("--lang=") for word in typed)
    return commands.Given(**found, language=languages.in_use().tag if spoken else "")


def _mistaken(error: Exception, arguments: argparse.Namespace, voice: Voice) -> int:
    """Keep what may be told of the wizard's own mistake, and say where."""
    from opend_wizard import crash
    from opend_wizard.machine import state_dir
    from opend_wizard.report import as_json

    voice.progress_ends()
    told = crash.OwnMistake(crash.mistake(error).made_during(arguments.command or "window"))
    kept = crash.keep(told.mistake, arguments.state_dir or state_dir())
    voice.answer(as_json.failed(arguments.command, told.text))
    voice.complain(told.text)
    if kept is not None:
        voice.complain(
            Text("The report is in {path}. It holds kinds and places in the code, nothing private.", path=kept)
        )
    voice.complain(Text("What was changed is in the history: {command}", command=Typed("history")))
    return COULD_NOT_RUN


def _tell_left_over(arguments: argparse.Namespace, voice: Voice) -> None:
    """Say so if a recording that was cut short has left something raised; costs one look for a small file."""
    from opend_wizard.machine import Machine, state_dir

    folder = arguments.state_dir or state_dir()
    if arguments.command in (None, "report") or not (folder / "recording.json").exists():
        return
    from opend_wizard.journal import Journal
    from opend_wizard.report import as_bundle
    from opend_wizard.report.bundle import left_raised

    run = left_raised(Journal(folder, Machine()), folder, Machine())
    if run is not None:
        voice.complain(as_bundle.left_over(run))


def _command(name: str | None) -> Command:
    """The command's function; its module is loaded only now, so that each command starts as quickly as it can."""
    module, function = _COMMANDS[name]
    command: Command = getattr(importlib.import_module(f"opend_wizard.cli.{module}"), function)
    return command
