"""FAQ Q19: updating OpenD failed."""

from opend_wizard.checks.update import (
    last_update_did_not_fail,
    nobody_else_holds_opends_files,
    program_can_be_replaced,
    there_is_room_for_an_update,
)
from opend_wizard.model import Group, Symptom
from opend_wizard.texts import Text

SYMPTOM = Symptom(
    id="q19",
    group=Group.RUNNING,
    title=Text("Updating OpenD failed"),
    answer=Text(
        "OpenD's updater cannot replace files that another program holds open, that this user may not write, or for "
        "which there is no room. Whoever stands in the way is named here. A new package from the vendor's site can "
        "also be unpacked over the old program: OpenD.xml and the data folder stay."
    ),
    checks=(
        nobody_else_holds_opends_files,
        program_can_be_replaced,
        there_is_room_for_an_update,
        last_update_did_not_fail,
    ),
    words=(
        "update failed",
        "upgrade failed",
        "update",
        "upgrade",
        "升级",
        "old version back up failed",
        "new version copy failed",
        "data file no exist",
        "parent opend no exit",
        "更新失败",
        "升级失败",
        "文件被占用",
    ),
    wish=True,
)
