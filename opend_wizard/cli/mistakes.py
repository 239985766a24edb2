"""What argparse says of a mistake on the command line, said in the language in use.

Its own sentences are English and differ a little from one Python to the next; one that is not known here stays as
it is.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from opend_wizard.texts import Text, verbatim

_ARGUMENT = re.compile(r"(?s)argument (?P<name>[^:]+): (?P<what>.*)")
_SENTENCES: tuple[tuple[str, Callable[..., Text]], ...] = (
    (
        r"the following arguments are required: (?P<names>.+)",
        lambda names: Text("These are missing: {names}", names=names),
    ),
    (r"unrecognized arguments: (?P<words>.+)", lambda words: Text("This is not understood: {words}", words=words)),
    (
        r"one of the arguments (?P<names>.+) is required",
        lambda names: Text("One of these is needed: {names}", names=names),
    ),
    (
        r"ambiguous option: (?P<typed>\S+) could match (?P<names>.+)",
        lambda typed, names: Text("{typed} could be any of these: {names}", typed=typed, names=names),
    ),
    (r"expected (?:one|1) argument", lambda: Text("a value is missing behind it")),
    (r"expected at (?:least|most) one argument", lambda: Text("it takes another number of values")),
    (r"expected (?P<count>\d+) arguments", lambda count: Text("it takes {count} values", count=count)),
    (
        r"invalid choice: (?P<typed>.+) \(choose from (?P<names>.+)\)",
        lambda typed, names: Text("{typed} is not one of these: {names}", typed=typed, names=names),
    ),
    (r"invalid choice: (?P<typed>.+)", lambda typed: Text("{typed} is not one of those there are", typed=typed)),
    (r"invalid \w+ value: (?P<typed>.+)", lambda typed: Text("{typed} does not fit here", typed=typed)),
    (
        r"not allowed with argument (?P<other>.+)",
        lambda other: Text("it cannot be used together with {other}", other=other),
    ),
    (
        r"ignored explicit argument (?P<typed>.+)",
        lambda typed: Text("it takes no value, and {typed} was given", typed=typed),
    ),
)
_KNOWN = tuple((re.compile(rf"(?s){pattern}"), sentence) for pattern, sentence in _SENTENCES)


def told(message: str) -> Text:
    """`message`, which argparse made, as a sentence of ours."""
    argument = _ARGUMENT.fullmatch(message)
    if argument is not None:
        return Text("{argument}: {what}", argument=argument["name"], what=_sentence(argument["what"]))
    return _sentence(message)


def _sentence(message: str) -> Text:
    for pattern, sentence in _KNOWN:
        found = pattern.fullmatch(message)
        if found is not None:
            return sentence(**found.groupdict())
    return verbatim(message)
