"""Taking changes back: the way from where each path stands to where it was."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Generator, Iterator
from contextlib import suppress
from dataclasses import dataclass, replace
from itertools import takewhile
from pathlib import Path
from typing import TypeAlias

from opend_wizard.errors import Refused
from opend_wizard.journal.bench import Bench
from opend_wizard.journal.calls import Call
from opend_wizard.journal.changes import Batch, Change, Piece, Supply, with_backup
from opend_wizard.journal.folder import OpenFolder
from opend_wizard.journal.log import Deed, Log
from opend_wizard.journal.looking import Stop, digest_of, opened, poll
from opend_wizard.journal.making import spoiled
from opend_wizard.journal.standing import Layer, Standing, chains, changes_of, standing, standings
from opend_wizard.journal.states import Absent, Bits, File, Folder, State, then
from opend_wizard.journal.troubles import leads_elsewhere, telling
from opend_wizard.texts import Text


class Changed(Refused):
    """Files are not as the run left them; `paths` tells which."""

    def __init__(self, paths: tuple[Path, ...]) -> None:
        listed = ", ".join(str(path) for path in paths[:3]) + (" …" if len(paths) > 3 else "")
        super().__init__(
            Text(
                "Changed since the wizard was at work: {paths} ({count} in all). Nothing was touched. "
                "If you go on, what is there now is kept in the backup first.",
                paths=listed,
                count=len(paths),
            )
        )
        self.paths = paths


@dataclass(frozen=True)
class Way:
    """What is to be done, one after the other; `changed` are the paths somebody else changed.

    The numbers of the changes are those of the changes they take back.
    """

    deeds: tuple[Deed, ...]
    changed: tuple[Path, ...]


Caller: TypeAlias = Callable[[Call], None]
"""Runs one command; raises `Refused`, `Cancelled`."""


def find_way(layer: Layer, log: Log, stop: Stop) -> Generator[int, None, Way]:
    """The way to where nothing of `layer` is in effect, giving 1 for each path looked at.

    A folder that holds things of others stays, and counts as changed. Raises `Refused` where a link
    or a folder stands in the way of a file, `Cancelled`.
    """
    found = yield from standings(layer, stop)
    deeds = _steps_back(layer, found, log.last_calls())
    occupied = _occupied(_before_a_call(deeds))
    drifted = [path for path, standing in found.items() if standing.drifted]
    return Way(tuple(_without(deeds, occupied)), (*drifted, *sorted(occupied)))


def _before_a_call(deeds: Layer) -> Layer:
    """What a command leaves in a folder, or takes out of it, can be seen only after it was run."""
    return list(takewhile(lambda deed: not isinstance(deed, Call), deeds))


def _without(deeds: Layer, staying: set[Path]) -> list[Deed]:
    left = (deed if isinstance(deed, Call) else tuple(c for c in deed if c.path not in staying) for deed in deeds)
    return list(filter(None, left))


def changed_paths(layer: Layer, stop: Stop) -> tuple[Path, ...]:
    """The paths that are not as the last change of `layer` left them, or cannot be looked at."""
    changed = []
    ours: dict[Path, set[str]] = {}
    for path in chains(layer):
        ours.setdefault(path.parent, set()).add(path.name)
    for path, chain in chains(layer).items():
        try:
            seen = standing(path, chain, stop)
            made = isinstance(chain[-1].after, Folder)
            as_left = seen.as_left and not (made and _names_in(path) - ours.get(path, set()))
        except Refused:
            as_left = False
        if not as_left:
            changed.append(path)
    return tuple(changed)


def _steps_back(layer: Layer, found: dict[Path, Standing], last: dict[int, Call]) -> list[Deed]:
    here: dict[Path, State] = {}
    left = Counter({path: len(standing.chain) for path, standing in found.items()})
    deeds: list[Deed] = []
    for deed in reversed(_each_call_once(layer)):
        if isinstance(deed, Call):
            deeds += [deed.reversed] if deed.reversed.command and not deed.is_taken_back_by(last[deed.number]) else []
            continue
        steps = []
        for change in reversed(deed):
            left[change.path] -= 1
            standing = found[change.path]
            if left[change.path] < standing.in_effect:
                now = here.get(change.path, standing.seen.state)
                stamp = None if change.path in here else standing.seen.stamp
                step = _step_back(change, now)
                here[change.path] = now if step is None else then(now, step.after)
                steps += [] if step is None else [replace(step, stamp=stamp)]
        deeds.append(tuple(steps))
    return deeds


def _each_call_once(layer: Layer) -> list[Deed]:
    """A pass that took back a command of its own names it twice; where it was run first is its place."""
    firsts: dict[int, Call] = {}
    for deed in layer:
        if isinstance(deed, Call):
            firsts.setdefault(deed.number, deed)
    return [deed for deed in layer if not isinstance(deed, Call) or deed is firsts[deed.number]]


def _step_back(change: Change, now: State) -> Change | None:
    """From what is there `now` to what was there before `change`; None if there is nothing to do."""
    goal = change.before
    if isinstance(now, Absent) and isinstance(goal, Absent | Bits):
        return None
    if isinstance(goal, Bits):
        if not isinstance(now, File | Folder):
            raise Refused(leads_elsewhere(change.path))
        return None if now.mode == goal.mode else _back(change, Bits(now.mode))
    fitting: tuple[type, ...] = (Absent, File) if isinstance(goal, File) else (Absent, Folder)
    if isinstance(goal, Absent):
        fitting = (type(change.after),)
    if not isinstance(now, fitting):
        raise Refused(leads_elsewhere(change.path))
    return None if isinstance(now, Folder) and isinstance(goal, Folder) else _back(change, now)


def _back(change: Change, now: State) -> Change:
    return Change(change.number, change.path, now, change.before)


def _occupied(deeds: Layer) -> set[Path]:
    """The folders that cannot go, because something stays in them."""
    going: dict[Path, set[str]] = {}
    occupied: set[Path] = set()
    for change in changes_of(deeds):
        if not isinstance(change.after, Absent):
            continue
        if isinstance(change.before, Folder) and _names_in(change.path) - going.get(change.path, set()):
            occupied.add(change.path)
        else:
            going.setdefault(change.path.parent, set()).add(change.path.name)
    return occupied


def _names_in(path: Path) -> set[str]:
    with telling(path), OpenFolder(path) as folder:
        return set(folder.names())


def find_contents(way: Way, log: Log, files: OpenFolder, stop: Stop) -> dict[str, str]:
    """For each digest that `way` needs, the backup that proved to hold it; raises `Refused`, `Cancelled`."""
    kept: dict[str, list[str]] = {}
    for change in log.changes():
        if change.kept and isinstance(change.before, File):
            kept.setdefault(change.before.digest, []).insert(0, change.kept)
    found: dict[str, str] = {}
    for change in changes_of(way.deeds):
        if isinstance(change.after, File) and change.after.digest not in found:
            names = kept.get(change.after.digest, [])
            found[change.after.digest] = _proven(names, change.after.digest, files, stop)
    return found


def _proven(names: list[str], digest: str, files: OpenFolder, stop: Stop) -> str:
    for name in names:
        with suppress(OSError), opened(files, name) as fd:
            if digest_of(fd, stop) == digest:
                return name
    raise spoiled(files.path / (names[0] if names else digest))


def go(  # noqa: PLR0913  (what is done, and how)
    bench: Bench,
    way: Way,
    contents: dict[str, str],
    what: Text,
    caller: Caller,
    *,
    keep: bool,
    even_if_changed: bool = False,
) -> Generator[int, None, None]:
    """Go `way`, giving the bytes written piece by piece; raises `Refused`, `Cancelled`, `Changed`.

    What goes is moved or copied into the backup if `keep`; what somebody else changed always is.
    """
    deeds = list(way.deeds)
    while deeds:
        deed = deeds.pop(0)
        if isinstance(deed, Call):
            caller(deed)
            yield 1
            deeds = _still_to_do(deeds, even_if_changed=even_if_changed)
            continue
        changes = tuple(_ready_to_go(bench, deed, lambda change: keep or change.path in way.changed))
        yield from bench.do(Batch(changes, what, _supply(changes, contents)))


def _still_to_do(deeds: list[Deed], *, even_if_changed: bool) -> list[Deed]:
    """The rest of the way after a command: a folder that others use by now stays; raises `Changed`."""
    occupied = _occupied(_before_a_call(deeds))
    if occupied and not even_if_changed:
        raise Changed(tuple(sorted(occupied)))
    return _without(deeds, occupied)


def _ready_to_go(bench: Bench, batch: tuple[Change, ...], keeps: Callable[[Change], bool]) -> Iterator[Change]:
    number = bench.run.record.log.next_number()
    for place, change in enumerate(batch):
        numbered = replace(change, number=number + place) if bench.recorded else change
        yield with_backup(numbered) if keeps(change) else numbered


def _supply(changes: tuple[Change, ...], contents: dict[str, str]) -> Supply:
    def supply(stop: Stop) -> Generator[Piece, None, None]:
        for change in changes:
            poll(stop)
            if isinstance(change.after, File):
                yield Piece(change, kept=contents[change.after.digest])

    return supply
