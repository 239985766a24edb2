"""A command of the system as the journal notes it: before it is run, and again when it has ended."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from opend_wizard.steps import RunProgram
from opend_wizard.texts import Text


@dataclass(frozen=True)
class Call:
    """One command; `number` is that of its step, in every pass of its run.

    `backwards`: it is what takes the step back. `status` is the exit status, None as long as nobody
    knows whether it came to its end.
    """

    number: int
    step: RunProgram
    backwards: bool = False
    status: int | None = None

    @property
    def command(self) -> tuple[str, ...]:
        """What is run; empty where nothing takes the step back."""
        return self.step.back if self.backwards else self.step.command

    @property
    def reversed(self) -> Call:
        """The call that takes this one back."""
        return Call(self.number, self.step, not self.backwards)

    @property
    def what(self) -> Text:
        """What is done, in one sentence with the exact command."""
        if not self.backwards:
            return self.step.describe()
        return Text("Taking back “{purpose}” {what}", purpose=self.step.purpose, what=self.step.running(self.command))

    def is_taken_back_by(self, last: Call) -> bool:
        """Whether nothing has to be done against this call, since `last` was the last of its number.

        A command that had to ask for rights and failed did nothing, and nobody is asked a second time for that.
        """
        if last.backwards is not self.backwards:
            return last.status == 0
        return self.step.elevated and last.status not in (None, 0)


def run_line(call: Call) -> dict[str, object]:
    """The line that is written before the command is run."""
    step = call.step
    data = {
        "command": list(step.command),
        "back": list(step.back),
        "purpose": step.purpose.to_json(),
        "elevated": step.elevated,
    }
    return {"run": [call.number, call.backwards, data]}


def ran_line(call: Call) -> dict[str, object]:
    """The line that is written when it has ended."""
    return {"ran": [call.number, call.status]}


def from_run_line(item: object) -> Call:
    """The call that `run_line` wrote; raises ValueError, KeyError or TypeError on anything else."""
    number, backwards, data = _list(item)
    if not isinstance(number, int) or not isinstance(backwards, bool) or not isinstance(data, dict):
        raise ValueError("not a recorded command")
    purpose = Text.from_json(data["purpose"])
    step = RunProgram(_words(data["command"]), purpose, _words(data["back"]), elevated=data["elevated"] is True)
    return Call(number, step, backwards)


def ended(call: Call, item: object) -> Call:
    """`call` with what `ran_line` wrote of it; raises ValueError if that is about another one."""
    number, status = _list(item)
    if number != call.number or not isinstance(status, int):
        raise ValueError("not the end of this command")
    return replace(call, status=status)


def _words(value: object) -> tuple[str, ...]:
    words = _list(value)
    if not all(isinstance(word, str) for word in words):
        raise ValueError("not a command")
    return tuple(map(str, words))


def _list(value: object) -> Sequence[object]:
    if not isinstance(value, list):
        raise ValueError("not a list")
    return value
