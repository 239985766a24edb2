"""Brings the translation files up to date with the sentences in the code: ``python -m tests.translations``.

Every ``Text("…")`` is collected, and the statement (docstring) of every check. Qt's own `lupdate` then merges them
into ``resources/translations/*.ts``: what is there already stays, what is gone is dropped, what is new is unfinished.
"""

from __future__ import annotations

import ast
import inspect
import string
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from opend_wizard.languages import LANGUAGES, file_of
from opend_wizard.symptoms import ALL
from tests import architecture

ROOT = Path(__file__).resolve().parent.parent
CONTEXT = "opend_wizard"


def sources() -> dict[str, list[str]]:
    """Every sentence that a person can see, in English, with the modules that say it."""
    found: dict[str, list[str]] = {}
    for module in architecture.modules(ROOT / "opend_wizard"):
        for call in architecture.text_calls(module):
            sentence = _sentence(call)
            if sentence is not None:
                found.setdefault(sentence, []).append(module.name)
    for statement, place in _statements():
        found.setdefault(statement, []).append(place)
    return {sentence: sorted(set(places)) for sentence, places in sorted(found.items()) if has_words(sentence)}


def has_words(sentence: str) -> bool:
    """Whether there is anything to translate: words, or signs and spaces that other scripts write otherwise."""
    literal = [text for text, *_ in string.Formatter().parse(sentence)]
    return any(letter.isalpha() or letter in ";.“(" for text in literal for letter in text) or any(
        text in (" ", ": ", ", ", ":") for text in literal[1:]
    )


def _sentence(call: ast.Call) -> str | None:
    first = call.args[0] if call.args else None
    return first.value if isinstance(first, ast.Constant) and isinstance(first.value, str) else None


def _statements() -> Iterator[tuple[str, str]]:
    for symptom in ALL:
        for check in (*symptom.checks, *symptom.script_checks):
            yield inspect.getdoc(check) or "", check.__module__.removeprefix("opend_wizard.")


def main() -> int:
    """Merge the sentences into every file; gives lupdate's exit status."""
    files = [str(file_of(language)) for language in LANGUAGES if language.translated]
    with tempfile.TemporaryDirectory() as folder:
        listed = Path(folder) / "sentences.py"
        lines = [f"class {CONTEXT}:"]
        for sentence, places in sources().items():
            lines += [f"    #: {', '.join(places)}", f"    QT_TR_NOOP({_quoted(sentence)})"]
        listed.write_text("\n".join(lines) + "\n", encoding="utf-8")
        command = ["pyside6-lupdate", "-no-obsolete", "-locations", "none", "-no-ui-lines", str(listed), "-ts", *files]
        found = Path(sys.executable).with_name(command[0])
        return subprocess.run([str(found), *command[1:]], check=False).returncode


def _quoted(sentence: str) -> str:
    escaped = sentence.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'


if __name__ == "__main__":
    sys.exit(main())
