"""The rows of a schema type: `fact`, `many`, `one`, `judgement` … Each is a Strawberry field that carries its source.

`fact` returns Any so that an annotated field type-checks; the planner, not Strawberry, resolves it.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Collection, Mapping
from typing import Any

import strawberry
from strawberry.annotation import StrawberryAnnotation
from strawberry.types.arguments import StrawberryArgument
from strawberry.types.base import StrawberryList, StrawberryOptional
from strawberry.types.field import UNRESOLVED, StrawberryField
from strawberry.types.lazy_type import LazyType

from graph.plan.declarations.filters import ordering_of
from graph.plan.declarations.shapes import Connection, Node
from graph.plan.declarations.sources import (
    AnyNode,
    Asked,
    Figures,
    Given,
    Judgement,
    Kind,
    Many,
    One,
    Relation,
    Source,
    Subscribed,
    Target,
    found,
    given,
)
from records.scope import Scope

# Arguments of a judgement that are handed in by the engine and are no GraphQL arguments.
HANDED = frozenset({"context", "row"})
_connections: dict[type, Any] = {}


def fact(description: str, source: Source, *, deprecated: str | None = None) -> Any:
    """A field read from a source: `name: str = fact("姓名 · Name.", column("name"))`."""
    return strawberry.field(
        description=_marked(description, source), metadata={"source": source}, deprecation_reason=deprecated
    )


def related(target: str, description: str, source: Relation | Given, *, nullable: bool = False) -> Any:
    """A row of a noun that points back here, found late by `module:Class`: neither module waits for the other."""
    module, _, name = target.partition(":")
    late: Any = LazyType(name, module)
    return strawberry.field(
        description=description, graphql_type=late | None if nullable else late, metadata={"source": source}
    )


def _marked(description: str, source: Source) -> str:
    """The description, with the mark of what is read under the journal's eye in both languages."""
    if not getattr(source, "sensitive", False):
        return description
    zh, _, en = description.partition(" · ")
    return f"{zh}；查看明文留痕 · {en} Reading it in clear is an act in the journal."


def value(
    description: str,
    getter: str | Callable[[Any], Any] | None = None,
    *,
    prefix: str | None = None,
    weight: int = 0,
    deprecated: str | None = None,
) -> Any:
    """A field of a value type: the attribute of the same name, or what the getter says; `prefix` makes a global id.

    `weight`: it is worked out when it is selected, and takes as long as so many rows.
    """
    if weight:
        return strawberry.field(description=description, metadata={"weight": weight})
    if getter is None:
        metadata = {"prefix": prefix} if prefix else None
        return strawberry.field(description=description, metadata=metadata, deprecation_reason=deprecated)
    return fact(description, given(getter, prefix=prefix), deprecated=deprecated)


def worked_out(function: Callable[..., Any], *, description: str, graphql_type: Any, weight: int = 1) -> Any:
    """A field of a value type that has arguments: `fn(value, **arguments)`, which takes as long as `weight` rows."""
    parameters = list(inspect.signature(function).parameters.values())[1:]
    return strawberry.field(
        resolver=_signed(function, parameters),
        description=description,
        graphql_type=graphql_type,
        metadata={"source": Given(function, asks=True), "weight": weight},
    )


def gone_by(version: str, *, since: str, instead: str) -> str:
    """Why a field is deprecated: `since` which day, which version drops it at the earliest, what to ask `instead`."""
    return f"{since} 起弃用，最早于 {version} 版移除，请用 {instead} · Since {since}, gone in {version} at the earliest: ask {instead}."


class _Planned(StrawberryField):
    """A field whose type follows from its source, so that nouns may point at each other before both exist."""

    def resolve_type(self, *, type_definition: Any = None) -> Any:
        source = self.metadata["source"]
        try:
            return _type_of(source)
        except (NameError, AttributeError, ImportError):
            return UNRESOLVED

    def copy_with(self, type_var_map: Any) -> _Planned:
        return self


def _type_of(source: Source) -> Any:
    """A root field may be null: a fault there, which is told in `errors`, leaves the others standing."""
    match source:
        case Many(plain=False, via=None):
            return StrawberryOptional(connection_of(found(source.target)))
        case Many(plain=False):
            return connection_of(found(source.target))
        case Many():
            return StrawberryList(found(source.target))
        case One():
            return StrawberryOptional(found(source.target))
        case Subscribed():
            return StrawberryOptional(found(source.event))
        case AnyNode(many=True):
            return StrawberryOptional(StrawberryList(StrawberryOptional(Node)))
        case _:
            return StrawberryOptional(Node)


def connection_of(target: type) -> Any:
    """`Connection[target]`, the same one each time."""
    if target not in _connections:
        _connections[target] = StrawberryAnnotation(Connection[target]).resolve()  # type: ignore[valid-type]
    return _connections[target]


def _argument(name: str, annotation: Any, description: str, *, required: bool = False) -> StrawberryArgument:
    default: Any = strawberry.UNSET
    kind = annotation if required else annotation | None
    return StrawberryArgument(name, None, StrawberryAnnotation(kind), description=description, default=default)


def _planned(source: Source, description: str, arguments: list[StrawberryArgument]) -> Any:
    field = _Planned(type_annotation=StrawberryAnnotation(object), description=description, metadata={"source": source})
    field.arguments = arguments
    return field


def many(
    target: Target,
    via: str | None,
    *,
    description: str,
    filter: type | None = None,
    order: Any = None,
    where: str | None = None,
) -> Any:
    """A connection: the rows of `target` whose column `via` holds this row's key; all rows where `via` is None.

    `where` narrows it for good (`"{t}.voided_on IS NULL"`). The first value of `order` is the default order.
    """
    arguments = [
        _argument("first", int, "前几项 · How many from the start; 20 unless said, at most 100."),
        _argument("after", str, "游标之后 · Only what follows this cursor."),
        _argument("last", int, "后几项 · How many from the end, at most 100; not together with `first`."),
        _argument("before", str, "游标之前 · Only what precedes this cursor."),
    ]
    if filter is not None:
        arguments.append(_argument("filter", filter, "筛选 · What the items must meet."))
    if order is not None:
        arguments.append(_argument("order_by", order, "排序 · The order; the first of its values unless said."))
    first = ordering_of(next(iter(order))) if order is not None else None
    return _planned(Many(target, via, where, first), description, arguments)


def listed(target: Target, via: str, *, description: str, order: Any = None, where: str | None = None) -> Any:
    """A plain list for what cannot grow (two mentors, not opinions): at most 100, in `order` (an order enum's value)."""
    return _planned(Many(target, via, where, ordering_of(order) if order is not None else None, True), description, [])


def one(target: Target, *, description: str) -> Any:
    """A root field: the object with this global id, null when it is out of scope."""
    return _planned(One(target), description, [_id_argument()])


def node(*, description: str = "按标识取对象 · The object with this global id; null when out of scope.") -> Any:
    """The root field `node`."""
    return _planned(AnyNode(), description, [_id_argument()])


def nodes(*, description: str = "按标识取多个对象 · The objects with these global ids, in the order asked.") -> Any:
    """The root field `nodes`."""
    ids = _argument("ids", list[strawberry.ID], "标识 · Global ids, at most 100.", required=True)
    return _planned(AnyNode(many=True), description, [ids])


def subscription(event: Target, prefix: str, *, description: str, scope: type) -> Any:
    """A root of Subscription: an `event` for each change to a row of a noun (`prefix` of its ids) that `scope` wants."""
    wanted = _argument("scope", scope, "范围 · Of what; everything in the caller's scope unless said.")
    return _planned(Subscribed(event, prefix), description, [wanted])


def _id_argument() -> StrawberryArgument:
    return _argument("id", strawberry.ID, "标识 · The global id.", required=True)


def judgement(
    function: Callable[..., Any],
    *,
    description: str,
    graphql_type: Any,
    of: str = "id",
    weight: int = 3,
    dated: int | None = None,
) -> Any:
    """A field judged on a dossier: `fn(dossier, **arguments)`; one that takes long is a generator, and gives way as it goes.

    A judgement takes as long as `weight` rows; where another day is asked for (`on`), as `dated`. `of` is the column with the dossier's id (`"candidate_id"` on an approval). A parameter named `context` gets the
    request's Context, one named `row` the row's UUID; all others are GraphQL arguments.
    """
    parameters = list(inspect.signature(function).parameters.values())[1:]
    takes = frozenset(p.name for p in parameters) & HANDED
    source = Judgement(function, of, takes, weight, dated or weight)
    return strawberry.field(
        resolver=_signed(function, [p for p in parameters if p.name not in HANDED]),
        description=description,
        graphql_type=graphql_type,
        metadata={"source": source},
    )


def counted(
    values: Callable[..., Mapping[str, Any]],
    *,
    seen: Callable[[Scope, Collection[str]], str],
    kinds: Mapping[str, tuple[Kind, bool]],
    description: str,
    graphql_type: Any,
) -> Any:
    """A root field of numbers: `values(context, **arguments)` reads its arguments, as they are before Strawberry."""
    parameters = list(inspect.signature(values).parameters.values())[1:]
    return strawberry.field(
        resolver=_signed(values, parameters),
        description=description,
        graphql_type=graphql_type | None,
        metadata={"source": Figures(values, seen, kinds)},
    )


def _signed(function: Callable[..., Any], parameters: list[inspect.Parameter]) -> Callable[..., Any]:
    """A stand-in with the function's GraphQL arguments, for Strawberry to read; the engine calls the function itself."""

    def planned(**_: Any) -> Any:
        raise NotImplementedError("answered by the plan")

    keyword = [p.replace(kind=inspect.Parameter.KEYWORD_ONLY) for p in parameters]
    planned.__signature__ = inspect.Signature(keyword, return_annotation=Any)  # type: ignore[attr-defined]
    planned.__annotations__ = {p.name: p.annotation for p in keyword}
    planned.__module__, planned.__name__ = function.__module__, function.__name__
    planned.__qualname__ = function.__qualname__
    return planned


def act(
    resolver: Callable[..., Any],
    *,
    description: str,
    graphql_type: Any,
    public: bool = False,
    deprecated: str | None = None,
    weight: int = 0,
) -> Any:
    """A mutation: an ordinary Strawberry resolver. `public`: open to callers who have not signed in."""
    return strawberry.field(
        resolver=resolver,
        description=description,
        # Null after a fault: what was done beside it is told.
        graphql_type=graphql_type | None,
        metadata={"source": Asked(public), "weight": weight},
        deprecation_reason=deprecated,
    )


def asked(
    resolver: Callable[..., Any], *, description: str, graphql_type: Any, public: bool = False, weight: int = 0
) -> Any:
    """A root question answered from plain values (`me`, `regulation`): an ordinary Strawberry resolver. `public`: open to callers who
    have not signed in. `weight`: as how many rows each of the `first` takes that are asked for."""
    return act(resolver, description=description, graphql_type=graphql_type, public=public, weight=weight)


__all__ = [
    "Given",
    "act",
    "asked",
    "counted",
    "fact",
    "gone_by",
    "judgement",
    "listed",
    "many",
    "node",
    "nodes",
    "one",
    "related",
    "subscription",
    "value",
    "worked_out",
]
