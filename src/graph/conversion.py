"""Input objects of which one call may bring thousands: their fields are looked up once, not once for each, and the call is
built where it keeps nobody from the event loop.

Strawberry asks an input type how to build itself (`from_input`); what a row holds is the same as by its own way.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import MISSING, dataclass
from functools import cache
from typing import Any, NamedTuple, TypeVar

from strawberry.types.arguments import InputContext
from strawberry.types.base import (
    StrawberryList,
    StrawberryObjectDefinition,
    StrawberryOptional,
    StrawberryType,
    has_object_definition,
)
from strawberry.types.enum import StrawberryEnumDefinition

_T = TypeVar("_T")


class _Field(NamedTuple):
    """One field: its names, and what makes a value of it that is not ready as it came."""

    asked: str
    name: str
    make: Callable[[Any, InputContext], Any] | None


def repeated(cls: type[_T]) -> type[_T]:
    """Marks an input type as one of the rows of a call."""
    definition: StrawberryObjectDefinition = cls.__strawberry_definition__  # type: ignore[attr-defined]  # Strawberry's own
    definition.from_input = _built
    return cls


@dataclass(frozen=True, slots=True)
class Unbuilt:
    """The input of a plural act, still to be built: `built` takes a tenth of a second for thousands of rows."""

    cls: type
    given: Mapping[str, Any]
    context: InputContext

    def built(self) -> Any:
        return _built(self.cls, self.given, self.context)


def unbuilt(cls: type[_T]) -> type[_T]:
    """Marks an input type as one that its resolver builds itself (`Unbuilt`)."""
    definition: StrawberryObjectDefinition = cls.__strawberry_definition__  # type: ignore[attr-defined]  # as above
    definition.from_input = Unbuilt
    return cls


def _built(cls: type, given: Mapping[str, Any], context: InputContext) -> Any:
    found, absent = _fields(cls, context.config.name_converter)
    values: dict[str, Any] = dict(absent)
    for asked, name, make in found:
        if asked in given:
            value = given[asked]
            values[name] = value if make is None or value is None else make(value, context)
    return cls(**values)


@cache
def _fields(cls: Any, names: Any) -> tuple[tuple[_Field, ...], dict[str, None]]:
    """The fields, and those that are None where they are not given."""
    definition: StrawberryObjectDefinition = cls.__strawberry_definition__
    found = []
    for field in definition.fields:
        kind = field.resolve_type(type_definition=definition)
        asked = names.from_field(field)
        found.append(_Field(asked, field.python_name, None if _ready(kind) else _maker(kind, asked)))
    needed = (f for f in definition.fields if f.default_value is MISSING and f.default_factory is MISSING)
    return tuple(found), {field.python_name: None for field in needed}


def _maker(kind: Any, asked: str) -> Callable[[Any, InputContext], Any]:
    """How a value is made: what is itself marked, alone or in a list, without asking Strawberry how."""
    if isinstance(kind, StrawberryOptional):
        return _maker(kind.of_type, asked)
    if _is_repeated(kind):
        return lambda value, context: _built(kind, value, context)
    row: Any = kind.of_type if isinstance(kind, StrawberryList) else None
    if _is_repeated(row):
        return lambda value, context: [_built(row, one, context) for one in value]
    return lambda value, context: context.convert(value, kind, asked)


def _is_repeated(kind: Any) -> bool:
    return has_object_definition(kind) and kind.__strawberry_definition__.from_input is _built


def _ready(kind: StrawberryType | type) -> bool:
    """Whether a value of it was made by its scalar or enumeration already."""
    if isinstance(kind, StrawberryOptional):
        return _ready(kind.of_type)
    if isinstance(kind, StrawberryEnumDefinition):
        return True
    return not isinstance(kind, StrawberryType) and not has_object_definition(kind)
