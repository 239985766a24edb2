"""Every sentence is translated, with the same places, and nothing else is in the files."""

from __future__ import annotations

import re
import string
from xml.etree import ElementTree as ET

import pytest

from opend_wizard.languages import LANGUAGES, Language, file_of
from tests import translations

MNEMONIC = re.compile(r"(?<!&)&(?!&)(\w)")


@pytest.fixture(scope="module")
def sources() -> set[str]:
    return set(translations.sources())


def messages(language: Language) -> dict[str, ET.Element]:
    tree = ET.parse(file_of(language))  # noqa: S314  (our own file)
    found = {}
    for message in tree.iter("message"):
        translation = message.find("translation")
        assert translation is not None
        found[message.findtext("source", "")] = translation
    return found


def places(sentence: str) -> set[str]:
    return {field for _, field, _, _ in string.Formatter().parse(sentence) if field is not None}


@pytest.mark.parametrize("language", [each for each in LANGUAGES if each.translated], ids=lambda each: each.tag)
def test_every_sentence_is_translated_whole(language: Language, sources: set[str]) -> None:
    known = messages(language)
    assert set(known) == sources, "bring the files up to date: python -m tests.translations"
    flaws = []
    for source, translation in known.items():
        text = translation.text or ""
        if translation.get("type") is not None or not text.strip():
            flaws.append(("unfinished", source))
        elif places(text) != places(source):
            flaws.append(("other places", source))
        elif [m.lower() for m in MNEMONIC.findall(text)] != [m.lower() for m in MNEMONIC.findall(source)]:
            flaws.append(("other mnemonic", source))
    assert flaws == []


def test_what_makes_a_sentence_is_known() -> None:
    for sentence in ("Port {port}", "{name}: {title}", "“{line}”", "{one} {other}"):
        assert translations.has_words(sentence)
    for sentence in ("{value}", "", "{name}={value}", "• {argument}"):
        assert not translations.has_words(sentence)
