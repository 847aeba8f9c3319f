"""Whatever is asked of the product's schema, the planner answers as plain graphql-core over plain Python does."""

from __future__ import annotations

import base64
import os
from collections.abc import Iterator
from contextlib import suppress
from random import Random

import pytest
from graphql import parse, validate
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from graph.plan.sql import lengths
from tests.graph.equality.book import BOOK, WITHOUT_REFERENCE
from tests.graph.equality.state import CALLERS, State
from tests.graph.plan.writer import Choices, Document, Writer, smallest

EXAMPLES = int(os.environ.get("JISHI_TEST_EXAMPLES", "100"))


def test_the_book_tells_all_of_the_schema() -> None:
    assert set(BOOK.missing()) == set()
    assert {"Query.__schema", "Query.__type"} == WITHOUT_REFERENCE


# A seed does not shrink to a smaller document; its choices do.
@pytest.mark.slow
@settings(
    max_examples=EXAMPLES,
    deadline=None,
    derandomize=True,
    phases=[Phase.generate],
    suppress_health_check=list(HealthCheck),
)
@given(seed=st.integers(0, 2**64))
async def test_random_documents_answer_as_the_reference_does(state: State, seed: int) -> None:
    choices = Choices(seed)
    document = written(state, choices)
    assert validate(BOOK.schema, parse(document.text)) == [], document.text
    with pytest.MonkeyPatch.context() as patch:
        # Every other document finds its pages as those of long lists are found.
        patch.setattr(lengths, "SHORT", lengths.SHORT if seed % 2 else 0)
        callers = Random(seed).sample(list(CALLERS), 3)  # noqa: S311 -- picks callers of tests
        if await state.differs(document, callers=callers, limited=True):
            again = await smallest(choices.noted, lambda noted: _differs(state, noted))
            pytest.fail(await state.differs(written(state, Choices(0, again)), limited=True))


@pytest.mark.slow
def test_no_cursor_of_any_list_can_be_read(state: State) -> None:
    assert len(state.cursors) > 100
    for (where, order), found in state.cursors.items():
        for cursor in found:
            assert not any(map(_reads, decoded(cursor))), (where, order)


def decoded(cursor: str) -> Iterator[bytes]:
    """What somebody sees who tries the usual spellings."""
    yield cursor.encode()
    for spelling in (bytes.fromhex, base64.b64decode, base64.urlsafe_b64decode, base64.b32decode):
        with suppress(ValueError):
            yield spelling(cursor + "=" * (-len(cursor) % 4 if spelling is not bytes.fromhex else 0))


def _reads(raw: bytes) -> bool:
    """Whether there is text in it, or a key: letters of ours have no quotes, and random bytes are no UTF-8."""
    try:
        return '"' in raw.decode() or not raw.isascii()
    except UnicodeDecodeError:
        return False


def written(state: State, choices: Choices) -> Document:
    return Writer(BOOK.schema, choices, state.pools, state.cursors, sets=2).document()


async def _differs(state: State, noted: list[float]) -> bool:
    return bool(await state.differs(written(state, Choices(0, noted)), limited=True))
