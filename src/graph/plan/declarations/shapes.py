"""The types every list and every object shares: Node, Connection, Edge, PageInfo."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, TypeVar

import strawberry

from graph.plan.declarations.sources import Identity

# The items of a page, unless the request says how many.
PAGE = 20
T = TypeVar("T")
C = TypeVar("C", bound=type)


@dataclass(frozen=True)
class Noun:
    """A type with rows of its own: its table, the prefix of its global ids, which of the table's rows are its, and the
    policy it is read under: the table's, unless it shows less of a row to more people."""

    table: str
    prefix: str
    where: str | None = None
    shown_as: str = ""
    gone_by: str = ""

    @property
    def policy(self) -> str:
        return self.shown_as or self.table


def noun(
    *, table: str, prefix: str = "", where: str | None = None, shown_as: str = "", gone_by: str = ""
) -> Callable[[C], C]:
    """Says which table a type's rows live in, and how its global ids begin. Stands above `@strawberry.type`.

    `where` keeps a table of many kinds to this type's rows (`"{t}.kind = 'TALK'"`), by whatever way they are reached.
    Without a prefix it has no global id and is reached through relations only. `shown_as` names a policy of its own in
    `records.scope`. `gone_by` is the act by which a row goes, told of to those who saw it.
    """

    def mark(cls: C) -> C:
        cls.__noun__ = Noun(table, prefix, where, shown_as, gone_by)  # type: ignore[attr-defined]
        return cls

    return mark


def noun_of(cls: type) -> Noun | None:
    """The noun a class was marked as, if it was."""
    mark: Noun | None = cls.__dict__.get("__noun__")
    return mark


@strawberry.interface(description="对象 · An object with a global id, found again by `node`.")
class Node:
    id: strawberry.ID = strawberry.field(
        description="全局标识 · The global id; opaque.", metadata={"source": Identity()}
    )


@strawberry.type(description="分页信息 · Where this page stands in the list.")
class PageInfo:
    has_next_page: bool = strawberry.field(description="有下一页 · Whether more follows.")
    has_previous_page: bool = strawberry.field(description="有上一页 · Whether something precedes.")
    start_cursor: str | None = strawberry.field(description="首游标 · The cursor of the first edge.")
    end_cursor: str | None = strawberry.field(description="尾游标 · The cursor of the last edge.")


@strawberry.type(description="列表项 · An item of a list and its place.")
class Edge(Generic[T]):
    cursor: str = strawberry.field(description="游标 · The item's place, for `after` and `before`; opaque.")
    node: T = strawberry.field(description="对象 · The item.")


@strawberry.type(description="列表 · A list that can grow, read page by page.")
class Connection(Generic[T]):
    edges: list[Edge[T]] = strawberry.field(description="列表项 · The items of this page with their cursors.")
    nodes: list[T] = strawberry.field(description="对象 · The items of this page.")
    page_info: PageInfo = strawberry.field(description="分页信息 · Where this page stands in the list.")
    total_count: int = strawberry.field(description="总数 · How many there are in all, under the same filter.")
