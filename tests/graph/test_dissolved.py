"""An organization that is gone takes nobody up, and one where somebody is being developed is not dissolved (C-30)."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from records.people import accounts
from tests.graph.test_transfers import act, handed_over
from tests.graph.world import TODAY, World, fingerprint

DAY = TODAY.isoformat()
ORG = "organization { id version closedOn }"
Told = list[tuple[str, list[str]]]


def told(answer: dict[str, Any]) -> Told:
    return [(e["code"], e["path"]) for e in answer["errors"]]


async def a_branch(w: World, under: str = "committee-2026", **more: Any) -> str:
    given = {"superiorId": w.org(under), "name": "新设党支部", "kind": "BRANCH", **more}
    answer = await act(w, "system", "createOrganization", given, ORG)
    assert answer["errors"] == []
    found: str = answer["organization"]["id"]
    return found


async def dissolved(w: World, org: str, on: str | None = DAY) -> Told:
    return told(await act(w, "system", "updateOrganization", {"id": org, "closedOn": on}, ORG))


async def sent_to(w: World, org: str) -> dict[str, Any]:
    given = {"candidateId": w.cases["activist"].id, "targetId": org, "reason": "WORK"}
    return await act(w, "own", "transferOut", given, "transfer { id }")


async def test_an_organization_with_cases_under_it_is_not_dissolved(here: World) -> None:
    before = await fingerprint()
    for name in ("own", "between", "committee", "root"):
        assert await dissolved(here, here.org(name)) == [("WRONG_STATE", ["closedOn"])]
    assert await fingerprint() == before
    assert await dissolved(here, await a_branch(here)) == []


async def test_an_organization_to_which_somebody_is_on_the_way_is_not_dissolved(here: World) -> None:
    branch = await a_branch(here)
    sent = await sent_to(here, branch)
    assert sent["errors"] == []
    assert await dissolved(here, branch) == [("WRONG_STATE", ["closedOn"])]
    given = {"id": sent["transfer"]["id"], "reason": "另选支部"}
    assert (await act(here, "own", "withdrawTransfer", given))["errors"] == []
    assert await dissolved(here, branch) == []


async def test_nobody_goes_to_an_organization_that_is_gone_or_whose_superior_is(here: World) -> None:
    above = await a_branch(here, "root", kind="GRASSROOTS_COMMITTEE")
    answer = await act(
        here, "system", "createOrganization", {"superiorId": above, "name": "所属党支部", "kind": "BRANCH"}, ORG
    )
    below = answer["organization"]["id"]
    assert await dissolved(here, above) == []
    before = await fingerprint()
    refused = await sent_to(here, below)
    assert told(refused) == [("WRONG_STATE", ["targetId"])]
    assert refused["errors"][0]["message"] == f"新设党支部 was dissolved on {DAY}."
    new = {"superiorId": above, "name": "又一党支部", "kind": "BRANCH"}
    assert told(await act(here, "system", "createOrganization", new, ORG)) == [("WRONG_STATE", ["superiorId"])]
    assert await fingerprint() == before
    # Taken back, it takes people up again.
    assert await dissolved(here, above, None) == []
    assert told(await sent_to(here, below)) == []


async def test_no_case_is_opened_or_asked_for_where_the_organization_is_gone(here: World) -> None:
    branch = await a_branch(here)
    account = {"login": "newbranch", "name": "管理员", "role": "BRANCH_ADMIN", "organizationId": branch}
    made = await act(here, "system", "createAccount", {**account, "password": "a-good-long-password"}, "account { id }")
    assert made["errors"] == []
    known = await accounts.find(UUID(made["account"]["id"].removeprefix("acc_")))
    assert known is not None
    here.actors["new-branch"] = await accounts.actor_of(known)
    assert await dissolved(here, branch) == []
    person = {"name": "李四", "idNumber": "110101199604125014", "phone": "13800000009"}
    given = {**person, "idType": "CITIZEN", "birth": "1996-04-12", "sex": "MALE"}
    answer = await act(here, "new-branch", "createCandidate", given, "candidate { id }")
    assert told(answer) == [("WRONG_STATE", [])]
    assert await dissolved(here, branch, None) == []


async def test_what_the_new_branch_does_is_dated_from_the_day_the_case_came(here: World) -> None:
    """The papers of the person may be older; what a branch resolves, inspects, assigns or submits is its own."""
    case = here.cases["activist"]
    sent = await handed_over(here, case)
    accepted = await act(here, "national", "acceptTransfer", {"id": sent["id"], "text": "经审查合格"})
    assert accepted["errors"] == []
    before = "2029-01-14"
    inspected = {"candidateId": case.id, "opinionKind": "BRANCH_INSPECTION", "content": "表现良好"}
    resolved = {
        "candidateId": case.id,
        "resolutionKind": "DEVELOPMENT_TARGET",
        "result": "PASSED",
        "due": 5,
        "present": 5,
    }
    resolved |= {"attachments": [{"name": "决议.pdf", "reference": "DA-9"}]}
    mentors = {"candidateId": case.id, "memberIds": [here.member(0, "national")]}
    early: Told = [("BAD_INPUT", ["on"])]
    none = "candidate { id }"
    assert told(await act(here, "national", "recordOpinion", {**inspected, "on": before}, none)) == early
    assert told(await act(here, "national", "recordCommitteeResolution", {**resolved, "on": before}, none)) == early
    assert told(await act(here, "national", "assignMentors", {**mentors, "on": before}, none)) == early
    submitted = await act(
        here, "national", "submitDevelopmentTargetFiling", {"candidateId": case.id, "on": before}, none
    )
    assert ("BAD_INPUT", ["on"]) in told(submitted)
    report = {"candidateId": case.id, "title": "思想汇报", "text": "第一季度"}
    assert told(await act(here, "national", "submitThoughtReport", {**report, "on": before}, none)) == []
    assert told(await act(here, "national", "recordOpinion", inspected, none)) == []
    assert told(await act(here, "national", "assignMentors", mentors, none)) == []


async def test_one_notice_of_a_kind_hangs_at_a_time_and_is_entered_once_it_hangs(here: World) -> None:
    case = here.cases["national:target_filed"]
    approval = {"id": case.approval, "decision": "APPROVED", "opinion": "同意"}
    assert (await act(here, "committee-2026", "decideApproval", approval, "approval { id }"))["errors"] == []
    place = {"kind": "LOCAL", "place": "公告栏", "end": "2029-02-28"}
    given = {"candidateId": case.id, "point": "BEFORE_LISTING", "phone": "010-65250000", "content": "公示"}
    given |= {"attachments": [{"name": "公示.pdf", "reference": "DA-8"}]}

    async def opened(start: str) -> Told:
        hung = {**given, "places": [{**place, "start": start}]}
        return told(await act(here, "national", "openPublicNotice", hung, "candidate { id }"))

    assert await opened("2029-01-16") == [("BAD_INPUT", ["places", "0", "start"])]
    assert await opened(DAY) == []
    assert await opened(DAY) == [("WRONG_STATE", [])]


async def test_whoever_was_on_the_move_at_the_review_is_consulted_on_in_both_places_whatever_is_said_since(
    here: World,
) -> None:
    """R-DEV-10 under both editions; kept with the case and read again."""
    for by, name in (("own", "examined"), ("national", "national:examined")):
        case = here.cases[name]

        async def edited(floating: bool, by: str = by, case: Any = case, **more: Any) -> list[str | None]:
            given = {"candidateId": case.id, "isFloating": floating, **more}
            chosen = "warnings { guard } candidate { problems(for: PRE_REVIEW) { guard } }"
            answer = await act(here, by, "updateCandidate", given, chosen)
            assert answer["errors"] == []
            found = [p["guard"] for p in answer["candidate"]["problems"]]
            assert [w["guard"] for w in answer["warnings"]] == [g for g in found if g == "R-DEV-10"]
            return [g for g in found if g == "R-DEV-10"]

        # Said of the day of the review with the superior's consent, for it was so; not to be unsaid without it.
        assert await edited(True, reason="漏登", superiorConsent="党委同意") == ["R-DEV-10"]
        assert await edited(False) == ["R-DEV-10"]
        assert await edited(False, reason="录入有误", superiorConsent="党委同意") == []
