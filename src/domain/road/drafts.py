"""A record as favourable as one can be made today: what is refused of it would be refused of any.

Whether something may be recorded is asked by trying: the same act, with a draft. Nothing is kept.
"""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal
from uuid import UUID

from domain.calendar import nth_workday
from domain.case.assignments import AssignmentRole
from domain.case.dossier import Dossier
from domain.stages import Stage
from domain.steps.authority import AuthorityLevel, ByAuthority
from domain.steps.catalogue import BY_INTRODUCER, BY_MENTOR, CATALOGUE
from domain.steps.desk import ArchiveReason, Desk
from domain.steps.kinds import Kind
from domain.steps.meetings import ConversionOutcome, HeldBy, Resolution, ResolutionResult, Vote
from domain.steps.notices import Notice, NoticePlace, NoticePlaceKind
from domain.steps.opinions import Exemption, Opinion, Recommendation, RecommendationMethod, Talk
from domain.steps.papers import AdmissionForm, Attachment, Paper
from domain.steps.probation import Done, Oath, Postponement
from domain.steps.step import Shape, Step
from domain.steps.vetting import PoliticalReview, ReviewConclusion, ReviewMethod, Training
from domain.votes import Ballot, VoteResult

# Whose id a record has that is only tried.
NOBODY = UUID(int=0)


def draft(d: Dossier, kind: Kind) -> Step:
    """The record of a kind that has the best chance today."""
    return Step(NOBODY, kind, d.today, _shape(d, kind), attachments=(Attachment("—", "—"),))


def _shape(d: Dossier, kind: Kind) -> Shape:
    shape = CATALOGUE[kind].shape
    if shape is Resolution:
        held_by = HeldBy.BRANCH_COMMITTEE if d.branch.has_committee else HeldBy.GENERAL_MEETING
        return Resolution(ResolutionResult.PASSED, held_by, due=1, present=1)
    if shape is Opinion:
        return Opinion("—", _giver(d, kind))
    if shape is Notice:
        # As long as is asked and no longer: a year that it does not reach needs no holiday table.
        end = nth_workday(d.today, d.settings.notice_working_days, d.holidays).day
        places = (NoticePlace(k, "—", d.today, end) for k in NoticePlaceKind)
        return Notice(tuple(places), phone="00000000")
    if shape is Vote:
        return _carried(d, kind)
    if kind is Kind.ADMISSION_FORM:
        return _form(d)
    return _PLAIN[shape] if shape in _PLAIN else _dated(d, kind)


def _form(d: Dossier) -> AdmissionForm:
    """With the number that was issued, where one was."""
    issued = d.last(Kind.ADMISSION_FORM_ISSUED)
    return issued.shape if issued and isinstance(issued.shape, AdmissionForm) else AdmissionForm("—")


def _giver(d: Dossier, kind: Kind) -> UUID | None:
    """The mentor or introducer in office whose opinion it would be."""
    if kind not in BY_MENTOR | BY_INTRODUCER:
        return None
    by_mentor = kind in BY_MENTOR and d.stage is Stage.ACTIVIST
    roles = (AssignmentRole.MENTOR,) if by_mentor else (AssignmentRole.INTRODUCER, AssignmentRole.CONTINUING_INTRODUCER)
    return next((a.member_id for role in roles for a in d.active(role)), None)


def _carried(d: Dossier, kind: Kind) -> Vote:
    due = sum(m.votes_on(d.today) for m in d.roster) or 1
    outcome = ConversionOutcome.CONVERT if kind is Kind.VOTE_CONVERSION else None
    return Vote(NOBODY, Ballot(due, due, due, due, approve=due), VoteResult.PASSED, outcome=outcome)


def _dated(d: Dossier, kind: Kind) -> Shape:
    if CATALOGUE[kind].shape is Training:
        return Training("—", d.today - timedelta(days=30), Decimal(30), Decimal(240), exam_passed=True)
    if CATALOGUE[kind].shape is Postponement:
        return Postponement(d.today + timedelta(days=1), "—", "—")
    return Done("—", d.today.replace(day=1))


_PLAIN: dict[type[Shape], Shape] = {
    Paper: Paper("—", "—"),
    Talk: Talk(("—",), "—"),
    Recommendation: Recommendation(RecommendationMethod.LEAGUE_RECOMMENDATION, "—"),
    Exemption: Exemption("—", "—"),
    PoliticalReview: PoliticalReview(
        ReviewConclusion.PASSED, tuple(ReviewMethod), document="—", family="—", relations="—"
    ),
    AdmissionForm: AdmissionForm("—"),
    Oath: Oath("—"),
    ByAuthority: ByAuthority(AuthorityLevel.PROVINCIAL, "—", "—", "—", "—"),
    Desk: Desk("—", ArchiveReason.OTHER),
}
