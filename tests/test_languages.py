"""Which language is spoken, and what becomes of a sentence in it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from opend_wizard import languages
from opend_wizard.errors import Refused
from opend_wizard.languages import ENGLISH, LANGUAGES, PSEUDO
from opend_wizard.texts import Text


@pytest.fixture(autouse=True)
def english_again() -> Iterator[None]:
    yield
    languages.use(ENGLISH)


@pytest.mark.parametrize(
    ("tag", "expected"),
    [
        ("en", "en"),
        ("en_GB.UTF-8", "en"),
        ("zh-CN", "zh-CN"),
        ("zh_CN.GB18030", "zh-CN"),
        ("zh", "zh-CN"),
        ("zh-Hans-SG", "zh-CN"),
        ("zh_HK.UTF-8", "zh-HK"),
        ("zh_TW", "zh-HK"),
        ("zh-Hant", "zh-HK"),
        ("JA_jp@modifier", "ja"),
        ("en-XA", "en-XA"),
    ],
)
def test_a_tag_leads_to_its_language(tag: str, expected: str) -> None:
    assert languages.by_tag(tag).tag == expected


def test_a_language_that_is_not_spoken_is_refused_with_those_that_are() -> None:
    with pytest.raises(Refused, match=r"The language de is not spoken here\. There are: en, zh-CN, zh-HK, ja\."):
        languages.by_tag("de")


@pytest.mark.parametrize(
    ("environment", "expected"),
    [
        ({"LC_ALL": "ja_JP.UTF-8", "LANG": "zh_CN.UTF-8"}, "ja"),
        ({"LC_ALL": "", "LC_MESSAGES": "zh_HK.UTF-8", "LANG": "en_US.UTF-8"}, "zh-HK"),
        ({"LC_ALL": "", "LANG": "zh_CN.UTF-8"}, "zh-CN"),
        ({"LC_ALL": "", "LANG": "de_DE.UTF-8", "LANGUAGE": "de:ja:en"}, "ja"),
        ({"LC_ALL": "C", "LANGUAGE": "ja"}, "en"),
        ({"LC_ALL": "", "LANG": "de_DE.UTF-8"}, "en"),
    ],
)
def test_the_systems_language_is_spoken(
    environment: dict[str, str], expected: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("LC_ALL", "LC_MESSAGES", "LANG", "LANGUAGE"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    assert languages.wanted().tag == expected


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        (["check", "--lang", "ja"], "ja"),
        (["--lang=zh-HK", "check"], "zh-HK"),
        (["--lang=ja", "--lang", "zh-CN"], "zh-CN"),
        (["check", "--lang"], "en"),
        (["check", "--lang", "xx"], "en"),
    ],
)
def test_the_command_line_decides(typed: list[str], expected: str) -> None:
    assert languages.asked_for(typed).tag == expected


@pytest.mark.parametrize("language", [each for each in LANGUAGES if each.translated], ids=lambda each: each.tag)
def test_sentences_are_shown_in_it_and_values_stay(language: languages.Language) -> None:
    languages.use(language)
    shown = str(Text("Process {pid} is not {name} any more, so it was not ended.", pid=4711, name="OpenD"))
    assert "4711" in shown
    assert "OpenD" in shown
    assert str(Text("OpenD is running.")) != "OpenD is running."
    assert str(Text("Nobody ever said this.")) == "Nobody ever said this."


def test_the_pseudo_language_keeps_places_and_braces() -> None:
    languages.use(PSEUDO)
    shown = str(Text("Port {port} is {{free}}.", port=11111))
    assert shown.startswith("[")
    assert shown.endswith("·]")
    assert "11111" in shown
    assert "{fŕéé}" in shown
    assert len(shown) > len("Port 11111 is {free}.") * 1.2


def test_every_catalogue_can_be_found() -> None:
    for language in LANGUAGES:
        if language.translated:
            assert Path(languages.file_of(language)).is_file()
