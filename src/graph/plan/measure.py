"""How much a document asks for, found in one walk over its text's tree before anything slow looks at it.

Each definition is walked once, whatever spreads it: the walk notes what stands in it and where it spreads others, and the
sums are made afterwards, fragments before those that use them. So the work grows with the text, never with what it expands
to. What depends on variables, the sizes of pages, is kept as a short list of factors and multiplied per request.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from graphql import (
    DocumentNode,
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    GraphQLError,
    GraphQLInterfaceType,
    GraphQLObjectType,
    InlineFragmentNode,
    IntValueNode,
    ListValueNode,
    ObjectValueNode,
    OperationDefinitionNode,
    OperationType,
    SelectionSetNode,
    ValueNode,
    VariableNode,
    get_named_type,
)

from domain.text import Text
from graph.plan.catalogue import Catalogue, Row, is_list
from graph.plan.faults import Fault
from graph.plan.pages import PAGE
from graph.plan.sources import AnyNode, Many

# A short list of rows that has no pages: mentors, introducers.
LISTED = 5
# Beyond it nobody needs the number; a few fragments make one that no JSON holds.
_COUNTED = 1_000_000_000
_LOOKS = frozenset({"__schema", "__type"})
_LOOKED_LISTS = frozenset({"types", "fields", "inputFields", "interfaces", "possibleTypes"})
_WORDS = {
    "tokens": Text("文档的词元", "tokens in the document"),
    "operations": Text("文档中的操作", "operations in the document"),
    "fragments": Text("文档中的片段", "fragments in the document"),
    "depth": Text("字段嵌套的层数", "levels of nested fields"),
    "aliases": Text("别名", "aliases"),
    "fields": Text("字段(片段展开后)", "fields, fragments expanded"),
    "directives": Text("指令", "directives"),
    "repeats": Text("同一处重复选取的字段", "repetitions of fields at one place"),
    "cost": Text("各级列表条数之积", "rows: the page sizes of nested lists multiply"),
    "bulkRowCost": Text("批量结果每行所取的条数", "rows under each row of a bulk answer"),
    "introspectionAliases": Text("内省中的别名", "aliases within an introspection"),
    "introspectionDepth": Text("内省中列表嵌套的层数", "levels of lists within an introspection"),
    "literals": Text("文档中直接写出的值(较多时请用变量)", "values written in the document; put them into variables"),
    "listArgument": Text("参数中一个列表的项数", "items in one list of the arguments"),
    "variableDepth": Text("变量嵌套的层数", "levels of nested variables"),
    "values": Text("变量中的值", "values in the variables"),
}


@dataclass(frozen=True)
class Limits:
    """What one document, with its variables, may ask for. The service fills it from its settings."""

    depth: int = 12
    aliases: int = 30
    fields: int = 500
    directives: int = 30
    operations: int = 10
    fragments: int = 100
    # Pairs of fields under one response key: what validation compares one by one.
    repeats: int = 10_000
    cost: int = 5_000
    bulk_row_cost: int = 20
    # An introspection takes a good part of a second; under other names the same one could be had again and again.
    introspection_aliases: int = 0
    # The types and their fields: whoever knows all of them needs no types of fields of types.
    introspection_depth: int = 2
    # Validation looks at each with every rule it has, which takes ten times as long as reading a variable.
    literals: int = 1_000
    tokens: int = 3_000
    list_argument: int = 5_000
    variable_depth: int = 20
    values: int = 200_000
    page: int = 100


def exceeded(limit: str, requested: int | None, maximum: int) -> Fault:
    """A refusal that says what to shrink."""
    zh, en = _WORDS[limit]
    asked = {} if requested is None else {"requested": requested}
    had_zh, had_en = ("", "") if requested is None else (f"请求 {requested},", f"{requested} asked for, ")
    return Fault(
        "LIMIT_EXCEEDED",
        f"{zh}过多:{had_zh}上限 {maximum}。",
        f"Too many {en}: {had_en}{maximum} allowed.",
        limit=limit,
        **asked,
        maximum=maximum,
    )


def _within(limit: str, requested: int, maximum: int) -> None:
    if requested > maximum:
        raise exceeded(limit, min(requested, max(_COUNTED, maximum + 1)), maximum)


# ── the schema, as far as sizes go ──────────────────────────────────────────────────────────────────────────────────

Values = Mapping[str, Any]
Size = Callable[[Values], int]
Sized = Callable[[FieldNode], Size]


@dataclass(frozen=True)
class Spot:
    """A field: the type below it, how many rows it may bring, whether it reads those of the connection it stands in, and
    whether those below are a bulk answer's own."""

    below: str = ""
    size: Sized | None = None
    reads: bool = False
    apart: bool = False


class Chart:
    """Every field of a schema with what it weighs. Names the schema does not have weigh nothing: validation comes later."""

    def __init__(self, catalogue: Catalogue) -> None:
        schema = catalogue.schema
        roots = {kind: schema.get_root_type(kind) for kind in OperationType}
        self.roots = {kind: type_.name for kind, type_ in roots.items() if type_ is not None}
        types = [t for t in schema.type_map.values() if isinstance(t, GraphQLObjectType | GraphQLInterfaceType)]
        self._spots = {t.name: _spots(catalogue, t) for t in types}
        for name in _LOOKS:
            self._spots[self.roots[OperationType.QUERY]][name] = Spot("__Schema" if name == "__schema" else "__Type")

    def spot(self, type_: str, name: str) -> Spot:
        found = self._spots.get(type_)
        return _NOWHERE if found is None else found.get(name, _NOWHERE)


_NOWHERE = Spot()


def _spots(catalogue: Catalogue, type_: GraphQLObjectType | GraphQLInterfaceType) -> dict[str, Spot]:
    shape = catalogue.shapes.get(type_.name)
    spots = {}
    for name, definition in type_.fields.items():
        row = shape.rows.get(name) if shape else None
        size = _size(catalogue, row) if row is not None else None
        apart = row is not None and bool(row.declared.metadata.get("bulk"))
        # A connection that is asked for nothing else reads no rows.
        reads = not (name == "totalCount" and "pageInfo" in type_.fields)
        spots[name] = Spot(get_named_type(definition.type).name, size, reads, apart)
    return spots


def _size(catalogue: Catalogue, row: Row) -> Sized | None:
    """How many rows a field brings, for one object above it; None where it brings none of its own."""
    match row.source:
        case Many(plain=False):
            return _page
        case AnyNode(many=True):
            return _ids
        case Many():
            return _always(LISTED)
    below = catalogue.shapes.get(get_named_type(row.field.type).name)
    # The nodes of a connection have no source: the connection counted them.
    return _always(LISTED) if row.source and is_list(row.field.type) and below and below.noun else None


def _always(count: int) -> Sized:
    return lambda _: lambda _: count


def _page(node: FieldNode) -> Size:
    given = [a.value for a in node.arguments or () if a.name.value in ("first", "last")]

    def size(values: Values) -> int:
        found = [_number(value, values) for value in given]
        return max((n for n in found if n is not None), default=PAGE)

    return size


def _ids(node: FieldNode) -> Size:
    given = next((a.value for a in node.arguments or () if a.name.value == "ids"), None)

    def size(values: Values) -> int:
        if isinstance(given, ListValueNode):
            return len(given.values or ())
        found = values.get(given.name.value) if isinstance(given, VariableNode) else None
        return len(found) if isinstance(found, list) else 1

    return size


def _number(value: ValueNode, values: Values) -> int | None:
    if isinstance(value, VariableNode):
        found = values.get(value.name.value)
        return max(found, 0) if isinstance(found, int) else None
    # Digits without end are no Int, which validation says.
    return max(int(value.value), 0) if isinstance(value, IntValueNode) and len(value.value) < 12 else None


# ── one definition ──────────────────────────────────────────────────────────────────────────────────────────────────


def _one(_: Values) -> int:
    return 1


@dataclass(frozen=True)
class Term:
    """A field that brings rows: so many for each of the term above it. `group` 0 is the cost; others are bulk rows."""

    above: int
    size: Size
    group: int


@dataclass(frozen=True)
class Spread:
    """Where a fragment is spread: how deep, and under which term."""

    name: str
    depth: int
    looked_depth: int
    under: int


@dataclass
class Part:
    """What stands in one definition itself; after `_sum`, with what its fragments bring."""

    node: OperationDefinitionNode | FragmentDefinitionNode
    depth: int = 0
    aliases: int = 0
    fields: int = 0
    directives: int = 0
    looks: bool = False
    looked_aliases: int = 0
    looked_depth: int = 0
    # The first term is the definition's own start: one of it, wherever it is spread.
    terms: list[Term] = field(default_factory=lambda: [Term(0, _one, 0)])
    # The terms whose rows are read, and not only counted.
    read: set[int] = field(default_factory=set)
    spreads: list[Spread] = field(default_factory=list)
    groups: int = 1
    # Whether a variable says how many rows a field brings.
    varies: bool = False


@dataclass(frozen=True)
class Weight:
    """The rows an operation may bring: its cost, and the most under one row of a bulk answer."""

    cost: int = 0
    bulk_row: int = 0


@dataclass(frozen=True)
class _Place:
    """A selection set on the way: its type, how deep it stands, among the introspection's lists too, under which term."""

    selection_set: SelectionSetNode
    type: str
    depth: int = 0
    looked_depth: int = 0
    under: int = 0


class _Walk:
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
        if name in _LOOKS or here.type.startswith("__"):
            looked_depth += name in _LOOKED_LISTS
            part.looks = part.looks or name in _LOOKS
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
        if node.selection_set is None:
            return ()
        return (_Place(node.selection_set, spot.below, depth, looked_depth, under),)

    def _term(self, part: Part, node: FieldNode, spot: Spot, under: int) -> int:
        group = part.terms[under].group
        if spot.apart:
            # A bulk answer has as many rows as its input: one of them is weighed.
            group, part.groups, under = part.groups, part.groups + 1, 0
        size = _one if spot.apart or spot.size is None else spot.size(node)
        part.terms.append(Term(under, size, group))
        return len(part.terms) - 1

    def _values(self, values: Iterable[ValueNode]) -> None:
        todo = list(values)
        while todo:
            value = todo.pop()
            self.visited += 1
            self.literals += 1
            if isinstance(value, ListValueNode):
                _within("listArgument", len(value.values or ()), self.limits.list_argument)
                todo += value.values or ()
            elif isinstance(value, ObjectValueNode):
                todo += (f.value for f in value.fields or ())


# ── the whole document ──────────────────────────────────────────────────────────────────────────────────────────────


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


def measure(document: DocumentNode, chart: Chart, limits: Limits) -> Measured:
    """The measure of a document that parsed; raises `Fault` over a limit, GraphQLError for what cannot be measured."""
    definitions = document.definitions
    operations = [d for d in definitions if isinstance(d, OperationDefinitionNode)]
    fragments = [d for d in definitions if isinstance(d, FragmentDefinitionNode)]
    _within("operations", len(operations), limits.operations)
    _within("fragments", len(fragments), limits.fragments)
    walk = _Walk(chart, limits)
    parts = {f.name.value: walk.part(f) for f in fragments}
    if len(parts) < len(fragments):
        raise GraphQLError("There can be only one fragment of each name.", fragments)
    ordered = _ordered(parts)
    tops = [walk.part(o) for o in operations]
    _within("literals", walk.literals, limits.literals)
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
    _within("depth", max((r.depth for r in roots), default=0), limits.depth)
    _within("introspectionDepth", max((r.looked_depth for r in roots), default=0), limits.introspection_depth)
    for limit in ("aliases", "fields", "directives"):
        _within(limit, sum(getattr(r, limit) for r in roots), getattr(limits, limit))
    _within("introspectionAliases", sum(r.looked_aliases for r in roots), limits.introspection_aliases)
    _within("repeats", sum(_repeats(r.node.selection_set, parts) for r in roots), limits.repeats)


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


# ── the request ─────────────────────────────────────────────────────────────────────────────────────────────────────


def check_weight(weight: Weight, limits: Limits) -> None:
    """Refuses what would bring too much; before anything is executed."""
    _within("cost", weight.cost, limits.cost)
    _within("bulkRowCost", weight.bulk_row, limits.bulk_row_cost)


def check_variables(raw: Mapping[str, Any], limits: Limits, *, bulk: bool) -> None:
    """Refuses variables too deep, too long or too many, level by level; a long list is refused before it is entered.

    Only an act takes thousands of rows; a question's values are few.
    """
    most = limits.values if bulk else 2 * limits.list_argument
    level: list[Any] = [raw]
    depth, total = 1, 0
    while level:
        _within("variableDepth", depth, limits.variable_depth)
        for value in level:
            if isinstance(value, list):
                _within("listArgument", len(value), limits.list_argument)
            total += len(value)
        _within("values", total, most)
        level = [child for value in level for child in _children(value) if isinstance(child, dict | list)]
        depth += 1


def _children(value: Any) -> Iterable[Any]:
    return value.values() if isinstance(value, dict) else value
