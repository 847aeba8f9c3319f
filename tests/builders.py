"""Builders for tests: plain functions that make dossiers, steps and whole roads out of thin air."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, timedelta
from decimal import Decimal
from uuid import UUID, uuid4

from msgspec.structs import replace

from domain.acts import assigning, deciding, notices, recording, reviewing, submitting
from domain.calendar import SHANGHAI, Holidays, months_after, nth_workday
from domain.case.approvals import Acknowledgement, ApprovalKind, ApprovalStatus, CommitteeVote, Decision, DuesFiling
from domain.case.assignments import AssignmentRole
from domain.case.dossier import Dossier
from domain.case.members import Member
from domain.case.person import ApplicationBasis, Person
from domain.dues import IncomeBasis
from domain.identity import Sex
from domain.orgs.actors import Actor, Role
from domain.orgs.editions import Adoption, Edition
from domain.orgs.organizations import Line, OrgKind, PartyOrg, settings_on
from domain.orgs.settings import CommitteeSettings, SettingsChange, with_change
from domain.rules import Outcome
from domain.steps.kinds import Kind
from domain.steps.meetings import ConversionOutcome, Resolution, ResolutionResult, Vote
from domain.steps.notices import Notice, NoticePlace, NoticePlaceKind, Objection
from domain.steps.opinions import Opinion, Recommendation, RecommendationMethod, Talk
from domain.steps.papers import AdmissionForm, Attachment, Paper
from domain.steps.probation import Done, Oath
from domain.steps.step import Shape, Step
from domain.steps.vetting import PoliticalReview, ReviewConclusion, ReviewMethod, Training
from domain.votes import Ballot, VoteResult

TODAY = date(2026, 11, 23)
# Every year's table is known, and no day differs from its weekday.
WEEKS = Holidays({}, frozenset(range(1990, 2100)))
PAPER = (Attachment("扫描件.pdf", "DA-1"),)

DISTRICT = PartyOrg(UUID(int=1), "东城区委", OrgKind.LOCAL_COMMITTEE, "/1/")
COMMITTEE = PartyOrg(UUID(int=2), "第一建筑公司党委", OrgKind.GRASSROOTS_COMMITTEE, "/1/2/", can_approve_admission=True)
BRANCH = PartyOrg(UUID(int=3), "机关第一党支部", OrgKind.BRANCH, "/1/2/3/")
GENERAL_BRANCH = PartyOrg(UUID(int=4), "机关党总支", OrgKind.GENERAL_BRANCH, "/1/2/4/")

BRANCH_ADMIN = Actor(UUID(int=11), Role.BRANCH_ADMIN, BRANCH.id, BRANCH.path, committee_path=COMMITTEE.path)
COMMITTEE_ADMIN = Actor(UUID(int=12), Role.COMMITTEE_ADMIN, COMMITTEE.id, COMMITTEE.path, committee_path=COMMITTEE.path)


def a_line(
    edition: Edition = Edition.MANUAL_2024, settings: CommitteeSettings | None = None, *between: PartyOrg
) -> Line:
    """A branch under its committee; the committee follows an edition since long ago, and its settings hold from the beginning."""
    adopted = (Adoption(edition, date(2000, 1, 1)),)
    history = (SettingsChange(settings),) if settings else ()
    return (BRANCH, *between, replace(COMMITTEE, adoptions=adopted, settings=history), DISTRICT)


def laying_down(line: Line, day: date, **changes: object) -> Line:
    """The committee of a line lays down something else from a day on."""
    before = settings_on(line, day)
    change = SettingsChange(replace(before, **changes), day)  # type: ignore[arg-type]
    at = next(n for n, org in enumerate(line) if org.id == COMMITTEE.id)
    return (*line[:at], replace(line[at], settings=with_change(line[at].settings, change)), *line[at + 1 :])


def a_member(number: int, **changes: object) -> Member:
    base = Member(UUID(int=100 + number), f"党员{number}", BRANCH.id, BRANCH.path, full_since=date(2000, 1, 1))
    return replace(base, **changes)  # type: ignore[arg-type]


ROSTER = tuple(a_member(n) for n in range(10))


def a_person(**changes: object) -> Person:
    base = Person(
        "张三",
        date(1995, 3, 8),
        Sex.MALE,
        key="key-zhang-san",
        phone="13800000001",
        application_basis=ApplicationBasis.WORKPLACE,
    )
    return replace(base, **changes)  # type: ignore[arg-type]


def a_case(today: date = TODAY, *, line: Line | None = None, clock: date | None = None, **changes: object) -> Dossier:
    """A case just opened, in a branch of ten full members."""
    d = Dossier(
        UUID(int=1000),
        a_person(),
        line or a_line(),
        today,
        clock or max(today, TODAY),
        opened_on=today,
        roster=ROSTER,
        members={m.id: m for m in ROSTER},
        holidays=WEEKS,
    )
    return replace(d, **changes)  # type: ignore[arg-type]


def a_step(kind: Kind, on: date, shape: Shape, *, attachments: tuple[Attachment, ...] = PAPER) -> Step:
    return Step(uuid4(), kind, on, shape, attachments=attachments)


def passed(text: str = "同意") -> Resolution:
    return Resolution(ResolutionResult.PASSED, due=5, present=5, text=text, committee_said=text)


def a_review(**changes: object) -> PoliticalReview:
    base = PoliticalReview(
        ReviewConclusion.PASSED,
        methods=(ReviewMethod.TALK, ReviewMethod.FILES),
        document="政审结论",
        content="合格",
        family="父母务农",
        relations="无异常",
    )
    return replace(base, **changes)  # type: ignore[arg-type]


def a_ballot(due: int, present: int, **changes: int) -> Ballot:
    """Everybody present was given a ballot and agreed."""
    return replace(Ballot(due, present, issued=present, returned=present, approve=present), **changes)


def a_vote(outcome: ConversionOutcome | None = None, **changes: object) -> Vote:
    ballot = Ballot(due=10, present=9, issued=9, returned=9, approve=9)
    vote = Vote(UUID(int=5000), ballot, VoteResult.PASSED, resolution="同意", outcome=outcome)
    return replace(vote, **changes)  # type: ignore[arg-type]


def a_notice(start: date, end: date, *, clean: bool | None = None, closed_on: date | None = None) -> Notice:
    place = NoticePlace(NoticePlaceKind.LOCAL, "公告栏", start, end)
    return Notice((place,), phone="010-12345678", content="公示", closed_on=closed_on, clean=clean)


class Refused(AssertionError):
    """A builder's act was refused: the road in the test is not legal."""


def settled(outcome: Outcome) -> Dossier:
    if not outcome.done or outcome.after is None:
        raise Refused([(p.code, p.guard_id, p.message.en, p.detail) for p in outcome.problems])
    return outcome.after


class Road:
    """One person led along the road by the product's own acts. `day` is the business date; every act may move it on."""

    def __init__(self, start: date, *, line: Line | None = None, clock: date = TODAY, **person: object) -> None:
        self.case = a_case(start, line=line, clock=clock, person=a_person(**person))
        self.day = start

    @property
    def edition(self) -> Edition:
        return self.case.on(self.day).edition

    def at(self, day: date) -> Road:
        self.day = day
        self.case = replace(self.case, today=day)
        return self

    def later(self, days: int = 0, *, months: int = 0) -> Road:
        return self.at(months_after(self.day, months) + timedelta(days=days))

    def record(self, kind: Kind, shape: Shape, *, on: date | None = None, clean: bool = True) -> Road:
        step = a_step(kind, on or self.day, shape)
        self.case = settled(recording.record(self.case.on(step.on), step, BRANCH_ADMIN)).on(self.day)
        return self

    def review(self, kind: Kind) -> Road:
        step = self.case.last(kind)
        assert step is not None
        self.case = settled(reviewing.review(self.case, step.id, approve=True, note="", actor=BRANCH_ADMIN))
        return self

    def assign(self, role: AssignmentRole, *members: Member) -> Road:
        chosen = [(uuid4(), m.id) for m in members]
        self.case = settled(assigning.assign(self.case, role, chosen, reason="", actor=BRANCH_ADMIN))
        return self

    def submit(self, kind: ApprovalKind, *, acknowledge: tuple[str, ...] = (), dues: DuesFiling | None = None) -> Road:
        noted = tuple(Acknowledgement(rule, "已知悉,情况属实") for rule in acknowledge)
        outcome = submitting.submit(
            self.case, kind, approval_id=uuid4(), actor=BRANCH_ADMIN, acknowledgements=noted, dues=dues
        )
        self.case = settled(outcome)
        return self

    def decide(self, status: ApprovalStatus = ApprovalStatus.APPROVED, **changes: object) -> Road:
        pending = self.case.open_approval
        assert pending is not None
        decision = Decision(status, self.day, COMMITTEE_ADMIN.account_id, COMMITTEE.id, opinion="同意", **changes)  # type: ignore[arg-type]
        self.case = settled(
            deciding.decide(self.case, pending.id, decision, actor=COMMITTEE_ADMIN, form_step_id=uuid4())
        )
        return self

    # ── the road, leg by leg ────────────────────────────────────────────────────────────────────────────────────────

    def applied(self) -> Road:
        return self.record(Kind.APPLICATION, Paper("入党申请书", "我志愿加入中国共产党")).review(Kind.APPLICATION)

    def resolved(self) -> Road:
        """Talk, recommendation, resolution: all that the activist filing needs."""
        self.applied().later(10).record(Kind.TALK, Talk(("书记",), "谈话内容"))
        self.later(10).record(Kind.RECOMMENDATION, Recommendation(RecommendationMethod.MEMBER_RECOMMENDATION))
        return self.later(10).record(Kind.RESOLUTION_ACTIVIST, passed())

    def an_activist(self) -> Road:
        return self.resolved().submit(ApprovalKind.ACTIVIST_FILING)

    def half_year(self, since: date) -> Road:
        """One of each opinion of a half-year, 100 days into it."""
        day = since + timedelta(days=100)
        mentor = ROSTER[0].id
        self.at(day)
        for kind in (Kind.CULTIVATION, Kind.MENTOR_DETERMINATION):
            self.record(kind, Opinion("表现良好", member_id=mentor))
        self.record(Kind.MENTOR_DETERMINATION, Opinion("表现良好", member_id=ROSTER[1].id))
        for kind in (Kind.BRANCH_INSPECTION, Kind.MEMBERS_AND_MASSES, Kind.PARTY_GROUP):
            self.record(kind, Opinion("表现良好"))
        return self

    def a_year_old_activist(self) -> Road:
        self.an_activist().assign(AssignmentRole.MENTOR, ROSTER[0], ROSTER[1])
        since = self.case.activist_since
        assert since is not None
        self.half_year(since).half_year(months_after(since, 6))
        return self.at(months_after(since, 12)).record(Kind.RESOLUTION_DEVELOPMENT_TARGET, passed())

    def a_target(self) -> Road:
        self.a_year_old_activist().submit(ApprovalKind.DEVELOPMENT_TARGET_FILING).later(5).decide()
        if self.edition is Edition.NATIONAL_2026:
            self.noticed(Kind.NOTICE_BEFORE_LISTING)
        return self

    def noticed(self, kind: Kind) -> Road:
        """A notice of five working days, opened today and closed clean on the day after its end."""
        start = self.day
        end = nth_workday(start, 5, self.case.holidays).day
        self.record(kind, a_notice(start, end))
        self.at(end + timedelta(days=1))
        step = self.case.last(kind)
        assert step is not None
        objections: tuple[Objection, ...] = ()
        self.case = settled(
            notices.close_notice(
                self.case,
                step.id,
                objections=objections,
                clean=True,
                conclusion="无异议",
                attachments=(),
                actor=BRANCH_ADMIN,
            )
        )
        return self

    def examined(self) -> Road:
        """Introducers, vetting, training, committee review: all that the pre-review needs."""
        self.a_target().later(3).assign(AssignmentRole.INTRODUCER, ROSTER[0], ROSTER[1])
        review = a_review()
        self.later(10).record(Kind.POLITICAL_REVIEW, review)
        course = Training("区委党校", self.day, days=Decimal(3), class_hours=Decimal(24), exam_passed=True)
        self.later(10).record(Kind.TRAINING, replace(course, start=self.day - timedelta(days=2)))
        return self.later(5).record(Kind.RESOLUTION_ADMISSION_REVIEW, passed())

    def pre_reviewed(self) -> Road:
        self.examined().submit(ApprovalKind.PRE_REVIEW).later(5).decide(form_serial_number="2026-0001")
        self.record(Kind.ADMISSION_FORM, AdmissionForm("2026-0001"))
        if self.edition is Edition.MANUAL_2024:
            self.noticed(Kind.NOTICE_BEFORE_ADMISSION_MEETING).submit(ApprovalKind.PUBLIC_NOTICE_REVIEW).later(
                1
            ).decide()
        return self

    def voted(self, vote: Vote | None = None) -> Road:
        return self.pre_reviewed().later(3).record(Kind.VOTE_ADMISSION, vote or a_vote())

    def submitted(self) -> Road:
        dues = DuesFiling(Decimal("50.00"), IncomeBasis.WAGE, Decimal(5000), self.voted().day.replace(day=1))
        return self.later(2).submit(ApprovalKind.ADMISSION_APPROVAL, dues=dues)

    def a_probationary_member(self) -> Road:
        self.submitted().later(10)
        self.record(Kind.SUPERIOR_TALK, Talk(("组织员",), "谈话", opinion="同意"))
        return self.decide(committee_met_on=self.day, vote=CommitteeVote(9, 9, 9))

    def at_expiry(self) -> Road:
        """Everything up to the day on which conversion may be resolved."""
        self.a_probationary_member()
        start = self.case.probation_start
        assert start is not None
        self.later(5).record(Kind.OATH, Oath("会议室"))
        for months in (4, 10):
            self.at(months_after(start, months)).record(
                Kind.PROBATION_INSPECTION, Opinion("表现良好", member_id=ROSTER[0].id)
            )
        self.at(months_after(start, 12) - timedelta(days=20)).record(
            Kind.CONVERSION_REQUEST, Paper("转正申请书", "申请转正")
        )
        self.review(Kind.CONVERSION_REQUEST)
        for member in ROSTER[:2]:
            self.record(Kind.INTRODUCER_CONVERSION, Opinion("同意转正", member_id=member.id))
        self.record(Kind.MEMBERS_AND_MASSES_CONVERSION, Opinion("同意")).record(Kind.PARTY_GROUP, Opinion("同意"))
        self.record(Kind.RESOLUTION_CONVERSION_REVIEW, passed())
        return self.at(months_after(start, 12))

    def a_full_member(self) -> Road:
        self.at_expiry().record(Kind.VOTE_CONVERSION, a_vote(ConversionOutcome.CONVERT))
        return self.later(3).submit(ApprovalKind.CONVERSION_APPROVAL).later(5).decide()


START = date(2022, 3, 1)


def a_road(edition: Edition = Edition.MANUAL_2024, start: date = START, **person: object) -> Road:
    return Road(start, line=a_line(edition), **person)


def every_leg(edition: Edition) -> list[tuple[str, Dossier]]:
    """A case at each stage of the road, by name."""
    legs: list[tuple[str, Callable[[Road], Road]]] = [
        ("applied", Road.applied),
        ("resolved", Road.resolved),
        ("an activist", Road.an_activist),
        ("a year-old activist", Road.a_year_old_activist),
        ("a target", Road.a_target),
        ("examined", Road.examined),
        ("pre-reviewed", Road.pre_reviewed),
        ("voted", Road.voted),
        ("submitted", Road.submitted),
        ("probationary", Road.a_probationary_member),
        ("at expiry", Road.at_expiry),
        ("full member", Road.a_full_member),
    ]
    return [(name, leg(a_road(edition)).case) for name, leg in legs]


def written_at(day: date, hour: int = 9) -> datetime:
    return datetime(day.year, day.month, day.day, hour, tzinfo=SHANGHAI)


def done(note: str = "") -> Done:
    return Done(note)
