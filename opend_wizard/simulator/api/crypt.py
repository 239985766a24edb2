"""Encryption of the API: one RSA key on both sides, then AES with a key for the connection (protocol: §6)."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from opend_wizard.simulator.api.messages import EncAlgo
from opend_wizard.simulator.wire import Broken

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.ciphers import Cipher
    from cryptography.hazmat.primitives.ciphers.modes import CBC, ECB

_PIECE = 100  # bytes of plain text in one RSA block
_BLOCK = 16  # bytes of an AES block
_PKCS1 = b"-----BEGIN RSA PRIVATE KEY-----"  # the only form that is documented (facts: §3.2)


class Key:
    """The RSA private key that OpenD and its clients share; raises ValueError or OSError if it cannot be used."""

    def __init__(self, path: Path) -> None:
        from cryptography.exceptions import UnsupportedAlgorithm
        from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
        from cryptography.hazmat.primitives.serialization import load_pem_private_key

        content = path.read_bytes()
        if not content.startswith(_PKCS1):
            raise ValueError("no PKCS#1 key")
        try:
            key = load_pem_private_key(content, password=None)
        except (TypeError, UnsupportedAlgorithm) as error:  # it needs a password, or is of another kind
            raise ValueError(str(error)) from error
        if not isinstance(key, RSAPrivateKey):
            raise ValueError("no RSA key")
        self._key = key
        self.block = key.key_size // 8

    def encrypt(self, plain: bytes) -> bytes:
        """`plain` in pieces of 100 bytes, each as one block as long as the key."""
        from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15

        pieces = (plain[place : place + _PIECE] for place in range(0, len(plain), _PIECE))
        return b"".join(self._key.public_key().encrypt(piece, PKCS1v15()) for piece in pieces)

    def decrypt(self, sent: bytes) -> bytes:
        """The plain text of `sent`; raises `Broken` where it cannot have been made with this key."""
        from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15

        if not sent or len(sent) % self.block:
            raise Broken(f"{len(sent)} bytes are no whole RSA blocks")
        blocks = (sent[place : place + self.block] for place in range(0, len(sent), self.block))
        try:
            return b"".join(self._key.decrypt(block, PKCS1v15()) for block in blocks)
        except ValueError as error:
            raise Broken("made with another key") from error


def made(*, pkcs8: bool = False) -> bytes:
    """A new key as OpenD wants it, or in the form it does not read."""
    from cryptography.hazmat.primitives.asymmetric import rsa
    from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

    form = PrivateFormat.PKCS8 if pkcs8 else PrivateFormat.TraditionalOpenSSL
    key = rsa.generate_private_key(public_exponent=65537, key_size=1024)  # noqa: S505  (what the vendor asks for)
    return key.private_bytes(Encoding.PEM, form, NoEncryption())


class Session:
    """The encryption of one connection after InitConnect; `key` and `iv` are 16 ASCII characters each."""

    def __init__(self, algo: int, key: str, iv: str) -> None:
        self._algo = algo
        self._key = key.encode("ascii")
        self._iv = iv.encode("ascii")

    def encrypt(self, plain: bytes) -> bytes:
        """`plain` as it travels."""
        if self._algo == EncAlgo.NONE:
            return plain
        if self._algo == EncAlgo.FTAES_ECB:
            tail = bytes(_BLOCK - 1) + bytes([len(plain) % _BLOCK])
            return self._code(plain + bytes(-len(plain) % _BLOCK)) + tail
        return self._code(_padded(plain))

    def decrypt(self, sent: bytes) -> bytes:
        """The plain text of `sent`; raises `Broken`."""
        if self._algo == EncAlgo.NONE:
            return sent
        if not sent or len(sent) % _BLOCK:
            raise Broken(f"{len(sent)} bytes are no whole AES blocks")
        if self._algo == EncAlgo.FTAES_ECB:
            plain, rest = self._decode(sent[:-_BLOCK]), sent[-1]
            return plain[: len(plain) - _BLOCK + rest] if rest else plain
        return _unpadded(self._decode(sent))

    def _cipher(self) -> Cipher[CBC] | Cipher[ECB]:
        """A fresh one for every packet, with the same start."""
        from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

        algorithm = algorithms.AES(self._key)
        if self._algo == EncAlgo.AES_CBC:
            return Cipher(algorithm, modes.CBC(self._iv))
        return Cipher(algorithm, modes.ECB())  # noqa: S305  (the vendor's choice, not ours)

    def _code(self, whole: bytes) -> bytes:
        coder = self._cipher().encryptor()
        return coder.update(whole) + coder.finalize()

    def _decode(self, whole: bytes) -> bytes:
        decoder = self._cipher().decryptor()
        return decoder.update(whole) + decoder.finalize()


def _padded(plain: bytes) -> bytes:
    missing = _BLOCK - len(plain) % _BLOCK
    return plain + bytes([missing]) * missing


def _unpadded(whole: bytes) -> bytes:
    missing = whole[-1]
    if not 0 < missing <= _BLOCK or whole[-missing:] != bytes([missing]) * missing:
        raise Broken("the padding does not fit")
    return whole[:-missing]
