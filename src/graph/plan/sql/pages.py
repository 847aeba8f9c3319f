"""A connection: one page of rows, one more to know whether more follows, and the edges, nodes and page info read from it."""

# ruff: noqa: S608 -- every value is a parameter; the text is the schema's own

from __future__ import annotations

from functools import cached_property
from typing import Any, Protocol

from graphql import FieldNode, VariableNode, get_named_type

from graph.plan.declarations.catalogue import Row, Shape
from graph.plan.declarations.filters import When
from graph.plan.declarations.shapes import PAGE
from graph.plan.declarations.sources import Many
from graph.plan.faults import bad_input
from graph.plan.requests.arguments import Bound
from graph.plan.sql.conditions import Clause, filtered, narrowed
from graph.plan.sql.counts import counted
from graph.plan.sql.dialects.dialect import Pair, quoted
from graph.plan.sql.frames import Frame, Planning
from graph.plan.sql.keyset import Keyset
from graph.plan.sql.lengths import LOOKED_AT, TREE, length, looked_up, ranged, walked
from graph.plan.sql.needs import Need, in_list, in_object
from records import derived

# A plain list has no pages: the longest that is shown.
PLAIN = 100
# The members of a connection that show its rows.
_ROWS = frozenset({"nodes", "edges"})


def page_size(arguments: dict[str, Any], limit: int) -> int:
    """How many items are asked for; more than the deployment's limit are refused."""
    first, last = arguments.get("first"), arguments.get("last")
    if first is not None and last is not None:
        raise bad_input("first 与 last 不能同时使用。", "Give first or last, not both.", at=["last"])
    given = last if first is None else first
    size = min(PAGE, limit) if given is None else int(given)
    if not 0 <= size <= limit:
        raise bad_input(
            f"每页条数须在 0 至 {limit} 之间。",
            f"A page has 0 to {limit} items.",
            at=["last" if first is None else "first"],
        )
    return size


def _says_its_size(node: FieldNode) -> bool:
    """Whether no variable decides how many items a page has."""
    given = (a.value for a in node.arguments or () if a.name.value in ("first", "last"))
    return not any(isinstance(value, VariableNode) for value in given)


class ObjectOf(Protocol):
    """Builds the object of a row that a page lists; `nested`: under a row of another list."""

    def __call__(
        self, shape: Shape, frame: Frame, nodes: list[FieldNode], *, nested: bool
    ) -> tuple[str, Need | None]: ...


class Page:
    """One connection field, or a plain list, under a parent row or none."""

    def __init__(
        self, planning: Planning, object_of: ObjectOf, row: Row, nodes: list[FieldNode], parent: Frame | None
    ) -> None:
        assert isinstance(row.source, Many)  # noqa: S101 -- the caller matched it
        self.planning, self.dialect, self.draft = planning, planning.dialect, planning.draft
        self.object_of = object_of
        self.row, self.nodes, self.node, self.parent, self.source = row, nodes, nodes[0], parent, row.source
        named = get_named_type(row.field.type)
        self.shape: Shape = planning.catalogue.shape(named) if row.source.plain else planning.catalogue.node_of(named)
        self.arguments = planning.bound.arguments(row.field, self.node)
        self.backwards = self.arguments.get("last") is not None
        self.inner, self.outer = planning.frame(self.shape), planning.frame(self.shape, many=parent is None)
        # What the document says itself stands in the statement, where the database sees how few rows are wanted.
        self.size = self._asked(planning.bound) if not row.source.plain and _says_its_size(self.node) else None
        if self.size is None and not row.source.plain:
            self.draft.checks.append(self._asked)
        self.keyset = Keyset(planning, row, self.node, row.source, self.inner)
        self.aggregated = False
        self.counted = False
        self.asked = self._members_asked()
        if not self.asked & _ROWS:
            # Rows that nobody asks for are not looked for, and a wrong cursor is wrong all the same.
            self.draft.checks += self.keyset.checks()
        self.bare = self._is_bare()

    def planned(self) -> tuple[str, Need | None]:
        """The connection as a JSON value."""
        if self.source.plain:
            return self._plain()
        connection = self.planning.catalogue.shape(get_named_type(self.row.field.type))
        pairs: list[Pair] = []
        needs: list[tuple[str, Need | None]] = []
        for key, chosen in self.planning.selections.of(connection.type, self.nodes).items():
            name = chosen[0].name.value
            sql, need = self._member(connection, name, chosen)
            pairs.append((key, sql))
            needs.append((key, need))
        # Without an aggregate every row of the page would give an object.
        source = f" FROM {self._shown()}" if self.aggregated else ""
        return self.dialect.object(pairs, source), in_object(needs)

    def _plain(self) -> tuple[str, Need | None]:
        sql, need = self._node(self.nodes)
        return f"(SELECT {self._rows(sql)} FROM {self._shown()})", in_list(need)

    def whole(self, nodes: list[FieldNode]) -> tuple[str, str, Need | None]:
        """All of the list without pages: the statement that counts it, and the one that gives a row's object a row."""
        member, need = self._node(nodes)
        where = " AND ".join(sql for _, sql in self._base(self.inner))
        rows = f"{self._selected()} WHERE {where}"
        # Joins keep no order. And SQLite hands a sorted sub-select over row by row, which costs as much as the rest
        # again; but what has lists of its own would all be put together before the first row is shown.
        sorted_after = self.outer.joins or (self.dialect.shallow and "SELECT" not in member)
        if not sorted_after:
            rows += f" ORDER BY {self.keyset.order()}{self.dialect.unlimited}"
        answer = f"{self.dialect.answer(member)} FROM {self._with_joins(f'({rows}) AS {self.outer.alias}')}"
        if sorted_after:
            answer += f" ORDER BY {self._shown_order()}"
        return f"SELECT {self._count()} AS n", answer, need

    # ── members ─────────────────────────────────────────────────────────────────────────────────────────────────────

    def _member(self, connection: Shape, name: str, chosen: list[FieldNode]) -> tuple[str, Need | None]:
        match name:
            case "__typename":
                return self.dialect.constant(connection.name), None
            case "nodes":
                sql, need = self._node(chosen)
                return self.dialect.member(self._rows(sql), "json"), in_list(need)
            case "edges":
                sql, need = self._edge(
                    self.planning.catalogue.shape(get_named_type(connection.rows[name].field.type)), chosen
                )
                return self.dialect.member(self._rows(sql), "json"), in_list(need)
            case "pageInfo":
                return self.dialect.member(self._page_info(connection, chosen), "json"), None
            case "totalCount":
                return self._total(), None
        raise NotImplementedError(name)

    def _edge(self, edge: Shape, nodes: list[FieldNode]) -> tuple[str, Need | None]:
        pairs: list[Pair] = []
        needs: list[tuple[str, Need | None]] = []
        for key, chosen in self.planning.selections.of(edge.type, nodes).items():
            need: Need | None = None
            match chosen[0].name.value:
                case "node":
                    sql, need = self._node(chosen)
                    sql = self.dialect.member(sql, "json")
                case "cursor":
                    sql = self.keyset.cursor(self.outer.alias)
                case _:
                    sql = self.dialect.constant(edge.name)
            pairs.append((key, sql))
            needs.append((key, need))
        return self.dialect.object(pairs), in_object(needs)

    def _node(self, nodes: list[FieldNode]) -> tuple[str, Need | None]:
        return self.object_of(self.shape, self.outer, nodes, nested=self.parent is not None)

    def _page_info(self, connection: Shape, nodes: list[FieldNode]) -> str:
        info = self.planning.catalogue.shape(get_named_type(connection.rows["pageInfo"].field.type))
        pairs: list[Pair] = []
        for key, chosen in self.planning.selections.of(info.type, nodes).items():
            pairs.append((key, self._info(info, chosen[0].name.value)))
        # An expression, no sub-select: inside one, count(*) would count that one's own single row.
        return self.dialect.inline(pairs)

    def _info(self, info: Shape, name: str) -> str:
        match name:
            case "hasNextPage":
                return self._flag(not self.backwards, "before")
            case "hasPreviousPage":
                return self._flag(self.backwards, "after")
            case "startCursor" | "endCursor":
                return self._end_cursor(nearest=(name == "startCursor") != self.backwards)
        return self.dialect.constant(info.name)

    def _flag(self, counted: bool, beyond: str) -> str:
        """Whether there is more: where the page was read towards, the extra row says; behind a cursor lies its item."""
        if self.arguments.get(beyond) is not None:
            return self.dialect.member("TRUE", "bool")
        if not counted:
            return self.dialect.member("FALSE", "bool")
        self.aggregated = True
        return self.dialect.member(f"(count(*) > {self._size()})", "bool")

    def _end_cursor(self, *, nearest: bool) -> str:
        self.aggregated = True
        self.counted = self.counted or not nearest
        number, count, size = self._number(), f'{self.outer.alias}."#c"', self._size()
        far = f"({number} = {size} OR ({number} = {count} AND {count} <= {size}))"
        wanted = f"{number} = 1 AND {size} > 0" if nearest else far
        return f"max({self.keyset.cursor(self.outer.alias)}) FILTER (WHERE {wanted})"

    def _rows(self, sql: str) -> str:
        self.aggregated = True
        if self.bare:
            return self.dialect.rows(sql, "", self._shown_order())
        order = self._number() + (" DESC" if self.backwards else "")
        return self.dialect.rows(sql, f"{self._number()} <= {self._size()}", order)

    def _shown_order(self) -> str:
        return self.keyset.order_of(self.outer.alias)

    def _number(self) -> str:
        return f'{self.outer.alias}."#n"'

    def _size(self) -> str:
        if self.source.plain:
            return str(PLAIN)
        return self.draft.mark(self._asked, "int") if self.size is None else str(self.size)

    def _asked(self, bound: Bound) -> int:
        return page_size(self._given(bound), bound.page_limit)

    def _given(self, bound: Bound) -> dict[str, Any]:
        return bound.arguments(self.row.field, self.node)

    def _total(self) -> str:
        """How many there are: where the page holds all of them, it was counted when it was read."""
        one_page = self.asked & _ROWS and not any(self.arguments.get(beyond) for beyond in ("after", "before"))
        if not one_page:
            return self._count()
        self.aggregated = True
        return f"CASE WHEN count(*) {'<' if self.bare else '<='} {self._size()} THEN count(*) ELSE {self._count()} END"

    def _count(self) -> str:
        """How many there are: as kept beside the cases, by looking up those of a name, or by counting them."""
        kept = counted(self.planning, self.shape, self.row, self.node) if self.parent is None else None
        if kept is not None:
            return kept
        frame = self.planning.frame(self.shape)
        base = [sql for _, sql in self._base(frame)]
        source = f"SELECT count(*) FROM {self.planning.table(frame)} WHERE"
        every = f"({source} {' AND '.join(base)})"
        named = self._narrowed(frame) if self._long is not None else None
        if named is None:
            return every
        return f"CASE WHEN {self._long} THEN ({source} {' AND '.join(looked_up([named], base))}) ELSE {every} END"

    # ── the rows ────────────────────────────────────────────────────────────────────────────────────────────────────

    def _is_bare(self) -> bool:
        """Whether the rows are shown as they are read and nobody asks whether more follow: no row needs its number."""
        return not (self.backwards or self._may_be_long() or "pageInfo" in self.asked)

    def _members_asked(self) -> frozenset[str]:
        """The fields of the connection that are selected."""
        if self.source.plain:
            return frozenset()
        connection = self.planning.catalogue.shape(get_named_type(self.row.field.type))
        chosen = self.planning.selections.of(connection.type, self.nodes).values()
        return frozenset(nodes[0].name.value for nodes in chosen)

    def _shown(self) -> str:
        return self._with_joins(f"({self._page()}) AS {self.outer.alias}" if self.bare else self._numbered())

    def _with_joins(self, page: str) -> str:
        return " ".join([page, *self.outer.joins])

    def _numbered(self) -> str:
        """The page with its rows numbered in the order read, in the order shown."""
        order = self.keyset.order_of("p")
        count = ', count(*) OVER () AS "#c"' if self.counted else ""
        shown = self.dialect.ordered('"#n"' + (" DESC" if self.backwards else ""))
        return (
            f'(SELECT p.*, row_number() OVER (ORDER BY {order}) AS "#n"{count} '
            f"FROM ({self._page()}) AS p{shown}) AS {self.outer.alias}"
        )

    def _page(self) -> str:
        """One page, and one row more where it is numbered, under scope, filter and cursors; only the columns that are asked for."""
        base = self._base(self.inner)
        beyond = self.keyset.beyond("after", True) + self.keyset.beyond("before", False)
        select = self._selected()
        if self._long is None:
            where = " AND ".join([*(sql for _, sql in base), *beyond])
            return self._first(f"{select} WHERE {where} ORDER BY {self.keyset.order()}")
        walk, gate = " AND ".join([*walked(base, self.keyset.leading), *beyond]), self._long
        ways = [self._sorted_whole(f"{select} WHERE {' AND '.join([*ranged(base), *beyond])}", f"NOT {gate}")]
        named = self._narrowed(self.inner)
        if named is not None:
            soon = self._found_soon(base, beyond)
            rare = f"{select} WHERE {' AND '.join(looked_up([named], [*(sql for _, sql in base), *beyond]))}"
            ways.append(self._sorted_whole(rare, f"({gate} AND NOT {soon})"))
            gate = soon
        ways.append(self._walked(walk, gate))
        return " UNION ALL ".join(f"SELECT * FROM ({way}) AS s" for way in ways)

    @cached_property
    def _long(self) -> str | None:
        """Whether the list is long, as SQL; None where nobody can say. Asked once for all that goes two ways by it."""
        return length(self.planning, self.shape, self.row, self.node) if self._may_be_long() else None

    def _found_soon(self, base: list[Clause], beyond: list[str]) -> str:
        """Whether a page of a long list is found by looking at the first few of the order; not looked into of a short one."""
        own, asked = walked(base, self.keyset.leading)[:-1], [sql for _, sql in base]
        where = " AND ".join([*own, *beyond]) or "1 = 1"
        looked_at = (
            f"SELECT CASE WHEN {' AND '.join(asked)} THEN 1 END AS hit FROM {self.planning.table(self.inner)} "
            f"WHERE {where} ORDER BY {self.keyset.order()} LIMIT {LOOKED_AT}"
        )
        enough = f"(SELECT count(p.hit) FROM ({looked_at}) AS p) >= {self._limit()}"
        return self.planning.once(f"CASE WHEN {self._long} THEN {enough} ELSE FALSE END")

    def _narrowed(self, frame: Frame) -> str | None:
        return narrowed(self.planning, frame, self.row, self.node) if frame.table.name in derived.NAMED else None

    def _selected(self) -> str:
        columns = [f"{self.inner.ref(c)} AS {quoted(c)}" for c in sorted(self.outer.asked)]
        columns += self.keyset.columns()
        return f"SELECT {', '.join(columns)} FROM {self.planning.table(self.inner)}"

    def _sorted_whole(self, select: str, condition: str) -> str:
        """The way to a page of a short list: all of it, then sorted."""
        order = self.keyset.order_of("w")
        return self._first(f"SELECT * FROM ({self.dialect.whole(select, condition)}) AS w ORDER BY {order}")

    def _walked(self, where: str, condition: str) -> str:
        """The way to a page of a long list: along the order's index, and only then to the rows that are shown."""
        found = f"SELECT {', '.join(self.keyset.columns())} FROM {self.planning.table(self.inner)} WHERE {where}"
        page = self.dialect.part(found, condition, self.keyset.order(), self._limit(), self._most())
        shown = self.planning.frame(self.shape)
        columns = [f"{shown.ref(c)} AS {quoted(c)}" for c in sorted(self.outer.asked)]
        columns += [f"w.{quoted(t.name)}" for t in self.keyset.terms]
        return (
            f"SELECT {', '.join(columns)} FROM ({page}) AS w CROSS JOIN {self.planning.table(shown)} "
            f'WHERE {shown.ref("id")} = w."#id" AND CASE WHEN {self.planning.scoped(shown)} THEN TRUE END'
        )

    def _may_be_long(self) -> bool:
        """Whether the page is of a list whose length nobody knows: not one under a parent, nor one along the tree."""
        return self.parent is None and not self.source.plain and self.keyset.leading not in TREE

    def _first(self, ordered: str) -> str:
        """As many of the rows as are read for a page."""
        return self.dialect.first(ordered, self._limit(), self._most())

    def _most(self) -> int:
        return self.planning.bound.page_limit + 1

    def _limit(self) -> str:
        if self.source.plain:
            return str(PLAIN)
        if self.bare:
            return self._size()
        if self.size is not None:
            return str(self.size + 1)
        return self.draft.mark(lambda bound: self._asked(bound) + 1, "int")

    def _base(self, frame: Frame) -> list[Clause]:
        """Parent, fixed condition, scope and filter: what the total counts too."""
        asked = filtered(self.planning, frame, self.row, self.node)
        lifted = any(isinstance(condition, When) and condition.lifts for condition, _ in asked)
        return [*((None, sql) for sql in self._fixed(frame, lifted)), *asked]

    def _fixed(self, frame: Frame, lifted: bool) -> list[str]:
        parts = []
        if self.parent is not None and self.source.via is not None:
            parts.append(f"{frame.ref(self.source.via)} = {self.parent.ref('id')}")
        if self.source.where and not lifted:
            parts.append(f"({self.draft.own(frame.own(self.source.where))})")
        return [*parts, self.planning.scoped(frame)]
