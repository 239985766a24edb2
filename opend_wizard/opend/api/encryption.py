"""The encryption of a gateway that has a key: RSA for InitConnect, AES afterwards (protocol: §6).

One RSA private key file is shared by OpenD and its clients. `cryptography` is loaded only here,
and only for a gateway that has a key.
"""

from __future__ import annotations

from enum import IntEnum
from pathlib import Path
from typing import TYPE_CHECKING

from opend_wizard.errors import Told
from opend_wizard.texts import Text

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
    from cryptography.hazmat.primitives.ciphers import Cipher
    from cryptography.hazmat.primitives.ciphers.modes import CBC, ECB


class Packets(IntEnum):
    """How everything after InitConnect is encrypted, with the vendor's numbers (PacketEncAlgo)."""

    NONE = -1
    FTAES_ECB = 0  # the vendor's own form of ECB
    AES_ECB = 1
    AES_CBC = 2


_BITS = 1024
_PLAIN, _CIPHER = 100, 128  # bytes of a block before and after RSA with such a key


class BadKey(Told):
    """The key file cannot be used; says why."""


class WrongKey(ValueError):
    """These bytes were not encrypted with this key."""


def load_key(path: Path) -> RSAPrivateKey:
    """The RSA private key in a PEM file without a passphrase; raises `BadKey`."""
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
    from cryptography.hazmat.primitives.serialization import load_pem_private_key

    try:
        raw = path.read_bytes()
    except OSError as error:
        reason = error.strerror or "?"
        raise BadKey(Text("The key file {path} cannot be read: {reason}.", path=path, reason=reason)) from error
    try:
        key = load_pem_private_key(raw, password=None)
    except (ValueError, TypeError) as error:
        needed = Text("{path} is not an RSA private key in PEM form without a passphrase.", path=path)
        raise BadKey(needed) from error
    if not isinstance(key, RSAPrivateKey) or key.key_size != _BITS:
        raise BadKey(Text("{path} is not an RSA key of 1024 bits, the only kind the vendor's SDK can use.", path=path))
    return key


def rsa_encrypted(key: RSAPrivateKey, plain: bytes) -> bytes:
    """`plain` in pieces of 100 bytes, each a block of 128 (PKCS#1 v1.5)."""
    from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15

    pieces = [plain[at : at + _PLAIN] for at in range(0, len(plain), _PLAIN)]
    return b"".join(key.public_key().encrypt(piece, PKCS1v15()) for piece in pieces)


def rsa_decrypted(key: RSAPrivateKey, wire: bytes) -> bytes:
    """The plain bytes of blocks of 128; raises `WrongKey`."""
    from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15

    if not wire or len(wire) % _CIPHER:
        raise WrongKey("not whole blocks")
    blocks = [wire[at : at + _CIPHER] for at in range(0, len(wire), _CIPHER)]
    try:
        return b"".join(key.decrypt(block, PKCS1v15()) for block in blocks)
    except ValueError as error:
        raise WrongKey("another key") from error


def aes_encrypted(packets: Packets, key: bytes, vector: bytes | None, plain: bytes) -> bytes:
    """`plain` as it goes over the wire; CBC without a vector from OpenD falls back to the vendor's form of ECB."""
    if packets is Packets.NONE:
        return plain
    if _vendors_ecb(packets, vector):
        return _vendor_ecb_encrypted(key, plain)
    return _padded_encrypted(_cipher(packets, key, vector), plain)


def aes_decrypted(packets: Packets, key: bytes, vector: bytes | None, wire: bytes) -> bytes:
    """The plain bytes; raises `WrongKey`."""
    if packets is Packets.NONE:
        return wire
    if not wire or len(wire) % 16:
        raise WrongKey("not whole blocks")
    try:
        if _vendors_ecb(packets, vector):
            return _vendor_ecb_decrypted(key, wire)
        return _padded_decrypted(_cipher(packets, key, vector), wire)
    except ValueError as error:
        raise WrongKey("another key") from error


def _vendors_ecb(packets: Packets, vector: bytes | None) -> bool:
    return packets is Packets.FTAES_ECB or (packets is Packets.AES_CBC and not vector)


def _cipher(packets: Packets, key: bytes, vector: bytes | None) -> Cipher[CBC] | Cipher[ECB]:
    from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

    if packets is Packets.AES_CBC and vector:
        return Cipher(algorithms.AES(key), modes.CBC(vector))
    return _ecb(key)


def _padded_encrypted(cipher: Cipher[CBC] | Cipher[ECB], plain: bytes) -> bytes:
    from cryptography.hazmat.primitives.padding import PKCS7

    adder, worker = PKCS7(128).padder(), cipher.encryptor()
    return worker.update(adder.update(plain) + adder.finalize()) + worker.finalize()


def _padded_decrypted(cipher: Cipher[CBC] | Cipher[ECB], wire: bytes) -> bytes:
    from cryptography.hazmat.primitives.padding import PKCS7

    remover, worker = PKCS7(128).unpadder(), cipher.decryptor()
    return remover.update(worker.update(wire) + worker.finalize()) + remover.finalize()


def _vendor_ecb_encrypted(key: bytes, plain: bytes) -> bytes:
    """ECB over zero-padded blocks, then one clear block whose last byte is the length of the last piece."""
    over = len(plain) % 16
    padded = plain + bytes(-len(plain) % 16)
    worker = _ecb(key).encryptor()
    return worker.update(padded) + worker.finalize() + bytes(15) + bytes([over])


def _vendor_ecb_decrypted(key: bytes, wire: bytes) -> bytes:
    worker = _ecb(key).decryptor()
    plain, over = worker.update(wire[:-16]) + worker.finalize(), wire[-1]
    if over >= 16:
        raise WrongKey("no such last piece")
    return plain[: len(plain) - 16 + over] if over else plain


def _ecb(key: bytes) -> Cipher[ECB]:
    from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

    return Cipher(algorithms.AES(key), modes.ECB())  # noqa: S305  (the vendor's protocol has it so)
