"""FAQ Q7: OpenD in a container."""

from opend_wizard.checks.config_file import config_is_a_file
from opend_wizard.checks.container import (
    compose_file_is_sound,
    container_uses_the_hosts_network,
    data_folder_is_on_a_volume,
    terminal_has_a_size,
)
from opend_wizard.checks.ownership import data_belongs_to_opends_user
from opend_wizard.model import Group, Symptom
from opend_wizard.texts import Text

SYMPTOM = Symptom(
    id="q07",
    group=Group.RUNNING,
    title=Text("OpenD is to run in Docker"),
    answer=Text(
        "The vendor offers no image, but its program runs in an ordinary one. What works in practice: the host's "
        "network, a volume for the data folder that belongs to OpenD's user, a terminal with a size, and no endless "
        "restarts, since each start is a login and logins are rationed. Log in once by hand and let OpenD remember it."
    ),
    checks=(
        compose_file_is_sound,
        config_is_a_file,
        data_folder_is_on_a_volume,
        data_belongs_to_opends_user,
        terminal_has_a_size,
        container_uses_the_hosts_network,
    ),
    wish=True,
    words=(
        "docker",
        "docker compose",
        "docker image",
        "container",
        "podman",
        "kubernetes",
        "容器",
        "镜像",
        "FutuOpenD.xml is a directory",
        "no matching manifest",
        "docker attach",
    ),
)
