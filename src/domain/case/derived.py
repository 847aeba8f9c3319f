"""A property that is worked out when it is first asked for."""

from __future__ import annotations

from functools import cached_property
from typing import Self, TypeVar, overload

_T = TypeVar("_T")


class derived(cached_property[_T]):
    """What follows from a picture, worked out when it is first asked for.

    Without the lock of `cached_property`, which takes longer than most of it: working it out twice does no harm.
    """

    @overload
    def __get__(self, instance: None, owner: type | None = None) -> Self: ...

    @overload
    def __get__(self, instance: object, owner: type | None = None) -> _T: ...

    def __get__(self, instance: object, owner: type | None = None) -> Self | _T:
        if instance is None:
            return self
        value: _T = self.func(instance)
        instance.__dict__[self.func.__name__] = value
        return value
