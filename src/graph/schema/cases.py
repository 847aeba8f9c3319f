"""Which cases a list shows and in what order, and who looks after them: wherever there is a list of people."""

from enum import Enum
from typing import Any

import strawberry

from domain.case.assignments import AssignmentRole
from domain.case.person import Education
from domain.identity import Sex
from domain.orgs.actors import Role
from domain.regulation import GUARDS
from domain.roles import OFFICE
from domain.stages import CaseStatus, Stage, StageSource, SubStatus
from graph.plan.declarations.filters import (
    any_of,
    asc,
    between,
    called,
    desc,
    equals,
    linked,
    matches,
    newest,
    ranked,
    recorded,
    under,
    when,
)
from graph.plan.faults import bad_input
from graph.resolvers.judgements import told_of
from graph.schema.days import DateRange

_RULES = frozenset(name for guard in GUARDS for name in (guard.rule, guard.id))


def _named(rule: str, role: Role | None) -> str:
    """The pattern of a rule among others, or of nothing for whom it is not to be told of; BAD_INPUT for what is no rule's
    name, nor that of a row of one."""
    if rule not in _RULES:
        raise bad_input("规则编号不正确", "This is not the name of a rule.")
    return f"% {rule} %" if told_of(role, rule) else "none"


# Of an assignment: it lasts.
IN_OFFICE = "({t}.until IS NULL OR {t}.until > :today)"
# Of a submission: it was decided, and not for the person.
CAME_BACK = "{t}.status IN ('RETURNED', 'REJECTED')"


# One submission after another; one that waits is after all.
_LATER = (
    "{t}.status <> 'WITHDRAWN' AND {t}.id <> {o}.id"
    " AND ({t}.submitted_on > {o}.submitted_on OR {t}.previous_id = {o}.id OR {t}.status = 'SUBMITTED')"
)


def last_submission(description: str, where: str, *, at: str) -> Any:
    """Of what a case submitted and did not withdraw, the last: where it stands."""
    return newest(description, "approval", "candidate_id", at=at, later=_LATER, where=where)


@strawberry.enum(description="排序 · The order of the list.")
class AssignmentOrder(Enum):
    SINCE = asc("按起始日 · By first day.", "since")
    SINCE_DESC = desc("按起始日倒序 · By first day, latest first.", "since")


@strawberry.input(description="培养联系人、介绍人筛选 · Which assignments.")
class AssignmentFilter:
    role: list[AssignmentRole] | None = any_of("角色 · In one of these roles.", "role")
    in_office: bool | None = when("在任 · Lasting today, or ended.", true=IN_OFFICE, false=f"NOT {IN_OFFICE}")


@strawberry.enum(description="排序 · The order of the list.")
class CandidateOrder(Enum):
    NAME = asc("按姓名拼音 · By name.", "name_key")
    NAME_DESC = desc("按姓名拼音倒序 · By name, from the end.", "name_key")
    STAGE = asc("按阶段 · Along the road.", ranked("stage", Stage), "name_key")
    STAGE_DESC = desc("按阶段倒序 · Against the road.", ranked("stage", Stage), "name_key")
    DUE = asc(
        "逾期在前 · What is overdue first, the longest before; then by the soonest deadline.",
        "overdue_since",
        "next_due_on",
        roles=OFFICE,
    )
    DUE_DESC = desc(
        "期限最远在前 · What is due last first, what is overdue at the end.",
        "overdue_since",
        "next_due_on",
        roles=OFFICE,
    )
    NEXT_DUE = asc("按最近期限 · Soonest deadline first.", "next_due_on", roles=OFFICE)
    NEXT_DUE_DESC = desc("按最近期限倒序 · Latest deadline first.", "next_due_on", roles=OFFICE)
    STAGE_SINCE = asc("按进入本阶段时间 · Longest in the stage first.", "stage_since")
    STAGE_SINCE_DESC = desc("按进入本阶段时间倒序 · Shortest in the stage first.", "stage_since")
    NEWEST = desc("最近立档在前 · Newest case first.", "opened_on")
    OLDEST = asc("最早立档在前 · Oldest case first.", "opened_on")
    UPDATED = desc("最近变动在前 · Latest change first.", "updated_at", roles=OFFICE)
    UPDATED_ASC = asc("最久未变动在前 · Earliest change first.", "updated_at", roles=OFFICE)


@strawberry.input(description="发展人员筛选 · Which cases.")
class CandidateFilter:
    stage: list[Stage] | None = any_of("阶段 · One of these.", "stage")
    status: list[CaseStatus] | None = any_of("状态 · One of these.", "status")
    sub_status: list[SubStatus] | None = any_of("阶段内状态 · One of these.", "sub_status")
    branch: strawberry.ID | None = equals("支部 · Of this branch.", "org_id", prefix="org")
    organization: strawberry.ID | None = under("组织 · Of this organization or below.")
    name: str | None = called("姓名 · The name or its pinyin contains this.", "name", "name_key")
    sex: Sex | None = equals("性别 · Of this sex.", "sex")
    is_floating: bool | None = equals("流动人员 · On the move, or not.", "is_floating")
    stage_source: StageSource | None = equals("阶段来源 · How the stage was reached.", "stage_source")
    opened_on: DateRange | None = between("立档日期 · Between these days.", "opened_on")
    applied_on: DateRange | None = between("申请日期 · Between these days.", "applied_on")
    activist_since: DateRange | None = between(
        "确定积极分子 · The year of cultivation counts from between these days.", "activist_since"
    )
    listed_on: DateRange | None = between("列为发展对象 · Listed between these days.", "listed_on")
    admitted_on: DateRange | None = between("接收为预备党员 · Probation began between these days.", "probation_start")
    upward_filed: bool | None = when(
        "组织部门备案 · Whether the admission was acknowledged; false for those who were admitted and still wait for it.",
        true="{t}.upward_filed_on IS NOT NULL",
        # Of an admission that was undone there is nothing left to acknowledge.
        false="({t}.probation_start IS NOT NULL AND {t}.upward_filed_on IS NULL"
        " AND {t}.status NOT IN ('ANNULLED', 'NOT_RECOGNISED'))",
    )
    birth: DateRange | None = between("出生日期 · Born between these days.", "birth")
    education: list[Education] | None = any_of("学历 · One of these.", "education")
    ethnicity: str | None = equals("民族 · Of this one.", "ethnicity")
    occupation: str | None = equals("职业 · Of this one, as it was written.", "occupation")
    stage_since: DateRange | None = between("进入本阶段 · Between these days.", "stage_since")
    probation_eligible_on: DateRange | None = between("预备期满 · Between these days.", "probation_eligible_on")
    expected_leave_on: DateRange | None = between(
        "预计离开日期 · Expected to leave between these days.", "expected_leave_on"
    )
    next_due_on: DateRange | None = between(
        "最近期限 · Between these days; nobody for a person, whose badge it is not.", "next_due_on", roles=OFFICE
    )
    looked_after_by: strawberry.ID | None = linked(
        "培养联系人、入党介绍人 · Looked after today by this member.", "assignment", "candidate_id", "member_id", prefix="mem",
        where=IN_OFFICE,
    )  # fmt: skip
    open_rule: str | None = matches(
        "未满足规则、待办 · Of whom this rule (`R-ACT-6`, or a row of it) is unmet for the next submission or owed, by the badge renewed"
        " as days pass; nobody for whom the rule is not to be told of.",
        # Nor of whoever asks, in office, of their own case (C-33).
        "({t}.open_rules LIKE :value AND {t}.person_key <> :scope_person)",
        "text",
        _named,
    )
    entered_late: DateRange | None = recorded(
        "有补录 · Of whom something that happened between these days was entered more than seven days later.",
        "step", "opinion", "vote", via="candidate_id", column="on", where="{t}.late_entry AND {t}.voided_on IS NULL",
    )  # fmt: skip
    came_back: bool | None = last_submission(
        "被退回 · Whose last submission was returned or decided against.", CAME_BACK, at="candidate_id"
    )
    awaits_decision: bool | None = last_submission(
        "等上级 · Whose submission waits for its decision.", "{t}.status = 'SUBMITTED'", at="candidate_id"
    )
    overdue: bool | None = when(
        "超期 · Something is overdue, by the badge renewed as days pass.",
        true="{t}.overdue_since <= :today",
        false="({t}.overdue_since IS NULL OR {t}.overdue_since > :today)",
        roles=OFFICE,
    )
