"""Whether OpenD can use the RSA key it is told to use, and does (facts: §5.4, §8 no. 10)."""

from __future__ import annotations

from shlex import quote

from opend_wizard.checks.state import opend_answers
from opend_wizard.errors import Missing, Unseen
from opend_wizard.facts import Facts
from opend_wizard.fixes.keys import SETTING, let_owner_read, make_key, name_key_in_full, rewrite_key
from opend_wizard.fixes.offer import offer
from opend_wizard.model import Evidence, Finding, Source, advice, explains, fine, problem
from opend_wizard.opend.api.answer import Heard
from opend_wizard.opend.api.keys import BITS, Form, KeyFile
from opend_wizard.opend.logs import Kind
from opend_wizard.texts import Text, verbatim

_NONE = Text("OpenD is not told to use an RSA key.")
_WANTED = Text("an RSA key of {bits} bits, “BEGIN RSA PRIVATE KEY” (PKCS#1), without a passphrase", bits=BITS)
_HELD = {
    Form.PKCS8: Text("the right kind of key in another form, “BEGIN PRIVATE KEY” (PKCS#8)"),
    Form.LOCKED: Text("a key behind a passphrase, which OpenD cannot ask for"),
    Form.PUBLIC: Text("a public key; OpenD needs the private one"),
    Form.OTHER: Text("no RSA key in PEM form"),
}
_OTHERS_MAY = 0o077  # anything


def key_file_is_there(facts: Facts) -> Finding:
    """The key file that OpenD.xml names is there."""
    file, written = facts.key_file, facts.setting(SETTING)
    if file is None:
        return fine(_NONE)
    what = Text("{name} in OpenD.xml", name=SETTING)
    evidence = Evidence(what, Text("the whole path of a file that is there"), _state_of(file, written or ""))
    if file.exists and file.regular and facts.api_key is not None and facts.api_key.is_absolute():
        return fine(Text("The key file is there."), evidence)
    if file.exists and file.regular:
        offered = offer(lambda: name_key_in_full(facts))
        title = Text("OpenD.xml names its key file in short, and OpenD may look for it elsewhere.")
        return advice(title, evidence, fixes=offered.fixes, remedy=offered.why_not)
    offered = offer(lambda: make_key(facts))
    return problem(
        Text("The key file that OpenD is told to use is not there."),
        evidence,
        fixes=offered.fixes,
        remedy=offered.why_not or Text("If your scripts have a copy of the key, put that copy there instead."),
    )


def _state_of(file: KeyFile, written: str) -> Text:
    if not file.exists:
        return Text("{path}, and there is no such file", path=written)
    if not file.regular:
        return Text("{path}, which is not an ordinary file", path=written)
    return verbatim(written)


def key_file_can_be_read(facts: Facts) -> Finding:
    """OpenD may read its key file."""
    file = _present(facts)
    user = next((process.user for process in facts.running if process.user), None) or facts.machine.user_name()
    owner, mode = facts.machine.owner(file.path), facts.machine.mode(file.path)
    if owner is None or mode is None:
        if file.readable and user == facts.machine.user_name():
            return fine(Text("The key file can be read."))
        raise Unseen(Text("Who may read {path} cannot be seen.", path=file.path))
    seen = Text("it belongs to {owner}, permissions {mode}", owner=owner, mode=f"{mode:04o}")
    evidence = Evidence(verbatim(file.path), Text("readable by {user}, who runs OpenD", user=user), seen)
    if _may_read(user, owner, mode):
        return fine(Text("OpenD may read its key file."), evidence)
    title = Text("OpenD may not read its key file, so it works without encryption.")
    if owner == user:
        words = Text("Let {owner} read the key file, and nobody else.", owner=owner)
        offered = offer(lambda: let_owner_read(facts, file, "let_opend_read_key", words))
        return problem(title, evidence, fixes=offered.fixes, remedy=offered.why_not)
    remedy = Text(
        "Give the file to the user who runs OpenD, as an administrator: chown {user} {path}",
        user=user,
        path=quote(str(file.path)),
    )
    return problem(title, evidence, remedy=remedy)


def _may_read(user: str, owner: str, mode: int) -> bool:
    """Whether permissions let `user` read; who belongs to the file's group is not known, so a group's right counts."""
    if user == "root":
        return True
    return bool(mode & 0o400) if user == owner else bool(mode & 0o044)


def key_file_has_opends_form(facts: Facts) -> Finding:
    """The key is of the kind that OpenD and the vendor's SDK can use."""
    file = _present(facts)
    if file.form is None:
        raise Unseen(Text("{path} cannot be read by this user.", path=file.path))
    seen = _HELD.get(file.form) or Text("such a key of {bits} bits", bits=file.bits or "?")
    evidence = Evidence(verbatim(file.path), _WANTED, seen)
    if file.usable:
        return fine(Text("The key is of the right kind."), evidence)
    if file.form is Form.PKCS8 and file.bits == BITS:
        return _other_form(facts, file, evidence)
    if file.bits is not None and file.bits != BITS:
        title = Text("The key has {bits} bits, and the vendor's SDK works with {wanted} only.", **_bits(file))
    else:
        title = Text("The key file holds no key that OpenD can use.")
    offered = offer(lambda: make_key(facts))
    return problem(title, evidence, fixes=offered.fixes, remedy=_unlock(file) or offered.why_not)


def _bits(file: KeyFile) -> dict[str, int]:
    return {"bits": file.bits or 0, "wanted": BITS}


def _unlock(file: KeyFile) -> Text | None:
    if file.form is not Form.LOCKED:
        return None
    return Text(
        "To keep this key, write it without its passphrase: openssl rsa -traditional -in {path} -out NEW-FILE, "
        "and let OpenD.xml name the new file.",
        path=file.path,
    )


def _other_form(facts: Facts, file: KeyFile, evidence: Evidence) -> Finding:
    offered = offer(lambda: rewrite_key(file))
    said = facts.rsa_said
    if said is not None and said.kind is Kind.RSA_ON and not facts.key_is_newer:
        title = Text("The key is not in the form the vendor asks for, though this OpenD took it.")
        return advice(title, evidence, fixes=offered.fixes, remedy=offered.why_not)
    title = Text("The key is in a form that OpenD does not read (PKCS#8).")
    return problem(title, evidence, fixes=offered.fixes, remedy=offered.why_not)


def key_file_is_private(facts: Facts) -> Finding:
    """Nobody but its owner can read the key."""
    file = _present(facts)
    mode = facts.machine.mode(file.path)
    if mode is None:
        raise Unseen(Text("Who may read {path} cannot be seen.", path=file.path))
    evidence = Evidence(verbatim(file.path), Text("permissions 0600"), Text("permissions {mode}", mode=f"{mode:04o}"))
    if not mode & _OTHERS_MAY:
        return fine(Text("Nobody but its owner can read the key."), evidence)
    words = Text("Let only its owner read the key.")
    offered = offer(lambda: let_owner_read(facts, file, "close_key_to_others", words))
    title = Text("Other users of this computer can read OpenD's key.")
    return advice(title, evidence, fixes=offered.fixes, remedy=offered.why_not)


@explains(opend_answers)
def opend_uses_its_key(facts: Facts) -> Finding:
    """The running OpenD uses the key as it is now."""
    file = facts.key_file
    if file is None:
        return fine(_NONE)
    if not file.exists or (file.readable and not (file.usable or file.form is Form.PKCS8)):
        raise Missing(Text("The key file comes first."))
    if not facts.running:
        raise Missing(Text("OpenD is not running."))
    said = facts.rsa_said
    heard = Text("nothing about it") if said is None else Text("“{line}”", line=said.text)
    evidence = Evidence(Text("What OpenD's log says since its start"), Text("API RSA Enabled: Yes"), heard, Source.LOG)
    remedy = Text("Start OpenD again: it reads OpenD.xml and its key only when it starts.")
    if facts.settings_are_newer or facts.key_is_newer:
        title = Text("The key or its setting was changed after OpenD started.")
        other = facts.answer.heard is Heard.OTHER_KEY
        return (problem if other else advice)(title, evidence, remedy=remedy)
    if said is not None and said.kind is Kind.RSA_OFF:
        if not file.usable or not file.readable:
            raise Missing(Text("The key file comes first."))
        return problem(Text("OpenD is told to use a key, and works without one."), evidence, remedy=remedy)
    if said is None:
        raise Missing(Text("OpenD's log does not say whether it uses the key."))
    return fine(Text("OpenD uses its key."), evidence)


def _present(facts: Facts) -> KeyFile:
    if facts.key_file is None:
        raise Missing(_NONE)
    if not facts.key_file.exists or not facts.key_file.regular:
        raise Missing(Text("The key file is not there."))
    return facts.key_file


explains(key_file_can_be_read, key_file_has_opends_form, opend_uses_its_key, opend_answers)(key_file_is_there)
explains(opend_uses_its_key, opend_answers)(key_file_can_be_read)
explains(opend_uses_its_key, opend_answers)(key_file_has_opends_form)
