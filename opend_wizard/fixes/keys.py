"""Making, rewriting and lending the RSA key file that OpenD and its clients share (facts: §5.4)."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from opend_wizard.errors import Refused
from opend_wizard.facts import Facts
from opend_wizard.fixes.settings import written_settings
from opend_wizard.model import Fix
from opend_wizard.opend.api import keys
from opend_wizard.opend.api.keys import KeyFile
from opend_wizard.steps import MakeFolder, SetMode, Step, WriteFile
from opend_wizard.texts import Text

EVERY_SCRIPT = Text("Every script needs the same key file from then on, also those on this computer.")
SETTING = "rsa_private_key"
_NAME = "opend-api-key.pem"
_OWNER_MAY = 0o600  # read and write


@dataclass(frozen=True)
class KeyPlan:
    """A key for OpenD: its path, and what has to be done so that it lies there."""

    path: Path
    steps: tuple[Step, ...]


def key_for(facts: Facts) -> KeyPlan:
    """The key OpenD has, if it can use it; else a new one in its data folder. Raises `Refused`."""
    file = facts.key_file
    if file is not None and file.usable and file.path.is_absolute():
        return KeyPlan(file.path, ())
    return new_key(facts, facts.data_dir.absolute() / _NAME)


def new_key(facts: Facts, path: Path) -> KeyPlan:
    """A new key at `path`, for its owner only; one of ours that lies there already is taken. Raises `Refused`."""
    _refuse_other_user(facts)
    there = keys.look(path)
    if there.usable:
        return KeyPlan(path, ())
    if there.exists and not there.readable:
        raise Refused(Text("{path} is in the way: it is there, but cannot be read by this user.", path=path))
    meaning = Text("a new RSA key of {bits} bits, without a passphrase, for its owner only", bits=keys.BITS)
    write = WriteFile(path, there.content, keys.new(path), meaning, _OWNER_MAY)
    folder = () if facts.machine.changed(path.parent) is not None else (MakeFolder(path.parent),)
    return KeyPlan(path, (*folder, write))


def _refuse_other_user(facts: Facts) -> None:
    users = {process.user for process in facts.running if process.user}
    if users and facts.machine.user_name() not in users:
        user = ", ".join(sorted(users))
        told = Text("OpenD runs as {user}. Start the wizard as that user, so that the key belongs to it.", user=user)
        raise Refused(told)


def make_key(facts: Facts) -> Fix:
    """A key where OpenD looks for one in vain, or in its data folder where that path cannot be used."""
    file = facts.key_file
    wanted = file.path if file is not None and _can_lie_there(facts, file) else None
    plan = new_key(facts, wanted or facts.data_dir.absolute() / _NAME)
    steps = plan.steps
    if facts.config.get(SETTING) != str(plan.path):
        steps = (*steps, written_settings(facts.config, {SETTING: str(plan.path)}))
    return Fix(
        id="make_rsa_key",
        title=Text("Make a new key, {path}, and let OpenD use it.", path=plan.path),
        steps=steps,
        caution=Text("Scripts that have another key cannot connect any longer. {every}", every=EVERY_SCRIPT),
        afterwards=Text(
            "Start OpenD again, then give every script the same file, in Python before the first context: "
            'SysConfig.set_init_rsa_file("{path}") and SysConfig.enable_proto_encrypt(True).',
            path=plan.path,
        ),
        deliberate=file is not None and file.exists,
    )


def _can_lie_there(facts: Facts, file: KeyFile) -> bool:
    told = facts.api_key is not None and facts.api_key.is_absolute()
    return told and (file.readable or not file.exists) and facts.machine.changed(file.path.parent) is not None


def name_key_in_full(facts: Facts) -> Fix:
    """The path of the key from the root on, where OpenD.xml names it in short; raises `Refused`."""
    file = facts.key_file
    if file is None or not file.usable:
        raise Refused(Text("There is no key that OpenD could use at this path."))
    path = file.path.absolute()
    return Fix(
        id="name_rsa_key_in_full",
        title=Text("Let OpenD.xml name the key by its whole path, {path}.", path=path),
        steps=(written_settings(facts.config, {SETTING: str(path)}),),
        afterwards=Text("Start OpenD again so that it reads the new path."),
    )


def rewrite_key(file: KeyFile) -> Fix:
    """The same key in the form that OpenD reads; raises `Refused`."""
    if file.content is None:
        raise Refused(Text("{path} cannot be read by this user.", path=file.path))
    try:
        after = keys.rewritten(file.content)
    except (ValueError, TypeError) as error:
        raise Refused(Text("{path} holds no RSA key that could be rewritten.", path=file.path)) from error
    meaning = Text("the same key, written as “BEGIN RSA PRIVATE KEY” (PKCS#1)")
    return Fix(
        id="rewrite_rsa_key",
        title=Text("Write the same key in the form that OpenD reads."),
        steps=(WriteFile(file.path, file.content, after, meaning),),
        afterwards=Text("Start OpenD again. Scripts may keep their copy: it is the same key."),
    )


def let_owner_read(facts: Facts, file: KeyFile, fix_id: str, title: Text) -> Fix:
    """Permissions by which its owner reads and writes the key, and nobody else; raises `Refused`."""
    mode = facts.machine.mode(file.path)
    if mode is None or not facts.machine.owns(file.path):
        raise Refused(Text("Only the owner of {path} can change who may read it.", path=file.path))
    return Fix(
        id=fix_id,
        title=title,
        steps=(SetMode(file.path, mode, _OWNER_MAY),),
        afterwards=Text("Start OpenD again: it reads its key only then."),
    )
