"""The ways of deciding many submissions that a sitting is measured against. Each approves them with the same opinion.

- `ours`: the product. Scope, every guard on a loaded dossier, approval, case and journal with its chain, an answer a row.
- `judged_singly`: the same outcome row by row through the ORM, as a team writes it that knows its ORM: one request, one
  transaction, a loop of `get` and `select_for_update` for the submission and the case, one `filter` a table for what hangs
  on it (what `prefetch_related` would send for one case), the same guards on the same dossier, `save` for both, the roster
  entry looked for and made, a journal row with its chain by the product's own statements. What cases share (organizations, roster, holidays) is read once for
  the call, the JSON is decoded by the same decoder, and no model has signals, validators or a second query for a relation.
- `saved_singly`: the saving of that alone, with a glance at the status: no record is read, nothing is judged or derived.
- `by_hand`: set-based SQL that reads and writes the columns that `ours` writes, the roster entries, and the journal with its
  chain, for all at once. No guard, no record, nothing derived.
- `by_hand_whole`: the same with whole rows of submission and case, as one writes who does not pick columns.

Each is one transaction.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any, TypeVar
from uuid import UUID

import msgspec
import orjson
from tortoise.expressions import Q
from tortoise.transactions import in_transaction

from domain.acts import deciding
from domain.case.approvals import Approval, ApprovalKind, ApprovalStatus, CommitteeVote, Decision, Evidence
from domain.case.assignments import Assignment, AssignmentRole
from domain.case.dossier import Dossier
from domain.case.members import Member, MemberStatus
from domain.case.person import Person
from domain.case.roster import moves
from domain.orgs.editions import Edition
from domain.questions.duties import deadline
from domain.stages import CaseStatus, Stage, StageSource, SubStatus
from domain.steps.catalogue import CATALOGUE
from domain.steps.kinds import Kind
from domain.steps.meetings import Vote
from domain.steps.opinions import Opinion
from domain.steps.step import Step
from domain.votes import Ballot
from records import seals, stamps, tables
from records.cases import candidates, entries, keeping
from records.cases.shapes import Papers, approval_row
from records.engines import connections, sets
from records.organizations import calendar, tree
from records.stamps import uuid7
from records.trail import chains
from tests.graph.world import TODAY, World, ask

_T = TypeVar("_T")
_DECIDE = """mutation ($input: DecideApprovalsInput!) { decideApprovals(input: $input) {
  requested succeeded failed results { index succeeded errors { code message } } } }"""
_VOTE = {"due": 9, "present": 9, "approve": 9}
# What `ours` writes of a case whose person stays as they are.
_MOVED = (
    "id", "stage", "status", "sub_status", "stage_source", "applied_on", "activist_since", "listed_on", "probation_start",
    "probation_last_day", "probation_eligible_on", "extension_months", "upward_filed_on", "standing_since", "stage_since", "next_due_on",
    "overdue_since", "problem_count", "badges_on", "version", "updated_at",
)  # fmt: skip
# What the roster entry has of the case.
_WHO = ("org_id", "org_path", "name", "name_key", "person_key")
_DECIDED = (
    "id", "candidate_id", "status", "decided_on", "decided_at", "decided_by_id", "opinion", "data", "version", "deadline_on",
)  # fmt: skip


async def ours(w: World, ids: list[str]) -> None:
    given = {"items": [{"id": i, "vote": _VOTE} for i in ids], "decision": "APPROVED", "opinion": "同意"}
    found = (await ask(w.actors["committee"], _DECIDE, {"input": given}))["decideApprovals"]
    assert found["succeeded"] == len(ids), [r for r in found["results"] if not r["succeeded"]][:1]


# ── row by row through the ORM ──────────────────────────────────────────────────────────────────────────────────────


async def saved_singly(w: World, ids: list[str]) -> None:
    actor, now = w.actors["committee"], stamps.now()
    async with in_transaction():
        for text in ids:
            approval = await tables.Approval.get(id=text[4:]).select_for_update()
            assert approval.status == "SUBMITTED"
            candidate = await tables.Candidate.get(id=approval.candidate_id)
            approval.status, approval.decided_on, approval.decided_at = "APPROVED", TODAY, now
            approval.decided_by_id, approval.opinion, approval.version = actor.account_id, "同意", approval.version + 1
            await approval.save()
            candidate.stage, candidate.version = Stage.PROBATIONARY_MEMBER.value, candidate.version + 1
            candidate.updated_at = now
            await candidate.save()
            await chains.append([_journalled(w, candidate.id, approval.id, now)])


async def judged_singly(w: World, ids: list[str]) -> None:
    actor, shared = w.actors["committee"], _Shared()
    async with in_transaction():
        for text in ids:
            waiting = await tables.Approval.get(id=text[4:]).select_for_update()
            case = await tables.Candidate.get(id=waiting.candidate_id).select_for_update()
            d = await _dossier(case, shared)
            decision = Decision(
                ApprovalStatus.APPROVED, TODAY, actor.account_id, actor.org_id, "同意", vote=CommitteeVote(**_VOTE)
            )
            outcome = deciding.decide(d, waiting.id, decision, actor=actor)
            assert outcome.done, outcome.problems
            outcome = keeping.stamped(outcome, actor)
            await _saved(waiting, case, outcome.after)
            await _entered(case, d, outcome.after)
            entry = entries.entry_of(outcome, "decideApprovals")
            own = {"record_id": waiting.id, "stage": entry.stage, "before": entry.before, "after": entry.after}
            await chains.append([_journalled(w, case.id, waiting.id, stamps.now()) | own])


class _Shared:
    """What the cases of a call share, read once."""

    def __init__(self) -> None:
        self.lines: dict[str, Any] = {}
        self.rosters: dict[UUID, tuple[Member, ...]] = {}

    async def line(self, path: str) -> Any:
        if path not in self.lines:
            self.lines |= await tree.lines([path])
        return self.lines[path]

    async def roster(self, org_id: UUID) -> tuple[Member, ...]:
        if org_id not in self.rosters:
            rows = await tables.PartyMember.filter(org_id=org_id).order_by("id")
            self.rosters[org_id] = tuple(
                Member(
                    m.id,
                    m.name,
                    m.org_id,
                    m.org_path,
                    MemberStatus(m.status),
                    m.full_since,
                    m.joined_on,
                    left_on=m.left_on,
                )
                for m in rows
            )
        return self.rosters[org_id]


async def _dossier(case: tables.Candidate, shared: _Shared) -> Dossier:
    steps = [_step(r, _shape(r)) for r in await tables.Step.filter(candidate_id=case.id)]
    opinions = await tables.Opinion.filter(candidate_id=case.id)
    steps += [_step(r, Opinion(r.content, r.member_id, r.asked)) for r in opinions]
    votes = await tables.Vote.filter(candidate_id=case.id).prefetch_related("meeting")
    steps += [_step(r, _vote(r)) for r in votes]
    roster = await shared.roster(case.org_id)
    person = {name: getattr(case, name) for name in Person.__struct_fields__ if name not in ("key", "phone")}
    return Dossier(
        case.id,
        msgspec.convert({**person, "key": case.person_key, "phone": case.phone_masked}, Person),
        await shared.line(case.org_path),
        today=TODAY,
        clock=TODAY,
        stage=Stage(case.stage),
        status=CaseStatus(case.status),
        sub_status=SubStatus(case.sub_status) if case.sub_status else None,
        stage_source=StageSource(case.stage_source),
        opened_on=case.opened_on,
        transferred_in_on=case.transferred_in_on,
        steps=tuple(sorted(steps, key=lambda s: s.id.int)),
        approvals=tuple([_approval(r) for r in await tables.Approval.filter(candidate_id=case.id).order_by("id")]),
        assignments=tuple([_assignment(r) for r in await tables.Assignment.filter(candidate_id=case.id)]),
        members={m.id: m for m in roster},
        roster=roster,
        holidays=await calendar.holidays(),
        version=case.version,
    )


def _step(row: Any, shape: Any) -> Step:
    return Step(
        row.id, Kind(row.kind), row.on, shape, msgspec.convert(row.attachments, tuple), Edition(row.edition),
        row.recorded_at, row.recorded_by_id, row.late_entry, row.version, row.voided_on, row.void_reason, row.superseded_by,
    )  # fmt: skip


def _shape(row: tables.Step) -> Any:
    shape = CATALOGUE[Kind(row.kind)].shape
    if row.kind == Kind.POLITICAL_REVIEW:
        return msgspec.json.decode(seals.current().open(row.data["sealed"], row.id, seals.REVIEW), type=shape)
    return msgspec.convert(row.data, shape)


def _vote(row: tables.Vote) -> Vote:
    ballot = Ballot(**{name: getattr(row, name) for name in Ballot.__struct_fields__})
    own = {n: getattr(row, n) for n in Vote.__struct_fields__ if n not in ("ballot", "meeting_started_at")}
    return msgspec.convert({**own, "ballot": ballot, "meeting_started_at": row.meeting.started_at}, Vote)


def _approval(row: tables.Approval) -> Approval:
    papers = msgspec.convert(row.data, Papers)
    return Approval(
        row.id, ApprovalKind(row.kind), ApprovalStatus(row.status), row.submitted_on, row.submitted_by_id,
        row.addressed_to_id, row.note, Edition(row.edition), subject_id=row.subject_id, version=row.version,
        evidence=msgspec.convert(row.evidence, tuple[Evidence, ...]),
        **{name: getattr(papers, name) for name in Papers.__struct_fields__},
    )  # fmt: skip


def _assignment(row: tables.Assignment) -> Assignment:
    return Assignment(row.id, AssignmentRole(row.role), row.member_id, row.since, row.until, row.end_reason)


async def _saved(waiting: tables.Approval, case: tables.Candidate, after: Dossier | None) -> None:
    assert after is not None
    decided = after.approval(waiting.id)
    assert decided is not None
    row = approval_row(decided, case.id, case.org_path)
    row |= {"data": orjson.loads(orjson.dumps(row["data"])), "deadline_on": deadline(decided, after)}
    await waiting.update_from_dict(row).save()
    row = candidates.place_row(after) | candidates.standing_row(after) | {"updated_at": stamps.now()}
    await case.update_from_dict(row).save()


async def _entered(case: tables.Candidate, before: Dossier, after: Dossier | None) -> None:
    assert after is not None
    for move in moves(before, after, TODAY):
        known = Q(candidate_id=case.id) | Q(person_key__in=list(move.keys))
        assert move.now is not None
        assert not await tables.PartyMember.filter(known, org_id=move.branch).exists()
        await tables.PartyMember.create(**_entry(case.id, move.branch, move.path, move.name, case.name_key, move.key))


def _entry(case: UUID, branch: UUID, path: str, name: str, name_key: str, key: str) -> dict[str, Any]:
    who = {"candidate_id": case, "name": name, "name_key": name_key, "person_key": key}
    held = {"status": MemberStatus.PROBATIONARY, "joined_on": TODAY, "disciplines": [], "version": 1}
    blank = dict.fromkeys(("position", "left_reason", "excused_reason"), "")
    return {"id": uuid7(), "org_id": branch, "org_path": path, **who, **held, **blank, "created_at": stamps.now()}


# ── by hand ─────────────────────────────────────────────────────────────────────────────────────────────────────────


async def by_hand(w: World, ids: list[str]) -> None:
    await _by_hand(w, ids, _DECIDED, _MOVED)


async def by_hand_whole(w: World, ids: list[str]) -> None:
    await _by_hand(w, ids, (), ())


async def _by_hand(w: World, ids: list[str], decided: Sequence[str], moved: Sequence[str]) -> None:
    now = stamps.now()
    async with in_transaction():
        found = await sets.read(
            tables.Approval, connections.among("t.id", "ids"), {"ids": [i[4:] for i in ids]}, names=decided
        )
        for row in found:
            row |= {"status": "APPROVED", "decided_on": TODAY, "decided_at": now, "opinion": "同意"}
            row |= {"decided_by_id": w.actors["committee"].account_id, "version": row["version"] + 1}
            row |= {n: orjson.Fragment(row[n]) for n in ("data", "evidence") if isinstance(row.get(n), str)}
        names = (*moved, *_WHO) if moved else ()
        cases = await sets.read(
            tables.Candidate, connections.among("t.id", "ids"), {"ids": [r["candidate_id"] for r in found]}, names=names
        )
        members = [
            _entry(r["id"], r["org_id"], r["org_path"], r["name"], r["name_key"], r["person_key"]) for r in cases
        ]
        for row in cases:
            row |= {"stage": Stage.PROBATIONARY_MEMBER.value, "version": row["version"] + 1, "updated_at": now}
        kept = set(_WHO) if moved else set()
        await sets.update(tables.Candidate, [{n: v for n, v in row.items() if n not in kept} for row in cases])
        await sets.insert(tables.PartyMember, members)
        own = {"candidate_id"} if decided else set()
        await sets.update(tables.Approval, [{n: v for n, v in row.items() if n not in own} for row in found])
        await chains.append([_journalled(w, r["candidate_id"], r["id"], now) for r in found])


def _journalled(w: World, case_id: UUID, approval_id: UUID, at: Any) -> dict[str, Any]:
    told = {"approvals": {str(approval_id): {"status": "APPROVED"}}, "stage": "PROBATIONARY_MEMBER"}
    return {
        "id": uuid7(), "act": "decideApprovals", "at": at, "on": date.today(), "account_id": w.actors["committee"].account_id,  # noqa: DTZ011
        "candidate_id": case_id, "org_path": w.actors["own"].org_path, "kind": "ADMISSION_APPROVAL", "record_id": approval_id,
        "late_entry": False, "stage": "PROBATIONARY_MEMBER", "before": told, "after": told, "request_id": "", "address": "",
    }  # fmt: skip
