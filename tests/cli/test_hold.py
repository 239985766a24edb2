"""The command that holds the line, typed at a simulated OpenD that drops the silent."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from opend_wizard.__main__ import main
from opend_wizard.opend.lifelines import recall
from opend_wizard.simulator.practice import Practice
from tests.report.schema import faults


@pytest.fixture
def typed(tmp_path: Path):
    with Practice.start("q15", tmp_path / "practice") as patient:
        places = patient.installation_arguments
        arguments = (
            *("--program-dir", str(places.program_dir), "--data-dir", str(places.data_dir)),
            *("--config", str(places.config), "--state-dir", str(places.state_dir)),
        )
        yield patient, lambda *more: main([*more, *arguments])


def test_both_lines_are_told_live_and_then_in_numbers(typed, capsys):
    patient, do = typed
    assert do("check", "q15") == 0
    assert "opend-wizard hold" in capsys.readouterr().out
    patient.stage.opend.ask(do="manner", drop_after=1.5)
    assert do("hold", "--intervals", "2") == 0
    said = capsys.readouterr().out
    assert "With heartbeats: held to the end" in said
    assert "Without heartbeats: dropped by OpenD" in said
    assert "hung up on the silent line after 1.5 s" in said
    assert do("check", "q15") == 1
    assert "Send KeepAlive (protocol 1004) every 0.8 s" in " ".join(capsys.readouterr().out.split())


def test_json_is_one_object_of_the_schema(typed, capsys):
    patient, do = typed
    patient.stage.opend.ask(do="manner", drop_after=1.2)
    assert do("hold", "--intervals", "2", "--json") == 0
    answer = json.loads(capsys.readouterr().out)
    assert faults(answer, "held") == []
    assert answer["measured"]["silent"]["event"] == "dropped"
    assert answer["measured"]["beating"]["event"] == "held"


def test_where_nothing_listens_nothing_is_kept(typed, capsys):
    patient, do = typed
    patient.stop_opend()
    assert do("hold", "--intervals", "1") == 3
    assert "Nothing was measured" in capsys.readouterr().out
    assert recall(patient.state_dir, patient.layout.data_dir) is None


def test_a_pending_phone_code_is_not_put_at_risk(tmp_path, capsys):
    with Practice.start("q04", tmp_path / "practice") as patient:
        places = patient.installation_arguments
        where = ("--program-dir", str(places.program_dir), "--state-dir", str(places.state_dir))
        arguments = (*where, "--data-dir", str(places.data_dir), "--config", str(places.config))
        assert main(["check", "q14", *arguments]) == 1
        assert main(["hold", *arguments]) == 3
        assert "may void it" in capsys.readouterr().err


@pytest.mark.parametrize("count", ["0", "-1", "361", "many"])
def test_a_senseless_number_is_wrong_usage(count):
    with pytest.raises(SystemExit) as ended:
        main(["hold", "--intervals", count])
    assert ended.value.code == 2


@pytest.mark.slow
def test_practice_goes_to_its_end(tmp_path, capsys):
    assert main(["practice", "q15", "--dir", str(tmp_path / "here"), "--yes"]) == 0
    said = capsys.readouterr().out
    assert "hangs up on a program that is silent: here after 3." in said
    assert "The practice is over" in said
    assert not (tmp_path / "here").exists()
