"""Who may (Arts 17, 22, 40; R-ORG-4): by kind first, over the graph, with the article of each edition."""

from __future__ import annotations

from typing import Any

import pytest

from records import tables
from tests.graph.test_transfers import act
from tests.graph.world import NEW_NUMBER, TODAY, World, ask

EDITIONS = [("own", "committee", "ripe", "第二十三条"), ("national", "committee-2026", "national:ripe", "第二十二条")]
NONE = "candidate { id }"


def said(answer: dict[str, Any]) -> list[str | None]:
    return [e["guard"] for e in answer["errors"]]


async def filed(w: World, by: str, case: str) -> list[tuple[str | None, str | None]]:
    """What a filing of the development target is refused for, with the article."""
    query = """mutation ($input: SubmitDevelopmentTargetFilingInput!) {
        submitDevelopmentTargetFiling(input: $input) { errors { guard article } } }"""
    answer = await ask(w.actors[by], query, {"input": {"candidateId": w.cases[case].id}})
    return [(e["guard"], e["article"]) for e in answer["submitDevelopmentTargetFiling"]["errors"]]


@pytest.mark.parametrize(("by", "above", "case", "article"), EDITIONS)
@pytest.mark.parametrize(
    ("change", "may"),
    [
        ({"kind": "TEMPORARY", "can_develop": True}, False),
        ({"kind": "LEADING_GROUP", "can_develop": True}, False),
        ({"kind": "BRANCH", "can_develop": False}, False),
        ({"kind": "BRANCH", "is_floating_members_org": True, "can_develop": False}, False),
        ({"kind": "BRANCH", "is_floating_members_org": True, "can_develop": True}, True),
        ({"kind": "BRANCH", "can_develop": True}, True),
    ],
    ids=lambda value: " ".join(map(str, value.values())) if isinstance(value, dict) else str(value),
)
async def test_what_has_no_power_to_develop_lists_nobody_whatever_is_set(
    here: World, by: str, above: str, case: str, article: str, change: dict[str, Any], may: bool
) -> None:
    await tables.PartyOrg.filter(id=here.orgs[by]).update(**change)
    refused = [] if may else [("R-ORG-4.develop", article)]
    assert [p for p in await filed(here, by, case) if p[0] == "R-ORG-4.develop"] == refused


@pytest.mark.parametrize(("by", "above", "case", "article"), EDITIONS)
async def test_a_filing_that_no_committee_can_take_is_refused_when_it_is_submitted(
    here: World, by: str, above: str, case: str, article: str
) -> None:
    assert await filed(here, by, case) == []
    await tables.Approval.filter(candidate_id=here.cases[case].dossier.id, status="SUBMITTED").delete()
    for kind in ("GENERAL_BRANCH", "LEADING_GROUP", "TEMPORARY"):
        await tables.PartyOrg.filter(id=here.orgs[above]).update(kind=kind, can_approve_admission=False)
        assert ("R-ORG-4.filing", article) in await filed(here, by, case)


async def test_a_filing_of_an_activist_waits_for_nobody_or_for_a_committee(here: World) -> None:
    """X6: accepted by itself it asks nobody; where it is reviewed, somebody must be there to do it."""
    case = here.cases["resolved"]
    query = """query ($id: ID!) { candidate(id: $id) { problems(for: ACTIVIST_FILING) { guard article } } }"""

    async def asked() -> list[Any]:
        found = (await ask(here.actors["own"], query, {"id": case.id}))["candidate"]["problems"]
        return [p["article"] for p in found if p["guard"] == "R-ORG-4.filing"]

    reviewed = [{"effective_on": None, "settings": {"activist_filing_mode": "REVIEWED"}}]
    committee = tables.PartyOrg.filter(id=here.orgs["committee"])
    await committee.update(kind="GENERAL_BRANCH", can_approve_admission=False)
    assert await asked() == []
    await committee.update(settings=reviewed)
    assert await asked() == ["第二十三条"]
    await committee.update(kind="GRASSROOTS_COMMITTEE", can_approve_admission=True)
    assert await asked() == []


@pytest.mark.parametrize(("by", "case"), [("own", "target"), ("national", "national:target")])
async def test_a_course_counts_only_when_a_committee_or_its_department_held_it(here: World, by: str, case: str) -> None:
    """Art. 17 of both texts."""
    key = here.cases[case].id
    course = {"candidateId": key, "organizer": "区委党校", "start": "2029-01-12", "days": "3", "classHours": "24"}
    course |= {"examPassed": True, "attachments": [{"name": "结业证.pdf", "reference": "DA-7"}], "on": "2029-01-14"}
    chosen = "candidate { problems(for: PRE_REVIEW) { guard article } }"
    for held, missing in ((False, [("R-DEV-12", "第十七条")]), (True, [])):
        answer = await act(here, by, "recordTraining", {**course, "byCommittee": held}, chosen)
        assert answer["errors"] == []
        found = [(p["guard"], p["article"]) for p in answer["candidate"]["problems"] if p["guard"] == "R-DEV-12"]
        assert found == missing


@pytest.mark.parametrize(("by", "prefix"), [("own", ""), ("national", "national:")])
async def test_who_is_under_probation_within_the_party_is_named_at_the_assignment(
    here: World, by: str, prefix: str
) -> None:
    barred = here.member(5, by)
    within = [{"kind": "PROBATION_WITHIN_PARTY", "decidedOn": TODAY.isoformat()}]
    assert (await act(here, by, "updateMember", {"id": barred, "disciplines": within}, "member { id }"))["errors"] == []
    chosen = "warnings { guard } candidate { id }"
    given = {"candidateId": here.cases[f"{prefix}ripe"].id, "memberIds": [barred], "reason": "调整"}
    mentor = await act(here, by, "assignMentors", given, chosen)
    assert (said(mentor), [w["guard"] for w in mentor["warnings"]]) == ([], ["R-ACT-8.now"])
    introducers = {"candidateId": here.cases[f"{prefix}examined"].id, "memberIds": [barred, here.member(6, by)]}
    refused = await act(here, by, "assignIntroducers", {**introducers, "reason": "调整"}, chosen)
    assert said(refused) == ["R-DEV-7"]
    able = {**introducers, "memberIds": [here.member(7, by), here.member(6, by)], "reason": "调整"}
    assert said(await act(here, by, "assignIntroducers", able, chosen)) == []


async def test_one_person_on_two_rosters_is_not_both_introducers_nor_both_mentors(here: World) -> None:
    members = []
    for branch in ("own", "sibling"):
        given = {
            "organizationId": here.org(branch),
            "name": "林晓春",
            "idNumber": NEW_NUMBER,
            "fullSince": "2010-01-01",
        }
        answer = await act(here, branch, "createMember", given, "member { id }")
        assert answer["errors"] == []
        members.append(answer["member"]["id"])
    again = {"organizationId": here.org("own"), "name": "林晓春", "idNumber": NEW_NUMBER}
    twice = await act(here, "own", "createMember", again, "member { id }")
    assert [(e["code"], e["path"]) for e in twice["errors"]] == [("BAD_INPUT", ["idNumber"])]
    for name, case, guard in (
        ("assignIntroducers", "examined", "R-DEV-6"),
        ("assignMentors", "ripe", "R-ACT-4.assign"),
    ):
        given = {"candidateId": here.cases[case].id, "memberIds": members, "reason": "调整"}
        assert said(await act(here, "own", name, given, NONE)) == [guard]
        other = {**given, "memberIds": [members[0], here.member(6)]}
        assert said(await act(here, "own", name, other, NONE)) == []


async def test_an_organization_for_members_on_the_move_develops_only_where_that_is_said(here: World) -> None:
    """Art. 40: without conditions it educates, and passes papers on (C-28)."""
    given = {
        "superiorId": here.org("committee"),
        "kind": "BRANCH",
        "name": "流动党员党支部",
        "isFloatingMembersOrg": True,
    }
    for more, develops in (({}, False), ({"canDevelop": True}, True), ({"canDevelop": False}, False)):
        answer = await act(here, "system", "createOrganization", {**given, **more}, "organization { canDevelop }")
        assert answer["organization"] == {"canDevelop": develops}
