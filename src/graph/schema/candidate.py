"""The candidate: one person's case, what stands on file, and what the regulation says of it."""

from collections.abc import Callable
from datetime import date, datetime
from enum import Enum
from typing import Annotated, Any

import strawberry

from domain.case.assignments import AssignmentRole
from domain.case.dossier import Dossier
from domain.case.person import ApplicationBasis, Education, PoliticalStatus
from domain.identity import IdType, Sex
from domain.orgs.actors import Role
from domain.orgs.editions import Edition
from domain.roles import OFFICE
from domain.stages import CaseStatus, Stage, StageSource, SubStatus
from graph.context import Context
from graph.plan import Node, column, expression, fact, gone_by, judgement, listed, many, noun, related, relation, value
from graph.plan.declarations.sources import Judgement as Judged
from graph.resolvers import judgements, planning
from graph.schema.approval import Approval, ApprovalFilter, ApprovalOrder
from graph.schema.cases import AssignmentFilter, AssignmentOrder
from graph.schema.meeting import VoteFilter, VoteRecord
from graph.schema.organization import (
    Organization,
    OrganizationName,
    PartyMember,
    RegistrationToken,
    RegistrationTokenFilter,
    RegistrationTokenOrder,
    organization_of,
)
from graph.schema.own_data import CorrectionRequest, CorrectionRequestFilter, CorrectionRequestOrder
from graph.schema.planning import Departure, PlannedStep
from graph.schema.problem import Deadline, Judgement, NextStep, Operation, Problem
from graph.schema.record import (
    LIVE,
    AdmissionForm,
    CommitteeResolution,
    ConversionRequest,
    DecisionByAuthority,
    DeskRecord,
    DoneRecord,
    Exemption,
    MembershipApplication,
    Oath,
    Opinion,
    OpinionFilter,
    PoliticalReview,
    Postponement,
    PublicNotice,
    Recommendation,
    RecordFilter,
    RecordOrder,
    SuperiorTalk,
    TalkRecord,
    ThoughtReport,
    Training,
)
from graph.schema.registration import Consent, ConsentOrder
from graph.schema.timeline import TimelineEntry, TimelineFilter, TimelineOrder
from graph.schema.transfer import Transfer, TransferFilter, TransferOrder
from records.seals import PHONE

_BRANCH_AND_SELF = {Role.BRANCH_ADMIN, Role.CANDIDATE}


@noun(table="assignment", prefix="asg")
@strawberry.type(description="培养联系人、入党介绍人 · A member looks after the person.")
class Assignment(Node):
    role: AssignmentRole = fact("角色 · In what role.", column("role"))
    member: PartyMember | None = fact("党员 · Who.", relation("member_id", "party_member"))
    candidate: Any = related(
        "graph.schema.candidate:Candidate",
        "发展人员 · After whom.",
        relation("candidate_id", "candidate", same_scope=True),
    )
    since: date = fact("起 · First day.", column("since"))
    until: date | None = fact("止 · From this day no longer; null while it lasts.", column("until"))
    end_reason: str = fact("调整原因 · Why it ended.", column("end_reason"))


@strawberry.type(description="预备期 · The year of probation (R-PRB-1).")
class Probation:
    start: date = value("开始 · The day the general meeting resolved.")
    last_day: date = value("期满前最后一天 · Its last day.")
    eligible_on: date = value("期满 · The first day on which conversion may be resolved.")
    extension_months: int = value("延长月数 · By how many months it was extended; 0 for none.")


@strawberry.type(description="培养考察时间 · The year of cultivation, net of pauses (R-ACT-5).")
class CultivationPeriod:
    since: date = value("起算日 · From when it counts.")
    net_months: int = value("已满月数 · Whole months passed, net of pauses.")
    complete_on: date = value("满一年之日 · The first day on which a year has passed.")


def _records(target: type, what: str, order: type[Enum] = RecordOrder, filter: type = RecordFilter) -> object:
    """A connection to a kind of record that stands, or, where it is asked for, that was voided."""
    return many(lambda: target, "candidate_id", description=what, order=order, filter=filter, where=LIVE)


def _for_the_person(function: Callable[[Dossier, Context], object]) -> Judged:
    """A badge as it is without what is not told to them."""
    return Judged(function, takes=frozenset({"context"}))


@noun(table="candidate", prefix="cand")
@strawberry.type(description="发展人员 · Anyone on the road: one case, from applicant to full member.")
class Candidate(Node):
    name: str = fact("姓名 · Name.", column("name"))
    branch: Organization = fact("所在支部 · The branch.", organization_of("org_id"))
    id_type: IdType = fact("证件类型 · Type of ID.", column("id_type"))
    id_number_masked: str = fact(
        "身份证号(掩码) · ID number, masked; the full one is an audited act.", column("id_number_masked")
    )
    birth: date = fact("出生日期 · Birth date.", column("birth"))
    sex: Sex = fact("性别 · Sex.", column("sex"))
    phone: str = fact(
        "手机号 · Mobile number; masked for all but branch and person.",
        column("phone_sealed", roles=_BRANCH_AND_SELF, otherwise="phone_masked", sensitive=True, sealed=PHONE),
    )
    ethnicity: str = fact("民族 · Ethnicity.", column("ethnicity"))
    education: Education | None = fact("学历 · Education.", column("education"))
    occupation: str = fact("职业 · Occupation.", column("occupation"))
    unit: str = fact("单位 · Unit.", column("unit"))
    political_status: PoliticalStatus = fact("政治面貌 · Political status.", column("political_status"))
    registration_place: str = fact("户籍地 · Place of registration.", column("registration_place"))
    application_basis: ApplicationBasis | None = fact(
        "申请依据 · Why at this branch (R-APP-4).", column("application_basis")
    )
    is_floating: bool = fact("流动人员 · On the move (C-28).", column("is_floating"))
    outflow_place: str = fact("流出地 · Place left.", column("outflow_place"))
    inflow_place: str = fact("流入地 · Place reached.", column("inflow_place"))
    expected_leave_on: date | None = fact("预计离开日期 · Expected leave (R-PRE-3).", column("expected_leave_on"))
    stage: Stage = fact("发展阶段 · Stage.", column("stage"))
    status: CaseStatus = fact("档案状态 · Status of the case.", column("status"))
    sub_status: SubStatus | None = fact("阶段内状态 · Position inside the stage.", column("sub_status"))
    stage_source: StageSource = fact("阶段来源 · How the stage was reached.", column("stage_source"))
    stage_since: date | None = fact("本阶段起 · Since when in this stage.", column("stage_since"))
    opened_on: date = fact("立档日期 · When the case was opened.", column("opened_on"))
    applied_on: date | None = fact("申请日期 · When the person applied.", column("applied_on"))
    activist_since: date | None = fact(
        "积极分子起 · From when the year of cultivation counts.", column("activist_since")
    )
    listed_on: date | None = fact("列为发展对象日 · When listed.", column("listed_on"))
    upward_filed_on: date | None = fact(
        "报备日期 · The day the organization department acknowledged the admission (R-APR-7).",
        column("upward_filed_on"),
    )
    party_standing_since: date | None = fact(
        "党龄起 · From when party standing counts (R-CNV-10).", column("standing_since")
    )
    transferred_in_on: date | None = fact(
        "转入日期 · The last day on which the case came from another branch (Arts 12, 34).", column("transferred_in_on")
    )
    origin_branch: OrganizationName | None = fact(
        "原所在支部 · The branch from which a change of organizations took the case, the first of them; null where none did.",
        relation("origin_org_id", "party_org", shown_as="organization_named"),
    )
    previous_case: Annotated["Candidate", strawberry.lazy("graph.schema.candidate")] | None = fact(
        "前案 · The person's earlier case, where the caller may see it (C-25).",
        relation("previous_case_id", "candidate"),
    )
    has_previous_case: bool = fact(
        "有前案 · Always false: whether somebody is known elsewhere is told to nobody.",
        expression("FALSE", "bool"),
        deprecated=gone_by(
            "0.3", since="2026-11-29", instead="`previousCase`, which is there for those who may see it"
        ),
    )
    next_due_on: date | None = fact(
        "最近期限(参考) · The badge lists sort by; `deadlines` is the truth.",
        column("next_due_on", roles=OFFICE, otherwise=_for_the_person(judgements.next_due_on)),
    )
    overdue_since: date | None = fact(
        "超期起(参考) · The first day on which something was late, while it is; `overdue` is the truth.",
        column("overdue_since", roles=OFFICE, otherwise=_for_the_person(judgements.overdue_since)),
    )
    problem_count: int = fact(
        "问题数(参考) · The badge lists show; `problems` is the truth.",
        column("problem_count", roles=OFFICE, otherwise=_for_the_person(judgements.problem_count), default=0),
    )
    version: int = fact(
        "版本 · For optimistic writes; always 1 of the own case, whose person is not told when others judge it.",
        column("version", roles=OFFICE, default=1),
    )
    created_at: datetime = fact("创建时间 · When it was entered.", column("created_at"))
    updated_at: datetime = fact(
        "更新时间 · When it last changed; of the own case, when it was entered.",
        column("updated_at", roles=OFFICE, otherwise="created_at"),
    )

    applications = _records(MembershipApplication, "入党申请书 · Applications.")
    talks = _records(TalkRecord, "谈话记录 · Talks.")
    recommendations = _records(Recommendation, "推荐推优 · Recommendations.")
    resolutions = _records(CommitteeResolution, "支委会决议 · Resolutions of the branch committee.")
    thought_reports = _records(ThoughtReport, "思想汇报 · Thought reports.")
    opinions = _records(Opinion, "意见 · Opinions.", filter=OpinionFilter)
    exemptions = _records(Exemption, "免除说明 · Exemptions.")
    notices = _records(PublicNotice, "公示 · Public notices.")
    political_reviews = _records(PoliticalReview, "政治审查 · Political reviews.")
    trainings = _records(Training, "培训 · Trainings.")
    admission_forms = _records(AdmissionForm, "入党志愿书 · Admission forms.")
    votes = _records(VoteRecord, "表决 · Votes of general meetings.", filter=VoteFilter)
    superior_talks = _records(SuperiorTalk, "上级党委谈话 · Superior's talks.")
    oaths = _records(Oath, "入党宣誓 · Oaths.")
    conversion_requests = _records(ConversionRequest, "转正申请书 · Conversion requests.")
    postponements = _records(Postponement, "推迟讨论 · Postponements.")
    done_records = _records(DoneRecord, "完成事项 · What was merely done.")
    decisions_by_authority = _records(
        DecisionByAuthority, "上级直接决定 · Direct admissions, and recognitions after death."
    )
    desk_records = _records(DeskRecord, "档案管理 · Archived, restored, adjusted.")
    approvals = many(
        lambda: Approval,
        "candidate_id",
        description="上报件 · Submissions.",
        filter=ApprovalFilter,
        order=ApprovalOrder,
    )
    transfers = many(
        lambda: Transfer, "candidate_id", description="接转 · From one branch to another.", filter=TransferFilter,
        order=TransferOrder,
    )  # fmt: skip
    mentors = listed(
        lambda: Assignment, "candidate_id", description="培养联系人 · Mentors in office.", order=AssignmentOrder.SINCE,
        where="{t}.role = 'MENTOR' AND {t}.until IS NULL",
    )  # fmt: skip
    introducers = listed(
        lambda: Assignment, "candidate_id", description="入党介绍人 · Introducers in office, and those who continue for them.",
        order=AssignmentOrder.SINCE, where="{t}.role <> 'MENTOR' AND {t}.until IS NULL",
    )  # fmt: skip
    assignments = many(
        lambda: Assignment, "candidate_id", description="历任联系人、介绍人 · Everyone who ever looked after the person.",
        filter=AssignmentFilter, order=AssignmentOrder,
    )  # fmt: skip
    registration_tokens = many(
        lambda: RegistrationToken, "candidate_id", description="注册码 · Registration tokens; branch only.",
        filter=RegistrationTokenFilter, order=RegistrationTokenOrder,
    )  # fmt: skip
    consents = many(
        lambda: Consent, "candidate_id", description="同意记录 · To what the person agreed of the processing of their data.",
        order=ConsentOrder,
    )  # fmt: skip
    correction_requests = many(
        lambda: CorrectionRequest, "candidate_id", description="更正申请 · What the person asks to have put right of their data.",
        filter=CorrectionRequestFilter, order=CorrectionRequestOrder,
    )  # fmt: skip
    timeline = many(
        lambda: TimelineEntry,
        "candidate_id",
        description="全程纪实 · Every act on the case.",
        filter=TimelineFilter,
        order=TimelineOrder,
    )

    edition: Edition = judgement(
        judgements.edition,
        weight=1,
        description="适用规则版本 · The edition in force here today.",
        graphql_type=Edition,
    )
    problems: list[Problem] = judgement(
        judgements.problems, dated=100, description="上报信息存在问题 · What stands between the case and a submission; by default the next one.",
        graphql_type=list[Problem],
    )  # fmt: skip
    next_steps: list[NextStep] = judgement(
        judgements.next_steps, description="下一步 · The transitions ahead in this stage.", graphql_type=list[NextStep]
    )
    operations: list[Operation] = judgement(
        judgements.operations, weight=40, description="操作 · Every operation of the manual on this case: done, waiting, missing, possible, not yet and why.",
        graphql_type=list[Operation],
    )  # fmt: skip
    judged: Judgement = judgement(
        judgements.judgement,
        weight=2,
        description="回溯评判 · The case as of a day, under an edition.",
        graphql_type=Judgement,
    )
    deadlines: list[Deadline] = judgement(
        judgements.deadlines,
        weight=1,
        description="期限 · What is owed and by when, soonest first.",
        graphql_type=list[Deadline],
    )
    overdue: list[Problem] = judgement(
        judgements.overdue, weight=1, description="超期 · What is late.", graphql_type=list[Problem]
    )
    tasks: list[Problem] = judgement(
        judgements.tasks, weight=1, description="待办 · What is owed in this stage.", graphql_type=list[Problem]
    )
    anomalies: list[Problem] = judgement(
        judgements.anomalies, description="审批后异常 · Approved submissions that a later correction would break (C-36).",
        graphql_type=list[Problem],
    )  # fmt: skip
    planned_steps: list[PlannedStep] = judgement(
        planning.planned_steps,
        weight=40,
        description="预计进程 · The transitions ahead, stage after stage, each with the first day on which it can be done.",
        graphql_type=list[PlannedStep],
    )
    departure: Departure | None = judgement(
        planning.departure,
        weight=200,
        description="离开预警 · Of somebody who is expected to leave before they are admitted: whether there is time enough.",
        graphql_type=Departure | None,
    )
    probation: Probation | None = judgement(
        judgements.probation,
        weight=1,
        description="预备期 · Probation, once it has begun.",
        graphql_type=Probation | None,
    )
    cultivation_period: CultivationPeriod | None = judgement(
        judgements.cultivation, weight=1, description="培养考察时间 · The year of cultivation, once it has begun.",
        graphql_type=CultivationPeriod | None,
    )  # fmt: skip
