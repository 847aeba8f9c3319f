"""The inbox in numbers: how many submissions wait under each of its quick filters."""

from datetime import date, timedelta
from typing import Annotated

import strawberry

from domain.dossier import ApprovalKind
from graph.context import Info
from graph.inputs import uuid_of
from graph.plan import by_id, fact, value
from graph.schema.organization import Organization
from records import inbox
from records.inbox import Totals

# What has waited for a week is asked after; what came today is new.
_LONG = timedelta(days=7)


@strawberry.type(description="待批数量 · Submissions that wait for a decision, in all and under each quick filter.")
class InboxCount:
    all: int = value("全部 · All that wait.")
    without_warnings: int = value("无提醒 · Without warnings (`hasWarnings: false`).")
    with_warnings: int = value("有提醒 · With warnings (`hasWarnings: true`).")
    resubmitted: int = value("再次上报 · Submitted again after a refusal (`resubmitted: true`).")
    overdue: int = value("超期 · Beyond the deadline (`overdue: true`).")
    waiting_long: int = value("久候 · Since the day of the argument or longer (`waitingSince`).")
    arrived: int = value("新到 · Submitted on the day of the argument or later (`submittedOn: {from}`).")


@strawberry.type(description="各类待批数量 · Submissions of one kind that wait.")
class InboxKindCount:
    kind: ApprovalKind = value("类型 · Which kind.")
    count: InboxCount = value("数量 · How many.")


@strawberry.type(description="各支部待批数量 · Submissions of one branch that wait.")
class InboxBranchCount:
    organization: Organization | None = fact("支部 · The branch.", by_id("organization_id"))
    count: InboxCount = value("数量 · How many.")


@strawberry.type(
    description="收件箱数量 · What waits in a committee's inbox, all together and as it falls to kinds and branches."
)
class InboxTotals:
    count: InboxCount = value("总数 · All together.")
    kinds: list[InboxKindCount] = value("各类 · By kind, those without any included.")
    branches: list[InboxBranchCount] = value(
        "各支部 · By branch, the one with most overdue first; only where something waits."
    )


async def totals(
    info: Info,
    addressed_to: Annotated[
        strawberry.ID | None,
        strawberry.argument(description="审批党委 · In this committee's inbox; all in scope unless said."),
    ] = None,
    organization: Annotated[
        strawberry.ID | None, strawberry.argument(description="组织 · Of people of this organization or below.")
    ] = None,
    waiting_since: Annotated[
        date | None, strawberry.argument(description="久候自 · For `waitingLong`; a week ago unless said.")
    ] = None,
    arrived_since: Annotated[
        date | None, strawberry.argument(description="新到自 · For `arrived`; today unless said.")
    ] = None,
) -> InboxTotals:
    context = info.context
    found: Totals = await inbox.totals(
        context.scope,
        context.clock,
        committee=uuid_of("org", addressed_to, "addressed_to") if addressed_to is not None else None,
        organization=uuid_of("org", organization, "organization") if organization is not None else None,
        long=waiting_since or context.clock - _LONG,
        new=arrived_since or context.clock,
    )
    return found  # type: ignore[return-value]  # the records' value; the plan reads it
