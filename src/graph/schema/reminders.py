"""What reminds an office outside of this service."""

from datetime import datetime
from enum import Enum

import strawberry

from domain.orgs.reminders import FeedDetail
from graph.plan import Node, column, expression, fact, noun
from graph.plan.declarations.filters import asc, desc


@noun(table="calendar_feed", prefix="cal")
@strawberry.type(
    description="日历订阅 · A calendar at a secret address, of what the caller's office has to see to; the address is shown once, when it is made."
)
class CalendarFeed(Node):
    label: str = fact("名称 · What the calendar is called.", column("label"))
    shows: FeedDetail = fact("显示 · How much it says of people.", column("shows"))
    created_at: datetime = fact("创建时间 · When it was made.", column("created_at"))
    revoked_at: datetime | None = fact("作废时间 · When it was revoked.", column("revoked_at"))
    version: int = fact(
        "版本 · For optimistic writes: 1, and 2 once it is revoked.",
        expression("(CASE WHEN {t}.revoked_at IS NULL THEN 1 ELSE 2 END)", "int"),
    )


@strawberry.enum(description="排序 · The order of the list.")
class CalendarFeedOrder(Enum):
    NEWEST = desc("按时间 · Newest first.", "created_at")
    OLDEST = asc("按时间正序 · Oldest first.", "created_at")
