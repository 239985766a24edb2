"""No console flashes up on Windows: each program that is started there is started without one."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import opend_wizard

PACKAGE = Path(opend_wizard.__file__).parent
ONLY_LINUX = {"machine/loading.py"}  # asks the loader of Linux, and says elsewhere that it cannot be asked
STARTS = {"subprocess.Popen", "subprocess.run", "subprocess.call", "subprocess.check_call", "subprocess.check_output"}


def starts() -> Iterator[tuple[str, ast.Call]]:
    for path in sorted(PACKAGE.rglob("*.py")):
        name = path.relative_to(PACKAGE).as_posix()
        source = path.read_text(encoding="utf-8")
        if "subprocess" in source and name not in ONLY_LINUX:
            calls = (node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Call))
            yield from ((name, call) for call in calls if ast.unparse(call.func) in STARTS)


def test_every_start_of_a_program_says_how_it_is_done_on_windows() -> None:
    found = list(starts())
    assert {"machine/commands.py", "machine/programs.py", "simulator/launch.py"} <= {name for name, _ in found}
    for name, call in found:
        given = {keyword.arg for keyword in call.keywords}
        assert given & {"creationflags", None}, f"{name}:{call.lineno} starts a program with a console on Windows"
        assert "0x08000000" in (PACKAGE / name).read_text(encoding="utf-8"), f"{name} knows no CREATE_NO_WINDOW"
