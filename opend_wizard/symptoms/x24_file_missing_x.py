"""Beyond the FAQ: the program may not be run, or lacks a library (facts: §1.3, §6.2)."""

from opend_wizard.checks.program_file import program_libraries_are_there, program_may_be_run
from opend_wizard.facts import Facts
from opend_wizard.model import Group, Symptom
from opend_wizard.texts import Text


def not_on_linux(facts: Facts) -> Text | None:
    """Why this cannot occur here, or None."""
    return None if facts.machine.system == "linux" else Text("This occurs on Linux only.")


SYMPTOM = Symptom(
    id="x24",
    group=Group.START,
    title=Text("Linux refuses to run OpenD: permission denied, or a library is missing"),
    answer=Text(
        "On Linux the program needs the permission to be run, which is lost when it is copied over Windows or by some "
        "archivers. It also needs the libraries that lie beside it and some of the system's."
    ),
    checks=(program_may_be_run, program_libraries_are_there),
    applies_to=not_on_linux,
    words=(
        "Permission denied",
        "error while loading shared libraries",
        "cannot open shared object file: No such file or directory",
        "libgomp.so.1",
        "libf3cbasis.so",
        "libAPIChannel.so",
        "chmod",
        "closes immediately",
        "exits at once",
        "权限不够",
        "无法打开共享对象文件",
        "缺少库",
    ),
)
