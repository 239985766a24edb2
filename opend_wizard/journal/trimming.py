"""Which runs are old or large enough to be forgotten, backups and all."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from opend_wizard.journal.log import Kind, Log
from opend_wizard.journal.states import File


@dataclass(frozen=True)
class Kept:
    """What speaks for keeping a run: the files whose earlier contents it holds, and its size in bytes."""

    id: str
    when: datetime
    files: frozenset[Path]
    size: int


def kept(log: Log, size: int) -> Kept:
    """The run of `log`, whose folder takes `size` bytes.

    Contents that the run itself had written, and that its undo kept, are no backup of anybody's file.
    """
    own = {
        change.after.digest
        for each in log.passes
        if each.kind is Kind.PERFORM
        for batch in each.batches
        for change in batch
        if isinstance(change.after, File)
    }
    files = frozenset(
        change.path
        for change in log.changes()
        if change.kept and isinstance(change.before, File) and change.before.digest not in own
    )
    return Kept(log.head.id, log.head.when, files, size)


def to_forget(runs: Sequence[Kept], oldest: datetime, largest: int) -> list[str]:
    """The ids of `runs`, in any order, to forget.

    Those from before `oldest`, and the oldest as long as all together take more than `largest` bytes;
    never one that holds the last backup of a file.
    """
    total = sum(run.size for run in runs)
    backups = Counter(path for run in runs for path in run.files)
    forgotten = []
    for run in sorted(runs, key=lambda run: run.id):
        if (run.when < oldest or total > largest) and all(backups[path] > 1 for path in run.files):
            backups.subtract(run.files)
            total -= run.size
            forgotten.append(run.id)
    return forgotten
