"""Everything that is looked at before the first change is made, so that a plan is refused as a whole."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from pathlib import Path

from opend_wizard.errors import Refused, Unseen
from opend_wizard.journal import copying, planning, unpacking
from opend_wizard.journal.changes import Change
from opend_wizard.journal.in_the_way import InTheWay
from opend_wizard.journal.looking import Stop
from opend_wizard.journal.planning import Plan
from opend_wizard.journal.states import File
from opend_wizard.machine import Machine, Process
from opend_wizard.opend.places.running import running
from opend_wizard.steps import (
    AskPerson,
    CopyFiles,
    MakeFolder,
    RemoveFile,
    SetMode,
    Step,
    StopProcess,
    Unpack,
    WriteFile,
)
from opend_wizard.texts import Text, size

_SAME_START = 2.0  # seconds; the clock may have been set meanwhile
_BLOCK = 4096  # bytes; every file takes whole blocks
_NOTES = 1 << 20  # bytes for the journal itself, to which each change adds
_NOTE = 1000


def plan_of(steps: Sequence[Step], stop: Stop) -> Plan:
    """The plan for `steps`; raises `Refused` if any of them is stale or not allowed, `Cancelled`."""
    if all(isinstance(step, AskPerson) for step in steps):
        raise Refused(Text("This is something only you can do; there is nothing in it that the wizard could change."))
    plan = Plan(stop)
    for step in steps:
        _add(plan, step)
    return plan


def _add(plan: Plan, step: Step) -> None:
    if isinstance(step, WriteFile):
        plan.actions.append(planning.write(plan, step))
    elif isinstance(step, RemoveFile):
        plan.actions.append(planning.remove(plan, step))
    elif isinstance(step, SetMode):
        plan.actions.append(planning.set_mode(plan, step))
    elif isinstance(step, MakeFolder):
        plan.actions += planning.make_folder(plan, step)
    elif isinstance(step, Unpack):
        plan.actions += unpacking.unpack(plan, step)
    elif isinstance(step, CopyFiles):
        plan.actions += copying.copy(plan, step)
    else:
        plan.actions.append(step)


def refuse_running(folder: Path | None, paths: Iterable[Path], machine: Machine) -> None:
    """Raise `InTheWay` if anything but the wizard itself and what started it runs from `folder`.

    Also for an OpenD from elsewhere in whose data folder one of `paths` lies. None: nothing has to be stopped.
    """
    if folder is None:
        return
    processes = machine.processes()
    _refuse_running_in(folder, processes)
    changed = tuple(map(_real, paths))
    for opend in running(machine, processes):
        data_dir = _real(opend.data_dir)
        if any(path.is_relative_to(data_dir) for path in changed):
            raise InTheWay(
                Text(
                    "Another OpenD (process {pid}) runs and uses the data folder {folder} too. Close it and try again. "
                    "Nothing was changed.",
                    pid=opend.processes[0].pid,
                    folder=opend.data_dir,
                ),
                opend.processes[0],
            )


def _real(path: Path) -> Path:
    return Path(os.path.realpath(path))


def _refuse_running_in(folder: Path, processes: Iterable[Process]) -> None:
    family = {os.getpid(), os.getppid()}
    folders = {folder, _real(folder)}
    for process in processes:
        if process.pid not in family and _runs_in(process, folders):
            raise InTheWay(
                Text(
                    "{name} (process {pid}) runs from {folder}. Close it and try again. Nothing was changed.",
                    name=process.name,
                    pid=process.pid,
                    folder=folder,
                ),
                process,
            )


def _runs_in(process: Process, folders: set[Path]) -> bool:
    places = [place for place in (process.exe, process.cwd) if place is not None]
    return any(place.is_relative_to(folder) for place in places for folder in folders)


def refuse_others(plan: Plan, machine: Machine) -> None:
    """Raise `Refused` if a process to be stopped has become another one; one that is gone is as good as stopped."""
    wanted = {action.pid: action for action in plan.actions if isinstance(action, StopProcess)}
    for process in machine.processes() if wanted else ():
        step = wanted.get(process.pid)
        if step is not None and abs(process.started - step.started) > _SAME_START:
            raise Refused(
                Text(
                    "Process {pid} is not {name} any more but another program. Nothing was changed. Look again.",
                    pid=step.pid,
                    name=step.name,
                )
            )


def refuse_full(changes: Sequence[Change], state_dir: Path, free_space: Callable[[Path], int]) -> None:
    """Raise `Refused` if the disks have no room for the new files and the backups; `state_dir` holds the latter."""
    needs: dict[int, tuple[Path, int]] = {}
    _add_need(needs, state_dir, _NOTES + _NOTE * len(changes))
    for change in changes:
        if isinstance(change.after, File):
            _add_need(needs, change.path, change.after.size + _BLOCK)
        if change.copies and isinstance(change.before, File):
            _add_need(needs, state_dir, change.before.size + _BLOCK)
    for path, need in needs.values():
        with suppress(Unseen):  # then the disk itself will tell
            free = free_space(path)
            if free < need:
                raise Refused(
                    Text(
                        "The disk that holds {path} has {free} left, and {need} are needed, backups included. "
                        "Make room on it and try again. Nothing was changed.",
                        path=path,
                        free=size(free),
                        need=size(need),
                    )
                )


def _add_need(needs: dict[int, tuple[Path, int]], path: Path, count: int) -> None:
    there = next(place for place in (path, *path.parents) if os.path.lexists(place))
    device = there.lstat().st_dev
    first, before = needs.get(device, (there if there.is_dir() else there.parent, 0))
    needs[device] = (first, before + count)
