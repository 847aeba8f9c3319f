"""A list that is decoded when it is looked at is like the tuple it stands for."""

from __future__ import annotations

import msgspec
import pytest

from records.late import Late, encoded


def late(*numbers: int) -> Late[int]:
    return Late(msgspec.Raw(msgspec.json.encode(numbers)), msgspec.json.Decoder(tuple[int, ...]).decode)


def test_it_is_equal_to_its_tuple_and_to_its_like() -> None:
    assert late(1, 2) == (1, 2) == late(1, 2)
    assert (1, 2) == late(1, 2) != late(2, 1)
    assert hash(late(1, 2)) == hash((1, 2))


def test_it_is_read_like_its_tuple() -> None:
    found = late(4, 5, 6)
    assert (list(found), len(found), found[-1], found[:2], 5 in found) == ([4, 5, 6], 3, 6, (4, 5), True)
    assert repr(found) == "(4, 5, 6)"


def test_it_goes_out_as_it_came_in() -> None:
    raw = msgspec.Raw(b"[ 1,2 ]")
    unread = Late(raw, lambda _: pytest.fail("nobody looked"))
    assert msgspec.json.encode({"evidence": unread}, enc_hook=encoded) == b'{"evidence":[ 1,2 ]}'
    with pytest.raises(TypeError, match="object is no value of a record"):
        msgspec.json.encode(object(), enc_hook=encoded)
