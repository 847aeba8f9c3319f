"""When the acts of a history were entered."""

from datetime import date, datetime

import pytest

from domain.calendar import SHANGHAI
from records.cases.histories import entered_at

NOW = datetime(2026, 11, 25, 8, 30, tzinfo=SHANGHAI)


@pytest.mark.parametrize(
    ("day", "now", "entered"),
    [
        (date(2026, 11, 24), NOW, datetime(2026, 11, 24, 10, tzinfo=SHANGHAI)),
        (date(2026, 11, 25), NOW, NOW),
        (date(2026, 11, 25), NOW.replace(hour=14), datetime(2026, 11, 25, 10, tzinfo=SHANGHAI)),
        # A rehearsal's days lie ahead of the clock, and keep their order.
        (date(2029, 1, 15), NOW, datetime(2029, 1, 15, 10, tzinfo=SHANGHAI)),
    ],
)
def test_nothing_was_entered_later_today_than_now(day: date, now: datetime, entered: datetime) -> None:
    assert entered_at(day, now) == entered
