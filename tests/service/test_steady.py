"""A clock is taken at its word when it went on evenly beside one that nobody sets."""

from datetime import UTC, datetime, timedelta

import pytest

from service.steady import Steady

pytestmark = pytest.mark.battery("clocks", "a clock that jumps while it is watched")

BEGAN = datetime(2026, 11, 29, tzinfo=UTC)
HOUR = timedelta(hours=1)


def test_what_lasted_is_counted_anew_after_a_jump() -> None:
    wall, ticks = BEGAN, 0.0
    steady = Steady(lambda: wall, lambda: ticks)
    for passes, jumps, lasted in (
        (20 * HOUR, timedelta(), 20 * HOUR),
        (HOUR, timedelta(seconds=30), 21 * HOUR),
        (HOUR, timedelta(days=365), timedelta()),
        (20 * HOUR, timedelta(), 20 * HOUR),
        (HOUR, -timedelta(days=365), timedelta()),
        (HOUR, timedelta(), HOUR),
    ):
        wall, ticks = wall + passes + jumps, ticks + passes.total_seconds()
        assert steady.lasted() == lasted
