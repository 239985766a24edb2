"""Beyond the FAQ: files that belong to root are given to the user of OpenD, and given back."""

import os
import sys

import pytest

from opend_wizard.checks.ownership import data_belongs_to_opends_user, program_folder_can_be_read
from opend_wizard.errors import Refused
from opend_wizard.journal import Journal
from opend_wizard.machine import Machine
from opend_wizard.machine.ownership import Entry, foreign_entries
from opend_wizard.model import Verdict
from opend_wizard.simulator.practice import Practice
from opend_wizard.steps import RunProgram
from tests import circle
from tests.only_step import only_step

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has access lists")
as_root = pytest.mark.skipif(os.name != "posix" or os.geteuid() != 0, reason="only root can give files away")


def owners(folder):
    return {path.name: path.stat().st_uid for path in folder.rglob("*")}


@as_root
def test_files_are_handed_over_and_back(tmp_path):
    with Practice.start("x20", tmp_path / "practice") as patient:
        own = patient.layout.own_data_dir
        broken = owners(own)
        before = circle.examined(patient, "x20")
        journal = Journal(patient.state_dir, Machine())
        run = circle.last(journal.perform(circle.fix_of(before, "hand_over_data_folder"), "x20"))
        assert set(owners(own).values()) == {1000}
        after = circle.examined(patient, "x20")
        assert after.finding("data_belongs_to_opends_user").verdict is Verdict.FINE
        circle.last(journal.undo(run.id))
        assert owners(own) == broken
        assert circle.examined(patient, "x20").finding("data_belongs_to_opends_user") == before.finding(
            "data_belongs_to_opends_user"
        )


@pytest.fixture(scope="module")
def healthy(tmp_path_factory):
    with Practice.start("q07", tmp_path_factory.mktemp("x20") / "practice") as practice:
        yield practice


@pytest.fixture
def facts(healthy):
    found = circle.facts_of(healthy)
    found.seen["opend_user"] = "trader"
    return found


def entries(facts, count, mode=0o600, owner="root"):
    return tuple(Entry(facts.data_dir / f"file{number}", owner, mode, folder=False) for number in range(count))


def test_few_files_can_be_given_back(facts):
    facts.seen["foreign_data"] = entries(facts, 3)
    step = only_step(data_belongs_to_opends_user(facts).fixes[0], RunProgram)
    assert step.command[1:] == ("-R", "-h", "-P", "--", "trader", str(facts.data_dir.resolve()))
    assert step.back[1:] == ("-h", "--", "root", *(str(entry.path) for entry in entries(facts, 3)))


def test_many_files_and_owners_who_differ_cannot_be_restored(facts):
    facts.seen["foreign_data"] = entries(facts, 300)
    step = only_step(data_belongs_to_opends_user(facts).fixes[0], RunProgram)
    assert step.command[1:] == ("-R", "-h", "-P", "--", "trader", str(facts.data_dir.resolve()))
    assert not step.reversible
    facts.seen["foreign_data"] = (*entries(facts, 1), *entries(facts, 1, owner="other"))
    assert not data_belongs_to_opends_user(facts).fixes[0].reversible


@pytest.mark.parametrize("mode", [0o666, 0o660])
def test_files_that_others_may_write_are_an_advice(facts, mode):
    facts.seen["foreign_data"] = entries(facts, 2, mode=mode)
    assert data_belongs_to_opends_user(facts).verdict is Verdict.ADVICE


def test_old_logs_are_not_in_the_way_but_their_closed_folder_is(facts):
    log = Entry(facts.data_dir / "Log" / "GTWLog_0.log", "root", 0o644, folder=False)
    facts.seen["foreign_data"] = (log,)
    assert data_belongs_to_opends_user(facts).verdict is Verdict.ADVICE
    facts.seen["foreign_data"] = (Entry(facts.data_dir / "Log", "root", 0o755, folder=True), log)
    assert data_belongs_to_opends_user(facts).verdict is Verdict.PROBLEM


def test_an_opend_that_runs_gets_along_with_them_today(facts):
    facts.seen |= {"foreign_data": entries(facts, 2, mode=0o644), "running": facts.processes[:1]}
    finding = data_belongs_to_opends_user(facts)
    assert finding.verdict is Verdict.ADVICE
    assert not finding.fixes


def test_root_may_write_everywhere(facts):
    facts.seen |= {"opend_user": "root", "foreign_data": entries(facts, 2, owner="trader")}
    assert data_belongs_to_opends_user(facts).verdict is Verdict.FINE


def test_files_beside_the_program_that_may_not_be_read_are_named(facts):
    facts.machine.is_admin = lambda: False
    facts.seen |= {
        "opend_user": facts.machine.user_name(),
        "unreadable_beside_program": (facts.program_dir / "OpenD.xml",),
    }
    finding = program_folder_can_be_read(facts)
    assert finding.verdict is Verdict.PROBLEM
    assert "OpenD.xml" in str(finding.evidence[0].seen)
    facts.seen["unreadable_beside_program"] = ()
    assert program_folder_can_be_read(facts).verdict is Verdict.FINE


def test_a_file_that_has_another_name_elsewhere_is_not_given_away(facts, tmp_path):
    """Who may write in the data folder could name any file of root's there, and have it handed over."""
    facts.seen["foreign_data"] = (Entry(facts.data_dir / "shadow", "root", 0o600, folder=False, names=2),)
    finding = data_belongs_to_opends_user(facts)
    assert finding.verdict is Verdict.PROBLEM
    assert not finding.fixes
    assert "another name" in str(finding.remedy)


@as_root
def test_how_many_names_a_file_has_is_seen(tmp_path):
    (tmp_path / "a").write_bytes(b"")
    (tmp_path / "b").hardlink_to(tmp_path / "a")
    found = foreign_entries(tmp_path, "trader", lambda: False)
    assert {entry.path.name: entry.names for entry in found if not entry.folder} == {"a": 2, "b": 2}


@as_root
def test_a_name_that_was_laid_since_the_command_was_shown_stops_it(facts, tmp_path):
    facts.seen["foreign_data"] = entries(facts, 1)
    step = only_step(data_belongs_to_opends_user(facts).fixes[0], RunProgram)
    assert step.recheck is not None
    step.recheck()
    (tmp_path / "shadow").write_bytes(b"")
    trap = facts.data_dir / "trap"
    trap.hardlink_to(tmp_path / "shadow")
    try:
        with pytest.raises(Refused, match="another name"):
            step.recheck()
    finally:
        trap.unlink()


@as_root
def test_a_folder_above_that_others_may_swap_is_not_trusted(facts):
    facts.seen["foreign_data"] = entries(facts, 1)
    above = facts.data_dir.resolve().parent.parent
    mode = above.stat().st_mode
    above.chmod(0o777)
    try:
        finding = data_belongs_to_opends_user(facts)
    finally:
        above.chmod(mode)
    assert not finding.fixes
    assert f"in the place of {facts.data_dir.resolve().parent} before" in str(finding.remedy)


@as_root
def test_a_link_put_in_the_place_of_the_folder_is_not_followed(facts, tmp_path):
    victim, link = tmp_path / "victim", tmp_path / "data"
    victim.mkdir()
    (victim / "secret").touch()
    link.symlink_to(victim)
    facts.seen |= {"foreign_data": entries(facts, 1), "opend_user": "nobody"}
    step = only_step(data_belongs_to_opends_user(facts).fixes[0], RunProgram)
    assert Machine().run([*step.command[:-1], str(link)], 20.0).status == 0
    assert {path.stat().st_uid for path in (victim, victim / "secret")} == {0}
