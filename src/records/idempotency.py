"""Keyed acts: the same key with the same input gives the first answer again, and the act happens once."""

from __future__ import annotations

from datetime import timedelta
from hashlib import sha256
from typing import Any
from uuid import UUID

import orjson

from records import seals, stamps, tables
from records.engines import connections, instants, sets
from records.errors import Conflict
from records.stamps import uuid7

KEPT_FOR = timedelta(hours=48)


def digest(value: object) -> str:
    """By which an input is known again: equal for equal inputs. It is kept keyed only: there are few ID numbers to try out."""
    return sha256(orjson.dumps(value, default=str, option=orjson.OPT_SORT_KEYS)).hexdigest()


async def once(account_id: UUID, key: str, act: str, input_digest: str) -> Any | None:
    """The first answer to this key, or None when the act is still to be done.

    Called first in the act's own transaction: a second caller with the same key waits here until the first is through.
    """
    if connections.is_postgres():
        await sets.select("SELECT pg_advisory_xact_lock(hashtextextended(:name, 0))", {"name": f"{account_id} {key}"})
    return await known(account_id, key, act, input_digest)


async def known(account_id: UUID, key: str, act: str, input_digest: str) -> Any | None:
    """The first answer to this key, if it stands already. Conflict when the key came with another input."""
    rows = await sets.read(
        tables.Idempotency,
        "t.account_id = :account AND t.key = :key",
        {"account": account_id, "key": key},
    )
    if not rows:
        return None
    if rows[0]["act"] != act or not seals.current().is_keyed(rows[0]["input_digest"], input_digest):
        raise Conflict("幂等键已用于其他请求", "The idempotency key was used for another request.", "idempotencyKey")
    return orjson.loads(rows[0]["answer"])["answer"]


async def store(account_id: UUID, key: str, act: str, input_digest: str, answer: object) -> None:
    """Keeps the answer, in the transaction of the act."""
    row = {
        "id": uuid7(),
        "account_id": account_id,
        "key": key,
        "act": act,
        "input_digest": seals.current().keyed(input_digest),
        "answer": {"answer": answer},
        "at": stamps.now(),
    }
    await sets.insert(tables.Idempotency, [row])


async def purge() -> None:
    """Forgets what is older than two days, by a clock that may be ahead."""
    border = await instants.surely_past("idempotency", "at") - KEPT_FOR
    await sets.select("DELETE FROM idempotency WHERE at < :border", {"border": border})
