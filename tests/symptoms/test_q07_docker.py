"""FAQ Q7: a compose file saved and read, the terminal, the volume."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from opend_wizard import doctor
from opend_wizard.checks import container
from opend_wizard.errors import Missing, Refused, Unseen
from opend_wizard.machine import Machine, Surroundings
from opend_wizard.machine.mounts import Mount
from opend_wizard.machine.network import Network
from opend_wizard.machine.terminal import Terminal
from opend_wizard.model import Verdict
from opend_wizard.simulator.practice import Practice
from opend_wizard.symptoms import q07_docker
from tests import circle


@pytest.fixture
def patient(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    with Practice.start("q07", tmp_path / "practice") as practice:
        yield practice


@pytest.fixture(scope="module")
def untouched(tmp_path_factory):
    with Practice.start("q07", tmp_path_factory.mktemp("q07") / "practice") as practice:
        yield practice


@pytest.fixture
def contained(untouched, monkeypatch):
    """Its facts, as seen from inside of a container."""
    facts = circle.facts_of(untouched)
    monkeypatch.setattr(Machine, "surroundings", lambda _self: Surroundings.CONTAINER)
    return facts


def on(kind: str, point: str) -> Mount:
    return Mount(Path(point), kind, "somewhere", "/", read_only=False)


def test_a_compose_file_is_saved_and_has_no_trap(patient):
    went = circle.go(patient, "q07", "compose_file_is_sound", "save_compose_file")
    saved = patient.layout.program_dir.parent / "compose.yaml"
    assert went.after.finding("compose_file_is_sound").verdict is Verdict.FINE
    assert str(saved) in str(went.after.finding("compose_file_is_sound").evidence[0].what)


def test_the_person_may_choose_another_place_where_it_is_looked_for(patient):
    place = patient.layout.program_dir / "compose.yaml"
    circle.go(patient, "q07", "compose_file_is_sound", "save_compose_file", {"path": str(place)})


@pytest.mark.parametrize("name", ["elsewhere/compose.yaml", "opend.txt"])
def test_a_place_where_it_would_not_be_found_again_is_refused(patient, name):
    fix = circle.fix_of(circle.examined(patient, "q07"), "save_compose_file")
    with pytest.raises(Refused) as refused:
        circle.remade(fix, {"path": str(patient.layout.program_dir / name)})
    assert str(patient.layout.program_dir) in str(refused.value)


def test_a_file_that_is_there_is_never_replaced(patient):
    (patient.layout.program_dir.parent / "compose.yaml").write_text("services: {web: {image: nginx}}\n", "utf-8")
    finding = circle.examined(patient, "q07").finding("compose_file_is_sound")
    assert finding.verdict is Verdict.PROBLEM
    assert not finding.fixes
    assert "not replaced" in str(finding.remedy)


def test_traps_are_told_with_their_lines_and_secrets_are_not(patient):
    path = patient.layout.program_dir / "docker-compose.yml"
    path.write_text(
        "services:\n  opend:\n    image: someone/opend\n    restart: always\n"
        "    command: ./OpenD -login_pwd=hunter22\n    ports: ['11111:11111']\n",
        "utf-8",
    )
    finding = circle.examined(patient, "q07").finding("compose_file_is_sound")
    assert finding.verdict is Verdict.PROBLEM
    told = "\n".join(f"{each.what} – {each.seen}" for each in finding.evidence)
    assert "restart" in told
    assert "line 4" in told
    assert "line 5" in told
    assert "line 6" in told
    assert "hunter22" not in repr(finding) + told


def test_a_file_that_is_no_yaml_is_not_judged(patient):
    (patient.layout.program_dir / "compose.yaml").write_text("services:\n  opend: [\n", "utf-8")
    finding = circle.examined(patient, "q07").finding("compose_file_is_sound")
    assert finding.verdict is Verdict.UNSURE


def test_somebody_elses_damaged_file_is_no_business_of_ours(patient):
    (patient.layout.program_dir / "compose.yaml").write_text("services:\n  web: [\n", "utf-8")
    finding = circle.examined(patient, "q07").finding("compose_file_is_sound")
    assert "no compose file" in str(finding.title)


def test_a_logged_in_opend_without_a_sized_terminal_is_an_advice(tmp_path):
    with Practice.start("q10", tmp_path / "practice") as patient:
        facts = circle.facts_of(patient)
        facts.seen["terminal"] = Terminal("/dev/pts/3", 0, 0)
        assert container.terminal_has_a_size(facts).verdict is Verdict.ADVICE


def test_on_a_healthy_desktop_nothing_of_it_is_a_problem(patient):
    symptoms = [q07_docker.SYMPTOM]
    report = doctor.examined(symptoms, circle.facts_of(patient), chosen=False)
    assert not report.of(Verdict.PROBLEM, Verdict.ADVICE)


def test_outside_of_a_container_there_is_nothing_to_say_of_its_layers(untouched, monkeypatch):
    monkeypatch.setattr(Machine, "surroundings", lambda _self: Surroundings.PLAIN)
    for check in (container.data_folder_is_on_a_volume, container.container_uses_the_hosts_network):
        with pytest.raises(Missing):
            check(circle.facts_of(untouched))


@pytest.mark.parametrize(
    ("mount", "verdict"),
    [
        (on("overlay", "/"), Verdict.PROBLEM),
        (on("tmpfs", "/home/opend"), Verdict.PROBLEM),
        (on("ext4", "/home/opend/.com.moomoo.OpenD"), Verdict.FINE),
        (on("ext4", "/"), Verdict.FINE),
    ],
)
def test_a_layer_is_told_from_a_volume(contained, mount, verdict):
    contained.seen["data_mount"] = mount
    assert container.data_folder_is_on_a_volume(contained).verdict is verdict


def test_what_could_be_either_is_not_judged(contained):
    contained.seen["data_mount"] = on("btrfs", "/")
    with pytest.raises(Unseen):
        container.data_folder_is_on_a_volume(contained)


@pytest.mark.parametrize(("bridged", "verdict"), [(True, Verdict.ADVICE), (False, Verdict.FINE)])
def test_a_network_of_its_own_is_an_advice(contained, bridged, verdict):
    contained.seen["network"] = Network((), (), (), bridged)
    assert container.container_uses_the_hosts_network(contained).verdict is verdict


def test_a_bridge_over_which_opend_is_ready_is_fine(tmp_path, monkeypatch):
    monkeypatch.setattr(Machine, "surroundings", lambda _self: Surroundings.CONTAINER)
    with Practice.start("q10", tmp_path / "practice") as patient:
        facts = circle.facts_of(patient)
        facts.seen["network"] = Network((), (), (), bridged=True)
        assert container.container_uses_the_hosts_network(facts).verdict is Verdict.FINE


@pytest.mark.skipif(sys.platform != "linux", reason="/proc tells whose terminal it is")
def test_a_terminal_without_a_size_is_the_cause_of_dropped_input(patient):
    leader, follower = os.openpty()
    facts = circle.facts_of(patient)
    with subprocess.Popen(["cat"], stdin=follower) as process:
        try:
            seen = next(each for each in facts.processes if each.pid == process.pid)
            facts.seen["running"] = (seen,)
            finding = container.terminal_has_a_size(facts)
        finally:
            process.kill()
            os.close(follower)
            os.close(leader)
    assert finding.verdict is Verdict.PROBLEM
    assert "stty -F /dev/pts/" in str(finding.remedy)


@pytest.mark.parametrize("terminal", [None, Terminal("/dev/pts/3", 24, 200)])
def test_a_sized_terminal_or_none_is_fine(untouched, terminal):
    facts = circle.facts_of(untouched)
    facts.seen |= {"running": facts.processes[:1], "terminal": terminal}
    assert container.terminal_has_a_size(facts).verdict is Verdict.FINE
