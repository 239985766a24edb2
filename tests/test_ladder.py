"""The connection ladder: what its rungs say where OpenD is not to be seen."""

from __future__ import annotations

from pathlib import Path

from opend_wizard.ladder import Footing, climb
from opend_wizard.simulator.practice import Practice
from tests.circle import facts_of


def test_a_program_that_can_be_looked_at_is_named_also_while_no_opend_runs(tmp_path: Path) -> None:
    with Practice.start("q03", tmp_path) as patient:
        facts = facts_of(patient)
        (holder,) = (each for each in facts.listeners if each.port == facts.api_address[1])
        rung = next(each for each in climb(facts) if each.id == "port")
    assert not facts.running
    assert f"(process {holder.pid}) holds its port, not OpenD" in str(rung.seen)
    assert rung.footing is Footing.UNSEEN
