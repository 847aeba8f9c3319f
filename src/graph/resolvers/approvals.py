"""Submitting upward and deciding."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any
from uuid import UUID

from domain.acts import authority, deciding, recording, reversing, submitting
from domain.case.approvals import Acknowledgement, ApprovalKind, ApprovalStatus, Decision
from domain.case.dossier import Dossier
from domain.checks.quotas import resolved_on
from domain.orgs.actors import Actor
from domain.orgs.plans import with_more
from domain.rules import Outcome
from domain.steps.kinds import Kind
from domain.steps.step import Step
from graph.context import Context
from graph.enums import Decided
from graph.inputs.approvals import DecideApprovalInput, ReverseDecisionInput
from graph.inputs.plural.submissions import SubmitApprovalsInput
from graph.inputs.text import uuid_of
from graph.resolvers.acting import NOT_FOUND, Answer, Asking, Work, business_date, keep_one, on_case, refusing
from graph.resolvers.results import Results
from graph.resolvers.sittings import Sitting, on_approvals, on_cases
from records.cases.lookups import cases_of, forms_issued
from records.people import accounts
from records.stamps import now, uuid7


class _Rooms:
    """Who was let in by a call, by the path and year of each yearly plan: each case is judged with those before it.

    A sitting that has to begin again judges the same cases: each is found among those let in, and is not counted twice.
    """

    def __init__(self, *, decided: bool) -> None:
        self.decided = decided
        self._in: defaultdict[tuple[str, int], set[UUID]] = defaultdict(set)

    def judged(self, d: Dossier, work: Callable[[Dossier], Outcome]) -> Outcome:
        """What becomes of a case with those before it."""
        if not d.shares:
            return work(d)
        year = resolved_on(d).year
        mine = [(share.path, year) for share in d.shares if share.year == year]
        others = {key: len(self._in[key] - {d.id}) for key in mine}
        outcome = work(d.but(shares=with_more(d.shares, others, decided=self.decided)) if any(others.values()) else d)
        for key in mine:
            (self._in[key].add if outcome.done else self._in[key].discard)(d.id)
        return outcome


def _submission(kind: ApprovalKind, rooms: _Rooms | None = None) -> Callable[[Context, Any], Work]:
    def work_of(context: Context, given: Any) -> Work:
        dues = given.dues() if kind is ApprovalKind.ADMISSION_APPROVAL else None

        def submitted(dossier: Dossier, actor: Actor) -> Outcome:
            return submitting.submit(
                dossier,
                kind,
                approval_id=uuid7(),
                actor=actor,
                note=given.note,
                acknowledgements=given.noted(),
                dues=dues,
            )

        def work(dossier: Dossier, actor: Actor) -> Outcome:
            return rooms.judged(dossier, lambda d: submitted(d, actor)) if rooms else submitted(dossier, actor)

        return work

    return work_of


def submit(kind: ApprovalKind) -> Asking:
    """A6, B9, C7, C9, C12, D8."""
    return on_case(_submission(kind), record="approval_id")


async def submit_many(context: Context, act: str, given: SubmitApprovalsInput, actor: Actor) -> Results:
    """The same for many: each is judged by itself."""
    rooms = _Rooms(decided=False) if given.kind is ApprovalKind.ADMISSION_APPROVAL else None
    return await on_cases(_submission(given.kind, rooms))(context, act, given, actor)


async def _on_approval(context: Context, act: str, given: Any, actor: Actor, work: Work) -> Answer:
    """An act on the case that a submission belongs to; a submission out of scope does not exist."""
    approval_id = uuid_of("apr", given.id, "id")
    business_date(context, given.on)
    case = (await cases_of(actor, [approval_id])).get(approval_id)
    if case is None:
        return refusing(NOT_FOUND)
    # `version` of these inputs is the submission's, not the case's: the domain compares it.
    return await keep_one(context, act, given, actor, case.id, work, version=None, record="approval_id")


def _decision(given: DecideApprovalInput, dossier: Dossier, who: Actor) -> Decision:
    return Decision(
        ApprovalStatus(given.decision.value),
        dossier.today,
        who.account_id,
        who.org_id,
        opinion=given.opinion,
        committee_met_on=given.committee_met_on,
        vote=given.vote.vote() if given.vote else None,
        recommended=given.recommended_outcome,
        form_serial_number=given.form_serial_number,
        acknowledgements=tuple(Acknowledgement(a.rule, a.text) for a in given.acknowledgements),
        at=now(),
    )


@dataclass(frozen=True)
class _Numbers:
    """The numbers of admission forms in a call: whose each is already, and which stand in it twice."""

    held: Mapping[str, set[UUID]]
    twice: frozenset[str]

    @classmethod
    async def of(cls, numbers: Sequence[str]) -> _Numbers:
        counted = Counter(number for number in numbers if number)
        twice = frozenset(number for number, times in counted.items() if times > 1)
        return cls(await forms_issued(counted), twice)

    def taken(self, number: str, case_id: UUID) -> bool:
        return number in self.twice or bool(self.held.get(number, set()) - {case_id})


def _decide(approval_id: UUID, given: DecideApprovalInput, numbers: _Numbers, rooms: _Rooms | None = None) -> Work:
    def decided(dossier: Dossier, who: Actor) -> Outcome:
        number = given.form_serial_number
        return deciding.decide(
            dossier,
            approval_id,
            _decision(given, dossier, who),
            actor=who,
            version=given.version,
            form_step_id=uuid7() if number else None,
            form_taken=numbers.taken(number, dossier.id),
        )

    def work(dossier: Dossier, who: Actor) -> Outcome:
        admits = _is_admission(dossier, approval_id) and given.decision is Decided.APPROVED
        return rooms.judged(dossier, lambda d: decided(d, who)) if rooms and admits else decided(dossier, who)

    return work


def _is_admission(d: Dossier, approval_id: UUID) -> bool:
    approval = d.approval(approval_id)
    return approval is not None and approval.kind is ApprovalKind.ADMISSION_APPROVAL


def _reverse(approval_id: UUID, given: ReverseDecisionInput) -> Work:
    def work(dossier: Dossier, who: Actor) -> Outcome:
        return reversing.reverse(dossier, approval_id, actor=who, reason=given.reason, version=given.version)

    return work


async def decide(context: Context, act: str, given: DecideApprovalInput, actor: Actor) -> Answer:
    """F2: one decision on one submission."""
    actor = await accounts.as_holder(actor)
    numbers = await _Numbers.of([given.form_serial_number])
    return await _on_approval(context, act, given, actor, _decide(uuid_of("apr", given.id, "id"), given, numbers))


async def reverse(context: Context, act: str, given: ReverseDecisionInput, actor: Actor) -> Answer:
    """F9: a decision is taken back."""
    return await _on_approval(context, act, given, actor, _reverse(uuid_of("apr", given.id, "id"), given))


async def decide_many(context: Context, act: str, given: Any, actor: Actor) -> Results:
    """F3: the same for many."""
    numbers = await _Numbers.of([item.form_serial_number for item in given.items or ()])
    sitting = on_approvals(partial(_decide, numbers=numbers, rooms=_Rooms(decided=True)))
    return await sitting(context, act, given, await accounts.as_holder(actor))


reverse_many: Sitting = on_approvals(_reverse)


async def withdraw(context: Context, act: str, given: Any, actor: Actor) -> Answer:
    """F4."""
    approval_id = uuid_of("apr", given.id, "id")

    def work(d: Dossier, who: Actor) -> Outcome:
        return deciding.withdraw(d, approval_id, actor=who, reason=given.reason, version=given.version)

    return await _on_approval(context, act, given, actor, work)


async def deliberate(context: Context, act: str, given: Any, actor: Actor) -> Answer:
    """F6."""
    approval_id = uuid_of("apr", given.id, "id")

    def work(d: Dossier, who: Actor) -> Outcome:
        return deciding.deliberate(
            d, approval_id, agrees=given.agrees, opinion=given.opinion, actor=who, version=given.version
        )

    return await _on_approval(context, act, given, actor, work)


def _acknowledge(context: Context, given: Any) -> Work:
    def work(dossier: Dossier, actor: Actor) -> Outcome:
        step = Step(uuid7(), Kind.UPWARD_FILING, dossier.today, given.shape())
        return recording.record(dossier, step, actor)

    return work


def _by_authority(context: Context, given: Any) -> Work:
    shape = given.shape()

    def work(dossier: Dossier, actor: Actor) -> Outcome:
        step = Step(uuid7(), given.kind, dossier.today, shape, attachments=given.papers())
        return authority.enter(dossier, step, actor)

    return work


by_authority: Asking = on_case(_by_authority)


def take_back_by_authority(kind: Kind) -> Asking:
    """F10, F11: taken back by the department that entered it."""

    def work_of(context: Context, given: Any) -> Work:
        return lambda dossier, actor: authority.take_back(dossier, kind, actor=actor, reason=given.reason)

    return on_case(work_of)


acknowledge: Asking = on_case(_acknowledge)
acknowledge_many: Sitting = on_cases(_acknowledge)


def _take_back(context: Context, given: Any) -> Work:
    return lambda dossier, actor: reversing.take_back_filing(dossier, actor=actor, reason=given.reason)


take_back: Asking = on_case(_take_back)
take_back_many: Sitting = on_cases(_take_back)
