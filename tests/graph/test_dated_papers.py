"""What is dated, over the graph: a form after its issue, a vote after what the committee answered, an exemption as young as an opinion."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any
from uuid import UUID

import pytest
from msgspec.structs import replace
from tortoise.context import TortoiseContext

from domain.calendar import months_after
from domain.case.approvals import ApprovalKind
from domain.case.dossier import Dossier
from domain.orgs.actors import Actor, Role
from domain.orgs.editions import Edition
from domain.steps.kinds import Kind
from domain.steps.meetings import ConversionOutcome
from records import tables
from records.engines import sets
from tests.builders import BRANCH, BRANCH_ADMIN, COMMITTEE_ADMIN, a_road, a_vote
from tests.domain.legs import LEGS, NATIONAL, talked
from tests.graph.stored import ask, store
from tests.records.seeded import account_row

DAY = timedelta(days=1)
PAPERS = [{"name": "扫描件.pdf", "reference": "DA-1"}]
SYSTEM_ADMIN = Actor(UUID(int=19), Role.SYSTEM_ADMIN, None, None)


async def act(who: Actor, day: date, name: str, **given: Any) -> dict[str, Any]:
    kind = f"{name[0].upper()}{name[1:]}Input"
    made = "meeting { id } " if name == "recordGeneralMeeting" else ""
    query = f"mutation ($input: {kind}!) {{ {name}(input: $input) {{ {made}errors {{ code guard path }} }} }}"
    found: dict[str, Any] = (await ask(who, day, query, {"input": given}))[name]
    return found


async def refused_by(who: Actor, day: date, name: str, **given: Any) -> list[str | None]:
    return [e["guard"] or e["code"] for e in (await act(who, day, name, **given))["errors"]]


async def blocked(case: Dossier, day: date, kind: str) -> set[str]:
    query = f"query ($id: ID!) {{ candidate(id: $id) {{ problems(for: {kind}) {{ guard severity }} }} }}"
    found = (await ask(BRANCH_ADMIN, day, query, {"id": f"cand_{case.id}"}))["candidate"]["problems"]
    return {p["guard"] for p in found if p["severity"] in ("HARD", "ERROR")}


def without(d: Dossier, *kinds: Kind) -> Dossier:
    return replace(d, steps=tuple(s for s in d.steps if s.kind not in kinds))


# ── a form is filled when it was issued (Art. 18 / 19; rule book 0.5) ───────────────────────────────────────────────


@pytest.mark.parametrize("edition", Edition)
async def test_the_form_that_is_filled_is_one_that_was_issued_by_then(db: TortoiseContext, edition: Edition) -> None:
    case = without(LEGS[edition]["pre-reviewed"], Kind.ADMISSION_FORM, Kind.ADMISSION_FORM_ISSUED)
    kept, today = await store(case), case.today + 9 * DAY
    given = {"candidateId": f"cand_{kept.id}", "serialNumber": "2026-0009", "attachments": PAPERS}
    issued = today - 2 * DAY
    if edition is NATIONAL:
        # Under the manual the form has no screen, and never blocks while none is on file (0.5).
        assert await refused_by(BRANCH_ADMIN, today, "recordAdmissionForm", **given) == ["R-APR-4.issued"]
    assert await refused_by(BRANCH_ADMIN, today, "issueAdmissionForm", **given, on=issued.isoformat()) == []
    before, other = {**given, "on": (issued - DAY).isoformat()}, {**given, "serialNumber": "2026-0008"}
    early = await refused_by(BRANCH_ADMIN, today, "recordAdmissionForm", **before)
    assert early == (["R-APR-4.issued", "R-APR-4.number"] if edition is NATIONAL else ["R-APR-4.number"])
    assert await refused_by(BRANCH_ADMIN, today, "recordAdmissionForm", **other) == ["R-APR-4.number"]
    on_the_day = {**given, "on": issued.isoformat()}
    assert await refused_by(BRANCH_ADMIN, today, "recordAdmissionForm", **on_the_day) == []


@pytest.mark.parametrize("edition", Edition)
async def test_without_an_issue_on_file_a_form_carries_no_admission(db: TortoiseContext, edition: Edition) -> None:
    case = without(LEGS[edition]["voted"], Kind.ADMISSION_FORM_ISSUED)
    kept = await store(case)
    found = await blocked(kept, case.today, "ADMISSION_APPROVAL")
    assert found & {"R-APR-4.issued", "R-APR-4.form", "R-APR-4.form-first"} == (
        {"R-APR-4.issued", "R-APR-4.form", "R-APR-4.form-first"} if edition is NATIONAL else set()
    )


# ── a vote after what the committee answered (C-17, D9) ─────────────────────────────────────────────────────────────


def waiting(kind: str, edition: Edition) -> Dossier:
    if kind == "ADMISSION":
        return talked(LEGS[edition]["submitted"])
    road = a_road(edition).at_expiry().record(Kind.VOTE_CONVERSION, a_vote(ConversionOutcome.CONVERT))
    return road.later(3).submit(ApprovalKind.CONVERSION_APPROVAL).case


@pytest.mark.parametrize("edition", Edition)
@pytest.mark.parametrize("decision", ["REJECTED", "RETURNED"])
@pytest.mark.parametrize("kind", ["ADMISSION", "CONVERSION"])
async def test_a_vote_dated_before_the_answer_carries_nothing_after_it(
    db: TortoiseContext, kind: str, decision: str, edition: Edition
) -> None:
    case = await store(waiting(kind, edition))
    pending = case.open_approval
    assert pending is not None
    answered = case.today + 10 * DAY
    given = {"id": f"apr_{pending.id}", "decision": decision, "opinion": "须重新讨论"}
    assert await refused_by(COMMITTEE_ADMIN, answered, "decideApproval", **given) == []
    rule = "R-MTG-3" if kind == "ADMISSION" else "R-MTG-3.conversion"
    today, approval = answered + 5 * DAY, f"{kind}_APPROVAL"
    assert (rule in await blocked(case, today, approval)) is (decision == "REJECTED")
    for held, carries in ((answered - DAY, False), (answered, True)):
        meeting = {
            "on": held.isoformat(),
            "place": "活动室",
            "chair": "书记",
            "recorder": "委员",
            "attachments": PAPERS,
        }
        made = (await act(BRANCH_ADMIN, today, "recordGeneralMeeting", **meeting))["meeting"]["id"]
        ballot = {"due": 10, "present": 9, "issued": 9, "returned": 9, "approve": 9}
        vote = {
            "candidateId": f"cand_{case.id}",
            "meetingId": made,
            "voteKind": kind,
            "ballot": ballot,
            "secretBallot": True,
        }
        outcome = {"outcome": "CONVERT"} if kind == "CONVERSION" else {}
        said = {"resolution": "同意", "introducersPresent": True, "attachments": PAPERS}
        assert await refused_by(BRANCH_ADMIN, today, "recordVote", **vote, **outcome, **said) == []
        assert (rule in await blocked(case, today, approval)) is not carries


# ── an exemption is as young as the opinion it stands for (A.9; R-DEV-1, R-CNV-4) ───────────────────────────────────


async def with_groups(has: bool, day: date) -> None:
    given = {"id": f"org_{BRANCH.id}", "hasPartyGroups": has}
    assert await refused_by(SYSTEM_ADMIN, day, "updateOrganization", **given) == []


@pytest.mark.parametrize("edition", Edition)
@pytest.mark.parametrize("what", ["exemption", "opinion"])
@pytest.mark.parametrize(("days", "counts"), [(0, True), (-1, False)], ids=["half a year before", "a day more"])
async def test_an_exemption_counts_for_as_long_as_the_opinion_would(
    db: TortoiseContext, days: int, counts: bool, what: str, edition: Edition
) -> None:
    """The branch had no party groups when it recorded the exemption, and has some when it resolves on the listing."""
    case = without(LEGS[edition]["a year-old activist"], Kind.PARTY_GROUP)
    resolved = case.last(Kind.RESOLUTION_DEVELOPMENT_TARGET)
    assert resolved is not None
    kept = await store(case)
    await sets.insert(tables.Account, [account_row(SYSTEM_ADMIN)])
    said = (months_after(resolved.on, -6) + timedelta(days=days)).isoformat()
    given = {"candidateId": f"cand_{kept.id}", "on": said}
    if what == "opinion":
        sent = {"opinionKind": "PARTY_GROUP", "content": "同意"}
        assert await refused_by(BRANCH_ADMIN, case.today, "recordOpinion", **given, **sent) == []
    else:
        sent = {"exemptionKind": "PARTY_GROUP_EXEMPTION", "reason": "未设党小组"}
        assert await refused_by(BRANCH_ADMIN, case.today, "recordExemption", **given, **sent) == ["R-DEV-1.exempt"]
        await with_groups(False, case.today)
        assert await refused_by(BRANCH_ADMIN, case.today, "recordExemption", **given, **sent) == []
        assert "R-DEV-1" not in await blocked(kept, case.today, "DEVELOPMENT_TARGET_FILING"), "no groups: not asked"
        await with_groups(True, case.today)
    assert ("R-DEV-1" not in await blocked(kept, case.today, "DEVELOPMENT_TARGET_FILING")) is counts


@pytest.mark.parametrize("edition", Edition)
@pytest.mark.parametrize(("days", "counts"), [(0, True), (-1, False)], ids=["on the day of the request", "before it"])
async def test_of_a_conversion_it_counts_from_the_request_as_the_opinion_does(
    db: TortoiseContext, days: int, counts: bool, edition: Edition
) -> None:
    case = without(LEGS[edition]["at expiry"], Kind.PARTY_GROUP)
    request = case.last(Kind.CONVERSION_REQUEST)
    assert request is not None
    kept = await store(case)
    await sets.insert(tables.Account, [account_row(SYSTEM_ADMIN)])
    await with_groups(False, case.today)
    on = (request.on + timedelta(days=days)).isoformat()
    given = {"candidateId": f"cand_{kept.id}", "on": on, "reason": "未设党小组"}
    sent = {"exemptionKind": "PARTY_GROUP_EXEMPTION", **given}
    assert await refused_by(BRANCH_ADMIN, case.today, "recordExemption", **sent) == []
    await with_groups(True, case.today)
    assert ("R-CNV-4" not in await blocked(kept, case.today, "CONVERSION_APPROVAL")) is counts
