"""What an earlier run of the wizard left half done, told before anything else is looked at."""

from __future__ import annotations

from opend_wizard.cli.voice import Voice
from opend_wizard.commands import Typed
from opend_wizard.journal import Journal
from opend_wizard.texts import Text


def tell_of_unfinished(journal: Journal, voice: Voice) -> None:
    """Name each change that was cut short, and how it is taken back; on stderr, so that it is said beside JSON too."""
    for run in journal.unfinished():
        voice.complain(Text("An earlier change was not finished"))
        voice.complain(
            Text(
                "The wizard or the computer stopped in the middle of it. It is best to undo it first: {title}",
                title=run.title,
            )
        )
        for doubt in run.doubts:
            voice.complain(doubt)
        voice.complain(Text("To take it back: {command}", command=Typed("undo", run.id)))
