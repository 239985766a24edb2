"""The command line as it is typed; its form is a contract that others script against."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import TypeAlias

from opend_wizard import __version__, commands
from opend_wizard.cli import values
from opend_wizard.cli.speaking import Parser
from opend_wizard.languages import LANGUAGES
from opend_wizard.texts import Text

AddCommand: TypeAlias = Callable[..., argparse.ArgumentParser]

_EXIT = Text(
    "Exit status: 0 nothing wrong, or done and verified; 1 problems found, or not verified; "
    "2 wrong usage; 3 could not run."
)
_PURPOSE = Text("Finds out why OpenD does not work, shows the remedy, and applies it so that it can be taken back.")


def parser() -> argparse.ArgumentParser:
    """The parser of every command; without a command the window opens."""
    epilog = Text("Without a command the window opens. {exit}", exit=_EXIT)
    top = Parser(prog=commands.program(), description=str(_PURPOSE), epilog=str(epilog))
    top.add_argument(
        "--version",
        action="version",
        version=f"opend-wizard {__version__}",
        help=str(Text("show the version and exit")),
    )
    _state(top, None)
    _language(top)
    add = top.add_subparsers(dest="command", metavar="COMMAND").add_parser
    for define in (_symptoms, _check, _fix, _history, _undo, _redo, _hold, _practice, _report, _about):
        define(add)
    return top


def _symptoms(add: AddCommand) -> None:
    _shared(add("symptoms", help=str(Text("list what can go wrong"))))


def _check(add: AddCommand) -> None:
    command = add("check", help=str(Text("look for the cause; nothing is changed")), epilog=str(_EXIT))
    command.add_argument(
        "symptoms", nargs="*", metavar="SYMPTOM", help=str(Text("q02, q03, …; without one, all are checked"))
    )
    _script(command)
    _places(command)
    how = command.add_mutually_exclusive_group()
    how.add_argument(
        "--markdown", action="store_true", help=str(Text("print a summary for a forum, without secrets and names"))
    )
    _shared(command, how)


def _fix(add: AddCommand) -> None:
    command = add("fix", help=str(Text("show what would be changed, change it, and check again")), epilog=str(_EXIT))
    command.add_argument("symptom", metavar="SYMPTOM", help=str(Text("q02, q03, …")))
    command.add_argument("--choose", metavar="FIX_ID", help=str(Text("take this fix instead of the first one offered")))
    command.add_argument(
        "--set",
        action="append",
        default=[],
        metavar="NAME=VALUE",
        help=str(Text("a value of the fix, e.g. port=11115")),
    )
    consent = command.add_mutually_exclusive_group()
    consent.add_argument("--dry-run", action="store_true", help=str(Text("show the plan and change nothing")))
    _yes(consent)
    _script(command)
    _places(command)
    _shared(command)


def _script(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--script",
        type=Path,
        metavar="FILE",
        help=str(Text("a Python script of yours to look at too; it is never run")),
    )


def _history(add: AddCommand) -> None:
    _shared(add("history", help=str(Text("list what the wizard has changed"))))


def _undo(add: AddCommand) -> None:
    _again(add("undo", help=str(Text("take the changes of a run back")), epilog=str(_EXIT)))


def _redo(add: AddCommand) -> None:
    _again(add("redo", help=str(Text("make the changes of a run that was taken back once more")), epilog=str(_EXIT)))


def _practice(add: AddCommand) -> None:
    command = add("practice", help=str(Text("work on a simulated OpenD that is broken in the chosen way")))
    command.add_argument(
        "symptom", nargs="?", metavar="SYMPTOM", help=str(Text("q02, q03, …; without one, they are listed"))
    )
    command.add_argument(
        "--dir", type=Path, metavar="DIR", help=str(Text("make the simulated OpenD in this new or empty folder"))
    )
    how = command.add_mutually_exclusive_group()
    how.add_argument("--window", action="store_true", help=str(Text("walk through it in the window")))
    how.add_argument(
        "--hold", action="store_true", help=str(Text("only set it up, say where it is, and wait to be stopped"))
    )
    _yes(how)
    _shared(command)


def _hold(add: AddCommand) -> None:
    command = add(
        "hold",
        help=str(Text("hold two connections, with and without heartbeats, and see which is kept")),
        epilog=str(_EXIT),
    )
    command.add_argument(
        "--intervals",
        type=values.count,
        default=4,
        metavar="N",
        help=str(Text("for so many of the intervals that OpenD names (4, often 40 s)")),
    )
    _places(command)
    _shared(command)


def _report(add: AddCommand) -> None:
    command = add(
        "report", help=str(Text("make a report for the vendor's engineers; nothing is sent")), epilog=str(_EXIT)
    )
    command.add_argument(
        "--for",
        dest="purpose",
        choices=("trade", "quotes"),
        default="trade",
        help=str(Text("what the trouble is about; quotes need more in the logs (default: trade)")),
    )
    command.add_argument("--minutes", type=values.minutes, metavar="N", help=str(Text("record at most this long")))
    how = command.add_mutually_exclusive_group()
    how.add_argument(
        "--last", type=values.minutes, metavar="N", help=str(Text("no recording: take what the last N minutes wrote"))
    )
    how.add_argument("--restore", action="store_true", help=str(Text("put back what an earlier recording left raised")))
    command.add_argument(
        "--out", type=Path, metavar="FILE.zip", help=str(Text("the report; without it, one in this folder"))
    )
    command.add_argument(
        "--report-lang",
        type=values.spoken,
        metavar="TAG",
        help=str(Text("write the report in this language instead of the one it is spoken in")),
    )
    _person(command)
    command.add_argument(
        "--include-binary",
        action="store_true",
        help=str(Text("take .ftlog files along, out of which no secret can be taken")),
    )
    _yes(command)
    _places(command)
    _shared(command)


def _about(add: AddCommand) -> None:
    _shared(add("about", help=str(Text("version, age, licences, and where newer versions are"))))


def _person(command: argparse.ArgumentParser) -> None:
    command.add_argument("--note", default="", metavar="TEXT", help=str(Text("what happened, in your words")))
    command.add_argument(
        "--language", default="", metavar="NAME", help=str(Text("the language of your script, e.g. Python"))
    )
    command.add_argument("--sdk", default="", metavar="VERSION", help=str(Text("the SDK and its version")))
    command.add_argument(
        "--interface", default="", metavar="NAME", help=str(Text("the protocol number or the interface"))
    )
    command.add_argument(
        "--code", type=Path, metavar="FILE", help=str(Text("a short piece of code with its input and output"))
    )


def _again(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "run", nargs="?", metavar="RUN", help=str(Text("a run from the history; without one, the newest"))
    )
    _yes(command)
    _shared(command)


def _places(command: argparse.ArgumentParser) -> None:
    command.add_argument("--program-dir", type=Path, metavar="DIR", help=str(Text("the folder with the OpenD program")))
    command.add_argument(
        "--data-dir", type=Path, metavar="DIR", help=str(Text("OpenD's own folder, e.g. ~/.com.moomoo.OpenD"))
    )
    command.add_argument("--config", type=Path, metavar="FILE", help=str(Text("the OpenD.xml in use")))
    command.add_argument(
        "--ask-again",
        action="store_true",
        help=str(Text("ask OpenD also while a phone code is pending, which may void it")),
    )
    command.add_argument(
        "--timeout", type=values.seconds, metavar="SECONDS", help=str(Text("end all looking after this time"))
    )


def _shared(command: argparse.ArgumentParser, how: argparse._ActionsContainer | None = None) -> None:
    (how or command).add_argument(
        "--json", action="store_true", help=str(Text("print one JSON object and nothing else"))
    )
    _state(command, argparse.SUPPRESS)
    _language(command)


def _language(command: argparse.ArgumentParser) -> None:
    known = ", ".join(language.tag for language in LANGUAGES)
    command.add_argument(
        "--lang",
        type=values.spoken,
        metavar="TAG",
        help=str(Text("speak this language ({known}) instead of your system's", known=known)),
    )


def _state(command: argparse.ArgumentParser, default: str | None) -> None:
    command.add_argument(
        "--state-dir",
        type=Path,
        default=default,
        metavar="DIR",
        help=str(Text("the wizard's own folder, for backups and history")),
    )


def _yes(command: argparse._ActionsContainer) -> None:
    command.add_argument("--yes", action="store_true", help=str(Text("do it without asking")))
