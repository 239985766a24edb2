"""The report from the terminal: what it takes, what it answers, and that only consent saves it."""

import json
import zipfile

import pytest

from opend_wizard import languages, preferences
from opend_wizard.__main__ import main
from opend_wizard.opend.config import read
from opend_wizard.simulator.practice import Practice
from tests.report.schema import faults


@pytest.fixture(scope="module")
def patient(tmp_path_factory):
    with Practice.start("q13", tmp_path_factory.mktemp("patients") / "q13") as practice:
        yield practice


@pytest.fixture
def type_report(patient, capsys, tmp_path):
    """Types a report command with the places of the practice; gives status, out and err."""

    def typed(*arguments):
        places = patient.installation_arguments
        where = ["--program-dir", places.program_dir, "--data-dir", places.data_dir, "--state-dir", places.state_dir]
        status = main(["report", *arguments, *map(str, where), "--out", str(tmp_path / "r.zip")])
        return status, *capsys.readouterr()

    return typed


def test_what_is_there_is_saved_with_consent(type_report, tmp_path):
    status, out, _ = type_report(
        "--last", "10", "--yes", "--json", "--note", "my account is 70913377", "--sdk", "1.2.3"
    )
    answer = json.loads(out)
    assert status == 0
    assert faults(answer, "report") == []
    assert answer["saved"] is True
    with zipfile.ZipFile(tmp_path / "r.zip") as archive:
        assert [each.filename for each in archive.infolist()] == [each["name"] for each in answer["members"]]
        page = archive.read("report.md").decode()
    assert "1.2.3" in page
    assert "70913377" not in page + out


def test_without_consent_nothing_is_saved(type_report, tmp_path):
    status, out, _ = type_report("--last", "10")
    assert status == 1
    assert "report.md" in out  # the preview
    assert "nothing of it was kept" in out
    assert list(tmp_path.iterdir()) == []


def test_a_recording_without_a_person_needs_an_end(type_report, patient):
    before = patient.layout.config.read_bytes()
    status, _, err = type_report("--yes")
    assert status == 2
    assert "--minutes" in err
    assert patient.layout.config.read_bytes() == before


def test_a_recording_for_some_minutes_ends_by_itself(type_report, patient):
    assert type_report("--minutes", "0.005", "--yes")[0] in (0, 3)  # 3: OpenD wrote nothing in that time
    assert read(patient.layout.config).get("log_level") == "warning"


def test_nothing_to_put_back_is_said(type_report):
    status, out, _ = type_report("--restore", "--json")
    assert status == 0
    assert '"restored": false' in out


@pytest.fixture
def english():
    """The terminal speaks English again afterwards."""
    yield
    languages.use(languages.ENGLISH)


def front_page(folder):
    with zipfile.ZipFile(folder / "r.zip") as archive:
        return archive.read("report.md").decode()


def test_the_report_can_be_in_another_language_than_the_terminal(type_report, tmp_path):
    assert type_report("--last", "10", "--yes", "--report-lang", "ja")[0] == 0
    page = front_page(tmp_path)
    told = languages.translator(languages.by_tag("ja"))("What was taken out")
    assert told in page
    assert "What was taken out" not in page


def test_the_report_is_in_the_language_that_is_spoken_unless_another_was_chosen(
    type_report, tmp_path, patient, english
):
    heading = "What was taken out"
    chinese = languages.translator(languages.by_tag("zh-CN"))(heading)
    assert type_report("--last", "10", "--yes", "--lang", "zh-CN")[0] == 0
    assert chinese in front_page(tmp_path)
    (tmp_path / "r.zip").unlink()
    preferences.keep(patient.state_dir, report_language="en")  # as the window remembers it
    assert type_report("--last", "10", "--yes", "--lang", "zh-CN")[0] == 0
    preferences.keep(patient.state_dir, report_language="")
    assert heading in front_page(tmp_path)
