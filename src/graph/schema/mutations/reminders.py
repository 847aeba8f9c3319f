"""Calendars and channels."""

import strawberry

from graph.inputs.reminders import CreateCalendarFeedInput, RevokeCalendarFeedInput
from graph.resolvers import reminders
from graph.schema.mutations.payloads import Returned
from graph.schema.mutations.rows import act
from graph.schema.reminders import CalendarFeed

_FEED = {"calendar_feed": Returned(CalendarFeed, "feed_id", "日历订阅 · The calendar.")}


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
