"""The README of a backup folder: how to bring everything back by hand, without the wizard."""

from __future__ import annotations

import shlex
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from opend_wizard.commands import Typed
from opend_wizard.journal.changes import Change
from opend_wizard.journal.log import Head
from opend_wizard.journal.states import Absent, Bits, File, Folder
from opend_wizard.steps import RunProgram
from opend_wizard.texts import Text


@dataclass(frozen=True)
class Shell:
    """How a command line of one system is written."""

    title: Text
    comment: str
    change_folder: str
    move: str
    copy: str
    remove_folder: str
    set_mode: str | None
    separator: str

    def quoted(self, text: str) -> str:
        """`text` as one argument; what cannot be printed is written as its code, so that no terminal obeys it."""
        if self.set_mode is None:
            return f'"{text}"'
        if text.isprintable():
            return shlex.quote(text)
        return "$'" + "".join(map(_escaped, text)) + "'"


POSIX = Shell(Text("a terminal"), "#", "cd", "mv -i --", "cp --", "rmdir --", "chmod", "/")
WINDOWS = Shell(Text("the command prompt"), "rem", "cd /d", "move", "copy", "rmdir", None, "\\")


def _escaped(letter: str) -> str:
    if letter.isprintable() and letter not in "'\\":
        return letter
    return "".join(f"\\x{byte:02x}" for byte in letter.encode("utf-8", "surrogateescape"))


def text(head: Head, deeds: Sequence[Change | RunProgram], folder: Path, shell: Shell | None = None) -> str:
    """The README for a run that is about to do `deeds`, kept in `folder`; in the language in use.

    The commands are those of `shell`, or else of this system's own.
    """
    shell = shell or (WINDOWS if sys.platform == "win32" else POSIX)
    lines = [
        Text("OpenD Wizard changed something on this computer. Before it did, it kept here what was there."),
        "",
        Text("What it did: {title}", title=head.title),
        *(Text("- {step}", step=step) for step in head.steps),
        Text("When: {when} (UTC)", when=head.when.isoformat(sep=" ", timespec="seconds").removesuffix("+00:00")),
        "",
        Text("To take it back with the wizard, type: {command}", command=Typed("undo", head.id)),
        "",
        Text("To take it back by hand, without the wizard:"),
        Text("1. Close OpenD and OpenD Wizard."),
        Text("2. Open {shell} and go to this folder with the first command below.", shell=shell.title),
        Text("3. Type the other commands in their order. What is there now is moved into this folder, never deleted."),
        Text("   If a command says that something is not there, that change was not made or was taken back: go on."),
        "",
        f"   {shell.change_folder} {shell.quoted(str(folder))}",
    ]
    for deed in reversed(deeds):
        commands = _command_back(deed, shell) if isinstance(deed, RunProgram) else _commands(deed, shell)
        lines += ["", *(f"   {line}" for line in commands)]
    return "\n".join([*map(str, lines), ""])


def _command_back(step: RunProgram, shell: Shell) -> Iterator[str]:
    yield f"{shell.comment} {Text('A command was run: {purpose}', purpose=step.purpose)}"
    if step.back:
        rights = "sudo " if step.elevated and shell.set_mode is not None else ""
        yield rights + " ".join(shell.quoted(word) for word in step.back)


def _commands(change: Change, shell: Shell) -> Iterator[str]:
    path = shell.quoted(str(change.path))
    yield f"{shell.comment} {_explained(change)}"
    if isinstance(change.after, Folder):
        yield f"{shell.remove_folder} {path}"
    elif isinstance(change.before, Absent | File):
        yield f"{shell.move} {path} {_in_backup(f'now-{change.number:04}', shell)}"
    if isinstance(change.before, File):
        yield f"{shell.copy} {_in_backup(change.kept, shell)} {path}"
    if isinstance(change.before, File | Bits) and shell.set_mode is not None:
        yield f"{shell.set_mode} {change.before.mode:04o} {path}"


def _explained(change: Change) -> Text:
    if isinstance(change.after, Folder):
        return Text("This folder was made; it goes only if it is empty.")
    if isinstance(change.before, Absent):
        return Text("This file was made; nothing was there before.")
    if isinstance(change.after, Absent):
        return Text("This file was moved into the backup.")
    if isinstance(change.before, Bits):
        return Text("The permissions were changed.")
    return Text("This file was given other contents.")


def _in_backup(name: str, shell: Shell) -> str:
    return shell.quoted(f"files{shell.separator}{name}")
