"""Where each path stands now between the states that the journal knows of it."""

from __future__ import annotations

from collections.abc import Generator, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

from opend_wizard.journal import looking
from opend_wizard.journal.calls import Call
from opend_wizard.journal.changes import Change
from opend_wizard.journal.log import Deed
from opend_wizard.journal.looking import Look, Stop
from opend_wizard.journal.states import Bits, File, Folder, State, meets, then

Layer: TypeAlias = Sequence[Deed]
"""Batches of changes and commands, in the order in which they were done."""


@dataclass(frozen=True)
class Standing:
    """One path: how many of the `chain` of changes made to it are in effect now.

    `drifted`: it is in none of the known states, so that somebody else changed it; then all
    count as in effect.
    """

    path: Path
    chain: tuple[Change, ...]
    seen: Look
    in_effect: int
    drifted: bool

    @property
    def as_left(self) -> bool:
        """Whether the path is as the last of its changes left it."""
        return not self.drifted and self.in_effect == len(self.chain)

    @property
    def as_before(self) -> bool:
        """Whether the path is as it was before the first of its changes."""
        return not self.drifted and self.in_effect == 0


def standings(layer: Layer, stop: Stop) -> Generator[int, None, dict[Path, Standing]]:
    """Look at every path of `layer`, giving 1 for each; raises `Refused`, `Cancelled`."""
    found = {}
    for path, chain in chains(layer).items():
        found[path] = standing(path, chain, stop)
        yield 1
    return found


def changes_of(layer: Layer) -> Iterator[Change]:
    """The changes of `layer`, in order."""
    for deed in layer:
        if not isinstance(deed, Call):
            yield from deed


def chains(layer: Layer) -> dict[Path, tuple[Change, ...]]:
    """The changes of `layer` path by path, in order."""
    found: dict[Path, list[Change]] = {}
    for change in changes_of(layer):
        found.setdefault(change.path, []).append(change)
    return {path: tuple(chain) for path, chain in found.items()}


def standing(path: Path, chain: tuple[Change, ...], stop: Stop) -> Standing:
    """Look at one path; where it could be in two of its states, the later one counts."""
    states = known_states(chain)
    seen = looking.look(path, stop, hashed=any(isinstance(state, File) for state in states))
    fitting = [number for number, state in enumerate(states) if meets(seen.state, state)]
    return Standing(path, chain, seen, fitting[-1] if fitting else len(chain), drifted=not fitting)


def known_states(chain: tuple[Change, ...]) -> list[State]:
    """The state before the first change, after it, after the next…; one of permissions alone is completed.

    A change of permissions records nothing else, but its neighbours may tell what the path held.
    """
    states = [chain[0].before]
    for number, change in enumerate(chain):
        after = then(states[-1], change.after)
        following = chain[number + 1].before if number + 1 < len(chain) else after
        states.append(following if isinstance(after, Bits) else after)
    for number in reversed(range(len(chain))):
        if isinstance(states[number], Bits) and isinstance(states[number + 1], File | Folder):
            states[number] = then(states[number + 1], states[number])
    return states
