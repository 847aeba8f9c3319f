"""How much an account, and an address, may ask of this service: 429 for who asked for more than is made up for."""

from __future__ import annotations

import asyncio
import logging
import math
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

from records.engines.outages import named
from records.people.addresses import network
from records.people.allowance import Allowance, Ledger
from service.refusals import Refused
from service.settings import Limits

log = logging.getLogger("jishi")

# What every request costs, and each kilobyte of it, as rows are counted (`graph.plan.measure`): reading it takes its time too.
_REQUEST, _BYTES = 3, 1_000
_SETTLED_EVERY = 1.0  # seconds


@dataclass(slots=True)
class Rates:
    """What was asked of this process, and its limits."""

    limits: Limits
    ledger: Ledger = field(default_factory=Ledger)
    of_address: Allowance = field(init=False)
    of_account: Allowance = field(init=False)

    def __post_init__(self) -> None:
        limits = self.limits
        self.of_address = Allowance(limits.address_cost_at_once, limits.address_cost_per_second)
        self.of_account = Allowance(limits.account_cost_at_once, limits.account_cost_per_second)

    def meter(self, client: tuple[str, int] | None) -> Meter:
        """For one request from an address; what every request costs is taken."""
        meter = Meter(self)
        if client is not None and self.of_address.per_second:
            meter.add(f"address {network(client[0])}", self.of_address)
        meter.charge(_REQUEST)
        return meter

    async def settling(self) -> None:
        """Settles with the other processes, for as long as it is let. A task each time keeps no broken connection for good."""
        while True:
            await asyncio.sleep(_SETTLED_EVERY)
            try:
                await asyncio.create_task(self.ledger.settle())
            except Exception as fault:  # noqa: BLE001 -- it is tried again; meanwhile this process counts by itself
                log.warning("what callers asked for was not settled: %s", named(fault))


@dataclass(slots=True)
class Meter:
    """What one request takes, of everybody whose it is: of its address, and of its account once that is known."""

    rates: Rates
    _whose: dict[str, Allowance] = field(default_factory=dict)
    _charged: int = 0

    def add(self, who: str, allowance: Allowance) -> None:
        """Somebody whose the request is too: what was taken so far is taken of them."""
        self._check({who: allowance}, 0)
        self.rates.ledger.take(who, self._charged, allowance)
        self._whose[who] = allowance

    def known(self, account_id: UUID) -> None:
        if self.rates.of_account.per_second:
            self.add(f"account {account_id}", self.rates.of_account)

    def charge(self, cost: int) -> None:
        """Takes what the request costs; Refused where somebody has nothing left."""
        self._check(self._whose, self._charged)
        self._charged += cost
        for who, allowance in self._whose.items():
            self.rates.ledger.take(who, cost, allowance)

    def read(self, body: bytes) -> None:
        if kilobytes := len(body) // _BYTES:
            self.charge(kilobytes)

    def told(self) -> dict[str, Any] | None:
        """`rateLimit`, of whoever has least left; null where nothing is limited."""
        if not self._whose:
            return None
        ledger = self.rates.ledger
        left = {who: _left(allowance, ledger.behind(who)) for who, allowance in self._whose.items()}
        who = min(left, key=lambda name: left[name])
        return _told(self._whose[who], ledger.behind(who))

    def _check(self, whose: dict[str, Allowance], taken: int) -> None:
        for who, allowance in whose.items():
            # What it took itself does not stand in its way: who had something left when it came is answered whole.
            wait = self.rates.ledger.wait(who, allowance) - taken / allowance.per_second
            if wait > 0:
                raise _too_much(who, math.ceil(wait), _told(allowance, self.rates.ledger.behind(who)))


def _left(allowance: Allowance, behind: float) -> float:
    """How much may be taken at once now; less than nothing for who took more than there was."""
    return allowance.at_once - behind * allowance.per_second


def _told(allowance: Allowance, behind: float) -> dict[str, Any]:
    """How much there is at once, how much of it is left, and when all of it is there again."""
    full = datetime.now(UTC) + timedelta(seconds=behind)
    return {
        "limit": allowance.at_once,
        "remaining": max(0, int(_left(allowance, behind))),
        "resetAt": full.isoformat(timespec="milliseconds").replace("+00:00", "Z"),
    }


def _too_much(who: str, seconds: int, told: dict[str, Any]) -> Refused:
    of = who.partition(" ")[0]
    zh = {"account": "本账户", "address": "本地址"}[of]
    return Refused(
        "RATE_LIMITED",
        f"{zh}请求过多，请 {seconds} 秒后再试",
        f"Too much was asked from this {of}; wait {seconds} seconds.",
        {"retry-after": str(seconds)},
        of=of,
        rateLimit=told,
    )
