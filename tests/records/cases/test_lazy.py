"""A list that is decoded when it is looked at is like the tuple it stands for."""

from __future__ import annotations

import msgspec
import pytest

from records.cases.lazy import LazyList, unread


def lazy(*numbers: int) -> LazyList[int]:
    return LazyList(msgspec.json.encode(numbers).decode(), msgspec.json.Decoder(tuple[int, ...]).decode)


def test_it_is_equal_to_its_tuple_and_to_its_like() -> None:
    assert lazy(1, 2) == (1, 2) == lazy(1, 2)
    assert (1, 2) == lazy(1, 2) != lazy(2, 1)
    assert hash(lazy(1, 2)) == hash((1, 2))


def test_it_is_read_like_its_tuple() -> None:
    found = lazy(4, 5, 6)
    assert (list(found), len(found), found[-1], found[:2], 5 in found) == ([4, 5, 6], 3, 6, (4, 5), True)
    assert repr(found) == "(4, 5, 6)"


def test_it_is_decoded_once() -> None:
    texts = iter(["[1]"])
    found: LazyList[str] = LazyList("", lambda _: (next(texts),))
    assert (list(found), list(found)) == (["[1]"], ["[1]"])


def test_what_was_not_read_is_not_taken_for_an_empty_list() -> None:
    found: LazyList[int] = LazyList("the evidence", unread)
    with pytest.raises(LookupError, match="the evidence: not read"):
        list(found)
