"""Rules that loosen want an explanation, from a day on, and never judge anew what was (decision 44): editions and settings."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from msgspec.structs import replace
from tortoise.context import TortoiseContext

from domain.orgs.settings import LABELS, CommitteeSettings, laid_down
from tests.builders import COMMITTEE, COMMITTEE_ADMIN
from tests.domain.legs import DAY, MANUAL, NATIONAL, leg
from tests.domain.questions.test_settings_days import ROWS, Row, road
from tests.graph.stored import ask, store
from tests.graph.test_settings_days import ABOVE, CLOCKS, differing, given

ORG = f"org_{COMMITTEE.id}"
SAID = "errors { code path severity message } warnings { code severity path message }"
SET = f"mutation ($input: SetCommitteeSettingsInput!) {{ setCommitteeSettings(input: $input) {{ {SAID} }} }}"
ADOPT = f"mutation ($input: AdoptRuleSetInput!) {{ adoptRuleSet(input: $input) {{ {SAID} }} }}"
TOLD = ("ACKNOWLEDGEMENT_REQUIRED", "WARNING", ["reason"])


async def lay_down(today: date, settings: CommitteeSettings, **more: Any) -> tuple[list[Any], list[Any]]:
    return said((await ask(COMMITTEE_ADMIN, today, SET, given(settings, **more)))["setCommitteeSettings"])


async def adopt(today: date, edition: str, since: date, **more: Any) -> tuple[list[Any], list[Any]]:
    given = {"organizationId": ORG, "edition": edition, "since": since.isoformat(), **more}
    return said((await ask(COMMITTEE_ADMIN, today, ADOPT, {"input": given}))["adoptRuleSet"])


def said(answer: dict[str, Any]) -> tuple[list[Any], list[Any]]:
    """Errors and warnings: code, severity, path."""
    errors, warnings = (
        [(p["code"], p["severity"], p["path"]) for p in answer[name]] for name in ("errors", "warnings")
    )
    return errors, warnings


def test_every_setting_is_tried_and_has_a_name() -> None:
    # Of signing in, and of what is kept, and they judge no case: tests/graph/test_second_factor.py, test_erasing.py.
    assert (
        {row.setting for row in ROWS} | {"require_second_factor", "erasure_months"}
        == set(CommitteeSettings.__struct_fields__)
        == set(LABELS)
    )


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.setting)
async def test_a_setting_is_tightened_freely_and_loosened_with_an_explanation(db: TortoiseContext, row: Row) -> None:
    case = row.case()
    today = case.today + DAY
    await store(case)
    loose = laid_down(case.line[1].settings, today) or CommitteeSettings()
    strict = replace(loose, **{row.setting: row.value})
    assert await lay_down(today, strict) == ([], [])
    # The same again loosens nothing.
    assert await lay_down(today, strict) == ([], [])
    assert await lay_down(today + DAY, loose) == ([TOLD], [])
    assert await lay_down(today + DAY, loose, reason="  ") == ([TOLD], [])
    assert await lay_down(today + DAY, loose, reason="上级已有统一要求") == ([], [TOLD])


async def test_what_is_planned_and_looser_than_what_is_laid_down_now_is_told_now(db: TortoiseContext) -> None:
    case = road().applied().case
    today = case.today
    await store(case)
    soon = (today + 9 * DAY).isoformat()
    assert await lay_down(today, CommitteeSettings(waiting_months=3), effectiveOn=soon) == ([], [])
    assert await lay_down(today, CommitteeSettings(waiting_months=3)) == ([], [])
    assert await lay_down(today, CommitteeSettings(waiting_months=6)) == ([TOLD], [])
    assert await lay_down(today, CommitteeSettings(waiting_months=6), reason="过渡") == ([], [TOLD])


async def test_a_committee_goes_back_to_the_older_text_only_with_an_explanation(db: TortoiseContext) -> None:
    case = leg("applied", MANUAL).on(date(2026, 7, 1))
    await store(case)
    today = case.today
    assert await adopt(today, "NATIONAL_2026", today) == ([], [])
    assert await adopt(today, "MANUAL_2024", today + 9 * DAY) == ([TOLD], [])
    assert await adopt(today, "MANUAL_2024", today + 9 * DAY, reason="上级统一要求") == ([], [TOLD])
    # And forward again without a word.
    assert await adopt(today, "NATIONAL_2026", today + 19 * DAY) == ([], [])


async def test_a_plan_to_go_back_is_told_when_the_newer_text_is_adopted_before_it(db: TortoiseContext) -> None:
    case = leg("applied", MANUAL).on(date(2026, 7, 1))
    await store(case)
    today = case.today
    assert await adopt(today, "MANUAL_2024", today + 9 * DAY) == ([], [])
    assert await adopt(today, "NATIONAL_2026", today + DAY) == ([TOLD], [])


@pytest.mark.parametrize("name", ["a target", "examined", "voted", "submitted", "at expiry"])
async def test_going_back_judges_nothing_anew(db: TortoiseContext, name: str) -> None:
    case = leg(name, NATIONAL)
    kept = await store(case)
    person = {"id": f"cand_{kept.id}"}
    before = await ask(ABOVE, case.today, CLOCKS, person)
    assert await adopt(case.today, "MANUAL_2024", case.today + DAY, reason="上级统一要求") == ([], [TOLD])
    # From which day something can be done is about days to come, and so about the text that holds then.
    moved = differing(before, await ask(ABOVE, case.today, CLOCKS, person))
    assert [one for one in moved if ".earliest" not in one] == []
