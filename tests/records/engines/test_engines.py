"""The engines: what a cancelled request leaves behind (nothing), and who wins when many write."""

import asyncio
import random
import subprocess
import sys
import threading
from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any
from uuid import UUID

import asyncpg
import pytest
from tortoise import Tortoise
from tortoise.context import TortoiseContext
from tortoise.exceptions import OperationalError
from tortoise.transactions import in_transaction

from records.engines import connections, sets, sqlite
from records.stamps import uuid7
from records.tables import Holiday, PartyOrg
from tests.conftest import config_of

NOON = datetime(2026, 1, 1, 12, tzinfo=UTC)


async def an_org(path: str = "/1/", **columns: object) -> PartyOrg:
    return await PartyOrg.create(**{"kind": "BRANCH", "name": "一支部", "path": path, "created_at": NOON} | columns)


async def add_one(id: UUID) -> None:
    """Reads, then writes what it read: wrong unless nobody else writes in between."""
    async with in_transaction():
        org = await PartyOrg.filter(id=id).select_for_update().get()
        await PartyOrg.filter(id=id).update(version=org.version + 1)


async def test_cancelled_transactions_leak_nothing(db: TortoiseContext) -> None:
    org = await an_org()
    chance = random.Random(20260101)  # noqa: S311 -- moments to cancel at, the same in every run

    async def work() -> None:
        async with in_transaction():
            await PartyOrg.filter(id=org.id).update(name="二支部")
            await asyncio.sleep(0)
            async with in_transaction():
                await PartyOrg.filter(id=org.id).update(name="三支部")

    for _ in range(150):
        task = asyncio.create_task(work())
        for _ in range(chance.randrange(30)):
            await asyncio.sleep(0)
        await asyncio.sleep(chance.choice([0, 0, 0.0005, 0.002]))
        task.cancel()
        await asyncio.wait([task])
    # More at once than the pool has connections: each must find one, and the write lock free.
    async with asyncio.timeout(20):
        await asyncio.gather(*(add_one(org.id) for _ in range(25)))
    assert (await PartyOrg.get(id=org.id)).version == 26


async def test_a_transaction_cancelled_while_it_waits_to_begin_leaks_nothing(db: TortoiseContext) -> None:
    org = await an_org()
    holding, release = asyncio.Event(), asyncio.Event()

    async def hold() -> None:
        async with in_transaction():
            await PartyOrg.filter(id=org.id).update(name="二支部")
            holding.set()
            await release.wait()

    holder = asyncio.create_task(hold())
    await holding.wait()
    waiting = [asyncio.create_task(add_one(org.id)) for _ in range(20)]
    await asyncio.sleep(0.05)
    for task in waiting:
        task.cancel()
    await asyncio.wait(waiting)
    release.set()
    await holder
    async with asyncio.timeout(20):
        await add_one(org.id)
    org = await PartyOrg.get(id=org.id)
    assert (org.name, org.version) == ("二支部", 2)


async def test_a_cancelled_bulk_create_leaves_no_open_transaction(db: TortoiseContext) -> None:
    days = [Holiday(day=NOON.date() + timedelta(days=n), working=False) for n in range(400)]

    async def create() -> None:
        await Holiday.bulk_create(days)

    for turns in range(40):
        task = asyncio.create_task(create())
        for _ in range(turns):
            await asyncio.sleep(0)
        task.cancel()
        await asyncio.wait([task])
        await Holiday.all().delete()
    await create()
    assert await Holiday.all().count() == 400


async def test_concurrent_read_then_write_loses_nothing(db: TortoiseContext) -> None:
    org = await an_org()
    await asyncio.gather(*(add_one(org.id) for _ in range(20)))
    assert (await PartyOrg.get(id=org.id)).version == 21


class Undo(Exception):
    """What a test raises to have a transaction undone."""


async def undone(path: str, *inner: str) -> None:
    """Writes rows, each in a transaction within the one before, and fails in the outermost."""
    async with in_transaction():
        await an_org(path)
        for each in inner:
            async with in_transaction():
                await an_org(each)
        raise Undo


async def test_an_inner_failure_undoes_the_inner_part_only(db: TortoiseContext) -> None:
    async with in_transaction():
        await an_org("/1/")
        with pytest.raises(Undo):
            await undone("/2/", "/3/")
        async with in_transaction():
            await an_org("/4/")
    assert await PartyOrg.all().order_by("path").values_list("path", flat=True) == ["/1/", "/4/"]


async def test_an_outer_failure_undoes_everything(db: TortoiseContext) -> None:
    with pytest.raises(Undo):
        await undone("/1/", "/2/")
    assert await PartyOrg.all().count() == 0


RACER = """
import asyncio, sys
from uuid import UUID
from tortoise import Tortoise
from tortoise.transactions import in_transaction
from pydantic import SecretStr
from records.tables import PartyOrg
from service.settings import Settings, database_config

async def race(url, id, times):
    await Tortoise.init(config=database_config(Settings(database_url=SecretStr(url))))
    for _ in range(times):
        async with in_transaction():
            org = await PartyOrg.filter(id=id).select_for_update().get()
            await PartyOrg.filter(id=id).update(version=org.version + 1)
    await Tortoise.close_connections()

asyncio.run(race(sys.argv[1], UUID(sys.argv[2]), int(sys.argv[3])))
"""


@pytest.mark.slow
async def test_processes_that_read_then_write_wait_for_each_other(db: TortoiseContext, database_url: str) -> None:
    org = await an_org()
    command = [sys.executable, "-c", RACER, database_url, str(org.id), "100"]
    racers = [await asyncio.create_subprocess_exec(*command, stderr=subprocess.PIPE) for _ in range(3)]
    errors = [(await racer.communicate())[1].decode() for racer in racers]
    assert errors == ["", "", ""]
    assert (await PartyOrg.get(id=org.id)).version == 301


async def test_a_second_connection_reads_while_one_writes(db: TortoiseContext, database_url: str) -> None:
    """As another process would: readers see the last commit and do not wait for the writer."""
    await an_org()
    async with in_transaction():
        await PartyOrg.all().update(name="二支部")

        async def read() -> str:
            async with TortoiseContext() as other:
                await other.init(config=config_of(database_url))
                rows = await Tortoise.get_connection("default").execute_query_dict("select name from party_org")
                return str(rows[0]["name"])

        assert await read() == "一支部"
    assert await read() == "二支部"


async def test_cancelled_reads_leave_their_connections_usable(db: TortoiseContext) -> None:
    await an_org()
    endless = (
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 100000000) SELECT count(*) FROM n"
    )
    for _ in range(3):
        # More at once than there are connections that read.
        tasks = [asyncio.create_task(connections.read_only(endless, [])) for _ in range(12)]
        await asyncio.sleep(0.05)
        for task in tasks:
            task.cancel()
        await asyncio.wait(tasks)
        assert all(task.cancelled() for task in tasks)
    async with asyncio.timeout(20):
        rows = await asyncio.gather(
            *(connections.read_only("SELECT count(*) AS n FROM party_org", []) for _ in range(25))
        )
    assert [found[0]["n"] for found in rows] == [1] * 25


async def test_a_short_question_is_answered_where_it_is_asked_and_a_long_one_has_a_thread(
    db: TortoiseContext, dialect: str
) -> None:
    if dialect != "sqlite":
        pytest.skip("PostgreSQL's driver has no threads")
    counting = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?) SELECT max(i) AS n FROM n"
    for last in (20, 100_000, 30):
        # The second runs longer than others may wait, and is known to by the third time.
        asked, turns = asyncio.create_task(connections.read_only(counting, [last])), 0
        while not asked.done():
            await asyncio.sleep(0)
            turns += 1
        assert [row["n"] for row in asked.result()] == [last]
        assert (turns <= 2) == (last == 20)


_COUNTING = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {mark}) SELECT max(i) AS n, max(i) + 1 AS m FROM n"


def counting(dialect: str) -> str:
    return _COUNTING.format(mark="$1::bigint" if dialect == "postgres" else "?1")


async def test_many_who_ask_alike_at_once_get_each_their_own_row(db: TortoiseContext, dialect: str) -> None:
    query, other = counting(dialect), "SELECT 7 AS n, 8 AS m"
    asked = [connections.read_row(query, [n]) if n % 5 else connections.read_row(other, []) for n in range(1, 60)]
    rows = await asyncio.gather(*asked)
    assert [tuple(row) for row in rows] == [(n, n + 1) if n % 5 else (7, 8) for n in range(1, 60)]


async def test_who_asks_at_once_with_somebody_who_errs_or_leaves_is_answered(db: TortoiseContext, dialect: str) -> None:
    query = (
        "SELECT ($1::text::json ->> 'n')::int AS n" if dialect == "postgres" else "SELECT json_extract(?, '$.n') AS n"
    )
    for _ in range(3):
        tasks = [
            asyncio.create_task(connections.read_row(query, [text]))
            for text in ('{"n": 1}', "{", '{"n": 3}', '{"n": 4}')
        ]
        await asyncio.sleep(0)
        tasks[3].cancel()
        one, wrong, three, gone = await asyncio.gather(*tasks, return_exceptions=True)
        assert [tuple(one), tuple(three)] == [(1,), (3,)]  # type: ignore[arg-type]  # rows, or the test fails
        assert isinstance(wrong, OperationalError)
        assert isinstance(gone, asyncio.CancelledError)


async def test_what_the_driver_refuses_is_refused_to_whoever_asked(db: TortoiseContext, dialect: str) -> None:
    query = "SELECT $1::bigint AS n" if dialect == "postgres" else "SELECT ? AS n"
    asked = (connections.read_row(query, [n]) for n in (1, 1 << 80, 2))
    one, refused, two = await asyncio.gather(*asked, return_exceptions=True)
    assert [tuple(one), tuple(two)] == [(1,), (2,)]  # type: ignore[arg-type]  # rows, or the test fails
    assert isinstance(refused, OverflowError | OperationalError)


async def test_what_is_to_be_planned_anew_is_and_nothing_else(db: TortoiseContext, dialect: str) -> None:
    if dialect != "postgres":
        pytest.skip("SQLite has one plan for all values")
    query = "SELECT count(*) AS n FROM party_org WHERE path >= $1 AND path < $2"
    for _ in range(8):
        await connections.read_row(query, ["/", "0"], anew=True)
        with pytest.raises(OperationalError):
            await connections.read_row(
                "SELECT $1::text::int AS n, current_setting('plan_cache_mode')", ["x"], anew=True
            )
    known = "SELECT generic_plans, custom_plans FROM pg_prepared_statements WHERE statement = $1"
    assert [tuple(row) for row in await connections.read_only(known, [query])] == [(0, 8)]
    for anew, mode in ((False, "auto"), (True, "force_custom_plan"), (False, "auto")):
        assert (await connections.read_row("SELECT current_setting('plan_cache_mode')", [], anew=anew))[0] == mode


async def test_long_questions_asked_alike_at_once_are_answered_all(db: TortoiseContext, dialect: str) -> None:
    query, last = counting(dialect), [300_000 + n for n in range(6)]
    for _ in range(2):
        assert [row[0] for row in await asyncio.gather(*(connections.read_row(query, [n]) for n in last))] == last


async def test_closing_ends_the_thread_of_short_questions(database_url: str) -> None:
    before = set(threading.enumerate())  # another test's may still be ending
    context = await Tortoise.init(config=config_of(database_url), _enable_global_fallback=True)
    await asyncio.gather(*(connections.read_row("SELECT 1 AS n", []) for _ in range(5)))
    await context.close_connections()
    assert "sqlite-short" not in [thread.name for thread in set(threading.enumerate()) - before]


async def test_a_read_left_while_its_connection_opens_leaves_no_thread(dialect: str, db: TortoiseContext) -> None:
    if dialect != "sqlite":
        pytest.skip("PostgreSQL's driver has no threads")
    before = threading.active_count()
    for pauses in range(12):  # left at every step of the opening
        task = asyncio.create_task(connections.read_only("SELECT 1 AS n", []))
        for _ in range(pauses):
            await asyncio.sleep(0.001)
        task.cancel()
        await asyncio.wait([task])
    for _ in range(1000):  # a thread takes its time to end
        if threading.active_count() <= before + sqlite.READERS:
            break
        await asyncio.sleep(0.01)
    assert threading.active_count() <= before + sqlite.READERS


async def test_a_reading_connection_writes_nothing(db: TortoiseContext) -> None:
    await an_org()
    with pytest.raises((OperationalError, asyncpg.ReadOnlySQLTransactionError)):
        await connections.read_only("DELETE FROM party_org", [])
    assert await PartyOrg.all().count() == 1


async def test_what_was_committed_is_read_and_inside_a_transaction_what_was_written(db: TortoiseContext) -> None:
    async def count() -> int:
        found = await connections.read_only("SELECT count(*) AS n FROM party_org", [])
        return int(found[0]["n"])

    assert await count() == 0
    async with in_transaction():
        await an_org()
        assert await count() == 1
    assert await count() == 1


async def test_closing_closes_every_reader(database_url: str, dialect: str) -> None:
    context = await Tortoise.init(config=config_of(database_url), _enable_global_fallback=True)
    client: Any = connections.connection()
    # Long enough that none is answered where it is asked.
    counting = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 50000) SELECT count(*) FROM n"
    await asyncio.gather(*(connections.read_only(counting, []) for _ in range(3)))
    readers = list(client._idle)
    assert len(readers) > 1
    await context.close_connections()
    if dialect == "postgres":
        assert all(reader[0].is_closed() for reader in readers)
    else:
        assert all(reader._connection is None for reader in readers)


async def test_instants_compare_alike_whatever_their_offset(db: TortoiseContext) -> None:
    shanghai = timezone(timedelta(hours=8))
    org = await an_org(created_at=datetime(2026, 1, 1, 20, 0, 0, 123_999, tzinfo=shanghai))
    written = datetime(2026, 1, 1, 12, 0, 0, 123_000, tzinfo=UTC)
    assert org.created_at == written
    assert (await PartyOrg.get(created_at=written)).created_at == written
    assert await PartyOrg.filter(created_at__lt=datetime(2026, 1, 1, 19, 0, tzinfo=shanghai)).count() == 0


async def test_a_naive_instant_is_refused(db: TortoiseContext) -> None:
    with pytest.raises(ValueError, match="naive"):
        await an_org(created_at=datetime(2026, 1, 1))  # noqa: DTZ001 -- the point of the test


def test_uuid7_says_its_version_and_moment_and_grows() -> None:
    before = int(datetime.now(UTC).timestamp() * 1000)
    made = [uuid7() for _ in range(10_000)]
    after = int(datetime.now(UTC).timestamp() * 1000) + 1
    assert made == sorted(set(made))
    assert {(id.version, id.variant) for id in made} == {(7, "specified in RFC 4122")}
    assert before <= made[0].int >> 80 <= after


async def test_a_reader_waits_for_no_writer_and_sees_what_was_committed(db: TortoiseContext) -> None:
    count = "SELECT count(*) AS number FROM holiday WHERE working"
    holding, release = asyncio.Event(), asyncio.Event()

    async def write() -> int:
        async with in_transaction():
            await Holiday.create(day=date(2031, 1, 1), working=True)
            holding.set()
            await release.wait()
            return int((await sets.select(count))[0]["number"])

    before = (await sets.select(count))[0]["number"]
    writer = asyncio.create_task(write())
    async with asyncio.timeout(10):
        await holding.wait()
        assert (await sets.select(count))[0]["number"] == before
        release.set()
        assert await writer == before + 1
        assert (await sets.select(count))[0]["number"] == before + 1


async def test_a_reader_changes_nothing(db: TortoiseContext, dialect: str) -> None:
    client = connections.connection()
    if not isinstance(client, sqlite.Client):
        assert dialect == "postgres"
        return
    with pytest.raises(OperationalError):
        await client.read("INSERT INTO holiday (day, working, name) VALUES ('2031-01-01', 1, '')", [])
    assert (await sets.select("SELECT count(*) AS number FROM holiday WHERE day = '2031-01-01'"))[0]["number"] == 0
