"""FAQ Q3 on a simulated OpenD: who holds the port, another port, an address that is not here."""

import os

import pytest

from opend_wizard.errors import Refused
from opend_wizard.journal import Journal
from opend_wizard.machine import Machine
from opend_wizard.model import Verdict
from opend_wizard.simulator import layout
from opend_wizard.simulator.practice import Practice
from tests import circle
from tests.pids import python_of


@pytest.fixture
def patient(tmp_path):
    with Practice.start("q03", tmp_path / "practice") as practice:
        yield practice


def configure(patient, **settings):
    layout.configure(patient.layout, settings)


def test_the_holder_is_named_and_another_port_is_taken(patient):
    went = circle.go(patient, "q03", "api_port_is_free", "use_free_api_port")
    finding = went.before.finding("api_port_is_free")
    holder = patient.stage.processes[0]
    assert f"process {python_of(holder.pid)}" in str(finding.evidence[0].seen)
    assert went.after.healthy


def test_opend_starts_with_its_new_port(patient):
    fix = circle.fix_of(circle.examined(patient, "q03"), "use_free_api_port")
    assert not patient.start_opend()
    list(Journal(patient.state_dir, Machine()).perform(fix, "q03"))
    assert patient.start_opend()
    finding = circle.examined(patient, "q03").finding("api_port_is_free")
    assert finding.verdict is Verdict.FINE
    assert "OpenD itself" in str(finding.evidence[0].seen)


def test_the_person_may_choose_the_port(patient):
    free = Machine().free_port("127.0.0.1", 23456)
    circle.go(patient, "q03", "api_port_is_free", "use_free_api_port", {"port": str(free)})


@pytest.mark.parametrize("bad", ["0", "65536", "port", "-1", "", "\uff11\uff11"])
def test_a_port_that_is_none_is_refused(patient, bad):
    fix = circle.fix_of(circle.examined(patient, "q03"), "use_free_api_port")
    with pytest.raises(Refused):
        circle.remade(fix, {"port": bad})


def test_a_port_that_is_taken_too_is_refused(patient):
    fix = circle.fix_of(circle.examined(patient, "q03"), "use_free_api_port")
    with pytest.raises(Refused):
        circle.remade(fix, {"port": str(patient.layout.api_port)})


def test_stopping_the_other_program_frees_the_port_but_is_never_the_default(patient):
    before = circle.examined(patient, "q03")
    fix = circle.fix_of(before, "stop_api_port_holder")
    assert fix.deliberate
    assert not fix.reversible
    assert before.default_fix() == (before.get("api_port_is_free"), circle.fix_of(before, "use_free_api_port"))
    list(Journal(patient.state_dir, Machine()).perform(fix, "q03"))
    assert circle.examined(patient, "q03").finding("api_port_is_free").verdict is Verdict.FINE


def test_a_second_opend_is_recognised(tmp_path):
    with Practice.start("q03", tmp_path / "practice", "q03-twin") as patient:
        went = circle.go(patient, "q03", "api_port_is_free", "use_free_api_port")
        assert "taken by another OpenD" in str(went.before.finding("api_port_is_free").title)


def test_a_port_that_is_no_port_is_mended(tmp_path):
    with Practice.start("q03", tmp_path / "practice", "q03-no-port") as patient:
        went = circle.go(patient, "q03", "api_port_is_free", "use_free_api_port")
    assert "connect to OpenD must" in str(circle.fix_of(went.before, "use_free_api_port").caution)


def test_for_what_is_no_port_the_usual_one_is_offered_first(tmp_path, monkeypatch):
    with Practice.start("q03", tmp_path / "practice", "q03-no-port") as patient:
        monkeypatch.setattr(Machine, "free_port", lambda _self, _ip, near, _avoid: near + 1)
        fix = circle.fix_of(circle.examined(patient, "q03"), "use_free_api_port")
    assert fix.options[0].value == "11111"


def test_two_settings_with_the_same_port_are_seen(patient):
    free = Machine().free_port("127.0.0.1", 24000)
    configure(patient, api_port=str(free), telnet_port=str(free))
    circle.go(patient, "q03", "telnet_port_is_free", "use_free_telnet_port")


def test_an_address_of_another_computer_is_seen_and_mended(tmp_path):
    with Practice.start("q10", tmp_path / "practice") as patient:
        patient.stop_opend()
        configure(patient, ip="192.0.2.77")
        circle.go(patient, "q03", "listening_address_exists", "listen_here_ip")


def test_a_damaged_file_is_told_with_its_line_and_never_written(patient):
    path = patient.layout.config
    path.write_bytes(path.read_bytes().replace(b"</api_port>", b"</api_prt>"))
    report = circle.examined(patient, "q03")
    finding = report.finding("config_is_readable")
    assert finding.verdict is Verdict.PROBLEM
    assert f"{path}, line " in str(finding.evidence[0].what)
    assert "text editor" in str(finding.remedy)
    assert "text editor" not in str(finding.evidence[0].seen)  # said once
    assert report.finding("api_port_is_free").verdict is Verdict.SKIPPED
    assert not any(item.finding.fixes for item in report.examined)


@pytest.mark.skipif(os.name != "posix", reason="making a link takes an administrator on Windows")
def test_a_config_behind_a_link_of_this_user_is_changed_where_it_lies(patient, tmp_path):
    path, real = patient.layout.config, tmp_path / "elsewhere.xml"
    path.rename(real)
    path.symlink_to(real)
    fix = circle.fix_of(circle.examined(patient, "q03"), "use_free_api_port")
    assert [getattr(step, "path", None) for step in fix.steps] == [real]
    circle.go(patient, "q03", "api_port_is_free", "use_free_api_port")
    assert path.is_symlink()


@pytest.mark.skipif(os.name != "posix" or os.geteuid() != 0, reason="only root can give a link to another user")
def test_a_link_of_another_user_is_never_followed(patient, tmp_path):
    path, real = patient.layout.config, tmp_path / "elsewhere.xml"
    path.rename(real)
    path.symlink_to(real)
    os.chown(path, 4711, 4711, follow_symlinks=False)
    assert circle.facts_of(patient).config.path == path


@pytest.mark.skipif(os.name != "posix", reason="Windows has no such permissions")
def test_a_password_that_others_can_read_is_an_advice_with_a_fix(patient):
    configure(patient, login_pwd="not-the-shipped-one")
    patient.layout.config.chmod(0o644)
    report = circle.examined(patient, "q03")
    finding = report.finding("config_is_private")
    assert finding.verdict is Verdict.ADVICE
    assert "not-the-shipped-one" not in repr(finding)
    list(Journal(patient.state_dir, Machine()).perform(finding.fixes[0], "q03"))
    assert circle.examined(patient, "q03").finding("config_is_private").verdict is Verdict.FINE


def test_opends_own_log_says_so_too_and_follows_from_the_port(patient):
    report = circle.examined(patient, "q03")
    told = report.finding("opend_opened_its_ports")
    assert told.verdict is Verdict.ADVICE
    assert "Service failed to start" in str(told.evidence[0].seen)
    assert report.causes[0].item.id == "api_port_is_free"
    assert "opend_opened_its_ports" not in [cause.item.id for cause in report.causes]
