"""Who guesses waits, longer each time; who was cut by a fault of ours does not."""

from contextlib import suppress
from uuid import UUID

import pytest
from tortoise.context import TortoiseContext

from domain.orgs.actors import Role
from records import seals, tables
from records.errors import BadInput
from records.people import accounts, backoff
from records.people.backoff import Backoff


def test_the_wait_doubles_and_ends() -> None:
    now = 0.0
    tries = Backoff(2, first_wait=10, longest_wait=35, monotonic=lambda: now)

    def wait() -> int:
        return tries.charge("a")

    assert (wait(), wait(), wait()) == (0, 0, 11)
    now = 10.0
    assert (wait(), wait()) == (0, 21)
    now = 30.0
    assert (wait(), wait()) == (0, 36)
    now = 66.0
    assert (wait(), wait(), wait()) == (0, 0, 11)


async def test_a_stranger_is_one_however_the_login_is_written() -> None:
    """A login that nobody has waits as one that somebody has."""
    waits = [
        (await backoff.Try(None, login, f"10.0.0.{n}").charged()).waiting
        for n, login in enumerate(["zhang", " Zhang", "ZHANG", "ｚhang", "zhang", "zhAng"])
    ]
    assert [wait is not None for wait in waits] == [False] * 5 + [True]


async def test_who_has_a_network_of_ipv6_is_one() -> None:
    waits = [(await backoff.Try(None, f"login-{n}", f"2001:db8:1:2::{n:x}").charged()).waiting for n in range(21)]
    assert [wait is not None and wait.address for wait in waits] == [False] * 20 + [True]
    assert (await backoff.Try(None, "another", "2001:db8:1:3::1").charged()).waiting is None


def test_a_success_makes_nobody_wait_and_failures_fade() -> None:
    """An office whose address guessed too often: after the wait everybody signs in, one after the other."""
    now = 0.0
    tries = Backoff(20, fades=True, monotonic=lambda: now)
    assert [tries.charge("office") for _ in range(21)] == [0] * 20 + [31]
    now = 30.0
    for _ in range(100):
        assert tries.charge("office") == 0
        tries.refund("office")
    assert (tries.charge("office"), tries.charge("office")) == (0, 61)
    now = 930.0  # half is forgiven
    assert [tries.charge("office") > 0 for _ in range(12)] == [False] * 10 + [True] * 2
    now = 1_000_000.0
    for _ in range(1000):  # one slip every five minutes, all day
        assert tries.charge("office") == 0
        now += 300


async def somebody() -> UUID:
    seals.install(b"\x5a" * 32)
    return await accounts.create_account(
        None, login="li", name="李", role=Role.SYSTEM_ADMIN, org_id=None, password="correct horse battery"
    )


async def cut(account: UUID | None, fault: Exception) -> int:
    """A try that ends so; how many seconds it would have had to wait."""
    with suppress(type(fault)):
        async with backoff.counted(account, "li", "10.0.0.1") as made:
            if made.waiting:
                return made.waiting.seconds
            raise fault
    return 0


@pytest.mark.parametrize("known", [True, False])
async def test_a_try_that_a_fault_of_ours_cut_is_none(db: TortoiseContext, known: bool) -> None:
    account = await somebody() if known else None
    assert [await cut(account, ConnectionResetError()) for _ in range(40)] == [0] * 40
    # And what was really wrong counts as it did: of the account first, of the address later.
    waits = [await cut(account, BadInput("password", "不对", "Wrong.")) for _ in range(6)]
    assert [wait > 0 for wait in waits] == [False] * 5 + [True]


async def test_what_was_wrong_before_an_outage_stands_after_it(db: TortoiseContext) -> None:
    account, wrong = await somebody(), BadInput("password", "不对", "Wrong.")
    for fault in (wrong, wrong, ConnectionResetError(), wrong, ConnectionResetError(), wrong):
        assert await cut(account, fault) == 0
    assert await cut(account, wrong) == 0
    assert await cut(account, wrong) > 0


async def test_a_wait_that_a_cut_try_began_is_taken_back_with_it(db: TortoiseContext) -> None:
    account, wrong = await somebody(), BadInput("password", "不对", "Wrong.")
    for fault in (wrong, wrong, wrong, wrong, ConnectionResetError()):
        assert await cut(account, fault) == 0
    assert (await tables.Account.get(id=account)).locked_until is not None
    assert await cut(account, ConnectionResetError()) == 0
    assert await cut(account, wrong) == 0
    assert await cut(account, wrong) > 0
