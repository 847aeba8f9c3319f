"""Organizations are merged, parted and dissolved, and nobody is left behind: each is where they are said to be, once, and whoever
should reach what waits does (C-30). Held against a model that is told the same and knows nothing of paths."""

from __future__ import annotations

import random
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest

from domain.orgs.actors import Role
from domain.orgs.organizations import APPROVING_KINDS, OrgKind
from domain.stages import CaseStatus
from records import tables
from records.cases import dossiers
from records.engines import sets
from records.errors import Conflict
from records.organizations import tree
from records.people import accounts
from tests.graph.test_reparenting import again, moved, path_of, waiting
from tests.graph.test_transfers import act, handed_over
from tests.graph.world import TODAY, Case, World, ask, fingerprint

COUNTS = "organizations cases submissions members accounts transfers codes plans validatedOnly"
WHY = "市委组织部批复〔2029〕2号"


async def merged(w: World, *names: str, into: str = "", **more: Any) -> dict[str, Any]:
    items = [{"organizationId": w.org(name)} for name in names]
    given = {"items": items, "reason": WHY, **({"intoId": w.org(into)} if into else {}), **more}
    return await act(w, "system", "mergeOrganizations", given, f"organization {{ id }} {COUNTS}")


async def parted(w: World, name: str, *parts: dict[str, Any], **more: Any) -> dict[str, Any]:
    given = {"organizationId": w.org(name), "parts": list(parts), "reason": WHY, **more}
    return await act(w, "system", "splitOrganization", given, f"organization {{ id }} {COUNTS}")


async def dissolved(w: World, *names: str, **more: Any) -> dict[str, Any]:
    items = [{"organizationId": w.org(name)} for name in names]
    return await act(
        w, "system", "dissolveOrganizations", {"items": items, "reason": WHY, **more}, "organizations validatedOnly"
    )


def codes(answer: dict[str, Any]) -> list[tuple[str, list[str]]]:
    return [(e["code"], e["path"]) for e in answer["errors"]]


def of(w: World, name: str) -> dict[str, Case]:
    return {key: case for key, case in w.cases.items() if case.dossier.branch.id == w.orgs[name]}


async def cases_at(w: World, name: str) -> set[UUID]:
    rows = await sets.read(tables.Candidate, "t.org_id = :id", {"id": w.orgs[name]}, names=("id",))
    return {row["id"] for row in rows}


async def standing(w: World, name: str) -> set[UUID]:
    where = "t.org_id = :id AND (t.left_on IS NULL OR t.left_on > :today)"
    rows = await sets.read(tables.PartyMember, where, {"id": w.orgs[name], "today": TODAY}, names=("id",))
    return {row["id"] for row in rows}


async def test_two_branches_become_one_with_all_that_is_theirs(here: World) -> None:
    people = {name: await standing(here, name) for name in ("own", "sibling")}
    cases = {name: await cases_at(here, name) for name in ("own", "sibling")}
    decided = await waiting(here, "committee")
    before = await fingerprint()
    tried = await merged(here, "sibling", into="own", validateOnly=True)
    assert await fingerprint() == before
    done = await merged(here, "sibling", into="own")
    assert done["errors"] == []
    assert (tried.pop("validatedOnly"), done.pop("validatedOnly")) == (True, False)
    assert (tried.pop("organization"), done.pop("organization")) == (None, {"id": here.org("own")})
    assert tried == done
    assert (done["cases"], done["members"], done["accounts"]) == (len(cases["sibling"]), len(people["sibling"]), 1)
    await again(here)
    assert await cases_at(here, "own") == cases["own"] | cases["sibling"]
    assert await standing(here, "own") == people["own"] | people["sibling"]
    assert (await cases_at(here, "sibling"), await standing(here, "sibling")) == (set(), set())
    # It waits before the same committee as before.
    assert (await waiting(here, "committee"), done["submissions"]) == (decided, 0)
    # Both offices see all; nobody else sees more than before.
    for who in ("own", "sibling"):
        found = await ask(here.actors[who], "query { candidates { totalCount } }")
        assert found["candidates"]["totalCount"] == len(cases["own"] | cases["sibling"])
    case = of(here, "sibling")["sibling:submitted"]
    told = await ask(
        here.actors["own"],
        """query ($id: ID!, $org: ID!) { candidate(id: $id) { branch { name } originBranch { name } transferredInOn assignments { nodes { until } }
        votes { nodes { meeting { on } } } timeline(first: 1) { nodes { act } } }
        organization(id: $org) { closedOn successor { name } formerSuperiors { name } members(filter: {present: false}) { totalCount } } }""",
        {"id": case.id, "org": here.org("sibling")},
    )
    person = told["candidate"]
    assert (person["branch"]["name"], person["originBranch"], person["transferredInOn"]) == (
        "own",
        {"name": "sibling"},
        None,
    )
    assert {a["until"] for a in person["assignments"]["nodes"]} == {None}
    assert all(vote["meeting"]["on"] for vote in person["votes"]["nodes"])
    assert told["organization"] == {
        "closedOn": TODAY.isoformat(), "successor": {"name": "own"}, "formerSuperiors": [{"name": "committee"}],
        "members": {"totalCount": len(people["sibling"])},
    }  # fmt: skip
    # Nothing that is on file wants the former branch to do it again.
    problems = "query ($id: ID!) { candidate(id: $id) { problems(for: ADMISSION_APPROVAL) { rule } } }"
    found = await ask(here.actors["own"], problems, {"id": case.id})
    assert not {"R-XFR-1", "R-MTG-7"} & {p["rule"] for p in found["candidate"]["problems"]}


async def test_days_before_a_merger_are_those_of_the_former_branch(here: World) -> None:
    """Of a branch under another edition."""
    national = of(here, "national")["national:ripe"].dossier
    assert (await merged(here, "national", into="own"))["errors"] == []
    await again(here)
    found = (await dossiers.load(here.actors["own"], [national.id], today=TODAY, clock=TODAY))[national.id]
    yesterday = TODAY - timedelta(days=1)
    assert [org.name for org in found.place_on(yesterday)] == ["national", "committee-2026", "root"]
    assert [org.name for org in found.place_on(TODAY)] == ["own", "committee", "root"]
    assert found.edition_on(yesterday) is national.edition_on(yesterday)
    assert [a.decision for a in found.approvals if not a.open] == [a.decision for a in national.approvals if not a.open]


async def test_a_merged_one_is_not_opened_again(here: World) -> None:
    assert (await merged(here, "sibling", into="own"))["errors"] == []
    again_open = await act(
        here, "system", "updateOrganization", {"id": here.org("sibling"), "closedOn": None}, "organization { id }"
    )
    assert codes(again_open) == [("WRONG_STATE", ["closedOn"])]


async def test_who_writes_meanwhile_where_an_organization_stood_is_told(here: World) -> None:
    """Whoever was read before it was put elsewhere writes nothing at the place that it left."""
    before = here.actors["own"]
    assert (await moved(here, "own", to="committee-2026"))["errors"] == []
    here.actors["own"] = before
    meeting = {
        "startedAt": "2029-01-14T01:00:00Z",
        "on": "2029-01-14",
        "place": "会议室",
        "chair": "书记",
        "recorder": "组织委员",
    }
    late = await act(here, "own", "recordGeneralMeeting", meeting, "meeting { id }")
    assert [e["code"] for e in late["errors"]] == ["NOT_FOUND"]
    with pytest.raises(Conflict):
        await tree.stood_still({here.orgs["own"]: before.org_path})
    await tree.stood_still({here.orgs["own"]: await path_of(here, "own")})


async def test_committees_become_one_with_all_below_them(here: World) -> None:
    before = await waiting(here, "committee") | await waiting(here, "committee-2026")
    done = await merged(here, "committee-2026", into="committee")
    assert (done["errors"], done["accounts"]) == ([], 1)
    await again(here)
    assert await waiting(here, "committee") == before
    assert (await path_of(here, "national")).startswith(await path_of(here, "committee"))
    case = of(here, "national")["national:submitted"]
    given = {"id": case.approval, "decision": "RETURNED", "opinion": "请补正"}
    assert (await act(here, "committee-2026", "decideApproval", given, "approval { id }"))["errors"] == []


async def test_a_new_one_takes_several_and_codes_of_before_are_worth_nothing(here: World) -> None:
    code = {"candidateId": here.cases["new"].id}
    assert (await act(here, "own", "reissueRegistrationToken", code, "candidate { id }"))["errors"] == []
    done = await merged(here, "own", "sibling", name="联合党支部")
    assert done["errors"] == []
    assert done["codes"] >= 1
    live = await tables.RegistrationToken.filter(
        revoked_at=None, used_at=None, candidate_id=here.cases["new"].dossier.id
    ).count()
    assert live == 0
    here.orgs["joint"] = UUID(done["organization"]["id"][4:])
    assert await cases_at(here, "joint") == {
        case.dossier.id for name in ("own", "sibling") for case in of(here, name).values()
    }


async def test_who_is_on_the_way_finds_the_successor(here: World) -> None:
    sent = await handed_over(here, here.cases["activist"], to="sibling")
    refused = await merged(here, "own", into="sibling")
    assert codes(refused) == [("WRONG_STATE", [])]
    assert (await merged(here, "sibling", into="national"))["errors"] == []
    await again(here)
    accepted = await act(here, "national", "acceptTransfer", {"id": sent["id"], "text": "经审查合格"})
    assert accepted["errors"] == []


async def test_what_cannot_become_one_is_refused_and_nothing_changes(here: World) -> None:
    number = {"person_key": "same"}
    await tables.PartyMember.filter(id=here.rosters["own"][0].id).update(**number)
    await tables.PartyMember.filter(id=here.rosters["sibling"][0].id).update(**number)
    before = await fingerprint()
    item: list[tuple[str, list[str]]] = [("BAD_INPUT", ["items", "0", "organizationId"])]
    assert codes(await merged(here, "own", into="own")) == item
    assert codes(await merged(here, "own", into="between")) == item
    assert codes(await merged(here, "root", into="committee")) == item
    twice = await merged(here, "own", into="sibling")
    assert codes(twice) == [("WRONG_STATE", [])]
    assert here.rosters["own"][0].name in twice["errors"][0]["message"]
    assert codes(await merged(here, "own")) == [("BAD_INPUT", ["name"])]
    assert codes(await merged(here, "own", into="sibling", name="又一个")) == [("BAD_INPUT", ["name"])]
    assert codes(await parted(here, "own", {"name": "第二支部"})) == [("BAD_INPUT", ["parts", "0", "memberIds"])]
    part = {"name": "第二支部", "memberIds": [here.member(0, "sibling")]}
    assert codes(await parted(here, "own", part)) == [("NOT_FOUND", ["parts", "0", "memberIds", "0"])]
    part = {"name": "第二支部", "memberIds": [here.member(0)]}
    assert codes(await parted(here, "own", part, part)) == [("BAD_INPUT", ["parts"])]
    assert codes(await parted(here, "own", {**part, "name": ""})) == [("BAD_INPUT", ["parts", "0", "name"])]
    full = await dissolved(here, "own")
    assert codes(full) == [("WRONG_STATE", ["items", "0", "organizationId"])]
    text = full["errors"][0]["message"]
    assert all(said in text for said in ("cases", "submissions that wait", "people on its roster", " accounts")), text
    assert await fingerprint() == before


async def test_a_branch_is_dissolved_once_nobody_is_there(here: World) -> None:
    given = {"superiorId": here.org("committee"), "name": "空支部", "kind": "BRANCH"}
    made = await act(here, "system", "createOrganization", given, "organization { id }")
    here.orgs["empty"] = UUID(made["organization"]["id"][4:])
    assert (await dissolved(here, "empty"))["errors"] == []
    assert codes(await dissolved(here, "empty")) == [("WRONG_STATE", ["items", "0", "organizationId"])]


async def test_who_is_parted_and_comes_back_is_as_before_but_for_the_history(here: World) -> None:
    """A probationary member's roster entry goes with the case, and the other way round."""
    sworn, submitted = here.cases["sworn"], here.cases["submitted"]
    state = await _state(here)
    part = {"name": "第二支部", "candidateIds": [sworn.id, submitted.id], "memberIds": [here.member(1)]}
    tried = await parted(here, "own", part, validateOnly=True)
    done = await parted(here, "own", part)
    assert done["errors"] == []
    assert (done["cases"], done["members"], done["organizations"]) == (2, 2, 1)
    assert {name: tried[name] for name in COUNTS.split()[:-1]} == {name: done[name] for name in COUNTS.split()[:-1]}
    (new,) = await tables.PartyOrg.filter(name="第二支部")
    here.orgs["second"] = new.id
    assert await cases_at(here, "second") == {sworn.dossier.id, submitted.dossier.id}
    assert submitted.id in await waiting(here, "committee")
    assert (await merged(here, "second", into="own"))["errors"] == []
    assert await _state(here) == state


async def _state(w: World) -> dict[str, set[Any]]:
    """Who is where, who looks after whom, and before whom what waits lies."""
    waits = await sets.read(tables.Approval, "t.status = 'SUBMITTED'", {}, names=("id", "addressed_to_id", "org_path"))
    looked = await sets.read(tables.Assignment, "1=1", {}, names=("id", "member_id", "until", "org_path"))
    return {
        "cases": await cases_at(w, "own"),
        "members": await standing(w, "own"),
        "waits": {tuple(row.values()) for row in waits},
        "looked": {tuple(row.values()) for row in looked},
    }


# ── against a model ─────────────────────────────────────────────────────────────────────────────────────────────────


@dataclass
class Model:
    """Who is where, said in names: the superior of each, and at which each case, member and account is."""

    above: dict[str, str | None]
    kinds: dict[str, OrgKind]
    cases: dict[UUID, str]
    members: dict[UUID, str]
    offices: dict[str, str]
    closed: set[str] = field(default_factory=set)

    def line(self, name: str) -> list[str]:
        found = [name]
        while (up := self.above[found[-1]]) is not None:
            found.append(up)
        return found

    def decides(self, name: str) -> str:
        return next(up for up in self.line(name)[1:] if self.kinds[up] in APPROVING_KINDS)

    def below(self, name: str) -> set[str]:
        return {one for one in self.above if name in self.line(one)}

    def open(self, *kinds: OrgKind) -> list[str]:
        return sorted(name for name, kind in self.kinds.items() if kind in kinds and name not in self.closed)


async def _model(w: World) -> Model:
    rows = await sets.read(tables.PartyOrg, "1=1", {})
    names = {row["id"]: row["name"] for row in rows}
    cases = await sets.read(tables.Candidate, "1=1", {}, names=("id", "org_id"))
    members = await sets.read(tables.PartyMember, "t.left_on IS NULL", {}, names=("id", "org_id"))
    offices = {name: actor for name, actor in w.actors.items() if actor.org_id}
    return Model(
        {row["name"]: names.get(row["superior_id"]) for row in rows},
        {row["name"]: OrgKind(row["kind"]) for row in rows},
        {row["id"]: names[row["org_id"]] for row in cases},
        {row["id"]: names[row["org_id"]] for row in members},
        {name: names[actor.org_id] for name, actor in offices.items() if actor.org_id},
    )


async def _agrees(w: World, m: Model) -> None:
    """What is stored, and what each office sees of it, are what the model says."""
    await again(w)
    stored = await _model(w)
    # A former organization lies below its successor, which the model has no need of.
    assert (stored.cases, stored.members, stored.offices) == (m.cases, m.members, m.offices)
    assert {n: up for n, up in stored.above.items() if n not in m.closed} == {
        n: up for n, up in m.above.items() if n not in m.closed
    }
    paths = {row["name"]: row["path"] for row in await sets.read(tables.PartyOrg, "1=1", {})}
    for name in m.above.keys() - m.closed:
        up = m.above[name]
        assert up is None or paths[name].startswith(paths[up])
    assert {row["org_path"] == paths[m.cases[row["id"]]] for row in await sets.read(tables.Candidate, "1=1", {})} == {
        True
    }
    waits = await sets.read(tables.Approval, "t.status = 'SUBMITTED'", {})
    assert {row["id"]: w.orgs[m.decides(m.cases[row["candidate_id"]])] for row in waits} == {
        row["id"]: row["addressed_to_id"] for row in waits
    }
    for who, at in m.offices.items():
        if w.actors[who].role in (Role.BRANCH_ADMIN, Role.COMMITTEE_ADMIN):
            seen = await ask(w.actors[who], "query { candidates(first: 100) { nodes { id } } }")
            below = m.below(at)
            assert {node["id"] for node in seen["candidates"]["nodes"]} == {
                f"cand_{key}" for key, place in m.cases.items() if place in below
            }, who


async def _one(w: World, m: Model, chance: random.Random, number: int) -> None:
    """One change of organizations, in the world and in the model."""
    branches, committees = m.open(OrgKind.BRANCH), m.open(*APPROVING_KINDS)
    match chance.choice(("reparent", "reparent", "merge", "split", "split")):
        case "reparent":
            name, to = chance.choice(branches), chance.choice([*committees, *m.open(OrgKind.GENERAL_BRANCH)])
            if m.above[name] != to:
                assert (await moved(w, name, to=to))["errors"] == []
                m.above[name] = to
        case "merge" if len(branches) > 2:
            name, into = chance.sample(branches, 2)
            assert (await merged(w, name, into=into))["errors"] == []
            _go(m, name, into, set(m.cases), set(m.members), set(m.offices))
            m.closed.add(name)
            m.above[name] = into
        case _:
            name, new = chance.choice(branches), f"新{number}"
            # Whose entry follows a case goes with it: taken here are those with none.
            follows = {
                row["id"]
                for row in await sets.read(tables.PartyMember, "t.candidate_id IS NOT NULL", {}, names=("id",))
            }
            free = {
                row["candidate_id"]
                for row in await sets.read(
                    tables.PartyMember, "t.candidate_id IS NOT NULL", {}, names=("candidate_id",)
                )
            }
            cases = {key for key, at in m.cases.items() if at == name and key not in free and chance.random() < 0.4}
            members = {
                key for key, at in m.members.items() if at == name and key not in follows and chance.random() < 0.4
            }
            if cases or members:
                part = {
                    "name": new,
                    "candidateIds": [f"cand_{key}" for key in cases],
                    "memberIds": [f"mem_{key}" for key in members],
                }
                assert (await parted(w, name, part))["errors"] == []
                (row,) = await tables.PartyOrg.filter(name=new)
                w.orgs[new], m.above[new], m.kinds[new] = row.id, m.above[name], OrgKind.BRANCH
                _go(m, name, new, cases, members, set())


def _go(m: Model, name: str, into: str, cases: set[UUID], members: set[UUID], offices: set[str]) -> None:
    m.cases |= {key: into for key in cases if m.cases[key] == name}
    m.members |= {key: into for key in members if m.members[key] == name}
    m.offices |= {who: into for who in offices if m.offices[who] == name}


@pytest.mark.parametrize("seed", range(4))
async def test_whatever_changes_everybody_is_once_and_where_they_are_said_to_be(here: World, seed: int) -> None:
    # Who is on the way bars a merger with where they go: that has a test of its own.
    on_the_way = await tables.TransferRequest.filter(status__in=["REQUESTED", "OFFERED"]).values_list(
        "candidate_id", flat=True
    )
    await tables.TransferRequest.filter(candidate_id__in=on_the_way).update(status="WITHDRAWN", answered_on=TODAY)
    await tables.Candidate.filter(id__in=on_the_way).update(status=CaseStatus.ARCHIVED)
    m, chance = await _model(here), random.Random(seed)  # noqa: S311 -- chance of a test
    for number in range(6):
        await _one(here, m, chance, number)
        await _agrees(here, m)
    assert await accounts.find(here.actors["own"].account_id) is not None
