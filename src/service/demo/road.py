"""One person led along the road by the product's own acts, day by day, in memory.

Every step goes through the domain as a clerk's or a committee's act would: what is not legal is refused here too. The demo
data are made of such roads, and so are the tests' dossiers.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from typing import Any, Self
from uuid import UUID, uuid4

from msgspec.structs import replace

from domain import dues
from domain.acts import assigning, deciding, notices, recording, reviewing, submitting, transferring
from domain.calendar import SHANGHAI, months_after, nth_workday
from domain.case.approvals import Acknowledgement, ApprovalKind, ApprovalStatus, CommitteeVote, Decision, DuesFiling
from domain.case.assignments import AssignmentRole
from domain.case.dossier import Dossier
from domain.case.members import Member
from domain.case.person import PoliticalStatus
from domain.case.transfers import Recognition, RefusalGround, TransferReason
from domain.orgs.actors import Actor
from domain.orgs.editions import Edition
from domain.orgs.organizations import Line, deliberators
from domain.regulation import SOME_NOTICE
from domain.rules import Outcome
from domain.steps.kinds import Kind
from domain.steps.meetings import ConversionOutcome, Resolution, ResolutionResult, Vote
from domain.steps.notices import Notice, NoticePlace, NoticePlaceKind
from domain.steps.opinions import Opinion, Recommendation, RecommendationMethod, Talk
from domain.steps.papers import AdmissionForm, Attachment, Paper
from domain.steps.probation import Done, Oath
from domain.steps.step import Shape, Step
from domain.steps.vetting import PoliticalReview, ReviewConclusion, ReviewMethod, Training
from domain.votes import Ballot, VoteResult
from records import stamps
from records.cases.histories import entered_at

PAPERS = (Attachment("扫描件.pdf", "DA-2026-001"),)


class NotLegal(Exception):
    """An act on the road was refused."""


class Tomorrow(Exception):
    """The road has reached today."""


@dataclass(frozen=True)
class Cast:
    """Who acts: the branch's administrator, its committee's, those who deliberate on the way, the organization department;
    and to which branch, under whom, a case may go."""

    branch: Actor
    committee: Actor
    deliberators: dict[UUID, Actor] = field(default_factory=dict)
    org_dept: Actor | None = None
    elsewhere: Line = ()
    receiver: Actor | None = None


@dataclass(frozen=True)
class Act:
    """An act that was done: its name, by whom, what became of the case."""

    name: str
    actor: Actor
    outcome: Outcome
    day: date


_RECORD_ACTS: dict[type, str] = {
    Talk: "recordTalk",
    Recommendation: "recordRecommendation",
    Resolution: "recordCommitteeResolution",
    Opinion: "recordOpinion",
    Notice: "openPublicNotice",
    PoliticalReview: "recordPoliticalReview",
    Training: "recordTraining",
    AdmissionForm: "recordAdmissionForm",
    Vote: "recordVote",
    Oath: "recordOath",
    Done: "recordStep",
}
_SUBMIT_ACTS = {
    ApprovalKind.ACTIVIST_FILING: "submitActivistFiling",
    ApprovalKind.DEVELOPMENT_TARGET_FILING: "submitDevelopmentTargetFiling",
    ApprovalKind.PRE_REVIEW: "submitPreReview",
    ApprovalKind.PUBLIC_NOTICE_REVIEW: "submitNoticeReview",
    ApprovalKind.ADMISSION_APPROVAL: "submitAdmissionApproval",
    ApprovalKind.CONVERSION_APPROVAL: "submitConversionApproval",
}
_PAPER_ACTS = {
    Kind.APPLICATION: ("submitApplication", "reviewApplication"),
    Kind.THOUGHT_REPORT: ("submitThoughtReport", "reviewThoughtReport"),
    Kind.CONVERSION_REQUEST: ("submitConversionRequest", "reviewConversionRequest"),
}


def passed(text: str = "同意") -> Resolution:
    return Resolution(ResolutionResult.PASSED, due=5, present=5, text=text, committee_said=text)


def a_notice(start: date, end: date, *, clean: bool | None = None, closed_on: date | None = None) -> Notice:
    place = NoticePlace(NoticePlaceKind.LOCAL, "单位公告栏", start, end)
    return Notice((place,), phone="010-65250000", content="公示", closed_on=closed_on, clean=clean)


class Road:
    """A case and the day it has come to. Acts move the case; `at` and `later` move the day."""

    def __init__(
        self, case: Dossier, cast: Cast, *, mentors: Sequence[Member], clock: date, words: str = "表现良好"
    ) -> None:
        self.case = case
        self.day = case.today
        self.cast = cast
        self.mentors = tuple(mentors)
        self.clock = clock
        self.words = words
        self.acts: list[Act] = []
        self.meetings: dict[UUID, date] = {}

    @property
    def edition(self) -> Edition:
        return self.case.edition

    # ── the day ─────────────────────────────────────────────────────────────────────────────────────────────────────

    def at(self, day: date) -> Self:
        """Moves to a day; Tomorrow when it has not come."""
        if day > self.clock:
            raise Tomorrow
        self.day = day
        self.case = replace(self.case, today=day, clock=max(day, self.case.clock))
        return self

    def later(self, days: int = 0, *, months: int = 0) -> Self:
        return self.at(months_after(self.day, months) + timedelta(days=days))

    # ── acts ────────────────────────────────────────────────────────────────────────────────────────────────────────

    def done(self, name: str, actor: Actor, outcome: Outcome) -> Self:
        """Takes over what an act made of the case. NotLegal when it was refused."""
        if not outcome.done or outcome.after is None:
            raise NotLegal(name, self.day, [(p.code, p.guard_id, p.message.en, p.detail) for p in outcome.problems])
        after = replace(outcome.after, steps=tuple(self._signed(s, actor) for s in outcome.after.steps))
        self.acts.append(Act(name, actor, replace(outcome, after=after), self.day))
        self.case = after
        return self

    def _signed(self, step: Step, actor: Actor) -> Step:
        if step.recorded_at is not None:
            return step
        return replace(step, recorded_at=entered_at(self.day, stamps.now()), recorded_by=actor.account_id)

    def record(
        self, kind: Kind, shape: Shape, *, by: Actor | None = None, papers: tuple[Attachment, ...] = PAPERS
    ) -> Self:
        actor = by or self.cast.branch
        step = Step(uuid4(), kind, self.day, shape, attachments=papers)
        if isinstance(shape, Vote):
            self.meetings[shape.meeting_id] = self.day
        name = _PAPER_ACTS[kind][0] if kind in _PAPER_ACTS else _RECORD_ACTS[type(shape)]
        name = "recordSuperiorTalk" if kind is Kind.SUPERIOR_TALK else name
        return self.done(name, actor, recording.record(self.case, step, actor))

    def review(self, kind: Kind) -> Self:
        step = self.case.last(kind)
        if step is None:
            raise NotLegal("nothing to review", kind)
        branch = self.cast.branch
        return self.done(
            _PAPER_ACTS[kind][1], branch, reviewing.review(self.case, step.id, approve=True, note="", actor=branch)
        )

    def assign(self, role: AssignmentRole, *members: Member) -> Self:
        chosen = [(uuid4(), m.id) for m in members]
        name = "assignMentors" if role is AssignmentRole.MENTOR else "assignIntroducers"
        outcome = assigning.assign(self.case, role, chosen, reason="", actor=self.cast.branch)
        return self.done(name, self.cast.branch, outcome)

    def submit(self, kind: ApprovalKind, *, acknowledge: Sequence[str] = (), dues: DuesFiling | None = None) -> Self:
        noted = tuple(Acknowledgement(rule, "已知悉，情况属实") for rule in acknowledge)
        branch = self.cast.branch
        outcome = submitting.submit(
            self.case, kind, approval_id=uuid4(), actor=branch, acknowledgements=noted, dues=dues
        )
        return self.done(_SUBMIT_ACTS[kind], branch, outcome)

    def decide(self, status: ApprovalStatus = ApprovalStatus.APPROVED, opinion: str = "同意", **changes: Any) -> Self:
        pending = self.case.open_approval
        if pending is None:
            raise NotLegal("nothing to decide")
        for org in deliberators(self.case.line):
            if org.id in self.cast.deliberators and all(x.org_id != org.id for x in pending.deliberations):
                actor = self.cast.deliberators[org.id]
                outcome = deciding.deliberate(self.case, pending.id, agrees=True, opinion="同意上报", actor=actor)
                self.done("deliberateApproval", actor, outcome)
        committee = self.cast.committee
        at = datetime.combine(self.day, time(15), SHANGHAI)
        decision = Decision(status, self.day, committee.account_id, committee.org_id, opinion=opinion, at=at, **changes)
        outcome = deciding.decide(self.case, pending.id, decision, actor=committee, form_step_id=uuid4())
        return self.done("decideApproval", committee, outcome)

    # ── to another branch ───────────────────────────────────────────────────────────────────────────────────────────

    @property
    def _receiver(self) -> Actor:
        if self.cast.receiver is None:
            raise NotLegal("nowhere to go")
        return self.cast.receiver

    @property
    def _waiting(self) -> UUID:
        waiting = self.case.open_transfer
        if waiting is None:
            raise NotLegal("no transfer waits")
        return waiting.id

    def moving(self) -> Self:
        """An activist who was taken on elsewhere and waits for the new branch."""
        return self.mentored().later(20).handed_over()

    def moved(self) -> Self:
        return self.moving().later(5).taken_over()

    def moved_as_a_target(self) -> Self:
        return self.a_target().later(10).handed_over().later(5).taken_over(consent="党委同意")

    def moved_back_to_the_activists(self) -> Self:
        return self.a_target().later(10).handed_over().later(5).taken_over(Recognition.CONTINUED_AS_ACTIVIST)

    def moved_on_probation(self) -> Self:
        return self.sworn().later(10).handed_over().later(5).taken_over()

    def sent_back(self) -> Self:
        return self.moving().later(5).turned_away(RefusalGround.PAPERS_INCOMPLETE)

    def not_recognised(self) -> Self:
        consent = "区委组织部批准不予承认"
        return self.sworn().later(10).handed_over().later(9).turned_away(RefusalGround.NOT_RECOGNISED, consent)

    def stayed(self) -> Self:
        return self.moving().later(3).taken_back()

    def wanted_elsewhere(self) -> Self:
        return self.mentored().later(20).asked_for()

    def left(self) -> Self:
        """Out of the system, with the receipt."""
        return (
            self.mentored().later(20).handed_over(outside="外省某市机关党委").later(8).taken_over(by=self.cast.branch)
        )

    def asked_for(self) -> Self:
        who, target = self._receiver, self.cast.elsewhere
        outcome = transferring.request_in(self.case, uuid4(), target=target, text="本人已到新单位工作", actor=who)
        return self.done("requestTransferIn", who, outcome)

    def handed_over(self, *, outside: str = "") -> Self:
        branch = self.cast.branch
        outcome = transferring.hand_over(
            self.case, uuid4(), target=() if outside else self.cast.elsewhere, target_name=outside,
            reason=TransferReason.WORK, text="工作调动", introduction="思想上积极要求进步，工作认真，群众反映良好", actor=branch,
        )  # fmt: skip
        return self.done("transferOut", branch, outcome)

    def taken_over(
        self, recognition: Recognition = Recognition.RECOGNISED, consent: str = "", by: Actor | None = None
    ) -> Self:
        who, line = by or self._receiver, self.cast.elsewhere if by is None else self.case.line
        outcome = transferring.accept(
            self.case, self._waiting, uuid4(), line=line, recognition=recognition, text="材料齐全，经审查合格", consent=consent,
            actor=who,
        )  # fmt: skip
        return self.done("acceptTransfer", who, outcome)

    def turned_away(self, ground: RefusalGround, consent: str = "") -> Self:
        who = self._receiver
        text = "缺培养考察登记表" if ground is RefusalGround.PAPERS_INCOMPLETE else "经审查不符合条件"
        outcome = transferring.refuse(self.case, self._waiting, ground=ground, text=text, consent=consent, actor=who)
        return self.done("refuseTransfer", who, outcome)

    def taken_back(self) -> Self:
        branch = self.cast.branch
        outcome = transferring.withdraw(self.case, self._waiting, reason="调动取消", actor=branch)
        return self.done("withdrawTransfer", branch, outcome)

    def vote(self, outcome: ConversionOutcome | None = None, **changes: Any) -> Vote:
        """A vote that carries: all who are due and present in favour, but for one absent."""
        due = max(3, sum(1 for m in self.case.roster if m.votes_on(self.day)))
        here = due - 1
        ballot = Ballot(due=due, present=here, issued=here, returned=here, approve=here)
        return replace(Vote(uuid4(), ballot, VoteResult.PASSED, resolution="同意", outcome=outcome), **changes)

    # ── the road, leg by leg ────────────────────────────────────────────────────────────────────────────────────────

    def applied(self) -> Self:
        return self.record(Kind.APPLICATION, Paper("入党申请书", "我志愿加入中国共产党……")).review(Kind.APPLICATION)

    def talked(self) -> Self:
        return self.applied().later(10).record(Kind.TALK, Talk(("支部书记",), "了解入党动机和基本情况"))

    def resolved(self) -> Self:
        """Talk, recommendation, resolution: all that the activist filing needs."""
        self.talked().later(10)
        league = self.case.person.political_status is PoliticalStatus.LEAGUE_MEMBER
        methods = RecommendationMethod
        method = methods.LEAGUE_RECOMMENDATION if league else methods.MEMBER_RECOMMENDATION
        self.record(Kind.RECOMMENDATION, Recommendation(method, "推荐推优"))
        return self.later(10).record(Kind.RESOLUTION_ACTIVIST, passed())

    def an_activist(self) -> Self:
        self.resolved().submit(ApprovalKind.ACTIVIST_FILING)
        if self.case.open_approval is not None:
            self.later(3).decide()
        return self

    def mentored(self) -> Self:
        return self.an_activist().assign(AssignmentRole.MENTOR, *self.mentors)

    def half_year(self, since: date) -> Self:
        """One of each opinion of a half-year, 100 days into it."""
        self.at(since + timedelta(days=100)).record(Kind.THOUGHT_REPORT, Paper("思想汇报", "本季度思想汇报"))
        self.record(Kind.CULTIVATION, Opinion(self.words, member_id=self.mentors[0].id))
        for mentor in self.mentors:
            self.record(Kind.MENTOR_DETERMINATION, Opinion(self.words, member_id=mentor.id))
        for kind in (Kind.BRANCH_INSPECTION, Kind.MEMBERS_AND_MASSES, Kind.PARTY_GROUP):
            self.record(kind, Opinion(self.words))
        return self

    def a_year_old_activist(self) -> Self:
        self.mentored()
        since = self.case.activist_since or self.day
        self.half_year(since).half_year(months_after(since, 6))
        return self.at(months_after(since, 12)).record(Kind.RESOLUTION_DEVELOPMENT_TARGET, passed())

    def target_filed(self) -> Self:
        return self.a_year_old_activist().submit(ApprovalKind.DEVELOPMENT_TARGET_FILING)

    def a_target(self) -> Self:
        self.target_filed().later(5).decide()
        if self.case.sub_status is not None:
            self.noticed(Kind.NOTICE_BEFORE_LISTING)
        return self

    def noticed(self, kind: Kind) -> Self:
        """A notice of the working days demanded, hung today and closed clean on the day after its end."""
        end = nth_workday(self.day, self.case.settings.notice_working_days, self.case.holidays).day
        self.record(kind, a_notice(self.day, end)).at(end + timedelta(days=1))
        step = self.case.last(kind)
        if step is None:
            raise NotLegal("no notice")
        outcome = notices.close_notice(
            self.case,
            step.id,
            objections=(),
            clean=True,
            conclusion="公示期间无异议",
            attachments=(),
            actor=self.cast.branch,
        )
        return self.done("closePublicNotice", self.cast.branch, outcome)

    def examined(self) -> Self:
        """Introducers, vetting, training, committee review: all that the pre-review needs."""
        self.a_target().later(3).assign(AssignmentRole.INTRODUCER, *self.mentors)
        review = PoliticalReview(
            ReviewConclusion.PASSED,
            methods=(ReviewMethod.TALK, ReviewMethod.FILES, ReviewMethod.PERSONS),
            document="政治审查结论",
            content="政审合格",
            family="父母、配偶均无违法违纪情况",
            relations="主要社会关系清楚，无异常",
        )
        self.later(10).record(Kind.POLITICAL_REVIEW, review).later(10)
        course = Training(
            "区委党校", self.day - timedelta(days=2), days=Decimal(3), class_hours=Decimal(24), exam_passed=True
        )
        return self.record(Kind.TRAINING, course).later(5).record(Kind.RESOLUTION_ADMISSION_REVIEW, passed())

    def pre_review_filed(self) -> Self:
        return self.examined().submit(ApprovalKind.PRE_REVIEW)

    def pre_reviewed(self) -> Self:
        number = f"{self.pre_review_filed().day.year}-{self.case.id.int % 10**10:010d}"
        self.later(5).decide(opinion="预审合格", form_serial_number=number)
        return self.record(Kind.ADMISSION_FORM, AdmissionForm(number))

    def notice_filed(self) -> Self:
        """The notice before the meeting, and its submission where the manual asks for it."""
        self.pre_reviewed()
        manual = self.edition is Edition.MANUAL_2024
        if manual or not SOME_NOTICE.check(self.case).met:
            self.noticed(Kind.NOTICE_BEFORE_ADMISSION_MEETING)
        if manual and self.edition is Edition.MANUAL_2024:
            self.submit(ApprovalKind.PUBLIC_NOTICE_REVIEW)
        return self

    def announced(self) -> Self:
        self.notice_filed()
        return self.later(1).decide() if self.case.open_approval else self

    def voted(self, vote: Vote | None = None) -> Self:
        self.announced().later(3)
        return self.record(Kind.VOTE_ADMISSION, vote or self.vote())

    def submitted(self, vote: Vote | None = None, *, acknowledge: Sequence[str] = ()) -> Self:
        return self.voted(vote)._filed(acknowledge)

    def _filed(self, acknowledge: Sequence[str]) -> Self:
        basis, income = dues.IncomeBasis.WAGE, Decimal(5000)
        monthly, _ = dues.expected(basis, income)
        filed = DuesFiling(monthly, basis, income, self.day.replace(day=1))
        return self.later(2).submit(ApprovalKind.ADMISSION_APPROVAL, dues=filed, acknowledge=acknowledge)

    def submitted_with_one_on_leave(self) -> Self:
        """One member on the roster was not counted as due: a warning, which the branch explains."""
        self.announced().later(3)
        here = self.vote().ballot.due - 1
        ballot = Ballot(due=here, present=here, issued=here, returned=here, approve=here)
        return self.record(Kind.VOTE_ADMISSION, self.vote(ballot=ballot))._filed(("R-MTG-7",))

    def a_probationary_member(self) -> Self:
        self.submitted().later(10)
        self.record(Kind.SUPERIOR_TALK, Talk(("组织员",), "入党前谈话", opinion="同意"), by=self.cast.committee)
        return self.decide(committee_met_on=self.day, vote=CommitteeVote(9, 9, 9))

    def sworn(self) -> Self:
        self.a_probationary_member().later(5).record(Kind.OATH, Oath("党员活动室", "支部书记"))
        self.record(Kind.RESULT_ANNOUNCED, Done("党员大会宣布"))
        return self.record(Kind.PARTY_GROUP_ASSIGNED, Done("第一党小组"))

    def at_expiry(self) -> Self:
        """Everything up to the day on which conversion may be resolved."""
        self.sworn()
        start = self.case.probation_start or self.day
        for months in (4, 10):
            self.at(months_after(start, months))
            self.record(Kind.PROBATION_INSPECTION, Opinion(self.words, member_id=self.mentors[0].id))
            self.record(Kind.DUES_PAID, Done("按月交纳", through=months_after(self.day.replace(day=1), 2)))
        self.at(months_after(start, 12) - timedelta(days=20))
        self.record(Kind.CONVERSION_REQUEST, Paper("转正申请书", "预备期将满，申请转为正式党员")).review(
            Kind.CONVERSION_REQUEST
        )
        for member in self.mentors:
            self.record(Kind.INTRODUCER_CONVERSION, Opinion("同意转正", member_id=member.id))
        self.record(Kind.MEMBERS_AND_MASSES_CONVERSION, Opinion("同意")).record(Kind.PARTY_GROUP, Opinion("同意"))
        self.record(Kind.RESOLUTION_CONVERSION_REVIEW, passed())
        return self.at(months_after(start, 12))

    def conversion_filed(
        self, outcome: ConversionOutcome = ConversionOutcome.CONVERT, *, late: int = 0, acknowledge: Sequence[str] = ()
    ) -> Self:
        self.at_expiry().later(late).record(Kind.VOTE_CONVERSION, self._conversion(outcome))
        return self.later(3).submit(ApprovalKind.CONVERSION_APPROVAL, acknowledge=acknowledge)

    def conversion_filed_late(self) -> Self:
        """The members met long after the expiry: a warning, which the branch explains."""
        return self.conversion_filed(late=50, acknowledge=("R-CNV-3",))

    def _conversion(self, outcome: ConversionOutcome) -> Vote:
        if outcome is not ConversionOutcome.EXTEND or self.case.original_expiry is None:
            reason: Any = "NOT_QUALIFIED" if outcome is ConversionOutcome.ANNUL else None
            return self.vote(outcome, annulment_reason=reason)
        until = months_after(self.case.original_expiry, 6)
        return self.vote(outcome, extension_months=6, next_meeting_on=until)

    def a_full_member(self) -> Self:
        return self.conversion_filed().later(5).decide()

    def extended(self) -> Self:
        return self.conversion_filed(ConversionOutcome.EXTEND).later(5).decide(opinion="同意延长预备期")

    def annulled(self) -> Self:
        return self.conversion_filed(ConversionOutcome.ANNUL).later(5).decide(opinion="同意取消预备党员资格")
