"""Every list of the schema can be read from both ends: each order has its opposite."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from graphql import GraphQLEnumType, get_named_type

from graph.plan.declarations.filters import Ordering
from graph.schema import engine

ORDERS = sorted(
    {
        get_named_type(argument.type).name
        for type_ in engine.catalogue.schema.type_map.values()
        for field in getattr(type_, "fields", {}).values()
        for name, argument in getattr(field, "args", {}).items()
        if name == "orderBy"
    }
)


def test_there_are_orders() -> None:
    assert len(ORDERS) > 8


@pytest.mark.parametrize("name", ORDERS)
def test_every_order_has_its_opposite(name: str) -> None:
    enum = engine.catalogue.schema.type_map[name]
    assert isinstance(enum, GraphQLEnumType)
    orderings = {value: _ordering(member.value) for value, member in enum.values.items()}
    opposites = [replace(o, descending=not o.descending) for o in orderings.values()]
    assert [v for v, o in zip(orderings, opposites, strict=True) if o not in orderings.values()] == []


def _ordering(value: Any) -> Ordering:
    found = getattr(value, "value", value)
    return found if isinstance(found, Ordering) else found.value
