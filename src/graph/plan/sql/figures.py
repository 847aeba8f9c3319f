"""Figures: rows counted by the database and told as JSON, each pass over them written once at the statement's head."""

# ruff: noqa: S608 -- every value is a parameter; the text is the schema's own

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from typing import Any

from graphql import FieldNode, get_named_type

from graph.plan.declarations.catalogue import Row, Shape, Table
from graph.plan.declarations.sources import (
    Along,
    Cells,
    Figures,
    Key,
    Latest,
    Literal_,
    Relation,
    Said,
    Shares,
    Sum,
    Within,
)
from graph.plan.requests.arguments import Bound
from graph.plan.sql.dialects.dialect import Pair, literal
from graph.plan.sql.frames import Frame, Planning
from graph.plan.sql.needs import Need, in_list, in_object
from graph.plan.sql.objects import Objects

# The cells where all of them are summed.
_WHOLE = "n"
_CAPITAL = re.compile("[A-Z]")
_NAMED = re.compile(r"(?<![:\w]):([a-z_]+)")


@dataclass(frozen=True)
class _Place:
    """Where a figure stands: in a query of grouped cells or in none, under a member's condition, and what the key is there."""

    alias: str = ""
    condition: str = ""
    key: str = ""
    member: Any = None
    frame: Frame | None = None

    def under(self, column: str, member: Literal_) -> _Place:
        """One member's place: of the cells that are summed, those of this member."""
        return replace(
            self, condition=f"{self.alias or _WHOLE}.{column} = {literal(member)}", key=literal(member), member=member
        )


@dataclass
class Tally:
    """The plan of one field of figures."""

    planning: Planning
    objects: Objects
    row: Row
    node: FieldNode
    # What was written already: the places of values, and the passes, by their text.
    _marks: dict[str, str] = field(default_factory=dict)
    _heads: dict[str, str] = field(default_factory=dict)
    # Of which passes a share is selected.
    _split: set[Cells] = field(default_factory=set)

    def __post_init__(self) -> None:
        assert isinstance(self.row.source, Figures)  # noqa: S101 -- the caller matched it
        self.source, self.dialect, self.draft = self.row.source, self.planning.dialect, self.planning.draft
        # Wrong arguments are refused whether or not a figure is asked for that they decide.
        self.draft.checks.append(self._values)

    def planned(self, nodes: list[FieldNode]) -> tuple[str, Need | None]:
        """The figures as a JSON value."""
        shape = self.planning.catalogue.shape(get_named_type(self.row.field.type))
        for chosen in self.planning.selections.of(shape.type, nodes).values():
            row = shape.rows.get(chosen[0].name.value)
            if row is not None and isinstance(row.source, Shares):
                self._split.add(row.source.cells)
        return self._object(shape, nodes, _Place())

    # ── objects ─────────────────────────────────────────────────────────────────────────────────────────────────────

    def _object(self, shape: Shape, nodes: list[FieldNode], place: _Place) -> tuple[str, Need | None]:
        pairs: list[Pair] = []
        needs: list[tuple[str, Need | None]] = []
        for key, chosen in self.planning.selections.of(shape.type, nodes).items():
            sql, need = self._member(shape, chosen, place)
            pairs.append((key, sql))
            needs.append((key, need))
        # An expression at its own query's level, for what it sums is grouped there.
        return self.dialect.inline(pairs), in_object(needs)

    def _member(self, shape: Shape, chosen: list[FieldNode], place: _Place) -> tuple[str, Need | None]:
        name = chosen[0].name.value
        if name == "__typename":
            return self.dialect.constant(shape.name), None
        row = shape.rows[name]
        match row.source:
            case Said() as source:
                return self.dialect.member(self._own(f":{source.name}"), source.kind), None
            case Key() as source:
                return (self._constant(source.of(place.member)) if source.of else place.key), None
            case Sum() as source:
                return self._sum(source, place), None
            case Latest() as source:
                return self.dialect.member(f"max({place.alias}.{source.column})", "date"), None
            case Within():
                return self._within(row, chosen, place)
            case Along() as source:
                return self._along(row, source, chosen, place)
            case Shares() as source:
                return self._shares(row, source, chosen)
            case Relation() as source:
                assert place.frame is not None  # noqa: S101 -- only a group has relations
                return self.objects.relation(place.frame, row, source, chosen)
        raise NotImplementedError(f"{shape.name}.{name}: {row.source}")

    def _within(self, row: Row, chosen: list[FieldNode], place: _Place) -> tuple[str, Need | None]:
        sql, need = self._object(self.planning.catalogue.shape(get_named_type(row.field.type)), chosen, place)
        return self.dialect.member(sql, "json"), need

    def _constant(self, value: Any) -> str:
        return self.dialect.null() if value is None else self.dialect.constant(value)

    def _sum(self, source: Sum, place: _Place) -> str:
        kept = f" FILTER (WHERE {place.condition})" if place.condition else ""
        total = f"sum({place.alias or _WHOLE}.{source.column}){kept}"
        total = total if source.nullable else f"coalesce({total}, 0)"
        return total if place.alias else f"(SELECT {total} FROM {self._cells(source.cells)} AS {_WHOLE})"

    # ── lists ───────────────────────────────────────────────────────────────────────────────────────────────────────

    def _along(self, row: Row, source: Along, nodes: list[FieldNode], place: _Place) -> tuple[str, Need | None]:
        """An object for each member, in their order, also where there is nothing to be counted."""
        shape = self.planning.catalogue.shape(get_named_type(row.field.type))
        if isinstance(source.members, str):
            return self._along_given(shape, source, nodes, source.members)
        objects = (self._object(shape, nodes, place.under(source.column, member))[0] for member in source.members)
        return self.dialect.array(*(self.dialect.member(sql, "json") for sql in objects)), None

    def _along_given(self, shape: Shape, source: Along, nodes: list[FieldNode], name: str) -> tuple[str, Need | None]:
        alias, member = self.draft.alias(), self.draft.alias()
        key = f"{member}.k"
        sql, _ = self._object(shape, nodes, _Place(alias, key=key))
        members = self.dialect.unnested(self._own(f":{name}"), member)
        groups = f"{members} LEFT JOIN {self._cells(source.cells)} AS {alias} ON {alias}.{source.column} = {key}"
        return self._listed(sql, groups, key, [key]), None

    def _shares(self, row: Row, source: Shares, nodes: list[FieldNode]) -> tuple[str, Need | None]:
        """An object for each key that there is, the one with most first."""
        shape = self.planning.catalogue.shape(get_named_type(row.field.type))
        frame = self.planning.framed(Table(self._cells(source.cells), {}))
        alias, key = frame.alias, f"{frame.alias}.{source.key}"
        sql, need = self._object(shape, nodes, _Place(alias, key=key, frame=frame))
        sorted_by = key if source.ids else self.dialect.compared(f"coalesce({key}, '')", "text")
        terms = [*(f"-sum({alias}.{weight})" for weight in source.weights), sorted_by]
        return self._listed(sql, f"{self._cells(source.cells)} AS {alias}", key, terms), in_list(need)

    def _listed(self, sql: str, groups: str, key: str, terms: list[str]) -> str:
        names = [f"k{number}" for number in range(len(terms))]
        sorted_by = ", ".join(f"{term} AS {name}" for term, name in zip(terms, names, strict=True))
        found = f"SELECT {sql} AS j, {sorted_by} FROM {groups} GROUP BY {key}{self.dialect.ordered(', '.join(names))}"
        order = ", ".join(f"g.{name}" for name in names)
        return self.dialect.member(f"(SELECT {self.dialect.rows('g.j', '', order)} FROM ({found}) AS g)", "json")

    # ── what is counted ─────────────────────────────────────────────────────────────────────────────────────────────

    def _cells(self, cells: Cells) -> str:
        """The name of a pass over the rows, written when it is first asked for."""
        if cells.together is not None and cells not in self._split:
            cells = cells.together
        return self._head(cells.sql.replace("{seen}", self._head(self._seen(cells))))

    def _seen(self, cells: Cells) -> str:
        given = {name for name, value in self._arguments(self.planning.bound).items() if value is not None}
        return (cells.seen or self.source.seen)(self.planning.bound.context.scope, given)

    def _head(self, sql: str) -> str:
        if sql not in self._heads:
            self._heads[sql] = self.draft.head(self._own(sql))
        return self._heads[sql]

    def _own(self, sql: str) -> str:
        """SQL of ours with the places of its values."""
        return self.draft.own(_NAMED.sub(lambda found: self._mark(found[1]), sql))

    def _mark(self, name: str) -> str:
        if name not in self.source.kinds:
            return f":{name}"
        if name not in self._marks:
            kind, many = self.source.kinds[name]
            self._marks[name] = self.draft.mark(lambda bound: self._values(bound)[name], kind, many=many)
        return self._marks[name]

    def _values(self, bound: Bound) -> Any:
        return self.source.values(bound.context, **self._arguments(bound))

    def _arguments(self, bound: Bound) -> dict[str, Any]:
        """What is given, by the names of Python."""
        return {_snake(name): value for name, value in bound.arguments(self.row.field, self.node).items()}


def _snake(name: str) -> str:
    return _CAPITAL.sub(lambda found: f"_{found[0].lower()}", name)
