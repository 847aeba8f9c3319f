"""Keeping: what an act changed in a dossier, written set by set, with the journal and the badges, all or nothing.

One outcome or five thousand: the difference between before and after is gathered over all of them, and every table takes
one statement for what changed and one for what is new. The candidate's row is compared and set on its version.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from msgspec.structs import replace
from tortoise.models import Model
from tortoise.transactions import in_transaction

from domain.case.approvals import Approval
from domain.case.changes import Changes
from domain.orgs.actors import Actor
from domain.rules import Outcome
from domain.steps.kinds import Kind
from domain.steps.step import Step
from records import onetime, stamps, tables
from records.cases import rostering
from records.cases.changes import Writing, rows_of, writing
from records.cases.lookups import forms_issued
from records.cases.shapes import precise
from records.engines import connections, sets
from records.engines.sets import Row
from records.errors import Conflict, conflicts
from records.events import news, outbox
from records.files import uses
from records.organizations import plans, tree
from records.trail.journal import append

# Changes before additions: what a unique index watches is set free before it is taken again.
_TABLES: tuple[type[Model], ...] = (
    tables.Step,
    tables.Opinion,
    tables.Vote,
    tables.Assignment,
    tables.Approval,
    tables.TransferRequest,
)
# What lies where its case is, and goes along with it. Meetings stay: they are a branch's.
AT_HOME: tuple[type[Model], ...] = (*_TABLES, tables.RegistrationToken, tables.TransferCode, tables.Consent)


async def keep(actor: Actor, outcomes: Sequence[Outcome], *, act: str, request_id: str = "") -> list[Outcome]:
    """Writes the outcomes that are done and gives them all back, those as they are kept now.

    A case that was changed meanwhile, or somebody's second active case, is a `Conflict`; then none of them is written.
    """
    kept = [stamped(outcome, actor) if outcome.done else outcome for outcome in outcomes]
    done = [outcome for outcome in kept if outcome.done]
    if done:
        with conflicts():
            # A savepoint inside `held`: after a conflict PostgreSQL goes on with what came before.
            async with in_transaction():
                await write(actor, [writing(actor, done, act=act)], request_id=request_id)
    return kept


async def write(actor: Actor, writings: Sequence[Writing], *, request_id: str = "") -> None:
    """Writes cases prepared before, each locked and at the version at which it was judged, in the caller's transaction.

    As many statements for five thousand as for one. A case changed meanwhile is a `Conflict`.
    """
    ordered = sorted(writings, key=lambda w: w.first.int)
    await _write_rows(ordered)
    members = await rostering.follow(actor, [move for w in ordered for move in w.roster], request_id=request_id)
    await append(actor, [entry for w in ordered for entry in w.entries], request_id=request_id)
    await outbox.tell([_with(members, one) for w in ordered for one in w.news])


def _with(members: dict[UUID, list[UUID]], told: news.News) -> news.News:
    """News of a case with the entries of rosters that follow it."""
    moved = members.get(told.case) if told.case is not None else None
    return replace(told, members=tuple(moved)) if moved else told


# ── what an act leaves behind ───────────────────────────────────────────────────────────────────────────────────────


def stamped(outcome: Outcome, actor: Actor) -> Outcome:
    """The outcome as it will be read again: every new record with its instant and its clerk, the case's next version."""
    before, after = outcome.before, outcome.after
    assert after is not None  # noqa: S101 -- done says so
    at = stamps.now()
    changes: Changes = {"version": before.version + 1}
    if after.steps is not before.steps and any(step.recorded_at is None for step in after.steps):
        changes["steps"] = tuple(_stamped_step(s, at, actor) for s in after.steps)
    # An earlier decision without its instant, from before instants were kept, was not made now.
    made = [a for a in after.approvals if a.decision and a.decision.at is None and not _among(a, before.approvals)]
    if made:
        changes["approvals"] = tuple(_decided_at(a, at) if _among(a, made) else a for a in after.approvals)
    return replace(outcome, after=after.but(**changes))


def _stamped_step(step: Step, at: datetime, actor: Actor) -> Step:
    if step.recorded_at is not None:
        return step
    return replace(step, recorded_at=at, recorded_by=step.recorded_by or actor.account_id)


def _decided_at(approval: Approval, at: datetime) -> Approval:
    assert approval.decision is not None  # noqa: S101 -- it was looked at
    return replace(approval, decision=replace(approval.decision, at=precise(at)))


def _among(approval: Approval, others: Sequence[Approval]) -> bool:
    """Whether it is one of these itself, not merely equal."""
    return any(approval is other for other in others)


async def write_cases(actor: Actor, outcomes: Sequence[Outcome]) -> None:
    """The cases, their records and rosters as the last outcome of each left them; the journal is the caller's."""
    if outcomes:
        rows = rows_of(actor, outcomes)
        await _write_rows([rows])
        await rostering.follow(actor, rows.roster)


async def _nobody_elses(steps: Sequence[Row]) -> None:
    """The number of an admission form is one person's, also where two are issued at the same moment.

    A lock and no unique index: forms of the versions before may bear one number twice, and a person may be issued the same anew.
    """
    issued = {
        row["candidate_id"]: row["data"]["serial_number"] for row in steps if row["kind"] == Kind.ADMISSION_FORM_ISSUED
    }
    if not issued:
        return
    if connections.is_postgres():  # SQLite's transaction holds the one write lock already
        await sets.select("SELECT pg_advisory_xact_lock(hashtextextended('jishi admission form', 0))")
    held = await forms_issued(issued.values())
    for case, number in issued.items():
        if held.get(number, set()) - {case} or list(issued.values()).count(number) > 1:
            raise Conflict(
                "该志愿书编号已发放给他人", "A form with this number was issued to somebody else.", record=case
            )


async def _write_rows(writings: Sequence[Writing]) -> None:
    opened = [row for w in writings for row in w.opened]
    await sets.insert(tables.Candidate, opened)
    moved = [row for w in writings for row in w.moved]
    won = await sets.update(
        tables.Candidate,
        moved,
        was=True,
        keep=(
            "id_number_sealed",
            "id_number_masked",
            "name_key",
            "phone_sealed",
            "phone_key",
            "phone_masked",
        ),
    )
    if len(won) < len(moved):
        raise Conflict(record=next(row["id"] for row in moved if row["id"] not in won))
    steps = [made.get(tables.Step, ()) for w in writings for made in (w.changes.new, w.changes.changed)]
    await _nobody_elses([row for rows in steps for row in rows if row["voided_on"] is None])
    for model in _TABLES:
        await sets.delete(model, [key for w in writings for key in w.changes.gone.get(model, ())])
        await sets.update(model, [row for w in writings for row in w.changes.changed.get(model, ())])
        await sets.insert(model, [row for w in writings for row in w.changes.new.get(model, ())])
    for model in uses.PLACES:
        await uses.keep(model, {key: files for w in writings for key, files in w.changes.files.get(model, {}).items()})
    await plans.hold({key: claim for w in writings for key, claim in w.claims.items()})
    gone_elsewhere = [row for w in writings for row in w.rehomed]
    await _still_there(
        opened, [row for row in moved if row["id"] in {one["candidate_id"] for one in gone_elsewhere}], writings
    )
    for model in AT_HOME if gone_elsewhere else ():
        await sets.update(model, gone_elsewhere, key="candidate_id")
    if gone_elsewhere:
        # With a case that moved they end: nobody at the former branch lets anybody in any more.
        for secrets in (tables.RegistrationToken, tables.TransferCode):
            await onetime.revoke(secrets, {row["candidate_id"] for row in gone_elsewhere})


async def _still_there(opened: Sequence[Row], came: Sequence[Row], writings: Sequence[Writing]) -> None:
    """Where cases were opened, came to, or are to go, there is an organization, and it stands there."""
    going = [row for w in writings for row in w.changes.new.get(tables.TransferRequest, ()) if row["target_id"]]
    places = {row["org_id"]: row["org_path"] for row in (*opened, *came)}
    await tree.stood_still(places | {row["target_id"]: row["to_path"] for row in going})
