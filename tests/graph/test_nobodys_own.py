"""Nobody handles their own case, nor their own entry on a roster (C-33): the schema is walked, singular and plural."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from graphql import GraphQLInputObjectType, get_named_type, is_list_type, is_non_null_type, is_required_input_field
from msgspec.structs import replace

from domain.identity import IdType
from domain.orgs.actors import Actor, Role
from records import seals, tables
from records.people import callers
from tests.graph import test_mutations as acts
from tests.graph import test_sittings as sittings
from tests.graph.test_mutations import BY_ACT, ROWS, Row
from tests.graph.test_sittings import MENU
from tests.graph.world import Case, World, ask, fingerprint

pytestmark = pytest.mark.slow

# Acts that are on no case: on the installation, an organization, an account; on a meeting at which nobody was voted on; and what a
# person does with the own account. `revokeAccessToken` and the like reach nothing but one's own.
ON_NO_CASE = {
    "recordGeneralMeeting", "deleteGeneralMeeting", "adoptRuleSet", "setCommitteeSettings", "createOrganization",
    "updateOrganization", "reparentOrganizations", "mergeOrganizations", "splitOrganization", "dissolveOrganizations", "setHolidays", "setRecruitmentPlans", "setPrintTemplate", "createAccount", "updateAccount", "disableAccount", "resetPassword", "unlockAccount", "setPassword",
    "createAccessToken", "revokeAccessToken", "signOut", "endSession", "endOtherSessions", "signIn", "registerWithToken",
    "enrolSecondFactor", "confirmSecondFactor", "renewRecoveryCodes", "removeSecondFactor", "resetSecondFactor",
    "setBranchContact", "giveConsent", "withdrawConsent", "inviteAccount", "reissueInvitation", "revokeInvitation",
    "acceptInvitation", "enableAccount", "handOverOffice", "switchOffice", "exportMyFile", "requestCorrection",
    "createCalendarFeed", "revokeCalendarFeed", "createChannel", "testChannel", "resumeChannel", "revokeChannel",
}  # fmt: skip
ON_A_ROSTER = {"createMember", "updateMember"}
# What each act for many does for one.
SINGULAR = {
    "decideApprovals": "decideApproval", "reverseDecisions": "reverseDecision", "submitApprovals": "submitActivistFiling",
    "recordTalks": "recordTalk", "recordCommitteeResolutions": "recordCommitteeResolution", "recordOpinions": "recordOpinion", "recordVotes": "recordVote", "archiveCandidates": "archiveCandidate",
    "assignMentorsToMany": "assignMentors", "bulkAssignMentors": "assignMentors", "recordTrainings": "recordTraining",
    "recordSteps": "recordStep", "reviewPapers": "reviewThoughtReport", "transferCandidatesOut": "transferOut", "acceptTransfers": "acceptTransfer",
    "refuseTransfers": "refuseTransfer", "withdrawTransfers": "withdrawTransfer",
    "acknowledgeUpwardFilings": "acknowledgeUpwardFiling", "reverseUpwardFilings": "reverseUpwardFiling",
}  # fmt: skip
# What others said of oneself is not only left to others: one does not see that it is there.
UNSEEN = {"answerObjection"}
OWN = "Nobody handles their own case."


def in_person(w: World, by: str, case: Case) -> World:
    """The world in which whoever holds the office is the person of the case."""
    holder: Actor = replace(w.actors[by], person_key=case.dossier.person.key)
    return World(w.orgs, {**w.actors, by: holder}, w.rosters, w.cases)


def test_every_act_is_tried_or_is_on_no_case() -> None:
    assert set(BY_ACT) == ON_NO_CASE | ON_A_ROSTER | {row.act for row in SINGLE}
    # Those by which a stack is entered are tried for one's own case and one's own entry below.
    assert set(SINGULAR) == set(sittings.RECORDS)
    assert {"createCandidates", "createMembers", "createAccounts"} == sittings.STACKS


SINGLE = [row for row in ROWS if row.act not in ON_NO_CASE | ON_A_ROSTER]


@pytest.mark.parametrize("row", SINGLE, ids=lambda row: row.act)
async def test_no_act_on_the_own_case(here: World, row: Row) -> None:
    await acts.ready(here, row)
    case = acts.case(here, row.leg)
    given = acts.legal(here, row)
    if row.act in ("createCandidate", "createCandidateFromPassport"):
        key = seals.current().person_key(IdType.CITIZEN, given["idNumber"])
        case = Case(case.dossier.but(person=replace(case.dossier.person, key=key)), given["idNumber"], case.day)
    before = await fingerprint()
    found = acts.payload(await acts.do(in_person(here, row.by, case), row.by, row.act, given), row.act)
    wanted = ("NOT_FOUND", "There is no such record.") if row.act in UNSEEN else ("NOT_ALLOWED", OWN)
    assert [(e["code"], e["message"]) for e in found["errors"]] == [wanted]
    assert await fingerprint() == before


@pytest.mark.parametrize("act", SINGULAR)
async def test_no_act_for_many_on_the_own_case(here: World, act: str) -> None:
    """Of several people only the own case is refused, and of one nothing at all is done."""
    row = BY_ACT[SINGULAR[act]]
    await acts.ready(here, row)
    case = acts.case(here, row.leg)
    given = _plural(act, acts.legal(here, row), here)
    before = await fingerprint()
    found = await sittings.sit(in_person(here, row.by, case), row.by, act, **given)
    assert found["errors"] == []
    assert [[(e["code"], e["message"]) for e in r["errors"]] for r in found["results"]] == [[("NOT_ALLOWED", OWN)]]
    assert await fingerprint() == before


def _plural(act: str, single: dict[str, Any], w: World) -> dict[str, Any]:
    """The input of an act for many that asks for what an act for one does: what a row holds goes into the only row."""
    taking = get_named_type(MENU[act].args["input"].type)
    assert isinstance(taking, GraphQLInputObjectType)
    given: dict[str, Any] = {}
    for name, field in taking.fields.items():
        bare = field.type.of_type if is_non_null_type(field.type) else field.type
        named = get_named_type(field.type)
        if (
            is_list_type(bare)
            and isinstance(named, GraphQLInputObjectType)
            and {"id", "candidateId"} & set(named.fields)
        ):
            given[name] = [{k: v for k, v in single.items() if k in named.fields}]
    rows: set[str] = {key for rows in given.values() for row in rows for key in row}
    given |= {
        k: v
        for k, v in single.items()
        if k in taking.fields and (k not in rows or is_required_input_field(taking.fields[k]))
    }
    if act == "submitApprovals":
        given["approvalKind" if "approvalKind" in taking.fields else "kind"] = "ACTIVIST_FILING"
    return given


async def test_no_stack_opens_the_own_case(here: World) -> None:
    """Of a stack only the row that is oneself is refused."""
    case, single = acts.case(here, "new"), acts.legal(here, BY_ACT["createCandidate"])
    key = seals.current().person_key(IdType.CITIZEN, single["idNumber"])
    mine = Case(case.dossier.but(person=replace(case.dossier.person, key=key)), single["idNumber"], case.day)
    before = await fingerprint()
    query = """mutation ($input: CreateCandidatesInput!) { createCandidates(input: $input) {
        errors { code } results { errors { code message } } } }"""
    holder = in_person(here, "own", mine).actors["own"]
    found = (await ask(holder, query, {"input": {"items": [single]}}))["createCandidates"]
    assert found == {"errors": [], "results": [{"errors": [{"code": "NOT_ALLOWED", "message": OWN}]}]}
    assert await fingerprint() == before


# ── rosters ─────────────────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("known_by", ["member", "number"])
async def test_nobody_keeps_their_own_entry_on_a_roster(here: World, known_by: str) -> None:
    entry = here.rosters["own"][9].id
    number = BY_ACT["createCandidate"].given(here, acts.case(here, "new"))["idNumber"]
    key = seals.current().person_key(IdType.CITIZEN, number)
    told: dict[str, Any] = {"member_id": entry}
    if known_by == "number":
        await tables.PartyMember.filter(id=entry).update(person_key=key)
        told = {"person_key": key}
    mine = World(here.orgs, {"own": replace(here.actors["own"], **told)}, here.rosters, here.cases)
    before = await fingerprint()
    for act, given in _of_oneself(here, number if known_by == "number" else None):
        found = acts.payload(await acts.do(mine, "own", act, given), act)
        assert [e["code"] for e in found["errors"]] == ["NOT_ALLOWED"], act
        if act == "createMember":
            assert await _of_a_stack(mine, given) == ["NOT_ALLOWED"]
    assert await fingerprint() == before
    other = acts.payload(
        await acts.do(mine, "own", "updateMember", {"id": here.member(8), "position": "委员"}), "updateMember"
    )
    assert other["errors"] == []


async def _of_a_stack(w: World, single: dict[str, Any]) -> list[str]:
    """What the same entry is answered with as the only row of a stack."""
    query = (
        """mutation ($input: CreateMembersInput!) { createMembers(input: $input) { results { errors { code } } } }"""
    )
    row = {k: v for k, v in single.items() if k != "organizationId"}
    given = {"organizationId": single["organizationId"], "items": [row]}
    found = (await ask(w.actors["own"], query, {"input": given}))["createMembers"]
    return [e["code"] for result in found["results"] for e in result["errors"]]


def _of_oneself(w: World, number: str | None) -> Iterator[tuple[str, dict[str, Any]]]:
    yield "updateMember", {"id": w.member(9), "excusedReason": "长期外出", "excusedFrom": "2028-01-01"}
    if number is not None:
        yield "createMember", {"organizationId": w.org("own"), "name": "本人", "idNumber": number}


# ── who somebody is ─────────────────────────────────────────────────────────────────────────────────────────────────


async def test_a_number_that_is_put_right_is_put_right_of_the_accounts_too(here: World) -> None:
    case = here.cases["sworn"]
    account = await tables.Account.get(id=here.actors["person"].account_id)
    assert account.person_key == case.dossier.person.key
    number = world_number()
    given = {
        "candidateId": case.id,
        "idNumber": number,
        "birth": "1996-04-12",
        "reason": "更正",
        "superiorConsent": "同意",
    }
    found = acts.payload(await acts.do(here, "own", "updateCandidate", given), "updateCandidate")
    assert found["errors"] == []
    await account.refresh_from_db()
    assert account.person_key == seals.current().person_key(IdType.CITIZEN, number)


def world_number() -> str:
    number: str = acts.world.NEW_NUMBER
    return number


async def test_the_roster_says_whose_an_account_is(here: World) -> None:
    """An account made before the member's number was known."""
    member = here.rosters["own"][9].id
    account = await tables.Account.get(id=here.actors["own"].account_id)
    await tables.Account.filter(id=account.id).update(member_id=member)
    key = here.cases["mentored"].dossier.person.key
    await tables.PartyMember.filter(id=member).update(person_key=key)
    actor = await callers.by_account(account.id)
    assert (actor.role, actor.person_key) == (Role.BRANCH_ADMIN, key)
    mine = World(here.orgs, {"own": actor}, here.rosters, here.cases)
    given = {"candidateId": here.cases["mentored"].id, "reason": "核对材料"}
    found = acts.payload(await acts.do(mine, "own", "revealIdNumber", given), "revealIdNumber")
    assert [e["message"] for e in found["errors"]] == [OWN]


async def test_what_a_person_may_do_stays(here: World) -> None:
    """A candidate's own account hands in papers."""
    case, person = here.cases["sworn"], here.actors["person"]
    query = (
        """mutation ($input: SubmitThoughtReportInput!) { submitThoughtReport(input: $input) { errors { code } } }"""
    )
    given = {"candidateId": case.id, "title": "思想汇报", "text": "正文"}
    found = (await ask(person, query, {"input": given}))["submitThoughtReport"]
    assert "NOT_ALLOWED" not in {e["code"] for e in found["errors"]}
