from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from opend_wizard.simulator.api.crypt import Key, Session, made
from opend_wizard.simulator.api.messages import EncAlgo
from opend_wizard.simulator.wire import Broken
from tests.simulator.keys import make_key

KEY, IV = "0123456789abcdef", "fedcba9876543210"


@pytest.fixture(scope="module")
def key(tmp_path_factory: pytest.TempPathFactory) -> Key:
    return Key(make_key(tmp_path_factory.mktemp("key") / "key.pem"))


@pytest.mark.parametrize(("size", "blocks"), [(1, 1), (100, 1), (101, 2), (250, 3)])
def test_every_hundred_bytes_become_one_block(key: Key, size: int, blocks: int) -> None:
    plain = bytes(range(size))

    sent = key.encrypt(plain)

    assert len(sent) == blocks * 128
    assert key.decrypt(sent) == plain
    assert key.encrypt(plain) != sent


@pytest.mark.parametrize("sent", [b"", bytes(127), bytes(129)])
def test_what_is_no_whole_block_is_broken(key: Key, sent: bytes) -> None:
    with pytest.raises(Broken):
        key.decrypt(sent)


def test_a_block_made_with_another_key_never_gives_the_plain_text(key: Key, tmp_path: Path) -> None:
    sent = Key(make_key(tmp_path / "other.pem")).encrypt(b"hello")
    with suppress(Broken):
        assert key.decrypt(sent) != b"hello"


@pytest.mark.parametrize("content", [b"", b"-----BEGIN RSA PRIVATE KEY-----\nAAAA\n-----END RSA PRIVATE KEY-----\n"])
def test_a_file_without_a_key_cannot_be_used(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "key.pem"
    path.write_bytes(content)
    with pytest.raises(ValueError, match=r".*"):
        Key(path)


def test_keys_of_other_kinds_and_with_a_password_cannot_be_used(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="no PKCS#1 key"):
        Key(make_key(tmp_path / "curve.pem", curve=True))
    (tmp_path / "pkcs8.pem").write_bytes(made(pkcs8=True))
    with pytest.raises(ValueError, match="no PKCS#1 key"):
        Key(tmp_path / "pkcs8.pem")
    with pytest.raises(ValueError, match=r"(?i)password"):
        Key(make_key(tmp_path / "locked.pem", password=b"secret"))
    with pytest.raises(FileNotFoundError):
        Key(tmp_path / "absent.pem")


def test_cbc_begins_every_packet_afresh() -> None:
    session = Session(EncAlgo.AES_CBC, KEY, IV)

    # 16 bytes of padding follow a full block; the first block is AES-128 of plain XOR iv
    sent = session.encrypt(b"sixteen bytes !!")

    assert len(sent) == 32
    assert session.encrypt(b"sixteen bytes !!") == sent
    assert session.decrypt(sent) == b"sixteen bytes !!"
    assert Session(EncAlgo.AES_CBC, KEY, IV[::-1]).decrypt(sent) != b"sixteen bytes !!"


def test_the_vendors_own_form_appends_a_clear_block_with_the_length() -> None:
    session = Session(EncAlgo.FTAES_ECB, KEY, IV)

    short, full = session.encrypt(b"abc"), session.encrypt(bytes(16))

    assert short[-16:] == bytes(15) + b"\x03"
    assert full[-16:] == bytes(16)
    assert (len(short), len(full)) == (32, 32)
    ecb = Session(EncAlgo.AES_ECB, KEY, IV)
    assert full[:16] == ecb.encrypt(bytes(16))[:16]


def test_without_encryption_everything_stays_as_it_is() -> None:
    session = Session(EncAlgo.NONE, KEY, IV)

    assert session.encrypt(b"abc") == session.decrypt(b"abc") == b"abc"


@pytest.mark.parametrize("algo", [EncAlgo.FTAES_ECB, EncAlgo.AES_ECB, EncAlgo.AES_CBC])
@given(plain=st.binary(min_size=1, max_size=70))
def test_everything_comes_back(algo: EncAlgo, plain: bytes) -> None:
    session = Session(algo, KEY, IV)

    assert session.decrypt(session.encrypt(plain)) == plain


@pytest.mark.parametrize("sent", [b"", bytes(15), bytes(16)])
def test_a_packet_that_was_not_made_so_is_broken(sent: bytes) -> None:
    with pytest.raises(Broken):
        Session(EncAlgo.AES_CBC, KEY, IV).decrypt(sent)
