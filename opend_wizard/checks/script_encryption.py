"""Whether script and OpenD agree on encryption (protocol: §6, §8)."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from opend_wizard.checks.script_places import place
from opend_wizard.facts import Facts
from opend_wizard.fixes.offer import offer
from opend_wizard.fixes.script import change
from opend_wizard.model import Evidence, Finding, fine, problem
from opend_wizard.scripts import Edit
from opend_wizard.scripts.contexts import Context, contexts
from opend_wizard.scripts.encrypting import encrypts, sets_a_key
from opend_wizard.scripts.observation import InsertBefore, SetArgument
from opend_wizard.texts import Text, verbatim


def script_encrypts_as_opend_does(facts: Facts) -> Finding:
    """Script and OpenD agree on whether they encrypt."""
    key, script = facts.api_key, facts.script
    wrong = [each for each in contexts(script) if encrypts(script, each) is (key is None)]
    if not wrong:
        return fine(Text("The script encrypts where OpenD does."))
    if key is None:
        title = Text("The script encrypts, but OpenD has no key.")
        expected, seen = Text("no encryption, as in OpenD"), Text("is_encrypt is on")
    else:
        title = Text("OpenD encrypts, but the script does not.")
        expected, seen = Text("is_encrypt=True, with OpenD's key {key}", key=key), Text("is_encrypt is off")
    evidence = tuple(place(facts, each.line, script.span(each.call).column, expected, seen) for each in wrong)
    edits = _edits(facts, wrong, key)
    fix_title = Text("Let the script encrypt as OpenD does.")
    offered = offer(lambda: change(facts, "encrypt_in_script_as_opend", fix_title, edits))
    return problem(title, *evidence, fixes=offered.fixes, remedy=offered.why_not)


def script_uses_opends_key(facts: Facts) -> Finding:
    """The script encrypts with the same key file as OpenD."""
    named, key = facts.script_key, facts.api_key
    if named is None:
        return fine(Text("The script names no key file of its own."))
    if key is None:
        seen = Text("{path}", path=named.written)
        evidence = place(facts, named.line, 0, Text("no key: OpenD has none"), seen)
        told = Text("The SDK encrypts as soon as it is given a key, whatever is_encrypt says. Take that line out.")
        return problem(Text("The script gives the SDK a key, but OpenD has none."), evidence, remedy=told)
    if named.same is False or not named.there:
        seen = (
            Text("{path}", path=named.written)
            if named.there
            else Text("{path}, which is not there", path=named.written)
        )
        evidence = place(facts, named.line, 0, Text("the content of {key}", key=key), seen)
        told = Text("Both need the same private key. Name {key} in the script, or a copy of it.", key=key)
        return problem(Text("The script's key is not OpenD's."), evidence, remedy=told)
    return fine(
        Text("The script's key is OpenD's."), Evidence(verbatim(named.written), verbatim(key), Text("the same key"))
    )


def _edits(facts: Facts, wrong: Sequence[Context], key: Path | None) -> tuple[Edit, ...]:
    script = facts.script
    edits: list[Edit] = [SetArgument(script.span(each.call), "is_encrypt", str(key is not None)) for each in wrong]
    first = wrong[0].statement
    if any(len(each.call.args) > 2 for each in wrong) or first is None:
        return ()  # given by place, not by name
    if key is not None and not sets_a_key(script):
        sdk = next(name.partition(".")[0] for name in script.index.imported if name.startswith(("futu", "moomoo")))
        code = f"from {sdk} import SysConfig\nSysConfig.set_init_rsa_file({str(key)!r})\n"
        edits.append(InsertBefore(script.span(first), code))
    return tuple(edits)
