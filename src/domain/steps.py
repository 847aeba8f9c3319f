"""The catalogue: every kind of thing that is recorded about a person, and the few shapes such records have.

A **step** is one record: a talk, an opinion, a vote. Its `on` is the business date on which it happened (Shanghai),
its `recorded_at` the server's time. What stands in `shape` is particular to the kind; the shapes are shared.
"""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from typing import NamedTuple
from uuid import UUID

from msgspec import Struct

from domain.orgs import Edition, Stage
from domain.votes import Ballot, VoteResult


class Text(NamedTuple):
    """A sentence people read: Chinese first, and English."""

    zh: str
    en: str

    def in_language(self, language: str) -> str:
        return self.en if language == "en" else self.zh


# A record entered this many days after it happened counts as a late entry (补录, B.0).
LATE_AFTER_DAYS = 7


class Kind(StrEnum):
    """Kinds of step, in the order of the road."""

    APPLICATION = "APPLICATION"
    TALK = "TALK"
    RECOMMENDATION = "RECOMMENDATION"
    RESOLUTION_ACTIVIST = "RESOLUTION_ACTIVIST"
    THOUGHT_REPORT = "THOUGHT_REPORT"
    CULTIVATION = "CULTIVATION"
    BRANCH_INSPECTION = "BRANCH_INSPECTION"
    MENTOR_DETERMINATION = "MENTOR_DETERMINATION"
    MEMBERS_AND_MASSES = "MEMBERS_AND_MASSES"
    PARTY_GROUP = "PARTY_GROUP"
    PARTY_GROUP_EXEMPTION = "PARTY_GROUP_EXEMPTION"
    RESOLUTION_DEVELOPMENT_TARGET = "RESOLUTION_DEVELOPMENT_TARGET"
    NOTICE_BEFORE_LISTING = "NOTICE_BEFORE_LISTING"
    POLITICAL_REVIEW = "POLITICAL_REVIEW"
    TRAINING = "TRAINING"
    TRAINING_EXEMPTION = "TRAINING_EXEMPTION"
    RESOLUTION_ADMISSION_REVIEW = "RESOLUTION_ADMISSION_REVIEW"
    ADMISSION_FORM_ISSUED = "ADMISSION_FORM_ISSUED"
    NOTICE_BEFORE_ADMISSION_MEETING = "NOTICE_BEFORE_ADMISSION_MEETING"
    ADMISSION_FORM = "ADMISSION_FORM"
    VOTE_ADMISSION = "VOTE_ADMISSION"
    SUPERIOR_TALK = "SUPERIOR_TALK"
    UPWARD_FILING = "UPWARD_FILING"
    RESULT_ANNOUNCED = "RESULT_ANNOUNCED"
    PARTY_GROUP_ASSIGNED = "PARTY_GROUP_ASSIGNED"
    OATH = "OATH"
    DUES_PAID = "DUES_PAID"
    PROBATION_INSPECTION = "PROBATION_INSPECTION"
    CONVERSION_REQUEST = "CONVERSION_REQUEST"
    INTRODUCER_CONVERSION = "INTRODUCER_CONVERSION"
    MEMBERS_AND_MASSES_CONVERSION = "MEMBERS_AND_MASSES_CONVERSION"
    NOTICE_BEFORE_CONVERSION = "NOTICE_BEFORE_CONVERSION"
    RESOLUTION_CONVERSION_REVIEW = "RESOLUTION_CONVERSION_REVIEW"
    POSTPONEMENT = "POSTPONEMENT"
    VOTE_CONVERSION = "VOTE_CONVERSION"
    CONVERSION_TALK = "CONVERSION_TALK"
    FILE_HANDED_OVER = "FILE_HANDED_OVER"
    POOL_ANALYSED = "POOL_ANALYSED"
    ARCHIVED = "ARCHIVED"
    RESTORED = "RESTORED"
    STAGE_ADJUSTED = "STAGE_ADJUSTED"


class PaperStatus(StrEnum):
    """Where a paper handed in by the person stands (application, thought report, conversion request)."""

    SUBMITTED = "SUBMITTED"
    APPROVED = "APPROVED"
    RETURNED = "RETURNED"
    WITHDRAWN = "WITHDRAWN"


class RecommendationMethod(StrEnum):
    MEMBER_RECOMMENDATION = "MEMBER_RECOMMENDATION"
    LEAGUE_RECOMMENDATION = "LEAGUE_RECOMMENDATION"
    MASS_ORG_RECOMMENDATION = "MASS_ORG_RECOMMENDATION"
    OTHER = "OTHER"


class ResolutionResult(StrEnum):
    PASSED = "PASSED"
    NOT_PASSED = "NOT_PASSED"


class HeldBy(StrEnum):
    """Which body resolved: the branch committee, or the general meeting where there is no committee (R-ORG-2)."""

    BRANCH_COMMITTEE = "BRANCH_COMMITTEE"
    GENERAL_MEETING = "GENERAL_MEETING"


class NoticePlaceKind(StrEnum):
    """Where a notice hangs; persons on the move need one in each (R-DEV-4)."""

    LOCAL = "LOCAL"
    OUTFLOW = "OUTFLOW"
    INFLOW = "INFLOW"


class ReviewConclusion(StrEnum):
    PASSED = "PASSED"
    FAILED = "FAILED"


class ReviewMethod(StrEnum):
    """Methods of the political review (Art. 16)."""

    TALK = "TALK"
    FILES = "FILES"
    PERSONS = "PERSONS"
    LETTER = "LETTER"
    FIELD = "FIELD"


class TrainingMode(StrEnum):
    OFFLINE = "OFFLINE"
    VIDEO = "VIDEO"


class ConversionOutcome(StrEnum):
    """What a conversion meeting resolves on (manual 四(七))."""

    CONVERT = "CONVERT"
    EXTEND = "EXTEND"
    ANNUL = "ANNUL"


class AnnulmentReason(StrEnum):
    """R-CNV-7."""

    DUTIES_NOT_PERFORMED = "DUTIES_NOT_PERFORMED"
    NOT_QUALIFIED = "NOT_QUALIFIED"
    SERIOUS_VIOLATION = "SERIOUS_VIOLATION"
    OTHER = "OTHER"


class ArchiveReason(StrEnum):
    """Why a case leaves the branch's desk (C-38)."""

    TRANSFERRED_OUT = "TRANSFERRED_OUT"
    WITHDREW = "WITHDREW"
    LOST_CONTACT = "LOST_CONTACT"
    DECEASED = "DECEASED"
    DISQUALIFIED = "DISQUALIFIED"
    WENT_ABROAD = "WENT_ABROAD"
    OTHER = "OTHER"


# ── shapes ──────────────────────────────────────────────────────────────────────────────────────────────────────────


class Attachment(Struct, frozen=True):
    """A named reference to a paper; files themselves come later."""

    name: str
    reference: str = ""


class Paper(Struct, frozen=True):
    """Something the person writes: application, thought report, conversion request. `on` is the day it was handed in."""

    title: str = ""
    text: str = ""
    status: PaperStatus = PaperStatus.SUBMITTED
    reviewed_on: date | None = None
    reviewed_by: UUID | None = None
    review_note: str = ""


class Talk(Struct, frozen=True):
    """A talk with the person: by the branch (Art. 7) or by the superior before approval (Art. 23)."""

    talked_by: tuple[str, ...]
    content: str = ""
    title: str = ""
    place: str = ""
    opinion: str = ""


class Recommendation(Struct, frozen=True):
    method: RecommendationMethod
    content: str = ""
    voters: int | None = None
    votes: int | None = None


class Resolution(Struct, frozen=True):
    """A resolution of the branch committee. The four `*_said` are what B8 asks to be written down."""

    result: ResolutionResult
    held_by: HeldBy = HeldBy.BRANCH_COMMITTEE
    due: int = 0
    present: int = 0
    text: str = ""
    party_group_said: str = ""
    mentors_said: str = ""
    members_and_masses_said: str = ""
    committee_said: str = ""


class Opinion(Struct, frozen=True):
    """A written opinion; `member_id` is the mentor or introducer who gave it, where the kind has one."""

    content: str = ""
    member_id: UUID | None = None
    asked: int | None = None


class Exemption(Struct, frozen=True):
    """A recorded exemption with its reason; the superior's consent where the rule asks for it (R-DEV-12)."""

    reason: str
    superior_consent: str = ""


class NoticePlace(Struct, frozen=True):
    kind: NoticePlaceKind
    place: str
    start: date
    end: date


class Objection(Struct, frozen=True):
    """An objection raised against a notice, how it was handled and what came of it (R-DEV-5)."""

    content: str
    handling: str = ""
    conclusion: str = ""
    affects: bool = False


class Notice(Struct, frozen=True):
    """A public notice. It is open until `closed_on`; `clean` says the result does not affect the person."""

    places: tuple[NoticePlace, ...]
    phone: str = ""
    content: str = ""
    objections: tuple[Objection, ...] = ()
    closed_on: date | None = None
    clean: bool | None = None
    conclusion: str = ""

    @property
    def start(self) -> date:
        """The day from which the notice hangs in all its places."""
        return max(p.start for p in self.places)

    @property
    def end(self) -> date:
        """The last day on which it hangs in all its places."""
        return min(p.end for p in self.places)


class PoliticalReview(Struct, frozen=True):
    """Sealed material: branch and superiors only. `on` of the step is the day it was concluded."""

    conclusion: ReviewConclusion
    methods: tuple[ReviewMethod, ...] = ()
    document: str = ""
    content: str = ""
    family: str = ""
    relations: str = ""
    joint_vetting: str = ""
    consulted_domicile: bool = False
    consulted_residence: bool = False


class Training(Struct, frozen=True):
    """A course. Days and class hours (学时) are counts; either suffices (R-DEV-12). `on` of the step is its last day."""

    organizer: str
    start: date
    days: Decimal = Decimal(0)
    class_hours: Decimal = Decimal(0)
    exam_passed: bool = False
    exam_score: str = ""
    certificate: str = ""
    series: str = ""
    mode: TrainingMode = TrainingMode.OFFLINE
    by_committee: bool = True


class AdmissionForm(Struct, frozen=True):
    """The 志愿书: issued with its serial number after the pre-review, filled afterwards."""

    serial_number: str = ""
    note: str = ""


class Vote(Struct, frozen=True):
    """One resolution on one person at a general meeting: tallies only, never who voted what (R-MTG-4)."""

    meeting_id: UUID
    ballot: Ballot
    result: VoteResult
    secret_ballot: bool = True
    written_received_at: datetime | None = None
    introducers_present: bool = True
    introducers_absence: str = ""
    resolution: str = ""
    outcome: ConversionOutcome | None = None
    extension_months: int | None = None
    next_meeting_on: date | None = None
    annulment_reason: AnnulmentReason | None = None
    annulment_text: str = ""
    meeting_started_at: datetime | None = None


class Oath(Struct, frozen=True):
    place: str
    leader: str = ""
    content: str = ""


class Postponement(Struct, frozen=True):
    """The discussion of conversion is put off (Art. 35): for those who transferred in, six months at most, once."""

    until: date
    reason: str
    decision: str = ""


class Done(Struct, frozen=True):
    """Something merely done and dated. `through` is the month (its first day) to which dues are paid."""

    note: str = ""
    through: date | None = None
    number: str = ""


class Desk(Struct, frozen=True):
    """What the branch did with the case itself: archived, restored, stage adjusted (manual part 五)."""

    reason: str
    archive_reason: ArchiveReason | None = None
    source: Stage | None = None
    target: Stage | None = None
    since: date | None = None


Shape = (
    Paper
    | Talk
    | Recommendation
    | Resolution
    | Opinion
    | Exemption
    | Notice
    | PoliticalReview
    | Training
    | AdmissionForm
    | Vote
    | Oath
    | Postponement
    | Done
    | Desk
)


# ── the catalogue ───────────────────────────────────────────────────────────────────────────────────────────────────


class Entry(Struct, frozen=True):
    """One row of the catalogue: what the kind is called, its shape, and the stages in which it may be recorded.

    `by_person`: the person hands it in. `needs_evidence`: an attachment is required (A.0). `sealed`: seen by the branch
    and its superiors only.
    """

    label: Text
    shape: type[Shape]
    stages: frozenset[Stage]
    manual: str
    by_person: bool = False
    needs_evidence: bool = False
    sealed: bool = False


_A = frozenset({Stage.APPLICANT})
_B = frozenset({Stage.ACTIVIST})
_C = frozenset({Stage.DEVELOPMENT_TARGET})
_D = frozenset({Stage.PROBATIONARY_MEMBER})
_F = frozenset({Stage.FULL_MEMBER})
_DESK = _A | _B | _C


def _e(
    zh: str,
    en: str,
    shape: type[Shape],
    stages: frozenset[Stage],
    manual: str,
    *,
    by_person: bool = False,
    evidence: bool = False,
    sealed: bool = False,
) -> Entry:
    return Entry(Text(zh, en), shape, stages, manual, by_person, evidence, sealed)


CATALOGUE: dict[Kind, Entry] = {
    Kind.APPLICATION: _e("入党申请书", "membership application", Paper, _A, "一(二)", by_person=True),
    Kind.TALK: _e("谈话记录", "talk record", Talk, _A, "一(三)"),
    Kind.RECOMMENDATION: _e("推荐推优", "recommendation", Recommendation, _A, "一(四)", evidence=True),
    Kind.RESOLUTION_ACTIVIST: _e(
        "支委会决议(积极分子)", "committee resolution: activist", Resolution, _A, "一(五)", evidence=True
    ),
    Kind.THOUGHT_REPORT: _e("思想汇报", "thought report", Paper, _B | _C | _D, "二(二)", by_person=True),
    Kind.CULTIVATION: _e("教育培养意见", "cultivation opinion", Opinion, _B | _C, "二(三)、三(二)"),
    Kind.BRANCH_INSPECTION: _e("支部考察意见", "branch inspection opinion", Opinion, _B | _C, "二(四)、三(三)"),
    Kind.MENTOR_DETERMINATION: _e("培养联系人确定意见", "mentor's determination opinion", Opinion, _B, "二(五)"),
    Kind.MEMBERS_AND_MASSES: _e("党员群众意见", "opinion of members and masses", Opinion, _B, "二(六)"),
    Kind.PARTY_GROUP: _e("党小组意见", "party group opinion", Opinion, _B | _D, "二(七)"),
    Kind.PARTY_GROUP_EXEMPTION: _e("免党小组意见说明", "no party group: exemption", Exemption, _B | _D, "二(七)"),
    Kind.RESOLUTION_DEVELOPMENT_TARGET: _e(
        "支委会上报意见(发展对象)", "committee resolution: development target", Resolution, _B, "二(八)", evidence=True
    ),
    Kind.NOTICE_BEFORE_LISTING: _e(
        "公示(拟列发展对象)", "public notice before listing", Notice, _B, "Art. 13", evidence=True
    ),
    Kind.POLITICAL_REVIEW: _e(
        "政治审查", "political review", PoliticalReview, _C, "三(四)", evidence=True, sealed=True
    ),
    Kind.TRAINING: _e("短期集中培训", "training", Training, _C, "三(五)", evidence=True),
    Kind.TRAINING_EXEMPTION: _e("免训说明", "training exemption", Exemption, _C, "Art. 17"),
    Kind.RESOLUTION_ADMISSION_REVIEW: _e(
        "支委会审查意见(发展对象)", "committee resolution: admission review", Resolution, _C, "三(六)", evidence=True
    ),
    Kind.ADMISSION_FORM_ISSUED: _e("发放入党志愿书", "admission form issued", AdmissionForm, _C, "Art. 18"),
    Kind.NOTICE_BEFORE_ADMISSION_MEETING: _e(
        "公示(支部大会前)", "public notice before the admission meeting", Notice, _C, "三(九)", evidence=True
    ),
    Kind.ADMISSION_FORM: _e("填写入党志愿书", "admission form filled", AdmissionForm, _C, "Art. 18"),
    Kind.VOTE_ADMISSION: _e(
        "支部大会表决(接收)", "general meeting vote: admission", Vote, _C, "三(十一)", evidence=True
    ),
    Kind.SUPERIOR_TALK: _e("上级党委谈话", "superior's talk", Talk, _C, "Art. 23"),
    Kind.UPWARD_FILING: _e("报上级组织部门备案", "upward filing acknowledged", Done, _D | _F, "Art. 25"),
    Kind.RESULT_ANNOUNCED: _e("党员大会宣布审批结果", "result announced", Done, _C | _D | _F, "Art. 24、33"),
    Kind.PARTY_GROUP_ASSIGNED: _e("编入党支部、党小组", "assigned to a party group", Done, _D, "Art. 28"),
    Kind.OATH: _e("入党宣誓", "oath", Oath, _D, "四(一)", evidence=True),
    Kind.DUES_PAID: _e("交纳党费", "dues paid", Done, _D, "党费规定(2008)"),
    Kind.PROBATION_INSPECTION: _e("教育考察情况", "probation inspection", Opinion, _D, "四(三)"),
    Kind.CONVERSION_REQUEST: _e("转正申请书", "conversion request", Paper, _D, "四(二)", by_person=True),
    Kind.INTRODUCER_CONVERSION: _e("介绍人转正意见", "introducer's conversion opinion", Opinion, _D, "四(五)"),
    Kind.MEMBERS_AND_MASSES_CONVERSION: _e(
        "党员群众转正意见", "conversion opinion of members and masses", Opinion, _D, "四(六)"
    ),
    Kind.NOTICE_BEFORE_CONVERSION: _e(
        "公示(转正前)", "public notice before conversion", Notice, _D, "地方规定", evidence=True
    ),
    Kind.RESOLUTION_CONVERSION_REVIEW: _e(
        "支委会审查意见(转正)", "committee resolution: conversion review", Resolution, _D, "Art. 32", evidence=True
    ),
    Kind.POSTPONEMENT: _e("推迟讨论", "postponement", Postponement, _D, "四(四)"),
    Kind.VOTE_CONVERSION: _e(
        "支部大会表决(转正)", "general meeting vote: conversion", Vote, _D, "四(七)", evidence=True
    ),
    Kind.CONVERSION_TALK: _e("转正后谈话", "talk after conversion", Done, _F, "Art. 33"),
    Kind.FILE_HANDED_OVER: _e("材料存档移交", "file handed over", Done, _F, "Art. 36"),
    Kind.POOL_ANALYSED: _e(
        "积极分子队伍年度分析", "yearly analysis of the activist pool", Done, frozenset(), "Art. 11"
    ),
    Kind.ARCHIVED: _e("归档", "archived", Desk, _DESK, "五(一)"),
    Kind.RESTORED: _e("恢复归档", "restored", Desk, _DESK, "五(二)"),
    Kind.STAGE_ADJUSTED: _e("发展阶段调整", "stage adjusted", Desk, _DESK, "五(四)"),
}

OPINIONS = frozenset(kind for kind, entry in CATALOGUE.items() if entry.shape is Opinion)
VOTES = frozenset({Kind.VOTE_ADMISSION, Kind.VOTE_CONVERSION})
RESOLUTIONS = frozenset(kind for kind, entry in CATALOGUE.items() if entry.shape is Resolution)
NOTICES = frozenset(kind for kind, entry in CATALOGUE.items() if entry.shape is Notice)
PAPERS = frozenset(kind for kind, entry in CATALOGUE.items() if entry.shape is Paper)
# Opinions given by a mentor (before listing) or an introducer (after it): the giver is named (标明).
BY_MENTOR = frozenset({Kind.CULTIVATION, Kind.MENTOR_DETERMINATION})
BY_INTRODUCER = frozenset({Kind.PROBATION_INSPECTION, Kind.INTRODUCER_CONVERSION})
# Recorded by recordStep: merely done and dated (domain book 0.5).
DONE = frozenset(kind for kind, entry in CATALOGUE.items() if entry.shape is Done) - {Kind.UPWARD_FILING}


class Step(Struct, frozen=True):
    """One record of a case. A voided step stays on file with its reason and what superseded it (A.0)."""

    id: UUID
    kind: Kind
    on: date
    shape: Shape
    attachments: tuple[Attachment, ...] = ()
    edition: Edition = Edition.MANUAL_2024
    recorded_at: datetime | None = None
    recorded_by: UUID | None = None
    late_entry: bool = False
    version: int = 1
    voided_on: date | None = None
    void_reason: str = ""
    superseded_by: UUID | None = None
