"""Ed25519 signatures under what leaves the house: ours, and those of installations whose public keys an operator listed.

A key is named by its thumbprint (RFC 7638), so that nobody can give another key its name. Nothing is trusted on first use: what is
not listed here verifies nothing, our own key included.
"""

from __future__ import annotations

from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Mapping
from hashlib import sha256
from typing import Any

import orjson
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat, load_pem_public_key

from records import seals

# Bytes of a signature.
SIZE = 64
# A file of public keys is no longer than this.
_LONGEST = 100_000


def sign(message: bytes) -> bytes:
    """Our signature, under the key in use."""
    return seals.current().signing.sign(message)


def own_id() -> str:
    """What the key that signs now is called."""
    return id_of(seals.current().signing.public_key())


def own() -> dict[str, Ed25519PublicKey]:
    """Our public keys by their names, the one in use first: what an older one signed it still verifies."""
    current = seals.current()
    return named(*(_public(known.signing) for known in (current, *current.older)))


def named(*keys: Ed25519PublicKey) -> dict[str, Ed25519PublicKey]:
    """Keys by their names."""
    return {id_of(key): key for key in keys}


def id_of(key: Ed25519PublicKey) -> str:
    """The thumbprint of a key: of its required members in the order of their names."""
    return _letters(
        sha256(orjson.dumps({"crv": "Ed25519", "kty": "OKP", "x": _letters(key.public_bytes_raw())})).digest()
    )


def jwk(key: Ed25519PublicKey) -> dict[str, str]:
    """A key as RFC 8037 writes it."""
    x = _letters(key.public_bytes_raw())
    return {"kty": "OKP", "crv": "Ed25519", "x": x, "kid": id_of(key), "use": "sig", "alg": "EdDSA"}


def pem(key: Ed25519PublicKey) -> str:
    """A key as openssl reads it."""
    return key.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo).decode()


def read(text: bytes) -> dict[str, Ed25519PublicKey]:
    """The keys in a file: PEM, one JWK, or a set of them as /.well-known/jishi-keys answers; ValueError for anything else."""
    if len(text) > _LONGEST:
        raise ValueError("no file of keys is as long")
    try:
        if text.lstrip().startswith(b"{"):
            found = orjson.loads(text)
            keys = [_of_jwk(one) for one in found.get("keys", [found])]
        else:
            keys = [_ed25519(load_pem_public_key(part)) for part in _parts(text)]
    except (AttributeError, KeyError, TypeError) as fault:
        raise ValueError("this is no public key") from fault
    if not keys:
        raise ValueError("there is no key in it")
    return named(*keys)


def signer(message: bytes, signature: bytes, keys: Mapping[str, Ed25519PublicKey]) -> str | None:
    """By which of the keys a message was signed; None for none of them. Nothing of the message is read."""
    if len(signature) != SIZE:
        return None
    for name, key in keys.items():
        try:
            key.verify(signature, message)
        except InvalidSignature:
            continue
        return name
    return None


def _public(key: Ed25519PrivateKey) -> Ed25519PublicKey:
    return key.public_key()


def _of_jwk(one: Mapping[str, Any]) -> Ed25519PublicKey:
    if (one["kty"], one["crv"]) != ("OKP", "Ed25519") or "d" in one:
        raise ValueError("this is no public key of Ed25519")
    x = one["x"]
    key = Ed25519PublicKey.from_public_bytes(urlsafe_b64decode(x + "=" * (-len(x) % 4)))
    if one.get("kid", id_of(key)) != id_of(key):
        raise ValueError("the key is called by another key's name")
    return key


def _parts(text: bytes) -> list[bytes]:
    end = b"-----END PUBLIC KEY-----"
    return [part + end for part in text.split(end)[:-1]]


def _ed25519(key: object) -> Ed25519PublicKey:
    if not isinstance(key, Ed25519PublicKey):
        raise ValueError("this is no public key of Ed25519")
    return key


def _letters(raw: bytes) -> str:
    return urlsafe_b64encode(raw).decode().rstrip("=")


# Set once by the service at its start.
_trusted: dict[str, Ed25519PublicKey] = {}


def trust(keys: Mapping[str, Ed25519PublicKey]) -> None:
    """Puts the keys of other installations that an operator listed in use for the process."""
    _trusted.clear()
    _trusted.update(keys)


def trusted() -> Mapping[str, Ed25519PublicKey]:
    """The keys that verify what comes from outside."""
    return _trusted
