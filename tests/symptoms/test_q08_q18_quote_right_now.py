"""FAQ Q8 and Q18 on a simulated OpenD: the right is given up, taken back at once, or by the saved script."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from opend_wizard import doctor
from opend_wizard.doctor import Outcome
from opend_wizard.errors import Refused
from opend_wizard.journal import Journal, RunState
from opend_wizard.machine import Machine
from opend_wizard.model import Verdict
from opend_wizard.opend.rights import Turn
from opend_wizard.simulator import layout, ports
from opend_wizard.simulator.practice import Practice
from opend_wizard.symptoms import ALL
from tests import circle


@pytest.fixture
def patient(tmp_path: Path) -> Iterator[Practice]:
    with Practice.start("q18", tmp_path / "practice") as practice:
        yield practice


def order(patient: Practice, **what: object) -> None:
    assert patient.stage.opend is not None
    patient.stage.opend.ask(**what)


def test_giving_way_is_told_with_its_timeline(tmp_path: Path) -> None:
    with Practice.start("q08", tmp_path / "practice") as patient:
        report = doctor.examined(ALL, circle.facts_of(patient), chosen=False)
        assert [item.id for item in report.of(Verdict.PROBLEM)] == ["quote_right_stays_with_opend"]
        finding = report.finding("quote_right_stays_with_opend")
        assert finding.timeline is not None
        turns = [moment.turn for moment in finding.timeline.moments]
        assert turns == [Turn.TAKEN_AWAY, Turn.TAKEN_BACK, Turn.TAKEN_AWAY, Turn.GAVE_WAY]
        assert "gave" in str(finding.title)
        assert all(fix.deliberate for fix in finding.fixes)


def test_one_taking_that_came_back_is_fine_and_still_told(tmp_path: Path) -> None:
    with Practice.start("q11", tmp_path / "practice") as patient:
        order(patient, do="kick")
        finding = circle.examined(patient, "q08").finding("quote_right_stays_with_opend")
        assert finding.verdict is Verdict.FINE
        assert finding.timeline is not None
        assert "again" in str(finding.title)


def test_a_right_left_to_others_on_purpose_is_no_problem(patient: Practice) -> None:
    report = doctor.examined(ALL, circle.facts_of(patient), chosen=False)
    assert not report.of(Verdict.PROBLEM)
    assert report.finding("quote_right_stays_with_opend").verdict is Verdict.FINE
    assert report.finding("highest_quotes_are_here_now").verdict is Verdict.ASK


def test_the_right_is_taken_back_by_command_and_proven_by_opends_own_word(patient: Practice) -> None:
    before = circle.examined(patient, "q18")
    finding = before.finding("highest_quotes_are_here_now")
    assert finding.verdict is Verdict.PROBLEM
    assert "US BMP" in " ".join(str(evidence.seen) for evidence in finding.evidence)
    default = before.default_fix()
    assert default is not None
    assert default[1].id == "take_quote_right_back"
    run = circle.last(Journal(patient.state_dir, Machine()).perform(default[1], "q18"))
    assert run.state is RunState.DONE
    after = circle.examined(patient, "q18")
    assert doctor.compare(before, after, "highest_quotes_are_here_now") is Outcome.RESOLVED
    seen = after.finding("highest_quotes_are_here_now").evidence
    assert "US LV3" in " ".join(str(evidence.seen) for evidence in seen)


def test_opends_own_word_beats_an_older_line_of_its_log(patient: Practice) -> None:
    order(patient, do="kick")
    facts = circle.facts_of(patient)
    assert facts.quote_right_story.away
    assert patient.stage.opend is not None
    log = max(patient.layout.log_dir.glob("GTWLog*"), key=lambda path: path.stat().st_mtime)
    kept = log.read_bytes()

    fix = circle.fix_of(circle.examined(patient, "q18"), "take_quote_right_back")
    list(Journal(patient.state_dir, Machine()).perform(fix, "q18"))
    log.write_bytes(kept)  # a log that does not tell of it
    assert circle.facts_of(patient).quote_right_story.away
    assert circle.examined(patient, "q18").finding("highest_quotes_are_here_now").verdict is Verdict.FINE


def test_the_eleventh_time_within_a_minute_is_refused_with_the_time(patient: Practice) -> None:
    fix = circle.fix_of(circle.examined(patient, "q18"), "take_quote_right_back")
    journal = Journal(patient.state_dir, Machine())
    facts = circle.facts_of(patient)
    step = fix.steps[0]
    for _ in range(10):
        facts.ledger.note("request_highest_quote_right", step.key)  # type: ignore[union-attr]
    with pytest.raises(Refused, match="safe again at"):
        list(journal.perform(fix, "q18"))
    again = circle.fix_of(circle.examined(patient, "q18"), "take_quote_right_back")
    assert "The next one is safe at" in str(again.caution)


def test_the_saved_script_takes_the_right_back_and_the_file_can_be_taken_away(
    patient: Practice, tmp_path: Path
) -> None:
    target = tmp_path / "mine" / "back.py"
    target.parent.mkdir()
    before = circle.examined(patient, "q18")
    fix = circle.remade(circle.fix_of(before, "save_quote_right_script"), {"path": str(target)})
    journal = Journal(patient.state_dir, Machine())
    run = circle.last(journal.perform(fix, "q18"))
    saved = circle.examined(patient, "q18")
    assert doctor.compare(before, saved, "highest_quotes_are_here_now", interim=fix.interim) is Outcome.UNDERWAY
    done = subprocess.run([sys.executable, str(target)], capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stderr
    assert "quote right was taken" in done.stdout
    assert circle.examined(patient, "q18").finding("highest_quotes_are_here_now").verdict is Verdict.FINE
    assert patient.opend_runs
    circle.last(journal.undo(run.id))
    assert not target.exists()


def test_the_script_sends_nothing_while_opend_asks_for_a_password(patient: Practice, tmp_path: Path) -> None:
    target = tmp_path / "back.py"
    fix = circle.remade(
        circle.fix_of(circle.examined(patient, "q18"), "save_quote_right_script"), {"path": str(target)}
    )
    list(Journal(patient.state_dir, Machine()).perform(fix, "q18"))
    order(patient, do="telnet", asking="password", encoding="gb18030")
    done = subprocess.run([sys.executable, str(target)], capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 1
    assert "Nothing was sent" in done.stdout
    assert patient.stage.opend is not None
    state = patient.stage.opend.ask(do="state")
    assert (state["wrong_passwords"], state["commands"]) == (0, [])


@pytest.mark.parametrize("bad", ["", "back.py", "/nowhere/at/all/back.py"])
def test_a_place_that_is_none_is_refused(patient: Practice, bad: str) -> None:
    fix = circle.fix_of(circle.examined(patient, "q18"), "save_quote_right_script")
    with pytest.raises(Refused):
        circle.remade(fix, {"path": bad})


def test_a_file_of_the_persons_own_is_never_written_over(patient: Practice, tmp_path: Path) -> None:
    mine = tmp_path / "mine.py"
    mine.write_text("mine")
    fix = circle.fix_of(circle.examined(patient, "q18"), "save_quote_right_script")
    with pytest.raises(Refused, match="already"):
        circle.remade(fix, {"path": str(mine)})


def test_without_telnet_it_is_switched_on_first(patient: Practice) -> None:
    patient.stop_opend()
    layout.configure(patient.layout, {"auto_hold_quote_right": "0"})
    assert patient.start_opend()
    order(patient, do="kick")
    report = circle.examined(patient, "q18")
    finding = report.finding("highest_quotes_are_here_now")
    assert [fix.id for fix in finding.fixes] == ["enable_telnet"]
    journal = Journal(patient.state_dir, Machine())
    run = circle.last(journal.perform(finding.fixes[0], "q18"))
    broken = patient.layout.config.read_bytes()
    assert b"telnet_port" in broken
    circle.last(journal.undo(run.id))
    assert circle.examined(patient, "q18").fix("enable_telnet") is not None


def test_a_second_opend_of_the_same_account_is_named(patient: Practice) -> None:
    account = "-login_account=200001"
    patient.stop_opend()
    assert patient.stage.start_opend(account)
    twin = patient.stage.start_twin(ports.free_port(), account)
    finding = circle.examined(patient, "q08").finding("other_opends_here_use_other_accounts")
    assert finding.verdict is Verdict.ADVICE
    assert str(patient.stage.processes[-1].pid) in str(finding.evidence[0].seen)
    assert "200001" not in repr(finding)
    assert twin.api_port != patient.layout.api_port


def test_a_second_opend_of_another_or_an_unknown_account_is_fine(patient: Practice) -> None:
    patient.stage.start_twin(ports.free_port(), "-login_account=200002")
    finding = circle.examined(patient, "q08").finding("other_opends_here_use_other_accounts")
    assert finding.verdict is Verdict.FINE


def test_a_second_script_gets_another_name(patient: Practice) -> None:
    home = patient.layout.data_dir.parent
    (home / "take_quote_right_back.py").write_text("mine")
    fix = circle.fix_of(circle.examined(patient, "q18"), "save_quote_right_script")
    assert fix.options[0].value == str(home / "take_quote_right_back_2.py")
