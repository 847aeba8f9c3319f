"""Records of a case: what happened is written down, corrected, taken off. One way for every kind."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from domain.acts import assigning, correcting, notices, recording, reviewing
from domain.acts.deciding import number_taken
from domain.acts.sound import flaws_alone
from domain.case.assignments import AssignmentRole
from domain.case.dossier import Dossier
from domain.orgs.actors import Actor, Role
from domain.roles import not_allowed
from domain.rules import Outcome, refused
from domain.steps.catalogue import BY_INTRODUCER, BY_MENTOR, NOTICES
from domain.steps.kinds import Kind
from domain.steps.notices import Notice
from domain.steps.opinions import Opinion
from domain.steps.step import Shape, Step
from graph.context import Context
from graph.inputs.flaws import flaw, gathering, said, settled
from graph.inputs.notices import objections_of
from graph.inputs.prefixes import prefix_of
from graph.inputs.text import uuid_of
from graph.resolvers.acting import Answer, Asking, LookingUp, Work, business_date, keep_one, on_case, refusing
from graph.resolvers.sittings import Sitting, members_of, on_cases
from records.cases import public_notices
from records.cases.lookups import analysed_pool, forms_issued
from records.errors import BadInput, NotFound
from records.stamps import uuid7


def _new(given: Any, dossier: Dossier, kind: Kind, shape: Shape) -> Step:
    return Step(uuid7(), kind, dossier.today, shape, attachments=given.papers())


def _record(context: Context, given: Any) -> Work:
    shape = given.shape()
    _giver_named(given.kind, shape)
    if gathering():
        # Where the person is not found nobody asks the domain: what is wrong whosever record it is is told all the same.
        step = Step(uuid7(), given.kind, business_date(context, given.on), shape, attachments=given.papers())
        said(flaws_alone(context.clock, step))

    def work(dossier: Dossier, actor: Actor) -> Outcome:
        return recording.record(dossier, _new(given, dossier, given.kind, shape), actor)

    return work


def _giver_named(kind: Kind, shape: Shape) -> None:
    """标明: these kinds say whose opinion it is; the others are the branch's or the group's."""
    if not isinstance(shape, Opinion):
        return
    named = kind in BY_MENTOR | BY_INTRODUCER
    if named and shape.member_id is None:
        flaw(("member_id",), "须标明培养联系人或入党介绍人", "Name the mentor or introducer.")
    if not named and shape.member_id is not None:
        flaw(("member_id",), "该意见不标明个人", "This kind names nobody.")


record: Asking = on_case(_record)


def numbered(asking: Asking) -> Asking:
    """C8: a form that is handed out bears a number, which is nobody else's; also once the number is put right."""

    async def asked(context: Context, act: str, given: Any, actor: Actor) -> Answer:
        number = given.serial_number
        holders = (await forms_issued([number])).get(number, set()) if isinstance(number, str) else set()
        case_id = uuid_of("cand", given.candidate_id, "candidate_id")
        if not holders - {case_id}:
            return await asking(context, act, given, actor)
        return await on_case(lambda *_: lambda d, _: refused(d, number_taken("serialNumber")))(
            context, act, given, actor
        )

    return asked


issue_form: Asking = numbered(record)


record_many: Sitting = on_cases(_record)


def paper(kind: Kind) -> Asking:
    """A1c, B2, D1b: a paper of the person, handed in by the person or entered by the branch on paper."""

    def work_of(context: Context, given: Any) -> Work:
        shape = given.shape()

        def work(dossier: Dossier, actor: Actor) -> Outcome:
            return recording.record(dossier, _new(given, dossier, kind, shape), actor)

        return work

    return on_case(work_of)


def _record_id(prefix: str, given: Any) -> UUID:
    return uuid_of(prefix, given.id, "id")


def _on_file(dossier: Dossier, prefix: str, step_id: UUID) -> Step:
    """The record that an id names: of another kind of record, the id is nobody's."""
    found = dossier.step(step_id)
    if found is None or prefix_of(found.kind) != prefix:
        raise NotFound
    return found


def update(prefix: str) -> Asking:
    """A correction: in place while unlocked, superseding afterwards. What is not given stays, its date too."""

    def work_of(context: Context, given: Any) -> LookingUp:
        step_id = _record_id(prefix, given)
        new_on = business_date(context, given.on) if given.on else None
        if getattr(given, "member_id", None):
            uuid_of("mem", given.member_id, "member_id")

        async def work(dossier: Dossier, actor: Actor) -> Outcome:
            today = dossier.on(dossier.clock)
            old = _on_file(dossier, prefix, step_id)
            new = given.completed(old)
            shape = new.shape()
            _giver_named(new.kind, shape)
            step = Step(step_id, new.kind, new_on or old.on, shape, attachments=new.papers())
            waiting = await public_notices.waiting(dossier.id) if new.kind in NOTICES else ()
            return correcting.correct(today, step, new_id=uuid7(), reason=given.reason, actor=actor, waiting=waiting)

        return work

    return on_case(work_of)


def delete(*prefixes: str, kind: Kind | None = None) -> Asking:
    """An unlocked record is taken off the file. `kind`: of those that share a prefix, this one only."""

    def work_of(context: Context, given: Any) -> Work:
        prefix = next((p for p in prefixes if given.id.startswith(p + "_")), prefixes[0])
        step_id = _record_id(prefix, given)

        def work(dossier: Dossier, actor: Actor) -> Outcome:
            step = _on_file(dossier, prefix, step_id)
            if kind not in (None, step.kind):
                raise NotFound
            return correcting.remove(dossier, step_id, actor)

        return work

    return on_case(work_of)


def review(prefix: str) -> Asking:
    """A2, B2, D2: the branch approves a paper or returns it."""

    def work_of(context: Context, given: Any) -> Work:
        step_id = _record_id(prefix, given)
        return lambda d, actor: reviewing.review(d, step_id, approve=given.approve, note=given.note, actor=actor)

    return on_case(work_of)


# A paper is told by the prefix of its id.
PAPER_PREFIXES = ("app", "thr", "crq")


def _paper_id(given: Any) -> UUID:
    prefix = next((p for p in PAPER_PREFIXES if given.id.startswith(p + "_")), PAPER_PREFIXES[0])
    return _record_id(prefix, given)


def _review_any(context: Context, given: Any) -> Work:
    step_id = _paper_id(given)
    return lambda d, actor: reviewing.review(d, step_id, approve=given.approve, note=given.note, actor=actor)


review_many: Sitting = on_cases(_review_any, about=_paper_id)


def withdraw(prefix: str) -> Asking:
    """The person takes a paper back."""

    def work_of(context: Context, given: Any) -> Work:
        step_id = _record_id(prefix, given)
        return lambda d, _actor: reviewing.withdraw_paper(d, step_id)

    return on_case(work_of)


# ── notices ─────────────────────────────────────────────────────────────────────────────────────────────────────────


def _record_notice(context: Context, given: Any) -> Work:
    """A notice that is over: hung and closed in one act, judged on the day it is recorded as finished."""
    hung = given.hung()

    def work(dossier: Dossier, actor: Actor) -> Outcome:
        shape = Notice(
            hung.places,
            hung.phone,
            hung.content,
            objections_of(given.objections),
            dossier.today,
            given.clean,
            given.conclusion,
        )
        return recording.record(dossier, _new(given, dossier, given.kind, shape), actor)

    return work


def _close_notice(context: Context, given: Any) -> LookingUp:
    step_id = uuid_of("ntc", given.id, "id")

    async def work(dossier: Dossier, actor: Actor) -> Outcome:
        return notices.close_notice(
            dossier,
            step_id,
            objections=objections_of(given.objections),
            clean=given.clean,
            conclusion=given.conclusion,
            attachments=given.papers(),
            actor=actor,
            waiting=await public_notices.waiting(dossier.id),
        )

    return work


record_notice: Asking = on_case(_record_notice)
close_notice: Asking = on_case(_close_notice)


# ── who looks after the person ──────────────────────────────────────────────────────────────────────────────────────


def _assigned(role: AssignmentRole, given: Any) -> Work:
    """Members of the own branch or of another under the same committee; the mentors, where introducers are not named."""
    named = None if given.member_ids is None else members_of(given)

    def work(dossier: Dossier, who: Actor) -> Outcome:
        # Manual 三(一): the introducers are normally the mentors.
        mentors = (a for a in dossier.assignments if a.role is AssignmentRole.MENTOR and a.until is None)
        chosen = [a.member_id for a in mentors] if named is None else named
        pairs = [(uuid7(), member) for member in chosen]
        return assigning.assign(dossier, role, pairs, reason=given.reason, actor=who)

    return work


def assign(role: AssignmentRole) -> Asking:
    """B1, C1, C-12."""

    async def asking(context: Context, act: str, given: Any, actor: Actor) -> Answer:
        case_id = uuid_of("cand", given.candidate_id, "candidate_id")
        members = members_of(given)
        work = _assigned(role, given)
        return await keep_one(context, act, given, actor, case_id, work, version=given.version, members=members)

    return asking


assign_many: Sitting = on_cases(lambda _, given: _assigned(AssignmentRole.MENTOR, given))


# ── what is merely done ─────────────────────────────────────────────────────────────────────────────────────────────


async def done(context: Context, act: str, given: Any, actor: Actor) -> Answer:
    """`recordStep`: something merely done and dated. The yearly analysis has no case: it is the committee's own, and the
    organization department's (Art. 11)."""
    if given.kind is Kind.POOL_ANALYSED:
        if actor.role not in (Role.COMMITTEE_ADMIN, Role.ORG_DEPT) or actor.org_id is None:
            return refusing(not_allowed())
        on = business_date(context, given.on)
        step = Step(uuid7(), Kind.POOL_ANALYSED, on, given.shape(), attachments=given.papers())
        settled()
        await analysed_pool(actor, step, act=act, request_id=context.request_id)
        return Answer(keys={"record_id": step.id})
    if actor.role is not Role.BRANCH_ADMIN:
        return refusing(not_allowed())
    if given.candidate_id is None:
        raise BadInput(("candidate_id",), "须指明发展人员", "Whose case is required.")
    return await record(context, act, given, actor)
