"""Saves the example of OpenD's protocol, with this OpenD's address in it (FAQ Q5)."""

from __future__ import annotations

from opend_wizard.assets import asset
from opend_wizard.errors import Refused
from opend_wizard.facts import Facts
from opend_wizard.model import Fix
from opend_wizard.steps import WriteFile
from opend_wizard.texts import Text, within_quotes

_PLACE = 'OPEND = ("127.0.0.1", 11111)'


def save_example(facts: Facts) -> Fix:
    """Write the example into the person's home; raises `Refused` where a file of that name is already."""
    path = facts.example_path
    if path.exists():
        raise Refused(Text("There is a file {path} already.", path=path))
    meaning = Text("a small program that connects, asks for OpenD's state and keeps the connection alive.")
    step = WriteFile(path, None, example(*facts.api_address), meaning, mode=0o644)
    return Fix(
        "save_protocol_example",
        Text("Save an example that speaks the protocol with nothing but Python."),
        (step,),
        afterwards=Text(
            "Run it: python3 '{path}'. It is meant to be read and put into your own language.", path=within_quotes(path)
        ),
    )


def example(ip: str, port: int) -> bytes:
    """The example with OpenD's address in it."""
    host = "127.0.0.1" if ip in ("0.0.0.0", "::") else ip  # noqa: S104  (where OpenD listens)
    text = asset("examples/opend_protocol.py").read_text("utf-8")
    return text.replace(_PLACE, f'OPEND = ("{host}", {port})').encode()
