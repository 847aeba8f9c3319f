"""A content sealed piece by piece: any range of it is opened without the rest, and nothing can be left out or swapped.

Each content has a random key of its own, which lies in its row sealed by the data key. With AES-256-GCM, the nonce is the piece's
number and whether it is the last one (the STREAM construction): a piece that was moved, and a content that was cut off at the
end of a piece, do not open. Keys are never used for a second content, so numbers serve as nonces.
"""

from __future__ import annotations

import secrets
from collections.abc import Iterator
from uuid import UUID

from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from records import seals

PIECE = 65_536  # bytes, opened
_TAG = 16
SEALED = PIECE + _TAG
_KEY = "file key"


def sealed_size(size: int) -> int:
    """How long a content of so many bytes is where it lies."""
    return size + _TAG * (max(size - 1, 0) // PIECE + 1)


def new_key() -> bytes:
    return secrets.token_bytes(32)


def sealed_key(key: bytes, row: UUID) -> str:
    """A content's key as its row keeps it."""
    return seals.current().seal(key.hex(), row, _KEY)


def opened_key(sealed: str, row: UUID) -> bytes:
    return bytes.fromhex(seals.current().open(sealed, row, _KEY))


def sealed_name(name: str, row: UUID) -> str:
    """What a file is called, as its row keeps it."""
    return seals.current().seal(name, row, "file name")


def opened_name(sealed: str, row: UUID) -> str:
    return seals.current().open(sealed, row, "file name")


def _nonce(number: int, last: bool) -> bytes:
    return number.to_bytes(11, "big") + (b"\1" if last else b"\0")


class Sealing:
    """Seals what comes in parts of any size."""

    def __init__(self, key: bytes, row: UUID) -> None:
        self._cipher, self._row = AESGCM(key), row.bytes
        self._held = bytearray()
        self._number = 0

    def feed(self, part: bytes) -> Iterator[bytes]:
        """The pieces that are full with this part; the last one is held back until it is known to be the last."""
        self._held += part
        while len(self._held) > PIECE:
            piece = bytes(self._held[:PIECE])
            del self._held[:PIECE]
            yield self._sealed(piece, last=False)

    def end(self) -> bytes:
        """The last piece, which may be empty."""
        return self._sealed(bytes(self._held), last=True)

    def _sealed(self, piece: bytes, *, last: bool) -> bytes:
        sealed = self._cipher.encrypt(_nonce(self._number, last), piece, self._row)
        self._number += 1
        return sealed


class Opening:
    """Opens pieces of a content of a known size (in bytes, opened)."""

    def __init__(self, key: bytes, row: UUID, size: int) -> None:
        self._cipher, self._row = AESGCM(key), row.bytes
        self.size = size
        # A content of exactly so many pieces ends with a full one.
        self._last = max(size - 1, 0) // PIECE

    def sealed_range(self, start: int, end: int) -> tuple[int, int]:
        """Where the pieces with these bytes lie in what is sealed: from, and up to."""
        first, last = start // PIECE, max(end - 1, start) // PIECE
        return first * SEALED, min((last + 1) * SEALED, self.size + _TAG * (self._last + 1))

    def open(self, sealed: bytes | memoryview, start: int, end: int) -> bytes:
        """The bytes from `start` up to `end`, out of what `sealed_range` named; InvalidTag where it was changed."""
        first = start // PIECE
        view = memoryview(sealed)
        pieces = [
            self._cipher.decrypt(_nonce(first + i, first + i == self._last), view[at : at + SEALED], self._row)
            for i, at in enumerate(range(0, len(view), SEALED))
        ]
        whole = b"".join(pieces)
        return whole[start - first * PIECE : end - first * PIECE]
