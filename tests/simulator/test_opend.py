from collections.abc import Callable
from pathlib import Path

import pytest

from opend_wizard.opend.places import Brand
from opend_wizard.simulator import layout, ports
from opend_wizard.simulator.heart.status import ProgramStatus
from opend_wizard.simulator.opend import CannotStart, SimulatedOpenD, configured

StartOpenD = Callable[..., SimulatedOpenD]


def test_it_lives_in_a_test_and_frees_its_ports_at_the_end(opend: SimulatedOpenD) -> None:
    api = opend.api.address
    assert opend.gateway.status == ProgramStatus.READY
    with pytest.raises(OSError, match="in use"):
        ports.listen(*api)

    opend.end()
    opend.end()

    ports.listen(*api).close()
    log = opend.log.path.read_text("utf-8")
    assert log.count("moomoo OpenD has exited") == 1


def test_a_taken_telnet_port_closes_the_api_port_again(tmp_path: Path) -> None:
    made = layout.make(tmp_path, Brand.FUTU, ports.free_port(), ports.free_port())
    assert made.telnet_port is not None
    opend, problem = configured(made.brand, made.config, made.data_dir, {})
    with ports.listen("127.0.0.1", made.telnet_port), pytest.raises(CannotStart, match="Telnet cannot listen"):
        opend.start(problem=problem)
    assert opend.exit_status == 1
    ports.listen("127.0.0.1", made.api_port).close()


def test_settings_reach_what_they_set(start_opend: StartOpenD) -> None:
    opend = start_opend(auto_hold_quote_right="0", push_proto_type="1", lang="chs")

    assert not opend.gateway.lose_right()
    assert opend.api.manners.push_format == 1
    assert opend.log.path.read_text("utf-8").endswith("美股: BMP, 权限状态: 权限被踢\n")


def test_the_websocket_port_is_held(start_opend: StartOpenD) -> None:
    port = ports.free_port()
    opend = start_opend(websocket_port=str(port))

    with pytest.raises(OSError, match="in use"):
        ports.listen("127.0.0.1", port)
    assert f"WebSocket Listening Address: 127.0.0.1:{port}" in opend.log.path.read_text("utf-8")


def test_the_brand_is_told(tmp_path: Path) -> None:
    made = layout.make(tmp_path, Brand.FUTU, ports.free_port())
    opend, _ = configured(made.brand, made.config, made.data_dir, {})
    with opend:
        opend.start()
        assert opend.api.attribution == 1
        assert opend.log.path.read_text("utf-8").split(" | ")[1].startswith("Futu OpenD version info")
        assert opend.telnet is None


@pytest.mark.parametrize("status", [ProgramStatus.LOADED, ProgramStatus.NEED_PIC_CODE, ProgramStatus.LOGIN_FAILED])
def test_it_can_start_into_any_state(start_opend: StartOpenD, status: ProgramStatus) -> None:
    opend = start_opend(status)

    assert opend.gateway.snapshot().status == status
    assert "Required data is ready" not in opend.log.path.read_text("utf-8")
