"""Organizations change while others work in them: nothing is half moved, nobody hears of a deadlock, and whoever comes too late is told.

Each statement is held up a little by chance, so that the two interleave otherwise each time. On SQLite one waits for the other.
"""

from __future__ import annotations

import asyncio
import random
from collections.abc import Awaitable, Callable
from itertools import product
from typing import Any
from uuid import UUID

import pytest

from domain.case.approvals import ApprovalKind
from domain.orgs.organizations import addressee
from records import tables
from records.cases import keeping
from records.engines import sets
from records.organizations import paths, reparenting, tree
from records.trail import audit
from tests.battery import size
from tests.graph.test_mutations import PAPERS, VOTE
from tests.graph.test_reorganizing import dissolved, merged, parted
from tests.graph.test_reparenting import moved
from tests.graph.test_sittings import sit, voted
from tests.graph.test_transfers import act
from tests.graph.world import TODAY, World

SEEDS = range(size(4, 1))
# Of how long a statement is held up at most, in seconds.
_UP_TO = 0.004
# What whoever comes too late hears: it changed, it is not there any more, or not so that it can be done.
LATE = {"CONFLICT", "NOT_FOUND", "WRONG_STATE", "RECORD_LOCKED"}

Doing = Callable[[World], Awaitable[dict[str, Any]]]


async def _empty(w: World) -> None:
    """A branch in which nobody and nothing is, but its administrator, who is asked for last."""
    given = {"superiorId": w.org("committee"), "name": "空支部", "kind": "BRANCH"}
    made = await act(w, "system", "createOrganization", given, "organization { id }")
    w.orgs["empty"] = UUID(made["organization"]["id"][4:])


# ── how organizations change ────────────────────────────────────────────────────────────────────────────────────────

CHANGES: dict[str, Doing] = {
    "merge": lambda w: merged(w, "own", into="sibling"),
    "merge below a general branch": lambda w: merged(w, "own", into="under"),
    "merge committees": lambda w: merged(w, "committee", into="committee-2026"),
    "reparent": lambda w: moved(w, "own", to="committee-2026"),
    "split": lambda w: parted(
        w,
        "own",
        {
            "name": "第二支部",
            "candidateIds": [w.cases[leg].id for leg in ("submitted", "announced", "examined", "activist", "sworn")],
            "memberIds": [w.member(5)],
            "accountIds": [w.account("own")],
        },
    ),
}


# ── what others do meanwhile ────────────────────────────────────────────────────────────────────────────────────────


async def _decide(w: World) -> dict[str, Any]:
    given = {"id": w.cases["submitted"].approval, "decision": "RETURNED", "opinion": "请补正"}
    return await act(w, "committee", "decideApproval", given, "approval { id }")


async def _decide_many(w: World) -> dict[str, Any]:
    ids = [one.approval for name, one in w.cases.items() if one.dossier.open_approval and ":" not in name]
    return await sit(w, "committee", "decideApprovals", items=voted(ids), decision="RETURNED", opinion="请补正")


async def _submit(w: World) -> dict[str, Any]:
    return await act(w, "own", "submitPreReview", {"candidateId": w.cases["examined"].id}, "approval { id }")


async def _enter(w: World) -> dict[str, Any]:
    given = {"name": "林晓春", "idNumber": "110101199604125014", "phone": "13800138000"}
    return await act(w, "own", "createCandidate", given, "candidate { id }")


async def _resolve(w: World) -> dict[str, Any]:
    held = {"place": "活动室", "chair": "书记", "recorder": "委员", "attachments": PAPERS}
    items = [{"candidateId": w.cases["announced"].id, **VOTE}]
    return await sit(w, "own", "recordVotes", on=TODAY.isoformat(), meeting=held, items=items)


async def _meet(w: World) -> dict[str, Any]:
    given = {"place": "活动室", "chair": "书记", "recorder": "委员", "attachments": PAPERS}
    return await act(w, "own", "recordGeneralMeeting", given, "meeting { id }")


async def _roster(w: World) -> dict[str, Any]:
    return await act(
        w, "committee", "createMember", {"organizationId": w.org("own"), "name": "新党员"}, "member { id }"
    )


async def _office(w: World) -> dict[str, Any]:
    given = {
        "login": "new-office", "name": "新账户", "role": "BRANCH_ADMIN", "organizationId": w.org("own"), "password": "a-good-long-password",
    }  # fmt: skip
    return await act(w, "system", "createAccount", given, "account { id }")


async def _come(w: World) -> dict[str, Any]:
    given = {
        "candidateId": w.cases["national:target"].id,
        "targetId": w.org("own"),
        "reason": "WORK",
        "introduction": "好",
    }
    return await act(w, "national", "transferOut", given, "transfer { id }")


async def _below(w: World) -> dict[str, Any]:
    given = {"superiorId": w.org("committee"), "name": "新支部", "kind": "BRANCH"}
    return await act(w, "system", "createOrganization", given, "organization { id }")


async def _other_way(w: World) -> dict[str, Any]:
    return await merged(w, "sibling", into="own")


async def _elsewhere(w: World) -> dict[str, Any]:
    return await moved(w, "sibling", "own", to="committee-2026")


MEANWHILE: dict[str, Doing] = {
    "decide": _decide,
    "decide many": _decide_many,
    "submit": _submit,
    "enter a case": _enter,
    "meet and resolve": _resolve,
    "meet": _meet,
    "onto the roster": _roster,
    "an office": _office,
    "somebody comes": _come,
    "a branch below": _below,
    "merge the other way": _other_way,
    "reparent both": _elsewhere,
}


# All of them in the battery, and of each something in `make test`.
PAIRS = [*product(CHANGES, MEANWHILE)][:: size(1, 3)]


def _said(answer: dict[str, Any]) -> set[str]:
    return {e["code"] for one in (answer, *answer.get("results", ())) for e in one["errors"]}


async def whole(w: World) -> None:
    """Everything is where it is said to be, under somebody who is there, and the journal is one chain."""
    orgs = {row["id"]: row for row in await sets.read(tables.PartyOrg, "1=1", {})}
    places = {row["path"]: row for row in orgs.values()}
    assert all(row["path"].startswith(orgs[row["superior_id"]]["path"]) for row in orgs.values() if row["superior_id"])
    for row in await sets.read(tables.Candidate, "1=1", {}):
        org = orgs[row["org_id"]]
        assert (row["org_path"], org["closed_on"]) == (org["path"], None), row["name"]
    for row in await sets.read(tables.PartyMember, "t.left_on IS NULL", {}):
        org = orgs[row["org_id"]]
        assert (row["org_path"], org["closed_on"]) == (org["path"], None), row["name"]
    for row in await sets.read(tables.Meeting, "1=1", {}):
        assert row["org_path"] == orgs[row["org_id"]]["path"]
    for row in await sets.read(tables.Account, "t.disabled_at IS NULL AND t.org_id IS NOT NULL", {}):
        assert orgs[row["org_id"]]["closed_on"] is None, row["login"]
    for row in await sets.read(tables.TransferRequest, "t.status IN ('REQUESTED', 'OFFERED')", {}):
        assert row["to_path"] == orgs[row["target_id"]]["path"]
        assert row["target_id"] is None or orgs[row["target_id"]]["closed_on"] is None
    homes = {row["id"]: row["org_path"] for row in await sets.read(tables.Candidate, "1=1", {})}
    for model, column in paths.places():
        rows = await sets.read(model, "1=1", {})
        assert {row[column] for row in rows if row[column]} <= places.keys(), model.__name__
    for model in keeping.AT_HOME:
        for row in await sets.read(model, "1=1", {}):
            assert row["org_path"] == homes[row["candidate_id"]], model.__name__
    waits = await sets.read(tables.Approval, "t.status = 'SUBMITTED'", {})
    found = await tree.lines({row["org_path"] for row in waits})
    for row in waits:
        assert reparenting._decides(found[row["org_path"]], ApprovalKind(row["kind"]))
        to = addressee(found[row["org_path"]])
        assert to is not None
        assert to.id == row["addressed_to_id"]
        assert orgs[row["addressed_to_id"]]["closed_on"] is None
    assert (await audit.verify()).broken is None


@pytest.fixture
def held_up(monkeypatch: pytest.MonkeyPatch) -> Callable[[int], None]:
    """Statements take a little longer, each by chance."""

    def begin(seed: int) -> None:
        rng = random.Random(seed)  # noqa: S311 -- chance of a test
        for name in ("read", "read_rows", "select", "insert", "update"):
            asked = getattr(sets, name)

            async def slower(*args: Any, asked: Any = asked, **given: Any) -> Any:
                await asyncio.sleep(rng.uniform(0, _UP_TO))
                found = await asked(*args, **given)
                await asyncio.sleep(rng.uniform(0, _UP_TO))
                return found

            monkeypatch.setattr(sets, name, slower)

    return begin


async def _together(rng: random.Random, *doing: Awaitable[dict[str, Any]]) -> list[dict[str, Any]]:
    async def later(one: Awaitable[dict[str, Any]]) -> dict[str, Any]:
        await asyncio.sleep(rng.uniform(0, 30 * _UP_TO))
        return await one

    return await asyncio.gather(*map(later, doing))


@pytest.mark.parametrize("meanwhile", MEANWHILE)
async def test_what_others_do_meanwhile_would_be_done(here: World, meanwhile: str) -> None:
    done = await MEANWHILE[meanwhile](here)
    assert done["errors"] == []
    assert done.get("succeeded", 1) > 0


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize(("change", "meanwhile"), PAIRS)
@pytest.mark.battery("B17", "organizations change while others decide, submit, enter and change them too")
async def test_nothing_is_half_moved_whoever_works_there_meanwhile(
    here: World, held_up: Callable[[int], None], monkeypatch: pytest.MonkeyPatch, change: str, meanwhile: str, seed: int
) -> None:
    rng = random.Random(seed)  # noqa: S311 -- chance of a test
    held_up(seed)
    changed, done = await _together(rng, CHANGES[change](here), MEANWHILE[meanwhile](here))
    other = meanwhile in ("merge the other way", "reparent both")
    # Who stands there already does not go there once more.
    late = LATE | ({"BAD_INPUT"} if other else set())
    assert _said(changed) <= late, changed["errors"]
    assert _said(done) <= late, done
    # A change of organizations gives way to another one, and to no act of a moment.
    assert other or changed["errors"] == []
    monkeypatch.undo()
    await whole(here)


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("meanwhile", ["office", "roster", "below", "come"])
@pytest.mark.battery("B17", "an organization is dissolved while somebody comes there")
async def test_what_is_dissolved_is_empty_whoever_comes_meanwhile(
    here: World, held_up: Callable[[int], None], monkeypatch: pytest.MonkeyPatch, meanwhile: str, seed: int
) -> None:
    await _empty(here)
    here.orgs["own"], own = here.orgs["empty"], here.orgs["own"]
    rng = random.Random(seed)  # noqa: S311 -- chance of a test
    held_up(seed)
    doing = {"office": _office, "roster": _roster, "come": _come, "below": _below}[meanwhile]
    gone, done = await _together(rng, dissolved(here, "empty"), doing(here))
    here.orgs["own"] = own
    assert _said(gone) | _said(done) <= LATE
    assert meanwhile == "below" or gone["errors"] or done["errors"]
    monkeypatch.undo()
    await whole(here)
