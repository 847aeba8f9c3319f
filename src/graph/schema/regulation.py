"""The regulation itself as data: guards, transitions, what is judged when something is recorded."""

from dataclasses import dataclass

import strawberry

from domain import regulation as page
from domain.case.approvals import ApprovalKind
from domain.orgs.editions import Edition
from domain.road.manual import OPERATIONS, Operation
from domain.rules import Guard as Row
from domain.rules import Severity
from domain.rules import Transition as Leg
from domain.stages import Stage
from domain.steps.catalogue import CATALOGUE
from domain.steps.kinds import Kind
from graph.plan import gone_by, value


@dataclass(frozen=True)
class _Stated:
    edition: Edition
    article: str
    severity: Severity


def _editions(row: Row) -> list[_Stated]:
    """A row under each edition that has it, the oldest first."""
    weights = ((edition, row.severity(edition)) for edition in Edition)
    return [_Stated(edition, row.article(edition), weight) for edition, weight in weights if weight is not None]


_TWIN = gone_by("0.3", since="2026-11-29", instead="`editions`")


@strawberry.type(description="规则版本 · A rule as an edition has it.")
class GuardEdition:
    edition: Edition = value("规则版本 · Which edition.")
    article: str = value("条款 · Its article, or its source.")
    severity: Severity = value("严重程度 · How much it weighs.")


@strawberry.type(description="规则 · One row of the regulation page.")
class Guard:
    id: str = value("规则条目 · The row's id.")
    rule: str = value("规则编号 · The rule's id.")
    message: str = value("要求 · What it asks, in the caller's language.")
    editions: list[GuardEdition] = value("各版 · The rule under each edition that has it, the oldest first.", _editions)
    article2014: str = value(
        "2014年条款 · The article of the text of 2014, or its source.", "article_2014", deprecated=_TWIN
    )
    article2026: str = value(
        "2026年条款 · The article of the text of 2026, or its source.", "article_2026", deprecated=_TWIN
    )
    manual: Severity | None = value(
        "操作手册下 · How it weighs under MANUAL_2024; null when it is not in force there.", deprecated=_TWIN
    )
    national: Severity | None = value(
        "2026年细则下 · How it weighs under NATIONAL_2026; null when it is not in force there.", deprecated=_TWIN
    )


@strawberry.type(description="环节 · A step up the road.")
class Transition:
    name: str = value("名称 · Its name.")
    label: str = value("标题 · What it is called, in the caller's language.")
    kind: ApprovalKind | None = value(
        "上报类型 · The submission that makes it; null for the listing after a clean notice."
    )
    source: Stage = value("起始阶段 · From which stage.")
    target: Stage = value("目标阶段 · To which stage.")
    guards: list[Guard] = value("上报规则 · Judged at submission and again at decision.")
    deciding: list[Guard] = value("审批规则 · Judged at the decision.")


@strawberry.type(description="记录规则 · What is judged when something is recorded.")
class Recording:
    kind: Kind = value("记录类型 · Kind of record.")
    label: str = value("名称 · What it is called, in the caller's language.")
    manual: str = value("手册条目 · The manual's section, or the article.")
    stages: list[Stage] = value("可录入阶段 · In which stages it may be recorded.")
    needs_evidence: bool = value("须附件 · Whether an attachment is required.")
    by_person: bool = value("本人提交 · Whether the person hands it in.")
    guards: list[Guard] = value("规则 · What is judged; only HARD refuses.")


@strawberry.type(description="阶段待办 · What is owed in a stage.")
class StageTasks:
    stage: Stage = value("阶段 · Which stage.")
    guards: list[Guard] = value("规则 · What is owed.")


@strawberry.type(description="手册操作 · A numbered operation of the manual.")
class ManualOperation:
    section: str = value("章节 · Its number, such as A3.")
    manual: str = value("手册条目 · The manual's paragraph, or the article.")
    label: str = value("名称 · What it is called, in the caller's language.")
    stage: Stage = value("阶段 · Of which stage it is.")
    act: str = value("操作名 · The mutation that does it.")
    kind: Kind | None = value("记录类型 · The kind of record it makes, if it makes one.")
    settles: list[str] = value(
        "所解决的规则 · The rules whose problems it settles, by the ids of their rows.", "asked_by"
    )


@strawberry.type(description="规定 · The regulation as data, for clients to show.")
class Regulation:
    guards: list[Guard] = value("全部规则 · Every row of the page.")
    transitions: list[Transition] = value("环节 · The road.")
    recordings: list[Recording] = value("记录 · The catalogue of records.")
    tasks: list[StageTasks] = value("待办 · What is owed in each stage.")
    operations: list[ManualOperation] = value("操作 · The manual's operations, in their order.")


@dataclass(frozen=True)
class _Recording:
    kind: Kind

    @property
    def guards(self) -> tuple[Row, ...]:
        return page.RECORDING.get(self.kind, ())

    def __getattr__(self, name: str) -> object:
        return getattr(CATALOGUE[self.kind], name)

    @property
    def stages(self) -> list[Stage]:
        return sorted(CATALOGUE[self.kind].stages, key=lambda s: s.rank)


@dataclass(frozen=True)
class _Tasks:
    stage: Stage
    guards: tuple[Row, ...]


@dataclass(frozen=True)
class _Page:
    guards: tuple[Row, ...]
    transitions: tuple[Leg, ...]
    recordings: tuple[_Recording, ...]
    tasks: tuple[_Tasks, ...]
    operations: tuple[Operation, ...] = OPERATIONS


PAGE = _Page(
    page.GUARDS,
    page.TRANSITIONS,
    tuple(_Recording(kind) for kind in Kind),
    tuple(_Tasks(stage, guards) for stage, guards in page.TASKS.items()),
)
