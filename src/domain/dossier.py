"""The dossier: an immutable picture of one candidate on one day. Everything is judged on it, and nothing else.

`today` is the business date being judged; `clock` is the real day in Shanghai. They differ when a case of past years is
recorded as it was. Dates that follow from other dates (the year of cultivation, probation, party standing) are derived
here from the steps and approvals, so a corrected anchor moves everything that hangs on it (C-36).
"""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Mapping, Sequence
from datetime import date, datetime, timedelta
from decimal import Decimal
from enum import StrEnum
from functools import cached_property, lru_cache
from operator import attrgetter
from typing import Self, TypedDict, TypeVar, Unpack, overload
from uuid import UUID

from msgspec import Struct, field
from msgspec.structs import replace

from domain.calendar import NO_HOLIDAYS, Holidays, Window, half_years, months_after, ready_after
from domain.dues import IncomeBasis
from domain.identity import IdType, Sex
from domain.orgs import (
    ActivistClock,
    CaseStatus,
    CommitteeSettings,
    Edition,
    Line,
    PartyOrg,
    Stage,
    StageSource,
    SubStatus,
    edition_on,
    settings_of,
)
from domain.steps import ConversionOutcome, Desk, Kind, Notice, Resolution, ResolutionResult, Step, Text, Vote
from domain.votes import VoteResult

_T = TypeVar("_T")
_DAY_OF = attrgetter("on")


class derived(cached_property[_T]):
    """What follows from a picture, worked out when it is first asked for.

    Without the lock of `cached_property`, which takes longer than most of it: working it out twice does no harm.
    """

    @overload
    def __get__(self, instance: None, owner: type | None = None) -> Self: ...

    @overload
    def __get__(self, instance: object, owner: type | None = None) -> _T: ...

    def __get__(self, instance: object, owner: type | None = None) -> Self | _T:
        if instance is None:
            return self
        value: _T = self.func(instance)
        instance.__dict__[self.func.__name__] = value
        return value


class ApplicationBasis(StrEnum):
    """Why the person applies at this branch (Art. 6, R-APP-4)."""

    WORKPLACE = "WORKPLACE"
    STUDY = "STUDY"
    UNIT_LOCATION = "UNIT_LOCATION"
    SUPERVISING_DEPARTMENT = "SUPERVISING_DEPARTMENT"
    RESIDENCE = "RESIDENCE"
    FLOATING = "FLOATING"


class PoliticalStatus(StrEnum):
    """政治面貌."""

    MASSES = "MASSES"
    LEAGUE_MEMBER = "LEAGUE_MEMBER"
    DEMOCRATIC_PARTY = "DEMOCRATIC_PARTY"
    NON_PARTY = "NON_PARTY"


class Education(StrEnum):
    """学历."""

    PRIMARY = "PRIMARY"
    JUNIOR_HIGH = "JUNIOR_HIGH"
    SENIOR_HIGH = "SENIOR_HIGH"
    COLLEGE = "COLLEGE"
    BACHELOR = "BACHELOR"
    MASTER = "MASTER"
    DOCTOR = "DOCTOR"


class Person(Struct, frozen=True):
    """Who the candidate is. `key` is the blind index of (ID type, ID number); the number itself never enters a dossier
    except in the act that sets it."""

    name: str
    birth: date
    sex: Sex
    id_type: IdType = IdType.CITIZEN
    key: str = ""
    phone: str = ""
    ethnicity: str = ""
    education: Education | None = None
    occupation: str = ""
    unit: str = ""
    political_status: PoliticalStatus = PoliticalStatus.MASSES
    registration_place: str = ""
    application_basis: ApplicationBasis | None = None
    is_floating: bool = False
    outflow_place: str = ""
    inflow_place: str = ""
    expected_leave_on: date | None = None


class MemberStatus(StrEnum):
    """A roster entry's standing."""

    FULL = "FULL"
    PROBATIONARY = "PROBATIONARY"


class DisciplineKind(StrEnum):
    """Party discipline that bars or discourages introducing (R-DEV-7, R-DEV-8)."""

    WARNING = "WARNING"
    SERIOUS_WARNING = "SERIOUS_WARNING"
    REMOVAL_FROM_POST = "REMOVAL_FROM_POST"
    PROBATION_WITHIN_PARTY = "PROBATION_WITHIN_PARTY"


class Discipline(Struct, frozen=True):
    """A punishment: when decided, and, for 留党察看, when rights were restored."""

    kind: DisciplineKind
    decided_on: date
    restored_on: date | None = None


class Member(Struct, frozen=True):
    """A member on a roster: whom the rules for mentors, introducers and voters look at. Excused: R-MTG-7's categories."""

    id: UUID
    name: str
    org_id: UUID
    org_path: str
    status: MemberStatus = MemberStatus.FULL
    full_since: date | None = None
    left_on: date | None = None
    person_key: str = ""
    excused_from: date | None = None
    excused_until: date | None = None
    disciplines: tuple[Discipline, ...] = ()

    def present_on(self, day: date) -> bool:
        return self.left_on is None or day < self.left_on

    def full_on(self, day: date) -> bool:
        return (
            self.status is MemberStatus.FULL
            and self.present_on(day)
            and (self.full_since is None or self.full_since <= day)
        )

    def under_probation_on(self, day: date) -> bool:
        """Under 留党察看 with rights not restored: no introducing, no vote."""
        return any(
            d.kind is DisciplineKind.PROBATION_WITHIN_PARTY
            and d.decided_on <= day
            and (d.restored_on is None or day < d.restored_on)
            for d in self.disciplines
        )

    def votes_on(self, day: date) -> bool:
        excused = (
            self.excused_from is not None
            and self.excused_from <= day
            and (self.excused_until is None or day < self.excused_until)
        )
        return self.full_on(day) and not self.under_probation_on(day) and not excused


class AssignmentRole(StrEnum):
    MENTOR = "MENTOR"
    INTRODUCER = "INTRODUCER"
    CONTINUING_INTRODUCER = "CONTINUING_INTRODUCER"


class Assignment(Struct, frozen=True):
    """A member looks after the person from `since` until the day before `until`."""

    id: UUID
    role: AssignmentRole
    member_id: UUID
    since: date
    until: date | None = None
    end_reason: str = ""

    def active_on(self, day: date) -> bool:
        return self.since <= day and (self.until is None or day < self.until)


class ApprovalKind(StrEnum):
    """What is submitted upward (glossary: Process)."""

    ACTIVIST_FILING = "ACTIVIST_FILING"
    DEVELOPMENT_TARGET_FILING = "DEVELOPMENT_TARGET_FILING"
    PRE_REVIEW = "PRE_REVIEW"
    PUBLIC_NOTICE_REVIEW = "PUBLIC_NOTICE_REVIEW"
    ADMISSION_APPROVAL = "ADMISSION_APPROVAL"
    CONVERSION_APPROVAL = "CONVERSION_APPROVAL"


# The kind of record that each submission rests on.
SUBJECTS = {
    ApprovalKind.ACTIVIST_FILING: Kind.RESOLUTION_ACTIVIST,
    ApprovalKind.DEVELOPMENT_TARGET_FILING: Kind.RESOLUTION_DEVELOPMENT_TARGET,
    ApprovalKind.PRE_REVIEW: Kind.RESOLUTION_ADMISSION_REVIEW,
    ApprovalKind.PUBLIC_NOTICE_REVIEW: Kind.NOTICE_BEFORE_ADMISSION_MEETING,
    ApprovalKind.ADMISSION_APPROVAL: Kind.VOTE_ADMISSION,
    ApprovalKind.CONVERSION_APPROVAL: Kind.VOTE_CONVERSION,
}


class ApprovalStatus(StrEnum):
    DRAFT = "DRAFT"
    SUBMITTED = "SUBMITTED"
    APPROVED = "APPROVED"
    REJECTED = "REJECTED"
    RETURNED = "RETURNED"
    WITHDRAWN = "WITHDRAWN"

    @property
    def word(self) -> Text:
        """As it stands in a sentence."""
        return _STANDS[self]


_STANDS = {
    ApprovalStatus.DRAFT: Text("草稿", "a draft"),
    ApprovalStatus.SUBMITTED: Text("待审批", "waiting"),
    ApprovalStatus.APPROVED: Text("审核通过", "approved"),
    ApprovalStatus.REJECTED: Text("审批拒绝", "decided against"),
    ApprovalStatus.RETURNED: Text("退回", "returned"),
    ApprovalStatus.WITHDRAWN: Text("已撤回", "withdrawn"),
}


class Acknowledgement(Struct, frozen=True):
    """The text with which somebody takes note of a warning: the rule's id and the explanation."""

    rule: str
    text: str


class FoundProblem(Struct, frozen=True):
    """A problem as it stood when an approval was judged, kept with it for ever."""

    guard: str
    severity: str
    article: str
    zh: str
    en: str
    ready_on: date | None = None
    due_on: date | None = None


class Evidence(Struct, frozen=True):
    """A record as it stood when it was submitted."""

    id: UUID
    kind: Kind
    on: date
    version: int


class Deliberation(Struct, frozen=True):
    """The opinion of a general branch or sub-committee on the way to the approving committee (Art. 22)."""

    org_id: UUID
    on: date
    by: UUID
    agrees: bool
    opinion: str


class CommitteeVote(Struct, frozen=True):
    """The committee's own vote on one person (R-APR-3). Counts of committee members."""

    due: int
    present: int
    approve: int
    oppose: int = 0
    abstain: int = 0


class DuesFiling(Struct, frozen=True):
    """What C12 says of the dues: yuan a month, the income it rests on, and the first month (its first day)."""

    monthly: Decimal
    basis: IncomeBasis
    income: Decimal | None = None
    first_month: date | None = None


class Standing(Struct, frozen=True):
    """Where a case stood before a decision moved it: what its reversal restores (F9). `version` is the case's then."""

    stage: Stage
    status: CaseStatus
    sub_status: SubStatus | None
    stage_source: StageSource
    version: int


class Reversal(Struct, frozen=True):
    """A decision taken back by the organization that made it (F9)."""

    on: date
    by: UUID
    reason: str


class Decision(Struct, frozen=True):
    """How an approval was decided. `recommended` is another outcome the committee suggests (D9).

    `was` is where the case stood before; a decision in an approval's history may have a `reversal`.
    """

    status: ApprovalStatus
    on: date
    by: UUID
    org_id: UUID | None
    opinion: str = ""
    committee_met_on: date | None = None
    vote: CommitteeVote | None = None
    recommended: ConversionOutcome | None = None
    form_serial_number: str = ""
    edition: Edition = Edition.MANUAL_2024
    acknowledgements: tuple[Acknowledgement, ...] = ()
    problems: tuple[FoundProblem, ...] = ()
    at: datetime | None = None
    was: Standing | None = None
    reversal: Reversal | None = None


class Approval(Struct, frozen=True):
    """Something submitted upward, with the evidence frozen as it was, the problems found, and the decision."""

    id: UUID
    kind: ApprovalKind
    status: ApprovalStatus
    submitted_on: date
    submitted_by: UUID
    addressed_to: UUID | None
    note: str = ""
    edition: Edition = Edition.MANUAL_2024
    acknowledgements: tuple[Acknowledgement, ...] = ()
    problems: tuple[FoundProblem, ...] = ()
    evidence: Sequence[Evidence] = ()
    subject_id: UUID | None = None
    dues: DuesFiling | None = None
    outcome: ConversionOutcome | None = None
    deliberations: tuple[Deliberation, ...] = ()
    decision: Decision | None = None
    history: tuple[Decision, ...] = ()
    previous_id: UUID | None = None
    version: int = 1

    @property
    def open(self) -> bool:
        return self.status is ApprovalStatus.SUBMITTED


class Filed(Sequence[Step]):
    """The records of a case, in the order of their entry, kept so that one is found without looking at the others."""

    @abstractmethod
    def of(self, kind: Kind) -> Sequence[Step]:
        """Those of a kind."""

    @abstractmethod
    def find(self, step_id: UUID) -> Step | None:
        """The record with this id."""


class Listed(Filed):
    """Any records, filed."""

    def __init__(self, steps: Sequence[Step]) -> None:
        self._steps = steps
        self._by_kind: dict[Kind, list[Step]] = {}
        for step in steps:
            self._by_kind.setdefault(step.kind, []).append(step)

    def of(self, kind: Kind) -> Sequence[Step]:
        return self._by_kind.get(kind, ())

    def find(self, step_id: UUID) -> Step | None:
        return next((s for s in self._steps if s.id == step_id), None)

    @overload
    def __getitem__(self, index: int) -> Step: ...

    @overload
    def __getitem__(self, index: slice) -> Sequence[Step]: ...

    def __getitem__(self, index: int | slice) -> Step | Sequence[Step]:
        return self._steps[index]

    def __len__(self) -> int:
        return len(self._steps)


class Roster(tuple[Member, ...]):
    """The members of a branch, counted once for all its cases."""

    @derived
    def _full(self) -> dict[date, int]:
        return {}

    @derived
    def _voters(self) -> dict[date, int]:
        return {}

    def full(self, day: date) -> int:
        """How many are full members on a day."""
        if day not in self._full:
            self._full[day] = sum(m.full_on(day) for m in self)
        return self._full[day]

    def voters(self, day: date) -> int:
        """How many have a vote on a day."""
        if day not in self._voters:
            self._voters[day] = sum(m.votes_on(day) for m in self)
        return self._voters[day]


class Dossier(Struct, frozen=True, dict=True):
    """One candidate on one day."""

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
    steps: Sequence[Step] = ()
    approvals: tuple[Approval, ...] = ()
    assignments: tuple[Assignment, ...] = ()
    members: Mapping[UUID, Member] = field(default_factory=dict)
    roster: tuple[Member, ...] = ()
    holidays: Holidays = NO_HOLIDAYS
    version: int = 1
    judged: Step | None = None
    filing: Approval | None = None
    decision: Decision | None = None

    # ── reading ─────────────────────────────────────────────────────────────────────────────────────────────────────

    @derived
    def _filed(self) -> Filed:
        return self.steps if isinstance(self.steps, Filed) else Listed(self.steps)

    def all(self, kind: Kind) -> list[Step]:
        """Live steps of a kind up to today, oldest first."""
        known = self._alive.get(kind)
        if known is None:
            filed, today = self._filed.of(kind), self.today
            known = self._alive[kind] = [s for s in filed if s.voided_on is None and s.on <= today] if filed else []
            if len(known) > 1:
                # Stable: of two on a day, the one entered later comes later.
                known.sort(key=_DAY_OF)
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
        alike = self._filed.of(SUBJECTS[approval.kind])
        return next((s for s in alike if s.id == key), None) or self.step(key)

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

    def approved(self, kind: ApprovalKind) -> Approval | None:
        """The latest approval of a kind that was approved, up to today."""
        return self._approved.get(kind)

    @derived
    def _approved(self) -> dict[ApprovalKind, Approval]:
        latest: dict[ApprovalKind, Approval] = {}
        for a in self.approvals:
            if a.status is ApprovalStatus.APPROVED and a.decision and a.decision.on <= self.today:
                known = latest.get(a.kind)
                if known is None or (known.decision and known.decision.on < a.decision.on):
                    latest[a.kind] = a
        return latest

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

    # ── what follows from what ──────────────────────────────────────────────────────────────────────────────────────

    @property
    def branch(self) -> PartyOrg:
        return self.line[0]

    @derived
    def edition(self) -> Edition:
        """The edition in force here on the day judged (decision 0.3)."""
        return edition_on(self.line, self.today)

    @derived
    def settings(self) -> CommitteeSettings:
        return settings_of(self.line)

    @derived
    def application(self) -> Step | None:
        """The application that counts: the latest not withdrawn or returned."""
        return next(
            (
                s
                for s in reversed(self.all(Kind.APPLICATION))
                if getattr(s.shape, "status", None) in ("SUBMITTED", "APPROVED")
            ),
            None,
        )

    @derived
    def applied_on(self) -> date | None:
        return self.application.on if self.application else None

    def adjusted_since(self, stage: Stage) -> date | None:
        """The `since` of the latest adjustment into a stage."""
        for step in reversed(self.all(Kind.STAGE_ADJUSTED)):
            if isinstance(step.shape, Desk) and step.shape.target is stage:
                return step.shape.since or step.on
        return None

    @derived
    def activist_since(self) -> date | None:
        """The day from which the year of cultivation counts (R-ACT-5)."""
        filing = self.approved(ApprovalKind.ACTIVIST_FILING)
        adjusted = self.adjusted_since(Stage.ACTIVIST)
        if filing is None or filing.decision is None:
            return adjusted
        cited = self._live(self.subject(filing))
        anchor = cited.on if cited else filing.submitted_on
        if self.settings.activist_clock is ActivistClock.FILING_APPROVED:
            anchor = filing.decision.on
        return max(anchor, adjusted) if adjusted and adjusted > filing.decision.on else anchor

    def _live(self, step: Step | None) -> Step | None:
        """A step, or what superseded it."""
        seen = 0
        while step is not None and step.superseded_by is not None and seen < 50:
            step, seen = self.step(step.superseded_by), seen + 1
        return step

    @derived
    def listed_on(self) -> date | None:
        """The day the person became a development target: the decision in the manual's set, the clean notice in 2026's."""
        filing = self.approved(ApprovalKind.DEVELOPMENT_TARGET_FILING)
        adjusted = self.adjusted_since(Stage.DEVELOPMENT_TARGET)
        listed: date | None = None
        if filing is not None and filing.decision is not None:
            if filing.decision.edition is Edition.NATIONAL_2026:
                clean = [
                    s.shape.closed_on
                    for s in self.all(Kind.NOTICE_BEFORE_LISTING)
                    if isinstance(s.shape, Notice)
                    and s.shape.closed_on
                    and s.shape.clean
                    and s.shape.closed_on >= filing.decision.on
                ]
                listed = min(clean) if clean else None
            else:
                listed = filing.decision.on
        return max((d for d in (listed, adjusted) if d), default=None)

    @derived
    def admitted(self) -> Approval | None:
        return self.approved(ApprovalKind.ADMISSION_APPROVAL)

    @derived
    def probation_start(self) -> date | None:
        """The day the general meeting resolved (R-PRB-1)."""
        if self.admitted is None:
            return None
        vote = self._live(self.subject(self.admitted))
        return vote.on if vote else self.admitted.submitted_on

    @derived
    def extension_months(self) -> int:
        """Months by which probation was extended, by approval (R-CNV-6); 0 for none."""
        for approval in self.approvals:
            if (
                approval.kind is ApprovalKind.CONVERSION_APPROVAL
                and approval.status is ApprovalStatus.APPROVED
                and approval.outcome is ConversionOutcome.EXTEND
                and approval.decision
                and approval.decision.on <= self.today
            ):
                vote = self._live(self.subject(approval))
                if vote and isinstance(vote.shape, Vote) and vote.shape.extension_months:
                    return vote.shape.extension_months
        return 0

    @derived
    def original_expiry(self) -> date | None:
        return months_after(self.probation_start, 12) if self.probation_start else None

    @derived
    def eligible_on(self) -> date | None:
        """The first day on which conversion may be resolved; the day from which party standing counts (R-CNV-10)."""
        return months_after(self.probation_start, 12 + self.extension_months) if self.probation_start else None

    @derived
    def last_day(self) -> date | None:
        return self.eligible_on - timedelta(days=1) if self.eligible_on else None

    @property
    def upward_filed_on(self) -> date | None:
        """The day the superior's organization department acknowledged the admission (R-APR-7)."""
        filed = self.last(Kind.UPWARD_FILING)
        return filed.on if filed else None

    @derived
    def converted(self) -> Approval | None:
        found = self.approved(ApprovalKind.CONVERSION_APPROVAL)
        return found if found and found.outcome is ConversionOutcome.CONVERT else None

    @derived
    def standing_since(self) -> date | None:
        return self.eligible_on if self.converted else None

    @derived
    def stage_since(self) -> date | None:
        """The day the present stage began."""
        match self.stage:
            case Stage.APPLICANT:
                return self.applied_on or self.opened_on
            case Stage.ACTIVIST:
                return self.activist_since
            case Stage.DEVELOPMENT_TARGET:
                return self.listed_on
            case Stage.PROBATIONARY_MEMBER:
                return self.probation_start
            case Stage.FULL_MEMBER:
                return self.standing_since

    def began(self, stage: Stage) -> date | None:
        """The day a stage began, where it has."""
        return self.but(stage=stage).stage_since if stage is not self.stage else self.stage_since

    @derived
    def pauses(self) -> tuple[tuple[date, date], ...]:
        """Archive gaps [from, to): clocks stand still (C-6)."""
        gaps = []
        start: date | None = None
        for step in sorted((*self.all(Kind.ARCHIVED), *self.all(Kind.RESTORED)), key=lambda s: (s.on, s.id.int)):
            if step.kind is Kind.ARCHIVED:
                start = start or step.on
            elif start is not None:
                if step.on > start:
                    gaps.append((start, step.on))
                start = None
        return tuple(gaps)

    def half_years(self, start: date, months: int = 6) -> tuple[list[Window], Window]:
        """The finished windows since an anchor and the running one, net of pauses; several rules ask for the same."""
        known = self._windows.get((start, months))
        if known is None:
            known = self._windows[start, months] = half_years(start, self.today, pauses=self.pauses, months=months)
        return known

    @derived
    def _windows(self) -> dict[tuple[date, int], tuple[list[Window], Window]]:
        return {}

    @derived
    def cultivated_on(self) -> date | None:
        """The first day on which a year of cultivation, net of pauses, has passed (R-ACT-5)."""
        return ready_after(self.activist_since, 12, pauses=self.pauses) if self.activist_since else None

    @derived
    def answers(self) -> dict[str, object]:
        """What was asked of this picture before, by question: some ask the same twice."""
        return {}

    # ── pictures of another day ─────────────────────────────────────────────────────────────────────────────────────

    def but(self, **changes: Unpack[Changes]) -> Dossier:
        """The same case with something changed. What is known already and does not rest on it stays known."""
        changed = replace(self, **changes)
        known = changed.__dict__
        known.update(self.__dict__)
        for name in _resting_on(frozenset(changes)):
            known.pop(name, None)
        return changed

    def on(self, day: date) -> Dossier:
        """The same case as of another day; later steps are out of sight."""
        return self.but(today=day)

    def plus(self, step: Step) -> Dossier:
        """The case with one more step, which is the one being judged."""
        return self.but(steps=(*self.steps, step), judged=step)

    def swapped(self, step: Step) -> Dossier:
        """The case with a step replaced by its new form, which is the one being judged."""
        return self.but(steps=tuple(step if s.id == step.id else s for s in self.steps), judged=step)

    def filed(self, approval: Approval, **changes: Unpack[Changes]) -> Dossier:
        """The case with an approval added or replaced, and with what comes of it; nothing is supposed of it any more."""
        changes["approvals"] = (*(a for a in self.approvals if a.id != approval.id), approval)
        changes["filing"] = changes["decision"] = None
        return self.but(**changes)


class Changes(TypedDict, total=False):
    """What of a case an act may change, or a question suppose."""

    today: date
    stage: Stage
    status: CaseStatus
    sub_status: SubStatus | None
    stage_source: StageSource
    steps: Sequence[Step]
    approvals: tuple[Approval, ...]
    assignments: tuple[Assignment, ...]
    version: int
    judged: Step | None
    filing: Approval | None
    decision: Decision | None


_OF_STEPS = frozenset({"_alive", "_days", "application", "applied_on", "pauses", "_windows"})
_OF_APPROVALS = frozenset({"_by_id", "open_approval", "last_decision_on", "_approved", "admitted", "converted"})
_OF_BOTH = frozenset({
    "activist_since", "listed_on", "probation_start", "extension_months", "original_expiry", "eligible_on", "last_day",
    "standing_since", "stage_since", "cultivated_on",
})  # fmt: skip
# By field: what is derived from it. Nothing is derived from a field that is not named.
_RESTING: dict[str, frozenset[str]] = {
    "steps": _OF_STEPS | _OF_BOTH | {"_filed"},
    "approvals": _OF_APPROVALS | _OF_BOTH,
    "assignments": frozenset({"_active"}),
    "stage": frozenset({"stage_since"}),
    "today": _OF_STEPS | _OF_APPROVALS | _OF_BOTH | {"_active", "edition"},
}
# What somebody worked out rests on everything.
_ANSWERS = frozenset({"answers"})


@lru_cache
def _resting_on(names: frozenset[str]) -> frozenset[str]:
    return _ANSWERS.union(*(_RESTING.get(name, frozenset()) for name in names))


def passed(step: Step | None) -> bool:
    """Whether a resolution or a vote was carried."""
    if step is None:
        return False
    if isinstance(step.shape, Resolution):
        return step.shape.result is ResolutionResult.PASSED
    return isinstance(step.shape, Vote) and step.shape.result is VoteResult.PASSED
