"""Planning: what lies ahead of a case, on which days a branch can meet, and who carries how much."""

from datetime import date
from typing import Annotated, Any

import strawberry

from domain.questions.caretakers import Risk
from domain.questions.sitting_days import Absence
from domain.stages import Stage
from graph.context import Info
from graph.enums import VoteKind
from graph.plan import by_id, fact, related, value
from graph.resolvers import planning
from graph.schema.organization import PartyMember
from graph.schema.problem import Problem, TransitionName


@strawberry.type(description="预计进程 · A transition ahead, and the first day on which it can be done.")
class PlannedStep:
    transition: TransitionName = value(
        "环节 · Its name; the approval kind, or LISTING.", lambda step: TransitionName[step.transition.name]
    )
    label: str = value("名称 · What it is called.", lambda step: step.transition.label)
    target: Stage = value("目标阶段 · Where it leads.", lambda step: step.transition.target)
    on: date = value("最早日期 · The first day on which it can be done, if what it assumes is done by then.")
    supposed: bool = value(
        "推算 · Whether it is of a later stage: each stage before is taken for reached on its first day."
    )
    provisional: bool = value("暂定 · Whether that day rests on working days of a year without a holiday table (C-40).")
    assumes: list[Problem] = value(
        "前提 · What is taken for done by that day, and would bar it otherwise; waiting alone cures none of it.",
        weight=15,
    )


@strawberry.type(
    description="最迟开始 · Until when a step can be begun and the person still be admitted before they leave."
)
class LastCall:
    transition: TransitionName = value("环节 · Which.", lambda call: TransitionName[call.transition.name])
    label: str = value("名称 · What it is called.", lambda call: call.transition.label)
    begin_by: date | None = value("最迟开始日 · The last day; null where it is too late already.")


@strawberry.type(description="离开预警 · Whether somebody who is expected to leave can be admitted before (R-PRE-3).")
class Departure:
    leaves_on: date = value("预计离开日期 · When they leave.")
    admitted_by: date = value("最迟接收日 · The last day on which nothing is said against the admission.")
    admitted_on: date = value("最早接收日 · The first day on which they can be admitted.")
    in_time: bool = value("来得及 · Whether that is in time.")
    calls: list[LastCall] = value("最迟开始 · The steps of the present stage.")


# ── a meeting ───────────────────────────────────────────────────────────────────────────────────────────────────────


@strawberry.type(description="可表决期间 · The days on which a general meeting can resolve on a person.")
class MeetingWindow:
    candidate: Any = related(
        "graph.schema.candidate:Candidate", "发展人员 · Whom.", by_id("candidate_id"), nullable=True
    )
    kind: VoteKind = value("表决事项 · On what.", lambda one: VoteKind[one.kind.removeprefix("VOTE_")])
    opens: date = value("最早日期 · From when on, if what stands in the way is done.")
    by: date | None = value("期限 · Until when it is in time; null where nothing says.")
    late: bool = value("已逾期 · Whether it can be in time no more: each day is as good then.")
    supposed: bool = value("推算 · Whether a stage is to be reached before.")
    provisional: bool = value("暂定 · Whether it rests on working days of a year without a holiday table (C-40).")


@strawberry.type(description="无表决权党员 · A full member of the roster who is not due at the meeting.")
class AbsentMember:
    member: PartyMember | None = fact("党员 · Who.", by_id("member_id"))
    reason: Absence = value("原因 · Why.")


@strawberry.type(
    description="到会预测 · Who is due at a general meeting on a day, by the roster and the excusals (R-MTG-2, R-MTG-7)."
)
class Attendance:
    on: date = value("会议日期 · On which day.")
    due: int = value("应到 · How many have a vote.")
    needed: int = value("至少到会 · How many must be present, by the committee's quorum.")
    spare: int = value("可缺席 · How many may stay away; an opinion in writing is a vote, and makes nobody present.")
    without_vote: list[AbsentMember] = value("不计入应到 · Full members who are not due, and why.")


@strawberry.type(description="会议时段 · Days one after the other on which a meeting can resolve on the same people.")
class MeetingDays:
    since: date = value("起 · The first day.")
    until: date = value("止 · The last day.")
    windows: list[MeetingWindow] = value("可表决人员 · On whom.")
    attendance: Attendance = value("到会预测 · Who is due on the first of the days.")


@strawberry.type(
    description="会议计划 · On whom a branch can resolve, and on which days most of them can be taken together."
)
class MeetingPlan:
    since: date = value("起 · The first day that was looked at.")
    until: date = value("止 · The last day that was looked at.")
    windows: list[MeetingWindow] = value("可表决人员 · Everybody whose days begin by then, the soonest first.")
    days: list[MeetingDays] = value("会议时段 · The days, those with most people first, then the soonest.")
    more: bool = value("尚有 · Whether the branch has more cases than were looked at.")


async def meeting_plan(
    info: Info,
    branch: Annotated[strawberry.ID, strawberry.argument(description="支部 · Whose meeting.")],
    since: Annotated[
        date | None, strawberry.argument(description="起 · From which day; today if absent, and none before it.")
    ] = None,
    until: Annotated[
        date | None,
        strawberry.argument(description="止 · To which day; two months if absent, a year at most."),
    ] = None,
    first: Annotated[int, strawberry.argument(description="前几人 · Of how many cases, at most 100.")] = 20,
    skip: Annotated[int, strawberry.argument(description="略过 · How many were looked at already.")] = 0,
) -> MeetingPlan:
    return await planning.meeting_plan(info.context, branch, since, until, first=first, skip=skip)  # type: ignore[return-value]  # plain values; the plan reads them


async def attendance(
    info: Info,
    branch: Annotated[strawberry.ID, strawberry.argument(description="支部 · Whose meeting.")],
    on: Annotated[date, strawberry.argument(description="会议日期 · On which day.")],
) -> Attendance:
    return await planning.attendance(info.context, branch, on)  # type: ignore[return-value]  # as above


# ── who looks after people ──────────────────────────────────────────────────────────────────────────────────────────


@strawberry.type(
    description="联系人、介绍人负荷 · A member who looks after people, and why somebody else should be thought of."
)
class Caretaker:
    member: PartyMember | None = fact("党员 · Who.", by_id("member_id"))
    mentored: int = value("联系人数 · How many activists the member mentors, wherever they are.")
    introduced: int = value("介绍人数 · How many the member introduces, or continues for an introducer.")
    risks: list[Risk] = value("风险 · What speaks against going on; of a sister branch's member only that they leave.")


@strawberry.type(
    description="联系人、介绍人名单 · A piece of those who look after people; who may not go on first, then who carries most."
)
class Caretakers:
    members: list[Caretaker] = value("党员 · Who.")
    more: bool = value("尚有 · Whether others follow.")


async def caretakers(
    info: Info,
    organization: Annotated[
        strawberry.ID | None,
        strawberry.argument(description="组织 · Of people at this organization or below; the own if absent."),
    ] = None,
    first: Annotated[int, strawberry.argument(description="前几人 · How many, at most 100.")] = 20,
    skip: Annotated[int, strawberry.argument(description="略过 · How many were told already.")] = 0,
) -> Caretakers:
    return await planning.caretakers(info.context, organization, first=first, skip=skip)  # type: ignore[return-value]  # as above
