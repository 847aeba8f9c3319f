"""Lazy sequences, made when somebody first looks at them; at most of what a case holds nobody ever does."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable, Iterator, Sequence
from typing import NoReturn, TypeVar, overload

_T = TypeVar("_T")


class LazySequence(Sequence[_T]):
    """A tuple in all but its time: equal to one, and made at the first look."""

    __slots__ = ("_made",)
    _made: tuple[_T, ...] | None

    @abstractmethod
    def _make(self) -> tuple[_T, ...]:
        """All of it, asked for once."""

    @property
    def all(self) -> tuple[_T, ...]:
        """All of it."""
        if self._made is None:
            self._made = self._make()
        return self._made

    @overload
    def __getitem__(self, index: int) -> _T: ...

    @overload
    def __getitem__(self, index: slice) -> tuple[_T, ...]: ...

    def __getitem__(self, index: int | slice) -> _T | tuple[_T, ...]:
        return self.all[index]

    def __iter__(self) -> Iterator[_T]:
        return iter(self.all)

    def __len__(self) -> int:
        return len(self.all)

    def __eq__(self, other: object) -> bool:
        return self.all == (other.all if isinstance(other, LazySequence) else other)

    def __hash__(self) -> int:
        return hash(self.all)

    def __repr__(self) -> str:
        return repr(self.all)


class LazyList(LazySequence[_T]):
    """A list in a record's JSON, decoded lazily."""

    __slots__ = ("_decode", "_text")

    def __init__(self, text: str, decode: Callable[[str], tuple[_T, ...]]) -> None:
        self._text, self._decode, self._made = text, decode, None

    def _make(self) -> tuple[_T, ...]:
        return self._decode(self._text)


def unread(what: str) -> NoReturn:
    """In the place of a decoder: whoever looks at what was not read is at fault, and does not find an empty list."""
    raise LookupError(f"{what}: not read")
