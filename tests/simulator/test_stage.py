import os
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest

from opend_wizard.opend.places import Brand
from opend_wizard.simulator import ports
from opend_wizard.simulator.stage import Stage


@pytest.fixture
def stage(tmp_path: Path) -> Iterator[Stage]:
    stage = Stage(tmp_path, Brand.FUTU)
    yield stage
    stage.close()


def test_it_begins_healthy_with_an_earlier_start_in_the_log(stage: Stage) -> None:
    assert stage.processes == ()
    (log,) = stage.layout.log_dir.iterdir()
    assert "Required data is ready" in log.read_text("utf-8")
    assert os.listdir(stage.state_dir) == []
    assert stage.start_opend()


def test_opend_can_be_started_again_and_stopped(stage: Stage) -> None:
    assert stage.start_opend()
    first = stage.processes[0].pid
    assert stage.start_opend()
    assert [child.pid for child in stage.processes] != [first]
    stage.stop_opend()
    assert stage.processes == ()
    ports.listen("127.0.0.1", stage.layout.api_port).close()


def test_opend_gives_up_next_to_a_neighbour_and_starts_on_another_port(stage: Stage) -> None:
    stage.start_neighbour(stage.layout.api_port)
    assert not stage.start_opend()
    assert stage.opend is None
    assert stage.start_opend(f"-api_port={ports.free_port()}")


def test_a_twin_has_the_same_port_and_folders_of_its_own(stage: Stage) -> None:
    twin = stage.start_twin()

    assert twin.api_port == stage.layout.api_port
    assert twin.program_dir != stage.layout.program_dir
    assert twin.data_dir != stage.layout.data_dir
    assert not stage.start_opend()


def test_a_login_that_was_not_finished_is_not_finished_after_a_restart(stage: Stage) -> None:
    stage.start_opend("-status=4")
    stage.start_opend()
    assert stage.opend is not None
    assert stage.opend.ask(do="state")["status"] == 4

    stage.opend.ask(do="set", status=10)
    stage.start_opend()
    assert stage.opend.ask(do="state")["status"] == 10


def test_an_opend_that_has_ended_by_itself_is_started_again(stage: Stage) -> None:
    stage.start_opend("-lang=chs")
    assert stage.opend is not None
    stage.opend.process.kill()
    stage.opend.wait()

    assert stage.start_opend()
    newest = max(stage.layout.log_dir.iterdir(), key=lambda path: path.stat().st_mtime)
    assert "必要数据准备完毕" in newest.read_text("utf-8")


def test_close_ends_everything(stage: Stage) -> None:
    stage.start_twin()
    stage.start_neighbour(ports.free_port())
    pids = [child.pid for child in stage.processes]
    assert len(pids) == 2

    stage.close()

    assert not any(psutil.pid_exists(pid) for pid in pids)
