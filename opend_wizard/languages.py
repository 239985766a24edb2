"""The languages the program speaks: which there are, which the person wants, and their catalogues.

The catalogues are Qt Linguist's own files, read without Qt, since the terminal has none.
"""

from __future__ import annotations

import itertools
import os
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from opend_wizard import texts
from opend_wizard.assets import asset
from opend_wizard.catalogue import Catalogue
from opend_wizard.errors import Refused
from opend_wizard.texts import Text, Translate

_FOLDER = "translations"


@dataclass(frozen=True)
class Language:
    """One language: its BCP 47 tag, its own name for itself, the name of Qt's own translation into it."""

    tag: str
    name: str
    qt: str
    translated: bool = True


ENGLISH = Language("en", "English", "en", translated=False)
PSEUDO = Language("en-XA", "[Þšéûðö]", "en", translated=False)
"""English made long, accented and bracketed: what is not like that on the screen was never given to translators."""

LANGUAGES: tuple[Language, ...] = (
    ENGLISH,
    Language("zh-CN", "简体中文", "zh_CN"),
    Language("zh-HK", "繁體中文（香港）", "zh_TW"),
    Language("ja", "日本語", "ja"),
)

_ACCENTED = str.maketrans("aceinorsuyACEIOSUY", "åçéîñöŕšûýÅÇÉÎÖŠÛÝ")
_LONGER = 0.3  # of a sentence's length is what German needs more than English
_WORD = 9  # letters; where more of them are added, they can be wrapped like words


_in_use = ENGLISH


def in_use() -> Language:
    """The language that is shown."""
    return _in_use


def asked_for(typed: Sequence[str], remembered: str = "") -> Language:
    """What the command line `typed` names with ``--lang``, else the tag `remembered`, else the system's language."""
    flags = [word.removeprefix("--lang=") for word in typed if word.startswith("--lang=")]
    flags += [word for before, word in itertools.pairwise(typed) if before == "--lang"]
    if flags:
        return _spoken(flags[-1]) or ENGLISH
    return (_spoken(remembered) if remembered else None) or wanted()


def by_tag(tag: str) -> Language:
    """The language that `tag` (``zh-CN``, ``zh_HK.UTF-8``, ``ja``) asks for; raises `Refused` for others."""
    found = _spoken(tag)
    if found is None:
        known = ", ".join(language.tag for language in LANGUAGES)
        raise Refused(Text("The language {tag} is not spoken here. There are: {known}.", tag=tag, known=known))
    return found


def wanted() -> Language:
    """The language of the person's system, English where it is none of ours."""
    for tag in (*_from_environment(), _from_system()):
        found = _spoken(tag) if tag else None
        if found is not None:
            return found
    return ENGLISH


def use(language: Language, translate: Translate | None = None) -> None:
    """Show every Text in `language` from now on; raises FileNotFoundError if its catalogue was not installed.

    `translate` is its `translator`, where that was made beforehand.
    """
    global _in_use  # noqa: PLW0603  (one language a process, as with gettext)
    _in_use = language
    texts.use_translator(translate or translator(language))


def translator(language: Language) -> Translate:
    """What turns English sources into `language`; raises FileNotFoundError if its catalogue was not installed."""
    if language is PSEUDO:
        return pseudo
    if not language.translated:
        return str
    return Catalogue(file_of(language).read_bytes()).translate


def of_report(remembered: str, typed: str | None = None) -> Language:
    """The language of a report: what is `typed` for it, else the tag `remembered`, else the one in use."""
    return (_spoken(typed) if typed else None) or (_spoken(remembered) if remembered else None) or in_use()


def file_of(language: Language) -> Path:
    """The catalogue of `language`."""
    return asset(_FOLDER) / f"opend_wizard_{language.tag.replace('-', '_')}.ts"


def pseudo(source: str) -> str:
    """`source` as the pseudo-language has it; places stay as they are."""
    import string
    import textwrap

    pieces = []
    for literal, place, *_ in string.Formatter().parse(source):
        pieces.append(literal.translate(_ACCENTED).replace("{", "{{").replace("}", "}}"))
        pieces.append("" if place is None else f"{{{place}}}")
    longer = "·" * max(1, round(len(source) * _LONGER))
    apart = " " if " " in source else ""
    return f"[{''.join(pieces)}{apart}{' '.join(textwrap.wrap(longer, _WORD))}]"


def _spoken(tag: str) -> Language | None:
    parts = tag.partition(".")[0].partition("@")[0].replace("_", "-").lower().split("-")
    if parts == ["en", "xa"]:
        return PSEUDO
    if parts[0] == "zh":
        traditional = {"hk", "tw", "mo", "hant"} & set(parts[1:])
        return LANGUAGES[2] if traditional else LANGUAGES[1]
    return next((language for language in LANGUAGES if language.tag.lower() == parts[0]), None)


def _from_environment() -> list[str]:
    """As gettext takes them: the first that is set decides, and ``LANGUAGE`` may list several."""
    asked = next((os.environ[name] for name in ("LC_ALL", "LC_MESSAGES", "LANG") if os.environ.get(name)), "")
    preferred = os.environ.get("LANGUAGE", "") if asked not in ("C", "POSIX") else ""
    return [*preferred.split(":"), asked]


def _from_system() -> str | None:
    if sys.platform == "win32":
        import ctypes
        import locale

        return locale.windows_locale.get(ctypes.windll.kernel32.GetUserDefaultUILanguage())
    return None
