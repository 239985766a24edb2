"""Beyond the FAQ: the machine has too little memory (facts: §8 no. 33)."""

from opend_wizard.checks.memory import memory_suffices
from opend_wizard.model import Group, Symptom
from opend_wizard.texts import Text

SYMPTOM = Symptom(
    id="x18",
    group=Group.START,
    title=Text("OpenD vanishes without a word on a small server"),
    answer=Text(
        "OpenD was seen to use 200 to 400 MB, and its window some 600 MB more. When memory runs out, Linux ends the "
        "largest program, and OpenD has no chance to say anything."
    ),
    checks=(memory_suffices,),
    words=(
        "Out of memory",
        "oom-kill",
        "Killed",
        "Killed process",
        "closes by itself",
        "exits at once",
        "exit code 137",
        "exited with code 137",
        "内存不足",
        "被杀死",
        "swap",
        "VPS",
    ),
)
