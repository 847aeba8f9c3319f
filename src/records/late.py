"""Lists in a record's JSON that are decoded when somebody first looks at them; of most nobody ever does."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NoReturn, TypeVar, overload

_T = TypeVar("_T")


class Late(Sequence[_T]):
    """A tuple in all but its time: equal to one, and made of the text at the first look."""

    __slots__ = ("_decode", "_found", "_text")

    def __init__(self, text: str, decode: Callable[[str], tuple[_T, ...]]) -> None:
        self._text, self._decode = text, decode
        self._found: tuple[_T, ...] | None = None

    @property
    def _all(self) -> tuple[_T, ...]:
        if self._found is None:
            self._found = self._decode(self._text)
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


def unread(what: str) -> NoReturn:
    """In the place of a decoder: whoever looks at what was not read is at fault, and does not find an empty list."""
    raise LookupError(f"{what}: not read")
