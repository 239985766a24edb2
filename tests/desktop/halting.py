"""The wizard as it is, but looking goes on only when it is stopped: there is time to do so in its middle."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from opend_wizard.__main__ import main
from opend_wizard.gui.engine import Engine

if TYPE_CHECKING:
    from opend_wizard.gui.jobs import Stop

_look = Engine.look


def _halting(self: Engine, *arguments: Any, **named: Any) -> Iterator[Any]:
    stop: Stop = next(each for each in arguments if callable(each))
    for item in _look(self, *arguments, **named):
        yield item
        while not stop():
            time.sleep(0.01)


if __name__ == "__main__":
    Engine.look = _halting  # type: ignore[method-assign]
    sys.exit(main())
