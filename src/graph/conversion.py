"""Input objects of which one call may bring thousands: their fields are looked up once, not once for each, and the call is
built where it keeps nobody from the event loop.

Strawberry asks an input type how to build itself (`from_input`); what a row holds is the same as by its own way.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import MISSING, dataclass
from functools import cache
from typing import Any, NamedTuple, TypeVar

from strawberry.types.arguments import InputContext
from strawberry.types.base import StrawberryObjectDefinition, StrawberryOptional, StrawberryType, has_object_definition
from strawberry.types.enum import StrawberryEnumDefinition

_T = TypeVar("_T")


class _Field(NamedTuple):
    """One field: its names, and its type where a value of it is not ready as it came."""

    asked: str
    name: str
    type: Any


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
    for asked, name, kind in found:
        if asked in given:
            value = given[asked]
            values[name] = value if kind is None or value is None else context.convert(value, kind, asked)
    return cls(**values)


@cache
def _fields(cls: Any, names: Any) -> tuple[tuple[_Field, ...], dict[str, None]]:
    """The fields, and those that are None where they are not given."""
    definition: StrawberryObjectDefinition = cls.__strawberry_definition__
    found = []
    for field in definition.fields:
        kind = field.resolve_type(type_definition=definition)
        found.append(_Field(names.from_field(field), field.python_name, None if _ready(kind) else kind))
    needed = (f for f in definition.fields if f.default_value is MISSING and f.default_factory is MISSING)
    return tuple(found), {field.python_name: None for field in needed}


def _ready(kind: StrawberryType | type) -> bool:
    """Whether a value of it was made by its scalar or enumeration already."""
    if isinstance(kind, StrawberryOptional):
        return _ready(kind.of_type)
    if isinstance(kind, StrawberryEnumDefinition):
        return True
    return not isinstance(kind, StrawberryType) and not has_object_definition(kind)
