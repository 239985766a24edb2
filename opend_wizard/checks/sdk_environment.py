"""Whether the vendor's SDK is there for the scripts, is the right one, and can write its log (facts: §8 no. 22)."""

from __future__ import annotations

from opend_wizard.errors import Missing
from opend_wizard.facts import Facts
from opend_wizard.fixes.sdk import install_sdk, let_sdk_write, replace_wrong_package
from opend_wizard.model import Evidence, Finding, advice, fine, problem
from opend_wizard.opend.pythons import SDKS, Python
from opend_wizard.texts import Text, verbatim, within_quotes

_WRONG = ("futu", "moomoo")
"""Packages on PyPI that are named like the SDK's module and are not the SDK."""


def script_has_its_sdk(facts: Facts) -> Finding:
    """The Python that the script is most likely run with has the SDK that it imports."""
    wanted = next((name for name in facts.script.index.imported if name.partition(".")[0] in SDKS.values()), None)
    if wanted is None:
        return fine(Text("The script imports no SDK of OpenD's vendor."))
    module = wanted.partition(".")[0]
    able = [each for each in facts.pythons if _has(each, module)]
    if able:
        seen = Text("{python} has it", python=able[0].prefix)
        return fine(Text("The SDK that the script imports is installed."), Evidence(_import(module), _THERE, seen))
    if not facts.pythons:
        raise Missing(Text("No Python was found on this computer, so it is not known what the script is run with."))
    seen = Text(
        "none of {count} Pythons has it, e.g. {python}", count=len(facts.pythons), python=facts.pythons[0].prefix
    )
    fix = install_sdk(facts, facts.pythons[0], next(name for name, each in SDKS.items() if each == module))
    title = Text("The script imports {module}, which no Python on this computer has.", module=module)
    return advice(title, Evidence(_import(module), _THERE, seen), fixes=(fix,))


def sdk_is_the_vendors(facts: Facts) -> Finding:
    """No package of the same name stands in for the vendor's SDK."""
    for python in facts.pythons:
        for name in _WRONG:
            wrong = python.package(name)
            if wrong is None:
                continue
            clash = python.package(f"{name}-api") is not None
            seen = Text("{name} {version}", name=name, version=wrong.version)
            expected = Text("{name}-api, without {name}", name=name)
            title = Text("The package “{name}” is not the vendor's SDK, which is “{name}-api”.", name=name)
            evidence = Evidence(verbatim(python.prefix), expected, seen)
            return problem(title, evidence, fixes=(replace_wrong_package(facts, python, name, clash=clash),))
    seen = Text("{count} Pythons looked at", count=len(facts.pythons))
    return fine(
        Text("No other package stands in for the vendor's SDK."),
        Evidence(Text("Installed packages"), Text("futu-api or moomoo-api"), seen),
    )


def sdk_has_its_protobuf(facts: Facts) -> Finding:
    """Each SDK has one protobuf beside it, which it cannot do without."""
    for python in facts.pythons:
        found = sorted({each.version for each in python.packages if each.name == "protobuf"})
        if python.sdks and len(found) != 1:
            seen = Text("none") if not found else Text("{versions} at once", versions=", ".join(found))
            title = Text("The SDK cannot be imported: protobuf is not as it has to be.")
            fix = install_sdk(facts, python, python.sdks[0].name, again=True)
            return problem(title, Evidence(verbatim(python.prefix), Text("one protobuf"), seen), fixes=(fix,))
    return fine(Text("Each SDK that is installed has its protobuf."))


def sdk_can_write_its_log(facts: Facts) -> Finding:
    """The SDK can write its log, which it does as soon as it is imported."""
    places = facts.sdk_log_places
    bad = next((each for each in places if not each.writable), None)
    if bad is None:
        return fine(Text("The SDK can write its log."), *(_written(each.path) for each in places))
    seen = Text("belongs to {owner}, permissions {mode}", owner=bad.owner or "?", mode=f"{bad.mode or 0:04o}")
    evidence = Evidence(verbatim(bad.path), Text("writable for this user"), seen)
    title = Text("The SDK may not write its log, and so cannot even be imported.")
    if not bad.mine:
        user = facts.machine.user_name()
        told = Text(
            "This comes of running OpenD or a script with sudo. By hand: sudo chown {user} '{path}'",
            user=user,
            path=within_quotes(bad.path),
        )
        return advice(title, evidence, remedy=told)
    return problem(title, evidence, fixes=() if bad.mode is None else (let_sdk_write(bad.path, bad.mode),))


def _has(python: Python, module: str) -> bool:
    return any(SDKS[each.name] == module for each in python.sdks)


def _written(path: object) -> Evidence:
    return Evidence(verbatim(path), Text("writable for this user"), Text("so it is"))


def _import(module: str) -> Text:
    return Text("import {module}", module=module)


_THERE = Text("installed for the Python that runs the script")
