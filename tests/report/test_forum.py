"""The summary for a forum says what was found, and nothing that is nobody else's business."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from opend_wizard import doctor, languages
from opend_wizard.__main__ import main
from opend_wizard.doctor import Examined, Outcome, Report
from opend_wizard.model import Evidence, Finding, Fix, Verdict
from opend_wizard.opend.places import Brand, Edition, Installation
from opend_wizard.report.forum import Story, summary
from opend_wizard.simulator.practice import Practice
from opend_wizard.texts import Text, verbatim
from tests.safety.canaries import PASSWORD, leaks, plant

HERE = Installation(Brand.MOOMOO, Edition.COMMAND_LINE, Path("/opend"), None, Path("/data"), "10.11.7108", ())


def looked(*seen: str) -> Report:
    evidence = tuple(Evidence(Text("It"), Text("well"), verbatim(each)) for each in seen)
    return doctor.report(
        [
            Examined("it_is_well", ("q99",), Finding(Verdict.PROBLEM, Text("It is ill"), evidence), 0.0),
            Examined("all_is_well", ("q99",), Finding(Verdict.FINE, Text("All is well")), 0.0),
        ]
    )


def test_it_tells_what_was_found_where_and_with_what() -> None:
    told = summary(Story(HERE, (), looked("a port")))
    for part in (
        "10.11.7108",
        "**It is ill**",
        "`it_is_well`",
        "| Looked at | Expected | Seen |",
        "| It | well | a port |",
    ):
        assert part in told
    assert "What was done" not in told


def test_it_tells_what_was_done_and_what_came_of_it() -> None:
    story = replace(Story(HERE, (), looked("a port")), fix=Fix("mend", Text("Mend it"), ()), outcome=Outcome.RESOLVED)
    done = summary(story).partition("### What was done")[2]
    assert "- Mend it" in done
    assert "- Solved" in done


def test_names_in_paths_and_addresses_are_taken_out(home: Path) -> None:
    told = summary(Story(HERE, (), looked("/home/alice.trader/OpenD.xml", f"{home}/x.log", "from 8.8.4.4")))
    assert "alice" not in told
    assert str(home) not in told
    assert "~/x.log" in told
    assert "8.8.4.4" not in told


def test_words_from_outside_become_no_markup() -> None:
    told = summary(Story(HERE, (), looked("![x](http://e.example/p) | <b>`*#")))
    row = next(line for line in told.splitlines() if line.startswith("| It"))
    assert row == r"| It | well | \!\[x\](http://e.example/p) \| \<b\>\`\*\# |"


def test_a_password_of_the_configuration_is_taken_out_wherever_it_stands(tmp_path: Path) -> None:
    config = tmp_path / "OpenD.xml"
    config.write_text(f"<opend><login_pwd>{PASSWORD}</login_pwd></opend>", encoding="utf-8")
    told = summary(Story(replace(HERE, config=config), (), looked(f"somebody typed {PASSWORD} here")))
    assert leaks(told) == []
    assert "somebody typed" in told


@pytest.mark.parametrize("tag", ["en", "zh-CN"])
def test_the_terminal_prints_it_without_a_secret(tag: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    patient = Practice.start("q03", tmp_path / "practice", "q03-neighbour")
    try:
        script = plant(patient)
        places = patient.installation_arguments
        flags = [
            f"--state-dir={places.state_dir}",
            f"--program-dir={places.program_dir}",
            f"--data-dir={places.data_dir}",
        ]
        assert main(["check", "q03", "q14", "--markdown", f"--lang={tag}", f"--script={script}", *flags]) == 1
    finally:
        patient.close()
        languages.use(languages.ENGLISH)
    told = capsys.readouterr().out
    assert leaks(told) == []
    assert "### " in told
    assert "\x1b" not in told


def test_markdown_and_json_are_not_wanted_at_once(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["check", "--markdown", "--json"])
    assert ended.value.code == 2
    assert "--json" in capsys.readouterr().err
