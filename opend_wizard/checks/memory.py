"""Whether there is memory enough for OpenD (facts: §8 no. 33)."""

from __future__ import annotations

from opend_wizard.facts import Facts
from opend_wizard.model import Evidence, Finding, advice, fine, problem
from opend_wizard.opend.places import Edition
from opend_wizard.texts import Text, size, verbatim

_MB = 1_000_000
NEEDED = {Edition.COMMAND_LINE: 400 * _MB, Edition.WINDOW: 1000 * _MB}
"""What OpenD was seen to use, the window counted in."""


def memory_suffices(facts: Facts) -> Finding:
    """There is memory enough for OpenD, and it was not ended for want of it."""
    memory, needed = facts.memory, NEEDED[facts.installation.edition]
    there = Text(
        "{available} free and {swap} of swap left, of {total} in all",
        available=size(memory.available),
        swap=size(memory.swap_free),
        total=size(memory.most),
    )
    evidence = Evidence(Text("Memory"), Text("{needed} for OpenD", needed=size(needed)), there)
    remedy = Text(
        "Add swap space, end other programs, or take a machine with more memory. The command line edition "
        "needs less than the one with a window."
    )
    if facts.running:
        return fine(Text("OpenD runs with the memory there is."), evidence)
    ended = facts.ended_for_memory
    if ended:
        line = Evidence(Text("The kernel's log"), Text("OpenD not ended"), Text("“{line}”", line=ended[-1][:300]))
        return problem(Text("The system ended OpenD because there was no memory left."), line, evidence, remedy=remedy)
    if memory.most < needed:
        return problem(Text("This machine has less memory than OpenD needs."), evidence, remedy=remedy)
    if memory.available + memory.swap_free < needed:
        return advice(Text("Little memory is free; OpenD may be ended by the system."), evidence, remedy=remedy)
    if memory.limit is not None and memory.limit < needed:
        limit = Evidence(Text("What this container may use"), verbatim(size(needed)), verbatim(size(memory.limit)))
        return advice(Text("This container's limit is lower than what OpenD was seen to use."), limit, remedy=remedy)
    return fine(Text("There is memory enough."), evidence)
