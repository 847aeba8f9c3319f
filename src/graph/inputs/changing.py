"""Inputs of updates: what is left out stays as it is, `null` or `[]` empties what may be empty.

An update has the fields of the record that it changes, and asks for none of them; the record in its new form is made from
what was sent and from what stands.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from copy import copy
from dataclasses import MISSING
from inspect import get_annotations
from typing import Any, TypeVar, get_type_hints
from uuid import UUID

import strawberry
from msgspec import Struct
from msgspec.structs import fields as struct_fields
from strawberry import UNSET
from strawberry.types.base import StrawberryObjectDefinition
from strawberry.types.field import StrawberryField

from graph.inputs.flaws import note
from records.errors import BadInput

_T = TypeVar("_T")


def update_of(fields: type, description: str) -> Callable[[type[_T]], type[_T]]:
    """Makes a class an update's input: all that `fields` holds may be left out; its own further fields stay as they are."""

    def made(cls: type[_T]) -> type[_T]:
        hints = get_type_hints(fields)
        # Those of the class itself, not of the bases: its own are asked for as before.
        cls.__annotations__ = get_annotations(cls)
        for field in _fields_of(fields):
            cls.__annotations__[field.python_name] = hints[field.python_name] | None
            setattr(cls, field.python_name, strawberry.field(description=field.description, default=UNSET))
        found = strawberry.input(description=description)(cls)
        _CHANGED[found] = _fields_of(fields)
        return found

    return made


# What each update's input changes: the fields of the record that it is of.
_CHANGED: dict[type, list[StrawberryField]] = {}


def completed(given: _T, standing: Callable[[str], Any]) -> _T:
    """The record in its new form: for what was left out, what stands; for null, what it is when it is empty.

    BadInput for null where there is always something.
    """
    new = copy(given)
    for field in _CHANGED[type(given)]:
        name, value = field.python_name, getattr(given, field.python_name)
        if value is UNSET:
            setattr(new, name, standing(name))
        elif value is None:
            empty = _empty(field)
            setattr(new, name, standing(name) if empty is _NEVER else empty)
    return new


def changes(given: object, made: type[Struct], names: Iterable[str]) -> dict[str, Any]:
    """Of the named fields those that were given, as they are kept in what is `made` of them.

    BadInput for null where there is always something: where what is made is neither empty nor absent by default.
    """
    defaults = {field.name: field.default for field in struct_fields(made)}
    found = {}
    for name in names:
        value = getattr(given, name)
        if value is UNSET:
            continue
        if value is None:
            value = defaults[name]
            if value not in ("", None, ()):
                note(never_empty(name))
                continue
        found[name] = value
    return found


def known(value: Any) -> Any:
    """A value of a record as its input has it."""
    if isinstance(value, tuple):
        return list(value)
    return f"mem_{value}" if isinstance(value, UUID) else value


# What a field that is never empty comes to, while the rest is looked at: what stands.
_NEVER = object()


def never_empty(name: str) -> BadInput:
    return BadInput((name,), "此项不能为空", "It cannot be empty.")


def _fields_of(fields: type) -> list[StrawberryField]:
    definition: StrawberryObjectDefinition = fields.__strawberry_definition__  # type: ignore[attr-defined]  # Strawberry's own
    return definition.fields


def _empty(field: StrawberryField) -> Any:
    """What a field is when it is emptied: an empty text or list, or nothing; a count, a choice or a yes is always something."""
    if field.default_factory is not MISSING:
        return field.default_factory()
    if field.default in ("", None):
        return field.default
    note(never_empty(field.python_name))
    return _NEVER
