"""All checks on a simulated OpenD whose API port hangs, dribbles, is full, leads nowhere or belongs to something else.

Run with `python benchmarks/worst.py`. Fails if any of them takes twelve seconds or a healthy OpenD three.
"""

from __future__ import annotations

import sys
import tempfile
import time
from pathlib import Path

from opend_wizard import doctor
from opend_wizard.facts import Facts
from opend_wizard.machine import Machine
from opend_wizard.opend.places import find
from opend_wizard.simulator import layout
from opend_wizard.simulator.peers.full_house import FullHouse
from opend_wizard.simulator.peers.impostors import Impostor
from opend_wizard.simulator.peers.manners import Manner
from opend_wizard.simulator.stage import Stage
from opend_wizard.symptoms import ALL

HEALTHY, WORST = 3.0, 12.0
NOWHERE = "192.0.2.200"  # set aside for documentation: nothing is there
SLOWEST = 1.9  # seconds before each reply, so that three of them just fit into what a probe may take


def main() -> int:
    """Print how long each case takes; 1 if a target is missed."""
    with tempfile.TemporaryDirectory() as folder:
        stage = Stage(Path(folder))
        try:
            figures = dict(_cases(stage))
        finally:
            stage.close()
    for name, seconds in figures.items():
        print(f"{name:24} {seconds:6.2f} s")
    healthy = figures["healthy"]
    print(f"healthy {healthy:.2f} s (target {HEALTHY}), worst {max(figures.values()):.2f} s (target {WORST})")
    return 0 if healthy <= HEALTHY and max(figures.values()) <= WORST else 1


def _cases(stage: Stage) -> list[tuple[str, float]]:
    stage.start_opend()
    if stage.opend is None:
        raise RuntimeError("the simulated OpenD did not start")
    figures = [("healthy", _seconds(stage))]
    for manner in Manner:
        stage.opend.ask(do="manner", manner=manner.value, seconds=SLOWEST)
        figures.append((f"manner: {manner.value}", _seconds(stage)))
    for impostor in Impostor:
        stage.opend.ask(do="manner", impostor=impostor.value)
        figures.append((f"impostor: {impostor.value}", _seconds(stage)))
    stage.stop_opend()
    with FullHouse() as house:
        layout.configure(stage.layout, {"api_port": str(house.address[1])})
        figures.append(("full house", _seconds(stage)))
    layout.configure(stage.layout, {"ip": NOWHERE})
    figures.append(("no way there", _seconds(stage)))
    return figures


def _seconds(stage: Stage) -> float:
    where = stage.layout
    begin = time.monotonic()
    machine = Machine()
    (found,) = find(machine, program_dir=where.program_dir, data_dir=where.data_dir, config=where.config)
    doctor.examined(ALL, Facts(found, machine, stage.state_dir), chosen=False)
    return time.monotonic() - begin


if __name__ == "__main__":
    sys.exit(main())
