import socket
import sys

import pytest

from opend_wizard.simulator import ports
from opend_wizard.simulator.peers.full_house import FullHouse


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems turn callers away")
def test_a_caller_waits_in_vain() -> None:
    with FullHouse() as house:
        with pytest.raises(TimeoutError):
            socket.create_connection(house.address, timeout=0.3)
        address = house.address
    ports.listen(*address).close()
