"""Private keys for the tests, made anew each time."""

from __future__ import annotations

from pathlib import Path

from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec, rsa


def make_key(path: Path, bits: int = 1024, curve: bool = False, password: bytes | None = None) -> Path:
    """Write a key as OpenD wants it (PKCS#1, 1024 bits, no password), or one that it does not want."""
    made: rsa.RSAPrivateKey | ec.EllipticCurvePrivateKey
    made = ec.generate_private_key(ec.SECP256R1()) if curve else rsa.generate_private_key(65537, bits)
    lock: serialization.KeySerializationEncryption = serialization.NoEncryption()
    if password is not None:
        lock = serialization.BestAvailableEncryption(password)
    form = serialization.PrivateFormat.TraditionalOpenSSL
    path.write_bytes(made.private_bytes(serialization.Encoding.PEM, form, lock))
    return path
