"""Beyond the FAQ: encryption fails because of the RSA key file."""

from opend_wizard.checks.rsa_key import (
    key_file_can_be_read,
    key_file_has_opends_form,
    key_file_is_private,
    key_file_is_there,
    opend_uses_its_key,
)
from opend_wizard.checks.state import opend_answers
from opend_wizard.model import Group, Symptom
from opend_wizard.texts import Text

SYMPTOM = Symptom(
    id="x21",
    group=Group.CONNECTION,
    title=Text("Encryption with an RSA key does not work"),
    answer=Text(
        "OpenD and every script must have the very same private key: PKCS#1, 1024 bits, no passphrase. Where OpenD "
        "cannot use its key it says so in one line of its log only, and works without. It reads the key when it starts."
    ),
    checks=(
        key_file_is_there,
        key_file_can_be_read,
        key_file_has_opends_form,
        opend_uses_its_key,
        opend_answers,
        key_file_is_private,
    ),
    presumes=(opend_answers,),
    words=(
        "check sha error",
        "sha1 sum error",
        "Ciphertext with incorrect length",
        "can't concat method to bytes",
        "Fatal error occurred in getting proto key",
        "This is not a private key",
        "no RSA private key file is set",
        "API RSA Enabled: No",
        "API启用RSA: 否",
        "rsa_private_key",
        "is_encrypt",
        "set_init_rsa_file",
        "PKCS",
        "RSA",
        "加密",
        "密钥",
    ),
)
