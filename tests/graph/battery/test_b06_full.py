"""B6: the disk is full, or may only be read: acts are refused with a code, questions are answered, and room is enough to go on."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from pathlib import Path

import asyncpg
import httpx2
import pytest

from tests.battery import Told, size
from tests.graph.battery import disk
from tests.graph.battery.load import READ, Ledger, act, entitled, proved
from tests.graph.battery.running import UNLIMITED, faults, process
from tests.graph.world import World

Trouble = Callable[[str], Awaitable[None]]
ACTS = size(40, 4)
_PROGRAM = "from tests.graph.battery.disk import main; main()"
# As PostgreSQL says it where its own disk is full: in the middle of an act, after its rows.
_FULL = """CREATE FUNCTION full_disk() RETURNS trigger LANGUAGE plpgsql AS
$$ BEGIN RAISE EXCEPTION 'could not extend file: No space left on device' USING ERRCODE = '53100'; END $$;
CREATE TRIGGER full_disk BEFORE INSERT ON journal FOR EACH STATEMENT EXECUTE FUNCTION full_disk()"""
_ROOM = "DROP TRIGGER full_disk ON journal; DROP FUNCTION full_disk()"
_END = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()"


@asynccontextmanager
async def serving(url: str, folder: Path) -> AsyncIterator[tuple[str, Trouble]]:
    """A server, and what brings its disk into a state."""
    if url.startswith("sqlite"):
        if not disk.reachable():
            pytest.skip("NOT TESTED: no disk was full, for Python's SQLite cannot be reached here")
        shadow = folder / "shadow"
        shadow.mkdir()

        async def trouble(state: str) -> None:
            file = shadow / "trouble"
            file.unlink(missing_ok=True)
            if state != "well":
                file.with_suffix(".new").write_text(str(disk.FULL if state == "full" else disk.READ_ONLY))
                file.with_suffix(".new").rename(file)

        on = {"DISK_SHADOW": str(shadow), "DISK_EARLY": "0", "DISK_SEED": "1"}
        async with process(url, folder, program=_PROGRAM, **UNLIMITED, **on) as (_, base):
            yield base, trouble
        return

    async def trouble_there(state: str) -> None:
        connection = await asyncpg.connect(url)
        await connection.execute("SET default_transaction_read_only = off")
        database = await connection.fetchval("SELECT quote_ident(current_database())")
        if state == "well":
            await connection.execute(f"ALTER DATABASE {database} RESET default_transaction_read_only")
            if await connection.fetchval("SELECT 1 FROM pg_trigger WHERE tgname = 'full_disk'"):
                await connection.execute(_ROOM)
        elif state == "full":
            await connection.execute(_FULL)
        else:
            await connection.execute(f"ALTER DATABASE {database} SET default_transaction_read_only = on")
        if state != "full":
            # As a failover does it: whoever comes again comes to a server that is another.
            await connection.execute(_END)
        await connection.close()

    async with process(url, folder, **UNLIMITED) as (_, base):
        yield base, trouble_there


@pytest.mark.slow
@pytest.mark.battery("B6", "the disk is full; the database may only be read")
async def test_a_disk_in_trouble_refuses_acts_and_nothing_else(
    copy_url: str, built: tuple[str, World], tmp_path: Path, told: Told
) -> None:
    who = await entitled(copy_url, built[1])
    org, ledger, done = built[1].org("own"), Ledger(), 0
    async with (
        serving(copy_url, tmp_path) as (base, trouble),
        httpx2.AsyncClient(base_url=base, headers=who, timeout=60) as http,
    ):

        async def entered(name: str, tries: int = 1) -> bool:
            for _ in range(tries):
                if await ledger.ask(http, act(org, name)):
                    ledger.done.append(name)
                    return True
            return False

        for state in ("full", "read-only"):
            assert await entered(f"压测{state}0")
            await trouble(state)
            for number in range(1, ACTS):
                assert not await entered(f"压测{state}{number}")
                assert (await http.post("/graphql", json=READ)).json()["data"]["me"]["role"] == "BRANCH_ADMIN"
                done += 1
            # Who asks for health hears of it, and is not told of a fault.
            assert (await http.get("/health/live")).status_code == 200
            await trouble("well")
            # Connections that were ended are met once each.
            assert await entered(f"压测{state}1", 12)
            assert (await http.get("/health/ready")).status_code == 200
    assert ledger.kinds == {(503, "UNAVAILABLE")}
    assert all(later for *_, later in ledger.refused)
    await proved(copy_url, ledger.done)
    assert faults(tmp_path) == []
    told(
        f"{done} acts refused with 503 UNAVAILABLE, {done} questions answered meanwhile, nothing half written, no restart"
    )
