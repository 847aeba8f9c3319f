"""Lists in a record's JSON that are decoded when somebody first looks at them; of most nobody ever does."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar, overload

import msgspec

_T = TypeVar("_T")


class Late(Sequence[_T]):
    """A tuple in all but its time: equal to one, and made of the text at the first look. `raw` is the text."""

    __slots__ = ("_decode", "_found", "raw")

    def __init__(self, raw: msgspec.Raw, decode: Callable[[msgspec.Raw], tuple[_T, ...]]) -> None:
        self.raw, self._decode = raw, decode
        self._found: tuple[_T, ...] | None = None

    @property
    def _all(self) -> tuple[_T, ...]:
        if self._found is None:
            self._found = self._decode(self.raw)
        return self._found

    @overload
    def __getitem__(self, index: int) -> _T: ...

    @overload
    def __getitem__(self, index: slice) -> tuple[_T, ...]: ...

    def __getitem__(self, index: int | slice) -> _T | tuple[_T, ...]:
        return self._all[index]

    def __len__(self) -> int:
        return len(self._all)

    def __eq__(self, other: object) -> bool:
        return self._all == (other._all if isinstance(other, Late) else other)

    def __hash__(self) -> int:
        return hash(self._all)

    def __repr__(self) -> str:
        return repr(self._all)


def encoded(value: object) -> object:
    """For the JSON encoder: such a list goes out as it came in."""
    if isinstance(value, Late):
        return value.raw
    raise TypeError(f"{type(value).__name__} is no value of a record")
