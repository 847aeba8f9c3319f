"""What is on file of one candidate: the data of a case, and how something is found in them.

`past` is where the case belonged before, oldest first: until which day, under which line; `formerly` what was known of the
person before. `shares` are what its organizations may admit by the yearly plan. `moving` is the transfer being judged.
`today` is the business date being judged; `clock` is the real day in Shanghai. They differ when a case of past years is
recorded as it was. Nothing later than `today` is seen. `under` is the edition by which something was judged when it was done:
what it was measured by then, it is measured by for good.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from uuid import UUID

from msgspec import Struct, field

from domain.calendar import NO_HOLIDAYS, Holidays
from domain.case.approvals import ASKED_FOR, SUBJECTS, Approval, ApprovalKind, ApprovalStatus, Decision
from domain.case.assignments import Assignment, AssignmentRole
from domain.case.derived import derived
from domain.case.index import IndexedSteps, StepIndex
from domain.case.members import Member, Roster
from domain.case.person import Formerly, Person
from domain.case.transfers import Transfer
from domain.orgs.editions import Edition
from domain.orgs.organizations import Line
from domain.orgs.plans import Share
from domain.stages import CaseStatus, Stage, StageSource, Standing, SubStatus
from domain.steps.desk import Desk
from domain.steps.kinds import Kind
from domain.steps.step import Step
from domain.text import Text


def until(day: date, steps: list[Step]) -> list[Step]:
    """Those of steps in the order of their days that are not later than a day."""
    return steps if not steps or steps[-1].on <= day else [s for s in steps if s.on <= day]


class CaseFile(Struct, frozen=True, dict=True):
    """Everything known of one candidate on one day."""

    id: UUID
    person: Person
    line: Line
    today: date
    clock: date
    stage: Stage = Stage.APPLICANT
    status: CaseStatus = CaseStatus.ACTIVE
    sub_status: SubStatus | None = None
    stage_source: StageSource = StageSource.ACTS
    opened_on: date = date.min
    transferred_in_on: date | None = None
    previous_case_id: UUID | None = None
    duplicate: bool = False
    id_flaws: tuple[Text, ...] = ()
    pool_analysed_on: date | None = None
    shares: tuple[Share, ...] = ()
    steps: Sequence[Step] = ()
    approvals: tuple[Approval, ...] = ()
    assignments: tuple[Assignment, ...] = ()
    transfers: tuple[Transfer, ...] = ()
    past: tuple[tuple[date, Line], ...] = ()
    formerly: tuple[Formerly, ...] = ()
    members: Mapping[UUID, Member] = field(default_factory=dict)
    roster: tuple[Member, ...] = ()
    holidays: Holidays = NO_HOLIDAYS
    version: int = 1
    judged: Step | None = None
    filing: Approval | None = None
    decision: Decision | None = None
    under: Edition | None = None
    moving: Transfer | None = None

    @derived
    def _filed(self) -> StepIndex:
        return self.steps if isinstance(self.steps, StepIndex) else IndexedSteps(self.steps)

    def all(self, kind: Kind) -> list[Step]:
        """Live steps of a kind up to today, oldest first."""
        known = self._alive.get(kind)
        if known is None:
            known = self._alive[kind] = until(self.today, self._filed.live(kind))
        return known

    @derived
    def _alive(self) -> dict[Kind, list[Step]]:
        return {}

    def days(self, kind: Kind) -> list[date]:
        """The days of the live records of a kind up to today, oldest first."""
        known = self._days.get(kind)
        if known is None:
            known = self._days[kind] = [s.on for s in self.all(kind)]
        return known

    @derived
    def _days(self) -> dict[Kind, list[date]]:
        return {}

    def archivings(self) -> list[Step]:
        """When the case was archived and restored, oldest first."""
        return sorted((*self.all(Kind.ARCHIVED), *self.all(Kind.RESTORED)), key=lambda s: (s.on, s.id.int))

    def first(self, kind: Kind) -> Step | None:
        found = self.all(kind)
        return found[0] if found else None

    def last(self, kind: Kind) -> Step | None:
        known = self._alive.get(kind)
        found = self.all(kind) if known is None else known
        return found[-1] if found else None

    def step(self, step_id: UUID) -> Step | None:
        return self._filed.find(step_id)

    def subject(self, approval: Approval) -> Step | None:
        """The record that an approval rests on, as it was submitted."""
        key = approval.subject_id
        if key is None:
            return None
        try:
            return self._subjects[key]
        except KeyError:
            alike = self._filed.of(SUBJECTS[approval.kind])
            found = self._subjects[key] = next((s for s in alike if s.id == key), None) or self.step(key)
        return found

    @derived
    def _subjects(self) -> dict[UUID, Step | None]:
        return {}

    def live(self, step: Step | None) -> Step | None:
        """A step, or what superseded it."""
        seen = 0
        while step is not None and step.superseded_by is not None and seen < 50:
            step, seen = self.step(step.superseded_by), seen + 1
        return step

    def rests_on(self, approval: Approval, step: Step) -> bool:
        """Whether something was submitted upon a record, or upon what the record superseded."""
        if SUBJECTS[approval.kind] is not step.kind:
            return False
        return approval.subject_id == step.id or self.live(self.subject(approval)) is step

    def approval(self, approval_id: UUID) -> Approval | None:
        return self._by_id.get(approval_id)

    @derived
    def _by_id(self) -> dict[UUID, Approval]:
        return {a.id: a for a in self.approvals}

    @property
    def standing(self) -> Standing:
        """Where the case stands now."""
        return Standing(self.stage, self.status, self.sub_status, self.stage_source, self.version)

    @derived
    def open_approval(self) -> Approval | None:
        return next((a for a in self.approvals if a.open), None)

    @derived
    def last_decision_on(self) -> date | None:
        """The day of the latest decision of any kind; nothing on the road is dated before it."""
        days = [a.decision.on for a in self.approvals if a.decision]
        return max(days) if days else None

    def became_of(self, step: Step) -> set[ApprovalStatus]:
        """What became of the submissions upon a record, but for the one that is supposed (`filing`)."""
        own = self.filing.id if self.filing else None
        return {a.status for a in self.approvals if a.id != own and self.rests_on(a, step)}

    def approved(self, kind: ApprovalKind) -> Approval | None:
        """The latest approval of a kind that was approved, up to today."""
        return self._approved.get(kind)

    @derived
    def _approved(self) -> dict[ApprovalKind, Approval]:
        latest: dict[ApprovalKind, Approval] = {}
        for a in self.approvals:
            if a.status is not ApprovalStatus.APPROVED or a.decision is None or a.decision.on > self.today:
                continue
            if not self.lapsed(a.kind, a.decision.on):
                known = latest.get(a.kind)
                if known is None or (known.decision and known.decision.on < a.decision.on):
                    latest[a.kind] = a
        return latest

    def lapsed(self, kind: ApprovalKind, on: date) -> bool:
        """Whether the case was put below the stage that something was asked for, after that day (Y12), or moved to where
        it counts no more (C-2)."""
        if not self._steps_down and not self.moves:
            return False
        if any(on <= day and below.rank < ASKED_FOR[kind].rank for day, below in self._steps_down):
            return True
        return any(on <= day and transfer.ends(kind) for day, transfer in self.moves)

    @derived
    def moves(self) -> list[tuple[date, Transfer]]:
        """When it came to another branch, up to today, oldest first."""
        found = [(t.moved_on, t) for t in self.transfers if t.moved_on is not None and t.moved_on <= self.today]
        return sorted(found, key=lambda move: move[0])

    @property
    def came_on(self) -> date | None:
        """The day on which the case came to its branch, whichever day is judged; None where it always was there."""
        return max((t.moved_on for t in self.transfers if t.moved_on is not None), default=self.transferred_in_on)

    @property
    def open_transfer(self) -> Transfer | None:
        """The transfer that waits for an answer."""
        return next((t for t in self.transfers if t.open), None)

    def transfer(self, transfer_id: UUID) -> Transfer | None:
        return next((t for t in self.transfers if t.id == transfer_id), None)

    def known_in(self, first: date, last: date) -> list[Person | Formerly]:
        """What was known of the person in those days, whatever is said of them since; of the day of a change, both."""
        if not self.formerly:
            return [self.person]
        began = (date.min, *(former.until for former in self.formerly))
        known: tuple[Person | Formerly, ...] = (*self.formerly, self.person)
        ended = (*(former.until for former in self.formerly), date.max)
        return [one for since, one, until in zip(began, known, ended, strict=True) if since <= last and first <= until]

    def place_on(self, day: date) -> Line:
        """The line under which the case was on a day."""
        if not self.past:
            return self.line
        return next((line for until, line in self.past if day < until), self.line)

    @derived
    def _steps_down(self) -> list[tuple[date, Stage]]:
        """When the stage was put lower by hand, and to which."""
        return [
            (s.on, s.shape.target)
            for s in self.all(Kind.STAGE_ADJUSTED)
            if isinstance(s.shape, Desk)
            and s.shape.source
            and s.shape.target
            and s.shape.target.rank < s.shape.source.rank
        ]

    def last_decided(self, kind: ApprovalKind, status: ApprovalStatus) -> Approval | None:
        found = [a for a in self.approvals if a.kind is kind and a.status is status and a.decision]
        return max(found, key=lambda a: a.decision.on if a.decision else date.min) if found else None

    def active(self, role: AssignmentRole, day: date | None = None) -> list[Assignment]:
        """Assignments of a role in force on a day (today if none is given)."""
        if day is None:
            return self._active.get(role, [])
        return [a for a in self.assignments if a.role is role and a.active_on(day)]

    @derived
    def _active(self) -> dict[AssignmentRole, list[Assignment]]:
        """Who is in office today, by role; several rules ask."""
        found: dict[AssignmentRole, list[Assignment]] = {}
        for a in self.assignments:
            if a.active_on(self.today):
                found.setdefault(a.role, []).append(a)
        return found

    @derived
    def counted(self) -> Roster:
        """The roster, for counting."""
        return self.roster if isinstance(self.roster, Roster) else Roster(self.roster)

    def member(self, member_id: UUID | None) -> Member | None:
        return self.members.get(member_id) if member_id else None
