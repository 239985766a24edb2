"""Sentences: filled in, translated late, harmless whatever their values hold."""

import re
import shlex
from pathlib import Path

import pytest

from opend_wizard import texts
from opend_wizard.texts import Text, harmless, size, verbatim, within_quotes


@pytest.fixture
def chinese():
    catalogue = {"Port {port} is taken by {program}.": "端口 {port} 被 {program} 占用。", "another program": "其他程序"}
    texts.use_translator(lambda source: catalogue.get(source, source))
    yield
    texts.use_translator(str)


def test_a_sentence_is_filled_in():
    assert str(Text("Port {port} is taken.", port=11111)) == "Port 11111 is taken."


def test_values_with_braces_stay_as_they_are():
    assert str(Text("{name} runs.", name="{name} {0}")) == "{name} {0} runs."


def test_it_is_translated_when_shown_with_the_texts_inside_it(chinese):
    text = Text("Port {port} is taken by {program}.", port=1, program=Text("another program"))
    assert str(text) == "端口 1 被 其他程序 占用。"


def test_it_comes_back_from_json_with_the_texts_inside_it():
    text = Text("{a} and {b}", a=Text("one {n}", n=1), b=Path("somewhere"))
    again = Text.from_json(text.to_json())
    assert str(again) == str(text)
    assert again.values["a"] == Text("one {n}", n=1)


@pytest.mark.parametrize("damaged", [None, "text", {}, {"source": 1}, {"source": "x", "values": [1]}])
def test_a_damaged_record_is_a_value_error(damaged):
    with pytest.raises(ValueError, match="not a recorded text"):
        Text.from_json(damaged)


def test_equal_texts_are_equal_and_hash_alike():
    assert Text("a {x}", x=1) == Text("a {x}", x=1) != Text("a {x}", x=2)
    assert len({Text("a {x}", x=1), Text("a {x}", x=1)}) == 1


@pytest.mark.parametrize(
    ("hostile", "shown"),
    [
        ("red\x1b[31m", "red<U+001B>[31m"),
        ("evil\u202egpj.exe", "evil<U+202E>gpj.exe"),
        ("two\nlines", "two⏎lines"),
        ("lone\udc80surrogate", "lone<U+DC80>surrogate"),
        ("行情权限", "行情权限"),
        ("plain", "plain"),
    ],
)
def test_what_steers_a_terminal_is_made_visible(hostile, shown):
    assert harmless(hostile) == shown
    assert str(verbatim(hostile)) == shown


@pytest.mark.parametrize(
    ("count", "shown"),
    [
        (0, "0 B"),
        (999, "999 B"),
        (1000, "1.0 kB"),
        (1_500_000, "1.5 MB"),
        (250_000_000, "250 MB"),
        (3 * 10**12, "3.0 TB"),
    ],
)
def test_sizes_are_short(count, shown):
    assert size(count) == shown


def test_a_folder_with_a_quote_in_its_name_ends_no_command(tmp_path: Path) -> None:
    told = str(Text("sudo chown me '{path}'", path=within_quotes(tmp_path / "it's; touch evil '")))
    assert shlex.split(told) == ["sudo", "chown", "me", str(tmp_path / "it's; touch evil '")]


def test_every_command_in_quotes_holds_a_path_made_for_them() -> None:
    """The value is given right behind the sentence."""
    package = Path(texts.__file__).parent
    for file in package.rglob("*.py"):
        source = file.read_text("utf-8")
        for found in re.finditer(r"'\{path\}'", source):
            assert "within_quotes(" in source[max(0, found.start() - 300) : found.end() + 300], (file, found[0])
