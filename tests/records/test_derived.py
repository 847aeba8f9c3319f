"""Counts and names that triggers keep: right after whatever happens to a case, also where two do it at once, and made anew."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from typing import Any
from uuid import UUID

import asyncpg
import pytest
from tortoise import Tortoise
from tortoise.transactions import in_transaction

from records import derived, seals, tables
from records.engines import sets
from tests.builders import ROSTER
from tests.conftest import config_of
from tests.records.cases.test_keeping import opened
from tests.records.seeded import KEY, seed


@pytest.fixture
async def cases(database_url: str) -> AsyncIterator[list[UUID]]:
    """Five cases of one branch."""
    seals.install(KEY)
    context = await Tortoise.init(config=config_of(database_url), _enable_global_fallback=True)
    await seed()
    yield [case.id for case in await opened(5)]
    assert await derived.drift() == 0
    await context.close_connections()


async def put(case: UUID, **columns: Any) -> None:
    await tables.Candidate.filter(id=case).update(**columns)


async def counts() -> dict[tuple[str, str], int]:
    rows = await sets.select("SELECT stage, status, sum(n) AS n FROM case_count GROUP BY stage, status")
    return {(row["stage"], row["status"]): int(row["n"]) for row in rows if row["n"]}


async def test_whatever_is_done_to_a_row_is_counted(cases: list[UUID]) -> None:
    assert await counts() == {("APPLICANT", "ACTIVE"): 5}
    await put(cases[0], stage="ACTIVIST")
    await tables.Candidate.filter(id__in=cases[1:3]).update(status="ARCHIVED", overdue_since="2026-01-01")
    assert await counts() == {("ACTIVIST", "ACTIVE"): 1, ("APPLICANT", "ARCHIVED"): 2, ("APPLICANT", "ACTIVE"): 2}
    late = await sets.select("SELECT sum(late) AS n FROM case_count WHERE status = 'ARCHIVED'")
    assert int(late[0]["n"]) == 2
    await put(cases[0], org_path="/1/2/9/7/")
    moved = await sets.select("SELECT org_path FROM case_count GROUP BY org_path HAVING sum(n) = 1")
    assert [row["org_path"] for row in moved] == ["/1/2/9/"]


async def test_what_is_undone_was_never_counted(cases: list[UUID]) -> None:
    with pytest.raises(ZeroDivisionError):
        await _put_and_fall(cases[0])
    assert await counts() == {("APPLICANT", "ACTIVE"): 5}


async def _put_and_fall(case: UUID) -> None:
    async with in_transaction():
        await put(case, stage="ACTIVIST", name="欧阳修")
        1 / 0  # noqa: B018 -- falls


async def test_a_name_is_sought_as_it_is_now(cases: list[UUID]) -> None:
    await put(cases[0], name="欧阳·修", name_key="ou yang xiu 欧阳修 ouyangxiu oyx")
    assert (await sought(cases[0])).startswith("欧阳修 ou yang xiu")
    await put(cases[0], problem_count=3)
    assert await derived.drift() == 0


async def sought(case: UUID) -> str:
    rows = await sets.select("SELECT sought FROM candidate_sought WHERE id = :id", {"id": case})
    return str(rows[0]["sought"])


async def test_what_was_changed_behind_the_triggers_is_noticed_and_made_anew(cases: list[UUID]) -> None:
    await sets.select("UPDATE case_count SET n = n + 1")
    assert await derived.drift() == 1
    await sets.select("DELETE FROM candidate_sought WHERE id = :id", {"id": cases[0]})
    assert await derived.drift() == 2
    await derived.renew()
    assert await derived.drift() == 0
    assert await counts() == {("APPLICANT", "ACTIVE"): 5}


# ── at once ─────────────────────────────────────────────────────────────────────────────────────────────────────────


@pytest.fixture
async def two(cases: list[UUID], database_url: str, dialect: str) -> AsyncIterator[list[asyncpg.Connection]]:
    if dialect == "sqlite":
        pytest.skip("one writes at a time")
    found = [await asyncpg.connect(database_url) for _ in range(2)]
    yield found
    for one in found:
        await one.close()


_MOVE = "UPDATE candidate SET stage = $2 WHERE id = $1"


async def test_two_acts_wait_for_no_count(cases: list[UUID], two: list[asyncpg.Connection]) -> None:
    """Both stages in both orders, in transactions that are open at once: a row for each count would be a circle."""
    one, other = two
    transactions = [each.transaction() for each in two]
    for each in transactions:
        await each.start()
    for connection, case, stage in (
        (one, 0, "ACTIVIST"), (other, 1, "FULL_MEMBER"), (one, 2, "FULL_MEMBER"), (other, 3, "ACTIVIST"),
    ):  # fmt: skip
        await asyncio.wait_for(connection.execute(_MOVE, cases[case], stage), 10)
    assert await counts() == {("APPLICANT", "ACTIVE"): 5}
    await transactions[1].commit()
    assert await counts() == {("APPLICANT", "ACTIVE"): 3, ("ACTIVIST", "ACTIVE"): 1, ("FULL_MEMBER", "ACTIVE"): 1}
    await transactions[0].rollback()
    assert await derived.drift() == 0


async def test_counts_are_folded_while_others_are_being_made(cases: list[UUID], two: list[asyncpg.Connection]) -> None:
    """Rows that one transaction holds are left to the next; what is folded and undone stands as it was."""
    one, other = two
    began = one.transaction()
    await began.start()
    await one.execute(_MOVE, cases[0], "ACTIVIST")
    for number in range(60):
        await other.execute(_MOVE, cases[1], ("ACTIVIST", "APPLICANT")[number % 2])
    rows = await sets.select("SELECT count(*) AS n FROM case_count")
    assert rows[0]["n"] < 45
    undone = other.transaction()
    await undone.start()
    for number in range(60):
        await other.execute(_MOVE, cases[2], ("ACTIVIST", "FULL_MEMBER")[number % 2])
    await began.commit()
    assert await derived.drift() == 0
    await undone.rollback()
    assert await counts() == {("APPLICANT", "ACTIVE"): 4, ("ACTIVIST", "ACTIVE"): 1}


async def test_many_at_once_are_counted_once_each(cases: list[UUID], two: list[asyncpg.Connection]) -> None:
    async def go(connection: asyncpg.Connection, case: UUID) -> None:
        for number in range(80):
            await connection.execute(_MOVE, case, ("ACTIVIST", "APPLICANT", "FULL_MEMBER")[number % 3])

    await asyncio.gather(*(go(connection, case) for connection, case in zip(two, cases, strict=False)))
    assert await derived.drift() == 0


async def test_who_is_gone_is_found_no_more(cases: list[UUID], dialect: str) -> None:
    member = ROSTER[-1]
    assert await found_by(member.name, dialect) >= 1
    await tables.PartyMember.filter(id=member.id).delete()
    assert await found_by(member.name, dialect) == 0
    assert await derived.drift() == 0


async def found_by(name: str, dialect: str) -> int:
    """How many of the roster may be called so, by the index alone."""
    words = derived.grams(name)
    sqlite = "SELECT count(*) AS n FROM party_member_grams WHERE party_member_grams MATCH :words"
    postgres = "SELECT count(*) AS n FROM party_member_sought WHERE grams(sought) @> string_to_array(:words, ' ')"
    texts = [word.encode().hex() for word in words] if dialect == "sqlite" else words
    rows = await sets.select(sqlite if dialect == "sqlite" else postgres, {"words": " ".join(texts)})
    return int(rows[0]["n"])
