"""The one type that says no, and what is ahead: judgements, in the caller's language."""

from datetime import date
from enum import Enum

import strawberry

from domain.case.approvals import ApprovalKind
from domain.orgs.editions import Edition
from domain.questions.consequences import CONSEQUENCES, Consequence
from domain.regulation import TRANSITIONS
from domain.road.milestones import OperationState
from domain.rules import Problem as Unmet
from domain.rules import ProblemCode, Severity
from domain.stages import CaseStatus, Stage, SubStatus
from domain.steps.kinds import Kind
from domain.steps.step import Step
from graph.inputs.prefixes import prefix_of
from graph.plan import value
from graph.schema.record import Record


def _record(problem: Unmet) -> str | None:
    step: Step | None = problem.record
    return f"{prefix_of(step.kind)}_{step.id}" if step else None


@strawberry.type(
    description="问题 · Why not, or what is missing. The same in a case, in a mutation's answer and on paper."
)
class Problem:
    code: ProblemCode = value("代码 · A stable code for programs.")
    message: str = value("说明 · What is missing and what to do, in the caller's language.")
    severity: Severity = value("严重程度 · How much it weighs.")
    path: list[str] = value("位置 · Where in the input; empty when it is not about a field.")
    record_id: strawberry.ID | None = value("相关记录 · The record it is about.", _record)
    record: Record | None = value("相关记录 · The same as an object, where the caller sees it.", _record)
    rule: str | None = value("规则编号 · The rule's id, when a rule of the regulation speaks.")
    guard: str | None = value("规则条目 · The row of the regulation page: the rule's id with a suffix.", "guard_id")
    article: str | None = value("条款 · The article of the edition in force.")
    detail: str | None = value("实际情况 · What was found against what is wanted.")
    ready_on: date | None = value("可办日期 · The first day on which waiting alone has cured it.")
    due_on: date | None = value("期限 · The last day in time.")
    due_from: date | None = value("应办起日 · Not missing yet: it is owed from this day on, which is still to come.")
    provisional: bool = value(
        "暂定 · Whether the rule, met or not, rests on working days of a year without a holiday table (C-40)."
    )
    consequence: Consequence | None = value(
        "后果 · What it means when it is left undone, of something owed; null for what is not owed by a day of its own.",
        lambda problem: CONSEQUENCES.get(problem.guard_id),
    )
    edition: Edition | None = value("规则版本 · Under which edition it was judged.")
    approval_kind: ApprovalKind | None = value("上报类型 · Of which approval, for an anomaly after it.")


TransitionName = Enum("TransitionName", {t.name: t.name for t in TRANSITIONS})  # type: ignore[misc]  # as the page has them
strawberry.enum(TransitionName, description="环节 · A transition of the road.")
for _value, _row in zip(TransitionName.__strawberry_definition__.values, TRANSITIONS, strict=True):  # type: ignore[attr-defined]
    _value.description = f"{_row.label.zh} · {_row.label.en.capitalize()}."


@strawberry.type(description="下一步 · A transition ahead in this stage.")
class NextStep:
    transition: TransitionName = value(
        "环节 · Its name; the approval kind, or LISTING.", lambda step: TransitionName[step.name]
    )
    label: str = value("名称 · What it is called.")
    target: Stage = value("目标阶段 · Where it leads.")
    earliest: date = value(
        "最早日期 · The first day on which it would pass if everything that is missing was done from today on."
    )
    possible: bool = value("现在可办 · Whether nothing blocks it today.")
    provisional: bool = value("暂定 · Whether that day rests on working days of a year without a holiday table (C-40).")
    problems: list[Problem] = value("问题 · What stands in the way.")


@strawberry.type(
    description="操作 · One operation of the manual on one case: done, waiting, missing, possible or not yet."
)
class Operation:
    section: str = value("章节 · Its number, such as A3.", lambda m: m.operation.section)
    manual: str = value("手册条目 · The manual's paragraph, or the article.", lambda m: m.operation.manual)
    label: str = value("名称 · What it is called.", lambda m: m.operation.label)
    stage: Stage = value("阶段 · Of which stage it is.", lambda m: m.operation.stage)
    act: str = value("操作名 · The mutation that does it.", lambda m: m.operation.act)
    kind: Kind | None = value("记录类型 · The kind of record it makes, if it makes one.", lambda m: m.operation.kind)
    allowed: bool = value("本人可办 · Whether the caller's role may do it.")
    state: OperationState = value("状态 · Where it stands.")
    possible: bool = value("现在可办 · Whether nothing stands in the way today; the act judges what is filled in.")
    count: int = value("次数 · How often it was done.")
    on: date | None = value("最近办理 · The last day on which it was done.")
    due_on: date | None = value("期限 · Until when it waits, or is owed.")
    due_from: date | None = value("应办起日 · From when it will be asked for, where nothing asks for it yet.")
    earliest: date | None = value(
        "最早日期 · From which day, as far as waiting goes; null where only another act helps."
    )
    provisional: bool = value("暂定 · Whether it rests on working days of a year without a holiday table (C-40).")
    submission_id: strawberry.ID | None = value(
        "上报件 · The last submission that it made, or that it decides.", prefix="apr"
    )
    came_back: bool = value(
        "被退回 · Whether that one was returned or decided against, and nothing was submitted since."
    )
    waits_since: date | None = value("等待自 · Since when it waits for somebody.")
    problems: list[Problem] = value("问题 · What stands in the way today, and what would be noticed.")
    asked_by: list[Problem] = value("依据 · What is unmet today that it would cure.")


@strawberry.type(description="期限 · Something owed by a day.")
class Deadline:
    rule: str = value("规则编号 · The rule's id.")
    article: str = value("条款 · The article.")
    message: str = value("说明 · What is owed.")
    due_on: date = value("期限 · The last day in time.")
    overdue: bool = value("已超期 · Whether it is past.")
    consequence: Consequence = value("后果 · What it means when it is left undone.")


@strawberry.type(description="提示 · A problem as it stood when a submission was judged, kept with it for ever.")
class FoundProblem:
    guard: str = value("规则条目 · The row of the regulation page.")
    severity: Severity = value("严重程度 · How much it weighed.")
    article: str = value("条款 · The article.")
    zh: str = value("说明(中文) · In Chinese.")
    en: str = value("说明(英文) · In English.")
    provisional: bool | None = value(
        "暂定 · Whether working days were counted in a year without a holiday table (C-40); null where it was not noted yet."
    )


@strawberry.type(
    description="回溯评判 · The case as of a day, under an edition: what was or would be missing, late, possible."
)
class Judgement:
    on: date = value("评判日 · As of which day.")
    edition: Edition = value("规则版本 · Under which edition.")
    stage: Stage = value("阶段 · The stage on that day.")
    status: CaseStatus = value("档案状态 · The status on that day.")
    sub_status: SubStatus | None = value("阶段内状态 · The position inside the stage.")
    next_steps: list[NextStep] = value("下一步 · The transitions ahead.", weight=3)
    deadlines: list[Deadline] = value("期限 · What is owed and by when.", weight=1)
    overdue: list[Problem] = value("超期 · What is late.", weight=1)
    tasks: list[Problem] = value("待办 · What is owed in the stage.", weight=1)
    operations: list[Operation] = value("操作 · Every operation of the manual.", weight=80)
