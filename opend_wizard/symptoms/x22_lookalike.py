"""Beyond the FAQ: something else answers where OpenD should."""

from opend_wizard.checks.lookalike import api_port_speaks_opends_protocol, no_lookalike_holds_opends_ports
from opend_wizard.model import Group, Symptom
from opend_wizard.texts import Text

SYMPTOM = Symptom(
    id="x22",
    group=Group.CONNECTION,
    title=Text("Something else answers where OpenD should"),
    answer=Text(
        "An open port proves nothing: a web server, another trading gateway or OpenD's own Telnet port can be behind "
        "it. OpenD does not speak HTTP, so curl or a browser cannot test it; only its own protocol can."
    ),
    checks=(no_lookalike_holds_opends_ports, api_port_speaks_opends_protocol),
    words=(
        "futu-opend",
        "OpenD-rs",
        "FUTU-OpenD-rs",
        "HTTP",
        "curl",
        "/health",
        "Bad Request",
        "RemoteClose",
        "Context status bad",
        "gRPC",
        "REST",
        "不是OpenD",
        "端口被其他程序占用",
    ),
)
