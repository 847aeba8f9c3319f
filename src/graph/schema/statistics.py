"""Figures: how many people are where on the road, who arrived when, and who they are."""

from datetime import date, timedelta
from typing import Annotated

import strawberry

from domain.calendar import years_after
from domain.dossier import Education
from domain.identity import Sex
from domain.orgs import Stage
from graph.context import Info
from graph.inputs import uuid_of
from graph.plan import by_id, fact, value
from graph.plan.faults import bad_input
from graph.plan.selections import selected
from graph.schema.organization import DateRange, Organization
from records import statistics
from records.statistics import Statistics as Figures

# Ten years of months: what a yearly report compares, and no more.
LONGEST = timedelta(days=3660)


@strawberry.type(description="阶段人数 · People in one stage.")
class StageCount:
    stage: Stage = value("阶段 · The stage.")
    count: int = value("人数 · How many people.")
    overdue: int = value("超期人数 · How many of them have something overdue, by the badge renewed as days pass.")


@strawberry.type(description="支部人数 · The people of one branch.")
class OrganizationCount:
    organization: Organization | None = fact("支部 · The branch.", by_id("organization_id"))
    count: int = value("人数 · How many people.")
    overdue: int = value("超期人数 · How many have something overdue.")
    stages: list[StageCount] = value(
        "各阶段 · By stage, along the road, empty ones included.", lambda place: list(place.stages.values())
    )


@strawberry.type(description="每月进展 · How many reached each stage in one month.")
class MonthCount:
    month: str = value("月份 · The month, as 2026-05.")
    applied: int = value("递交申请 · Handed in the application.")
    activists: int = value("确定为积极分子 · Became activists.")
    targets: int = value("确定为发展对象 · Became development targets.")
    admitted: int = value("接收为预备党员 · Were admitted on probation, by the day of the general meeting.")
    converted: int = value("转为正式党员 · Became full members.")


@strawberry.type(description="年龄段 · People of these ages on the day, in whole years.")
class AgeCount:
    since: int | None = value("自 · From this age; null for the youngest.")
    until: int | None = value("至 · To this age, included; null for the eldest.")
    count: int = value("人数 · How many people.")


@strawberry.type(description="性别 · People of one sex.")
class SexCount:
    sex: Sex | None = value("性别 · Which; null where it is not on file.", "key")
    count: int = value("人数 · How many people.")


@strawberry.type(description="学历 · People of one education.")
class EducationCount:
    education: Education | None = value(
        "学历 · Which; null where it is not on file.", lambda s: s.key and Education(s.key)
    )
    count: int = value("人数 · How many people.")


@strawberry.type(description="民族 · People of one ethnicity.")
class EthnicityCount:
    ethnicity: str | None = value("民族 · Which; null where it is not on file.", "key")
    count: int = value("人数 · How many people.")


@strawberry.type(
    description="统计 · The figures of the people in the caller's scope: cases in work and completed ones."
)
class Statistics:
    on: date = value("统计日 · The day they are of.")
    since: date = value("起 · The first day of the arrivals.")
    until: date = value("止 · The last day of the arrivals.")
    count: int = value("人数 · How many people.")
    overdue: int = value("超期人数 · How many have something overdue.")
    stages: list[StageCount] = value("各阶段 · By stage, along the road.", lambda found: list(found.stages.values()))
    organizations: list[OrganizationCount] = value("各支部 · By branch, the largest first.")
    months: list[MonthCount] = value("每月进展 · Arrivals by month, months without any included.")
    ages: list[AgeCount] = value("年龄 · By age; whose birth is not on file is left out.")
    sexes: list[SexCount] = value("性别 · By sex.")
    educations: list[EducationCount] = value("学历 · By education.")
    ethnicities: list[EthnicityCount] = value("民族 · By ethnicity.")


async def figures(
    info: Info,
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
            description="期间 · Arrivals between these days, ten years at most; the last twelve months unless said."
        ),
    ] = None,
) -> Statistics:
    context = info.context
    until = (arrivals and arrivals.to) or context.clock
    since = (arrivals and arrivals.from_) or years_after(until, -1) + timedelta(days=1)
    if since > until:
        raise bad_input("起始日不能晚于截止日。", "The first day lies after the last.")
    if until - since > LONGEST:
        raise bad_input("期间最长十年。", "The arrivals span ten years at most.")
    key = uuid_of("org", organization, "organization") if organization is not None else None
    found: Figures = await statistics.tally(
        context.scope, context.clock, since, until, organization=key, stages=stage, wanted=selected(info._raw_info)
    )
    return found  # type: ignore[return-value]  # the records' value; the plan reads it
