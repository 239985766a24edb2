"""Taking back what a pass has done when it cannot come to its end."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from opend_wizard.errors import Cancelled, Refused, Told
from opend_wizard.journal import backward
from opend_wizard.journal.backward import Changed
from opend_wizard.journal.bench import Bench, clean
from opend_wizard.journal.log import End, Pass
from opend_wizard.journal.looking import never
from opend_wizard.journal.running import caller_back
from opend_wizard.journal.store import RunFolder
from opend_wizard.journal.troubles import telling
from opend_wizard.machine import Machine
from opend_wizard.texts import Text

PUTTING_BACK = Text("Putting back what was there before.")


@contextmanager
def taking_back(run: RunFolder, machine: Machine) -> Iterator[None]:
    """Take back what the pass in this block has done, should it not come to its end; raises why it did not."""
    try:
        yield
    except BaseException as error:
        _take_back(run, machine, error)
        if isinstance(error, Cancelled):
            raise Cancelled(Text("Stopped. Everything is as it was before.")) from error
        raise


def _take_back(run: RunFolder, machine: Machine, error: BaseException) -> None:
    this = run.record.log.passes[-1]
    if this.end is not None:  # it had not even begun
        return
    try:
        with telling(run.folder.path):
            clean(run, this.intended.values())
            for _ in _way_back(run, machine, this):
                pass
            run.record.end(End.TAKEN_BACK)
    except Told as problem:
        why = error.text if isinstance(error, Told) else Text("The wizard was interrupted.")
        raise Refused(
            Text(
                "{why} Not everything that had been done by then could be taken back: {problem} "
                "The history offers to do that once more.",
                why=why,
                problem=problem.text,
            )
        ) from error


def _way_back(run: RunFolder, machine: Machine, this: Pass) -> Iterator[int]:
    way = yield from backward.find_way(this.deeds, run.record.log, never)
    if way.changed:
        raise Changed(way.changed)
    contents = backward.find_contents(way, run.record.log, run.files, never)
    bench = Bench(run, never, recorded=False)
    yield from backward.go(bench, way, contents, PUTTING_BACK, caller_back(run, machine), keep=False)
