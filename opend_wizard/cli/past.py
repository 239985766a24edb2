"""What was changed: the history, undo and redo."""

from __future__ import annotations

import argparse

from opend_wizard.cli.main import NOTHING_WRONG, PROBLEMS, WRONG_USAGE
from opend_wizard.cli.mend import last_run
from opend_wizard.cli.setup import Setup
from opend_wizard.cli.voice import Voice, can_ask
from opend_wizard.journal import Changed, Journal, Run, RunState
from opend_wizard.report import as_json, as_text
from opend_wizard.texts import Text

_CAN_BE_UNDONE = (RunState.DONE, RunState.UNFINISHED)


def history(arguments: argparse.Namespace, voice: Voice) -> int:
    """List every run, the newest first."""
    journal = Setup.of(arguments).journal
    runs = journal.runs()
    voice.answer(as_json.history(runs))
    voice.say(as_text.history(runs, voice.width, voice.pen))
    return NOTHING_WRONG


def undo(arguments: argparse.Namespace, voice: Voice) -> int:
    """Take the changes of a run back; ask first, and again if a file was changed since."""
    return _again(arguments, voice, undoing=True)


def redo(arguments: argparse.Namespace, voice: Voice) -> int:
    """Make the changes of a run that was taken back once more."""
    return _again(arguments, voice, undoing=False)


def _again(arguments: argparse.Namespace, voice: Voice, *, undoing: bool) -> int:
    journal = Setup.of(arguments).journal
    run = _find(journal, arguments.run, undoing=undoing)
    if run is None:
        nothing = Text("There is nothing to take back.") if undoing else Text("There is nothing to do once more.")
        voice.complain(Text("There is no run {id}.", id=arguments.run) if arguments.run else nothing)
        voice.answer(as_json.nothing("undo" if undoing else "redo"))
        return WRONG_USAGE if arguments.run else NOTHING_WRONG
    voice.say(as_text.one_run(run, voice.width, voice.pen))
    question = Text("Take these changes back? [y/N]") if undoing else Text("Make these changes again? [y/N]")
    if not (arguments.yes or voice.ask(question)):
        voice.say(Text("Nothing was changed.") if can_ask() else Text("Nothing was changed: --yes was not given."))
        voice.answer(as_json.ran(run, done=False))
        return PROBLEMS
    return _carry_out(journal, run, voice, force=arguments.yes, undoing=undoing)


def _carry_out(journal: Journal, run: Run, voice: Voice, *, force: bool, undoing: bool) -> int:
    work = journal.undo if undoing else journal.redo
    try:
        after = last_run(work(run.id, even_if_changed=force), voice)
    except Changed as changed:
        voice.complain(changed.text)
        if not voice.ask(Text("Keep the newer contents in the backup and go on? [y/N]")):
            voice.say(Text("Nothing was changed."))
            voice.answer(as_json.ran(run, done=False, changed=changed.paths))
            return PROBLEMS
        after = last_run(work(run.id, even_if_changed=True), voice)
    voice.answer(as_json.ran(after, done=True))
    voice.say(Text("Taken back: everything is as it was before.") if undoing else Text("Done once more."))
    return NOTHING_WRONG


def _find(journal: Journal, run_id: str | None, *, undoing: bool) -> Run | None:
    wanted = _CAN_BE_UNDONE if undoing else (RunState.UNDONE,)
    runs = journal.runs()
    if run_id is not None:
        return next((run for run in runs if run.id == run_id), None)
    return next((run for run in runs if run.state in wanted), None)
