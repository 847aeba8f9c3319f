"""How the process that opens files and who asks it speak: a letter, how long it is, and what is said."""

from __future__ import annotations

import os
import struct

_HEAD = struct.Struct(">cI")
# A question, bytes that are wanted and those that come, the answer or why there is none; and that all is over.
QUESTION, WANTS, BYTES, FOUND, FAILS, OVER = b"?", b"<", b">", b"=", b"!", b"."
# From where, and how many.
WANTED = struct.Struct(">QI")
MOST = 1 << 20  # of them at once
_LONGEST = 1 << 26


def send(to: int, what: bytes, said: bytes = b"") -> None:
    left = memoryview(_HEAD.pack(what, len(said)) + said)
    while left:
        left = left[os.write(to, left) :]


def received(source: int) -> tuple[bytes, bytes] | None:
    """What is said next; None where nobody says anything any more, or more than may be said."""
    head = _exactly(source, _HEAD.size)
    if head is None:
        return None
    what, length = _HEAD.unpack(head)
    said = _exactly(source, length) if length <= _LONGEST else None
    return None if said is None else (what, said)


def _exactly(source: int, length: int) -> bytes | None:
    found = bytearray()
    while len(found) < length:
        part = os.read(source, min(length - len(found), MOST))
        if not part:
            return None
        found += part
    return bytes(found)
