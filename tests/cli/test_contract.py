"""The interface that others script against: commands, flags, JSON, exit status."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from opend_wizard.__main__ import main
from opend_wizard.symptoms import ALL
from tests import circle

PUBLISHED = (
    "api_port_is_free",
    "config_is_private",
    "config_is_readable",
    "data_folder_exists",
    "data_folder_is_writable",
    "device_file_is_from_here",
    "device_file_is_whole",
    "device_lock_asks_no_more",
    "disk_has_room",
    "listening_address_exists",
    "opend_comes_first",
    "other_devices_come_first",
    "own_data_is_complete",
    "program_has_appdata",
    "quote_right_rule_is_clear",
    "telnet_port_is_free",
    "websocket_port_is_free",
)


def test_ids_once_published_stay():
    ids = {check.__name__ for symptom in ALL for check in symptom.checks}
    assert set(PUBLISHED) <= ids
    assert {"q02", "q03", "q06", "q09", "q10", "q11"} <= {symptom.id for symptom in ALL}


def test_every_check_has_a_statement_of_its_own():
    checks = {check for symptom in ALL for check in symptom.checks}
    statements = {check.__doc__ for check in checks}
    assert len(statements) == len(checks)
    assert all(statement and statement.endswith(".") for statement in statements)


def test_symptoms_are_listed(terminal_for):
    terminal = terminal_for("q10")
    listed = terminal.json("symptoms")["symptoms"]
    assert [entry["id"] for entry in listed] == [symptom.id for symptom in ALL]
    assert terminal.type("symptoms") == 0
    assert all(symptom.id in terminal.out for symptom in ALL)


def test_a_problem_is_found_and_told(terminal_for):
    terminal = terminal_for("q03")
    data = terminal.json("check", "q03")
    assert terminal.status == 1
    finding = next(f for f in data["findings"] if f["id"] == "api_port_is_free")
    assert finding["verdict"] == "problem"
    assert finding["symptoms"] == ["q03"]
    assert finding["seconds"] >= 0
    assert {"what", "expected", "seen"} == set(finding["evidence"][0])
    fixes = {fix["id"]: fix for fix in finding["fixes"]}
    assert fixes["use_free_api_port"]["reversible"] is True
    assert fixes["stop_api_port_holder"]["reversible"] is False
    assert fixes["use_free_api_port"]["steps"]


def test_all_are_checked_without_a_symptom(terminal_for):
    data = terminal_for("q03").json("check")
    assert {s for f in data["findings"] for s in f["symptoms"]} >= {"q02", "q03", "q06", "q09", "q10", "q11"}
    assert [f["id"] for f in data["findings"] if f["verdict"] == "problem"] == ["api_port_is_free"]


def test_looking_changes_nothing(terminal_for):
    terminal = terminal_for("q02")
    before = circle.tree(terminal.patient.folder, terminal.patient.state_dir)
    terminal.type("check")
    terminal.type("fix", "q02", "--dry-run")
    terminal.type("fix", "q02")
    assert circle.tree(terminal.patient.folder, terminal.patient.state_dir) == before
    assert terminal.json("history")["runs"] == []


def test_without_consent_and_without_a_terminal_nothing_is_changed(terminal_for):
    terminal = terminal_for("q03")
    config = terminal.patient.layout.config.read_bytes()
    assert terminal.type("fix", "q03") == 1
    assert "--yes" in terminal.out
    assert terminal.patient.layout.config.read_bytes() == config


@pytest.mark.parametrize("symptom", ["q02", "q03", "q06", "q09", "q10", "q11"])
def test_fix_verify_undo_redo(terminal_for, symptom):
    terminal = terminal_for(symptom)
    patient = terminal.patient
    broken = circle.tree(patient.folder, patient.state_dir)
    fixed = terminal.json("fix", symptom, "--yes")
    assert (terminal.status, fixed["outcome"]) == (0, "resolved")
    mended = circle.tree(patient.folder, patient.state_dir)
    assert terminal.type("check", symptom) == 0
    assert terminal.type("undo", "--yes") == 0
    assert circle.tree(patient.folder, patient.state_dir) == broken
    assert terminal.type("check", symptom) == 1
    assert terminal.type("redo", "--yes") == 0
    assert circle.tree(patient.folder, patient.state_dir) == mended
    runs = terminal.json("history")["runs"]
    assert [run["symptom"] for run in runs] == [symptom]


def test_a_value_can_be_set(terminal_for):
    terminal = terminal_for("q03")
    from opend_wizard.machine import Machine

    port = Machine().free_port("127.0.0.1", 25000)
    assert terminal.type("fix", "q03", "--set", f"port={port}", "--yes") == 0
    assert f"<api_port>{port}</api_port>".encode() in terminal.patient.layout.config.read_bytes()


@pytest.mark.parametrize(
    ("arguments", "status"),
    [
        (("--set", "port=0", "--yes"), 3),
        (("--set", "colour=red", "--yes"), 3),
        (("--set", "port", "--yes"), 2),
        (("--choose", "no_such_fix", "--yes"), 2),
    ],
)
def test_wrong_values_change_nothing(terminal_for, arguments, status):
    terminal = terminal_for("q03")
    config = terminal.patient.layout.config.read_bytes()
    assert terminal.type("fix", "q03", *arguments) == status
    assert terminal.err
    assert terminal.patient.layout.config.read_bytes() == config


def test_undo_asks_before_it_overwrites_what_was_changed_since(terminal_for):
    terminal = terminal_for("q03")
    config = terminal.patient.layout.config
    terminal.type("fix", "q03", "--yes")
    config.write_bytes(config.read_bytes().replace(b"<lang>en</lang>", b"<lang>chs</lang>"))
    newer = config.read_bytes()
    assert terminal.type("undo") == 1
    assert config.read_bytes() == newer
    assert terminal.type("undo", "--yes") == 0
    assert b"<lang>chs</lang>" not in config.read_bytes()


def test_an_unknown_symptom_is_wrong_usage(terminal_for):
    terminal = terminal_for("q10")
    assert terminal.type("check", "q99") == 2
    assert "q99" in terminal.err


def test_without_any_opend_it_could_not_run(tmp_path, capsys):
    assert main(["check", "--json", "--state-dir", str(tmp_path), "--program-dir", str(tmp_path / "absent")]) == 3
    data = json.loads(capsys.readouterr().out)
    assert data["schema"] == 1
    assert data["error"]


def test_a_healthy_opend_gets_one_calm_sentence(terminal_for):
    terminal = terminal_for("q11")
    terminal.type("fix", "q11", "--yes")
    assert terminal.type("check", "q03", "q02") == 0
    said = [line for line in terminal.out.splitlines() if line.strip()]
    assert len(said) == 4  # which OpenD, where it is, that it is practice, and the sentence
    assert said[-1].startswith("Everything is fine")


def test_practice_goes_the_whole_way_and_leaves_nothing(tmp_path, capsys):
    assert main(["practice", "q03", "--dir", str(tmp_path / "here"), "--yes"]) == 0
    said = capsys.readouterr().out
    assert "Solved" in said
    assert "Taken back" in said
    assert not (tmp_path / "here").exists()


def test_practice_of_a_phone_code_enters_what_the_practice_phone_got(tmp_path, capsys):
    assert main(["practice", "q04", "--dir", str(tmp_path / "here"), "--yes"]) == 0
    said = capsys.readouterr().out
    assert "The first step is done" in said
    assert "Solved" in said


def test_practice_as_json_is_one_object(tmp_path, capsys):
    assert main(["practice", "q10", "--yes", "--json"]) == 0
    data = json.loads(capsys.readouterr().out)
    assert data["schema"] == 1


def test_the_terminal_never_loads_qt(tmp_path):
    code = "import sys; from opend_wizard.__main__ import main; main(['symptoms']); print('PySide6' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=Path.cwd())
    assert done.stdout.split()[-1] == "False"


def test_without_a_display_the_window_says_so(monkeypatch, capsys, tmp_path):
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(sys, "platform", "linux")
    assert main(["--state-dir", str(tmp_path)]) == 3
    assert "opend-wizard check" in capsys.readouterr().err
