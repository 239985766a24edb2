"""A parser of command lines that speaks the language in use."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable
from typing import NoReturn

from opend_wizard.cli import mistakes
from opend_wizard.report.columns import block
from opend_wizard.texts import Text


class _Formatter(argparse.HelpFormatter):
    """Begins with our word for usage, and breaks lines by columns: a Chinese character takes two."""

    def add_usage(
        self,
        usage: str | None,
        actions: Iterable[argparse.Action],
        groups: Iterable[argparse._MutuallyExclusiveGroup],
        prefix: str | None = None,
    ) -> None:
        """As argparse does, with our word."""
        super().add_usage(usage, actions, groups, f"{Text('usage')}: " if prefix is None else prefix)

    def _expand_help(self, action: argparse.Action) -> str:
        """Our sentences have no places left, and a percent sign in them is one."""
        return action.help or ""

    def _split_lines(self, text: str, width: int) -> list[str]:
        return list(block(text, width, ""))

    def _fill_text(self, text: str, width: int, indent: str) -> str:
        return "\n".join(block(text, width, indent))


class Parser(argparse.ArgumentParser):
    """Its headings are made when it is built, so choose the language before."""

    def __init__(self, *, prog: str, description: str | None = None, epilog: str | None = None) -> None:
        super().__init__(prog=prog, description=description, epilog=epilog, formatter_class=_Formatter, add_help=False)
        self._positionals.title = str(Text("positional arguments"))
        self._optionals.title = str(Text("options"))
        said = str(Text("show this help message and exit"))
        self.add_argument("-h", "--help", action="help", default=argparse.SUPPRESS, help=said)

    def error(self, message: str) -> NoReturn:
        """Say what is wrong with what was typed, and end."""
        self.print_usage(sys.stderr)
        told = Text("{program}: error: {message}", program=self.prog, message=mistakes.told(message))
        self.exit(2, f"{told}\n")
