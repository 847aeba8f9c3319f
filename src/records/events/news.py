"""News: what an act changed, told in the transaction that changed it, and heard by whoever listens once it is committed.

Only keys travel: whoever is told reads the rows in a scope of their own. On PostgreSQL by NOTIFY, to every process; on
SQLite inside the process that wrote.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from uuid import UUID

import orjson
from msgspec import Struct

from records.engines import connections, sqlite

CHANNEL = "jishi_news"
# PostgreSQL takes less than 8000 bytes.
_LONGEST = 7_500


class News(Struct, frozen=True):
    """An act changed a case, and perhaps submissions and transfers of it."""

    act: str
    org_path: str
    case: UUID
    kind: str = ""
    approvals: tuple[UUID, ...] = ()
    transfers: tuple[UUID, ...] = ()


@dataclass(frozen=True, slots=True)
class Left:
    """Somebody's session or token ended, or the account itself."""

    account: UUID


async def tell(news: Sequence[News]) -> None:
    """Says what was changed, heard when the caller's transaction is committed; one statement for one or five thousand."""
    rows = [
        [n.act, n.org_path, n.case.hex, n.kind, [key.hex for key in n.approvals], [key.hex for key in n.transfers]]
        for n in news
    ]
    await _send([b"[" + piece + b"]" for piece in _pieces(rows)])


async def tell_left(account: UUID) -> None:
    """Says that somebody may have to be shown out."""
    await _send([orjson.dumps({"left": account.hex})])


def heard(payload: str) -> list[News | Left]:
    """What a payload says."""
    given = orjson.loads(payload)
    if isinstance(given, dict):
        return [Left(UUID(given["left"]))]
    return [
        News(act, path, UUID(case), kind, tuple(map(UUID, keys)), tuple(map(UUID, moves)))
        for act, path, case, kind, keys, moves in given
    ]


def _pieces(rows: Sequence[object]) -> Iterator[bytes]:
    """The rows as JSON, joined by commas to pieces of no more than is taken at once."""
    piece: list[bytes] = []
    size = 0
    for row in map(orjson.dumps, rows):
        if piece and size + len(row) > _LONGEST:
            yield b",".join(piece)
            piece, size = [], 0
        piece.append(row)
        size += len(row) + 1
    if piece:
        yield b",".join(piece)


async def _send(payloads: list[bytes]) -> None:
    texts = [payload.decode() for payload in payloads]
    client = connections.connection()
    if isinstance(client, sqlite.Says):
        client.say(texts)
    elif texts:
        # Not as a reader: it goes with the transaction, or by itself.
        sql = "SELECT pg_notify($1, said) FROM unnest($2::text[]) AS given(said)"
        await client.execute_query_dict(sql, [CHANNEL, texts])
