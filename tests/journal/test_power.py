"""A power cut at any moment: whatever the disk had not been told to keep may be gone, and nothing is lost."""

from __future__ import annotations

import random
import sys
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

from opend_wizard.errors import Told
from opend_wizard.journal import RunState
from tests.journal.patients import Deed, Patient, Picture, Ward, a_fix, last, pack, picture, unpack
from tests.journal.power import Disk, PowerCutError
from tests.journal.primitive_calls import Call, around_each, quick
from tests.journal.stepper import perform, recover, redo, undo
from tests.thorough import every

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="files are held open and read through /proc")


def cut(deed: Deed, patient: Patient, number: int, chance: random.Random) -> bool:
    """Whether the power went at call `number` of `deed`; False: it was over, and the power went just then."""
    disk = Disk(patient.base, number)
    try:
        with around_each(disk):
            deed(patient)
        return False
    except PowerCutError:
        return True
    finally:
        disk.come_back(chance)
        disk.close()


def as_before_or_after(patient: Patient, before: Picture, after: Picture) -> None:
    """Once recovered, the folder is as history says."""
    with around_each(quick):
        recover(patient)
    states = [run.state for run in patient.journal.runs()]
    assert states in ([], [RunState.TAKEN_BACK], [RunState.UNDONE], [RunState.DONE])
    assert picture(patient.ground) == (after if states == [RunState.DONE] else before)


@pytest.mark.timeout(1800)
@pytest.mark.parametrize(
    ("seed", "step"),
    [
        pytest.param(0, every(7), id="some"),
        *(pytest.param(seed, 1, id=f"each-{seed}", marks=pytest.mark.slow) for seed in range(2)),
    ],
)
@pytest.mark.parametrize(("prepare", "deed"), [((), perform), ((perform,), undo), ((perform, undo), redo)])
def test_the_power_goes_at_a_call(prepare: tuple[Deed, ...], deed: Deed, seed: int, step: int, tmp_path: Path) -> None:
    chance = random.Random(seed)  # noqa: S311  (nothing secret)
    ward = Ward(tmp_path / "base")
    with around_each(quick):
        before, after = picture(ward.fresh().ground), picture(ward.fresh(perform).ground)
        ward.fresh(*prepare)
    number, patient = 1, ward.fresh(*prepare)
    while cut(deed, patient, number, chance):
        as_before_or_after(patient, before, after)
        number, patient = number + step, ward.fresh(*prepare)
    as_before_or_after(patient, before, after)
    assert number > 80
    assert patient.journal.runs()[0].state is (RunState.UNDONE if deed is undo else RunState.DONE)


def unpack_many(patient: Patient) -> None:
    """So many files that they are not synced one by one."""
    archive = pack(patient.base / "AppData.dat", {f"{n % 3}/{n}.dat": b"new" for n in range(70)})
    last(patient.journal.perform(a_fix(unpack(archive, patient.device.parent)), "q02"))


@pytest.mark.timeout(1800)
def test_the_power_goes_while_many_files_are_unpacked(tmp_path: Path) -> None:
    chance = random.Random(1)  # noqa: S311  (nothing secret)
    ward = Ward(tmp_path / "base")
    with around_each(quick):
        before, after = picture(ward.fresh().ground), picture(ward.fresh(unpack_many).ground)
    number, patient = 1, ward.fresh()
    while cut(unpack_many, patient, number, chance):
        as_before_or_after(patient, before, after)
        number, patient = number + every(23), ward.fresh()
    as_before_or_after(patient, before, after)
    assert patient.journal.runs()[0].state is RunState.DONE


def test_this_disk_does_lose_what_was_not_synced(tmp_path: Path) -> None:
    """The test above proves nothing unless forgetting to sync is punished."""
    ward = Ward(tmp_path / "base")
    with around_each(quick):
        before, after = picture(ward.fresh().ground), picture(ward.fresh(perform).ground)

    def forgetful(name: str, call: Call, arguments: tuple[Any, ...]) -> Any:
        return None if name in ("sync", "sync_disk") else disk(name, call, arguments)

    lost = 0
    for number in range(1, 80):
        patient = ward.fresh()
        disk = Disk(patient.base, number)
        with around_each(forgetful), suppress(PowerCutError):
            perform(patient)
        disk.come_back(random.Random(number))  # noqa: S311  (nothing secret)
        disk.close()
        try:
            as_before_or_after(patient, before, after)
        except (AssertionError, Told):
            lost += 1
    assert lost > 5
