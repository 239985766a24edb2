"""Runs inside the chroot of under-wine.sh: its steps, by name or all of them."""

from __future__ import annotations

import sys
import time
from collections.abc import Sequence
from functools import partial
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from windows.wine import making, using
from windows.wine.running import StepFailed

STEPS = {
    step.__name__: step
    for step in (
        *(making.python, making.build, making.installer),
        *(using.install, using.console, using.locked, using.window, using.uninstall),
        making.tests,  # last: it takes longer than all others
    )
}
PIECE = "tests/"
"""Before the name of a piece: the step `tests` with only that one of them."""
WRONG_USAGE = 2


def main(asked: Sequence[str]) -> int:
    """Take the steps `asked` for, or all; the first that fails is the last."""
    unknown = [name for name in asked if name not in STEPS and not name.startswith(PIECE)]
    if unknown:
        print(f"No such step: {', '.join(unknown)}. There are: {', '.join(STEPS)}", file=sys.stderr)
        return WRONG_USAGE
    for name in asked or STEPS:
        take = partial(making.tests_of, [name]) if name.startswith(PIECE) else STEPS[name]
        print(f"== {name}: {STEPS[name.partition('/')[0]].__doc__}", flush=True)
        begin = time.monotonic()
        try:
            take()
        except StepFailed as failed:
            print(f"  x {failed}", file=sys.stderr)
            return 1
        print(f"  {time.monotonic() - begin:.0f} s", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
