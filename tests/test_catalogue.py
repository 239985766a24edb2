"""Translations are read as Qt Linguist writes them, and as an XML parser reads them."""

from __future__ import annotations

from xml.etree import ElementTree as ET

import pytest

from opend_wizard.catalogue import Catalogue
from opend_wizard.languages import LANGUAGES, Language, file_of

LINGUIST = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja">
<context>
    <name></name>
    <message>
        <location filename="../flow.py" line="12"/>
        <source>&amp;Apply &quot;{this}&quot; &lt;now&gt;</source>
        <oldsource>Apply</oldsource>
        <comment>a button</comment>
        <translatorcomment>short</translatorcomment>
        <translation>&apos;{this}&apos; &amp;lt;</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation type="unfinished">まだ</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation></translation>
    </message>
    <message>
        <source>Two
lines</source>
        <translation>二
行</translation>
    </message>
    <message>
        <source>It's "so"</source>
        <translation>「&amp;quot;」</translation>
    </message>
</context>
</TS>
"""


@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
def test_what_is_finished_is_read_as_linguist_writes_it(line_end: str) -> None:
    catalogue = Catalogue(LINGUIST.replace("\n", line_end).encode())
    for _ in ("the first time", "as it is remembered"):
        assert catalogue.translate('&Apply "{this}" <now>') == "'{this}' &lt;"
        assert catalogue.translate("Two\nlines") == "二\n行"
        assert catalogue.translate('It\'s "so"') == "「&quot;」"


@pytest.mark.parametrize("source", ["Not yet", "Empty", "Apply", "never said", "\ud800", ""])
def test_what_is_not_finished_stays_english(source: str) -> None:
    assert Catalogue(LINGUIST.encode()).translate(source) == source


@pytest.mark.parametrize("last", ["It's", "so", "</source>", "「", "「".encode()[:2], "quot"])
def test_a_file_that_is_cut_off_gives_what_is_whole(last: str | bytes) -> None:
    cut = last if isinstance(last, bytes) else last.encode()
    catalogue = Catalogue(LINGUIST.encode()[: LINGUIST.encode().rindex(cut) + len(cut)])
    assert catalogue.translate("Two\nlines") == "二\n行"
    assert catalogue.translate('It\'s "so"') == 'It\'s "so"'


@pytest.mark.parametrize("language", [each for each in LANGUAGES if each.translated], ids=lambda each: each.tag)
def test_every_catalogue_is_read_as_an_xml_parser_reads_it(language: Language) -> None:
    catalogue, finished = Catalogue(file_of(language).read_bytes()), 0
    for message in ET.parse(file_of(language)).iter("message"):  # noqa: S314  (our own file)
        source, translation = message.findtext("source") or "", message.find("translation")
        assert translation is not None
        whole = translation.get("type") is None and translation.text
        assert catalogue.translate(source) == (whole or source)
        finished += bool(whole)
    assert finished
