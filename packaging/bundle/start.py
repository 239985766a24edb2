"""Where the frozen program begins: programs of the system that it starts must not get what only it needs."""

from __future__ import annotations

import os
import sys
from collections.abc import MutableMapping


def give_back(environment: MutableMapping[str, str]) -> None:
    """Take PyInstaller's variables out of `environment`, as they would reach xdg-open, systemctl or a person's Python.

    The dynamic loader has read its own by now; a child that is this program again sets them for itself.
    """
    for name in [name for name in environment if name.startswith("_PYI_")]:
        del environment[name]
    for name in ("LD_LIBRARY_PATH", "LIBPATH"):
        before = environment.pop(f"{name}_ORIG", None)
        if before is not None:
            environment[name] = before
        elif environment.get(name) == getattr(sys, "_MEIPASS", None):
            del environment[name]


def keep_libraries_to_ourselves() -> None:
    """On Windows: find our libraries in a way that programs started from here do not inherit."""
    if sys.platform == "win32":
        import ctypes

        os.add_dll_directory(getattr(sys, "_MEIPASS"))  # noqa: B009  (only a frozen Python has it)
        ctypes.windll.kernel32.SetDllDirectoryW(None)


if __name__ == "__main__":
    give_back(os.environ)
    keep_libraries_to_ourselves()
    from opend_wizard.__main__ import main

    sys.exit(main())
