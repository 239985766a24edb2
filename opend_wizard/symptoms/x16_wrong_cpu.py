"""Beyond the FAQ: OpenD on a processor that it is not made for (facts: §8 no. 30)."""

from opend_wizard.checks.program_file import program_fits_the_processor
from opend_wizard.model import Group, Symptom
from opend_wizard.texts import Text

SYMPTOM = Symptom(
    id="x16",
    group=Group.START,
    title=Text("OpenD cannot be executed on this kind of computer"),
    answer=Text(
        "For Linux the vendor builds OpenD for x86_64 processors only. On an ARM computer, such as a Raspberry Pi or "
        "an ARM cloud server, it does not start, or only through a translator such as qemu, in which it has crashed."
    ),
    checks=(program_fits_the_processor,),
    words=(
        "exec format error",
        "cannot execute binary file",
        "Bad CPU type in executable",
        "qemu: uncaught target signal 11",
        "aarch64",
        "arm64",
        "Raspberry Pi",
        "Apple Silicon",
        "无法执行二进制文件",
        "可执行文件格式错误",
        "树莓派",
    ),
)
