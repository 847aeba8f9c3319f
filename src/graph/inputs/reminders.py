"""Calendars and channels."""

import strawberry
from strawberry import ID

from domain.orgs.reminders import FeedDetail
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
