import os
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from opend_wizard.errors import Refused, Unseen
from opend_wizard.machine import Machine
from opend_wizard.opend import device
from opend_wizard.simulator import ports
from opend_wizard.simulator.faults import FAULTS, Fault, own_data, rights
from opend_wizard.simulator.faults import device as device_faults
from opend_wizard.simulator.faults import ports as port_faults
from opend_wizard.simulator.faults.states import FAULTS as STATE_FAULTS
from opend_wizard.simulator.options import read_settings
from opend_wizard.simulator.stage import Stage
from opend_wizard.symptoms import ALL
from opend_wizard.texts import Text


@pytest.fixture
def stage(tmp_path: Path) -> Iterator[Stage]:
    stage = Stage(tmp_path)
    yield stage
    stage.close()


def newest_log(stage: Stage) -> str:
    return max(stage.layout.log_dir.iterdir(), key=lambda path: path.stat().st_mtime).read_text("utf-8")


def test_ids_are_unique_and_begin_with_their_symptom() -> None:
    ids = [fault.id for fault in FAULTS]
    assert len(set(ids)) == len(ids)
    assert all(fault.id.startswith(f"{fault.symptom}-") for fault in FAULTS)
    assert {"q02", "q03", "q06", "q09", "q10", "q11"} <= {fault.symptom for fault in FAULTS}


def test_only_what_the_wizard_knows_can_be_practised() -> None:
    assert {fault.symptom for fault in FAULTS} <= {symptom.id for symptom in ALL}


@pytest.mark.parametrize("fault", [*FAULTS, *STATE_FAULTS], ids=lambda fault: fault.id)
def test_each_tells_its_story_in_two_sentences(fault: Fault) -> None:
    assert str(fault.title)
    assert str(fault.story).count(". ") == 1
    assert str(fault.story).endswith(".")


def test_lost_data_is_missing_cut_short_and_wrong_but_the_persons_own_is_whole(stage: Stage) -> None:
    own = stage.layout.own_data_dir
    mine = {name: (own / name).read_bytes() for name in ("Device.dat", "Broker.dat")}

    own_data.lose_own_data(stage)

    with zipfile.ZipFile(stage.layout.appdata) as archive:
        members = {info.filename: archive.read(info) for info in archive.infolist() if not info.is_dir()}
    missing = {name for name in members if not (own / name).exists()}
    shorter = {name for name in members.keys() - missing if (own / name).stat().st_size < len(members[name])}
    wrong = {name for name in members.keys() - missing - shorter if (own / name).read_bytes() != members[name]}
    assert len(missing) >= 4
    assert shorter == {"Security/US/StockList.dat", "NetConfig.dat"}
    assert wrong == {"Version.dat"}
    assert mine == {name: (own / name).read_bytes() for name in mine}
    assert "the program's own data does not exist" in newest_log(stage)
    assert stage.processes == ()


def test_the_lost_folder_takes_everything_along(stage: Stage) -> None:
    own_data.lose_data_folder(stage)

    assert not stage.layout.own_data_dir.exists()
    assert "the program's own data does not exist" in newest_log(stage)


def test_the_locked_folder_cannot_be_written(stage: Stage) -> None:
    own_data.lock_data_folder(stage)

    assert stage.layout.own_data_dir.stat().st_mode & 0o777 == 0o500
    assert not (stage.layout.own_data_dir / "ErrorCode.dat").exists()


@pytest.mark.skipif(sys.platform == "win32", reason="there it is impossible for everybody")
@pytest.mark.parametrize(("user", "possible"), [(0, False), (1000, True)])
def test_the_locked_folder_is_no_practice_for_root(monkeypatch: pytest.MonkeyPatch, user: int, possible: bool) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: user)
    (fault,) = (fault for fault in FAULTS if fault.id == "q02-not-writable")

    if possible:
        fault.require_possible()
    else:
        with pytest.raises(Refused, match="root"):
            fault.require_possible()


def test_a_neighbour_that_is_no_opend_holds_the_port(stage: Stage) -> None:
    port_faults.occupy_port(stage)

    (neighbour,) = stage.processes
    holders = {each.pid for each in Machine().listeners() if each.port == stage.layout.api_port}
    assert holders == {neighbour.pid}
    assert f"API cannot listen on 127.0.0.1:{stage.layout.api_port}" in newest_log(stage)


def test_a_twin_holds_the_port(stage: Stage) -> None:
    port_faults.start_twice(stage)

    (twin,) = stage.processes
    holders = {each.pid for each in Machine().listeners() if each.port == stage.layout.api_port}
    assert holders == {twin.pid}
    assert f"API cannot listen on 127.0.0.1:{stage.layout.api_port}" in newest_log(stage)


def test_the_misspelt_port_is_in_the_file(stage: Stage) -> None:
    port_faults.misspell_port(stage)

    assert read_settings(stage.layout.config)["api_port"] == "111111"
    assert "API cannot listen on 127.0.0.1:111111" in newest_log(stage)
    ports.listen("127.0.0.1", stage.layout.api_port).close()


def test_the_cloned_device_is_remembered_from_another_machine(stage: Stage) -> None:
    device_faults.clone_device(stage)

    path = stage.layout.own_data_dir / "Device.dat"
    memory = device.recall(stage.state_dir, path)
    assert memory is not None
    assert memory.sha256 == device.look(path).sha256
    assert memory.fingerprint != Machine().fingerprint()
    assert "Need a phone verification code" in newest_log(stage)


def test_a_machine_without_identity_cannot_practise_clones(monkeypatch: pytest.MonkeyPatch) -> None:
    def unseen(machine: Machine) -> str:
        raise Unseen(Text("This machine has no identity of its own."))

    monkeypatch.setattr(Machine, "fingerprint", unseen)
    (fault,) = (fault for fault in FAULTS if fault.id == "q06-clone")

    with pytest.raises(Refused, match="no identity"):
        fault.require_possible()


def test_the_empty_device_is_there_but_empty(stage: Stage) -> None:
    device_faults.empty_device(stage)

    assert (stage.layout.own_data_dir / "Device.dat").read_bytes() == b""


@pytest.mark.parametrize("value", ["0", "1"])
def test_opend_runs_with_the_quote_right_setting(stage: Stage, value: str) -> None:
    rights.hold_quote_right(value)(stage)

    settings = read_settings(stage.layout.config)
    assert settings["auto_hold_quote_right"] == value
    assert settings["api_port"] == str(stage.layout.api_port)
    assert stage.opend is not None
    assert stage.opend.alive
