"""FAQ Q3: OpenD's service failed to start."""

from opend_wizard.checks.address import listening_address_exists
from opend_wizard.checks.configuration import config_is_private, config_is_readable
from opend_wizard.checks.last_words import opend_opened_its_ports
from opend_wizard.checks.ports import api_port_is_free, telnet_port_is_free, websocket_port_is_free
from opend_wizard.model import Group, Symptom
from opend_wizard.texts import Text

SYMPTOM = Symptom(
    id="q03",
    group=Group.START,
    title=Text("OpenD says its service failed to start"),
    answer=Text(
        "OpenD listens on the ports in OpenD.xml. It cannot start its service when another program, or another OpenD "
        "with the same configuration, already holds one of them, or when the address is not one of this computer."
    ),
    checks=(
        config_is_readable,
        listening_address_exists,
        api_port_is_free,
        telnet_port_is_free,
        websocket_port_is_free,
        opend_opened_its_ports,
        config_is_private,
    ),
    words=(
        "service failed to start",
        "服务启动失败",
        "APISvrRunFailed",
        "port in use",
        "address already in use",
        "EADDRINUSE",
        "WSAEADDRINUSE",
        "端口被占用",
        "11111",
        "OpenD.xml",
    ),
)
