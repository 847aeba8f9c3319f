"""B7: which day it is, is Shanghai's affair: whatever zone a client or a machine is in, at the ends of months, years and Februaries.

That periods of months and years are counted so is told by `tests/domain/test_calendar.py`, and what is no day at all by B15.
"""

from __future__ import annotations

import json
from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any

import pytest

from domain.calendar import SHANGHAI
from graph.plan.execution.requests import Reply
from tests.battery import Told
from tests.graph.copies import copies
from tests.graph.world import World, reply

_WITHDRAW = """mutation ($input: WithdrawApprovalInput!) { withdrawApproval(input: $input) {
  approval { status decidedOn } errors { code path } } }"""
_ON = """query ($filter: ApprovalFilter) { approvals(first: 100, filter: $filter) { totalCount nodes { id } } }"""
# The first instant of these days in Shanghai, and the last of the day before.
FIRSTS = (
    date(2029, 2, 1), date(2029, 3, 1), date(2029, 12, 31), date(2030, 1, 1), date(2032, 2, 29), date(2032, 3, 1), date(2100, 3, 1),
    date(2199, 12, 31),
)  # fmt: skip
ZONES = (
    UTC,
    SHANGHAI,
    timezone(timedelta(hours=14)),
    timezone(timedelta(hours=-12)),
    timezone(timedelta(hours=5, minutes=45)),
)


@pytest.mark.battery("B7", "the day of an act: midnight in Shanghai and UTC, ends of months, 29 February, other zones")
async def test_an_act_is_of_shanghais_day(here: World, told: Told) -> None:
    instants = []
    for day in FIRSTS:
        midnight = datetime(day.year, day.month, day.day, tzinfo=SHANGHAI)
        instants += [(midnight, day), (midnight - timedelta(microseconds=1), day - timedelta(days=1))]
    # UTC's midnight is no border.
    instants += [(datetime(2029, 2, 28, tzinfo=UTC) + timedelta(seconds=s), date(2029, 2, 28)) for s in (-1, 0)]
    ids = await copies(here.cases["submitted"].dossier.id, len(instants))
    own = here.actors["own"]
    for number, (approval, (instant, day)) in enumerate(zip(ids, instants, strict=True)):
        now = instant.astimezone(ZONES[number % len(ZONES)])
        given = {"id": approval, "reason": "补充材料"}
        answer = await reply(own, _WITHDRAW, {"input": given}, now=now)
        found = answered(answer)["withdrawApproval"]
        assert (found["errors"], found["approval"]) == ([], {"status": "WITHDRAWN", "decidedOn": day.isoformat()}), now
        alone = {"decidedOn": {"from": day.isoformat(), "to": day.isoformat()}, "status": ["WITHDRAWN"]}
        assert approval in {
            n["id"] for n in answered(await reply(own, _ON, {"filter": alone}, now=now))["approvals"]["nodes"]
        }
    told(f"{len(instants)} instants in {len(ZONES)} zones")


@pytest.mark.battery("B7", "the ends of what may be a day: 1900 and 2199, yesterday and tomorrow")
async def test_a_day_that_cannot_be_meant_is_told_at_its_place(here: World, told: Told) -> None:
    none, wrong = ("BAD_USER_INPUT", ["input", "on"]), ("BAD_INPUT", ["on"])
    days = {
        "1899-12-31": none, "2200-01-01": none, "9999-12-31": none, "2029-02-29": none, "1900-01-01": wrong, "2199-12-31": wrong,
        "2028-02-29": wrong, "2029-01-16": wrong, "2029-01-15": None,
    }  # fmt: skip
    for on, expected in days.items():
        given = {"id": here.cases["submitted"].approval, "reason": "补充材料", "on": on}
        found = await reply(here.actors["own"], _WITHDRAW, {"input": given})
        if found.errors:
            errors = [(e["extensions"]["code"], e["extensions"]["at"]) for e in found.errors]
        else:
            errors = [(e["code"], e["path"]) for e in answered(found)["withdrawApproval"]["errors"]]
        assert errors == ([expected] if expected else []), on
    told(f"{len(days)} days")


def answered(found: Reply) -> dict[str, Any]:
    assert found.errors == [], found.errors
    data: dict[str, Any] = json.loads(found.data or b"null")
    return data
