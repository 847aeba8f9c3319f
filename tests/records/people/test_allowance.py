"""What callers may ask for: taken, made up for, and shared by several processes on PostgreSQL."""

from __future__ import annotations

import pytest
from tortoise.context import TortoiseContext

from records import seals
from records.engines import connections, sets
from records.people import allowance
from records.people.allowance import Allowance, Ledger
from tests.records.seeded import KEY

# A hundred at once, ten a second.
SMALL = Allowance(100, 10)


class Clock:
    def __init__(self) -> None:
        self.now = 1_000.0

    def __call__(self) -> float:
        return self.now


def test_who_has_something_left_may_take_more_than_that_and_waits_afterwards() -> None:
    clock = Clock()
    ledger = Ledger(clock)
    assert ledger.wait("a", SMALL) == 0
    ledger.take("a", 99, SMALL)
    assert ledger.wait("a", SMALL) == 0
    ledger.take("a", 51, SMALL)
    assert (ledger.wait("a", SMALL), ledger.wait("b", SMALL)) == (5, 0)
    clock.now += 4
    assert ledger.wait("a", SMALL) == 1
    clock.now += 1
    assert ledger.wait("a", SMALL) == 0
    clock.now += 1_000
    assert ledger.behind("a") == 0


def test_callers_are_kept_within_bounds(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(allowance, "_MOST_KEYS", 3)
    ledger = Ledger(Clock())
    for who in "abcad":
        ledger.take(who, 200, SMALL)
    assert [who for who in "abcd" if ledger.wait(who, SMALL)] == ["a", "c", "d"]


async def test_several_processes_take_from_one_balance(db: TortoiseContext) -> None:
    seals.install(KEY)
    clock = Clock()
    one, other = Ledger(clock), Ledger(clock)
    for ledger in (one, other):
        ledger.take("a", 80, SMALL)
    for ledger in (one, other, one):
        assert ledger.wait("a", SMALL) >= 0
        await ledger.settle()
    shared = connections.is_postgres()
    assert [round(ledger.behind("a")) for ledger in (one, other)] == ([16, 16] if shared else [8, 8])
    assert [ledger.wait("a", SMALL) > 0 for ledger in (one, other)] == [shared, shared]
    assert one.wait("b", SMALL) == 0


async def test_what_is_kept_names_nobody_and_is_forgotten(db: TortoiseContext) -> None:
    seals.install(KEY)
    ledger = Ledger()
    ledger.take("address 10.0.0.7", 80, SMALL)
    ledger.take("address 10.0.0.8", 0, SMALL)
    await ledger.settle()
    rows = await sets.select("SELECT key FROM allowance")
    assert len(rows) == (2 if connections.is_postgres() else 0)
    assert not any("10.0" in row["key"] for row in rows)
    await allowance.purge()
    assert len(await sets.select("SELECT key FROM allowance")) == (1 if connections.is_postgres() else 0)


async def test_what_could_not_be_settled_is_settled_later(db: TortoiseContext, monkeypatch: pytest.MonkeyPatch) -> None:
    seals.install(KEY)
    if not connections.is_postgres():
        pytest.skip("on SQLite one process serves")
    ledger, real = Ledger(Clock()), sets.select

    async def broken(*_: object) -> list[sets.Row]:
        raise OSError

    ledger.take("a", 80, SMALL)
    monkeypatch.setattr(sets, "select", broken)
    with pytest.raises(OSError):  # noqa: PT011 -- it has no words
        await ledger.settle()
    monkeypatch.setattr(sets, "select", real)
    await ledger.settle()
    second = Ledger(ledger.clock)
    second.wait("a", SMALL)
    await second.settle()
    assert round(second.behind("a")) == 8
