"""Naming a script on the command line: it is checked, patched, taken back, and one that is not there is told."""

import shlex

from tests.report import schema


def test_a_script_is_checked_and_patched_and_taken_back(terminal_for, tmp_path, monkeypatch):
    terminal = terminal_for("q14", "q14-script-port")
    script = terminal.patient.installation_arguments.script
    broken = script.read_bytes()
    monkeypatch.chdir(script.parent)  # a path may be relative

    data = terminal.json("check", "q14", "--script", "trade.py")
    assert schema.faults(data, "check") == []
    assert terminal.status == 1
    found = next(item for item in data["findings"] if item["id"] == "script_uses_opends_port")
    assert f"{script}, line 8, column 10" in found["evidence"][0]["what"]

    planned = terminal.json("fix", "q14", "--script", "trade.py", "--dry-run")
    assert planned["fix"]["id"] == "use_opends_port_in_script"
    assert script.read_bytes() == broken

    assert terminal.type("fix", "q14", "--script", "trade.py", "--yes") == 0
    assert script.read_bytes() == broken.replace(b"PORT = %d" % _other(broken), b"PORT = %d" % _port(terminal))
    assert terminal.type("undo", "--yes") == 0
    assert script.read_bytes() == broken
    monkeypatch.chdir(tmp_path)  # Windows removes no folder that somebody works in


def test_the_command_that_is_shown_works_as_it_is(terminal_for, tmp_path):
    terminal = terminal_for("q14", "q14-script-piles-up")
    script = tmp_path / "my trade.py"
    script.write_bytes(terminal.patient.installation_arguments.script.read_bytes())
    terminal.type("check", "q14", "--script", str(script))
    (shown,) = [line.strip() for line in terminal.out.splitlines() if "close_script_contexts_in_loops" in line]
    program, *typed = shlex.split(shown)
    assert program == "opend-wizard"
    assert terminal.type(*typed, "--yes") == 0
    assert b"quotes.close()" in script.read_bytes()


def test_a_script_that_is_not_there_is_told_and_the_rest_is_checked(terminal_for, tmp_path):
    terminal = terminal_for("q14", "q14-script-port")
    assert terminal.type("check", "q14", "--script", str(tmp_path / "none.py")) == 0
    assert f"There is no file {tmp_path / 'none.py'}" in " ".join(terminal.out.split())


def _other(script: bytes) -> int:
    return int(script.partition(b"PORT = ")[2].split()[0])


def _port(terminal) -> int:
    port: int = terminal.patient.layout.api_port
    return port
