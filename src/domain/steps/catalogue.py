"""The catalogue: what each kind of record is called, its shape, and where on the road it belongs."""

from __future__ import annotations

from msgspec import Struct

from domain.stages import Stage
from domain.steps.authority import ByAuthority
from domain.steps.desk import Desk
from domain.steps.kinds import Kind
from domain.steps.meetings import Resolution, Vote
from domain.steps.notices import Notice
from domain.steps.opinions import Exemption, Opinion, Recommendation, Talk
from domain.steps.papers import AdmissionForm, Paper
from domain.steps.probation import Done, Oath, Postponement
from domain.steps.step import Shape
from domain.steps.vetting import PoliticalReview, Training
from domain.text import Text


class Entry(Struct, frozen=True):
    """One row of the catalogue: what the kind is called, its shape, and the stages in which it may be recorded.

    `by_person`: the person hands it in. `needs_evidence`: an attachment is required (A.0). `sealed`: seen by the branch
    and its superiors only. `travels`: the paper is the person's, or of an organization above, and goes where the person
    goes; a branch may enter it though it is older than the day on which the case came there (decision 44).
    """

    label: Text
    shape: type[Shape]
    stages: frozenset[Stage]
    manual: str
    by_person: bool = False
    needs_evidence: bool = False
    sealed: bool = False
    travels: bool = False


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
    travels: bool = False,
) -> Entry:
    return Entry(Text(zh, en), shape, stages, manual, by_person, evidence, sealed, by_person or travels)


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
    Kind.ACTIVIST_TRAINED: _e("集中培训(积极分子)", "training of an activist", Done, _B | _C, "Art. 10", travels=True),
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
    Kind.TRAINING: _e("短期集中培训", "training", Training, _C, "三(五)", evidence=True, travels=True),
    Kind.TRAINING_EXEMPTION: _e("免训说明", "training exemption", Exemption, _C, "Art. 17"),
    Kind.RESOLUTION_ADMISSION_REVIEW: _e(
        "支委会审查意见(发展对象)", "committee resolution: admission review", Resolution, _C, "三(六)", evidence=True
    ),
    Kind.ADMISSION_FORM_ISSUED: _e(
        "发放入党志愿书", "admission form issued", AdmissionForm, _C, "Art. 18", travels=True
    ),
    Kind.NOTICE_BEFORE_ADMISSION_MEETING: _e(
        "公示(支部大会前)", "public notice before the admission meeting", Notice, _C, "三(九)", evidence=True
    ),
    Kind.ADMISSION_FORM: _e("填写入党志愿书", "admission form filled", AdmissionForm, _C, "Art. 18", travels=True),
    Kind.VOTE_ADMISSION: _e(
        "支部大会表决(接收)", "general meeting vote: admission", Vote, _C, "三(十一)", evidence=True
    ),
    Kind.SUPERIOR_TALK: _e("上级党委谈话", "superior's talk", Talk, _C, "Art. 23"),
    Kind.DIRECT_ADMISSION: _e(
        "直接接收党员", "direct admission", ByAuthority, _DESK, "Art. 26", evidence=True, travels=True
    ),
    Kind.POSTHUMOUS_RECOGNITION: _e(
        "追认党员", "recognition after death", ByAuthority, _DESK, "Art. 27", evidence=True, travels=True
    ),
    Kind.UPWARD_FILING: _e("报上级组织部门备案", "upward filing acknowledged", Done, _D | _F, "Art. 25", travels=True),
    Kind.RESULT_ANNOUNCED: _e("党员大会宣布审批结果", "result announced", Done, _C | _D | _F, "Art. 24、33"),
    Kind.PARTY_GROUP_ASSIGNED: _e("编入党支部、党小组", "assigned to a party group", Done, _D, "Art. 28"),
    Kind.OATH: _e("入党宣誓", "oath", Oath, _D, "四(一)", evidence=True, travels=True),
    Kind.DUES_PAID: _e("交纳党费", "dues paid", Done, _D, "党费规定(2008)", travels=True),
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
    Kind.CRITICISED: _e("批评教育", "criticised and taught", Done, _D, "Art. 31"),
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
# Who somebody in a stage is, as it stands in a sentence.
WHO = {
    Stage.APPLICANT: Text("入党申请人", "an applicant"),
    Stage.ACTIVIST: Text("入党积极分子", "an activist"),
    Stage.DEVELOPMENT_TARGET: Text("发展对象", "a development target"),
    Stage.PROBATIONARY_MEMBER: Text("预备党员", "a probationary member"),
    Stage.FULL_MEMBER: Text("正式党员", "a full member"),
}
