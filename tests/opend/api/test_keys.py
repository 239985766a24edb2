"""The RSA key file: what it holds, rewritten, made."""

from __future__ import annotations

from pathlib import Path

import pytest
from cryptography.hazmat.primitives.serialization import load_pem_private_key

from opend_wizard.opend.api import keys
from opend_wizard.opend.api.encryption import load_key
from opend_wizard.opend.api.keys import Form, look
from opend_wizard.simulator.api.crypt import made
from tests.simulator.keys import make_key


def test_a_new_key_is_what_opend_wants_and_stays_the_same(tmp_path: Path) -> None:
    path = tmp_path / "key.pem"
    path.write_bytes(keys.new(path))
    assert look(path).usable
    assert load_key(path).key_size == 1024
    assert keys.new(path) == path.read_bytes()
    assert keys.new(tmp_path / "other.pem") != path.read_bytes()


@pytest.mark.parametrize(
    ("given", "form", "bits"),
    [
        ({}, Form.OPENDS, 1024),
        ({"bits": 2048}, Form.OPENDS, 2048),
        ({"curve": True}, Form.OTHER, None),
        ({"password": b"secret"}, Form.LOCKED, None),
    ],
)
def test_what_a_file_holds_is_recognised(
    tmp_path: Path, given: dict[str, object], form: Form, bits: int | None
) -> None:
    file = look(make_key(tmp_path / "key.pem", **given))  # type: ignore[arg-type]
    assert (file.form, file.bits) == (form, bits)
    assert file.usable is (form is Form.OPENDS and bits == 1024)


def test_another_form_is_rewritten_to_the_same_key(tmp_path: Path) -> None:
    path = tmp_path / "key.pem"
    path.write_bytes(made(pkcs8=True))
    assert look(path).form is Form.PKCS8
    after = keys.rewritten(path.read_bytes())
    assert after.startswith(b"-----BEGIN RSA PRIVATE KEY-----")
    numbers = [load_pem_private_key(each, None).private_numbers() for each in (path.read_bytes(), after)]  # type: ignore[union-attr]
    assert numbers[0] == numbers[1]


def test_what_is_no_key_cannot_be_rewritten(tmp_path: Path) -> None:
    path = make_key(tmp_path / "key.pem", curve=True)
    with pytest.raises(ValueError, match="no RSA key"):
        keys.rewritten(path.read_bytes())
    with pytest.raises(ValueError, match=r"(?i)pem|deserialize"):
        keys.rewritten(b"nonsense")


def test_absent_folders_and_nonsense_are_told_apart(tmp_path: Path) -> None:
    assert not look(tmp_path / "absent").exists
    assert not look(tmp_path).regular
    (tmp_path / "text").write_text("hello")
    assert look(tmp_path / "text").form is Form.OTHER
    (tmp_path / "public").write_text("-----BEGIN PUBLIC KEY-----\nAA==\n-----END PUBLIC KEY-----\n")
    assert look(tmp_path / "public").form is Form.PUBLIC


def test_the_content_stays_out_of_sight(tmp_path: Path) -> None:
    file = look(make_key(tmp_path / "key.pem"))
    assert file.content is not None
    assert file.content.decode().splitlines()[2] not in repr(file)
