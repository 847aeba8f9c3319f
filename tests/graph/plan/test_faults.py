"""What `records` refuses has a code, whichever kind of refusal it is."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from domain.text import Text
from graph.plan.faults import refused
from records import errors


def kinds(base: type[errors.Fault]) -> Iterator[type[errors.Fault]]:
    yield base
    for kind in base.__subclasses__():
        yield from kinds(kind)


CODES = {errors.NotFound: "NOT_FOUND", errors.NotAllowed: "NOT_ALLOWED", errors.BadInput: "BAD_INPUT"}


@pytest.mark.parametrize("kind", sorted(kinds(errors.Fault), key=lambda kind: kind.__name__))
def test_every_refusal_is_told_by_a_code(kind: type[errors.Fault]) -> None:
    # However each is made, this is what it says.
    fault = kind.__new__(kind)
    fault.message, fault.path = Text("不可", "Not so."), ()
    told = refused(fault).error("en")
    assert told["extensions"]["code"] == CODES.get(kind, "CONFLICT")
