"""Calendars and channels."""

import strawberry

from graph.inputs.reminders import (
    CreateCalendarFeedInput,
    CreateChannelInput,
    ResumeChannelInput,
    RevokeCalendarFeedInput,
    RevokeChannelInput,
    TestChannelInput,
)
from graph.resolvers import reminders
from graph.schema.mutations.payloads import Returned
from graph.schema.mutations.rows import act
from graph.schema.reminders import CalendarFeed, Channel

_FEED = {"calendar_feed": Returned(CalendarFeed, "feed_id", "日历订阅 · The calendar.")}
_CHANNEL = {"channel": Returned(Channel, "channel_id", "通知渠道 · The channel.")}


@strawberry.type(description="提醒 · Calendars and channels.")
class Reminders:
    """Calendars and channels."""

    create_calendar_feed = act(
        "createCalendarFeed",
        CreateCalendarFeedInput,
        {
            **_FEED,
            "url": Returned(
                str,
                "url",
                "订阅地址 · For a calendar to subscribe to; shown this once. Whoever has it reads the calendar.",
                once=True,
            ),
        },
        reminders.create_feed,
        "新增日历订阅 · Deadlines of the own office as a calendar, at a secret address.",
    )
    revoke_calendar_feed = act(
        "revokeCalendarFeed", RevokeCalendarFeedInput, _FEED, reminders.revoke_feed, "作废日历订阅 · At once.",
    )  # fmt: skip
    create_channel = act(
        "createChannel",
        CreateChannelInput,
        {
            **_CHANNEL,
            "secret": Returned(
                str,
                "secret",
                "签名密钥 · Of a webhook, to prove what comes; shown this once, and empty for others.",
                once=True,
            ),
        },
        reminders.create_channel,
        "新增通知渠道 · By webhook, WeCom or DingTalk robot, or mail.",
    )
    test_channel = act(
        "testChannel",
        TestChannelInput,
        _CHANNEL,
        reminders.test_channel,
        "试发通知 · After what waits, in its order; what came of it stands among its deliveries.",
    )
    resume_channel = act(
        "resumeChannel", ResumeChannelInput, _CHANNEL, reminders.resume_channel, "恢复通知渠道 · With what waits."
    )
    revoke_channel = act(
        "revokeChannel", RevokeChannelInput, _CHANNEL, reminders.revoke_channel, "作废通知渠道 · At once."
    )
