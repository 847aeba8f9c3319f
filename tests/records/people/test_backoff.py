"""Who guesses waits, longer each time."""

from records.people import backoff
from records.people.backoff import Backoff


def test_the_wait_doubles_and_ends() -> None:
    now = 0.0
    tries = Backoff(2, first_wait=10, longest_wait=35, monotonic=lambda: now)

    def wait() -> int:
        return tries.charge("a")

    assert (wait(), wait(), wait()) == (0, 0, 11)
    now = 10.0
    assert (wait(), wait()) == (0, 21)
    now = 30.0
    assert (wait(), wait()) == (0, 36)
    now = 66.0
    assert (wait(), wait(), wait()) == (0, 0, 11)


async def test_a_stranger_is_one_however_the_login_is_written() -> None:
    """A login that nobody has waits as one that somebody has."""
    waits = [
        await backoff.charge(None, login, f"10.0.0.{n}")
        for n, login in enumerate(["zhang", " Zhang", "ZHANG", "ｚhang", "zhang", "zhAng"])
    ]
    assert [wait > 0 for wait in waits] == [False] * 5 + [True]
