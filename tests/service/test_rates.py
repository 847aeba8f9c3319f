"""Requests of an account, and of an address, are limited by what they cost."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

import httpx2
import pytest
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.routing import Route

from domain.orgs.actors import Actor, Role
from graph.context import Context
from graph.plan.execution.requests import Ask, Reply
from records.people.allowance import Ledger
from records.people.callers import Caller
from service.app import HANDLERS
from service.endpoint import Endpoint
from service.manners import Manners
from service.rates import Rates
from service.settings import Limits, Settings
from service.streams import Streams

WHO = [Actor(UUID(int=n), Role.BRANCH_ADMIN) for n in range(1, 4)]


class Clock:
    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


class Engine:
    """A question costs what is said in it."""

    def __init__(self) -> None:
        self.answered = 0

    async def answer(self, ask: Ask, context: Context) -> Reply:
        context.charge(int(ask.query.rpartition("#")[2] or 0))
        self.answered += 1
        return Reply(b'{"me":null}', extensions={"cost": 1} if ask.cost else None)


class World:
    """The endpoint for several accounts at several addresses, under limits, by a clock that stands still."""

    def __init__(self, **limits: int) -> None:
        self.clock, self.engine = Clock(), Engine()
        self.settings = Settings(limits=Limits(**limits))
        self.rates = Rates(self.settings.limits, Ledger(self.clock))

    async def ask(
        self, cost: int = 0, *, who: int | None = 1, address: str = "10.0.0.1", **more: Any
    ) -> httpx2.Response:
        async def authenticate(request: Request, *, afresh: bool = False) -> Caller | None:
            return Caller(WHO[who]) if who is not None else None

        async def still(request: Request) -> Actor | None:
            return None

        endpoint: Any = Endpoint(
            self.engine, authenticate, self.settings, lambda: datetime.now(UTC),  # type: ignore[arg-type]  # it answers only
            streams=Streams(self.settings.limits), still=still, rates=self.rates,
        )  # fmt: skip
        app = Starlette(
            routes=[Route("/graphql", endpoint)],
            middleware=[Middleware(Manners, self.settings)],
            exception_handlers=HANDLERS,
        )
        transport = httpx2.ASGITransport(app, client=(address, 4_711))
        headers = {"content-type": "application/json", **more.pop("headers", {})}
        body = {"query": f"mutation {{ me }} #{cost}", **more}
        async with httpx2.AsyncClient(transport=transport, base_url="http://localhost") as http:
            return await http.post("/graphql", content=json.dumps(body), headers=headers)


ACCOUNT = {"account_cost_at_once": 100, "account_cost_per_second": 10}
ADDRESS = {"address_cost_at_once": 100, "address_cost_per_second": 10}


async def test_an_account_that_asked_for_too_much_is_told_how_long_to_wait() -> None:
    world = World(**ACCOUNT)
    assert (await world.ask(120)).status_code == 200
    refused = await world.ask()
    assert (refused.status_code, refused.headers["retry-after"]) == (429, "3")
    (error,) = refused.json()["errors"]
    assert error["message"] == "本账户请求过多，请 3 秒后再试"
    assert error["extensions"].pop("rateLimit").keys() == {"limit", "remaining", "resetAt"}
    assert error["extensions"] == {"code": "RATE_LIMITED", "of": "account"}
    assert world.engine.answered == 1
    # Others at the same address are none the worse for it.
    assert (await world.ask(who=2)).status_code == 200
    world.clock.now += 3
    assert (await world.ask()).status_code == 200


async def test_what_costs_much_uses_up_what_little_would_not() -> None:
    world = World(**ACCOUNT)
    assert [(await world.ask(0)).status_code for _ in range(30)] == [200] * 30
    world.clock.now += 60
    assert [(await world.ask(50)).status_code for _ in range(3)] == [200, 200, 429]


async def test_an_address_is_limited_whoever_asks_there(monkeypatch: pytest.MonkeyPatch) -> None:
    world = World(**ADDRESS)
    assert [(await world.ask(60, who=n)).status_code for n in (None, 1, 2)] == [200, 200, 429]
    assert (await world.ask(60, who=2)).json()["errors"][0]["extensions"]["of"] == "address"
    assert (await world.ask(60, who=2, address="10.0.0.2")).status_code == 200


@pytest.mark.parametrize(
    ("second", "status"),
    [("2001:db8:1:2::9", 429), ("2001:db8:1:3::1", 200), ("::ffff:10.0.0.1", 200), ("unix", 200)],
)
async def test_an_address_of_ipv6_is_its_network(second: str, status: int) -> None:
    world = World(**ADDRESS)
    await world.ask(150, address="2001:db8:1:2::1")
    assert (await world.ask(address=second)).status_code == status


async def test_a_large_body_costs_before_it_is_looked_at() -> None:
    world = World(**ACCOUNT)
    assert (await world.ask(variables={"a": "x" * 150_000})).status_code == 200
    assert (await world.ask()).status_code == 429


@pytest.mark.parametrize(
    "asked", [{"extensions": {"rateLimit": True}}, {"headers": {"prefer": "respond-async, rate-limit"}}]
)
async def test_what_is_left_is_told_to_whoever_asks(asked: dict[str, Any]) -> None:
    world = World(**ACCOUNT)
    assert "extensions" not in (await world.ask(40)).json()
    told = (await world.ask(10, **asked)).json()["extensions"]["rateLimit"]
    assert (told["limit"], told["remaining"]) == (100, 100 - 40 - 10 - 2 * 3)
    full = (datetime.fromisoformat(told["resetAt"]) - datetime.now(UTC)).total_seconds()
    assert 4.6 <= full <= 5.6


@pytest.mark.parametrize(
    ("account", "address", "taken", "limit"),
    [
        # Of the address a larger part is gone, and the account has less all the same.
        (120_000, 600_000, 0, 120_000),
        (120_000, 600_000, 5_000, 120_000),
        (600, 500, 0, 500),
        (600, 700, 650, 700),
    ],
)
async def test_whoever_has_less_is_told_of(account: int, address: int, taken: int, limit: int) -> None:
    world = World(
        account_cost_at_once=account,
        account_cost_per_second=2_000,
        address_cost_at_once=address,
        address_cost_per_second=1,
    )
    await world.ask(taken, who=2)
    told = (await world.ask(extensions={"rateLimit": True})).json()["extensions"]["rateLimit"]
    assert told["limit"] == limit
    assert told["remaining"] == min(account - 3, address - taken - 6)


async def test_it_stands_beside_what_else_is_told() -> None:
    world = World(account_cost_per_second=0, address_cost_per_second=0)
    answer = await world.ask(extensions={"rateLimit": True, "cost": True})
    assert answer.json()["extensions"] == {"cost": 1, "rateLimit": None}


async def test_nothing_a_second_is_no_limit() -> None:
    world = World(account_cost_per_second=0, address_cost_per_second=0, account_cost_at_once=1, address_cost_at_once=1)
    assert {(await world.ask(10_000)).status_code for _ in range(20)} == {200}


async def test_a_class_behind_one_address_and_their_polling_never_meet_it() -> None:
    """Sixty consoles that open their heaviest screens at once, then poll every ten seconds for an hour; one sits for ten sittings."""
    world = World()
    meters = [world.rates.meter(("10.0.0.1", 1)) for _ in range(60)]
    for number, meter in enumerate(meters):
        meter.known(UUID(int=number))
        for cost in (4_605, 550, 300, 300, 100, 100):
            meter.charge(cost)
    for _ in range(360):
        world.clock.now += 10
        for number in range(60):
            meter = world.rates.meter(("10.0.0.1", 1))
            meter.known(UUID(int=number))
            meter.charge(20)
    for _ in range(10):
        meter = world.rates.meter(("10.0.0.1", 1))
        meter.known(UUID(int=1))
        meter.read(b"x" * 1_000_000)
        meter.charge(5_000)
