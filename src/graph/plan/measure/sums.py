"""A document against its limits: definitions are walked once each, and the sums made afterwards, fragments first."""

from __future__ import annotations

from graphql import (
    DocumentNode,
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    GraphQLError,
    InlineFragmentNode,
    OperationDefinitionNode,
    SelectionSetNode,
)

from graph.plan.measure.chart import Chart
from graph.plan.measure.limits import Limits, within
from graph.plan.measure.parts import Part
from graph.plan.measure.walk import Walk
from graph.plan.measure.weights import Measured


def measure(document: DocumentNode, chart: Chart, limits: Limits) -> Measured:
    """The measure of a document that parsed; raises `Fault` over a limit, GraphQLError for what cannot be measured."""
    definitions = document.definitions
    operations = [d for d in definitions if isinstance(d, OperationDefinitionNode)]
    fragments = [d for d in definitions if isinstance(d, FragmentDefinitionNode)]
    within("operations", len(operations), limits.operations)
    within("fragments", len(fragments), limits.fragments)
    walk = Walk(chart, limits)
    parts = {f.name.value: walk.part(f) for f in fragments}
    if len(parts) < len(fragments):
        raise GraphQLError("There can be only one fragment of each name.", fragments)
    ordered = _ordered(parts)
    tops = [walk.part(o) for o in operations]
    within("literals", walk.literals, limits.literals)
    for name in ordered:
        _sum(parts[name], parts)
    for top in tops:
        _sum(top, parts)
    _check(tops, parts, limits)
    names = [o.name.value if o.name else "" for o in operations]
    if len(set(names)) < len(names):
        raise GraphQLError("There can be only one operation of each name.", operations)
    return Measured(parts, dict(zip(names, tops, strict=True)), ordered, walk.visited)


def _ordered(parts: dict[str, Part]) -> tuple[str, ...]:
    """Fragments before those that spread them; a circle is refused."""
    done: dict[str, None] = {}
    for start in parts:
        path = {start: iter(parts[start].spreads)}
        while path:
            name, spreads = next(reversed(path.items()))
            below = next((s.name for s in spreads if s.name in parts and s.name not in done), None)
            if below is None or name in done:
                del path[name]
                done[name] = None
            elif below in path:
                raise GraphQLError(f"Cannot spread fragment '{below}' within itself.", parts[below].node)
            else:
                path[below] = iter(parts[below].spreads)
    return tuple(done)


def _sum(part: Part, parts: dict[str, Part]) -> None:
    """Adds what the spreads bring. Spreads of nothing are left to validation."""
    part.spreads = [s for s in part.spreads if s.name in parts]
    for spread in part.spreads:
        below = parts[spread.name]
        part.depth = max(part.depth, spread.depth + below.depth)
        part.aliases += below.aliases
        part.fields += below.fields
        part.directives += below.directives
        part.looked_aliases += below.looked_aliases
        part.looked_depth = max(part.looked_depth, spread.looked_depth + below.looked_depth)
        part.looks = part.looks or below.looks
        part.varies = part.varies or below.varies
        if 0 in below.read:
            part.read.add(spread.under)


def _check(tops: list[Part], parts: dict[str, Part], limits: Limits) -> None:
    """The sums of the whole document: its operations, and fragments that none of them uses, which validation reads too."""
    used = {s.name for part in (*tops, *parts.values()) for s in part.spreads}
    roots = [*tops, *(part for name, part in parts.items() if name not in used)]
    within("depth", max((r.depth for r in roots), default=0), limits.depth)
    within("introspectionDepth", max((r.looked_depth for r in roots), default=0), limits.introspection_depth)
    for limit in ("aliases", "fields", "directives"):
        within(limit, sum(getattr(r, limit) for r in roots), getattr(limits, limit))
    within("introspectionAliases", sum(r.looked_aliases for r in roots), limits.introspection_aliases)
    within("repeats", sum(_repeats(r.node.selection_set, parts) for r in roots), limits.repeats)


def _repeats(selection_set: SelectionSetNode, parts: dict[str, Part]) -> int:
    """Pairs of fields that answer under one key. Called when the fields, expanded, are known to be few."""
    pairs = 0
    todo = [[selection_set]]
    while todo:
        for same in _merged(todo.pop(), parts).values():
            pairs += len(same) * (len(same) - 1) // 2
            below = [f.selection_set for f in same if f.selection_set is not None]
            if below:
                todo.append(below)
    return pairs


def _merged(sets: list[SelectionSetNode], parts: dict[str, Part]) -> dict[str, list[FieldNode]]:
    found: dict[str, list[FieldNode]] = {}
    spread: set[str] = set()
    todo = list(sets)
    while todo:
        for selection in todo.pop().selections:
            if isinstance(selection, FieldNode):
                found.setdefault((selection.alias or selection.name).value, []).append(selection)
            elif isinstance(selection, InlineFragmentNode):
                todo.append(selection.selection_set)
            elif isinstance(selection, FragmentSpreadNode) and selection.name.value not in spread:
                spread.add(selection.name.value)
                if selection.name.value in parts:
                    todo.append(parts[selection.name.value].node.selection_set)
    return found
