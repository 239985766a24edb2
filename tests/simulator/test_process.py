import socket
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from opend_wizard.machine import Machine
from opend_wizard.opend.places import SIMULATED, Brand, find
from opend_wizard.simulator import layout, ports
from opend_wizard.simulator.launch import Child
from opend_wizard.simulator.layout import Layout

Start = Callable[..., Child]


@pytest.fixture
def made(tmp_path: Path) -> Layout:
    return layout.make(tmp_path, Brand.MOOMOO, ports.free_port())


@pytest.fixture
def start() -> Iterator[Start]:
    children: list[Child] = []

    def start(made: Layout, *flags: str) -> Child:
        given = (f"-cfg_file={made.config}", f"-data_dir={made.data_dir}", f"-brand={made.brand.name}")
        children.append(Child([SIMULATED, *given, *flags], made.program_dir))
        return children[-1]

    yield start
    for child in children:
        child.stop()


def log_of(made: Layout) -> list[str]:
    newest = max(made.log_dir.iterdir(), key=lambda path: path.stat().st_mtime)
    return [line.split(" | ", 1)[1] for line in newest.read_text("utf-8").splitlines()]


def test_it_listens_and_logs_a_successful_start(made: Layout, start: Start) -> None:
    child = start(made)

    assert child.first == {"ready": True, "api_port": made.api_port, "telnet_port": None}
    socket.create_connection(("127.0.0.1", made.api_port), timeout=120).close()
    said = log_of(made)
    assert said[0].startswith("moomoo OpenD version info: 10.11.7108")
    assert f"API Listening Address: 127.0.0.1:{made.api_port}" in said
    assert said[-1] == "Required data is ready"


def test_it_ends_politely_and_says_so_in_its_log(made: Layout, start: Start) -> None:
    child = start(made)
    child.process.terminate()

    assert child.wait() == 0
    assert log_of(made)[-1] == "moomoo OpenD has exited"
    ports.listen("127.0.0.1", made.api_port).close()


def test_the_wizard_takes_it_for_the_opend_of_its_folder(made: Layout, start: Start) -> None:
    child = start(made)
    machine = Machine()

    (found,) = find(machine, program_dir=made.program_dir, data_dir=made.data_dir)
    mine = [process.pid for process in machine.processes() if found.is_me(process)]

    assert mine == [child.pid]
    assert [process.pid for process in found.processes] == [child.pid]


def test_it_is_found_among_all_that_runs(made: Layout, start: Start) -> None:
    start(made)

    found = [each for each in find(Machine()) if each.program_dir == made.program_dir]

    assert [(each.config, each.data_dir) for each in found] == [(made.config, made.data_dir)]


def test_flags_beat_the_file(made: Layout, start: Start) -> None:
    port, telnet = ports.free_port(), ports.free_port()
    child = start(made, f"-api_port={port}", f"-telnet_port={telnet}", "-lang=chs")

    assert child.first == {"ready": True, "api_port": port, "telnet_port": telnet}
    assert log_of(made)[-1] == "必要数据准备完毕"
    socket.create_connection(("127.0.0.1", telnet), timeout=120).close()


def test_a_taken_port_is_logged_and_ends_it(made: Layout, start: Start) -> None:
    with ports.listen("127.0.0.1", made.api_port):
        child = start(made)
        assert child.first["ready"] is False
        assert child.wait() == 1
    said = log_of(made)
    assert said[-2] == f"[simulated] Service failed to start: API cannot listen on 127.0.0.1:{made.api_port}"
    assert said[-1] == "moomoo OpenD has exited"


@pytest.mark.parametrize("port", ["111111", "many", "-5"])
def test_a_port_that_is_none_ends_it(made: Layout, start: Start, port: str) -> None:
    layout.configure(made, {"api_port": port})
    child = start(made)

    assert str(child.first["reason"]).endswith(f"API cannot listen on 127.0.0.1:{port}")


def test_own_data_that_is_missing_ends_it(made: Layout, start: Start) -> None:
    (made.own_data_dir / "NetConfig.dat").unlink()
    child = start(made)

    assert child.first == {"ready": False, "reason": "the program's own data does not exist"}
    assert log_of(made)[-2:] == ["the program's own data does not exist", "moomoo OpenD has exited"]
    ports.listen("127.0.0.1", made.api_port).close()


def test_a_broken_configuration_ends_it(made: Layout, start: Start) -> None:
    made.config.write_bytes(b"<moomoo_opend><api_port>1</moomoo_opend>")
    child = start(made)

    assert str(child.first["reason"]).startswith("[simulated] Bad configuration file")


def test_a_home_that_cannot_be_used_ends_it(made: Layout, start: Start) -> None:
    blocked = made.data_dir.parent / "a file"
    blocked.write_text("in the way")
    child = start(made, f"-log_path={blocked}")

    assert str(child.first["reason"]).startswith("Fail to create app dir")


def test_it_obeys_orders_while_it_lives(made: Layout, start: Start) -> None:
    child = start(made, "-status=4")
    assert child.ask(do="state")["text"] == "Need a phone verification code"
    assert child.ask(do="set", status=10) == {"ok": True}
    assert child.ask(do="state")["quote_login"] is True
    assert child.ask(do="nonsense")["ok"] is False
    assert child.ask(do="end", exit=14) == {"ok": True}

    assert child.wait() == 14
    assert log_of(made)[-1] == "moomoo OpenD has exited"
