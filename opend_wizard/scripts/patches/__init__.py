"""Puts edits into a script so that every byte they are not about stays as it is.

Only the top-level statements that hold an edit are taken apart (by libcst, which keeps formatting and comments);
the lines around them are copied. So a script of 50,000 lines is patched as quickly as one of fifty.
"""

from __future__ import annotations

import ast
import warnings
from collections.abc import Sequence

from opend_wizard.errors import Refused
from opend_wizard.scripts.observation import Edit, FinallyAfter, Guard
from opend_wizard.scripts.patches.pieces import Piece, pieces
from opend_wizard.scripts.script import Script
from opend_wizard.texts import Text


def patched(script: Script, edits: Sequence[Edit]) -> bytes:
    """The script's bytes with `edits` made; encoding, line ends and byte order mark stay.

    Raises `Refused` where an edit cannot be made, and then nothing is given.
    """
    from opend_wizard.scripts.patches.surgery import operated  # libcst takes a fifth of a second to load

    _refuse_lossy(script)
    lines = list(script.lines)
    reaching = any(isinstance(edit, (FinallyAfter, Guard)) for edit in edits)
    for piece in reversed(pieces(script, tuple(dict.fromkeys(edits)), whole_rest=reaching)):
        text = operated(piece, _style(script))
        _prove(script, piece, text)
        lines[piece.first : piece.end] = [text]
    text = "".join(lines)
    try:
        return script.source.bytes_of(text)
    except UnicodeEncodeError as error:
        raise Refused(
            Text(
                "{path} is written in {encoding}, which has no “{character}”.",
                path=script.source.path,
                encoding=script.source.encoding,
                character=error.object[error.start],
            )
        ) from None


def _refuse_lossy(script: Script) -> None:
    """Some encodings (utf-7, unicode_escape) write one letter in several ways: bytes of others would change."""
    try:
        same = script.source.bytes_of(script.source.text) == script.source.raw
    except UnicodeError:
        same = False
    if not same:
        raise refused(script)


def _style(script: Script) -> tuple[str, str]:
    """The indentation that the script has first, and the line end that it mostly has."""
    indent = next((found for node in script.tree.body if (found := _indent(script, node))), "    ")
    end = "\r\n" if sum(line.endswith("\r\n") for line in script.lines) * 2 > len(script.lines) else "\n"
    return indent, end


def _indent(script: Script, node: ast.stmt) -> str:
    """What stands before the first statement within `node`, one of the module's own."""
    body = getattr(node, "body", None)
    if not isinstance(body, list) or not body or body[0].lineno == node.lineno:
        return ""
    line: str = script.lines[body[0].lineno - 1]
    return line[: len(line) - len(line.lstrip(" \t"))]


def _prove(script: Script, piece: Piece, text: str) -> None:
    """What is no Python any longer, or has not changed, is never written."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            compile(text, "script", "exec", dont_inherit=True)  # more than a tree: it knows how deep blocks may nest
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        raise refused(script) from None
    if text == piece.text:
        raise refused(script)


def refused(script: Script) -> Refused:
    """The wizard cannot make this change."""
    return Refused(
        Text(
            "{path} is written in a way that the wizard cannot change safely. Change it yourself.",
            path=script.source.path,
        )
    )


__all__ = ["Piece", "patched"]
