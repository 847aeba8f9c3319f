"""Organizations go below another superior: all that lies below goes along, what waits goes to who has the power now, and what was
decided stays as it was judged (C-30)."""

from __future__ import annotations

import itertools
from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest

from domain.orgs.editions import Edition
from records import tables
from records.cases import dossiers
from records.engines import sets
from records.organizations import paths
from records.people import accounts
from tests.graph.test_transfers import act, handed_over
from tests.graph.world import TODAY, World, ask, fingerprint

CARRIED = "organizations cases submissions validatedOnly"
INBOX = "query ($to: ID) { approvals(first: 100, filter: {status: [SUBMITTED], addressedTo: $to}) { nodes { candidate { id } } } }"


async def moved(w: World, *names: str, to: str, who: str = "system", **more: Any) -> dict[str, Any]:
    items = [{"organizationId": w.org(name)} for name in names]
    given = {"items": items, "superiorId": w.org(to), "reason": "市委组织部批复〔2029〕1号", **more}
    return await act(w, who, "reparentOrganizations", given, CARRIED)


async def again(w: World) -> None:
    """Who everybody is now: their places were changed."""
    for name, actor in w.actors.items():
        known = await accounts.find(actor.account_id)
        assert known is not None
        w.actors[name] = await accounts.actor_of(known)


async def path_of(w: World, name: str) -> str:
    (row,) = await sets.read(tables.PartyOrg, "t.id = :id", {"id": w.orgs[name]})
    path: str = row["path"]
    return path


def refused(answer: dict[str, Any]) -> list[tuple[str, list[str]]]:
    assert answer["organizations"] is None
    return [(e["code"], e["path"]) for e in answer["errors"]]


async def written(prefix: str) -> dict[str, int]:
    """How many rows of each table lie at a place or below it."""
    found: dict[str, int] = {}
    for model, column in paths.places():
        table = model._meta.db_table
        sql = f'SELECT count(*) AS n FROM "{table}" WHERE "{column}" LIKE :below'
        (row,) = await sets.select(sql, {"below": f"{prefix}%"})
        found[f"{table}.{column}"] = row["n"]
    return found


async def waiting(w: World, who: str) -> set[str]:
    found = await ask(w.actors[who], INBOX, {"to": w.org(who)})
    return {node["candidate"]["id"] for node in found["approvals"]["nodes"]}


def test_every_column_in_which_a_place_is_written_is_known() -> None:
    """But the journal's, which is never changed, and what is named by chains."""
    held = {
        (name, column)
        for name in tables.__all__
        for column in getattr(tables, name)._meta.fields_map
        if column.endswith("path") and name not in ("Journal", "Record")
    }
    assert {(model.__name__, column) for model, column in paths.places()} == held


async def test_a_branch_goes_below_another_committee_with_all_that_is_its_own(here: World) -> None:
    old = await path_of(here, "own")
    there, before = await written(old), await waiting(here, "committee")
    tried = await moved(here, "own", to="committee-2026", validateOnly=True)
    untouched = await fingerprint()
    done = await moved(here, "own", to="committee-2026")
    assert (tried.pop("validatedOnly"), done.pop("validatedOnly")) == (True, False)
    assert tried == done
    assert (done["organizations"], done["errors"]) == (1, [])
    new = await path_of(here, "own")
    assert new.startswith(await path_of(here, "committee-2026"))
    assert await written(new) == there
    assert set((await written(old)).values()) == {0}
    assert await fingerprint() != untouched
    assert done["cases"] == there["candidate.org_path"]
    await again(here)
    mine = {case.id for name, case in here.cases.items() if case.dossier.branch.id == here.orgs["own"]}
    went = before & mine
    assert went
    assert done["submissions"] == len(went)
    assert await waiting(here, "committee") == before - went
    assert went <= await waiting(here, "committee-2026")


async def test_a_dry_run_leaves_nothing(here: World) -> None:
    before = await fingerprint()
    tried = await moved(here, "own", "sibling", to="committee-2026", validateOnly=True)
    assert (tried["organizations"], tried["validatedOnly"], tried["errors"]) == (2, True, [])
    assert await fingerprint() == before


async def test_what_waits_is_decided_by_the_new_committee_and_by_no_other(here: World) -> None:
    case = here.cases["pre_review_filed"]
    closed = [a.id for a in case.dossier.approvals if not a.open]
    assert (await moved(here, "own", to="committee-2026"))["errors"] == []
    await again(here)
    decided = {"id": case.approval, "decision": "RETURNED", "opinion": "请补正"}
    wrong = await act(here, "committee", "decideApproval", decided, "approval { id }")
    assert [e["code"] for e in wrong["errors"]] == ["NOT_FOUND"]
    right = await act(here, "committee-2026", "decideApproval", decided, "approval { status }")
    assert (right["errors"], right["approval"]) == ([], {"status": "RETURNED"})
    rows = await sets.read(tables.Approval, "t.candidate_id = :id", {"id": case.dossier.id})
    # What was decided stays the former committee's; nobody there reads it any more.
    assert {row["addressed_to_id"] for row in rows if row["id"] in closed} == {here.orgs["committee"]}
    assert (await ask(here.actors["committee"], "query ($id: ID!) { candidate(id: $id) { id } }", {"id": case.id}))[
        "candidate"
    ] is None
    journal = await sets.read(
        tables.Journal, "t.record_id = :id AND t.act = 'reparentOrganizations'", {"id": UUID(case.approval[4:])}
    )
    assert [row["org_path"] for row in journal] == [await path_of(here, "own")]


async def test_days_before_are_judged_by_what_held_there(here: World) -> None:
    case = here.cases["ripe"].dossier
    assert (await moved(here, "own", to="committee-2026"))["errors"] == []
    await again(here)
    yesterday = TODAY - timedelta(days=1)
    found = (await dossiers.load(here.actors["own"], [case.id], today=TODAY, clock=TODAY))[case.id]
    assert [found.edition_on(day) for day in (yesterday, TODAY)] == [Edition.MANUAL_2024, Edition.NATIONAL_2026]
    assert [org.name for org in found.place_on(yesterday)] == ["own", "committee", "root"]
    assert [org.name for org in found.place_on(TODAY)] == ["own", "committee-2026", "root"]
    # And back: a day between would have been the other's, but it was one day.
    assert (await moved(here, "own", to="committee"))["errors"] == []
    await again(here)
    found = (await dossiers.load(here.actors["own"], [case.id], today=TODAY, clock=TODAY))[case.id]
    assert [org.name for org in found.place_on(TODAY)] == ["own", "committee", "root"]
    told = await ask(
        here.actors["own"],
        "query ($id: ID!) { organization(id: $id) { superior { name } formerSuperiors { until name } } }",
        {"id": here.org("own")},
    )
    until = TODAY.isoformat()
    assert told["organization"] == {
        "superior": {"name": "committee"},
        "formerSuperiors": [{"until": until, "name": "committee"}, {"until": until, "name": "committee-2026"}],
    }


async def test_a_subtree_goes_whole(here: World) -> None:
    under = here.cases["under:submitted"]
    assert (await moved(here, "between", to="committee-2026"))["organizations"] == 2
    await again(here)
    line = [await path_of(here, name) for name in ("committee-2026", "between", "under")]
    assert all(below.startswith(above) for above, below in itertools.pairwise(line))
    assert under.id in await waiting(here, "committee-2026")
    seen = await ask(
        here.actors["under"],
        "query ($id: ID!) { candidate(id: $id) { branch { superior { superior { name } } } } }",
        {"id": under.id},
    )
    assert seen["candidate"]["branch"]["superior"]["superior"]["name"] == "committee-2026"


async def test_a_place_that_was_left_is_never_anothers(here: World) -> None:
    """Its journal stays there."""
    left = await path_of(here, "between")
    assert (await moved(here, "between", to="committee-2026"))["errors"] == []
    for _ in range(3):
        given = {"superiorId": here.org("committee"), "name": "新设党支部", "kind": "BRANCH"}
        assert (await act(here, "system", "createOrganization", given, "organization { id }"))["errors"] == []
    found = await sets.read(tables.PartyOrg, "t.superior_id = :id", {"id": here.orgs["committee"]})
    assert left not in {row["path"] for row in found}
    assert await moved(here, "between", to="committee") | {"errors": []} == await moved(here, "sibling", to="committee-2026", validateOnly=True) | {
        "errors": [], "organizations": 2, "cases": 1, "submissions": 1, "validatedOnly": False,
    }  # fmt: skip
    assert await path_of(here, "between") != left


async def test_what_cannot_be_is_refused_by_name_and_nothing_changes(here: World) -> None:
    made = await act(
        here,
        "system",
        "createOrganization",
        {"superiorId": here.org("root"), "name": "另县委", "kind": "LOCAL_COMMITTEE"},
        "organization { id }",
    )
    here.orgs["county"] = UUID(made["organization"]["id"][4:])
    await tables.PartyOrg.filter(id=here.orgs["national"]).update(closed_on=TODAY)
    before = await fingerprint()
    place = ["items", "0", "organizationId"]
    bad = [("BAD_INPUT", place)]
    assert refused(await moved(here, "committee", to="between")) == bad  # below itself
    assert refused(await moved(here, "committee", to="committee")) == bad
    assert refused(await moved(here, "own", to="committee")) == bad  # there already
    assert refused(await moved(here, "own", to="sibling")) == bad  # a branch below a branch
    assert refused(await moved(here, "root", to="committee")) == bad
    assert refused(await moved(here, "own", to="county")) == bad  # another district
    assert refused(await moved(here, "under", "between", to="committee-2026")) == bad
    assert refused(await moved(here, "own", "own", to="committee-2026")) == [
        ("BAD_INPUT", ["items", "1", "organizationId"])
    ]
    assert refused(await moved(here, to="committee-2026")) == [("BAD_INPUT", ["items"])]
    assert refused(await moved(here, "own", to="committee-2026", reason=" ")) == [("BAD_INPUT", ["reason"])]
    assert refused(await moved(here, "national", to="committee")) == [("WRONG_STATE", place)]
    assert refused(await moved(here, "own", to="national")) == [("WRONG_STATE", ["superiorId"])]
    stale = [{"organizationId": here.org("own"), "version": 7}]
    assert refused(await moved(here, to="committee-2026", items=stale)) == [("CONFLICT", ["version"])]
    nobody = [{"organizationId": f"org_{UUID(int=9)}"}]
    assert refused(await moved(here, to="committee-2026", items=nobody)) == [("NOT_FOUND", place)]
    # Nobody above would have the power to decide what waits: told by branch, and by how many.
    powerless = await moved(here, "own", to="root")
    assert refused(powerless) == [("WRONG_STATE", [])]
    assert "own:" in powerless["errors"][0]["message"]
    for who in ("committee", "org-dept", "own", "auditor", "person"):
        assert refused(await moved(here, "own", to="committee-2026", who=who)) == [("NOT_ALLOWED", [])]
    after = await fingerprint()
    assert after == before


async def test_plans_that_would_not_fit_there_are_refused(here: World) -> None:
    plan = (
        "mutation ($input: SetRecruitmentPlansInput!) { setRecruitmentPlans(input: $input) { count errors { code } } }"
    )

    async def lay(who: str, **quotas: int) -> None:
        items = [{"organizationId": here.org(name), "quota": quota} for name, quota in quotas.items()]
        found = await ask(here.actors[who], plan, {"input": {"year": TODAY.year, "items": items}})
        assert found["setRecruitmentPlans"]["errors"] == []

    await lay("org-dept", **{"root": 20, "committee": 9, "committee-2026": 3})
    await lay("committee", own=4)
    assert refused(await moved(here, "own", to="committee-2026")) == [("WRONG_STATE", ["superiorId"])]
    await lay("org-dept", **{"committee-2026": 4})
    assert (await moved(here, "own", to="committee-2026"))["errors"] == []


async def test_a_transfer_under_way_finds_its_target_where_it_stands_now(here: World) -> None:
    sent = await handed_over(here, here.cases["activist"])
    assert (await moved(here, "national", to="committee"))["errors"] == []
    await again(here)
    accepted = await act(here, "national", "acceptTransfer", {"id": sent["id"], "text": "经审查合格"})
    assert accepted["errors"] == []


@pytest.mark.parametrize("key", ["reparent-1"])
async def test_the_same_key_moves_once(here: World, key: str) -> None:
    first = await moved(here, "own", to="committee-2026", idempotencyKey=key)
    twice = await moved(here, "own", to="committee-2026", idempotencyKey=key)
    assert first["errors"] == twice["errors"] == []
    assert first == twice
