"""The inbox in numbers: how many submissions wait under each of its quick filters."""

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Annotated, Any

import strawberry

from domain.case.approvals import ApprovalKind
from graph.context import Context
from graph.inputs.text import uuid_of
from graph.plan import fact, relation
from graph.plan.declarations.sources import Along, Cells, Key, Kind, Shares, Sum, Within
from graph.schema.organization import Organization
from records.cases.inbox import WAITING

# What has waited for a week is asked after; what came today is new.
_LONG = timedelta(days=7)

_WAITING = Cells(WAITING)


@strawberry.type(description="待批数量 · Submissions that wait for a decision, in all and under each quick filter.")
class InboxCount:
    all: int = fact("全部 · All that wait.", Sum(_WAITING, "n"))
    without_warnings: int = fact("无提醒 · Without warnings (`hasWarnings: false`).", Sum(_WAITING, "clear"))
    with_warnings: int = fact("有提醒 · With warnings (`hasWarnings: true`).", Sum(_WAITING, "warned"))
    resubmitted: int = fact("再次上报 · Submitted again after a refusal (`resubmitted: true`).", Sum(_WAITING, "again"))
    overdue: int = fact("超期 · Beyond the deadline (`overdue: true`).", Sum(_WAITING, "late"))
    waiting_long: int = fact("久候 · Since the day of the argument or longer (`waitingSince`).", Sum(_WAITING, "long"))
    arrived: int = fact(
        "新到 · Submitted on the day of the argument or later (`submittedOn: {from}`).", Sum(_WAITING, "fresh")
    )


@strawberry.type(description="各类待批数量 · Submissions of one kind that wait.")
class InboxKindCount:
    kind: ApprovalKind = fact("类型 · Which kind.", Key())
    count: InboxCount = fact("数量 · How many.", Within())


@strawberry.type(description="各支部待批数量 · Submissions of one branch that wait.")
class InboxBranchCount:
    organization: Organization | None = fact("支部 · The branch.", relation("org_id", "party_org"))
    count: InboxCount = fact("数量 · How many.", Within())


@strawberry.type(
    description="收件箱数量 · What waits in a committee's inbox, all together and as it falls to kinds and branches."
)
class InboxTotals:
    count: InboxCount = fact("总数 · All together.", Within())
    kinds: list[InboxKindCount] = fact(
        "各类 · By kind, those without any included.",
        Along(_WAITING, "kind", tuple(kind.value for kind in ApprovalKind)),
    )
    branches: list[InboxBranchCount] = fact(
        "各支部 · By branch, the one with most overdue first; only where something waits.",
        Shares(_WAITING, "org_id", ("late", "n"), ids=True),
    )


# What the arguments come to, by name.
KINDS: Mapping[str, tuple[Kind, bool]] = {
    "addressed_to": ("uuid", False),
    "organization": ("uuid", False),
    "waiting_since": ("date", False),
    "arrived_since": ("date", False),
}


def totals(
    context: Context,
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
) -> Mapping[str, Any]:
    return {
        "addressed_to": uuid_of("org", addressed_to, "addressed_to") if addressed_to is not None else None,
        "organization": uuid_of("org", organization, "organization") if organization is not None else None,
        "waiting_since": waiting_since or context.clock - _LONG,
        "arrived_since": arrived_since or context.clock,
    }
