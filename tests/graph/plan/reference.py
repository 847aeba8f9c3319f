"""The slow, obvious executor: graphql-core over plain resolvers that read all rows. What the planner must equal.

A `Book` says of every type of a schema where its rows lie, who sees them and how each field is read. It is written by
hand beside the schema and looks at none of its declarations.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from decimal import Decimal
from difflib import unified_diff
from enum import Enum
from functools import cached_property, cmp_to_key, lru_cache
from itertools import islice
from typing import Any, NamedTuple
from unicodedata import normalize
from uuid import UUID

from graphql import (
    DocumentNode,
    GraphQLEnumType,
    GraphQLInputObjectType,
    GraphQLInterfaceType,
    GraphQLObjectType,
    GraphQLSchema,
    build_schema,
    execute,
    get_named_type,
    is_introspection_type,
    parse,
)

from domain.orgs.actors import Role
from domain.text import Text, sought
from graph.context import Context
from graph.inputs.text import named
from graph.plan import cursors
from records import tables

Row = dict[str, Any]
Arguments = dict[str, Any]
# How a field is read off its row or value; whether a row meets a filter's value; what an order looks at.
Reads = Callable[["Reference", Any, Arguments], Any]
Meets = Callable[["Reference", Row, Any], bool]
Looks = Callable[[Row], Any]
MOST = 100
USUAL = 20


class Order(NamedTuple):
    """The keys of an order; rows without a value come last either way, and the id breaks ties."""

    keys: tuple[Looks, ...] = ()
    down: bool = False


BY_ID = Order()


@dataclass(frozen=True)
class Noun:
    """A type with rows: its table, which of the rows are its, under which name the caller's scope is asked."""

    table: str
    prefix: str
    fields: dict[str, Reads]
    filters: dict[str, Meets] = field(default_factory=dict)
    orders: dict[str, Order] = field(default_factory=dict)
    only: Callable[[Row], bool] = lambda row: True
    shown_as: str = ""
    # The orders whose keys a person is not told.
    office: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Book:
    """What a schema means: its root fields, its types with rows, its plain values, and who sees which row."""

    sdl: str
    query: dict[str, Reads]
    nouns: dict[str, Noun]
    values: dict[str, dict[str, Reads]]
    sees: Callable[[Context, str, Row], bool]

    @cached_property
    def schema(self) -> GraphQLSchema:
        """The schema with these readers as its resolvers."""
        built = build_schema(self.sdl)
        objects = [t for t in built.type_map.values() if isinstance(t, GraphQLObjectType)]
        for type_ in objects:
            for name, definition in type_.fields.items() if not is_introspection_type(type_) else ():
                definition.resolve = _resolver(self.readers(type_.name).get(name), f"{type_.name}.{name}")
        for type_ in built.type_map.values():
            if isinstance(type_, GraphQLInterfaceType):
                type_.resolve_type = lambda row, *_: row["__typename"]
        return built

    def readers(self, type_: str) -> Mapping[str, Reads]:
        """How the fields of a type are read."""
        if type_ == "Query":
            return self.query
        if type_ in self.nouns:
            noun = self.nouns[type_]
            return {"id": lambda _, row, a: f"{noun.prefix}_{row['id']}", **noun.fields} if noun.prefix else noun.fields
        shared = next((of for ending, of in _SHARED.items() if type_.endswith(ending)), {})
        return self.values.get(type_, shared)

    def missing(self) -> Iterator[str]:
        """The fields, filters and orders that can be asked for and of which the book says nothing."""
        for type_ in self.reachable():
            for name, definition in type_.fields.items():
                if name not in self.readers(type_.name):
                    yield f"{type_.name}.{name}"
                listed = self.nouns.get(get_named_type(definition.type).name.removesuffix("Connection"))
                for argument in ("filter", "orderBy") if listed else ():
                    given = definition.args.get(argument)
                    inner = get_named_type(given.type) if given else None
                    known: Mapping[str, Any] = listed.filters if argument == "filter" else listed.orders  # type: ignore[union-attr]
                    if isinstance(inner, GraphQLInputObjectType):
                        yield from (f"{inner.name}.{name}" for name in inner.fields.keys() - known.keys())
                    elif isinstance(inner, GraphQLEnumType):
                        yield from (f"{inner.name}.{name}" for name in inner.values.keys() - known.keys())

    def reachable(self) -> list[GraphQLObjectType]:
        """The object types that a question may come to."""
        schema = self.schema
        found: dict[str, GraphQLObjectType] = {}
        waiting: list[Any] = [schema.query_type]
        while waiting:
            type_ = waiting.pop()
            if type_.name == "Node":
                waiting += schema.get_possible_types(type_)
            elif isinstance(type_, GraphQLObjectType) and type_.name not in found:
                found[type_.name] = type_
                waiting += [get_named_type(f.type) for f in type_.fields.values()]
        return list(found.values())


def _resolver(reads: Reads | None, name: str) -> Any:
    def resolve(value: Any, info: Any, **arguments: Any) -> Any:
        if reads is None:
            raise NotImplementedError(f"{name} has no reference")
        return info.context.written(reads(info.context, value, arguments))

    return resolve


@lru_cache(8)
def _parsed(text: str) -> DocumentNode:
    """A document is asked for several callers one after the other."""
    return parse(text)


@dataclass
class Refused(Exception):
    """A page, an id or a caller that is refused."""

    code: str


def bad() -> Refused:
    return Refused("BAD_INPUT")


async def everything(*models: Any) -> dict[str, list[Row]]:
    """All rows of the tables, by the name of the table."""
    return {model._meta.db_table: [dict(r) for r in await model.all().values()] for model in models}


class Reference:
    """Answers documents from rows in memory, for one caller. `judged` are the caller's dossiers, by candidate."""

    def __init__(self, book: Book, rows: dict[str, list[Row]], context: Context, judged: Mapping[UUID, Any]) -> None:
        self.book, self.all, self.context, self.judged = book, rows, context, judged
        self.rows: dict[str, list[Row]] = {}
        for name, noun in book.nouns.items():
            under = noun.shown_as or noun.table
            seen = [r for r in rows[noun.table] if noun.only(r) and book.sees(context, under, r)]
            self.rows[name] = [r | {"__typename": name} for r in seen]
        self._by_id = {name: {r["id"]: r for r in found} for name, found in self.rows.items()}

    def answer(self, text: str, variables: Arguments | None = None) -> tuple[Any, set[str]]:
        """The data, and the codes of the errors."""
        result: Any = execute(self.book.schema, _parsed(text), None, self, variables)
        causes = [e.original_error or e for e in result.errors or ()]
        for cause in causes:
            if not isinstance(cause, Refused):
                raise cause
        return result.data, {cause.code for cause in causes}

    def get(self, type_: str, key: UUID | None) -> Row | None:
        """The row of a type with this key, if the caller sees it."""
        return self._by_id[type_].get(key)  # type: ignore[arg-type]

    def shown(self, type_: str, key: UUID | None, policy: str) -> Row | None:
        """The same under a policy of its own."""
        noun = self.book.nouns[type_]
        found = (r for r in self.all[noun.table] if r["id"] == key and self.book.sees(self.context, policy, r))
        return next((r | {"__typename": type_} for r in found), None)

    def node(self, text: str, wanted: str | None = None) -> Row | None:
        """What has this global id; `wanted`: an id of another type is refused."""
        prefix, key = parsed(text)
        type_ = next((n for n, noun in self.book.nouns.items() if noun.prefix == prefix), None)
        if type_ is None or (wanted and type_ != wanted):
            raise bad()
        return self.get(type_, key)

    def written(self, value: Any) -> Any:
        """A leaf as JSON has it; anything else as it is."""
        match value:
            case Text():
                return value.en if self.context.language == "en" else value.zh
            case Enum():
                return value.name
            case datetime():
                return value.astimezone(UTC).isoformat(timespec="milliseconds").removesuffix("+00:00") + "Z"
            case date():
                return value.isoformat()
            case Decimal():
                return f"{value:f}"
            case UUID():
                return str(value)
            case list() | tuple():
                return [self.written(v) for v in value]
        return value

    # ── lists ───────────────────────────────────────────────────────────────────────────────────────────────────────

    def connection(self, type_: str, rows: list[Row], a: Arguments, order: str | None = None) -> Row:
        """A page of the rows, under the filter and order that are asked for."""
        noun = self.book.nouns[type_]
        named = a.get("orderBy") or order
        by = noun.orders[named] if named else next(iter(noun.orders.values()), BY_ID)
        if named in noun.office and self.context.actor is not None and self.context.actor.role is Role.CANDIDATE:
            by = BY_ID
            if a.get("after") is not None or a.get("before") is not None:
                raise bad()  # somebody else's cursor
        kept = [r for r in rows if self.meets(noun.filters, r, a.get("filter") or {})]
        page = ordered(kept, by)
        size, backwards = size_of(a)
        compare = compared(by)
        if a.get("after") is not None:
            page = [r for r in page if compare(keys_of(by, r), opened(a["after"])) > 0]
        if a.get("before") is not None:
            page = [r for r in page if compare(keys_of(by, r), opened(a["before"])) < 0]
        more = len(page) > size
        page = (page[-size:] if size else []) if backwards else page[:size]
        edges = [{"cursor": cursor(by, r), "node": r} for r in page]
        info = {
            "has_next_page": a.get("before") is not None or (more and not backwards),
            "has_previous_page": a.get("after") is not None or (more and backwards),
            "start_cursor": edges[0]["cursor"] if edges else None,
            "end_cursor": edges[-1]["cursor"] if edges else None,
        }
        return {"edges": edges, "nodes": page, "page_info": info, "total_count": len(kept)}

    def meets(self, filters: Mapping[str, Meets], row: Row, wanted: Row) -> bool:
        """Whether a row meets a filter; what is absent or null asks nothing."""
        return all(filters[name](self, row, value) for name, value in wanted.items() if value is not None)


# ── how fields are read ─────────────────────────────────────────────────────────────────────────────────────────────


def snake(name: str) -> str:
    return "".join("_" + c.lower() if c.isupper() else c for c in name)


def read(value: Any, name: str) -> Any:
    """A key of a row or of JSON, an attribute of anything else."""
    return value[name] if isinstance(value, dict) else getattr(value, name)


def same(names: str) -> dict[str, Reads]:
    """Fields that are called as what they are read from: `idType` is `id_type`."""
    return {name: column(snake(name)) for name in names.split()}


def column(name: str) -> Reads:
    return lambda _, row, a: read(row, name)


def to(type_: str, key: str, shown_as: str = "") -> Reads:
    """The row of another type that a key points at."""
    if shown_as:
        return lambda reference, row, a: reference.shown(type_, read(row, key), shown_as)
    return lambda reference, row, a: reference.get(type_, read(row, key))


def many(type_: str, by: str | None = None, where: Callable[[Row], bool] = lambda row: True, order: str = "") -> Reads:
    """A connection: the rows whose key `by` points here; all of them without one."""

    def reads(reference: Reference, row: Row, a: Arguments) -> Row:
        rows = [r for r in reference.rows[type_] if where(r) and (by is None or r[by] == row["id"])]
        return reference.connection(type_, rows, a, order)

    return reads


def listed(type_: str, by: str, order: Order, where: Callable[[Row], bool] = lambda row: True) -> Reads:
    """A plain list."""
    return lambda reference, row, a: ordered(
        [r for r in reference.rows[type_] if r[by] == row["id"] and where(r)], order
    )[:MOST]


def one(type_: str) -> Reads:
    return lambda reference, _, a: reference.node(a["id"], type_)


NODES: dict[str, Reads] = {
    "node": lambda reference, _, a: reference.node(a["id"]),
    "nodes": lambda reference, _, a: [reference.node(i) for i in a["ids"]],
}
_SHARED = {
    "Connection": same("edges nodes pageInfo totalCount"),
    "Edge": same("cursor node"),
    "PageInfo": same("hasNextPage hasPreviousPage startCursor endCursor"),
}


# ── filters ─────────────────────────────────────────────────────────────────────────────────────────────────────────


def is_(name: str) -> Meets:
    return lambda _, row, value: bool(plain(row[name]) == value)


def among(name: str) -> Meets:
    return lambda _, row, values: plain(row[name]) in values


def id_is(name: str, prefix: str) -> Meets:
    return lambda _, row, value: bool(row[name] == typed(value, prefix))


def within(name: str) -> Meets:
    """An inclusive range of days; one without ends asks nothing."""

    def meets(_: Reference, row: Row, value: Row) -> bool:
        ends = {k: v for k, v in value.items() if v is not None}
        if row[name] is None:
            return not ends
        return bool(ends.get("from", "0") <= plain(row[name]) <= ends.get("to", "9"))

    return meets


def below(name: str = "org_path") -> Meets:
    """At an organization or under it."""

    def meets(reference: Reference, row: Row, value: str) -> bool:
        org = reference.get("Organization", typed(value, "org"))
        return org is not None and row[name].startswith(org["path"])

    return meets


def contains(*names: str) -> Meets:
    return lambda _, row, value: any(
        lower(typed) in lower(row[name]) for name in names for typed in (value, normalize("NFKC", value))
    )


def called(name: str, *keys: str) -> Meets:
    """A name as people type it: in any width and case, with or without spaces, dots and tones."""

    def meets(_: Reference, row: Row, value: str) -> bool:
        ways = [_bare(lower(named(value))), lower(sought(named(value)))]
        texts = [_bare(lower(row[name])), *(lower(row[key]) for key in keys)]
        return any(way in text for way in ways for text in texts)

    return meets


def _bare(name: str) -> str:
    return name.replace(" ", "").replace("·", "")


def lower(text: str) -> str:
    return "".join(c.lower() if c.isascii() else c for c in text)


# ── ids, orders, pages ──────────────────────────────────────────────────────────────────────────────────────────────


def parsed(text: str) -> tuple[str, UUID]:
    prefix, _, key = text.rpartition("_")
    try:
        found = UUID(key)
    except ValueError:
        raise bad() from None
    if str(found) != key:
        raise bad()
    return prefix, found


def typed(text: str, prefix: str) -> UUID:
    own, key = parsed(text)
    if own != prefix:
        raise bad()
    return key


def size_of(a: Arguments) -> tuple[int, bool]:
    first, last = a.get("first"), a.get("last")
    size = USUAL if first is None and last is None else first if last is None else last
    if (first is not None and last is not None) or not 0 <= size <= MOST:
        raise bad()
    return size, last is not None


def up(*keys: str | Looks) -> Order:
    return Order(tuple(map(_looks, keys)))


def down(*keys: str | Looks) -> Order:
    return Order(tuple(map(_looks, keys)), down=True)


def _looks(key: str | Looks) -> Looks:
    return (lambda row: row[key]) if isinstance(key, str) else key


def plain(key: Any) -> Any:
    """A key as it is compared: by its letters, instants by the microsecond."""
    if isinstance(key, datetime):
        return key.astimezone(UTC).isoformat(timespec="microseconds")
    return key.isoformat() if isinstance(key, date) else key


def keys_of(order: Order, row: Row) -> list[Any]:
    return [plain(key(row)) for key in order.keys] + [str(row["id"])]


def compared(order: Order) -> Callable[[list[Any], list[Any]], int]:
    def compare(a: list[Any], b: list[Any]) -> int:
        for x, y in zip(a, b, strict=True):
            if x == y:
                continue
            if x is None or y is None:
                return 1 if x is None else -1
            return (1 if x > y else -1) * (-1 if order.down else 1)
        return 0

    return compare


def ordered(rows: list[Row], order: Order) -> list[Row]:
    compare = compared(order)
    return sorted(rows, key=cmp_to_key(lambda a, b: compare(keys_of(order, a), keys_of(order, b))))


def cursor(order: Order, row: Row) -> str:
    return "cursor:" + json.dumps(keys_of(order, row))


_CURSOR = re.compile(r"[A-Za-z0-9_-]{60,}")
_INSTANT = re.compile(r"\d{4}-\d\d-\d\d[T ]\d\d:\d\d")


def opened(text: str) -> list[Any]:
    """The keys in a cursor of the engine's."""
    _, *keys = cursors.opened(text)
    return [plain(datetime.fromisoformat(k)) if isinstance(k, str) and _INSTANT.match(k) else k for k in keys]


def comparable(value: Any) -> Any:
    """An answer of either, with cursors opened and JSON text spelled one way: the databases space it differently."""
    if isinstance(value, dict):
        return {k: comparable(v) for k, v in value.items()}
    if isinstance(value, list):
        return [comparable(v) for v in value]
    if isinstance(value, str) and _CURSOR.fullmatch(value):
        with suppress(ValueError):
            return "cursor:" + json.dumps(opened(value))
    if isinstance(value, str) and value.startswith(("{", "[")):
        with suppress(ValueError):
            return json.dumps(json.loads(value), sort_keys=True)
    return value


def difference(ours: Any, theirs: Any) -> str:
    """Where the planner's answer (-) and the reference's (+) differ, the order of keys included; empty when they agree."""
    answers = [comparable(answer) for answer in (ours, theirs)]
    if json.dumps(answers[0]) == json.dumps(answers[1]):
        return ""
    texts = [json.dumps(answer, ensure_ascii=False, indent=1).splitlines() for answer in answers]
    return "\n".join(islice(unified_diff(*texts, "planner", "reference", n=4, lineterm=""), 60))


ALL = tuple(
    m for m in vars(tables).values() if isinstance(m, type) and getattr(getattr(m, "_meta", None), "db_table", "")
)
