"""FAQ Q2: OpenD exits because the program's own data does not exist."""

from opend_wizard.checks.last_words import opend_found_its_own_data
from opend_wizard.checks.own_data import (
    data_folder_exists,
    data_folder_is_writable,
    disk_has_room,
    own_data_is_complete,
    program_has_appdata,
)
from opend_wizard.model import Group, Symptom
from opend_wizard.texts import Text

SYMPTOM = Symptom(
    id="q02",
    group=Group.START,
    title=Text("OpenD exits: “the program's own data does not exist”"),
    answer=Text(
        "At each start OpenD copies the data shipped in AppData.dat into its data folder. When that folder is missing, "
        "full, or not writable for the user who starts OpenD, the copy fails and OpenD exits."
    ),
    checks=(
        program_has_appdata,
        data_folder_exists,
        data_folder_is_writable,
        disk_has_room,
        own_data_is_complete,
        opend_found_its_own_data,
    ),
    words=(
        "the program's own data does not exist",
        "程序自身数据不存在",
        "自身数据",
        "own data",
        "AppData.dat",
        "Appdata.dat",
        "AppDataNotExist",
        "NessaryDataMissing",
        "F3CNN",
        "Fail to create app dir",
        "Read-only file system",
        "closes immediately",
        "exits at once",
        "闪退",
        "permission",
        "权限不足",
    ),
)
