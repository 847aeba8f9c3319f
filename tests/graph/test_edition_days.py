"""What happened is measured by the text of its day, over the graph: the rows that the editions do not share alike, on both
sides of the day on which a committee goes over to the other text.
"""

from __future__ import annotations

from typing import Any

import pytest
from msgspec.structs import replace
from tortoise.context import TortoiseContext

from domain.orgs.editions import Edition
from domain.regulation import BY_KIND
from domain.steps.kinds import Kind
from tests.builders import BRANCH_ADMIN, COMMITTEE_ADMIN
from tests.domain.legs import DAY, MANUAL, NATIONAL
from tests.domain.questions.test_edition_days import (
    BY_ID,
    OTHER,
    ROWS,
    Row,
    formless,
    going_over,
    its_own,
    road,
    since_long_ago,
    under,
    wanted,
)
from tests.graph.stored import ask, store

pytestmark = pytest.mark.slow

PROBLEM = "{ guard severity edition article }"
SEEN = " ".join(f"{kind}: problems(for: {kind}) {PROBLEM}" for kind in BY_KIND)
CASE = f"""query ($id: ID!) {{ candidate(id: $id) {{
    {SEEN} nextSteps {{ problems {PROBLEM} }} tasks {PROBLEM} approvals {{ nodes {{ problemsNow {PROBLEM} }} }} }} }}"""


def named(answer: Any, guard: str) -> set[tuple[str, str, str]]:
    """How a row is heard in an answer, with the article that is cited."""
    if isinstance(answer, list):
        return set().union(*(named(a, guard) for a in answer))
    if not isinstance(answer, dict):
        return set()
    if answer.get("guard") == guard:
        return {(answer["severity"], answer["edition"], answer["article"])}
    return set().union(*(named(a, guard) for a in answer.values()))


@pytest.mark.parametrize("later", [True, False], ids=["the day after", "on the day"])
@pytest.mark.parametrize("edition", Edition)
@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.id)
async def test_what_happened_is_measured_by_the_text_of_its_day(
    db: TortoiseContext, row: Row, edition: Edition, later: bool
) -> None:
    guard, case = BY_ID[row.id], row.case(edition)
    day, new = row.event(case), OTHER[edition]
    asked = day if row.event is its_own else day + 2 * DAY
    line = going_over(since_long_ago(case.line, edition), day + DAY if later else day, new)
    kept = await store(under(case, line, asked))
    found = await ask(COMMITTEE_ADMIN, asked, CASE, {"id": f"cand_{kept.id}"})
    expected = {
        (severity.value, by.value, guard.article(by)) for severity, by in wanted(guard, edition if later else new)
    }
    assert named(found, row.id) == expected


SUBMIT = f"""mutation ($input: SubmitAdmissionApprovalInput!) {{ submitAdmissionApproval(input: $input) {{
    errors {PROBLEM} }} }}"""


@pytest.mark.parametrize("edition", Edition)
async def test_a_meeting_of_the_old_days_is_not_refused_because_it_is_submitted_later(
    db: TortoiseContext, edition: Edition
) -> None:
    """Without the form on file: the manual reminds of it, the national text asks for its issue and for it before the meeting (R-APR-4)."""
    case = formless(edition)
    day = case.days(Kind.VOTE_ADMISSION)[-1]
    line = going_over(since_long_ago(case.line, edition), day + DAY, OTHER[edition])
    kept = await store(under(case, line, day + 2 * DAY))
    given = {"candidateId": f"cand_{kept.id}", "monthlyDues": "50.00", "incomeBasis": "WAGE", "income": "5000.00"}
    answer = (await ask(BRANCH_ADMIN, day + 2 * DAY, SUBMIT, {"input": given}))["submitAdmissionApproval"]
    refused = {e["guard"] for e in answer["errors"]}
    assert refused == (set() if edition is MANUAL else {"R-APR-4.issued", "R-APR-4.form", "R-APR-4.form-first"})
    assert (edition is NATIONAL) == bool(refused)


UPDATE = """mutation ($input: UpdateRecommendationInput!) { updateRecommendation(input: $input) { errors { code } } }"""
EDITION = "query ($id: ID!) { candidate(id: $id) { recommendations { nodes { on edition } } } }"


async def test_a_record_that_is_put_right_keeps_its_edition_while_its_day_stays(db: TortoiseContext) -> None:
    """An adoption of before that reached back: the record goes on being one of the text by which it was made."""
    case = road(MANUAL).resolved().case
    step = case.last(Kind.RECOMMENDATION)
    assert step is not None
    kept = await store(replace(case, line=going_over(case.line, step.on - DAY, NATIONAL)))
    found = []
    for on in (step.on, step.on + DAY):
        given = {
            "candidateId": f"cand_{kept.id}",
            "id": f"rec_{step.id}",
            "on": on.isoformat(),
            "method": "LEAGUE_RECOMMENDATION",
            "reason": "笔误",
        }
        answer = await ask(BRANCH_ADMIN, case.today, UPDATE, {"input": given})
        assert answer["updateRecommendation"]["errors"] == []
        told = await ask(BRANCH_ADMIN, case.today, EDITION, {"id": f"cand_{kept.id}"})
        found += [r["edition"] for r in told["candidate"]["recommendations"]["nodes"]]
    assert found == [MANUAL, NATIONAL]
