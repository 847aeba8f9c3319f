"""One query never shows two clocks: what a committee lays down binds from its day on, and everything that is asked of a person
goes on saying what it said of the days before (Y2).

The rows are those of tests/domain: each setting with a case that has an event which it measures.
"""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from msgspec.structs import asdict, replace
from tortoise.context import TortoiseContext

from domain.orgs.actors import Actor, Role
from domain.orgs.settings import ActivistClock, CommitteeSettings, SettingsChange, laid_down
from domain.regulation import BY_KIND
from tests.builders import BRANCH_ADMIN, COMMITTEE, COMMITTEE_ADMIN, DISTRICT
from tests.domain.legs import DAY
from tests.domain.questions.test_settings_days import ROWS, Row, filed_late, road
from tests.graph.stored import ask, store

pytestmark = pytest.mark.slow

PROBLEM = "{ rule guard article message detail severity readyOn dueOn edition }"
# Sees whoever looks after the person, of whichever committee.
ABOVE = Actor(
    COMMITTEE_ADMIN.account_id, Role.COMMITTEE_ADMIN, DISTRICT.id, DISTRICT.path, committee_path=DISTRICT.path
)
SEEN = " ".join(f"{kind}: problems(for: {kind}) {PROBLEM}" for kind in BY_KIND)
STEPS = f"nextSteps {{ transition earliest possible problems {PROBLEM} }}"
OWED = f"tasks {PROBLEM} overdue {PROBLEM} deadlines {{ rule dueOn overdue }}"
# Of the operations what was done and is owed; whether one can be done today is asked by what holds today.
OPERATIONS = f"operations {{ section state count on dueOn askedBy {PROBLEM} }}"
# Everything of a person that has a day in it.
CLOCKS = f"""query ($id: ID!) {{ candidate(id: $id) {{
    stage stageSince activistSince listedOn partyStandingSince edition {SEEN} {STEPS} {OWED} {OPERATIONS}
    anomalies {PROBLEM} judged {{ {STEPS} {OWED} {OPERATIONS} }}
    approvals {{ nodes {{ status submittedOn problemsNow {PROBLEM} }} }} }} }}"""
SET = """mutation ($input: SetCommitteeSettingsInput!) { setCommitteeSettings(input: $input) {
    organization { settings { waitingMonths } settingsHistory { effectiveOn settings { waitingMonths } } }
    errors { code path message } } }"""


def camel(name: str) -> str:
    first, *rest = name.split("_")
    return first + "".join(word.title() for word in rest)


def given(settings: CommitteeSettings, **more: Any) -> dict[str, Any]:
    values = {camel(name): getattr(value, "value", value) for name, value in asdict(settings).items()}
    return {"input": {"organizationId": f"org_{COMMITTEE.id}", "settings": values, **more}}


async def lay_down(today: date, settings: CommitteeSettings, **more: Any) -> dict[str, Any]:
    answer = await ask(COMMITTEE_ADMIN, today, SET, given(settings, **more))
    found: dict[str, Any] = answer["setCommitteeSettings"]
    return found


def differing(before: Any, after: Any, at: str = "") -> list[str]:
    """Where two answers differ."""
    if isinstance(before, dict):
        return [
            x for key in before for x in differing(before[key], after[key], f"{at}.{before.get('section', '')}{key}")
        ]
    if isinstance(before, list) and len(before) == len(after):
        return [x for n, one in enumerate(before) for x in differing(one, after[n], at)]
    return [] if before == after else [f"{at}: {before} != {after}"]


def named(answer: Any) -> set[tuple[str, str | None]]:
    """The rows of the regulation that an answer names, with what was found."""
    if isinstance(answer, list):
        return set().union(*map(named, answer))
    if not isinstance(answer, dict):
        return set()
    own = {(answer["guard"], answer["detail"])} if answer.get("guard") else set()
    return own.union(*map(named, answer.values()))


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.setting)
async def test_all_clocks_of_a_person_go_on_as_before_and_change_only_from_the_day(
    db: TortoiseContext, row: Row
) -> None:
    case = row.case()
    event = row.event(case)
    asked = max(case.today, event) + DAY
    kept = await store(case)
    person = {"id": f"cand_{kept.id}"}
    base = laid_down(case.line[1].settings, asked) or CommitteeSettings()
    strict = replace(base, **{row.setting: row.value})
    before = await ask(ABOVE, asked, CLOCKS, person)
    assert not (await lay_down(asked, strict))["errors"]
    assert differing(before, await ask(ABOVE, asked, CLOCKS, person)) == []
    assert not (await lay_down(event, strict))["errors"]
    after = await ask(ABOVE, asked, CLOCKS, person)
    if row.rule is not None:
        assert {guard for guard, _ in named(after) - named(before)} >= {row.rule}


async def test_a_year_that_runs_from_the_filing_runs_from_it_for_everybody_filed_since(db: TortoiseContext) -> None:
    """Two activists, filed on either side of the change: each has one clock, in its columns and in what is judged."""
    old, new = filed_late(), filed_late()
    day = old.approvals[-1].submitted_on
    strict = CommitteeSettings(activist_clock=ActivistClock.FILING_APPROVED)
    new = replace(new, line=(new.line[0], replace(new.line[1], settings=(SettingsChange(strict, day),)), *new.line[2:]))
    answers = []
    for case in (old, new):
        seen = new.activist_since if case is new else old.activist_since
        assert seen == (day if case is new else day - 5 * DAY)
        answers.append((seen, case.cultivated_on))
    kept = await store(old)
    person = {"id": f"cand_{kept.id}"}
    query = "query ($id: ID!) { candidate(id: $id) { stageSince activistSince nextSteps { earliest } judged { nextSteps { earliest } } } }"
    assert not (await lay_down(day + DAY, strict))["errors"]
    told = (await ask(BRANCH_ADMIN, old.today, query, person))["candidate"]
    first = [{"earliest": answers[0][1].isoformat()}]
    since = answers[0][0].isoformat()
    assert told == {"stageSince": since, "activistSince": since, "nextSteps": first, "judged": {"nextSteps": first}}


# ── laying down ─────────────────────────────────────────────────────────────────────────────────────────────────────


async def test_what_is_laid_down_holds_from_today_unless_a_later_day_is_named(db: TortoiseContext) -> None:
    case = road().applied().case
    await store(case)
    for months, on in ((1, None), (3, case.today + 9 * DAY)):
        more = {"effectiveOn": on.isoformat()} if on else {}
        answer = await lay_down(case.today, CommitteeSettings(waiting_months=months), **more)
    found = {
        "settings": {"waitingMonths": 1},
        "settingsHistory": [
            {"effectiveOn": (case.today + later * DAY).isoformat(), "settings": {"waitingMonths": months}}
            for later, months in ((0, 1), (9, 3))
        ],
    }
    assert answer == {"organization": found, "errors": []}
    query = "query ($id: ID!) { organization(id: $id) { settings { waitingMonths } } }"
    org = {"id": f"org_{COMMITTEE.id}"}
    days = [case.today - DAY, case.today + 8 * DAY, case.today + 9 * DAY]
    held = [(await ask(COMMITTEE_ADMIN, day, query, org))["organization"]["settings"] for day in days]
    assert held == [None, {"waitingMonths": 1}, {"waitingMonths": 3}]


ADOPT = "mutation ($input: AdoptRuleSetInput!) { adoptRuleSet(input: $input) { errors { code path message } } }"


async def test_nothing_is_laid_down_or_adopted_for_a_day_past_where_cases_lie(db: TortoiseContext) -> None:
    case = road().applied().case.on(date(2026, 7, 1))
    await store(case)
    past = (case.today - DAY).isoformat()
    refused = {"code": "BAD_INPUT", "message": "There are cases under this organization: not before today."}
    answer = await lay_down(case.today, CommitteeSettings(), effectiveOn=past)
    assert answer == {"organization": None, "errors": [{**refused, "path": ["effectiveOn"]}]}
    adoption = {"organizationId": f"org_{COMMITTEE.id}", "edition": "NATIONAL_2026"}
    for since, errors in ((past, [{**refused, "path": ["since"]}]), (case.today.isoformat(), [])):
        told = await ask(COMMITTEE_ADMIN, case.today, ADOPT, {"input": {**adoption, "since": since}})
        assert told["adoptRuleSet"] == {"errors": errors}
