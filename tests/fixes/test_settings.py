"""Fixes that lie in OpenD.xml: what the plan says is what it does."""

from __future__ import annotations

import stat
import sys
from pathlib import Path

import pytest

from opend_wizard.errors import Missing, Refused
from opend_wizard.facts import Facts
from opend_wizard.fixes.settings import change_setting, close_to_others
from opend_wizard.machine import Machine
from opend_wizard.model import Fix, Option
from opend_wizard.opend.config import parse, with_setting
from opend_wizard.opend.places import find
from opend_wizard.steps import SetMode, WriteFile
from opend_wizard.texts import Text

RAW = (Path(__file__).parent.parent / "data" / "OpenD.xml").read_bytes()
PORT = Option("port", Text("Port"), "11112")
TITLE = Text("Let OpenD use port {port}, which is free.", port=11112)


@pytest.fixture
def config(tmp_path: Path) -> Path:
    path = tmp_path / "program" / "OpenD.xml"
    path.parent.mkdir()
    path.write_bytes(RAW)
    path.chmod(0o644)
    return path


@pytest.fixture
def facts(config: Path, tmp_path: Path) -> Facts:
    (installation,) = find(Machine(), program_dir=config.parent, data_dir=tmp_path / "data", config=config)
    return Facts(installation, Machine(), tmp_path / "state")


def change(facts: Facts, name: str, value: str) -> WriteFile:
    (step,) = change_setting(facts, name, value, fix_id="it", title=Text("Change it.")).steps
    assert isinstance(step, WriteFile)
    return step


def adjustable(facts: Facts) -> Fix:
    return change_setting(
        facts,
        "api_port",
        "11112",
        fix_id="use_free_api_port",
        title=TITLE,
        caution=Text("Scripts must be given port {port}.", port=11112),
        afterwards=Text("Start OpenD again."),
        option=PORT,
    )


def after(fix: Fix) -> str | None:
    (step,) = fix.steps
    assert isinstance(step, WriteFile)
    return parse(step.path, step.after).get("api_port")


def test_the_plan_is_the_file_with_that_setting(facts: Facts, config: Path) -> None:
    step = change(facts, "api_port", "11112")
    assert (step.path, step.before, step.mode) == (config, RAW, None)
    assert step.after == with_setting(RAW, "api_port", "11112")
    assert config.read_bytes() == RAW


@pytest.mark.parametrize(
    ("name", "value", "meaning"),
    [
        ("api_port", "11112", "api_port 11111 → 11112; nothing else changes."),
        ("telnet_port", "22222", "telnet_port, which is not set, becomes 22222; nothing else changes."),
        ("login_pwd", "hunter2", "login_pwd ••• → •••; nothing else changes."),
        ("login_pwd_md5", "0" * 32, "login_pwd_md5, which is not set, becomes •••; nothing else changes."),
    ],
)
def test_the_meaning_in_words(facts: Facts, name: str, value: str, meaning: str) -> None:
    assert str(change(facts, name, value).meaning) == meaning


def test_an_empty_setting_is_said_to_be_empty(facts: Facts, config: Path) -> None:
    config.write_bytes(b"<moomoo_opend><login_pwd/></moomoo_opend>")
    assert (
        str(change(facts, "login_pwd", "x").meaning) == "login_pwd, which is empty, becomes •••; nothing else changes."
    )


def test_no_secret_in_what_is_shown_or_logged(facts: Facts, config: Path) -> None:
    config.write_bytes(RAW.replace(b">123456<", b">old-pass<"))
    fix = change_setting(facts, "login_pwd", "new-pass", fix_id="it", title=Text("Change it."))
    everything = repr(fix) + str(fix.steps[0].describe()) + repr(facts.config)
    assert "old-pass" not in everything
    assert "new-pass" not in everything


@pytest.mark.parametrize(
    ("value", "why"), [("11111", "is 11111 already"), ("70000", "cannot be “70000”"), ("", "cannot be “”")]
)
def test_what_cannot_be_is_refused(facts: Facts, value: str, why: str) -> None:
    with pytest.raises(Refused, match=why):
        change(facts, "api_port", value)


def test_without_a_configuration_there_is_no_fix(facts: Facts, tmp_path: Path, config: Path) -> None:
    config.unlink()
    (installation,) = find(Machine(), program_dir=config.parent, data_dir=tmp_path / "data", config=None)
    with pytest.raises(Missing):
        change(Facts(installation, Machine(), tmp_path / "state"), "api_port", "11112")


def test_without_an_option_there_is_nothing_to_choose(facts: Facts) -> None:
    fix = change_setting(facts, "api_port", "11112", fix_id="it", title=TITLE)
    assert fix.options == ()
    assert fix.remake is None


def test_another_value_can_be_chosen_again_and_again(facts: Facts) -> None:
    fix = adjustable(facts)
    assert fix.options == (PORT,)
    for value in ("11115", "11116"):
        assert fix.remake is not None
        fix = fix.remake({"port": f" {value} "})
        assert after(fix) == value
        assert [option.value for option in fix.options] == [value]
        assert str(fix.title) == f"Let OpenD use port {value}, which is free."
        assert str(fix.caution) == f"Scripts must be given port {value}."
        assert str(fix.afterwards) == "Start OpenD again."
        assert fix.id == "use_free_api_port"


def test_choosing_nothing_keeps_the_value(facts: Facts) -> None:
    fix = adjustable(facts)
    assert fix.remake is not None
    assert after(fix.remake({})) == "11112"


@pytest.mark.parametrize(
    "values", [{"port": "0"}, {"port": ""}, {"port": "11111"}, {"prot": "11115"}, {"port": "1\n2"}]
)
def test_a_bad_choice_is_refused(facts: Facts, values: dict[str, str]) -> None:
    fix = adjustable(facts)
    assert fix.remake is not None
    with pytest.raises(Refused):
        fix.remake(values)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no permission bits")
@pytest.mark.parametrize(
    ("before", "wanted"), [(0o644, 0o600), (0o666, 0o600), (0o640, 0o600), (0o755, 0o600), (0o444, 0o400)]
)
def test_others_lose_their_rights_and_nobody_gains_any(facts: Facts, config: Path, before: int, wanted: int) -> None:
    config.chmod(before)
    assert close_to_others(facts).steps == (SetMode(config, before, wanted),)
    assert stat.S_IMODE(config.stat().st_mode) == before


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no permission bits")
def test_a_closed_file_needs_no_closing(facts: Facts, config: Path) -> None:
    config.chmod(0o600)
    with pytest.raises(Refused, match="closed to other users already"):
        close_to_others(facts)


def test_where_there_are_no_permission_bits(facts: Facts, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Machine, "mode", lambda _machine, _path: None)  # as on Windows
    with pytest.raises(Refused, match="cannot be changed"):
        close_to_others(facts)
