"""What one side does not tell the other: filters that count what is not seen, members of sister branches, transfers that came
to nothing, and whether somebody is known anywhere."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any
from uuid import UUID

import pytest
from graphql import GraphQLInputObjectType, get_named_type

from domain.identity import check_digit
from domain.roles import MAY, OF_THE_INSTALLATION
from domain.steps.kinds import Kind
from graph.schema import schema
from records import tables
from records.engines import connections, sets
from records.people import throttle
from records.trail import journal
from tests.graph import world
from tests.graph.test_transfers import act, handed_over, taken_over
from tests.graph.world import NEW_NUMBER, World, ask, respond

QUERIES = schema._schema.query_type.fields  # type: ignore[union-attr]


def by_id() -> Iterator[tuple[str, str]]:
    """Every list at the root and every id in its filter."""
    for name, field in QUERIES.items():
        taken = field.args.get("filter")
        kind = get_named_type(taken.type) if taken else None
        if isinstance(kind, GraphQLInputObjectType):
            yield from ((name, key) for key, one in kind.fields.items() if get_named_type(one.type).name == "ID")


@pytest.mark.parametrize(("listed", "key"), list(by_id()), ids=str)
async def test_no_filter_counts_what_belongs_to_a_case_of_another(untouched: World, listed: str, key: str) -> None:
    """Of whom a transfer waits, say: the number of rows would tell whose it is."""
    case = untouched.cases["leaving"]
    foreign = [case.id, untouched.account("own"), untouched.member(0)]
    for who in ("national", "committee-2026", "between"):
        for one in foreign:
            query = f"query ($id: ID!) {{ {listed}(filter: {{{key}: $id}}) {{ totalCount }} }}"
            answer = await respond(untouched.actors[who], query, {"id": one})
            if answer["errors"]:
                assert {e["extensions"]["code"] for e in answer["errors"]} <= {"BAD_INPUT"}
            else:
                assert answer["data"][listed]["totalCount"] == 0, who


def test_the_filter_that_told_is_walked() -> None:
    assert ("transfers", "candidate") in set(by_id())


async def test_who_has_the_case_finds_its_transfers(untouched: World) -> None:
    case = untouched.cases["leaving"]
    query = "query ($id: ID!) { transfers(filter: {candidate: $id}) { totalCount } }"
    for who in ("own", "committee", "auditor"):
        assert (await ask(untouched.actors[who], query, {"id": case.id}))["transfers"]["totalCount"] == 1, who
    assert (await ask(untouched.actors["person"], query, {"id": case.id}))["transfers"]["totalCount"] == 0


# ── members ─────────────────────────────────────────────────────────────────────────────────────────────────────────

PRIVATE = "leftReason excusedFrom excusedUntil excusedReason disciplines { kind }"


async def test_what_befell_a_member_is_the_branchs_and_its_superiors(here: World) -> None:
    member = here.member(9)
    given = {
        "id": member,
        "excusedFrom": "2028-01-01",
        "excusedUntil": "2029-01-01",
        "excusedReason": "长期患病",
        "leftOn": "2028-12-01",
        "leftReason": "出党",
        "disciplines": [{"kind": "WARNING", "decidedOn": "2027-01-01"}],
    }
    assert (await act(here, "own", "updateMember", given, "member { id }"))["errors"] == []
    query = f"query ($id: ID!) {{ node(id: $id) {{ ... on PartyMember {{ name {PRIVATE} }} }} }}"
    told = {
        "leftReason": "出党",
        "excusedFrom": "2028-01-01",
        "excusedUntil": "2029-01-01",
        "excusedReason": "长期患病",
        "disciplines": [{"kind": "WARNING"}],
    }
    nothing = {"leftReason": "", "excusedFrom": None, "excusedUntil": None, "excusedReason": "", "disciplines": []}
    seen = {}
    for who in ("own", "committee", "org-dept", "sibling"):
        found = (await ask(here.actors[who], query, {"id": member}))["node"]
        assert found.pop("name")
        seen[who] = found
    assert seen == {"own": told, "committee": told, "org-dept": told, "sibling": nothing}


async def test_of_a_former_branchs_meeting_only_the_vote_came_along(here: World) -> None:
    case = here.cases["sworn"]
    query = (
        "query ($id: ID!) { candidate(id: $id) { votes { nodes { meeting { on minutes attachments { name } } } } } }"
    )
    await sets.select(
        "UPDATE meeting SET attachments = :papers WHERE id = :id",
        {"papers": '[{"name": "会议记录.pdf", "reference": ""}]', "id": _key(case.meeting)},
    )
    before = (await ask(here.actors["own"], query, {"id": case.id}))["candidate"]["votes"]["nodes"][0]["meeting"]
    assert before["attachments"] == [{"name": "会议记录.pdf"}]
    await taken_over(here, await handed_over(here, case))
    after = (await ask(here.actors["national"], query, {"id": case.id}))["candidate"]["votes"]["nodes"][0]["meeting"]
    assert after == {"on": before["on"], "minutes": "", "attachments": []}


# ── transfers that came to nothing ──────────────────────────────────────────────────────────────────────────────────

SAID = "query ($id: ID!) { node(id: $id) { ... on Transfer { status text introduction } } }"


@pytest.mark.parametrize("end", ["REFUSED", "WITHDRAWN"])
async def test_what_was_said_of_a_person_is_not_kept_by_who_did_not_take_them(here: World, end: str) -> None:
    sent = await handed_over(here, here.cases["activist"], text="因工作调动")
    waiting = {"status": "OFFERED", "text": "因工作调动", "introduction": "表现良好"}
    assert (await ask(here.actors["national"], SAID, {"id": sent["id"]}))["node"] == waiting
    if end == "REFUSED":
        given = {"id": sent["id"], "ground": "PAPERS_INCOMPLETE", "text": "缺登记表"}
        answer = await act(here, "national", "refuseTransfer", given)
    else:
        answer = await act(here, "own", "withdrawTransfer", {"id": sent["id"], "reason": "不调了"})
    assert answer["errors"] == []
    for who in ("national", "committee-2026"):
        found = (await ask(here.actors[who], SAID, {"id": sent["id"]}))["node"]
        assert found == {"status": end, "text": None, "introduction": None}, who
    for who in ("own", "committee", "org-dept"):
        assert (await ask(here.actors[who], SAID, {"id": sent["id"]}))["node"] == {**waiting, "status": end}, who


# ── "is this person known anywhere?" ────────────────────────────────────────────────────────────────────────────────

CREATE = """mutation ($input: CreateCandidateInput!) { createCandidate(input: $input) {
    candidate { id hasPreviousCase previousCase { id } } errors { code rule guard message detail path } } }"""
PERSON = {"name": "林晓春", "phone": "13800138000"}


async def rows() -> int:
    (row,) = await sets.select("SELECT count(*) AS n FROM journal")
    return int(row["n"])


async def create(w: World, number: str, by: str = "sibling", **more: Any) -> dict[str, Any]:
    answer: dict[str, Any] = await ask(w.actors[by], CREATE, {"input": {**PERSON, "idNumber": number, **more}})
    return answer["createCandidate"]


async def known_numbers(here: World) -> dict[str, str]:
    """An active case elsewhere, one on its way, a member with a case that is over, a member without any."""
    enrolled = {"organizationId": here.org("national"), "name": "老党员", "idNumber": _number("19700101")}
    assert (await act(here, "national", "createMember", enrolled, "member { id }"))["errors"] == []
    cases = {name: here.cases[name].number for name in ("new", "leaving", "full", "national:voted")}
    return {**cases, "a member": enrolled["idNumber"]}


def _number(day: str) -> str:
    first = f"110101{day}501"
    return first + check_digit(first)


async def test_whoever_somebody_is_elsewhere_the_words_are_the_same(here: World) -> None:
    answers = []
    for kind, number in (await known_numbers(here)).items():
        throttle.forget()
        before = await rows()
        answers.append(await create(here, number))
        assert await rows() == before + 1, f"{kind}: a look-up is an act"
    assert answers[0]["errors"]
    assert answers == [answers[0]] * len(answers)
    # And by putting a number right.
    case = here.cases["sibling:talked"]
    edits = []
    for number in (await known_after(here)).values():
        throttle.forget()
        before = await rows()
        birth = f"{number[6:10]}-{number[10:12]}-{number[12:14]}"
        edits.append(await edited(here, case.id, number, birth))
        assert await rows() == before + 1
    assert edits == [edits[0]] * len(edits)
    assert [e["message"] for e in edits[0]] == [e["message"] for e in answers[0]["errors"]]


async def known_after(here: World) -> dict[str, str]:
    return {name: here.cases[name].number for name in ("new", "leaving", "full", "national:voted")}


async def edited(here: World, case_id: str, number: str, birth: str) -> list[dict[str, Any]]:
    query = """mutation ($input: UpdateCandidateInput!) { updateCandidate(input: $input) {
        errors { code rule guard message detail path } } }"""
    given = {"candidateId": case_id, "idNumber": number, "birth": birth, "reason": "更正", "superiorConsent": "同意"}
    found: list[dict[str, Any]] = (await ask(here.actors["sibling"], query, {"input": given}))["updateCandidate"][
        "errors"
    ]
    return found


async def test_it_is_asked_only_of_what_is_sound_in_all_else(here: World) -> None:
    known, unknown = here.cases["new"].number, _number("19900909")
    told = []
    for number in (known, unknown):
        before = await rows()
        told.append(await create(here, number, phone="无"))
        assert await rows() == before
    assert told[0] == told[1]
    assert told[0]["errors"]


async def test_who_has_no_look_ups_left_is_told_so_whoever_the_number_is(here: World) -> None:
    throttle.forget()
    number = here.cases["new"].number
    codes = [(await create(here, number))["errors"][0]["code"] for _ in range(21)]
    assert codes == ["GUARD_UNMET"] * 20 + ["RATE_LIMITED"]
    assert (await create(here, NEW_NUMBER))["errors"][0]["code"] == "RATE_LIMITED"
    throttle.forget()
    assert (await create(here, NEW_NUMBER))["errors"] == []


async def test_an_earlier_case_elsewhere_is_not_told_to_who_opens_another(here: World) -> None:
    throttle.forget()
    opened = await create(here, here.cases["archived"].number)
    assert opened["errors"] == []
    assert opened["candidate"] | {"id": ""} == {"id": "", "hasPreviousCase": False, "previousCase": None}


async def test_a_restored_case_asks_last_as_well(here: World) -> None:
    throttle.forget()
    case = here.cases["archived"]
    assert (await create(here, case.number))["errors"] == []
    query = """mutation ($input: RestoreCandidateInput!) { restoreCandidate(input: $input) { errors { code rule path } } }"""
    given = {"candidateId": case.id, "idNumber": case.number, "reason": " "}
    before = await rows()
    bad = (await ask(here.actors["own"], query, {"input": given}))["restoreCandidate"]["errors"]
    assert {e["code"] for e in bad} == {"BAD_INPUT"}
    assert await rows() == before
    sound = {**given, "reason": "回来了"}
    dry = (await ask(here.actors["own"], query, {"input": {**sound, "validateOnly": True}}))["restoreCandidate"]
    assert (dry["errors"], await rows()) == ([], before)
    known = (await ask(here.actors["own"], query, {"input": sound}))["restoreCandidate"]["errors"]
    assert [(e["code"], e["rule"]) for e in known] == [("GUARD_UNMET", "R-ID-2")]
    assert await rows() == before + 1


# ── a vote's day ────────────────────────────────────────────────────────────────────────────────────────────────────


async def test_a_vote_is_of_its_meetings_day_and_says_so(here: World) -> None:
    case = here.cases["voted"]
    vote = next(s for s in case.dossier.steps if s.kind == "VOTE_ADMISSION")
    given = {"candidateId": case.id, "id": f"vot_{vote.id}", "resolution": "同意接收", "on": str(vote.on)}
    other = {**given, "on": "2029-01-02"}
    assert [e["path"] for e in (await act(here, "own", "updateVote", other, "candidate { id }"))["errors"]] == [["on"]]
    assert (await act(here, "own", "updateVote", given, "candidate { id }"))["errors"] == []


# ── the trail ───────────────────────────────────────────────────────────────────────────────────────────────────────


async def test_who_runs_the_installation_reads_of_its_own_acts_only(here: World) -> None:
    """Every act that there is, written down as of no case; what other roles do may tell of people."""
    every = {*MAY, "signIn", "registerWithToken", "acceptInvitation", "export", "readSensitive", "somethingNew"}
    for name in sorted(every):
        told = {"minutes": "会议记录", "excused_reason": "病假", "variables": '{"name":"张三"}'}
        await journal.append_org(here.actors["own"], name, org_path=here.actors["own"].org_path, after=told)
    seen = await acts_seen(here, "system")
    assert seen == OF_THE_INSTALLATION
    assert not seen & {
        "recordGeneralMeeting",
        "updateMember",
        "createMember",
        "export",
        "readSensitive",
        "somethingNew",
    }
    assert await acts_seen(here, "auditor") >= every - {"somethingNew"}


async def acts_seen(here: World, who: str) -> set[str]:
    query = "query ($act: [String!]) { auditTrail(first: 100, filter: {act: $act}) { nodes { act candidate { id } } } }"
    found: set[str] = set()
    for name in sorted(
        {*MAY, "signIn", "registerWithToken", "acceptInvitation", "export", "readSensitive", "somethingNew"}
    ):
        nodes = (await ask(here.actors[who], query, {"act": [name]}))["auditTrail"]["nodes"]
        found |= {node["act"] for node in nodes}
    return found


SEALED = schema._schema.type_map["PoliticalReview"].fields  # type: ignore[attr-defined]
# What tells that there is a review, and nothing of what it says.
_THAT_THERE_IS_ONE = {
    "id", "candidate", "kind", "on", "edition", "recordedAt", "recordedBy", "lateEntry", "version", "voidedOn", "voidReason",
    "supersededBy", "supersedes",
}  # fmt: skip


async def test_of_a_sealed_review_nothing_is_shown_to_who_only_supervises(here: World) -> None:
    case = here.cases["examined"]
    review = case.record(Kind.POLITICAL_REVIEW, "prv")
    asked = " ".join(f"{n} {{ name }}" if n == "attachments" else n for n in SEALED if n not in _THAT_THERE_IS_ONE)
    query = f"query ($id: ID!) {{ node(id: $id) {{ ... on PoliticalReview {{ {asked} }} }} }}"
    for who in ("own", "committee"):
        shown = (await ask(here.actors[who], query, {"id": review}))["node"]
        assert (shown["attachments"], shown["conclusion"]) == ([{"name": "扫描件.pdf"}], "PASSED"), who
    for who in ("org-dept", "auditor"):
        shown = (await ask(here.actors[who], query, {"id": review}))["node"]
        assert {name: value for name, value in shown.items() if value not in (None, [])} == {}, who


def _key(text: str) -> Any:
    key = UUID(text.partition("_")[2])
    return key if connections.is_postgres() else str(key)


@pytest.mark.parametrize("dry", [True, False])
async def test_a_registration_that_comes_to_nothing_is_noted_without_its_token(here: World, dry: bool) -> None:
    given = {
        "token": "no-such-token",
        "idNumber": NEW_NUMBER,
        "login": "somebody-new",
        "password": world.PASSWORD,
        "consent": world.CONSENT,
    }
    query = "mutation ($input: RegisterWithTokenInput!) { registerWithToken(input: $input) { errors { code } } }"
    found = (await ask(None, query, {"input": {**given, "validateOnly": dry}}))["registerWithToken"]
    assert found["errors"] == [{"code": "NOT_FOUND"}]
    (row,) = await tables.Journal.filter(act="registerWithToken", candidate_id=None).values("after", "org_path")
    assert row["after"]["failed"] is True
    assert "no-such-token" not in str(row["after"])
    assert NEW_NUMBER not in str(row["after"])
