"""What reminds an office outside of this service."""

from datetime import datetime
from enum import Enum

import strawberry

from domain.orgs.reminders import ChannelKind, DeliveryStatus, FeedDetail
from graph.plan import Node, column, expression, fact, many, noun
from graph.plan.declarations.filters import any_of, asc, desc


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


@noun(table="delivery", prefix="dlv")
@strawberry.type(
    description="通知记录 · Something told by a channel, or to be told; its id is the message's, the same at every try."
)
class Delivery(Node):
    type: str = fact(
        "类型 · What it tells of: the act, `digest`, or `createChannel` to try the channel.", column("type")
    )
    status: DeliveryStatus = fact("状态 · What became of it.", column("status"))
    tries: int = fact("次数 · How often it was tried.", column("tries"))
    answer: str = fact("答复 · What the last try came to.", column("answer"))
    created_at: datetime = fact("发生时间 · When it happened.", column("created_at"))
    tried_at: datetime | None = fact("最近尝试 · When it was tried last.", column("tried_at"))
    sent_at: datetime | None = fact("送达时间 · When it was taken.", column("sent_at"))


@strawberry.enum(description="排序 · The order of the list.")
class DeliveryOrder(Enum):
    NEWEST = desc("按时间 · Newest first.", "created_at")
    OLDEST = asc("按时间正序 · Oldest first.", "created_at")


@strawberry.input(description="通知记录筛选 · Which of them.")
class DeliveryFilter:
    status: list[DeliveryStatus] | None = any_of("状态 · One of these.", "status")


@noun(table="channel", prefix="chn")
@strawberry.type(
    description="通知渠道 · Where the caller's office is told what happens in its scope, and what is due; of its address the host is shown."
)
class Channel(Node):
    label: str = fact("名称 · What it is called.", column("label"))
    kind: ChannelKind = fact("类型 · What is told there.", column("kind"))
    place: str = fact("去处 · The host of its address.", column("place"))
    events: bool = fact("事件 · Whether it is told of every act.", column("events"))
    digest: bool = fact("每日摘要 · Whether it is told once a day what is due.", column("digest"))
    failures: int = fact("连续失败 · How often in a row it was not taken.", column("failures"))
    next_at: datetime | None = fact("下次尝试 · Before when it is not tried again.", column("next_at"))
    disabled_at: datetime | None = fact(
        "停用时间 · Since when it is not tried any more: it failed too often.", column("disabled_at")
    )
    created_at: datetime = fact("创建时间 · When it was made.", column("created_at"))
    revoked_at: datetime | None = fact("作废时间 · When it was revoked.", column("revoked_at"))
    version: int = fact("版本 · For optimistic writes.", column("version"))
    deliveries = many(
        lambda: Delivery, "channel_id", description="通知记录 · Of the last thirty days.",
        filter=DeliveryFilter, order=DeliveryOrder,
    )  # fmt: skip


@strawberry.enum(description="排序 · The order of the list.")
class ChannelOrder(Enum):
    NEWEST = desc("按时间 · Newest first.", "created_at")
    OLDEST = asc("按时间正序 · Oldest first.", "created_at")
