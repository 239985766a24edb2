"""Beyond the FAQ: the script runs on another computer, or in a container of its own."""

from opend_wizard.checks.firewall import firewall_lets_opend_be_reached
from opend_wizard.checks.listening import (
    open_address_is_guarded,
    opend_listens_as_configured,
    other_computers_can_reach_opend,
    trading_from_elsewhere_is_encrypted,
)
from opend_wizard.checks.rsa_key import key_file_has_opends_form, key_file_is_private, key_file_is_there
from opend_wizard.model import Group, Symptom
from opend_wizard.texts import Text

SYMPTOM = Symptom(
    id="x19",
    group=Group.CONNECTION,
    title=Text("My script runs on another computer, or in a container"),
    answer=Text(
        "The vendor's FAQ says to let OpenD listen on 0.0.0.0. That opens it to every network this computer is in, and "
        "OpenD refuses trade calls from elsewhere all the same unless both sides have its RSA key. One address with a "
        "key does what is wanted. From a container the name for this computer is host.docker.internal, or its address: "
        "127.0.0.1 is the container itself."
    ),
    checks=(
        trading_from_elsewhere_is_encrypted,
        other_computers_can_reach_opend,
        key_file_is_there,
        key_file_has_opends_form,
        opend_listens_as_configured,
        open_address_is_guarded,
        key_file_is_private,
        firewall_lets_opend_be_reached,
    ),
    presumes=(other_computers_can_reach_opend, firewall_lets_opend_be_reached),
    words=(
        "cross-network trade connections must be encrypted",
        "To ensure trading security",
        "0.0.0.0",  # noqa: S104  (a search word)
        "another computer",
        "remote",
        "LAN",
        "Docker",
        "host.docker.internal",
        "container",
        "ECONNREFUSED",
        "listening address",
        "监听地址",
        "另一台电脑",
        "远程",
        "跨网",
        "加密",
    ),
)
