"""Doing the steps of a fix so that they can be taken back, also after a crash or a power cut."""

from __future__ import annotations

from collections.abc import Generator, Iterator
from contextlib import suppress
from datetime import datetime, timedelta, timezone
from pathlib import Path

from opend_wizard.errors import Refused, Told
from opend_wizard.journal import backward, history, prepare, running, sending, trimming
from opend_wizard.journal.backward import Changed, Way
from opend_wizard.journal.bench import Bench, clean
from opend_wizard.journal.calls import Call
from opend_wizard.journal.changes import Batch
from opend_wizard.journal.history import Run, RunState, Story, story
from opend_wizard.journal.lock import held
from opend_wizard.journal.log import End, Head, Kind
from opend_wizard.journal.looking import Stop, never, poll
from opend_wizard.journal.planning import Plan
from opend_wizard.journal.progress import Meter, Progress
from opend_wizard.journal.safety import PUTTING_BACK, taking_back
from opend_wizard.journal.standing import Layer, chains, changes_of
from opend_wizard.journal.states import File
from opend_wizard.journal.store import RunFolder, Store
from opend_wizard.machine import Machine
from opend_wizard.model import Fix
from opend_wizard.steps import AskPerson, RunProgram, SendCommand, StopProcess
from opend_wizard.texts import Text

KEEP_FOR = timedelta(days=365)
KEEP_BYTES = 2_000_000_000


class Journal:
    """Everything the wizard ever changed, kept below `state_dir`; all that changes anything goes through here.

    Only one process at a time can change anything; another is refused with `Busy` at once.
    """

    def __init__(self, state_dir: Path, machine: Machine) -> None:
        self._state_dir = state_dir
        self._store = Store(state_dir)
        self._machine = machine

    def runs(self) -> tuple[Run, ...]:
        """The history, the newest first; a run whose record cannot be read is in it as such."""
        return tuple(self._run(run_id) for run_id in self._store.ids())

    def unfinished(self) -> tuple[Run, ...]:
        """Runs that crashed half-way; none while another wizard is at work, since it may be doing just that one."""
        cut_short = tuple(run for run in self.runs() if run.state is RunState.UNFINISHED)
        return () if cut_short and held(self._state_dir) else cut_short

    def changed_since(self, run_id: str) -> tuple[Path, ...]:
        """The paths that are not as the run, or its undo, left them; raises `Refused` if there is no such run."""
        found = story(self._store.read(run_id))
        return backward.changed_paths(found.undone if found.state is RunState.UNDONE else found.done, never)

    def perform(self, fix: Fix, symptom: str, stop: Stop = never) -> Iterator[Progress | Run]:
        """Do the steps of `fix`, telling how far it is, and last the run.

        Raises `Refused` if a step is stale, unsafe or fails, `Cancelled`, or what else is told; then
        everything is as it was before, and if not, the text says so and the run is unfinished.
        Steps for the person are skipped.
        """
        with self._store.locked():
            prepare.refuse_running(fix.needs_stopped, (), self._machine)
            plan = prepare.plan_of(fix.steps, stop)
            paths = [change.path for change in plan.changes]
            prepare.refuse_running(fix.needs_stopped, paths, self._machine)
            prepare.refuse_others(plan, self._machine)
            sending.refuse_rationed(plan, self._state_dir)
            running.refuse_foreign(plan.actions, self._machine)
            prepare.refuse_full(plan.changes, self._store.runs, self._machine.free_space)
            run_id = self._store.new(_head(fix, symptom), plan.deeds)
            with self._store.opened(run_id) as run:
                yield from self._perform(run, plan, stop)
                done = run.entry
            with suppress(Told):  # the change is made; tidying up can wait
                self._trim(KEEP_FOR, KEEP_BYTES)
        yield done

    def _perform(self, run: RunFolder, plan: Plan, stop: Stop) -> Iterator[Progress]:
        meter = Meter(sum(action.weight if isinstance(action, Batch) else 1 for action in plan.actions))
        with taking_back(run, self._machine):
            self._store.sync()
            for number, action in enumerate(plan.actions):
                poll(stop)
                if isinstance(action, Batch):
                    yield from meter.follow(Bench(run, stop).do(action), action.what)
                elif isinstance(action, RunProgram):
                    calling = running.calling(run, Call(number, action), self._machine, stop)
                    yield from meter.follow(calling, action.describe())
                else:
                    self._act(action)
                    run.record.event(action.describe())
                    yield meter.step(action.describe())
            run.record.end(End.WHOLE)
        yield meter.ended(Text("Done."))

    def _act(self, action: StopProcess | SendCommand | AskPerson) -> None:
        """Do what leaves nothing to take back."""
        if isinstance(action, StopProcess):
            self._machine.stop(action.pid, action.started)
        elif isinstance(action, SendCommand):
            sending.send(action, self._state_dir)

    def undo(self, run_id: str, *, even_if_changed: bool = False, stop: Stop = never) -> Iterator[Progress | Run]:
        """Bring everything a run changed back to what it was, in reverse order, and last give the run.

        Raises `Changed` if something is not as the run left it, unless `even_if_changed`: then the newer
        contents are kept first. Raises `Refused` if a backup is gone or damaged, and `Cancelled`; then
        everything is as it was. A run that is unfinished is recovered.
        """
        with self._store.locked(), self._store.opened(run_id) as run:
            found = story(run.record.log)
            if found.state is RunState.UNFINISHED:
                yield from self._recover(run, found, even_if_changed, stop)
            else:
                _refuse_unless(found, RunState.DONE, found.done)
                yield from self._reverse(run, Kind.UNDO, found.done, even_if_changed, stop)
            done = run.entry
        yield done

    def redo(self, run_id: str, *, even_if_changed: bool = False, stop: Stop = never) -> Iterator[Progress | Run]:
        """Bring everything that undoing a run changed back to what it was then; raises the same as `undo`."""
        with self._store.locked(), self._store.opened(run_id) as run:
            found = story(run.record.log)
            _refuse_unless(found, RunState.UNDONE, found.undone)
            yield from self._reverse(run, Kind.REDO, found.undone, even_if_changed, stop)
            done = run.entry
        yield done

    def recover(self, run_id: str, *, even_if_changed: bool = False, stop: Stop = never) -> Iterator[Progress | Run]:
        """Bring everything an unfinished run changed back to what it was; raises the same as `undo`."""
        with self._store.locked(), self._store.opened(run_id) as run:
            found = story(run.record.log)
            if found.state is not RunState.UNFINISHED:
                raise Refused(Text("This run is not unfinished, so there is nothing to recover."))
            yield from self._recover(run, found, even_if_changed, stop)
            done = run.entry
        yield done

    def _reverse(
        self, run: RunFolder, kind: Kind, layer: Layer, even_if_changed: bool, stop: Stop
    ) -> Iterator[Progress]:
        what = PUTTING_BACK if kind is Kind.UNDO else Text("Making the changes once more.")
        meter = Meter(_work(layer))
        way = yield from self._look(run, layer, meter, even_if_changed, stop)
        contents = backward.find_contents(way, run.record.log, run.files, stop)
        caller = running.caller(run, self._machine, stop)
        if kind is Kind.UNDO:
            caller = running.caller_back(run, self._machine, stop, even_if_changed=even_if_changed)
        with taking_back(run, self._machine):
            run.record.begin(kind)
            bench = Bench(run, stop)
            going = backward.go(bench, way, contents, what, caller, keep=True, even_if_changed=even_if_changed)
            yield from meter.follow(going, what)
            run.record.end(End.WHOLE)
        yield meter.ended(what)

    def _recover(self, run: RunFolder, found: Story, even_if_changed: bool, stop: Stop) -> Iterator[Progress]:
        """Not cancelled and not taken back once it has begun: it can be resumed at any point."""
        first = found.half[0]
        undoing = first.kind is Kind.UNDO
        layer = found.done if undoing else first.deeds
        meter = Meter(_work(layer))
        for half in found.half:
            clean(run, half.intended.values())
        way = yield from self._look(run, layer, meter, even_if_changed, stop)
        contents = backward.find_contents(way, run.record.log, run.files, stop)
        run.record.begin(Kind.RECOVER)
        caller = running.caller_back(run, self._machine, even_if_changed=even_if_changed)
        bench, force = Bench(run, never), even_if_changed
        going = backward.go(bench, way, contents, PUTTING_BACK, caller, keep=undoing, even_if_changed=force)
        yield from meter.follow(going, PUTTING_BACK)
        run.record.end(End.WHOLE)
        yield meter.ended(PUTTING_BACK)

    def _look(
        self, run: RunFolder, layer: Layer, meter: Meter, even_if_changed: bool, stop: Stop
    ) -> Generator[Progress, None, Way]:
        prepare.refuse_running(run.head.needs_stopped, chains(layer), self._machine)
        looking = backward.find_way(layer, run.record.log, stop)
        way = yield from meter.follow(looking, Text("Looking whether anything changed since."))
        running.refuse_strange_record(run, way)
        if way.changed and not even_if_changed:
            raise Changed(way.changed)
        return way

    def note_verified(self, run_id: str, verified: bool) -> None:
        """Note in the history whether the checks passed afterwards; raises `Refused`."""
        with self._store.locked(), self._store.opened(run_id) as run:
            run.record.verified(verified)

    def trim(self, keep_for: timedelta = KEEP_FOR, keep_bytes: int = KEEP_BYTES) -> tuple[str, ...]:
        """Forget runs that are older than `keep_for`, and the oldest while all take more than `keep_bytes`.

        Never one that holds the last backup of a file, and none at all while a run is unfinished or
        unreadable. Gives the ids of the forgotten runs; raises `Refused`.
        """
        with self._store.locked():
            return self._trim(keep_for, keep_bytes)

    def _trim(self, keep_for: timedelta, keep_bytes: int) -> tuple[str, ...]:
        sizes = {run_id: self._store.size(run_id) for run_id in self._store.ids()}
        oldest = datetime.now(timezone.utc) - keep_for
        if sum(sizes.values()) <= keep_bytes and all(history.stamp(run_id) >= oldest for run_id in sizes):
            return ()  # without reading what may be many records
        if {RunState.UNFINISHED, RunState.UNREADABLE} & {run.state for run in self.runs()}:
            return ()
        runs = [trimming.kept(self._store.read(run_id), size) for run_id, size in sizes.items()]
        forgotten = trimming.to_forget(runs, oldest, keep_bytes)
        for run_id in forgotten:
            self._store.throw_away(run_id)
        return tuple(forgotten)

    def _run(self, run_id: str) -> Run:
        folder = self._store.path(run_id)
        try:
            return history.run(self._store.read(run_id), folder)
        except Refused:
            return history.unreadable(run_id, folder)


def _head(fix: Fix, symptom: str) -> Head:
    steps = tuple(step.describe() for step in fix.steps)
    return Head("", datetime.now(timezone.utc), "", symptom, fix.id, fix.title, steps, fix.needs_stopped)


def _work(layer: Layer) -> int:
    """How much work it is to look at every path of `layer` and to take every change back."""
    sizes = [change.before.size for change in changes_of(layer) if isinstance(change.before, File)]
    return len(chains(layer)) + sum(1 if isinstance(deed, Call) else len(deed) for deed in layer) + sum(sizes)


def _refuse_unless(found: Story, state: RunState, layer: Layer) -> None:
    if found.state is not state:
        if state is RunState.DONE:
            raise Refused(Text("This run has been taken back already. Nothing was changed."))
        raise Refused(Text("This run has not been undone, so it cannot be done once more. Nothing was changed."))
    if not any(deed.reversed.command if isinstance(deed, Call) else deed for deed in layer):
        raise Refused(Text("This run changed nothing that can be taken back."))
