"""What the terminal says: calm, aligned, complete, and readable without colour."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import datetime, timezone
from pathlib import Path

import pytest

from opend_wizard.doctor import Examined, Outcome, Report, report
from opend_wizard.journal import Progress, Run, RunState
from opend_wizard.model import Evidence, Finding, Fix, Option, Verdict
from opend_wizard.opend.appdata import Member
from opend_wizard.opend.places import Brand, Edition, Installation
from opend_wizard.report import as_text
from opend_wizard.report.columns import width
from opend_wizard.report.pen import Pen
from opend_wizard.simulator.faults import FAULTS
from opend_wizard.steps import AskPerson, StopProcess, Unpack, WriteFile
from opend_wizard.symptoms import ALL
from opend_wizard.texts import Text, verbatim

PROGRAM = Path("/opt/moomoo")
INSTALLATION = Installation(
    brand=Brand.MOOMOO,
    edition=Edition.COMMAND_LINE,
    program_dir=PROGRAM,
    config=PROGRAM / "OpenD.xml",
    data_dir=Path("/home/somebody/.com.moomoo.OpenD"),
    version="10.11.7108",
    processes=(),
)
BEFORE = b"<moomoo_opend>\n\t<login_pwd>hunter2hunter2</login_pwd>\n\t<api_port>11111</api_port>\n</moomoo_opend>"
CHANGE = WriteFile(
    PROGRAM / "OpenD.xml",
    BEFORE,
    BEFORE.replace(b"11111", b"11112"),
    Text("api_port 11111 → 11112; nothing else changes."),
)
MOVE = Fix(
    id="use_free_api_port",
    title=Text("Let OpenD use port 11112, which is free."),
    steps=(CHANGE,),
    caution=Text("Scripts must be given the new port."),
    afterwards=Text("Start OpenD again."),
    options=(Option("port", Text("Port"), "11112"),),
)
STOP = Fix("stop_holder", Text("Stop nc."), (StopProcess(77, 0.0, "nc"),), deliberate=True)
TAKEN = Finding(
    Verdict.PROBLEM,
    Text("The API port 11111 is taken by nc."),
    (Evidence(Text("The API port"), Text("free"), Text("nc (process 77, user somebody): nc -l 11111")),),
    (MOVE, STOP),
    remedy=Text("Close that program."),
)
CAUSE = Examined("api_port_is_free", ("q03",), TAKEN, 0.01)
RUN = Run(
    id="20261123T012213.818215Z-cf70cc71",
    when=datetime(2026, 11, 23, 1, 22, 13, tzinfo=timezone.utc),
    symptom="q03",
    fix=MOVE.id,
    title=MOVE.title,
    state=RunState.DONE,
    reversible=True,
    paths=tuple(PROGRAM / f"file{n}" for n in range(10)),
    steps=(CHANGE.describe(),),
    folder=Path("/home/somebody/.local/state/opend-wizard/runs/20261123T012213.818215Z-cf70cc71"),
    verified=True,
)


def _examined(verdict: Verdict, name: str = "some_check") -> Examined:
    seen = Text("no permission to look at {path}", path=Path("/proc/1"))
    return Examined(
        name, ("q02",), Finding(verdict, verbatim(f"{name} title"), (Evidence(Text("it"), Text("ok"), seen),)), 0
    )


def _check(*items: Examined, columns: int = 80, pen: Pen | None = None) -> str:
    return as_text.check(report(items), INSTALLATION, columns, pen or Pen())


def test_cause_with_evidence_remedy_and_fixes() -> None:
    assert _check(CAUSE, _examined(Verdict.FINE)).split("\n") == [
        "moomoo OpenD 10.11.7108 (command line)",
        "/opt/moomoo",
        "",
        "✗ Problem: The API port 11111 is taken by nc.",
        "  The API port",
        "    expected  free",
        "    seen      nc (process 77, user somebody): nc -l 11111",
        "  What you can do: Close that program.",
        "  1. Fix: Let OpenD use port 11112, which is free.",
        "       Take care: Scripts must be given the new port.",
        "       opend-wizard fix q03 --choose use_free_api_port",
        "  2. Fix: Stop nc.",
        "       This cannot be undone.",
        "       opend-wizard fix q03 --choose stop_holder",
        "",
        "Checks that found nothing wrong: 1 of 2",
    ]


@pytest.mark.parametrize(
    ("verdicts", "sentence"),
    [
        ((Verdict.FINE, Verdict.FINE), "Everything is fine. Checks made: 2"),
        ((Verdict.FINE, Verdict.UNSURE), "No problem was found, but not everything could be checked: 1 of 2 not."),
        ((Verdict.FINE, Verdict.SKIPPED), "No problem was found, but not everything could be checked: 1 of 2 not."),
        ((Verdict.FINE, Verdict.ASK), "No problem was found. Checks that found everything fine: 1 of 2"),
        ((Verdict.PROBLEM, Verdict.UNSURE), "Checks that found nothing wrong: 0 of 2"),
        ((), "Nothing was looked at: none of this applies to this OpenD."),
    ],
)
def test_last_line_sums_up_and_what_was_not_seen_never_counts_as_fine(
    verdicts: tuple[Verdict, ...], sentence: str
) -> None:
    assert _check(*map(_examined, verdicts)).split("\n")[-1] == sentence


def test_healthy_opend_gets_three_quiet_lines() -> None:
    assert len([line for line in _check(_examined(Verdict.FINE)).split("\n") if line]) == 3


def test_every_verdict_has_a_sign_and_a_word_of_its_own() -> None:
    heads = {_check(_examined(v)).split("\n")[3].partition("some_check")[0] for v in Verdict if v is not Verdict.FINE}
    assert len(heads) == len(Verdict) - 1
    assert len({head[0] for head in heads}) == len(heads)
    assert all(re.fullmatch(r"\S [A-Z][a-z ]+: ", head) for head in heads)


def test_what_could_not_be_seen_is_named_with_its_reason() -> None:
    text = _check(_examined(Verdict.UNSURE, "device_file"))
    assert "? Could not be seen: device_file title\n  no permission to look at /proc/1" in text


def test_one_reason_for_many_checks_is_told_once_and_named_for_each_only_on_demand() -> None:
    looked = report([_examined(Verdict.UNSURE, f"check_{number}") for number in range(4)])
    text = as_text.check(looked, INSTALLATION, 80, everything=True)
    assert "? Could not be checked: 4\n  no permission to look at /proc/1" in text
    assert "check_0" not in text
    assert "check_3 title" in as_text.check(looked, INSTALLATION, 80)


def test_colours_add_nothing_but_colour() -> None:
    items = [CAUSE, *map(_examined, Verdict)]
    coloured = _check(*items, pen=Pen(colours=True))
    assert "\x1b[31m✗ Problem" in coloured
    assert re.sub(r"\x1b\[\d*m", "", coloured) == _check(*items)


def test_plan_shows_each_changed_line_the_cost_and_the_way_back() -> None:
    text = as_text.plan(CAUSE, MOVE, Path("/state"), 80)
    assert text.split("\n") == [
        *_check(CAUSE).split("\n")[3:7],
        "",
        "What will change: Let OpenD use port 11112, which is free.",
        "",
        "1. Change /opt/moomoo/OpenD.xml: api_port 11111 → 11112; nothing else changes.",
        "   1   <moomoo_opend>",
        "   2       <login_pwd>•••</login_pwd>",
        "   3 -     <api_port>11111</api_port>",
        "   3 +     <api_port>11112</api_port>",
        "   4   </moomoo_opend>",
        "",
        "Take care: Scripts must be given the new port.",
        "Afterwards: Start OpenD again.",
        "You may choose otherwise: Port (--set port=11112)",
        "",
        f"Before anything is changed, a backup goes to {Path('/state/runs')}",
        "To take it back later: opend-wizard undo",
    ]


def test_plan_says_what_cannot_be_undone_and_what_is_to_be_typed() -> None:
    ask = AskPerson(Text("Give the folder back to yourself."), "sudo chown -R somebody /home/somebody")
    members = tuple(Member(f"F{n}.dat", 10, 1) for n in range(9))
    unpack = Unpack(PROGRAM / "AppData.dat", 10, 0, Path("/data"), members)
    fix = replace(MOVE, steps=(*STOP.steps, ask, unpack))
    text = as_text.plan(CAUSE, fix, Path("/state"), 80)
    assert "1. Stop nc (process 77).\n   This cannot be undone." in text
    assert "   sudo chown -R somebody /home/somebody\n" in text
    assert "   F5.dat\n   and 3 more\n" in text
    assert text.endswith("Not all of this can be undone: see the steps above.")


def test_long_diff_is_cut_and_says_so_but_no_changed_line_is() -> None:
    wide = b"<a>" + b"x" * 300 + b"</a>\n"
    change = replace(CHANGE, before=wide * 200, after=b"")
    text = as_text.plan(CAUSE, replace(MOVE, steps=(change,)), Path("/state"), 80)
    assert text.count("x" * 300) == 60
    assert "lines not shown here: 140" in text


@pytest.mark.parametrize(
    ("outcome", "head"),
    [
        (Outcome.RESOLVED, "✓ Solved."),
        (Outcome.IMPROVED, "! Better, but"),
        (Outcome.UNCHANGED, "✗ The change was made, but it did not help."),
        (Outcome.WORSE, "✗ Something is worse than before."),
        (Outcome.UNVERIFIED, "? The change was made, but whether"),
    ],
)
def test_outcome_is_said_first_and_proved_below(outcome: Outcome, head: str) -> None:
    before = Report((CAUSE, _examined(Verdict.PROBLEM, "old")))
    free = replace(TAKEN, verdict=Verdict.FINE, title=Text("The API port 11112 is free."))
    after = Report((replace(CAUSE, finding=free), _examined(Verdict.PROBLEM, "old"), _examined(Verdict.PROBLEM, "new")))
    text = as_text.fixed(before, after, CAUSE.id, MOVE, RUN, outcome, 80)
    assert text.startswith(head)
    assert "  before  ✗ The API port 11111 is taken by nc.\n  now     ✓ The API port 11112 is free.\n" in text
    assert "  ✗ Problem: still open: old title\n  ✗ Problem: new: new title\n" in text
    assert "What to do now: Start OpenD again." in text
    assert f"opend-wizard undo {RUN.id}\n" in text
    assert text.endswith(f"Backup: {RUN.folder}")


def test_a_cause_that_stays_is_said_once() -> None:
    before = Report((CAUSE,))
    text = as_text.fixed(before, before, CAUSE.id, MOVE, RUN, Outcome.UNCHANGED, 80)
    assert text.count(str(TAKEN.title)) == 2  # before and now
    assert "still open" not in text


def test_history_tells_when_what_and_how_it_went() -> None:
    runs = [RUN, replace(RUN, verified=None), replace(RUN, verified=False), replace(RUN, state=RunState.UNDONE)]
    text = as_text.history(runs, 80)
    when = RUN.when.astimezone().strftime("%Y-%m-%d %H:%M")
    assert text.startswith(f"{when} q03  Let OpenD use port 11112, which is free.\n  done, it helped\n  {RUN.id}\n\n")
    assert re.findall(r"^  (d.*|u.*)$", text, re.MULTILINE) == [
        *("done, it helped", "done", "done, it did not solve the trouble", "undone"),
    ]
    assert as_text.history([], 80) == "The wizard has changed nothing on this computer yet."


@pytest.mark.parametrize("state", RunState)
def test_every_state_of_a_run_has_words(state: RunState) -> None:
    assert re.search(r"\n  [a-z][a-z ;]+", as_text.history([replace(RUN, state=state)], 80))


def test_one_run_lists_steps_and_paths() -> None:
    text = as_text.one_run(RUN, 80)
    assert "  1. Change /opt/moomoo/OpenD.xml" in text
    assert f"    {PROGRAM / 'file7'}\n    and 2 more\n" in text
    assert str(RUN.folder) in text


def test_progress_says_what_and_how_far() -> None:
    assert str(as_text.progress(Progress(1, 3, Text("Unpacking")))) == "Unpacking 33 %"
    assert str(as_text.progress(Progress(0, 0, Text("Waiting")))) == "Waiting"


def test_lists_name_everything_that_can_be_typed() -> None:
    text = as_text.symptoms(ALL, 80)
    listed = [line.split()[0] for line in text.split("\n") if line.startswith("  ")]
    assert sorted(listed) == sorted(symptom.id for symptom in ALL)
    assert {line.split()[0] for line in as_text.faults(FAULTS, 80).split("\n") if line.startswith("  ")} == {
        fault.symptom for fault in FAULTS
    }


@pytest.mark.parametrize("columns", [40, 60, 80, 100])
def test_nothing_is_wider_than_the_terminal_but_paths_and_commands(columns: int) -> None:
    chinese = Finding(
        Verdict.PROBLEM, Text("程序自身数据不存在，" * 6), (Evidence(Text("位置"), Text("存在" * 30), Text("不存在")),)
    )
    text = _check(CAUSE, Examined("a", ("q02",), chinese, 0), *map(_examined, Verdict), columns=columns)
    text += "\n" + as_text.symptoms(ALL, columns) + "\n" + as_text.history([RUN], columns)
    for line in text.split("\n"):
        assert width(line) <= columns or line.lstrip().startswith("opend-wizard fix ")


def test_hostile_names_do_not_reach_the_terminal() -> None:
    evil = Text("{name} holds the port", name="\x1b[2Jnc\u202e")
    finding = replace(TAKEN, title=evil, evidence=(Evidence(evil, evil, evil),))
    step = AskPerson(Text("Type this."), "echo \x1b]0;x\x07")
    fix = replace(MOVE, steps=(step, replace(CHANGE, after=b"<a>\x1b[2J</a>")))
    run = replace(RUN, paths=(Path("/tmp/\x1b[2J"),), symptom="q\x1b03")
    cause = replace(CAUSE, finding=finding)
    texts = [_check(cause), as_text.plan(cause, fix, Path("/s"), 80), as_text.one_run(run, 80)]
    assert all(character.isprintable() or character == "\n" for text in texts for character in text)
