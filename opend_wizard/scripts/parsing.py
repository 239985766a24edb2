"""From a script's text to its syntax tree, or to the reason why there is none. Nothing of it is ever run."""

from __future__ import annotations

import ast
import re
import warnings

from opend_wizard.scripts.index import Index
from opend_wizard.scripts.script import Script
from opend_wizard.scripts.source import BadScript, Source
from opend_wizard.texts import Text

_PRINT = re.compile(
    r"(?m)^[ \t]*(?:print[ \t]+[^\s(=.,:\[]|exec[ \t]+[\"']|raise[ \t]+\w+[ \t]*,"
    r"|except[ \t]+[\w.]+[ \t]*,[ \t]*\w+[ \t]*:)"
)
_PYTHON = re.compile(r"(?m)^[ \t]*(?:import|from|def|class|if|for|while|with|try|return|print)\b")


class NotParsed(BadScript):
    """Python would not take the text for a script; `line` is where it stops, from 1."""

    def __init__(self, text: Text, line: int) -> None:
        super().__init__(text)
        self.line = line


def parse(source: Source) -> Script:
    """The script in `source`; raises `NotParsed`."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # about the script's own style
            tree = ast.parse(source.text)
    except SyntaxError as error:
        raise _refusal(source, error.lineno or 1, error.msg) from None
    except (RecursionError, MemoryError):
        told = Text("{path} is nested too deeply to be read.", path=source.path)
        raise NotParsed(told, 1) from None
    except ValueError:
        raise NotParsed(Text("{path} has characters that no script has.", path=source.path), 1) from None
    return Script(source, tree, Index(tree))


def _refusal(source: Source, line: int, why: str) -> NotParsed:
    places: dict[str, str | int] = {"path": str(source.path), "line": line}
    if _PRINT.search(source.text):
        told = Text(
            "{path} is written for Python 2 (see line {line}). OpenD's SDK needs Python 3: convert the script first.",
            path=source.path,
            line=line,
        )
    elif not _PYTHON.search(source.text):
        told = Text("{path} does not look like a Python script.", path=source.path)
    else:
        told = Text(
            "{path} is no valid Python: line {line} ({why}). Python itself cannot run it like this.",
            **places,
            why=why.partition(" (")[0][:120],
        )
    return NotParsed(told, line)
