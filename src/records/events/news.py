"""News: what an act changed, told in the transaction that changed it, and heard by whoever listens once it is committed.

Each has an id, the same for whoever hears it in whichever process, and all hear them in the same order. Only keys travel: whoever is told reads the rows in a scope of their own. On PostgreSQL by NOTIFY, to every process; on
SQLite inside the process that wrote.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from secrets import token_hex
from uuid import UUID

import orjson
from msgspec import Struct

from records.engines import connections, sqlite

CHANNEL = "jishi_news"
# PostgreSQL takes less than 8000 bytes.
_LONGEST = 7_500


class News(Struct, frozen=True):
    """An act changed a case, and perhaps submissions and transfers of it, and made or changed a record of a kind; or a
    meeting, or an entry of a roster."""

    act: str
    org_path: str
    case: UUID | None = None
    kind: str = ""
    approvals: tuple[UUID, ...] = ()
    transfers: tuple[UUID, ...] = ()
    record: UUID | None = None
    meetings: tuple[UUID, ...] = ()
    members: tuple[UUID, ...] = ()


@dataclass(frozen=True, slots=True)
class Left:
    """Somebody's session or token ended, or the account itself."""

    account: UUID


async def tell(news: Sequence[News]) -> None:
    """Says what was changed, heard when the caller's transaction is committed; one statement for one or five thousand."""
    await _send([b'{"id":"%s","news":[%s]}' % (token_hex(8).encode(), piece) for piece in _pieces(map(_row, news))])


def _row(n: News) -> list[object]:
    keys = [key.hex for key in n.approvals], [key.hex for key in n.transfers]
    row: list[object] = [n.act, n.org_path, _hex(n.case), n.kind, *keys, _hex(n.record)]
    if n.meetings or n.members:
        row += [[key.hex for key in n.meetings], [key.hex for key in n.members]]
    return row


def _hex(key: UUID | None) -> str:
    return key.hex if key is not None else ""


async def tell_left(*accounts: UUID) -> None:
    """Says who may have to be shown out."""
    await _send([orjson.dumps({"left": account.hex}) for account in accounts])


def heard(payload: str) -> list[tuple[str, News | Left]]:
    """What a payload says, each with its id; that somebody left has none."""
    given = orjson.loads(payload)
    if "left" in given:
        return [("", Left(UUID(given["left"])))]
    return [(f"{given['id']}.{number}", _read(*row)) for number, row in enumerate(given["news"])]


def _read(
    act: str, path: str, case: str, kind: str, approvals: list[str], transfers: list[str], record: str, *more: list[str]
) -> News:
    meetings, members = more or ((), ())
    return News(
        act, path, UUID(case) if case else None, kind, tuple(map(UUID, approvals)), tuple(map(UUID, transfers)),
        UUID(record) if record else None, tuple(map(UUID, meetings)), tuple(map(UUID, members)),
    )  # fmt: skip


def _pieces(rows: Iterable[object]) -> Iterator[bytes]:
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
