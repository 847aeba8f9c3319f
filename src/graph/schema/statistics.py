"""Figures: how many people are where on the road, who arrived when, who they are, and how the work on them was done."""

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Annotated, Any

import strawberry

from domain.calendar import years_after
from domain.case.approvals import ApprovalKind
from domain.case.person import Education
from domain.identity import Sex
from domain.stages import Stage
from domain.steps.kinds import Kind as RecordKind
from graph.context import Context
from graph.enums import Arrival
from graph.inputs.text import uuid_of
from graph.plan import fact, relation
from graph.plan.declarations.sources import Along, Cells, Key, Kind, Latest, Said, Shares, Sum
from graph.plan.faults import bad_input
from graph.plan.requests.selections import stated
from graph.schema.days import DateRange
from graph.schema.organization import Organization
from records.cases import conduct, neglect, statistics

# Ten years of months: what a yearly report compares, and no more.
LONGEST = timedelta(days=3660)
# A branch that has admitted nobody for so many years is asked after (Art. 37).
_YEARS = 3

_PLACES = Cells(statistics.PLACES, together=Cells(statistics.STAGES, seen=statistics.counted))
_MONTHS, _AGES = Cells(statistics.MONTHS), Cells(statistics.AGES)
_SEXES, _EDUCATIONS, _ETHNICITIES, _OCCUPATIONS = (
    Cells(statistics.shared(column)) for column in ("sex", "education", "ethnicity", "occupation")
)
_DURATIONS = Cells(statistics.spread("step"), seen=statistics.took)
_ANSWERED = Cells(conduct.ANSWERED, seen=conduct.decided)
_WAITED = Cells(conduct.WAITED, seen=conduct.decided)
_RULES = Cells(conduct.RULES, seen=conduct.came_back)
_DORMANT = Cells(neglect.DORMANT, seen=neglect.dormant)
_YEARLY = Cells(neglect.YEARLY, seen=neglect.yearly)
_ENTERED = Cells(conduct.ENTERED, seen=conduct.entered)
_STAGES = tuple(stage.value for stage in Stage)
_BANDS = tuple(range(len(statistics.AGE_BANDS)))


@strawberry.type(description="阶段人数 · People in one stage.")
class StageCount:
    stage: Stage = fact("阶段 · The stage.", Key())
    count: int = fact("人数 · How many people.", Sum(_PLACES, "n"))
    overdue: int = fact(
        "超期人数 · How many of them have something overdue, by the badge renewed as days pass.", Sum(_PLACES, "o")
    )


@strawberry.type(description="支部人数 · The people of one branch.")
class OrganizationCount:
    organization: Organization | None = fact("支部 · The branch.", relation("org_id", "party_org"))
    count: int = fact("人数 · How many people.", Sum(_PLACES, "n"))
    overdue: int = fact("超期人数 · How many have something overdue.", Sum(_PLACES, "o"))
    stages: list[StageCount] = fact(
        "各阶段 · By stage, along the road, empty ones included.", Along(_PLACES, "stage", _STAGES)
    )


@strawberry.type(description="每月进展 · How many reached each stage in one month.")
class MonthCount:
    month: str = fact("月份 · The month, as 2026-05.", Key())
    applied: int = fact("递交申请 · Handed in the application.", Sum(_MONTHS, "applied"))
    activists: int = fact("确定为积极分子 · Became activists.", Sum(_MONTHS, "activists"))
    targets: int = fact("确定为发展对象 · Became development targets.", Sum(_MONTHS, "targets"))
    admitted: int = fact(
        "接收为预备党员 · Were admitted on probation, by the day of the general meeting.", Sum(_MONTHS, "admitted")
    )
    converted: int = fact("转为正式党员 · Became full members.", Sum(_MONTHS, "converted"))


@strawberry.type(description="年龄段 · People of these ages on the day, in whole years.")
class AgeCount:
    since: int | None = fact(
        "自 · From this age; null for the youngest.", Key(lambda band: statistics.AGE_BANDS[band].since)
    )
    until: int | None = fact(
        "至 · To this age, included; null for the eldest.", Key(lambda band: statistics.AGE_BANDS[band].until)
    )
    count: int = fact("人数 · How many people.", Sum(_AGES, "n"))


@strawberry.type(description="性别 · People of one sex.")
class SexCount:
    sex: Sex | None = fact("性别 · Which; null where it is not on file.", Key())
    count: int = fact("人数 · How many people.", Sum(_SEXES, "n"))


@strawberry.type(description="学历 · People of one education.")
class EducationCount:
    education: Education | None = fact("学历 · Which; null where it is not on file.", Key())
    count: int = fact("人数 · How many people.", Sum(_EDUCATIONS, "n"))


@strawberry.type(description="民族 · People of one ethnicity.")
class EthnicityCount:
    ethnicity: str | None = fact("民族 · Which; null where it is not on file.", Key())
    count: int = fact("人数 · How many people.", Sum(_ETHNICITIES, "n"))


@strawberry.type(description="职业 · People of one occupation.")
class OccupationCount:
    occupation: str | None = fact("职业 · Which, as it was written; null where it is not on file.", Key())
    count: int = fact("人数 · How many people.", Sum(_OCCUPATIONS, "n"))


@strawberry.type(
    description="各步用时 · How long those took to a step who came to it within the span, from the step before."
)
class StepDuration:
    step: Arrival = fact("步骤 · To which step.", Key())
    count: int = fact("人数 · How many people, of whom the step before is on file.", Sum(_DURATIONS, "n"))
    median: int | None = fact(
        "中位数 · In days: half of them took no longer. Null where there is nobody.",
        Sum(_DURATIONS, "median", nullable=True),
    )
    ninetieth: int | None = fact(
        "九成以内 · In days: nine of ten took no longer.", Sum(_DURATIONS, "ninetieth", nullable=True)
    )


@strawberry.type(description="审批情况 · What was decided within the span of the submissions of one kind.")
class DecisionCount:
    kind: ApprovalKind = fact("类型 · Which kind.", Key())
    approved: int = fact("通过、备案 · Approved, or filed as it was submitted.", Sum(_ANSWERED, "approved"))
    returned: int = fact("退回 · Returned.", Sum(_ANSWERED, "returned"))
    rejected: int = fact("拒绝 · Decided against.", Sum(_ANSWERED, "rejected"))
    median: int | None = fact(
        "中位数 · Days from submission to decision: half of them took no longer. Null where there is none.",
        Sum(_WAITED, "median", nullable=True),
    )
    ninetieth: int | None = fact(
        "九成以内 · In days: nine of ten took no longer.", Sum(_WAITED, "ninetieth", nullable=True)
    )


@strawberry.type(
    description="退回涉及规则 · Submissions that came back within the span, and of which this rule was unmet as it was found then."
)
class RuleCount:
    rule: str = fact("规则 · The row of the regulation, as `R-ACT-6`.", Key())
    count: int = fact("件数 · How many.", Sum(_RULES, "n"))
    returned: int = fact("退回 · Of them returned.", Sum(_RULES, "returned"))
    rejected: int = fact("拒绝 · Of them decided against.", Sum(_RULES, "rejected"))


@strawberry.type(description="补录情况 · Records of one kind, dated within the span.")
class EntryCount:
    kind: RecordKind = fact("记录类型 · Which kind.", Key())
    count: int = fact("条数 · How many stand.", Sum(_ENTERED, "n"))
    late: int = fact(
        "补录 · How many of them were entered more than seven days after they happened.", Sum(_ENTERED, "late")
    )


@strawberry.type(
    description="长期未发展党员的支部 · A branch that has admitted nobody since a day; a case counts for the branch where it is now."
)
class DormantBranch:
    organization: Organization | None = fact("支部 · Which.", relation("org_id", "party_org"))
    last_admitted_on: date | None = fact(
        "最近接收 · When it last admitted somebody; null where nobody is known of.", Latest("admitted")
    )
    last_activist_on: date | None = fact(
        "最近确定积极分子 · When somebody last became an activist there.", Latest("activist")
    )
    count: int = fact("在办人数 · How many are on the way there.", Sum(_DORMANT, "n"))


@strawberry.type(description="年度分析与报告 · What a committee did of its yearly duties (Arts 11, 38).")
class YearlyDuty:
    organization: Organization | None = fact("党委 · Which.", relation("org_id", "party_org"))
    analysed_on: date | None = fact(
        "积极分子队伍分析 · When it last analysed its activists in the year (Art. 11); null: not yet.",
        Latest("analysed"),
    )
    reported_on: date | None = fact(
        "年度报告 · When it last issued the report on its work in the year (Art. 38), by what of it the caller sees; null: not yet.",
        Latest("reported"),
    )


@strawberry.type(
    description="统计 · The figures of the people in the caller's scope: cases in work and completed ones."
)
class Statistics:
    on: date = fact("统计日 · The day they are of.", Said("today", "date"))
    since: date = fact("起 · The first day of the arrivals.", Said("since", "date"))
    until: date = fact("止 · The last day of the arrivals.", Said("until", "date"))
    count: int = fact("人数 · How many people.", Sum(_PLACES, "n"))
    overdue: int = fact("超期人数 · How many have something overdue.", Sum(_PLACES, "o"))
    stages: list[StageCount] = fact("各阶段 · By stage, along the road.", Along(_PLACES, "stage", _STAGES))
    organizations: list[OrganizationCount] = fact(
        "各支部 · By branch, the largest first.", Shares(_PLACES, "org_id", ids=True)
    )
    months: list[MonthCount] = fact(
        "每月进展 · Arrivals by month, months without any included.", Along(_MONTHS, "month", "months")
    )
    ages: list[AgeCount] = fact("年龄 · By age; whose birth is not on file is left out.", Along(_AGES, "band", _BANDS))
    sexes: list[SexCount] = fact("性别 · By sex.", Shares(_SEXES, "k"))
    educations: list[EducationCount] = fact("学历 · By education.", Shares(_EDUCATIONS, "k"))
    ethnicities: list[EthnicityCount] = fact("民族 · By ethnicity.", Shares(_ETHNICITIES, "k"))
    occupations: list[OccupationCount] = fact("职业 · By occupation.", Shares(_OCCUPATIONS, "k"))
    durations: list[StepDuration] = fact(
        "各步用时 · How long each step took those who came to it within the span.",
        Along(_DURATIONS, "step", statistics.STEPS[1:]),
    )
    decisions: list[DecisionCount] = fact(
        "审批情况 · What was decided within the span, by kind; of whomever.",
        Along(_ANSWERED, "kind", tuple(kind.value for kind in ApprovalKind)),
    )
    rules: list[RuleCount] = fact(
        "退回涉及规则 · Which rules were unmet of what came back within the span; of whomever.", Shares(_RULES, "rule")
    )
    entries: list[EntryCount] = fact(
        "补录情况 · What is recorded of the span, and what of it was entered late; of whomever.",
        Shares(_ENTERED, "kind", ("late", "n")),
    )

    dormant: list[DormantBranch] = fact(
        "长期未发展党员的支部 · Branches that admitted nobody since `dormantSince`, those with most people on the way first.",
        Shares(_DORMANT, "org_id", ids=True),
    )
    yearly_duties: list[YearlyDuty] = fact(
        "年度分析与报告 · The committees, and what each did of its duties in the year in which the span ends; who has not analysed first.",
        Shares(_YEARLY, "org_id", ("owes",), ids=True),
    )


# What the arguments come to, by name.
KINDS: Mapping[str, tuple[Kind, bool]] = {
    "organization": ("uuid", False),
    "stages": ("text", True),
    "since": ("date", False),
    "until": ("date", False),
    "months": ("text", True),
    "arrived": ("text", False),
    **dict.fromkeys(("dormant_since", "year_begins", "year_ends"), ("date", False)),
    **dict.fromkeys(statistics.YOUNGER, ("date", False)),
}


def span(context: Context, first: date | None, last: date | None, at: str) -> tuple[date, date]:
    """The days between which figures are asked for by this argument; twelve months unless said."""
    until = last or context.clock
    since = first or years_after(until, -1) + timedelta(days=1)
    if since > until:
        raise bad_input("起始日不能晚于截止日。", "The first day lies after the last.", at=[at])
    if until - since > LONGEST:
        raise bad_input("期间最长十年。", "The span is ten years at most.", at=[at])
    return since, until


def figures(
    context: Context,
    organization: Annotated[
        strawberry.ID | None,
        strawberry.argument(description="组织 · Of this organization or below; all in scope unless said."),
    ] = None,
    stage: Annotated[
        list[Stage] | None, strawberry.argument(description="阶段 · People in one of these; all unless said.")
    ] = None,
    arrivals: Annotated[
        DateRange | None,
        strawberry.argument(
            description="期间 · Arrivals, decisions and records between these days, ten years at most; the last twelve months unless said."
        ),
    ] = None,
    arrived: Annotated[
        Arrival | None,
        strawberry.argument(description="期间到达 · People who came to this within the span; all unless said."),
    ] = None,
    dormant_since: Annotated[
        date | None,
        strawberry.argument(description="未发展自 · For `dormant`: nobody admitted since; three years unless said."),
    ] = None,
) -> Mapping[str, Any]:
    days: Any = arrivals or {}
    since, until = span(context, days.get("from"), days.get("to"), "arrivals")
    return {
        "organization": uuid_of("org", organization, "organization") if organization is not None else None,
        "stages": [stated(member) for member in stage or ()],
        "since": since,
        "until": until,
        "months": statistics.months(since, until),
        "dormant_since": dormant_since or years_after(context.clock, -_YEARS),
        "year_begins": date(until.year, 1, 1),
        "year_ends": date(until.year, 12, 31),
        "arrived": stated(arrived) if arrived is not None else None,
        **statistics.youngest(context.clock),
    }
