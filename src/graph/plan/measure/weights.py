"""How many rows an operation may bring with the variables of a request."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from graph.plan.measure.chart import Values
from graph.plan.measure.limits import Limits, within
from graph.plan.measure.parts import Part


@dataclass(frozen=True)
class Weight:
    """The rows an operation may bring: its cost, and the most under one row of a bulk answer."""

    cost: int = 0
    bulk_row: int = 0


@dataclass(frozen=True)
class Measured:
    """A document within its limits. What depends on variables is weighed for each request."""

    parts: dict[str, Part]
    operations: dict[str, Part]
    order: tuple[str, ...]
    visited: int
    _weighed: dict[str, Weight] = field(default_factory=dict)

    def introspects(self, operation: str) -> bool:
        return self.operations[operation].looks

    def weight(self, operation: str, values: Values) -> Weight:
        """What an operation may bring with these variables: a few multiplications, fragments first and once each."""
        always = self._weighed.get(operation)
        if always is not None:
            return always
        known: dict[str, Weight] = {}
        for name in self.order:
            known[name] = _weighed(self.parts[name], values, known)
        found = _weighed(self.operations[operation], values, known)
        if not self.operations[operation].varies:
            self._weighed[operation] = found
        return found


def _weighed(part: Part, values: Values, known: Mapping[str, Weight]) -> Weight:
    times, groups = [1], [0] * part.groups
    for number, term in enumerate(part.terms[1:], 1):
        times.append(times[term.above] * (term.size(values) if number in part.read else 1))
        groups[term.group] += times[-1]
    bulk = 0
    for spread in part.spreads:
        below = known[spread.name]
        groups[part.terms[spread.under].group] += times[spread.under] * below.cost
        bulk = max(bulk, below.bulk_row)
    return Weight(groups[0], max([bulk, *groups[1:]]))


def check_weight(weight: Weight, limits: Limits) -> None:
    """Refuses what would bring too much; before anything is executed."""
    within("cost", weight.cost, limits.cost)
    within("bulkRowCost", weight.bulk_row, limits.bulk_row_cost)
