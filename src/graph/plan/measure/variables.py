"""The size of a request's variables."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from graph.plan.measure.limits import Limits, within


def check_variables(raw: Mapping[str, Any], limits: Limits, *, bulk: bool) -> None:
    """Refuses variables too deep, too long or too many, level by level; a long list is refused before it is entered.

    Only an act takes thousands of rows; a question's values are few.
    """
    most = limits.values if bulk else 2 * limits.list_argument
    level: list[Any] = [raw]
    depth, total = 1, 0
    while level:
        within("variableDepth", depth, limits.variable_depth)
        for value in level:
            if isinstance(value, list):
                within("listArgument", len(value), limits.list_argument)
            total += len(value)
        within("values", total, most)
        level = [child for value in level for child in _children(value) if isinstance(child, dict | list)]
        depth += 1


def _children(value: Any) -> Iterable[Any]:
    return value.values() if isinstance(value, dict) else value
