"""A range of days, as filters take it."""

from datetime import date

import strawberry


@strawberry.input(description="日期范围 · Inclusive at both ends; either may be absent.")
class DateRange:
    from_: date | None = strawberry.field(name="from", description="起 · First day.", default=None)
    to: date | None = strawberry.field(description="止 · Last day.", default=None)
