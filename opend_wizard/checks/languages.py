"""Which languages OpenD can be used from, and with what (FAQ Q5)."""

from __future__ import annotations

from dataclasses import dataclass

from opend_wizard.checks.versions import known_version
from opend_wizard.errors import Missing
from opend_wizard.facts import Facts
from opend_wizard.fixes.example import save_example
from opend_wizard.fixes.offer import offer
from opend_wizard.model import Evidence, Finding, Verdict, advice, fine, problem
from opend_wizard.opend.pythons import Package, Python
from opend_wizard.texts import Text, verbatim


@dataclass(frozen=True)
class Language:
    """A language with an official SDK, and how it comes."""

    name: str
    comes: Text


LANGUAGES = (
    Language("Python", Text("pip install futu-api (import futu) or moomoo-api (import moomoo); Python 3")),
    Language("C++", Text("in the vendor's download; it is built together with protobuf")),
    Language("Java", Text("in the vendor's download")),
    Language("C#", Text("in the vendor's download, or from NuGet: futu-api or moomoo-api")),
    Language(
        "JavaScript", Text("npm: futu-api or moomoo-api, through OpenD's WebSocket port, which has to be switched on")
    ),
)
"""The official SDKs (FAQ Q5)."""


def python_sdk_is_installed(facts: Facts) -> Finding:
    """A Python on this computer has the vendor's SDK."""
    table = tuple(Evidence(verbatim(each.name), Text("an official SDK"), each.comes) for each in LANGUAGES)
    found = [(python, sdk) for python in facts.pythons for sdk in python.sdks]
    if not found:
        told = Text(
            "Python is one of five languages with an SDK of the vendor's; any other speaks the protocol itself."
        )
        return Finding(Verdict.ASK, Text("No Python on this computer has the vendor's SDK."), table, remedy=told)
    seen = tuple(_installed(*each) for each in found)
    return fine(Text("The vendor's SDK for Python is installed here."), *seen, *table)


def sdk_fits_opend(facts: Facts) -> Finding:
    """The SDKs are no newer than OpenD."""
    version = known_version(facts)
    if version is None:
        raise Missing(Text("The version of this OpenD is not known."))
    shown = f"{version[0]}.{version[1]}"
    sdks = [(python, sdk) for python in facts.pythons for sdk in python.sdks]
    newer = [_installed(python, sdk) for python, sdk in sdks if (_number(sdk) or version) > version]
    if newer:
        title = Text("An SDK is newer than OpenD {version}: OpenD may not know what it asks for.", version=shown)
        told = Text("Bring OpenD to the version of the SDK, from the vendor's site.")
        return advice(title, *newer, remedy=told)
    return fine(
        Text("No SDK here is newer than OpenD {version}.", version=shown), *(_installed(*each) for each in sdks)
    )


def protocol_example_is_at_hand(facts: Facts) -> Finding:
    """There is an example of OpenD's protocol to begin with, in a language without an SDK."""
    path = facts.example_path
    what, expected = verbatim(path), Text("a small program that speaks the protocol")
    if facts.has_example:
        return fine(Text("The example of the protocol is saved."), Evidence(what, expected, Text("there")))
    offered = offer(lambda: save_example(facts))
    title = Text(
        "There is no example of OpenD's protocol here yet. The wizard can save one that works with this OpenD."
    )
    evidence = Evidence(what, expected, Text("not there"))
    return problem(title, evidence, fixes=offered.fixes, remedy=offered.why_not)


def _installed(python: Python, sdk: Package) -> Evidence:
    version = Text("{name} {version}", name=sdk.name, version=sdk.version)
    return Evidence(verbatim(python.prefix), Text("an SDK of OpenD's version or older"), version)


def _number(sdk: Package) -> tuple[int, int] | None:
    parts = sdk.version.split(".")
    plain = len(parts) > 1 and all(part.isascii() and part.isdigit() for part in parts[:2])
    return (int(parts[0]), int(parts[1])) if plain else None
