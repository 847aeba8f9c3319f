"""One walk over the text of a definition."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from graphql import (
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    InlineFragmentNode,
    ListValueNode,
    ObjectValueNode,
    OperationDefinitionNode,
    SelectionSetNode,
    ValueNode,
    VariableNode,
)

from graph.plan.measure.chart import INTROSPECTION, Chart, Spot
from graph.plan.measure.limits import Limits, within
from graph.plan.measure.parts import Part, Spread, Term, one

_LOOKED_LISTS = frozenset({"types", "fields", "inputFields", "interfaces", "possibleTypes"})


@dataclass(frozen=True)
class _Place:
    """A selection set on the way: its type, how deep it stands, among the introspection's lists too, under which term."""

    selection_set: SelectionSetNode
    type: str
    depth: int = 0
    looked_depth: int = 0
    under: int = 0


class Walk:
    """Notes what stands in one definition, without following its spreads; no recursion, the caller chose the depth."""

    def __init__(self, chart: Chart, limits: Limits) -> None:
        self.chart, self.limits = chart, limits
        self.visited = self.literals = 0

    def part(self, node: OperationDefinitionNode | FragmentDefinitionNode) -> Part:
        part = Part(node, directives=len(node.directives or ()))
        if isinstance(node, FragmentDefinitionNode):
            type_ = node.type_condition.name.value
        else:
            type_ = self.chart.roots.get(node.operation, "")
            for variable in node.variable_definitions or ():
                part.directives += len(variable.directives or ())
                self._values(v for v in (variable.default_value,) if v is not None)
        todo = [_Place(node.selection_set, type_)]
        while todo:
            here = todo.pop()
            for selection in here.selection_set.selections:
                self.visited += 1
                part.directives += len(selection.directives or ())
                for directive in selection.directives or ():
                    self._values(a.value for a in directive.arguments or ())
                if isinstance(selection, FieldNode):
                    todo += self._field(part, selection, here)
                elif isinstance(selection, FragmentSpreadNode):
                    part.spreads.append(Spread(selection.name.value, here.depth, here.looked_depth, here.under))
                elif isinstance(selection, InlineFragmentNode):
                    on = selection.type_condition.name.value if selection.type_condition else here.type
                    todo.append(replace(here, selection_set=selection.selection_set, type=on))
        return part

    def _field(self, part: Part, node: FieldNode, here: _Place) -> Iterable[_Place]:
        """Counts one field, and gives what is selected below it."""
        name, depth, looked_depth, under = node.name.value, here.depth, here.looked_depth, here.under
        part.fields += 1
        part.aliases += node.alias is not None
        self._values(a.value for a in node.arguments or ())
        spot = self.chart.spot(here.type, name)
        if name in INTROSPECTION or here.type.startswith("__"):
            looked_depth += name in _LOOKED_LISTS
            part.looks = part.looks or name in INTROSPECTION
            part.looked_aliases += node.alias is not None and name != "__type"
            part.looked_depth = max(part.looked_depth, looked_depth)
        else:
            depth += 1
            part.depth = max(part.depth, depth)
        if spot.reads:
            part.read.add(under)
        if spot.size is not None or spot.apart:
            part.varies = part.varies or any(isinstance(a.value, VariableNode) for a in node.arguments or ())
            under = self._term(part, node, spot, under)
        if spot.weight is not None:
            # What is below a judgement is no row of its own: the term has nothing under it.
            part.varies = part.varies or any(isinstance(a.value, VariableNode) for a in node.arguments or ())
            part.read.add(len(part.terms))
            part.terms.append(Term(under, spot.weight(node), part.terms[under].group))
        if node.selection_set is None:
            return ()
        return (_Place(node.selection_set, spot.below, depth, looked_depth, under),)

    def _term(self, part: Part, node: FieldNode, spot: Spot, under: int) -> int:
        group = part.terms[under].group
        if spot.apart:
            # A bulk answer has as many rows as its input: one of them is weighed.
            group, part.groups, under = part.groups, part.groups + 1, 0
        size = one if spot.apart or spot.size is None else spot.size(node)
        part.terms.append(Term(under, size, group))
        return len(part.terms) - 1

    def _values(self, values: Iterable[ValueNode]) -> None:
        todo = list(values)
        while todo:
            value = todo.pop()
            self.visited += 1
            self.literals += 1
            if isinstance(value, ListValueNode):
                within("listArgument", len(value.values or ()), self.limits.list_argument)
                todo += value.values or ()
            elif isinstance(value, ObjectValueNode):
                todo += (f.value for f in value.fields or ())
