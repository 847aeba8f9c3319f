"""A range of days, as filters take it, and the instants at which a day begins and ends."""

from datetime import UTC, date, datetime, time, timedelta

import strawberry

from domain.calendar import SHANGHAI
from domain.orgs.actors import Role


@strawberry.input(description="日期范围 · Inclusive at both ends; either may be absent.")
class DateRange:
    from_: date | None = strawberry.field(name="from", description="起 · First day.", default=None)
    to: date | None = strawberry.field(description="止 · Last day.", default=None)


def begins(day: date, _: Role | None = None) -> datetime:
    """When a day begins in Shanghai."""
    return datetime.combine(day, time(), SHANGHAI).astimezone(UTC)


def ends(day: date, _: Role | None = None) -> datetime:
    """When the next one does."""
    return begins(day + timedelta(days=1))
