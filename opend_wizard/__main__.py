"""Where the program starts: the window without arguments, the terminal with them."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Sequence


def main(arguments: Sequence[str] | None = None) -> int:
    """Run what the command line asks for; gives the exit status."""
    _have_streams()
    typed = list(sys.argv[1:] if arguments is None else arguments)
    if typed[:1] == ["--simulated-opend"]:
        from opend_wizard.simulator.process import main as simulated_opend

        return simulated_opend(typed[1:])
    if typed[:1] == ["--simulated-neighbour"]:
        from opend_wizard.simulator.neighbour import main as simulated_neighbour

        return simulated_neighbour(typed[1:])
    if typed[:1] == ["--simulated-script"]:
        from opend_wizard.simulator.hoarder import main as simulated_script

        return simulated_script(typed[1:])
    if not typed:
        gc.disable()  # what is loaded is no garbage, and looking costs a tenth of the start; the window tidies later
    from opend_wizard import languages, preferences
    from opend_wizard.window import NoWindow, open_window

    languages.use(languages.asked_for(typed, preferences.read(preferences.folder_of(typed)).language))

    if not typed:  # the usual start: the terminal is not even loaded for it
        try:
            return open_window()
        except NoWindow as told:
            sys.stderr.write(f"{told}\n")
            return 3
    from opend_wizard.cli.main import run

    return run(typed, open_window)


def _have_streams() -> None:
    """Where a program has no console and no pipe, as the window has none on Windows, what is said goes nowhere."""
    if sys.stdin is None:
        sys.stdin = open(os.devnull, encoding="utf-8")  # noqa: SIM115, PTH123  (open as long as the program runs)
    if sys.stdout is None:
        sys.stdout = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115, PTH123
    if sys.stderr is None:
        sys.stderr = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115, PTH123


if __name__ == "__main__":
    sys.exit(main())
