"""FAQ Q16: a script with multiprocessing cannot connect."""

from opend_wizard.checks.script_sets import PROCESSES, READING
from opend_wizard.facts import Facts
from opend_wizard.model import Group, Symptom
from opend_wizard.texts import Text


def _can_occur(facts: Facts) -> Text | None:
    if facts.machine.system != "windows":
        return None
    return Text("Windows has no fork: Python starts processes by spawn there.")


SYMPTOM = Symptom(
    id="q16",
    group=Group.CONNECTION,
    title=Text("A Python script with several processes hangs"),
    answer=Text(
        "A forked process is a copy without the SDK's threads: it waits for ever as soon as it uses OpenD. Python "
        "forks by default on Linux up to 3.13; from 3.14 on it uses forkserver there, and spawn on macOS since 3.8. "
        "Spawn works, and needs the main part below “if __name__ == '__main__':”. Name your script to have it read."
    ),
    checks=READING,
    script_checks=PROCESSES,
    applies_to=_can_occur,
    words=(
        "multiprocessing",
        "fork",
        "spawn",
        "set_start_method",
        "ProcessPoolExecutor",
        "Pool",
        "use of fork() may lead to deadlocks in the child",
        "freeze_support",
        "An attempt has been made to start a new process before",
        "cannot pickle '_thread.lock' object",
        "forkserver",
        "hangs",
        "多进程",
        "子进程",
        "卡住",
    ),
)
