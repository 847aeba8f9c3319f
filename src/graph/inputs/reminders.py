"""Calendars and channels."""

import strawberry
from strawberry import ID

from domain.orgs.reminders import ChannelKind, FeedDetail
from graph.inputs.acts import KeyedInput, VersionedInput, f


@strawberry.input(description="新增日历订阅 · A secret address for calendars; shown once.")
class CreateCalendarFeedInput(KeyedInput):
    label: str = f("名称 · What the calendar is called.", "")
    shows: FeedDetail = f(
        "显示 · How much it says of people: whoever has the address reads it, and calendars are kept by others.",
        FeedDetail.INITIALS,
    )


@strawberry.input(description="作废日历订阅 · One of the own: its address opens nothing any more.")
class RevokeCalendarFeedInput(VersionedInput):
    id: ID = f("订阅 · Which calendar.")


@strawberry.input(description="新增通知渠道 · Where the own office is told what happens in its scope, and what is due.")
class CreateChannelInput(KeyedInput):
    label: str = f("名称 · What it is called.", "")
    kind: ChannelKind = f("类型 · What is told there.")
    address: str = f("地址 · The webhook's or robot's address over TLS, or a mail address; kept sealed.")
    secret: str = f("加签密钥 · Of a DingTalk robot that has one.", "")
    events: bool = f("事件 · Whether it is told of every act in the scope: kinds and ids, nothing of a person.", False)
    digest: bool = f("每日摘要 · Whether it is told once a day what is overdue and due: numbers.", True)


@strawberry.input(description="试发通知 · One of the own is told something, to see whether it works.")
class TestChannelInput(VersionedInput):
    id: ID = f("渠道 · Which channel.")


@strawberry.input(description="恢复通知渠道 · One that failed too often is tried again.")
class ResumeChannelInput(VersionedInput):
    id: ID = f("渠道 · Which channel.")


@strawberry.input(description="作废通知渠道 · One of the own is told nothing any more.")
class RevokeChannelInput(VersionedInput):
    id: ID = f("渠道 · Which channel.")
